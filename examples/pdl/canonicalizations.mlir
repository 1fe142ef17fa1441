// Two canonicalisations of raspc as PDL, which `apply-pdl` of xDSL applies to a program:
//
//   rasp-opt program.mlir -p 'apply-pdl{pdl-file="examples/pdl/canonicalizations.mlir"}'
//   rasp-opt examples/pdl/canonicalizations.mlir -p rasp-prove-patterns --pass-statistics

// The patterns `NotInCondition` and `SameChoice` of rasp_dialect/canonicalization/scalar_patterns.py:
// an `if` on a negation exchanges its branches, and an `if` between equal values is the value, where
// the condition is defined.
pdl.pattern @not_in_condition : benefit(1) {
  %type = pdl.type : !rasp.value
  %condition = pdl.operand : %type
  %then = pdl.operand : %type
  %otherwise = pdl.operand : %type
  %not = pdl.operation "rasp.not" (%condition : !pdl.value) -> (%type : !pdl.type)
  %negated = pdl.result 0 of %not
  %if = pdl.operation "rasp.if" (%negated, %then, %otherwise : !pdl.value, !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %if {
    %exchanged = pdl.operation "rasp.if" (%condition, %otherwise, %then : !pdl.value, !pdl.value, !pdl.value) -> (%type : !pdl.type)
    pdl.replace %if with %exchanged
  }
}

pdl.pattern @same_choice : benefit(2) {
  %type = pdl.type : !rasp.value
  %condition = pdl.operand : %type
  %value = pdl.operand : %type
  %if = pdl.operation "rasp.if" (%condition, %value, %value : !pdl.value, !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %if {
    %seq = pdl.operation "rasp.seq" (%condition, %value : !pdl.value, !pdl.value) -> (%type : !pdl.type)
    pdl.replace %if with %seq
  }
}
