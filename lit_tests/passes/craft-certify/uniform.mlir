// RUN: rasp-opt -p default %s | filecheck --match-full-lines %s

// The length is the same at all positions, so a mean of it over any keys is the length itself.
// CHECK: transformer.model @p {{.*}} certificate <float32 [{{.*}}select "r" {{.*}}, decode "p" 1.0 {{.*}}], "float32-folded" {{.*}}> {
rasp.program @p vocab {0, 1} max_seq_len 3 {
  %indices = rasp.indices : !rasp.sop
  %far = rasp.select keys(%indices) queries(%indices) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %product = rasp.mul %key, %query
    %two = rasp.literal 2
    %greater = rasp.cmp gt %product, %two
    rasp.yield %greater
  }
  %length = rasp.length : !rasp.sop
  %r = rasp.aggregate %far, %length named "r" : !rasp.sop -> !rasp.sop
  %filled = rasp.fill %r with 1 named "filled" : !rasp.sop -> !rasp.sop
  rasp.return %filled : !rasp.sop
}
