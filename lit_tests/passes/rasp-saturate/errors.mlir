// RUN: not rasp-opt -p 'rasp-saturate{iterations=0}' %s 2>&1 | filecheck %s --check-prefix ITERATIONS
// RUN: not rasp-opt -p 'rasp-saturate{rules="missing.mlir"}' %s 2>&1 | filecheck %s --check-prefix MISSING
// RUN: not rasp-opt -p 'rasp-saturate{rules="%s"}' %s 2>&1 | filecheck %s --check-prefix ARITY
// RUN: not rasp-opt -p 'rasp-saturate{rules="%S/functions.mlir"}' %s 2>&1 | filecheck %s --check-prefix NONE
// RUN: not rasp-opt -p 'rasp-saturate{rules="%S/../../lit.cfg.py"}' %s 2>&1 | filecheck %s --check-prefix TEXT

// ITERATIONS: option 'iterations' of rasp-saturate is 0; give a number from 1
// MISSING: the rules of rasp-saturate cannot be read from 'missing.mlir': No such file or directory; name a file of pdl.pattern ops
// ARITY: 'rasp.neg' does not verify
// NONE: functions.mlir' has no rules; name a file of pdl.pattern ops
// TEXT: lit.cfg.py': it is no IR that verifies; name a file of pdl.pattern ops
pdl.pattern @arity : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %neg = pdl.operation "rasp.neg" (%x, %x : !pdl.value, !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %neg {
    pdl.replace %neg with (%x : !pdl.value)
  }
}
rasp.program @errors vocab {0, 1} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %m = rasp.map(%t) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.neg %x
    rasp.yield %0
  }
  rasp.return %m : !rasp.sop
}
