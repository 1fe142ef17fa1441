// RUN: rasp-opt %s -p 'rasp-prove-patterns{values="{none, 0, 1}"}' --split-input-file --verify-diagnostics
// RUN: not rasp-opt %s -p rasp-prove-patterns --split-input-file 2>&1 | filecheck %s

// The values of the option alone: with strings, `+ 0` would be undefined.
// CHECK: wrong.mlir:6:1: error: the pattern @plus_zero is wrong: for %x = false the matched op gives 0, and the replacement false
pdl.pattern @plus_zero : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %zero = pdl.attribute = #rasp.value<0>
  %literal = pdl.operation "rasp.literal" {"value" = %zero} -> (%type : !pdl.type)
  %y = pdl.result 0 of %literal
  %sum = pdl.operation "rasp.add" (%x, %y : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %sum {
    pdl.replace %sum with (%x : !pdl.value)
  }
}
// -----
// expected-error@+1 {{the pattern @to_false is wrong: for %x = none the matched op gives none, and the replacement false; correct the replacement, or let it match less}}
pdl.pattern @to_false : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %less = pdl.attribute = #rasp<comparison lt>
  %cmp = pdl.operation "rasp.cmp" (%x, %x : !pdl.value, !pdl.value) {"comparison" = %less} -> (%type : !pdl.type)
  pdl.rewrite %cmp {
    %value = pdl.attribute = #rasp.value<false>
    %false = pdl.operation "rasp.literal" {"value" = %value} -> (%type : !pdl.type)
    pdl.replace %cmp with %false
  }
}
// -----
// expected-error@+1 {{the pattern is wrong: for %x = 0, %y = 0, comparison = #rasp<comparison ne> the matched op gives false, and the replacement true}}
pdl.pattern : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %y = pdl.operand : %type
  %any = pdl.attribute
  %cmp = pdl.operation "rasp.cmp" (%x, %y : !pdl.value, !pdl.value) {"comparison" = %any} -> (%type : !pdl.type)
  pdl.rewrite %cmp {
    %equal = pdl.attribute = #rasp<comparison eq>
    %same = pdl.operation "rasp.cmp" (%x, %y : !pdl.value, !pdl.value) {"comparison" = %equal} -> (%type : !pdl.type)
    pdl.replace %cmp with %same
  }
}
// -----
// expected-error@+1 {{the pattern @not_or is wrong: for %a = [00 01], %b = [00 00] the matched op gives [11 10], and the replacement [11 11]}}
pdl.pattern @not_or : benefit(1) {
  %type = pdl.type : !rasp.selector
  %a = pdl.operand : %type
  %b = pdl.operand : %type
  %or = pdl.operation "rasp.selector_or" (%a, %b : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  %x = pdl.result 0 of %or
  %not = pdl.operation "rasp.selector_not" (%x : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %not {
    %wrong = pdl.operation "rasp.selector_not" (%b : !pdl.value) -> (%type : !pdl.type)
    pdl.replace %not with %wrong
  }
}
