// RUN: raspc compile %S/Inputs/held_names.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Nodes without names have those of their ops. A constant direction of heads holds the s-op of its
// label if that is an aggregate, or computed from one.

// CHECK:      names tokens select selector_width
// CHECK-NEXT: aggregated 1 2
// CHECK-NEXT: none {{\[\[}}[], []]]
// CHECK-NEXT: second {{\[\[}}[], [1]]]
// CHECK-NEXT: of several aggregates {{\[\[}}[0], []]]
// CHECK-NEXT: constants: {{\[\[}}], []]
// CHECK-NEXT: a function of its s-op: {{\[\[}}0], [1]]
// CHECK-NEXT: a constant of an axis: {{\[\[}}], []] {{\[\[}}0], [0]]
// CHECK-NEXT: of two axes: {{\[\[}}], []] {{\[\[}}1], [1]]
// CHECK-NEXT: of two axes, by name: {{\[\[}}], []] {{\[\[}}0], [0]]
// CHECK-NEXT: a function of another: {{\[\[}}0], [0]]
// CHECK-NEXT: a function of all: {{\[\[}}2], [2]]
// CHECK-NEXT: a function of two: {{\[\[}}2], [1]]
