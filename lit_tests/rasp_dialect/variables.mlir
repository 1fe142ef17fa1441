// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

// Records with and without a line, and with a fate.
rasp.program @p vocab {"a"} max_seq_len 1 {
  %t = rasp.tokens named "t" : !rasp.sop
  rasp.variable "t"
  rasp.variable "s" line 2 keep
  rasp.variable "u" line 3 fate <unread by "dce">
  rasp.variable "v" line 4 fate <fused by "rasp-fuse-maps" into ["t", "u"]>
  rasp.return %t : !rasp.sop
}

// CHECK:       rasp.program @p vocab {"a"} max_seq_len 1 {
// CHECK-NEXT:    %[[T:.+]] = rasp.tokens named "t" : !rasp.sop
// CHECK-NEXT:    rasp.variable "t"
// CHECK-NEXT:    rasp.variable "s" line 2 keep
// CHECK-NEXT:    rasp.variable "u" line 3 fate <unread by "dce">
// CHECK-NEXT:    rasp.variable "v" line 4 fate <fused by "rasp-fuse-maps" into ["t", "u"]>
// CHECK-NEXT:    rasp.return %[[T]] : !rasp.sop
// CHECK-NEXT:  }

// GENERIC:       "rasp.program"() <{sym_name = "p", vocab = #rasp.set<{"a"}>, max_seq_len = 1 : i64}> ({
// GENERIC-NEXT:    %[[T:.+]] = "rasp.tokens"() <{sop_name = "t"}> : () -> !rasp.sop
// GENERIC-NEXT:    "rasp.variable"() <{sop_name = "t"}> : () -> ()
// GENERIC-NEXT:    "rasp.variable"() <{sop_name = "s", line = 2 : i64, keep}> : () -> ()
// GENERIC-NEXT:    "rasp.variable"() <{sop_name = "u", line = 3 : i64, fate = #rasp.fate<unread by "dce">}> : () -> ()
// GENERIC-NEXT:    "rasp.variable"() <{sop_name = "v", line = 4 : i64, fate = #rasp.fate<fused by "rasp-fuse-maps" into ["t", "u"]>}> : () -> ()
// GENERIC-NEXT:    "rasp.return"(%[[T]]) : (!rasp.sop) -> ()
// GENERIC-NEXT:  }) : () -> ()

// `raspc update-checks` wrote the CHECK lines.
