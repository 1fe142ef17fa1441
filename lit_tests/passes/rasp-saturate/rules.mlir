// RUN: rasp-opt -p 'rasp-saturate{rules="%s"}' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p rasp-saturate %s | filecheck --match-full-lines %s --check-prefix WITHOUT

// The patterns of the file are rules: `(2 x + 1) // 4` is `x // 2` for integers, which has
// fewer ops. It does not hold for the tokens, which are fractions. The wrong rule has no effect.
pdl.pattern @halved : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %one = pdl.attribute = #rasp.value<1>
  %two = pdl.attribute = #rasp.value<2>
  %four = pdl.attribute = #rasp.value<4>
  %literal1 = pdl.operation "rasp.literal" {"value" = %one} -> (%type : !pdl.type)
  %literal2 = pdl.operation "rasp.literal" {"value" = %two} -> (%type : !pdl.type)
  %literal4 = pdl.operation "rasp.literal" {"value" = %four} -> (%type : !pdl.type)
  %v1 = pdl.result 0 of %literal1
  %v2 = pdl.result 0 of %literal2
  %v4 = pdl.result 0 of %literal4
  %mul = pdl.operation "rasp.mul" (%x, %v2 : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  %twice = pdl.result 0 of %mul
  %add = pdl.operation "rasp.add" (%twice, %v1 : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  %more = pdl.result 0 of %add
  %half = pdl.operation "rasp.floordiv" (%more, %v4 : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %half {
    %new = pdl.operation "rasp.floordiv" (%x, %v2 : !pdl.value, !pdl.value) -> (%type : !pdl.type)
    pdl.replace %half with %new
  }
}
pdl.pattern @wrong : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %neg = pdl.operation "rasp.neg" (%x : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %neg {
    pdl.replace %neg with (%x : !pdl.value)
  }
}
rasp.program @halves vocab {1/2, 3/2} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %of_index = rasp.map(%i) named "of_index" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 2
    %1 = rasp.mul %x, %0
    %2 = rasp.literal 1
    %3 = rasp.add %1, %2
    %4 = rasp.literal 4
    %5 = rasp.floordiv %3, %4
    %6 = rasp.neg %5
    rasp.yield %6
  }
  %of_token = rasp.map(%t) named "of_token" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.literal 2
    %1 = rasp.mul %x, %0
    %2 = rasp.literal 1
    %3 = rasp.add %1, %2
    %4 = rasp.literal 4
    %5 = rasp.floordiv %3, %4
    %6 = rasp.neg %5
    rasp.yield %6
  }
  rasp.return %of_index, %of_token : !rasp.sop, !rasp.sop
}

