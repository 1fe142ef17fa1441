// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck %s

// A function of one s-op: a neuron for each distinct result, which reads every value with it.
rasp.program @unary vocab {-1 to 2} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %square = rasp.map(%t) named "square" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.mul %x, %x
    rasp.yield %r
  }
  rasp.return %square : !rasp.sop
}

// CHECK:       craft.program @unary tokens <-1, 0, 1, 2> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @square <["square" onehot {0, 1, 4}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:-1" : {"square[0]" = 1.0}, "tokens:0" : {"square[1]" = 1.0}, "tokens:1" : {"square[0]" = 1.0}, "tokens:2" : {"square[2]" = 1.0}}> out <{"square[0]" : {"square:1" = 1.0}, "square[1]" : {"square:0" = 1.0}, "square[2]" : {"square:4" = 1.0}}> label <"square"> : !craft.vec<@square>

// -----

// A numerical result: 0 has no neuron.
rasp.program @number vocab {-1 to 2} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %square = rasp.map(%t) named "square" as numerical : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.mul %x, %x
    rasp.yield %r
  }
  rasp.return %square : !rasp.sop
}

// CHECK:       craft.program @number tokens <-1, 0, 1, 2> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @square <["square" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:-1" : {"square[0]" = 1.0}, "tokens:1" : {"square[0]" = 1.0}, "tokens:2" : {"square[1]" = 1.0}}> out <{"square[0]" : {"square" = 1.0}, "square[1]" : {"square" = 4.0}}> label <"square"> : !craft.vec<@square>

// -----

// An undefined result has no neuron.
rasp.program @undefined vocab {0, 2} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %inverse = rasp.map(%t) named "inverse" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  rasp.return %inverse : !rasp.sop
}

// CHECK:       craft.program @undefined tokens <0, 2> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @inverse <["inverse" onehot {1/2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:2" : {"inverse[0]" = 1.0}}> out <{"inverse[0]" : {"inverse:1/2" = 1.0}}> label <"inverse"> : !craft.vec<@inverse>

// -----

// A function of several s-ops: a neuron for each tuple, `relu(3/2 (x + y) - 2)`, which is on if all
// values are held, and has the input -1/2 if one is not.
rasp.program @binary vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %pair = rasp.map(%t, %i) named "pair" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %r = rasp.tuple %x, %y
    rasp.yield %r
  }
  rasp.return %pair : !rasp.sop
}

// CHECK:       craft.program @binary tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @pair <["pair" onehot {("a", 0), ("a", 1), ("b", 0), ("b", 1)}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:a" : {"pair[a,0]" = 1.5, "pair[a,1]" = 1.5}, "tokens:b" : {"pair[b,0]" = 1.5, "pair[b,1]" = 1.5}, "indices:0" : {"pair[a,0]" = 1.5, "pair[b,0]" = 1.5}, "indices:1" : {"pair[a,1]" = 1.5, "pair[b,1]" = 1.5}, "one" : {"pair[a,0]" = -2.0, "pair[a,1]" = -2.0, "pair[b,0]" = -2.0, "pair[b,1]" = -2.0}}> out <{"pair[a,0]" : {"pair:('a', 0)" = 1.0}, "pair[a,1]" : {"pair:('a', 1)" = 1.0}, "pair[b,0]" : {"pair:('b', 0)" = 1.0}, "pair[b,1]" : {"pair:('b', 1)" = 1.0}}> label <"pair"> : !craft.vec<@pair>

// -----

// A function of three operands, two of them one s-op: the bias subtracts for all three.
rasp.program @ternary vocab {0, 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %two = rasp.map(%t) named "two" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %r = rasp.add %x, %two
    rasp.yield %r
  }
  %sum = rasp.map(%t, %i, %two, %t) named "sum" as numerical : (!rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value, %z: !rasp.value, %w: !rasp.value):
    %a = rasp.mul %x, %y
    %b = rasp.mul %a, %z
    %r = rasp.mul %b, %w
    rasp.yield %r
  }
  rasp.return %sum : !rasp.sop
}

// CHECK:       craft.program @ternary tokens <0, 1> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @two <["two" onehot {2, 3}]>
// CHECK-NEXT:    craft.space @sum <["sum" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V3]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:0" : {"two[0]" = 1.0}, "tokens:1" : {"two[1]" = 1.0}}> out <{"two[0]" : {"two:2" = 1.0}, "two[1]" : {"two:3" = 1.0}}> label <"two"> : !craft.vec<@two>
// CHECK-NEXT:    %[[V6:.+]] = craft.mlp(%[[V3]], %[[V4]], %[[V5]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@indices>, !craft.vec<@two>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:1" : {"sum[1,1,2]" = 1.5, "sum[1,1,3]" = 1.5}, "indices:1" : {"sum[1,1,2]" = 1.5, "sum[1,1,3]" = 1.5}, "two:2" : {"sum[1,1,2]" = 1.5}, "two:3" : {"sum[1,1,3]" = 1.5}, "one" : {"sum[1,1,2]" = -3.5, "sum[1,1,3]" = -3.5}}> out <{"sum[1,1,2]" : {"sum" = 2.0}, "sum[1,1,3]" : {"sum" = 3.0}}> label <"sum"> : !craft.vec<@sum>
