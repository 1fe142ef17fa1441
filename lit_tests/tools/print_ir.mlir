// RUN: rasp-opt %s -p 'rasp-merge-equal,dce,rasp-merge-equal' --print-ir-before=dce --print-ir-after=dce 2>&1 | filecheck %s --check-prefix=DCE
// RUN: rasp-opt --print-ir-after dce -p 'rasp-merge-equal,dce,rasp-merge-equal' --print-ir-before dce %s 2>&1 | filecheck %s --check-prefix=DCE
// RUN: rasp-opt %s -p 'rasp-merge-equal,dce' --print-ir-before --print-ir-after 2>&1 | filecheck %s --check-prefix=ALL
// RUN: rasp-opt -p 'rasp-merge-equal,dce' --print-ir-after --print-ir-before %s 2>&1 | filecheck %s --check-prefix=ALL
// RUN: rasp-opt %s -p 'rasp-merge-equal,dce' --print-ir-after-change 2>&1 | filecheck %s --check-prefix=CHANGE
// RUN: not rasp-opt %s -p 'rasp-merge-equal,convert-rasp-to-craft,dce' --print-ir-after-failure 2>&1 | filecheck %s --check-prefix=FAILURE
// RUN: not rasp-opt %s -p dce --print-ir-after cde 2>&1 | filecheck %s --check-prefix=UNKNOWN
// RUN: not rasp-opt %s -p dce --print-ir-after=cde 2>&1 | filecheck %s --check-prefix=UNKNOWN

rasp.program @twice vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  %again = rasp.tokens : !rasp.sop
  rasp.return %tokens, %again : !rasp.sop, !rasp.sop
}

// DCE-NOT: merge-equal
// DCE:     // -----// IR Dump Before dce (dce) //----- //
// DCE:     rasp.return %tokens, %tokens
// DCE:     // -----// IR Dump After dce (dce) //----- //
// DCE-NOT: IR Dump

// ALL:     IR Dump Before rasp-merge-equal
// ALL:     rasp.return %tokens, %again
// ALL:     IR Dump After rasp-merge-equal
// ALL:     rasp.return %tokens, %tokens
// ALL:     IR Dump Before dce
// ALL:     IR Dump After dce

// CHANGE:     // -----// IR Dump After rasp-merge-equal (rasp-merge-equal) //----- //
// CHANGE:     rasp.return %tokens, %tokens
// CHANGE:     // -----// IR Not Changed By dce //----- //

// FAILURE-NOT: IR Dump After rasp-merge-equal
// FAILURE:     // -----// IR Dump After convert-rasp-to-craft Failed (convert-rasp-to-craft
// FAILURE:     rasp.return %tokens, %tokens

// UNKNOWN: rasp-opt: error: unknown pipeline or pass 'cde'; did you mean 'dce'
