// RUN: rasp-opt -p "rasp-infer-encodings{same-operand=product},convert-rasp-to-craft" --split-input-file %s | filecheck %s

// Rows are query values, columns key values: 0 < 1 selects key 0 for query 1.
rasp.program @pairs vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp lt %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @pairs tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"indices:1" : {"indices:0" = 44.0}, "one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>

// -----

// A selector of all but few pairs lists the rejected pairs. At the query BOS it scores 0.
rasp.program @complement vocab {"a"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp ne %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @complement tokens <"a"> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 3]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 3}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]], %[[V2]] : !craft.vec<@indices>, !craft.vec<@bos>, !craft.vec<@one>) value(%[[V0]] : !craft.vec<@bos>) qk <{"indices:0" : {"indices:0" = -45.0}, "indices:1" : {"indices:1" = -45.0}, "indices:2" : {"indices:2" = -45.0}, "one" : {"one" = 45.0, "tokens:compiler_bos" = 1.09861228866{{[0-9]*}}}, "tokens:compiler_bos" : {"one" = -45.0, "tokens:compiler_bos" = 45.0}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>

// -----

// One rejected pair and two entries of constants are no fewer than three selected pairs.
rasp.program @tie vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp le %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @tie tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"indices:0" : {"indices:0" = 44.0}, "indices:1" : {"indices:0" = 44.0, "indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>

// -----

// A selector of no pair: only BOS has a score.
rasp.program @nothing vocab {"a"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.literal false
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @nothing tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>

// -----

// No pair with an undefined s-op is selected, even if most other pairs are ...
rasp.program @undefined vocab {0 to 3} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %u = rasp.map(%t) named "u" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  %s = rasp.select keys(%u) queries(%u) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.literal true
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @undefined tokens <0, 1, 2, 3> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @u <["u" onehot {1/3, 1/2, 1}]>
// CHECK-NEXT:    craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:1" : {"u[0]" = 1.0}, "tokens:2" : {"u[1]" = 1.0}, "tokens:3" : {"u[2]" = 1.0}}> out <{"u[0]" : {"u:1" = 1.0}, "u[1]" : {"u:1/2" = 1.0}, "u[2]" : {"u:1/3" = 1.0}}> label <"u"> : !craft.vec<@u>
// CHECK-NEXT:    %[[V6:.+]] = craft.head query(%[[V5]], %[[V2]], %[[V0]] : !craft.vec<@u>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V5]], %[[V0]] : !craft.vec<@u>, !craft.vec<@bos>) value(%[[V0]] : !craft.vec<@bos>) qk <{"u:1/3" : {"u:1/3" = 44.0, "u:1/2" = 44.0, "u:1" = 44.0}, "u:1/2" : {"u:1/3" = 44.0, "u:1/2" = 44.0, "u:1" = 44.0}, "u:1" : {"u:1/3" = 44.0, "u:1/2" = 44.0, "u:1" = 44.0}, "one" : {"tokens:compiler_bos" = 44.693147180559{{[0-9]*}}}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>

// -----

// ... unless the selector has `selects_none`: then all pairs except the rejected are selected.
rasp.program @selects_none vocab {0 to 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %u = rasp.map(%t) named "u" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  %s = rasp.select keys(%u) queries(%u) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop
  rasp.return %w : !rasp.sop
}

// CHECK:       craft.program @selects_none tokens <0, 1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @u <["u" onehot {1/2, 1}]>
// CHECK-NEXT:    craft.space @w_selector_width_attn_output <["w_selector_width_attn_output" reciprocal 2]>
// CHECK-NEXT:    craft.space @w <["w" onehot {0 to 2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:1" : {"u[0]" = 1.0}, "tokens:2" : {"u[1]" = 1.0}}> out <{"u[0]" : {"u:1" = 1.0}, "u[1]" : {"u:1/2" = 1.0}}> label <"u"> : !craft.vec<@u>
// CHECK-NEXT:    %[[V6:.+]] = craft.head query(%[[V5]], %[[V2]], %[[V0]] : !craft.vec<@u>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V5]], %[[V0]], %[[V2]] : !craft.vec<@u>, !craft.vec<@bos>, !craft.vec<@one>) value(%[[V0]] : !craft.vec<@bos>) qk <{"u:1/2" : {"u:1" = -44.0}, "u:1" : {"u:1/2" = -44.0}, "one" : {"one" = 44.0, "tokens:compiler_bos" = 0.693147180559{{[0-9]*}}}, "tokens:compiler_bos" : {"one" = -44.0, "tokens:compiler_bos" = 44.0}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>
