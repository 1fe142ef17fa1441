// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

%x = "test.op"() : () -> !rasp.sop
// CHECK: rasp.fill replaces undefined values by a value that is not none; give one
%a = rasp.fill %x with none : !rasp.sop -> !rasp.sop