// CHECK:       pdl.pattern @halved : benefit(1) {
// CHECK-NEXT:    %[[TYPE:.+]] = pdl.type : !rasp.value
// CHECK-NEXT:    %[[X:.+]] = pdl.operand : %[[TYPE]]
// CHECK-NEXT:    %[[ONE:.+]] = pdl.attribute = #rasp.value<1>
// CHECK-NEXT:    %[[TWO:.+]] = pdl.attribute = #rasp.value<2>
// CHECK-NEXT:    %[[FOUR:.+]] = pdl.attribute = #rasp.value<4>
// CHECK-NEXT:    %[[LITERAL1:.+]] = pdl.operation "rasp.literal" {"value" = %[[ONE]]} -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:    %[[LITERAL2:.+]] = pdl.operation "rasp.literal" {"value" = %[[TWO]]} -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:    %[[LITERAL4:.+]] = pdl.operation "rasp.literal" {"value" = %[[FOUR]]} -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:    %[[V1:.+]] = pdl.result 0 of %[[LITERAL1]]
// CHECK-NEXT:    %[[V2:.+]] = pdl.result 0 of %[[LITERAL2]]
// CHECK-NEXT:    %[[V4:.+]] = pdl.result 0 of %[[LITERAL4]]
// CHECK-NEXT:    %[[MUL:.+]] = pdl.operation "rasp.mul" (%[[X]], %[[V2]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:    %[[TWICE:.+]] = pdl.result 0 of %[[MUL]]
// CHECK-NEXT:    %[[ADD:.+]] = pdl.operation "rasp.add" (%[[TWICE]], %[[V1]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:    %[[MORE:.+]] = pdl.result 0 of %[[ADD]]
// CHECK-NEXT:    %[[HALF:.+]] = pdl.operation "rasp.floordiv" (%[[MORE]], %[[V4]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:    pdl.rewrite %[[HALF]] {
// CHECK-NEXT:      %[[NEW:.+]] = pdl.operation "rasp.floordiv" (%[[X]], %[[V2]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// CHECK-NEXT:      pdl.replace %[[HALF]] with  %[[NEW]]
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHECK-NEXT:  pdl.pattern @wrong : benefit(1) {
// CHECK-NEXT:    %[[TYPE_1:.+]] = pdl.type : !rasp.value
// CHECK-NEXT:    %[[X_1:.+]] = pdl.operand : %[[TYPE_1]]
// CHECK-NEXT:    %[[NEG:.+]] = pdl.operation "rasp.neg" (%[[X_1]] : !pdl.value) -> (%[[TYPE_1]] : !pdl.type)
// CHECK-NEXT:    pdl.rewrite %[[NEG]] {
// CHECK-NEXT:      pdl.replace %[[NEG]] with (%[[X_1]] : !pdl.value)
// CHECK-NEXT:    }
// CHECK-NEXT:  }
// CHECK-NEXT:  rasp.program @halves vocab {1/2, 3/2} max_seq_len 3 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// CHECK-NEXT:    %[[OF_INDEX:.+]] = rasp.map(%[[I]]) named "of_index" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[V0:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V1_2:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[V2_2:.+]] = rasp.floordiv %[[V0]], %[[V1_2]]
// CHECK-NEXT:      %[[V3:.+]] = rasp.neg %[[V2_2]]
// CHECK-NEXT:      rasp.yield %[[V3]]
// CHECK-NEXT:    }
// CHECK-NEXT:    %[[OF_TOKEN:.+]] = rasp.map(%[[T]]) named "of_token" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:    ^bb0(%[[X_2:.+]]: !rasp.value):
// CHECK-NEXT:      %[[V0:.+]] = rasp.literal 2
// CHECK-NEXT:      %[[V1_2:.+]] = rasp.mul %[[X_2]], %[[V0]]
// CHECK-NEXT:      %[[V2_2:.+]] = rasp.literal 1
// CHECK-NEXT:      %[[V3:.+]] = rasp.add %[[V1_2]], %[[V2_2]]
// CHECK-NEXT:      %[[V4_2:.+]] = rasp.literal 4
// CHECK-NEXT:      %[[V5:.+]] = rasp.floordiv %[[V3]], %[[V4_2]]
// CHECK-NEXT:      %[[V6:.+]] = rasp.neg %[[V5]]
// CHECK-NEXT:      rasp.yield %[[V6]]
// CHECK-NEXT:    }
// CHECK-NEXT:    rasp.return %[[OF_INDEX]], %[[OF_TOKEN]] : !rasp.sop, !rasp.sop
// CHECK-NEXT:  }

// WITHOUT:       pdl.pattern @halved : benefit(1) {
// WITHOUT-NEXT:    %[[TYPE:.+]] = pdl.type : !rasp.value
// WITHOUT-NEXT:    %[[X:.+]] = pdl.operand : %[[TYPE]]
// WITHOUT-NEXT:    %[[ONE:.+]] = pdl.attribute = #rasp.value<1>
// WITHOUT-NEXT:    %[[TWO:.+]] = pdl.attribute = #rasp.value<2>
// WITHOUT-NEXT:    %[[FOUR:.+]] = pdl.attribute = #rasp.value<4>
// WITHOUT-NEXT:    %[[LITERAL1:.+]] = pdl.operation "rasp.literal" {"value" = %[[ONE]]} -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:    %[[LITERAL2:.+]] = pdl.operation "rasp.literal" {"value" = %[[TWO]]} -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:    %[[LITERAL4:.+]] = pdl.operation "rasp.literal" {"value" = %[[FOUR]]} -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:    %[[V1:.+]] = pdl.result 0 of %[[LITERAL1]]
// WITHOUT-NEXT:    %[[V2:.+]] = pdl.result 0 of %[[LITERAL2]]
// WITHOUT-NEXT:    %[[V4:.+]] = pdl.result 0 of %[[LITERAL4]]
// WITHOUT-NEXT:    %[[MUL:.+]] = pdl.operation "rasp.mul" (%[[X]], %[[V2]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:    %[[TWICE:.+]] = pdl.result 0 of %[[MUL]]
// WITHOUT-NEXT:    %[[ADD:.+]] = pdl.operation "rasp.add" (%[[TWICE]], %[[V1]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:    %[[MORE:.+]] = pdl.result 0 of %[[ADD]]
// WITHOUT-NEXT:    %[[HALF:.+]] = pdl.operation "rasp.floordiv" (%[[MORE]], %[[V4]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:    pdl.rewrite %[[HALF]] {
// WITHOUT-NEXT:      %[[NEW:.+]] = pdl.operation "rasp.floordiv" (%[[X]], %[[V2]] : !pdl.value, !pdl.value) -> (%[[TYPE]] : !pdl.type)
// WITHOUT-NEXT:      pdl.replace %[[HALF]] with  %[[NEW]]
// WITHOUT-NEXT:    }
// WITHOUT-NEXT:  }
// WITHOUT-NEXT:  pdl.pattern @wrong : benefit(1) {
// WITHOUT-NEXT:    %[[TYPE_1:.+]] = pdl.type : !rasp.value
// WITHOUT-NEXT:    %[[X_1:.+]] = pdl.operand : %[[TYPE_1]]
// WITHOUT-NEXT:    %[[NEG:.+]] = pdl.operation "rasp.neg" (%[[X_1]] : !pdl.value) -> (%[[TYPE_1]] : !pdl.type)
// WITHOUT-NEXT:    pdl.rewrite %[[NEG]] {
// WITHOUT-NEXT:      pdl.replace %[[NEG]] with (%[[X_1]] : !pdl.value)
// WITHOUT-NEXT:    }
// WITHOUT-NEXT:  }
// WITHOUT-NEXT:  rasp.program @halves vocab {1/2, 3/2} max_seq_len 3 {
// WITHOUT-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
// WITHOUT-NEXT:    %[[I:.+]] = rasp.indices : !rasp.sop
// WITHOUT-NEXT:    %[[OF_INDEX:.+]] = rasp.map(%[[I]]) named "of_index" : (!rasp.sop) -> !rasp.sop {
// WITHOUT-NEXT:    ^bb0(%[[X_2:.+]]: !rasp.value):
// WITHOUT-NEXT:      %[[V0:.+]] = rasp.literal 2
// WITHOUT-NEXT:      %[[V1_2:.+]] = rasp.mul %[[X_2]], %[[V0]]
// WITHOUT-NEXT:      %[[V2_2:.+]] = rasp.literal 1
// WITHOUT-NEXT:      %[[V3:.+]] = rasp.add %[[V1_2]], %[[V2_2]]
// WITHOUT-NEXT:      %[[V4_2:.+]] = rasp.literal 4
// WITHOUT-NEXT:      %[[V5:.+]] = rasp.floordiv %[[V3]], %[[V4_2]]
// WITHOUT-NEXT:      %[[V6:.+]] = rasp.neg %[[V5]]
// WITHOUT-NEXT:      rasp.yield %[[V6]]
// WITHOUT-NEXT:    }
// WITHOUT-NEXT:    %[[OF_TOKEN:.+]] = rasp.map(%[[T]]) named "of_token" : (!rasp.sop) -> !rasp.sop {
// WITHOUT-NEXT:    ^bb0(%[[X_2:.+]]: !rasp.value):
// WITHOUT-NEXT:      %[[V0:.+]] = rasp.literal 2
// WITHOUT-NEXT:      %[[V1_2:.+]] = rasp.mul %[[X_2]], %[[V0]]
// WITHOUT-NEXT:      %[[V2_2:.+]] = rasp.literal 1
// WITHOUT-NEXT:      %[[V3:.+]] = rasp.add %[[V1_2]], %[[V2_2]]
// WITHOUT-NEXT:      %[[V4_2:.+]] = rasp.literal 4
// WITHOUT-NEXT:      %[[V5:.+]] = rasp.floordiv %[[V3]], %[[V4_2]]
// WITHOUT-NEXT:      %[[V6:.+]] = rasp.neg %[[V5]]
// WITHOUT-NEXT:      rasp.yield %[[V6]]
// WITHOUT-NEXT:    }
// WITHOUT-NEXT:    rasp.return %[[OF_INDEX]], %[[OF_TOKEN]] : !rasp.sop, !rasp.sop
// WITHOUT-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
