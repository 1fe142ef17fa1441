// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file | filecheck %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | filecheck %s --check-prefix=GENERIC
// RUN: rasp-opt -p dce,cse,canonicalize --split-input-file %s | filecheck %s

// Erasures without a reader stay, also two equal erasures.
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {"p", "q"}, "y" scalar]> at <[0 to 2]>
  %x = craft.embed <{"a" : {"y" = 1.0}}> : !craft.vec<@x>
  %z = craft.erase %x <"x:p", "x:q"> layer 0 : !craft.vec<@x>
  %w = craft.erase %x <"y"> signed : !craft.vec<@x>
  %v = craft.erase %x <"y"> signed : !craft.vec<@x>
  craft.return
}
// GENERIC:      "craft.erase"(%{{.+}}) <{directions = #transformer.labels<"x:p", "x:q">, layer = 0 : i64}> : (!craft.vec<@x>) -> !craft.vec<@x>
// GENERIC-NEXT: "craft.erase"(%{{.+}}) <{directions = #transformer.labels<"y">, signed}> : (!craft.vec<@x>) -> !craft.vec<@x>
// CHECK:      craft.space @x <["x" onehot {"p", "q"}, "y" scalar]> at <[0 to 2]>
// CHECK:      %[[X:.+]] = craft.embed
// CHECK-NEXT: craft.erase %[[X]] <"x:p", "x:q"> layer 0 : !craft.vec<@x>
// CHECK-NEXT: craft.erase %[[X]] <"y"> signed : !craft.vec<@x>
// CHECK-NEXT: craft.erase %[[X]] <"y"> signed : !craft.vec<@x>
// CHECK-NEXT: craft.return

// -----

// A shared space: directions that occupy one dimension in turn.
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["x" scalar, "y" scalar, "z" scalar]> at <[0, 1, 0]> shared
  craft.return
}
// CHECK: craft.space @residual <["x" scalar, "y" scalar, "z" scalar]> at <[0 to 1, 0]> shared
