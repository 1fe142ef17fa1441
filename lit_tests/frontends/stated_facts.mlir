// RUN: raspc compile %S/Inputs/stated_facts.rasp --output place --output parity --emit rasp | filecheck %s
// RUN: raspc compile %S/Inputs/stated_facts.py --vocab "a b" --max-seq-len 2 --output place --output parity --emit rasp | filecheck %s

// Statements about a selector and about selected values, from both front ends.

// CHECK: %selector_single = rasp.selector_single %is_a named "selector_single"
// CHECK: rasp.aggregate %selector_single, %indices default -1 named "place" : !rasp.sop -> !rasp.sop
// CHECK: rasp.aggregate %is_a, %indices agreeing default "none" named "parity" : !rasp.sop -> !rasp.sop
