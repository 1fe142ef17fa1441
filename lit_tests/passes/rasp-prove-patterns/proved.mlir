// RUN: rasp-opt %s -p 'rasp-prove-patterns{size=1}' --pass-statistics 2>&1 | filecheck %s
// RUN: rasp-opt %S/../../../examples/pdl/canonicalizations.mlir -p rasp-prove-patterns | filecheck %s --check-prefix=EXAMPLE

// Right for all relations of a query and a key, and for all comparisons and values.
// CHECK: rasp-prove-patterns: 3 patterns proved
pdl.pattern @de_morgan : benefit(1) {
  %type = pdl.type : !rasp.selector
  %a = pdl.operand : %type
  %b = pdl.operand
  %not_a = pdl.operation "rasp.selector_not" (%a : !pdl.value) -> (%type : !pdl.type)
  %x = pdl.result 0 of %not_a
  %not_b = pdl.operation "rasp.selector_not" (%b : !pdl.value) -> (%type : !pdl.type)
  %y = pdl.result 0 of %not_b
  %and = pdl.operation "rasp.selector_and" (%x, %y : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %and {
    %or = pdl.operation "rasp.selector_or" (%a, %b : !pdl.value, !pdl.value) -> (%type : !pdl.type)
    %z = pdl.result 0 of %or
    %not = pdl.operation "rasp.selector_not" (%z : !pdl.value) -> (%type : !pdl.type)
    pdl.replace %and with %not
  }
}

pdl.pattern @holds_of_a_comparison : benefit(1) {
  %type = pdl.type : !rasp.value
  %a = pdl.operand : %type
  %b = pdl.operand : %type
  %any = pdl.attribute
  %cmp = pdl.operation "rasp.cmp" (%a, %b : !pdl.value, !pdl.value) {"comparison" = %any} -> (%type : !pdl.type)
  %x = pdl.result 0 of %cmp
  %not = pdl.operation "rasp.not" (%x : !pdl.value) -> (%type : !pdl.type)
  %y = pdl.result 0 of %not
  %again = pdl.operation "rasp.not" (%y : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %again {
    pdl.replace %again with %cmp
  }
}

pdl.pattern @literal : benefit(1) {
  %type = pdl.type : !rasp.value
  %any = pdl.attribute
  %literal = pdl.operation "rasp.literal" {"value" = %any} -> (%type : !pdl.type)
  %x = pdl.result 0 of %literal
  %is_defined = pdl.operation "rasp.is_defined" (%x : !pdl.value) -> (%type : !pdl.type)
  %y = pdl.result 0 of %is_defined
  %seq = pdl.operation "rasp.seq" (%y, %x : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %seq {
    pdl.replace %seq with %literal
  }
}

// EXAMPLE: pdl.pattern @not_in_condition
// EXAMPLE: pdl.pattern @same_choice
