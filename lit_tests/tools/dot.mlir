// RUN: rasp-opt %s -t dot | filecheck --match-full-lines %s

// A node for each op, with the function of a map or select inside, and an edge for each operand.
rasp.program @same vocab {"a", "\"b\""} max_seq_len 2 {
  %tokens = rasp.tokens named "input" : !rasp.sop
  %same = rasp.select keys(%tokens) queries(%tokens) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %b = rasp.literal "\"b\""
    %equal = rasp.cmp eq %key, %b
    rasp.yield %equal
  }
  %width = rasp.selector_width %same named "width" : !rasp.sop
  rasp.return %width : !rasp.sop
}

// CHECK:       digraph {
// CHECK:         subgraph cluster_0 {
// CHECK-NEXT:      label="rasp.program same\l";
// CHECK-NEXT:      n0 [label="rasp.tokens input\l!rasp.sop\l"];
// CHECK-NEXT:      n1 [label="rasp.select\l!rasp.selector\l%b = rasp.literal \"\\22b\\22\"\l%equal = rasp.cmp eq %key, %b\lrasp.yield %equal\l"];
// CHECK-NEXT:      n2 [label="rasp.selector_width width\l!rasp.sop\l"];
// CHECK-NEXT:      n3 [label="rasp.return\l"];
// CHECK-NEXT:    }
// CHECK-NEXT:    n0 -> n1 [label=0];
// CHECK-NEXT:    n0 -> n1 [label=1];
// CHECK-NEXT:    n1 -> n2;
// CHECK-NEXT:    n2 -> n3;
// CHECK-NEXT:  }
