// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

// CHECK: a lazy map has at least one operand; use rasp.constant
%a = rasp.lazy_map() : () -> !rasp.sop {
  %0 = rasp.literal 1
  rasp.yield %0
}

// -----

%x = "test.op"() : () -> !rasp.sop
// CHECK: the region takes (!rasp.value, !rasp.value), but must take one value for each operand: (!rasp.value)
%a = rasp.lazy_map(%x) : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  rasp.yield %v
}
