// RUN: rasp-opt %s | rasp-opt | filecheck %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt | filecheck %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt --print-op-generic | filecheck %s --check-prefix=GENERIC

// Types and attributes.

// CHECK: "test.op"() {value = #rasp.value<1/3>} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<1/3>} : () -> ()
"test.op"() {value = #rasp.value<1/3>} : () -> ()

// CHECK: "test.op"() {value = #rasp.value<-2>} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<-2>} : () -> ()
"test.op"() {value = #rasp.value<-2>} : () -> ()

// CHECK: "test.op"() {value = #rasp.value<true>} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<true>} : () -> ()
"test.op"() {value = #rasp.value<true>} : () -> ()

// CHECK: "test.op"() {value = #rasp.value<none>} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<none>} : () -> ()
"test.op"() {value = #rasp.value<none>} : () -> ()

// CHECK: "test.op"() {value = #rasp.value<"a\22\\">} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<"a\22\\">} : () -> ()
"test.op"() {value = #rasp.value<"a\22\\">} : () -> ()

// CHECK: "test.op"() {value = #rasp.value<"é">} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<"é">} : () -> ()
"test.op"() {value = #rasp.value<"\C3\A9">} : () -> ()

// CHECK: "test.op"() {value = #rasp.value<(1, ("a", none))>} : () -> ()
// GENERIC: "test.op"() {value = #rasp.value<(1, ("a", none))>} : () -> ()
"test.op"() {value = #rasp.value<(1, ("a", none))>} : () -> ()

// CHECK: "test.op"() {set = #rasp.set<{}>} : () -> ()
// GENERIC: "test.op"() {set = #rasp.set<{}>} : () -> ()
"test.op"() {set = #rasp.set<{}>} : () -> ()

// CHECK: "test.op"() {set = #rasp.set<{-1 to 5, 7, 8, 17/2, "a", none}>} : () -> ()
// GENERIC: "test.op"() {set = #rasp.set<{-1 to 5, 7, 8, 17/2, "a", none}>} : () -> ()
"test.op"() {set = #rasp.set<{-1 to 5, 7, 8, 17/2, "a", none}>} : () -> ()

// CHECK: "test.op"() {set = #rasp.set<{false, true, 2 to 4}>} : () -> ()
// GENERIC: "test.op"() {set = #rasp.set<{false, true, 2 to 4}>} : () -> ()
"test.op"() {set = #rasp.set<{false, true, 2 to 4}>} : () -> ()

// CHECK: "test.op"() {table = #rasp.table<{}>} : () -> ()
// GENERIC: "test.op"() {table = #rasp.table<{}>} : () -> ()
"test.op"() {table = #rasp.table<{}>} : () -> ()

// CHECK: "test.op"() {table = #rasp.table<{(1, "a") : "b", (1, none) : 1/2}>} : () -> ()
// GENERIC: "test.op"() {table = #rasp.table<{(1, "a") : "b", (1, none) : 1/2}>} : () -> ()
"test.op"() {table = #rasp.table<{(1, "a") : "b", (1, none) : 1/2}>} : () -> ()

// CHECK: "test.op"() {encoding = #rasp<encoding categorical>} : () -> ()
// GENERIC: "test.op"() {encoding = #rasp<encoding categorical>} : () -> ()
"test.op"() {encoding = #rasp<encoding categorical>} : () -> ()

// CHECK: "test.op"() {comparison = #rasp<comparison ge>} : () -> ()
// GENERIC: "test.op"() {comparison = #rasp<comparison ge>} : () -> ()
"test.op"() {comparison = #rasp<comparison ge>} : () -> ()

// CHECK: %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop<categorical, @d>)
// GENERIC: %a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop<categorical, @d>)
%a, %b = "test.op"() : () -> (!rasp.sop, !rasp.sop<categorical, @d>)

// CHECK: %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
// GENERIC: %x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)
%x, %y = "test.op"() : () -> (!rasp.value, !rasp.value)

// CHECK: %s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
// GENERIC: %s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)
%s, %t = "test.op"() : () -> (!rasp.selector, !rasp.selector)

// CHECK: "test.op"() : () -> !rasp.sop<numerical, @"a set">
// GENERIC: %0 = "test.op"() : () -> !rasp.sop<numerical, @"a set">
"test.op"() : () -> !rasp.sop<numerical, @"a set">

// S-ops.

// CHECK: %tokens = rasp.tokens : !rasp.sop
// GENERIC: %tokens = "rasp.tokens"() : () -> !rasp.sop
%tokens = rasp.tokens : !rasp.sop

// CHECK: %indices = rasp.indices : !rasp.sop<numerical, @d>
// GENERIC: %indices = "rasp.indices"() : () -> !rasp.sop<numerical, @d>
%indices = rasp.indices : !rasp.sop<numerical, @d>

// CHECK: %length = rasp.length named "n" as categorical : !rasp.sop
// GENERIC: %length = "rasp.length"() <{sop_name = "n", encoding = #rasp<encoding categorical>}> : () -> !rasp.sop
%length = rasp.length named "n" as categorical : !rasp.sop

// CHECK: %constant = rasp.constant 1/3 as numerical : !rasp.sop
// GENERIC: %constant = "rasp.constant"() <{value = #rasp.value<1/3>, encoding = #rasp<encoding numerical>}> : () -> !rasp.sop
%constant = rasp.constant 1/3 as numerical : !rasp.sop

// CHECK: %width = rasp.selector_width %s named "w" : !rasp.sop
// GENERIC: %width = "rasp.selector_width"(%s) <{sop_name = "w"}> : (!rasp.selector) -> !rasp.sop
%width = rasp.selector_width %s named "w" : !rasp.sop

// CHECK: %aggregate = rasp.aggregate %s, %a : !rasp.sop -> !rasp.sop
// GENERIC: %aggregate = "rasp.aggregate"(%s, %a) : (!rasp.selector, !rasp.sop) -> !rasp.sop
%aggregate = rasp.aggregate %s, %a : !rasp.sop -> !rasp.sop

// CHECK: %aggregate_default = rasp.aggregate %s, %b default "-" named "m" as categorical {note = "x"} : !rasp.sop<categorical, @d> -> !rasp.sop
// GENERIC: %aggregate_default = "rasp.aggregate"(%s, %b) <{default = #rasp.value<"-">, sop_name = "m", encoding = #rasp<encoding categorical>}> {note = "x"} : (!rasp.selector, !rasp.sop<categorical, @d>) -> !rasp.sop
%aggregate_default = rasp.aggregate %s, %b default "-" named "m" as categorical {note = "x"} : !rasp.sop<categorical, @d> -> !rasp.sop

// CHECK: %aggregate_agreeing = rasp.aggregate %s, %a agreeing default 0 named "m" : !rasp.sop -> !rasp.sop
// GENERIC: %aggregate_agreeing = "rasp.aggregate"(%s, %a) <{agreeing, default = #rasp.value<0>, sop_name = "m"}> : (!rasp.selector, !rasp.sop) -> !rasp.sop
%aggregate_agreeing = rasp.aggregate %s, %a agreeing default 0 named "m" : !rasp.sop -> !rasp.sop

// CHECK: %sum = rasp.aggregate_sum %s, %b named "total" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop
// GENERIC: %sum = "rasp.aggregate_sum"(%s, %b) <{sop_name = "total", encoding = #rasp<encoding numerical>}> : (!rasp.selector, !rasp.sop<categorical, @d>) -> !rasp.sop
%sum = rasp.aggregate_sum %s, %b named "total" as numerical : !rasp.sop<categorical, @d> -> !rasp.sop

// CHECK: %single = rasp.selector_single %s named "one"
// GENERIC: %single = "rasp.selector_single"(%s) <{sop_name = "one"}> : (!rasp.selector) -> !rasp.selector
%single = rasp.selector_single %s named "one"

// CHECK: %map = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
// CHECK-NEXT: ^bb0(%v: !rasp.value):
// CHECK-NEXT:   rasp.yield %v
// CHECK-NEXT: }
// GENERIC: %map = "rasp.map"(%a) ({
// GENERIC-NEXT: ^bb0(%v: !rasp.value):
// GENERIC-NEXT:   "rasp.yield"(%v) : (!rasp.value) -> ()
// GENERIC-NEXT: }) : (!rasp.sop) -> !rasp.sop
%map = rasp.map(%a) : (!rasp.sop) -> !rasp.sop {
^bb0(%v: !rasp.value):
  rasp.yield %v
}

// CHECK: %map2 = rasp.map(%a, %b) named "m" as numerical : (!rasp.sop, !rasp.sop<categorical, @d>) -> !rasp.sop<numerical, @d> {
// CHECK-NEXT: ^bb0(%v: !rasp.value, %w: !rasp.value):
// CHECK-NEXT:   rasp.yield %w
// CHECK-NEXT: }
// GENERIC: %map2 = "rasp.map"(%a, %b) <{sop_name = "m", encoding = #rasp<encoding numerical>}> ({
// GENERIC-NEXT: ^bb0(%v: !rasp.value, %w: !rasp.value):
// GENERIC-NEXT:   "rasp.yield"(%w) : (!rasp.value) -> ()
// GENERIC-NEXT: }) : (!rasp.sop, !rasp.sop<categorical, @d>) -> !rasp.sop<numerical, @d>
%map2 = rasp.map(%a, %b) named "m" as numerical : (!rasp.sop, !rasp.sop<categorical, @d>) -> !rasp.sop<numerical, @d> {
^bb0(%v: !rasp.value, %w: !rasp.value):
  rasp.yield %w
}

// Selectors.

// CHECK: %select = rasp.select keys(%a) queries(%b) : !rasp.sop, !rasp.sop<categorical, @d> {
// CHECK-NEXT: ^bb0(%key: !rasp.value, %query: !rasp.value):
// CHECK-NEXT:   rasp.yield %query
// CHECK-NEXT: }
// GENERIC: %select = "rasp.select"(%a, %b) ({
// GENERIC-NEXT: ^bb0(%key: !rasp.value, %query: !rasp.value):
// GENERIC-NEXT:   "rasp.yield"(%query) : (!rasp.value) -> ()
// GENERIC-NEXT: }) : (!rasp.sop, !rasp.sop<categorical, @d>) -> !rasp.selector
%select = rasp.select keys(%a) queries(%b) : !rasp.sop, !rasp.sop<categorical, @d> {
^bb0(%key: !rasp.value, %query: !rasp.value):
  rasp.yield %query
}

// CHECK: %select_nearest = rasp.select keys(%a) queries(%a) nearest named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%key: !rasp.value, %query: !rasp.value):
// CHECK-NEXT:   rasp.yield %key
// CHECK-NEXT: }
// GENERIC: %select_nearest = "rasp.select"(%a, %a) <{nearest, sop_name = "s"}> ({
// GENERIC-NEXT: ^bb0(%key: !rasp.value, %query: !rasp.value):
// GENERIC-NEXT:   "rasp.yield"(%key) : (!rasp.value) -> ()
// GENERIC-NEXT: }) : (!rasp.sop, !rasp.sop) -> !rasp.selector
%select_nearest = rasp.select keys(%a) queries(%a) nearest named "s" : !rasp.sop, !rasp.sop {
^bb0(%key: !rasp.value, %query: !rasp.value):
  rasp.yield %key
}

// CHECK: %select_none = rasp.select keys(%a) queries(%a) selects_none named "s" : !rasp.sop, !rasp.sop {
// CHECK-NEXT: ^bb0(%key: !rasp.value, %query: !rasp.value):
// CHECK-NEXT:   rasp.yield %key
// CHECK-NEXT: }
// GENERIC: %select_none = "rasp.select"(%a, %a) <{selects_none, sop_name = "s"}> ({
// GENERIC-NEXT: ^bb0(%key: !rasp.value, %query: !rasp.value):
// GENERIC-NEXT:   "rasp.yield"(%key) : (!rasp.value) -> ()
// GENERIC-NEXT: }) : (!rasp.sop, !rasp.sop) -> !rasp.selector
%select_none = rasp.select keys(%a) queries(%a) selects_none named "s" : !rasp.sop, !rasp.sop {
^bb0(%key: !rasp.value, %query: !rasp.value):
  rasp.yield %key
}

// CHECK: %and = rasp.selector_and %s, %t
// GENERIC: %and = "rasp.selector_and"(%s, %t) : (!rasp.selector, !rasp.selector) -> !rasp.selector
%and = rasp.selector_and %s, %t

// CHECK: %or = rasp.selector_or %s, %t named "either"
// GENERIC: %or = "rasp.selector_or"(%s, %t) <{sop_name = "either"}> : (!rasp.selector, !rasp.selector) -> !rasp.selector
%or = rasp.selector_or %s, %t named "either"

// CHECK: %not = rasp.selector_not %s
// GENERIC: %not = "rasp.selector_not"(%s) : (!rasp.selector) -> !rasp.selector
%not = rasp.selector_not %s

// Scalar ops.

// CHECK: %literal = rasp.literal ("a", 1/3, none)
// GENERIC: %literal = "rasp.literal"() <{value = #rasp.value<("a", 1/3, none)>}> : () -> !rasp.value
%literal = rasp.literal ("a", 1/3, none)

// CHECK: %add = rasp.add %x, %y
// GENERIC: %add = "rasp.add"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%add = rasp.add %x, %y

// CHECK: %sub = rasp.sub %x, %y
// GENERIC: %sub = "rasp.sub"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%sub = rasp.sub %x, %y

// CHECK: %mul = rasp.mul %x, %y
// GENERIC: %mul = "rasp.mul"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%mul = rasp.mul %x, %y

// CHECK: %div = rasp.div %x, %y
// GENERIC: %div = "rasp.div"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%div = rasp.div %x, %y

// CHECK: %floordiv = rasp.floordiv %x, %y
// GENERIC: %floordiv = "rasp.floordiv"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%floordiv = rasp.floordiv %x, %y

// CHECK: %mod = rasp.mod %x, %y
// GENERIC: %mod = "rasp.mod"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%mod = rasp.mod %x, %y

// CHECK: %pow = rasp.pow %x, %y
// GENERIC: %pow = "rasp.pow"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%pow = rasp.pow %x, %y

// CHECK: %min = rasp.min %x, %y
// GENERIC: %min = "rasp.min"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%min = rasp.min %x, %y

// CHECK: %max = rasp.max %x, %y
// GENERIC: %max = "rasp.max"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%max = rasp.max %x, %y

// CHECK: %neg = rasp.neg %x
// GENERIC: %neg = "rasp.neg"(%x) : (!rasp.value) -> !rasp.value
%neg = rasp.neg %x

// CHECK: %abs = rasp.abs %x
// GENERIC: %abs = "rasp.abs"(%x) : (!rasp.value) -> !rasp.value
%abs = rasp.abs %x

// CHECK: %round = rasp.round %x
// GENERIC: %round = "rasp.round"(%x) : (!rasp.value) -> !rasp.value
%round = rasp.round %x

// CHECK: %eq = rasp.cmp eq %x, %y
// GENERIC: %eq = "rasp.cmp"(%x, %y) <{comparison = #rasp<comparison eq>}> : (!rasp.value, !rasp.value) -> !rasp.value
%eq = rasp.cmp eq %x, %y

// CHECK: %ne = rasp.cmp ne %x, %y
// GENERIC: %ne = "rasp.cmp"(%x, %y) <{comparison = #rasp<comparison ne>}> : (!rasp.value, !rasp.value) -> !rasp.value
%ne = rasp.cmp ne %x, %y

// CHECK: %lt = rasp.cmp lt %x, %y
// GENERIC: %lt = "rasp.cmp"(%x, %y) <{comparison = #rasp<comparison lt>}> : (!rasp.value, !rasp.value) -> !rasp.value
%lt = rasp.cmp lt %x, %y

// CHECK: %le = rasp.cmp le %x, %y
// GENERIC: %le = "rasp.cmp"(%x, %y) <{comparison = #rasp<comparison le>}> : (!rasp.value, !rasp.value) -> !rasp.value
%le = rasp.cmp le %x, %y

// CHECK: %gt = rasp.cmp gt %x, %y
// GENERIC: %gt = "rasp.cmp"(%x, %y) <{comparison = #rasp<comparison gt>}> : (!rasp.value, !rasp.value) -> !rasp.value
%gt = rasp.cmp gt %x, %y

// CHECK: %ge = rasp.cmp ge %x, %y
// GENERIC: %ge = "rasp.cmp"(%x, %y) <{comparison = #rasp<comparison ge>}> : (!rasp.value, !rasp.value) -> !rasp.value
%ge = rasp.cmp ge %x, %y

// CHECK: %is_defined = rasp.is_defined %x
// GENERIC: %is_defined = "rasp.is_defined"(%x) : (!rasp.value) -> !rasp.value
%is_defined = rasp.is_defined %x

// CHECK: %holds_value = rasp.holds %x
// GENERIC: %holds_value = "rasp.holds"(%x) : (!rasp.value) -> !rasp.value
%holds_value = rasp.holds %x

// CHECK: %not_value = rasp.not %x
// GENERIC: %not_value = "rasp.not"(%x) : (!rasp.value) -> !rasp.value
%not_value = rasp.not %x

// CHECK: %and_value = rasp.and %x, %y
// GENERIC: %and_value = "rasp.and"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%and_value = rasp.and %x, %y

// CHECK: %or_value = rasp.or %x, %y
// GENERIC: %or_value = "rasp.or"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%or_value = rasp.or %x, %y

// CHECK: %seq = rasp.seq %x, %y
// GENERIC: %seq = "rasp.seq"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%seq = rasp.seq %x, %y

// CHECK: %if = rasp.if %x, %y, %x
// GENERIC: %if = "rasp.if"(%x, %y, %x) : (!rasp.value, !rasp.value, !rasp.value) -> !rasp.value
%if = rasp.if %x, %y, %x

// CHECK: %tuple = rasp.tuple %x, %y
// GENERIC: %tuple = "rasp.tuple"(%x, %y) : (!rasp.value, !rasp.value) -> !rasp.value
%tuple = rasp.tuple %x, %y

// CHECK: %item = rasp.item %x[-1]
// GENERIC: %item = "rasp.item"(%x) <{index = -1 : i64}> : (!rasp.value) -> !rasp.value
%item = rasp.item %x[-1]

// CHECK: %in = rasp.in %x, {0 to 5, "a"}
// GENERIC: %in = "rasp.in"(%x) <{domain = #rasp.set<{0 to 5, "a"}>}> : (!rasp.value) -> !rasp.value
%in = rasp.in %x, {0 to 5, "a"}

// CHECK: %lookup = rasp.lookup %x, %y {(1, "a") : "b", (2, "a") : none}
// GENERIC: %lookup = "rasp.lookup"(%x, %y) <{table = #rasp.table<{(1, "a") : "b", (2, "a") : none}>}> : (!rasp.value, !rasp.value) -> !rasp.value
%lookup = rasp.lookup %x, %y {(1, "a") : "b", (2, "a") : none}

// Programs.

// CHECK: rasp.program @small vocab {"a", "b"} max_seq_len 5 {
// CHECK-NEXT:   %p = rasp.tokens : !rasp.sop
// CHECK-NEXT:   rasp.return %p : !rasp.sop
// CHECK-NEXT: }
// GENERIC: "rasp.program"() <{sym_name = "small", vocab = #rasp.set<{"a", "b"}>, max_seq_len = 5 : i64}> ({
// GENERIC-NEXT:   %p = "rasp.tokens"() : () -> !rasp.sop
// GENERIC-NEXT:   "rasp.return"(%p) : (!rasp.sop) -> ()
// GENERIC-NEXT: }) : () -> ()
rasp.program @small vocab {"a", "b"} max_seq_len 5 {
  %p = rasp.tokens : !rasp.sop
  rasp.return %p : !rasp.sop
}

// CHECK: rasp.program @large vocab {0 to 3} max_seq_len 1 causal outputs ["first", "second"] attributes {note = "x"} {
// CHECK-NEXT:   rasp.domain @d {0 to 3, none}
// CHECK-NEXT:   %q = rasp.tokens : !rasp.sop<categorical, @d>
// CHECK-NEXT:   %r = rasp.indices : !rasp.sop
// CHECK-NEXT:   rasp.return %q, %r : !rasp.sop<categorical, @d>, !rasp.sop
// CHECK-NEXT: }
// GENERIC: "rasp.program"() <{sym_name = "large", vocab = #rasp.set<{0 to 3}>, max_seq_len = 1 : i64, causal, output_names = ["first", "second"]}> ({
// GENERIC-NEXT:   "rasp.domain"() <{sym_name = "d", domain = #rasp.set<{0 to 3, none}>}> : () -> ()
// GENERIC-NEXT:   %q = "rasp.tokens"() : () -> !rasp.sop<categorical, @d>
// GENERIC-NEXT:   %r = "rasp.indices"() : () -> !rasp.sop
// GENERIC-NEXT:   "rasp.return"(%q, %r) : (!rasp.sop<categorical, @d>, !rasp.sop) -> ()
// GENERIC-NEXT: }) {note = "x"} : () -> ()
rasp.program @large vocab {0 to 3} max_seq_len 1 causal outputs ["first", "second"] attributes {note = "x"} {
  rasp.domain @d {0 to 3, none}
  %q = rasp.tokens : !rasp.sop<categorical, @d>
  %r = rasp.indices : !rasp.sop
  rasp.return %q, %r : !rasp.sop<categorical, @d>, !rasp.sop
}
