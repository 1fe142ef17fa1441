// RUN: rasp-opt -p 'convert-rasp-to-craft{coarse=true}' --split-input-file %s | filecheck %s

// A width for floats of few bits: BOS counts as one key, scores are powers of two, and an MLP of
// thresholds comes before the one that gives the one-hot vector.
rasp.program @width vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @w {0 to 2}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop<categorical, @t>, !rasp.sop<categorical, @t> {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %w = rasp.selector_width %s named "w" : !rasp.sop<categorical, @w>
  rasp.return %w : !rasp.sop<categorical, @w>
}

// CHECK:       craft.program @width tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:       craft.space @w_below <["w_below" named ["213/512", "3/4"]]>
// CHECK:       %{{.+}} = craft.head query(%{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) key(%{{.+}}, %{{.+}} : !craft.vec<@tokens>, !craft.vec<@bos>) value(%{{.+}} : !craft.vec<@bos>) qk <{"tokens:1" : {"tokens:1" = 64.0}, "tokens:2" : {"tokens:2" = 64.0}, "one" : {"tokens:compiler_bos" = 64.0}}> ov <{"tokens:compiler_bos" : {"w_selector_width_attn_output" = 1.0}}> label <"w"> : !craft.vec<@w_selector_width_attn_output>
// CHECK:       %{{.+}} = craft.mlp(%{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@w_selector_width_attn_output>, !craft.vec<@one>, !craft.vec<@bos>) in <{"w_selector_width_attn_output" : {"w_below:213/512" = -128.0, "w_below:3/4" = -32.0}, "one" : {"w_below:213/512" = 53.25, "w_below:3/4" = 24.0}, "tokens:compiler_bos" : {"w_below:213/512" = -128.0, "w_below:3/4" = -64.0}}> out <{"w_below:213/512" : {"w_below:213/512" = 1.0}, "w_below:3/4" : {"w_below:3/4" = 1.0}}> label <"w_below"> : !craft.vec<@w_below>
// CHECK:       %{{.+}} = craft.mlp(%{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@w_below>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"w[start]" = 1.0, "w[1]" = 1.0, "w[2]" = 1.0}, "tokens:compiler_bos" : {"w[start]" = -1.0, "w[1]" = -1.0, "w[2]" = -1.0}, "w_below:213/512" : {"w[1]" = -1.0}, "w_below:3/4" : {"w[2]" = -1.0}}> out <{"w[start]" : {"w:2" = 1.0}, "w[1]" : {"w:2" = -1.0, "w:1" = 1.0}, "w[2]" : {"w:1" = -1.0, "w:0" = 1.0}}> label <"w"> : !craft.vec<@w>

// -----

// A function of a number and of one-hot vectors: neurons of the second MLP read both.
rasp.program @gated vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @h {1/2, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @t>
  %h = rasp.map(%t) named "h" : (!rasp.sop<categorical, @t>) -> !rasp.sop<numerical, @h> {
  ^bb0(%x: !rasp.value):
    %two = rasp.literal 2
    %d = rasp.div %x, %two
    rasp.yield %d
  }
  %g = rasp.map(%h, %t) named "g" : (!rasp.sop<numerical, @h>, !rasp.sop<categorical, @t>) -> !rasp.sop<categorical, @t> {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    %one = rasp.literal 1
    %c = rasp.cmp gt %m, %one
    %two = rasp.literal 2
    %r = rasp.if %c, %two, %one
    rasp.yield %r
  }
  rasp.return %g : !rasp.sop<categorical, @t>
}

// CHECK:       craft.program @gated tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:       craft.space @g_below <["g_below" named ["3/4"]]>
// CHECK:       %{{.+}} = craft.mlp(%{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:1" : {"h[0]" = 1.0}, "tokens:2" : {"h[1]" = 1.0}}> out <{"h[0]" : {"h" = 0.5}, "h[1]" : {"h" = 1.0}}> label <"h"> : !craft.vec<@h>
// CHECK:       %{{.+}} = craft.mlp(%{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@h>, !craft.vec<@one>, !craft.vec<@bos>) in <{"h" : {"g_below:3/4" = -32.0}, "one" : {"g_below:3/4" = 24.0}, "tokens:compiler_bos" : {"g_below:3/4" = -64.0}}> out <{"g_below:3/4" : {"g_below:3/4" = 1.0}}> label <"g_below"> : !craft.vec<@g_below>
// CHECK:       %{{.+}} = craft.mlp(%{{.+}}, %{{.+}}, %{{.+}}, %{{.+}} : !craft.vec<@tokens>, !craft.vec<@g_below>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:1" : {"g[start, *]" = 1.0}, "tokens:2" : {"g[start, *]" = 1.0, "g[1, 2]" = 1.0}, "g_below:3/4" : {"g[1, 2]" = -1.0}}> out <{"g[start, *]" : {"g:1" = 1.0}, "g[1, 2]" : {"g:1" = -1.0, "g:2" = 1.0}}> label <"g"> : !craft.vec<@g>

// -----

// A function that never changes needs no thresholds, and only one MLP.
rasp.program @constant vocab {1, 2} max_seq_len 2 {
  rasp.domain @t {1, 2}
  rasp.domain @one {1}
  %t = rasp.tokens : !rasp.sop<numerical, @t>
  %c = rasp.map(%t) named "c" : (!rasp.sop<numerical, @t>) -> !rasp.sop<categorical, @one> {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    rasp.yield %one
  }
  rasp.return %c : !rasp.sop<categorical, @one>
}

// CHECK:       craft.program @constant tokens <1, 2> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:       %{{.+}} = craft.mlp(%{{.+}}, %{{.+}} : !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"c[start]" = 1.0}, "tokens:compiler_bos" : {"c[start]" = -1.0}}> out <{"c[start]" : {"c:1" = 1.0}}> label <"c"> : !craft.vec<@c>
