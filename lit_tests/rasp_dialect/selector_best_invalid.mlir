// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

%s, %x = "test.op"() : () -> (!rasp.selector, !rasp.sop)
// CHECK: {{^}}each s-op that keys are compared by has an order, "greatest" or "least"
%b = rasp.selector_best %s, %x ["largest"] : !rasp.sop

// -----

%s, %x = "test.op"() : () -> (!rasp.selector, !rasp.sop)
// CHECK: {{^}}each s-op that keys are compared by has an order, "greatest" or "least"
%b = rasp.selector_best %s, %x ["least", "least"] : !rasp.sop

// -----

%s = "test.op"() : () -> !rasp.selector
// CHECK: a choice of the best keys needs an s-op to compare them by
%b = "rasp.selector_best"(%s) <{orders = []}> : (!rasp.selector) -> !rasp.selector
