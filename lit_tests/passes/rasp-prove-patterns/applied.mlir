// RUN: rasp-opt %s -p 'apply-pdl{pdl-file="%S/../../../examples/pdl/canonicalizations.mlir"},dce' | filecheck --match-full-lines %s
// RUN: rasp-opt %s -p 'apply-pdl{pdl-file="%S/../../../examples/pdl/canonicalizations.mlir"},dce' --validate | filecheck --match-full-lines %s

// The example patterns in PDL, applied to a program by xDSL.
rasp.program @p vocab {0, 1, 2} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %m = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %not = rasp.not %x
    %a = rasp.literal "a"
    %b = rasp.literal "b"
    %if = rasp.if %not, %a, %b
    %same = rasp.if %x, %if, %if
    rasp.yield %same
  }
  rasp.return %m : !rasp.sop
}

// CHECK:       rasp.program @p vocab {0 to 2} max_seq_len 2 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[M:.+]] = rasp.map(%[[T]]) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X:.+]]: !rasp.value):
// CHECK-NEXT:      %[[A:.+]] = rasp.literal "a"
// CHECK-NEXT:      %[[B:.+]] = rasp.literal "b"
// CHECK-NEXT:      %[[IF:.+]] = rasp.if %[[X]], %[[B]], %[[A]]
// CHECK-NEXT:      %[[SAME:.+]] = rasp.seq %[[X]], %[[IF]]
// CHECK-NEXT:      rasp.yield %[[SAME]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[M]] : !rasp.sop
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
