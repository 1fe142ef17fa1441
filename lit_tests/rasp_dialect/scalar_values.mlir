// RUN: rasp-opt -p rasp-infer-encodings %s | filecheck %s

// Each scalar op of a token and a literal, on either side: 2, -1, "ab", 3/2 and 0. The values are Python's,
// and undefined where Python raises an error. A function that is undefined everywhere is an error.
// CHECK:       rasp.domain @tokens {-2, 0, 1/2, 3, "ab"}
// CHECK-NEXT:  rasp.domain @add_0 {0, 2, 5/2, 5, none}
// CHECK-NEXT:  rasp.domain @add_1 {-3, -1, -1/2, 2, none}
// CHECK-NEXT:  rasp.domain @add_2 {"abab", none}
// CHECK-NEXT:  rasp.domain @add_3 {-1/2, 3/2, 2, 9/2, none}
// CHECK-NEXT:  rasp.domain @add_4 {-2, 0, 1/2, 3, none}
// CHECK-NEXT:  rasp.domain @sub_0 {-4, -2, -3/2, 1, none}
// CHECK-NEXT:  rasp.domain @sub_by_0 {-1, 3/2, 2, 4, none}
// CHECK-NEXT:  rasp.domain @sub_1 {-1, 1, 3/2, 4, none}
// CHECK-NEXT:  rasp.domain @sub_by_1 {-4, -3/2, -1, 1, none}
// CHECK-NEXT:  rasp.domain @sub_3 {-7/2, -3/2, -1, 3/2, none}
// CHECK-NEXT:  rasp.domain @sub_by_3 {-3/2, 1, 3/2, 7/2, none}
// CHECK-NEXT:  rasp.domain @sub_by_4 {-3, -1/2, 0, 2, none}
// CHECK-NEXT:  rasp.domain @mul_0 {-4, 0, 1, 6, "abab"}
// CHECK-NEXT:  rasp.domain @mul_1 {-3, -1/2, 0, 2, ""}
// CHECK-NEXT:  rasp.domain @mul_2 {"", "ababab", none}
// CHECK-NEXT:  rasp.domain @mul_3 {-3, 0, 3/4, 9/2, none}
// CHECK-NEXT:  rasp.domain @mul_4 {0, ""}
// CHECK-NEXT:  rasp.domain @div_0 {-1, 0, 1/4, 3/2, none}
// CHECK-NEXT:  rasp.domain @div_by_0 {-1, 2/3, 4, none}
// CHECK-NEXT:  rasp.domain @div_by_1 {-2, -1/3, 1/2, none}
// CHECK-NEXT:  rasp.domain @div_3 {-4/3, 0, 1/3, 2, none}
// CHECK-NEXT:  rasp.domain @div_by_3 {-3/4, 1/2, 3, none}
// CHECK-NEXT:  rasp.domain @div_by_4 {0, none}
// CHECK-NEXT:  rasp.domain @floordiv_0 {-1 to 1, none}
// CHECK-NEXT:  rasp.domain @floordiv_by_0 {-1, 0, 4, none}
// CHECK-NEXT:  rasp.domain @floordiv_1 {-3, -1, 0, 2, none}
// CHECK-NEXT:  rasp.domain @floordiv_by_1 {-2 to 0, none}
// CHECK-NEXT:  rasp.domain @floordiv_3 {-2, 0, 2, none}
// CHECK-NEXT:  rasp.domain @floordiv_by_3 {-1, 0, 3, none}
// CHECK-NEXT:  rasp.domain @mod_0 {0, 1/2, 1, none}
// CHECK-NEXT:  rasp.domain @mod_by_0 {0, 2, none}
// CHECK-NEXT:  rasp.domain @mod_1 {-1/2, 0, none}
// CHECK-NEXT:  rasp.domain @mod_by_1 {-1, 0, 2, none}
// CHECK-NEXT:  rasp.domain @mod_by_3 {-1/2, 0, 3/2, none}
// CHECK-NEXT:  rasp.domain @pow_0 {0, 1/4, 4, 9, none}
// CHECK-NEXT:  rasp.domain @pow_by_0 {1/4, 1, 131836323/93222358, 8, none}
// CHECK-NEXT:  rasp.domain @pow_1 {-1/2, 1/3, 2, none}
// CHECK-NEXT:  rasp.domain @pow_by_1 {-1, 1, none}
// CHECK-NEXT:  rasp.domain @pow_3 {0, 85225144/241053109, 189750626/36517525, none}
// CHECK-NEXT:  rasp.domain @pow_by_3 {4/9, 1, 102558961/83739041, 27/8, none}
// CHECK-NEXT:  rasp.domain @pow_4 {1, none}
// CHECK-NEXT:  rasp.domain @pow_by_4 {0, 1, none}
// CHECK-NEXT:  rasp.domain @min_0 {-2, 0, 1/2, 2, none}
// CHECK-NEXT:  rasp.domain @min_1 {-2, -1, none}
// CHECK-NEXT:  rasp.domain @min_2 {"ab", none}
// CHECK-NEXT:  rasp.domain @min_3 {-2, 0, 1/2, 3/2, none}
// CHECK-NEXT:  rasp.domain @min_4 {-2, 0, none}
// CHECK-NEXT:  rasp.domain @max_0 {2, 3, none}
// CHECK-NEXT:  rasp.domain @max_1 {-1, 0, 1/2, 3, none}
// CHECK-NEXT:  rasp.domain @max_3 {3/2, 3, none}
// CHECK-NEXT:  rasp.domain @max_4 {0, 1/2, 3, none}
// CHECK-NEXT:  rasp.domain @and_0 {0, 2}
// CHECK-NEXT:  rasp.domain @and_1 {-1, 0}
// CHECK-NEXT:  rasp.domain @and_2 {0, "ab"}
// CHECK-NEXT:  rasp.domain @and_3 {0, 3/2}
// CHECK-NEXT:  rasp.domain @and_4 {0}
// CHECK-NEXT:  rasp.domain @or_0 {-2, 1/2, 2, 3, "ab"}
// CHECK-NEXT:  rasp.domain @or_1 {-2, -1, 1/2, 3, "ab"}
// CHECK-NEXT:  rasp.domain @or_2 {-2, 1/2, 3, "ab"}
// CHECK-NEXT:  rasp.domain @or_3 {-2, 1/2, 3/2, 3, "ab"}
// CHECK-NEXT:  rasp.domain @seq_0 {2}
// CHECK-NEXT:  rasp.domain @abs {0, 1/2, 2, 3, none}
// CHECK-NEXT:  rasp.domain @round {-2, 0, 3, none}
// CHECK-NEXT:  rasp.domain @not {false, true}
// CHECK-NEXT:  rasp.domain @is_defined {true}
// CHECK-NEXT:  rasp.domain @lt {false, true, none}
// CHECK-NEXT:  rasp.domain @lt_text {false, none}
// CHECK-NEXT:  rasp.domain @le_text {true, none}
// CHECK-NEXT:  rasp.domain @eq {false}
// CHECK-NEXT:  rasp.domain @item {"b", none}
// CHECK-NEXT:  rasp.domain @item_before {"a", none}
// CHECK:       rasp.map(%{{.+}}) named "add_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @add_0> {
// CHECK:       rasp.map(%{{.+}}) named "add_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @add_1> {
// CHECK:       rasp.map(%{{.+}}) named "add_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @add_2> {
// CHECK:       rasp.map(%{{.+}}) named "add_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @add_3> {
// CHECK:       rasp.map(%{{.+}}) named "add_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @add_4> {
// CHECK:       rasp.map(%{{.+}}) named "sub_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_0> {
// CHECK:       rasp.map(%{{.+}}) named "sub_by_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_by_0> {
// CHECK:       rasp.map(%{{.+}}) named "sub_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_1> {
// CHECK:       rasp.map(%{{.+}}) named "sub_by_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_by_1> {
// CHECK:       rasp.map(%{{.+}}) named "sub_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_3> {
// CHECK:       rasp.map(%{{.+}}) named "sub_by_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_by_3> {
// CHECK:       rasp.map(%{{.+}}) named "sub_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @add_4> {
// CHECK:       rasp.map(%{{.+}}) named "sub_by_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "mul_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_0> {
// CHECK:       rasp.map(%{{.+}}) named "mul_by_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_0> {
// CHECK:       rasp.map(%{{.+}}) named "mul_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_1> {
// CHECK:       rasp.map(%{{.+}}) named "mul_by_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_1> {
// CHECK:       rasp.map(%{{.+}}) named "mul_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_2> {
// CHECK:       rasp.map(%{{.+}}) named "mul_by_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_2> {
// CHECK:       rasp.map(%{{.+}}) named "mul_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_3> {
// CHECK:       rasp.map(%{{.+}}) named "mul_by_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_3> {
// CHECK:       rasp.map(%{{.+}}) named "mul_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_4> {
// CHECK:       rasp.map(%{{.+}}) named "mul_by_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mul_4> {
// CHECK:       rasp.map(%{{.+}}) named "div_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_0> {
// CHECK:       rasp.map(%{{.+}}) named "div_by_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_by_0> {
// CHECK:       rasp.map(%{{.+}}) named "div_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "div_by_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_by_1> {
// CHECK:       rasp.map(%{{.+}}) named "div_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_3> {
// CHECK:       rasp.map(%{{.+}}) named "div_by_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_by_3> {
// CHECK:       rasp.map(%{{.+}}) named "div_by_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @floordiv_0> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_by_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @floordiv_by_0> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @floordiv_1> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_by_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @floordiv_by_1> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @floordiv_3> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_by_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @floordiv_by_3> {
// CHECK:       rasp.map(%{{.+}}) named "floordiv_by_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "mod_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mod_0> {
// CHECK:       rasp.map(%{{.+}}) named "mod_by_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mod_by_0> {
// CHECK:       rasp.map(%{{.+}}) named "mod_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mod_1> {
// CHECK:       rasp.map(%{{.+}}) named "mod_by_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mod_by_1> {
// CHECK:       rasp.map(%{{.+}}) named "mod_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mod_0> {
// CHECK:       rasp.map(%{{.+}}) named "mod_by_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @mod_by_3> {
// CHECK:       rasp.map(%{{.+}}) named "mod_by_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @div_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "pow_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_0> {
// CHECK:       rasp.map(%{{.+}}) named "pow_by_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_by_0> {
// CHECK:       rasp.map(%{{.+}}) named "pow_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_1> {
// CHECK:       rasp.map(%{{.+}}) named "pow_by_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_by_1> {
// CHECK:       rasp.map(%{{.+}}) named "pow_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_3> {
// CHECK:       rasp.map(%{{.+}}) named "pow_by_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_by_3> {
// CHECK:       rasp.map(%{{.+}}) named "pow_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_4> {
// CHECK:       rasp.map(%{{.+}}) named "pow_by_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @pow_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "min_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @min_0> {
// CHECK:       rasp.map(%{{.+}}) named "min_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @min_1> {
// CHECK:       rasp.map(%{{.+}}) named "min_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @min_2> {
// CHECK:       rasp.map(%{{.+}}) named "min_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @min_3> {
// CHECK:       rasp.map(%{{.+}}) named "min_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @min_4> {
// CHECK:       rasp.map(%{{.+}}) named "max_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @max_0> {
// CHECK:       rasp.map(%{{.+}}) named "max_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @max_1> {
// CHECK:       rasp.map(%{{.+}}) named "max_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @min_2> {
// CHECK:       rasp.map(%{{.+}}) named "max_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @max_3> {
// CHECK:       rasp.map(%{{.+}}) named "max_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @max_4> {
// CHECK:       rasp.map(%{{.+}}) named "and_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @and_0> {
// CHECK:       rasp.map(%{{.+}}) named "and_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @and_1> {
// CHECK:       rasp.map(%{{.+}}) named "and_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @and_2> {
// CHECK:       rasp.map(%{{.+}}) named "and_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @and_3> {
// CHECK:       rasp.map(%{{.+}}) named "and_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @and_4> {
// CHECK:       rasp.map(%{{.+}}) named "or_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @or_0> {
// CHECK:       rasp.map(%{{.+}}) named "or_1" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @or_1> {
// CHECK:       rasp.map(%{{.+}}) named "or_2" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @or_2> {
// CHECK:       rasp.map(%{{.+}}) named "or_3" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @or_3> {
// CHECK:       rasp.map(%{{.+}}) named "or_4" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @tokens> {
// CHECK:       rasp.map(%{{.+}}) named "seq_0" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @seq_0> {
// CHECK:       rasp.map(%{{.+}}) named "neg" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @sub_by_4> {
// CHECK:       rasp.map(%{{.+}}) named "abs" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @abs> {
// CHECK:       rasp.map(%{{.+}}) named "round" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @round> {
// CHECK:       rasp.map(%{{.+}}) named "not" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @not> {
// CHECK:       rasp.map(%{{.+}}) named "is_defined" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @is_defined> {
// CHECK:       rasp.map(%{{.+}}) named "holds" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @not> {
// CHECK:       rasp.map(%{{.+}}) named "lt" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @lt> {
// CHECK:       rasp.map(%{{.+}}) named "lt_text" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @lt_text> {
// CHECK:       rasp.map(%{{.+}}) named "le" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @lt> {
// CHECK:       rasp.map(%{{.+}}) named "le_text" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @le_text> {
// CHECK:       rasp.map(%{{.+}}) named "gt" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @lt> {
// CHECK:       rasp.map(%{{.+}}) named "gt_text" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @lt_text> {
// CHECK:       rasp.map(%{{.+}}) named "ge" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @lt> {
// CHECK:       rasp.map(%{{.+}}) named "ge_text" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @le_text> {
// CHECK:       rasp.map(%{{.+}}) named "eq" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @eq> {
// CHECK:       rasp.map(%{{.+}}) named "eq_text" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @not> {
// CHECK:       rasp.map(%{{.+}}) named "ne" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @is_defined> {
// CHECK:       rasp.map(%{{.+}}) named "ne_text" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @not> {
// CHECK:       rasp.map(%{{.+}}) named "tuple_item" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @tokens> {
// CHECK:       rasp.map(%{{.+}}) named "item" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @item> {
// CHECK:       rasp.map(%{{.+}}) named "item_before" : (!rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @item_before> {
rasp.program @scalars vocab {-2, 0, 1/2, 3, "ab"} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %add_0 = rasp.map(%t) named "add_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.add %x, %c
    rasp.yield %r
  }
  %add_1 = rasp.map(%t) named "add_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.add %x, %c
    rasp.yield %r
  }
  %add_2 = rasp.map(%t) named "add_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.add %x, %c
    rasp.yield %r
  }
  %add_3 = rasp.map(%t) named "add_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.add %x, %c
    rasp.yield %r
  }
  %add_4 = rasp.map(%t) named "add_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.add %x, %c
    rasp.yield %r
  }
  %sub_0 = rasp.map(%t) named "sub_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.sub %x, %c
    rasp.yield %r
  }
  %sub_by_0 = rasp.map(%t) named "sub_by_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.sub %c, %x
    rasp.yield %r
  }
  %sub_1 = rasp.map(%t) named "sub_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.sub %x, %c
    rasp.yield %r
  }
  %sub_by_1 = rasp.map(%t) named "sub_by_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.sub %c, %x
    rasp.yield %r
  }
  %sub_3 = rasp.map(%t) named "sub_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.sub %x, %c
    rasp.yield %r
  }
  %sub_by_3 = rasp.map(%t) named "sub_by_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.sub %c, %x
    rasp.yield %r
  }
  %sub_4 = rasp.map(%t) named "sub_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.sub %x, %c
    rasp.yield %r
  }
  %sub_by_4 = rasp.map(%t) named "sub_by_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.sub %c, %x
    rasp.yield %r
  }
  %mul_0 = rasp.map(%t) named "mul_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  %mul_by_0 = rasp.map(%t) named "mul_by_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.mul %c, %x
    rasp.yield %r
  }
  %mul_1 = rasp.map(%t) named "mul_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  %mul_by_1 = rasp.map(%t) named "mul_by_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.mul %c, %x
    rasp.yield %r
  }
  %mul_2 = rasp.map(%t) named "mul_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  %mul_by_2 = rasp.map(%t) named "mul_by_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.mul %c, %x
    rasp.yield %r
  }
  %mul_3 = rasp.map(%t) named "mul_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  %mul_by_3 = rasp.map(%t) named "mul_by_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.mul %c, %x
    rasp.yield %r
  }
  %mul_4 = rasp.map(%t) named "mul_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.mul %x, %c
    rasp.yield %r
  }
  %mul_by_4 = rasp.map(%t) named "mul_by_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.mul %c, %x
    rasp.yield %r
  }
  %div_0 = rasp.map(%t) named "div_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.div %x, %c
    rasp.yield %r
  }
  %div_by_0 = rasp.map(%t) named "div_by_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.div %c, %x
    rasp.yield %r
  }
  %div_1 = rasp.map(%t) named "div_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.div %x, %c
    rasp.yield %r
  }
  %div_by_1 = rasp.map(%t) named "div_by_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.div %c, %x
    rasp.yield %r
  }
  %div_3 = rasp.map(%t) named "div_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.div %x, %c
    rasp.yield %r
  }
  %div_by_3 = rasp.map(%t) named "div_by_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.div %c, %x
    rasp.yield %r
  }
  %div_by_4 = rasp.map(%t) named "div_by_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.div %c, %x
    rasp.yield %r
  }
  %floordiv_0 = rasp.map(%t) named "floordiv_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.floordiv %x, %c
    rasp.yield %r
  }
  %floordiv_by_0 = rasp.map(%t) named "floordiv_by_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.floordiv %c, %x
    rasp.yield %r
  }
  %floordiv_1 = rasp.map(%t) named "floordiv_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.floordiv %x, %c
    rasp.yield %r
  }
  %floordiv_by_1 = rasp.map(%t) named "floordiv_by_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.floordiv %c, %x
    rasp.yield %r
  }
  %floordiv_3 = rasp.map(%t) named "floordiv_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.floordiv %x, %c
    rasp.yield %r
  }
  %floordiv_by_3 = rasp.map(%t) named "floordiv_by_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.floordiv %c, %x
    rasp.yield %r
  }
  %floordiv_by_4 = rasp.map(%t) named "floordiv_by_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.floordiv %c, %x
    rasp.yield %r
  }
  %mod_0 = rasp.map(%t) named "mod_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.mod %x, %c
    rasp.yield %r
  }
  %mod_by_0 = rasp.map(%t) named "mod_by_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.mod %c, %x
    rasp.yield %r
  }
  %mod_1 = rasp.map(%t) named "mod_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.mod %x, %c
    rasp.yield %r
  }
  %mod_by_1 = rasp.map(%t) named "mod_by_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.mod %c, %x
    rasp.yield %r
  }
  %mod_3 = rasp.map(%t) named "mod_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.mod %x, %c
    rasp.yield %r
  }
  %mod_by_3 = rasp.map(%t) named "mod_by_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.mod %c, %x
    rasp.yield %r
  }
  %mod_by_4 = rasp.map(%t) named "mod_by_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.mod %c, %x
    rasp.yield %r
  }
  %pow_0 = rasp.map(%t) named "pow_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.pow %x, %c
    rasp.yield %r
  }
  %pow_by_0 = rasp.map(%t) named "pow_by_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.pow %c, %x
    rasp.yield %r
  }
  %pow_1 = rasp.map(%t) named "pow_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.pow %x, %c
    rasp.yield %r
  }
  %pow_by_1 = rasp.map(%t) named "pow_by_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.pow %c, %x
    rasp.yield %r
  }
  %pow_3 = rasp.map(%t) named "pow_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.pow %x, %c
    rasp.yield %r
  }
  %pow_by_3 = rasp.map(%t) named "pow_by_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.pow %c, %x
    rasp.yield %r
  }
  %pow_4 = rasp.map(%t) named "pow_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.pow %x, %c
    rasp.yield %r
  }
  %pow_by_4 = rasp.map(%t) named "pow_by_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.pow %c, %x
    rasp.yield %r
  }
  %min_0 = rasp.map(%t) named "min_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.min %x, %c
    rasp.yield %r
  }
  %min_1 = rasp.map(%t) named "min_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.min %x, %c
    rasp.yield %r
  }
  %min_2 = rasp.map(%t) named "min_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.min %x, %c
    rasp.yield %r
  }
  %min_3 = rasp.map(%t) named "min_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.min %x, %c
    rasp.yield %r
  }
  %min_4 = rasp.map(%t) named "min_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.min %x, %c
    rasp.yield %r
  }
  %max_0 = rasp.map(%t) named "max_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.max %x, %c
    rasp.yield %r
  }
  %max_1 = rasp.map(%t) named "max_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.max %x, %c
    rasp.yield %r
  }
  %max_2 = rasp.map(%t) named "max_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.max %x, %c
    rasp.yield %r
  }
  %max_3 = rasp.map(%t) named "max_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.max %x, %c
    rasp.yield %r
  }
  %max_4 = rasp.map(%t) named "max_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.max %x, %c
    rasp.yield %r
  }
  %and_0 = rasp.map(%t) named "and_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.and %x, %c
    rasp.yield %r
  }
  %and_1 = rasp.map(%t) named "and_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.and %x, %c
    rasp.yield %r
  }
  %and_2 = rasp.map(%t) named "and_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.and %x, %c
    rasp.yield %r
  }
  %and_3 = rasp.map(%t) named "and_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.and %x, %c
    rasp.yield %r
  }
  %and_4 = rasp.map(%t) named "and_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.and %x, %c
    rasp.yield %r
  }
  %or_0 = rasp.map(%t) named "or_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.or %x, %c
    rasp.yield %r
  }
  %or_1 = rasp.map(%t) named "or_1" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal -1
    %r = rasp.or %x, %c
    rasp.yield %r
  }
  %or_2 = rasp.map(%t) named "or_2" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.or %x, %c
    rasp.yield %r
  }
  %or_3 = rasp.map(%t) named "or_3" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 3/2
    %r = rasp.or %x, %c
    rasp.yield %r
  }
  %or_4 = rasp.map(%t) named "or_4" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 0
    %r = rasp.or %x, %c
    rasp.yield %r
  }
  %seq_0 = rasp.map(%t) named "seq_0" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.seq %x, %c
    rasp.yield %r
  }
  %neg = rasp.map(%t) named "neg" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.neg %x
    rasp.yield %r
  }
  %abs = rasp.map(%t) named "abs" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.abs %x
    rasp.yield %r
  }
  %round = rasp.map(%t) named "round" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.round %x
    rasp.yield %r
  }
  %not = rasp.map(%t) named "not" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.not %x
    rasp.yield %r
  }
  %is_defined = rasp.map(%t) named "is_defined" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.is_defined %x
    rasp.yield %r
  }
  %holds = rasp.map(%t) named "holds" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.holds %x
    rasp.yield %r
  }
  %lt = rasp.map(%t) named "lt" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.cmp lt %x, %c
    rasp.yield %r
  }
  %lt_text = rasp.map(%t) named "lt_text" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.cmp lt %x, %c
    rasp.yield %r
  }
  %le = rasp.map(%t) named "le" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.cmp le %x, %c
    rasp.yield %r
  }
  %le_text = rasp.map(%t) named "le_text" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.cmp le %x, %c
    rasp.yield %r
  }
  %gt = rasp.map(%t) named "gt" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.cmp gt %x, %c
    rasp.yield %r
  }
  %gt_text = rasp.map(%t) named "gt_text" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.cmp gt %x, %c
    rasp.yield %r
  }
  %ge = rasp.map(%t) named "ge" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.cmp ge %x, %c
    rasp.yield %r
  }
  %ge_text = rasp.map(%t) named "ge_text" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.cmp ge %x, %c
    rasp.yield %r
  }
  %eq = rasp.map(%t) named "eq" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.cmp eq %x, %c
    rasp.yield %r
  }
  %eq_text = rasp.map(%t) named "eq_text" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.cmp eq %x, %c
    rasp.yield %r
  }
  %ne = rasp.map(%t) named "ne" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal 2
    %r = rasp.cmp ne %x, %c
    rasp.yield %r
  }
  %ne_text = rasp.map(%t) named "ne_text" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %c = rasp.literal "ab"
    %r = rasp.cmp ne %x, %c
    rasp.yield %r
  }
  %tuple_item = rasp.map(%t) named "tuple_item" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %u = rasp.tuple %x, %x
    %c = rasp.literal 2
    %v = rasp.mul %u, %c
    %r = rasp.item %v[-4]
    rasp.yield %r
  }
  %item = rasp.map(%t) named "item" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.item %x[1]
    rasp.yield %r
  }
  %item_before = rasp.map(%t) named "item_before" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %r = rasp.item %x[-2]
    rasp.yield %r
  }
  rasp.return %add_0, %add_1, %add_2, %add_3, %add_4, %sub_0, %sub_by_0, %sub_1, %sub_by_1, %sub_3, %sub_by_3, %sub_4, %sub_by_4, %mul_0, %mul_by_0, %mul_1, %mul_by_1, %mul_2, %mul_by_2, %mul_3, %mul_by_3, %mul_4, %mul_by_4, %div_0, %div_by_0, %div_1, %div_by_1, %div_3, %div_by_3, %div_by_4, %floordiv_0, %floordiv_by_0, %floordiv_1, %floordiv_by_1, %floordiv_3, %floordiv_by_3, %floordiv_by_4, %mod_0, %mod_by_0, %mod_1, %mod_by_1, %mod_3, %mod_by_3, %mod_by_4, %pow_0, %pow_by_0, %pow_1, %pow_by_1, %pow_3, %pow_by_3, %pow_4, %pow_by_4, %min_0, %min_1, %min_2, %min_3, %min_4, %max_0, %max_1, %max_2, %max_3, %max_4, %and_0, %and_1, %and_2, %and_3, %and_4, %or_0, %or_1, %or_2, %or_3, %or_4, %seq_0, %neg, %abs, %round, %not, %is_defined, %holds, %lt, %lt_text, %le, %le_text, %gt, %gt_text, %ge, %ge_text, %eq, %eq_text, %ne, %ne_text, %tuple_item, %item, %item_before : !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop, !rasp.sop
}
