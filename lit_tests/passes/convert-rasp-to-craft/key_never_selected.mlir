// RUN: rasp-opt -p convert-rasp-to-craft %s | filecheck --match-full-lines %s

// A key of width 0 is never selected, and the result has no direction for it.
rasp.program @never_selected vocab {1} max_seq_len 1 {
  rasp.domain @indices {0}
  rasp.domain @width {0, 1}
  rasp.domain @result {1}
  %i = rasp.indices : !rasp.sop<categorical, @indices>
  %all = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %width = rasp.selector_width %all : !rasp.sop<categorical, @width>
  %none = rasp.select keys(%width) queries(%i) selects_none : !rasp.sop<categorical, @width>, !rasp.sop<categorical, @indices> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %result = rasp.aggregate %none, %width default 1 : !rasp.sop<categorical, @width> -> !rasp.sop<categorical, @result>
  rasp.return %result : !rasp.sop<categorical, @result>
}

// CHECK:       craft.program @never_selected tokens <1> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @selector_width <["selector_width" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @aggregate <["aggregate" onehot {1}]>
// CHECK:         %{{.+}} = craft.head query({{.+}} ov <{"selector_width:1" : {"aggregate:1" = 1.0}, "one" : {"aggregate:1" = -1.0}, "tokens:compiler_bos" : {"aggregate:1" = 1.0}}> label <"aggregate"> : !craft.vec<@aggregate>
