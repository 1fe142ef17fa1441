// RUN: rasp-opt -p craft-pad-bases --split-input-file %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'craft-pad-bases{d-head=tracr}' --split-input-file %s | filecheck --match-full-lines %s --check-prefix=TRACR

// The embeddings are summed; then every half-layer adds its outputs, in the order of half-layers, not
// of the program. Directions keep their dimensions. A sum needs no operation of its own.
craft.program @full tokens <"a"> max_seq_len 2 bos "bos" pad "pad" causal {
  craft.space @t <["t" onehot {"a"}]> at <[3]>
  craft.space @i <["i" onehot {0, 1}]> at <[0, 2]>
  craft.space @n <["n" scalar]> at <[1]>
  craft.space @m <["m" scalar]> at <[4]>
  craft.space @k <["k" scalar]> at <[5]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}}> : !craft.vec<@t>
  %i = craft.position <{"1" : {"i:1" = 1.0}}> : !craft.vec<@i>
  %late = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"k[0]" = 1.0}}> out <{"k[0]" : {"k" = 1.0}}> label <"k"> layer 1 : !craft.vec<@k>
  %h = craft.head query(%i : !craft.vec<@i>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>)
    qk <{"i:0" : {"t:a" = 45.0}}> ov <{"t:a" : {"n" = 1.0}}> label <"n"> layer 0 : !craft.vec<@n>
  %c = craft.embed <{"a" : {"n" = 5.0}}> : !craft.vec<@n>
  %sum = craft.add %h, %c : !craft.vec<@n>, !craft.vec<@n> -> !craft.vec<@n>
  %g = craft.head query(%t : !craft.vec<@t>) key(%t, %i : !craft.vec<@t>, !craft.vec<@i>) value(%t : !craft.vec<@t>)
    qk <{}> ov <{}> label <"g"> layer 0 d_head 7 : !craft.vec<@m>
  %o = craft.unembed(%sum, %late : !craft.vec<@n>, !craft.vec<@k>) map <{"n" : {"value" = 1.0}, "k" : {"value" = 2.0}}> decode <numerical {8}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @full tokens <"a"> max_seq_len 2 bos "bos" pad "pad" causal {
// CHECK-NEXT:    craft.space @residual <["t" onehot {"a"}, "i" onehot {0, 1}, "n" scalar, "m" scalar, "k" scalar]> at <[3, 0, 2, 1, 4 to 5]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}}> : !craft.vec<@residual>
// CHECK-NEXT:    %[[V1:.+]] = craft.position <{"1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
// CHECK-NEXT:    %[[V2:.+]] = craft.embed <{"a" : {"n" = 5.0}}> : !craft.vec<@residual>
// CHECK-NEXT:    %[[V3:.+]] = craft.add %[[V0]], %[[V1]], %[[V2]] : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// CHECK-NEXT:    %[[V4:.+]] = craft.head query(%[[V3]] : !craft.vec<@residual>) key(%[[V3]] : !craft.vec<@residual>) value(%[[V3]] : !craft.vec<@residual>) qk <{"i:0" : {"t:a" = 45.0}}> ov <{"t:a" : {"n" = 1.0}}> label <"n"> layer 0 : !craft.vec<@residual>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V3]] : !craft.vec<@residual>) key(%[[V3]] : !craft.vec<@residual>) value(%[[V3]] : !craft.vec<@residual>) qk <{}> ov <{}> label <"g"> layer 0 d_head 7 : !craft.vec<@residual>
// CHECK-NEXT:    %[[V6:.+]] = craft.add %[[V3]], %[[V4]], %[[V5]] : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// CHECK-NEXT:    %[[V7:.+]] = craft.mlp(%[[V6]] : !craft.vec<@residual>) in <{"t:a" : {"k[0]" = 1.0}}> out <{"k[0]" : {"k" = 1.0}}> label <"k"> layer 1 : !craft.vec<@residual>
// CHECK-NEXT:    %[[V8:.+]] = craft.add %[[V6]], %[[V7]] : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// CHECK-NEXT:    %[[V9:.+]] = craft.unembed(%[[V8]] : !craft.vec<@residual>) map <{"n" : {"value" = 1.0}, "k" : {"value" = 2.0}}> decode <numerical {8}>
// CHECK-NEXT:    craft.return %[[V9]] : !craft.output
// CHECK-NEXT:  }

// TRACR:       craft.program @full tokens <"a"> max_seq_len 2 bos "bos" pad "pad" causal {
// TRACR-NEXT:    craft.space @residual <["t" onehot {"a"}, "i" onehot {0, 1}, "n" scalar, "m" scalar, "k" scalar]> at <[3, 0, 2, 1, 4 to 5]>
// TRACR-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}}> : !craft.vec<@residual>
// TRACR-NEXT:    %[[V1:.+]] = craft.position <{"1" : {"i:1" = 1.0}}> : !craft.vec<@residual>
// TRACR-NEXT:    %[[V2:.+]] = craft.embed <{"a" : {"n" = 5.0}}> : !craft.vec<@residual>
// TRACR-NEXT:    %[[V3:.+]] = craft.add %[[V0]], %[[V1]], %[[V2]] : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// TRACR-NEXT:    %[[V4:.+]] = craft.head query(%[[V3]] : !craft.vec<@residual>) key(%[[V3]] : !craft.vec<@residual>) value(%[[V3]] : !craft.vec<@residual>) qk <{"i:0" : {"t:a" = 45.0}}> ov <{"t:a" : {"n" = 1.0}}> label <"n"> layer 0 d_head 2 : !craft.vec<@residual>
// TRACR-NEXT:    %[[V5:.+]] = craft.head query(%[[V3]] : !craft.vec<@residual>) key(%[[V3]] : !craft.vec<@residual>) value(%[[V3]] : !craft.vec<@residual>) qk <{}> ov <{}> label <"g"> layer 0 d_head 3 : !craft.vec<@residual>
// TRACR-NEXT:    %[[V6:.+]] = craft.add %[[V3]], %[[V4]], %[[V5]] : !craft.vec<@residual>, !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// TRACR-NEXT:    %[[V7:.+]] = craft.mlp(%[[V6]] : !craft.vec<@residual>) in <{"t:a" : {"k[0]" = 1.0}}> out <{"k[0]" : {"k" = 1.0}}> label <"k"> layer 1 : !craft.vec<@residual>
// TRACR-NEXT:    %[[V8:.+]] = craft.add %[[V6]], %[[V7]] : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
// TRACR-NEXT:    %[[V9:.+]] = craft.unembed(%[[V8]] : !craft.vec<@residual>) map <{"n" : {"value" = 1.0}, "k" : {"value" = 2.0}}> decode <numerical {8}>
// TRACR-NEXT:    craft.return %[[V9]] : !craft.output
// TRACR-NEXT:  }

// -----

// The output of a program without components reads the embeddings.
craft.program @least tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @t <["t" scalar]> at <[0]>
  %t = craft.embed <{"a" : {"t" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t" : {"value" = 1.0}}> decode <numerical {1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @least tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @residual <["t" scalar]> at <[0]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t" = 1.0}}> : !craft.vec<@residual>
// CHECK-NEXT:    %[[V1:.+]] = craft.add %[[V0]] : !craft.vec<@residual> -> !craft.vec<@residual>
// CHECK-NEXT:    %[[V2:.+]] = craft.unembed(%[[V1]] : !craft.vec<@residual>) map <{"t" : {"value" = 1.0}}> decode <numerical {1}>
// CHECK-NEXT:    craft.return %[[V2]] : !craft.output
// CHECK-NEXT:  }

// TRACR:       craft.program @least tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// TRACR-NEXT:    craft.space @residual <["t" scalar]> at <[0]>
// TRACR-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t" = 1.0}}> : !craft.vec<@residual>
// TRACR-NEXT:    %[[V1:.+]] = craft.add %[[V0]] : !craft.vec<@residual> -> !craft.vec<@residual>
// TRACR-NEXT:    %[[V2:.+]] = craft.unembed(%[[V1]] : !craft.vec<@residual>) map <{"t" : {"value" = 1.0}}> decode <numerical {1}>
// TRACR-NEXT:    craft.return %[[V2]] : !craft.output
// TRACR-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
