// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck %s

%x = "test.op"() : () -> !rasp.sop
// CHECK: what is undefined is filled with a value; none is no value
%a = rasp.fill %x with none : !rasp.sop -> !rasp.sop
