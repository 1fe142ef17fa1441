// RUN: raspc compile %S/Inputs/choices.rasp --output a --output b --output c --output d --output e --emit rasp | filecheck %s
// RUN: raspc compile %S/Inputs/choices.py --vocab "a b" --max-seq-len 3 --output a --output b --output c --output d --output e --emit rasp | filecheck %s

// Choices among selected keys, from both front ends.

// CHECK: rasp.selector_best %same, %indices ["least"] named "selector_best" : !rasp.sop
// CHECK: rasp.aggregate %selector_best, %indices default 0 named "a" : !rasp.sop -> !rasp.sop
// CHECK: rasp.selector_best %same, %indices ["greatest"] named "selector_best_2" : !rasp.sop
// CHECK: rasp.selector_best %same, %tokens, %indices ["greatest", "least"] named "selector_best_3" : !rasp.sop, !rasp.sop
// CHECK: rasp.selector_best %same, %tokens ["least"] named "selector_best_4" : !rasp.sop
// CHECK: rasp.aggregate %{{.+}}, %tokens default "-" named "d" : !rasp.sop -> !rasp.sop
// CHECK: rasp.aggregate_sum %same, %indices named "e" : !rasp.sop -> !rasp.sop
