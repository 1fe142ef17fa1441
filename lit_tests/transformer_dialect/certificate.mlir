// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt | filecheck --match-full-lines %s

"test.op"() {c = #transformer.certificate<float32 [select "a \22b\22" 22.5 5.24e-05, step "y" 0.5 0.0013, decode "p" inf 0]>} : () -> ()
"test.op"() {c = #transformer.certificate<bfloat16 [decode "p" 1.0e-7 1.0e-8]>} : () -> ()
"test.op"() {c = #transformer.certificate<tf32 []>} : () -> ()
"test.op"() {c = #transformer.certificate<float32 [decode "p" 0.5 0.25], "float32-folded" 0.75, "float32-divide-then-sum" 0.6>} : () -> ()

// CHECK:      "test.op"() {c = #transformer.certificate<float32 [select "a \22b\22" 22.5 5.24e-05, step "y" 0.5 0.0013, decode "p" inf 0.0]>} : () -> ()
// CHECK-NEXT: "test.op"() {c = #transformer.certificate<bfloat16 [decode "p" 1.0e-07 1.0e-08]>} : () -> ()
// CHECK-NEXT: "test.op"() {c = #transformer.certificate<tf32 []>} : () -> ()
// CHECK-NEXT: "test.op"() {c = #transformer.certificate<float32 [decode "p" 0.5 0.25], "float32-folded" 0.75, "float32-divide-then-sum" 0.6>} : () -> ()
