// RUN: rasp-opt %s -p 'eqsat-create-eclasses,convert-pdl-to-pdl-interp,convert-pdl-interp-to-eqsat-pdl-interp,apply-eqsat-pdl-interp,eqsat-add-costs{default=1},eqsat-extract' | filecheck --match-full-lines %s

// xDSL's passes of e-graphs apply a pattern of rasp ops to a function, and extract the smallest
// term, without `mlir-opt`.


// CHECK:      func.func @three(%[[X:.+]]: !rasp.value) -> !rasp.value {
// CHECK-NEXT:   %[[NOT:.+]] = rasp.not %[[X]]
// CHECK-NEXT:   func.return %[[NOT]] : !rasp.value
// CHECK-NEXT: }
func.func @three(%x: !rasp.value) -> !rasp.value {
  %0 = rasp.not %x
  %1 = rasp.not %0
  %2 = rasp.not %1
  func.return %2 : !rasp.value
}
pdl.pattern @not_not_not : benefit(1) {
  %type = pdl.type : !rasp.value
  %x = pdl.operand : %type
  %a = pdl.operation "rasp.not" (%x : !pdl.value) -> (%type : !pdl.type)
  %b = pdl.result 0 of %a
  %c = pdl.operation "rasp.not" (%b : !pdl.value) -> (%type : !pdl.type)
  %d = pdl.result 0 of %c
  %e = pdl.operation "rasp.not" (%d : !pdl.value) -> (%type : !pdl.type)
  pdl.rewrite %e {
    pdl.replace %e with %a
  }
}
