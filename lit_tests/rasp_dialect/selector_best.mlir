// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | filecheck --match-full-lines %s --check-prefix=GENERIC

%s, %x, %i = "test.op"() : () -> (!rasp.selector, !rasp.sop, !rasp.sop)
// CHECK:   %b = rasp.selector_best %s, %x, %i ["greatest", "least"] named "best" : !rasp.sop, !rasp.sop
// GENERIC: %b = "rasp.selector_best"(%s, %x, %i) <{orders = ["greatest", "least"], sop_name = "best"}> : (!rasp.selector, !rasp.sop, !rasp.sop) -> !rasp.selector
%b = rasp.selector_best %s, %x, %i ["greatest", "least"] named "best" : !rasp.sop, !rasp.sop

// -----

%s, %x = "test.op"() : () -> (!rasp.selector, !rasp.sop)
// CHECK: %b = rasp.selector_best %s, %x ["least"] : !rasp.sop
%b = rasp.selector_best %s, %x ["least"] : !rasp.sop
