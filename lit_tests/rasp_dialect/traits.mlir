// RUN: raspc compile %S/Inputs/traits.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The ops of each dialect by their traits.

// CHECK:      rasp, ConstantLike: constant literal
// CHECK-NEXT: rasp, GivesBool: cmp holds is_defined not in
// CHECK-NEXT: rasp, GivesNumber: sub div floordiv mod pow neg abs round
// CHECK-NEXT: rasp, HasParent of builtin.module: program
// CHECK-NEXT: rasp, HasParent of rasp.program: domain return variable
// CHECK-NEXT: rasp, IsTerminator: return yield
// CHECK-NEXT: rasp, IsolatedFromAbove: program map lazy_map select
// CHECK-NEXT: rasp, Pure: tokens indices length constant map lazy_map fill aggregate aggregate_sum selector_width select selector_and selector_or selector_not selector_single selector_best literal add sub mul div floordiv mod pow min max neg abs round cmp holds is_defined not and or seq if tuple item in lookup yield
// CHECK-NEXT: rasp, SymbolOpInterface: program domain
// CHECK-NEXT: rasp, SymbolTable: program
// CHECK-NEXT: rasp, TakesUndefined: lazy_map
// CHECK-NEXT: rasp, _HasCanonicalizationPatternsInterfaceTrait: map lazy_map select cmp not if
// CHECK-NEXT: rasp, _HasFolderInterfaceTrait: constant selector_and selector_or selector_not literal add sub mul div floordiv mod pow min max neg abs round cmp holds is_defined not and or seq if tuple item in lookup
// CHECK-NEXT: craft, HasParent of builtin.module: program
// CHECK-NEXT: craft, HasParent of craft.program: space return embed position linear add head mlp erase unembed variable
// CHECK-NEXT: craft, IsTerminator: return
// CHECK-NEXT: craft, IsolatedFromAbove: program
// CHECK-NEXT: craft, NoTerminator: program
// CHECK-NEXT: craft, Pure: embed position linear add head mlp unembed
// CHECK-NEXT: craft, SymbolOpInterface: program space
// CHECK-NEXT: craft, SymbolTable: program
// CHECK-NEXT: craft, _HasCanonicalizationPatternsInterfaceTrait: linear add
// CHECK-NEXT: craft, _HasFolderInterfaceTrait: add
// CHECK-NEXT: transformer, HasParent of transformer.attention: head
// CHECK-NEXT: transformer, HasParent of transformer.model: return
// CHECK-NEXT: transformer, IsTerminator: return
// CHECK-NEXT: transformer, IsolatedFromAbove: model
// CHECK-NEXT: transformer, NoTerminator: attention
// CHECK-NEXT: transformer, Pure: return embed norm attention mlp unembed
// CHECK-NEXT: transformer, ReturnLike: return
// CHECK-NEXT: transformer, SymbolOpInterface: model
// CHECK-NEXT: transformer, _HasCanonicalizationPatternsInterfaceTrait: attention head mlp unembed
// CHECK-NEXT: transformer, _HasFolderInterfaceTrait: attention mlp
// CHECK-NEXT: transformer, _ModelCallable: model
// CHECK-NEXT: stablehlo, Commutative: add and maximum minimum multiply
// CHECK-NEXT: stablehlo, ConstantLike: constant
// CHECK-NEXT: stablehlo, IsTerminator: return
// CHECK-NEXT: stablehlo, Pure: add and broadcast_in_dim compare concatenate constant divide dot_general dynamic_broadcast_in_dim dynamic_iota exponential gather get_dimension_size iota maximum minimum multiply reshape return select slice sqrt subtract tanh
// CHECK-NEXT: stablehlo, RecursiveMemoryEffect: reduce
