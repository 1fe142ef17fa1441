// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file | filecheck %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | filecheck %s --check-prefix=GENERIC

%x = "test.op"() : () -> !rasp.sop
// CHECK:        rasp.lazy_map(%x) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:   ^bb0(%v: !rasp.value):
// CHECK-NEXT:     %0 = rasp.is_defined %v
// CHECK-NEXT:     rasp.yield %0
// CHECK-NEXT:   }
// GENERIC:      "rasp.lazy_map"(%x) ({
// GENERIC-NEXT: ^bb0(%v: !rasp.value):
// GENERIC-NEXT:   %0 = "rasp.is_defined"(%v) : (!rasp.value) -> !rasp.value
%a = rasp.lazy_map(%x) : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  %0 = rasp.is_defined %v
  rasp.yield %0
}

// -----

%x, %y = "test.op"() : () -> (!rasp.sop, !rasp.sop)
// CHECK:   rasp.lazy_map(%x, %y) named "guarded" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// GENERIC: "rasp.lazy_map"(%x, %y) <{sop_name = "guarded", encoding = #rasp<encoding numerical>}> ({
%a = rasp.lazy_map(%x, %y) named "guarded" as numerical : (!rasp.sop, !rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value, %w: !rasp.value):
  %0 = rasp.or %v, %w
  rasp.yield %0
}
