// RUN: raspc compile %S/Inputs/guards.rasp --output guarded --output after_a --output known --output filled --emit rasp | filecheck --match-full-lines %s
// RUN: raspc compile %S/Inputs/guards.py --vocab "a b" --max-seq-len 2 --output guarded --output after_a --output known --output filled --emit rasp | filecheck --match-full-lines %s

// Guards make lazy maps, from both front ends; a default that is a constant makes a fill.

// CHECK:     %{{.+}} = rasp.lazy_map(%map, %prev) named "guarded" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:     ^bb0(%0: !rasp.value, %1: !rasp.value):
// CHECK-NEXT:       %2 = rasp.literal "-"
// CHECK-NEXT:       %3 = rasp.if %0, %2, %1
// CHECK-NEXT:       rasp.yield %3
// CHECK-NEXT:     }
// CHECK-NEXT:     %{{.+}} = rasp.map(%indices) named "map_3" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:     ^bb0(%x: !rasp.value):
// CHECK-NEXT:       %0 = rasp.literal 0
// CHECK-NEXT:       %1 = rasp.cmp gt %x, %0
// CHECK-NEXT:       rasp.yield %1
// CHECK-NEXT:     }
// CHECK-NEXT:     %{{.+}} = rasp.map(%prev) named "map_4" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:     ^bb0(%x: !rasp.value):
// CHECK-NEXT:       %0 = rasp.literal "a"
// CHECK-NEXT:       %1 = rasp.cmp eq %x, %0
// CHECK-NEXT:       rasp.yield %1
// CHECK-NEXT:     }
// CHECK-NEXT:     %{{.+}} = rasp.lazy_map(%map_2, %map_3) named "after_a" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// CHECK-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// CHECK-NEXT:       %0 = rasp.and %x, %y
// CHECK-NEXT:       rasp.yield %0
// CHECK-NEXT:     }
// CHECK-NEXT:     %{{.+}} = rasp.lazy_map(%prev) named "known" : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT:     ^bb0(%x: !rasp.value):
// CHECK-NEXT:       %0 = rasp.is_defined %x
// CHECK-NEXT:       rasp.yield %0
// CHECK-NEXT:     }
// CHECK-NEXT:     %{{.+}} = rasp.fill %prev with "-" named "filled" : !rasp.sop -> !rasp.sop
// CHECK-NEXT:     rasp.return %guarded, %after_a, %known, %filled : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
// CHECK-NEXT:   }
