// RUN: rasp-opt -p rasp-read-means{growth=0} %s | filecheck %s

// CHECK-NOT: as numerical
rasp.program @p vocab {"a", "x"} max_seq_len 4 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %until = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %flags = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal "x"
    %p = rasp.cmp eq %x, %0
    %1 = rasp.literal 1
    %2 = rasp.literal 0
    %r = rasp.if %p, %1, %2
    rasp.yield %r
  }
  %m = rasp.aggregate %until, %flags default 0 named "m" : !rasp.sop -> !rasp.sop
  %some = rasp.map(%m) named "some" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 0
    %r = rasp.cmp gt %x, %0
    rasp.yield %r
  }
  %r = rasp.map(%some, %i) named "r" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.literal 1
    %p = rasp.cmp gt %y, %0
    %f = rasp.literal "F"
    %g = rasp.literal "T"
    %h = rasp.literal "P"
    %e = rasp.if %p, %g, %h
    %r = rasp.if %x, %f, %e
    rasp.yield %r
  }
  rasp.return %r : !rasp.sop
}
