// RUN: rasp-opt -p convert-rasp-to-craft %s | filecheck --match-full-lines %s

// No query selects a key, and the numerical result has no coordinate for the text "z" of the values.
rasp.program @text_never_selected vocab {1} max_seq_len 1 {
  rasp.domain @width {1, "z"}
  rasp.domain @result {1}
  rasp.domain @indices {0}
  %i = rasp.indices : !rasp.sop<categorical, @indices>
  %t = rasp.tokens : !rasp.sop<categorical, @result>
  %all = rasp.select keys(%i) queries(%i) : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp le %key, %query
    rasp.yield %0
  }
  %text = rasp.aggregate %all, %t default "z" : !rasp.sop<categorical, @result> -> !rasp.sop<categorical, @width>
  %none = rasp.select keys(%i) queries(%i) selects_none : !rasp.sop<categorical, @indices>, !rasp.sop<categorical, @indices> {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %result = rasp.aggregate %none, %text default 1 : !rasp.sop<categorical, @width> -> !rasp.sop<numerical, @result>
  rasp.return %result : !rasp.sop<numerical, @result>
}

// CHECK:         craft.space @aggregate <["aggregate" onehot {1, "z"}]>
// CHECK-NEXT:    craft.space @aggregate_2 <["aggregate_2" scalar]>
// CHECK:         %{{.+}} = craft.head query({{.+}} ov <{"aggregate:1" : {"aggregate_2" = 1.0}, "one" : {"aggregate_2" = -1.0}, "tokens:compiler_bos" : {"aggregate_2" = 1.0}}> label <"aggregate_2"> : !craft.vec<@aggregate_2>
