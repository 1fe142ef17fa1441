// RUN: raspc compile %S/Inputs/held_names.py --vocab a --max-seq-len 2 --emit rasp | filecheck %s

// Nodes without names have those of their ops. A constant direction of heads holds the s-op of its
// label if that is an aggregate, or computed from one.

// CHECK:      names tokens select selector_width
// CHECK-NEXT: aggregated 1 2
// CHECK-NEXT: none {{\[\[}}[], []]]
// CHECK-NEXT: second {{\[\[}}[], [1]]]
