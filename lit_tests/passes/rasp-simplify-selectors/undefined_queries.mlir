// RUN: rasp-opt -p rasp-simplify-selectors %s | filecheck %s

// Every query that is defined selects the first position, but the first query is undefined and
// selects nothing: the mean is its default there, and not 1 / width.
// CHECK-NOT:   rasp.selector_width
// CHECK:       %[[SHARE:.+]] = rasp.aggregate %{{.+}}, %{{.+}} default 0 named "share" as numerical
// CHECK-NEXT:  rasp.return %[[SHARE]] : !rasp.sop
rasp.program @share vocab {"a", "b"} max_seq_len 3 {
  %i = rasp.indices : !rasp.sop
  %first = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %p = rasp.cmp eq %x, %0
    rasp.yield %p
  }
  %inverse = rasp.map(%i) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %1 = rasp.literal 1
    %r = rasp.div %1, %x
    rasp.yield %r
  }
  %some = rasp.select keys(%i) queries(%inverse) selects_none : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %1 = rasp.literal 1
    %s = rasp.add %q, %1
    %p = rasp.cmp lt %k, %s
    rasp.yield %p
  }
  %share = rasp.aggregate %some, %first default 0 named "share" as numerical : !rasp.sop -> !rasp.sop
  rasp.return %share : !rasp.sop
}
