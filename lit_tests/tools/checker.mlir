// RUN: raspc compile --no-validate %s -o %t.rmodel
// RUN: raspc-check %t.rmodel | filecheck %s

// The independent checker proves the weights by the witness that is stored with the model.
// CHECK:      proved in float32-sum-then-divide
// CHECK-NEXT:   decoding: margin 0.5, error at most 1.55e-06
// CHECK-NEXT:   assumed: the keys that 'sort_bos' selects for a query agree on its values
// CHECK-NEXT:   assumed: the module and the source in the file are those of the witness: not compared here, as `raspc certify --check` does
rasp.program @sort_bos vocab {"a", "b", "c", "§"} max_seq_len 4 {
  %indices = rasp.indices : !rasp.sop
  %map = rasp.map(%indices) named "map" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %tokens = rasp.tokens : !rasp.sop
  %smaller = rasp.select keys(%tokens) queries(%tokens) named "smaller" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %select = rasp.select keys(%tokens) queries(%tokens) named "select" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %select_1 = rasp.select keys(%indices) queries(%indices) named "select_2" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %ties = rasp.selector_and %select, %select_1 named "ties"
  %selector_or = rasp.selector_or %smaller, %ties named "selector_or"
  %first = rasp.map(%indices) named "first" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %1 = rasp.cmp eq %x, %0
    rasp.yield %1
  }
  %full = rasp.constant true named "full" : !rasp.sop
  %select_2 = rasp.select keys(%first) queries(%full) named "select_3" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %selector_or_1 = rasp.selector_or %selector_or, %select_2 named "selector_or_2"
  %map_1 = rasp.map(%first) named "map_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.literal 0
    %2 = rasp.if %x, %0, %1
    rasp.yield %2
  }
  %share = rasp.aggregate %selector_or_1, %map_1 default 0 named "share" : !rasp.sop -> !rasp.sop
  %map_2 = rasp.map(%share) named "map_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.div %0, %x
    rasp.yield %1
  }
  %map_3 = rasp.map(%map_2) named "map_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.round %x
    rasp.yield %0
  }
  %width_by_first_selector_or = rasp.map(%map_3) named "width_by_first(selector_or)" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.sub %x, %0
    rasp.yield %1
  }
  %place = rasp.map(%width_by_first_selector_or) named "place" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %x, %0
    rasp.yield %1
  }
  %target = rasp.lazy_map(%map, %place) named "target" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%0: !rasp.value, %1: !rasp.value):
    %2 = rasp.literal 0
    %3 = rasp.if %0, %2, %1
    rasp.yield %3
  }
  %select_3 = rasp.select keys(%target) queries(%indices) named "select_4" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %sort_bos = rasp.aggregate %select_3, %tokens named "sort_bos" : !rasp.sop -> !rasp.sop
  rasp.return %sort_bos : !rasp.sop
}
