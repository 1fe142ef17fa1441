// RUN: not rasp-opt -p 'rasp-saturate{rules="%s"}' %s 2>&1 | filecheck %s

// CHECK: error: the replacement has an operand or attribute that the replaced op lacks; replace the root of the pattern, by operands and attributes of its ops
pdl.pattern @outer_operand : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %y = pdl.operand : %type
  %neg = pdl.operation "rasp.neg" (%x : !pdl.value) -> (%type : !pdl.type)
  %negated = pdl.result 0 of %neg
  %add = pdl.operation "rasp.add" (%negated, %y : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %add {
    pdl.replace %neg with (%y : !pdl.value)
  }
}
rasp.program @unbound vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %m = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.neg %x
    rasp.yield %0
  }
  rasp.return %m : !rasp.sop
}
