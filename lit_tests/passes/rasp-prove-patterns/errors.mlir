// RUN: rasp-opt %s -p rasp-prove-patterns --split-input-file --verify-diagnostics
// RUN: not rasp-opt %s -p 'rasp-prove-patterns{values="{0,"}' 2>&1 | filecheck %s

// CHECK: the values of rasp-prove-patterns are no set: {0,; write a set as in values="{none, 0, 1}"
// expected-error@+1 {{the pattern has more than 1048576 assignments; give fewer values, or a smaller size}}
pdl.pattern @many : benefit(1) {
  %type = pdl.type : !rasp.value
  %a = pdl.operand : %type
  %b = pdl.operand : %type
  %c = pdl.operand : %type
  %d = pdl.operand : %type
  %e = pdl.operand : %type
  %f = pdl.operand : %type
  %tuple = pdl.operation "rasp.tuple" (%a, %b, %c, %d, %e, %f : !pdl.value, !pdl.value, !pdl.value, !pdl.value, !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %tuple {
    %same = pdl.operation "rasp.tuple" (%a, %b, %c, %d, %e, %f : !pdl.value, !pdl.value, !pdl.value, !pdl.value, !pdl.value, !pdl.value) -> (%type : !pdl.type)
    pdl.replace %tuple with %same
  }
}
// -----
// expected-error@+1 {{'rasp.tokens' has no value that depends on its operands and attributes alone; write patterns of scalar ops}}
pdl.pattern @tokens : benefit(1) {
  %type = pdl.type : !rasp.sop
  %tokens = pdl.operation "rasp.tokens" -> (%type : !pdl.type)
  pdl.rewrite %tokens {
    pdl.replace %tokens with %tokens
  }
}
// -----
// expected-error@+1 {{the attribute 'index' has no value, and its values are not known; give the attribute a value in the pattern}}
pdl.pattern @item : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %any = pdl.attribute
  %item = pdl.operation "rasp.item" (%x : !pdl.value) {"index" = %any} -> (%type : !pdl.type)
  pdl.rewrite %item {
    pdl.replace %item with (%x : !pdl.value)
  }
}
// -----
// expected-error@+1 {{the pattern replaces no op; end its rewrite in pdl.replace}}
pdl.pattern @erased : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %not = pdl.operation "rasp.not" (%x : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %not {
  }
}
// -----
// expected-error@+1 {{pdl.operands in a pattern cannot be evaluated; use pdl.operand}}
pdl.pattern @several : benefit(1) {
  %type = pdl.type : !rasp.value
  %xs = pdl.operands
  %tuple = pdl.operation "rasp.tuple" (%xs : !pdl.range<value>) -> (%type : !pdl.type)
  pdl.rewrite %tuple {
    pdl.replace %tuple with %tuple
  }
}
// -----
// expected-error@+1 {{'rasp.not' does not verify: }}
pdl.pattern @not_of_two : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %not = pdl.operation "rasp.not" (%x, %x : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %not {
    pdl.replace %not with (%x : !pdl.value)
  }
}
// -----
// expected-error@+1 {{'rasp.neg' has no result 1; name its result 0}}
pdl.pattern @second_result : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %neg = pdl.operation "rasp.neg" (%x : !pdl.value) -> (%type : !pdl.type)
  %second = pdl.result 1 of %neg
  %not = pdl.operation "rasp.not" (%second : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %not {
    pdl.replace %not with (%x : !pdl.value)
  }
}
// -----
// expected-error@+1 {{the pattern replaces an op of one result by 2 values; name one value in pdl.replace}}
pdl.pattern @two_values : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %neg = pdl.operation "rasp.neg" (%x : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %neg {
    pdl.replace %neg with (%x, %x : !pdl.value, !pdl.value)
  }
}
// -----
// An op that raspc does not know, and one of any name.
// expected-error@+1 {{'test.unknown' has no value that depends on its operands and attributes alone}}
pdl.pattern @unknown : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %op = pdl.operation "test.unknown" (%x : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %op {
    pdl.replace %op with (%x : !pdl.value)
  }
}
// -----
// expected-error@+1 {{'' has no value that depends on its operands and attributes alone}}
pdl.pattern @any_op : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %op = pdl.operation (%x : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %op {
    pdl.replace %op with (%x : !pdl.value)
  }
}
// -----
// A select has regions, which a pattern has no values for.
// expected-error@+1 {{'rasp.select' has no value that depends on its operands and attributes alone}}
pdl.pattern @select : benefit(1) {
  %type = pdl.type : !rasp.selector
  %x = pdl.operand
  %op = pdl.operation "rasp.select" (%x, %x : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %op {
    pdl.replace %op with %op
  }
}
