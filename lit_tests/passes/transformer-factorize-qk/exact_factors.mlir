// RUN: raspc compile %S/Inputs/exact_factors.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The exact product of queries and keys, by which narrower factors are looked for; None if float64 does not hold it.

// CHECK:       identity: {{\[\[}}1.0, 2.0, 0.5], [0.0, -3.0, 4.0]]
// CHECK-NEXT:  places: {{\[\[}}2.0, 0.0, 1.0, 0.5], [-3.0, 0.0, 0.0, 4.0]]
// CHECK-NEXT:  two of three places: {{\[\[}}2.0, 0.0, 1.0], [-3.0, 0.0, 0.0]]
// CHECK-NEXT:  one place twice: {{\[\[}}0.5, 3.0, 0.0], [4.0, -3.0, 0.0]]
// CHECK-NEXT:  a row twice: {{\[\[}}1.0, 1.0], [0.0, 0.0]]
// CHECK-NEXT:  twice: {{\[\[}}2.0, 4.0, 1.0], [0.0, -6.0, 8.0]]
// CHECK-NEXT:  scaled once: {{\[\[}}1.0, 4.0, 0.5], [0.0, -6.0, 4.0]]
// CHECK-NEXT:  zeros: {{\[\[}}0.0, 0.0], [0.0, 0.0]]
// CHECK-NEXT:  inexact: None
// CHECK-NEXT:  too large: None
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @exact_factors vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
