// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck --match-full-lines %s

// CHECK: the vocab of a program is empty; give the values of its input
rasp.program @f vocab {} max_seq_len 3 {
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: none cannot be an input; take it out of the vocab
rasp.program @f vocab {"a", none} max_seq_len 3 {
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: max_seq_len is 0; give a length of at least 1
rasp.program @f vocab {"a"} max_seq_len 0 {
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: a program takes no block arguments; rasp.tokens is its input
rasp.program @f vocab {"a"} max_seq_len 3 {
^bb0(%0: !rasp.sop):
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: 'rasp.program' expects parent op 'builtin.module'
rasp.program @f vocab {"a"} max_seq_len 3 {
  rasp.program @g vocab {"a"} max_seq_len 3 {
    %0 = rasp.tokens : !rasp.sop
    rasp.return %0 : !rasp.sop
  }
  %1 = rasp.tokens : !rasp.sop
  rasp.return %1 : !rasp.sop
}

// -----

// CHECK: 'rasp.domain' expects parent op 'rasp.program'
rasp.domain @letters {"a"}

// -----

// CHECK: Operation rasp.tokens terminates block in single-block region but is not a terminator
rasp.program @f vocab {"a"} max_seq_len 3 {
  %0 = rasp.tokens : !rasp.sop
}

// -----

// CHECK: a program ends in rasp.return; add it as the last op
rasp.program @f vocab {"a"} max_seq_len 3 {
  "test.termop"() : () -> ()
}

// -----

// CHECK: Region 'body' at position 0 expected a single block, but got 0 blocks
rasp.program @f vocab {"a"} max_seq_len 3 {
}

// -----

// CHECK: 'rasp.return' must be the last operation in its parent block
rasp.program @f vocab {"a"} max_seq_len 3 {
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0 : !rasp.sop
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: a program returns at least one s-op
rasp.program @f vocab {"a"} max_seq_len 3 {
  "rasp.return"() : () -> ()
}

// -----

// CHECK: operand 'values' at position 0 does not verify:
// CHECK-NEXT: !rasp.selector should be of base attribute rasp.sop
rasp.program @f vocab {"a"} max_seq_len 3 {
  %0 = "test.op"() : () -> !rasp.selector
  "rasp.return"(%0) : (!rasp.selector) -> ()
}

// -----

// CHECK: the number of output names is 2, and that of results 1; name each result, or none
rasp.program @f vocab {"a"} max_seq_len 3 outputs ["one", "two"] {
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: two outputs have the same name; name them apart
rasp.program @f vocab {"a"} max_seq_len 3 outputs ["one", "one"] {
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0, %0 : !rasp.sop, !rasp.sop
}

// -----

// CHECK: the type of a result of 'rasp.tokens' names @d, but there is no rasp.domain @d in the program; add it, or use !rasp.sop
rasp.program @f vocab {"a"} max_seq_len 3 {
  %0 = rasp.tokens : !rasp.sop<categorical, @d>
  rasp.return %0 : !rasp.sop<categorical, @d>
}

// -----

// CHECK: Redefinition of symbol "d"
rasp.program @f vocab {"a"} max_seq_len 3 {
  rasp.domain @d {"a"}
  rasp.domain @d {"b"}
  %0 = rasp.tokens : !rasp.sop
  rasp.return %0 : !rasp.sop
}

// -----

// CHECK: 'rasp.return' expects parent op 'rasp.program'
%0 = "test.op"() : () -> !rasp.sop
rasp.return %0 : !rasp.sop

// -----

// CHECK: {{^}}the name of an s-op is empty or not ASCII, which does not print; rename the s-op
%0 = rasp.tokens named "" : !rasp.sop

// -----

// CHECK: {{^}}the name of an s-op is empty or not ASCII, which does not print; rename the s-op
%0 = rasp.tokens named "é" : !rasp.sop

// -----

// CHECK: result 'result' at position 0 does not verify:
// CHECK-NEXT: !rasp.value should be of base attribute rasp.sop
"rasp.tokens"() : () -> !rasp.value

// -----

// CHECK: a map has at least one operand; use rasp.constant
%0 = rasp.map() : () -> !rasp.sop {
  %1 = rasp.literal 1
  rasp.yield %1
}

// -----

// CHECK: the region takes (), but must take one value for each operand: (!rasp.value)
%0 = rasp.tokens : !rasp.sop
%1 = rasp.map(%0) : (!rasp.sop) -> !rasp.sop {
  %2 = rasp.literal 1
  rasp.yield %2
}

// -----

// CHECK: the region takes (!rasp.sop), but must take one value for each operand: (!rasp.value)
%0 = rasp.tokens : !rasp.sop
%1 = rasp.map(%0) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.sop):
  %2 = rasp.literal 1
  rasp.yield %2
}

// -----

// CHECK: the region must end in rasp.yield, with the value it computes
%0 = rasp.tokens : !rasp.sop
%1 = rasp.map(%0) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  "test.termop"() : () -> ()
}

// -----

// CHECK: 'test.op' is no scalar op; the region may hold only ops on !rasp.value
%0 = rasp.tokens : !rasp.sop
%1 = rasp.map(%0) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  "test.op"() : () -> ()
  rasp.yield %x
}

// -----

// CHECK: Operation using value defined out of its IsolatedFromAbove parent: YieldOp(rasp.yield %0)
%0 = rasp.tokens : !rasp.sop
%1 = rasp.literal 1
%2 = rasp.map(%0) : (!rasp.sop) -> !rasp.sop {
^bb0(%x: !rasp.value):
  rasp.yield %1
}

// -----

// CHECK: the region takes (!rasp.value), but must take one value for each operand: (!rasp.value, !rasp.value)
%0 = rasp.tokens : !rasp.sop
%1 = rasp.select keys(%0) queries(%0) : !rasp.sop, !rasp.sop {
^bb0(%key: !rasp.value):
  rasp.yield %key
}

// -----

// CHECK: the number of operands is 1, but each key of the table holds 2 values; give one operand for each
%0 = rasp.literal 1
%1 = rasp.lookup %0 {(1, 2) : 3}

// -----

// CHECK: a table is looked up by at least one value; use rasp.literal
%0 = "rasp.lookup"() <{table = #rasp.table<{}>}> : () -> !rasp.value

// -----

// CHECK: the keys of a table must all hold the same number of values, at least one; (1, 2) holds 2
"test.op"() {table = #rasp.table<{(1) : 1, (1, 2) : 3}>} : () -> ()

// -----

// CHECK: the keys of a table must all hold the same number of values, at least one; () holds 0
"test.op"() {table = #rasp.table<{() : 1}>} : () -> ()

// -----

// CHECK: the key (true) occurs twice in a table; remove one of the entries
"test.op"() {table = #rasp.table<{(1) : 1, (true) : 3}>} : () -> ()

// -----

// CHECK: max_seq_len is 65537, more than 65536; give a smaller length
rasp.program @p vocab {"a"} max_seq_len 65537 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}
