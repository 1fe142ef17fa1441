// RUN: rasp-opt --split-input-file %s | rasp-opt --split-input-file | filecheck %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | rasp-opt --split-input-file | filecheck %s
// RUN: rasp-opt --print-op-generic --split-input-file %s | filecheck %s --check-prefix=GENERIC

%x = "test.op"() : () -> !rasp.sop
// CHECK:   rasp.fill %x with "-" : !rasp.sop -> !rasp.sop
// GENERIC: "rasp.fill"(%x) <{value = #rasp.value<"-">}> : (!rasp.sop) -> !rasp.sop
%a = rasp.fill %x with "-" : !rasp.sop -> !rasp.sop

// -----

%x = "test.op"() : () -> !rasp.sop
// CHECK:   rasp.fill %x with 1/3 named "third" as numerical : !rasp.sop -> !rasp.sop
// GENERIC: "rasp.fill"(%x) <{value = #rasp.value<1/3>, sop_name = "third", encoding = #rasp<encoding numerical>}> : (!rasp.sop) -> !rasp.sop
%a = rasp.fill %x with 1/3 named "third" as numerical : !rasp.sop -> !rasp.sop
