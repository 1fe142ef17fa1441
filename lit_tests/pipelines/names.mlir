// RUN: raspc compile %s --no-validate --emit rasp | filecheck %s --check-prefix=RASP
// RUN: raspc compile %s --no-validate --emit encodings | filecheck %s --check-prefix=ENCODINGS
// RUN: raspc compile %s --no-validate --emit residual | filecheck %s --check-prefix=RESIDUAL
// RUN: raspc compile %s --no-validate --emit transformer | filecheck %s --check-prefix=TRANSFORMER
// RUN: raspc compile %s --no-validate --emit stablehlo | filecheck %s --check-prefix=STABLEHLO

// The names of SSA values at each level, which tell a reader of the IR what they are: other golden tests
// bind them to variables.
rasp.program @names vocab {"a", "b"} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  %indices = rasp.indices : !rasp.sop
  %length = rasp.length : !rasp.sop
  %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp eq %key, %query
    rasp.yield %0
  }
  %before = rasp.select keys(%indices) queries(%indices) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %0 = rasp.cmp lt %key, %query
    rasp.yield %0
  }
  %not = rasp.selector_not %before
  %both = rasp.selector_and %same, %not named "both"
  %count = rasp.selector_width %both named "count" : !rasp.sop
  %previous = rasp.aggregate %before, %tokens named "previous" : !rasp.sop -> !rasp.sop
  %filled = rasp.fill %previous with "-" named "filled" : !rasp.sop -> !rasp.sop
  %lazy = rasp.lazy_map(%previous, %tokens) named "lazy" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.is_defined %x
    %1 = rasp.if %0, %x, %y
    rasp.yield %1
  }
  %of_tokens = rasp.lazy_map(%tokens, %indices) named "of_tokens" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.is_defined %x
    %1 = rasp.if %0, %y, %x
    rasp.yield %1
  }
  %sum = rasp.aggregate_sum %same, %of_tokens named "sum" : !rasp.sop -> !rasp.sop
  %opposite = rasp.map(%length, %indices) named "opposite" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.sub %x, %y
    rasp.yield %0
  }
  %last = rasp.select keys(%indices) queries(%opposite) : !rasp.sop, !rasp.sop {
  ^bb0(%key: !rasp.value, %query: !rasp.value):
    %one = rasp.literal 1
    %0 = rasp.add %key, %one
    %1 = rasp.cmp eq %0, %query
    rasp.yield %1
  }
  %mirrored = rasp.aggregate %last, %filled named "mirrored" : !rasp.sop -> !rasp.sop
  %total = rasp.map(%sum, %count) named "total" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %0 = rasp.mul %x, %y
    rasp.yield %0
  }
  rasp.return %mirrored, %total, %lazy : !rasp.sop, !rasp.sop, !rasp.sop
}

// RASP:      builtin.module {
// RASP-NEXT:   rasp.program @names vocab {"a", "b"} max_seq_len 2 {
// RASP-NEXT:     %tokens = rasp.tokens : !rasp.sop
// RASP-NEXT:     %indices = rasp.indices : !rasp.sop
// RASP-NEXT:     %length = rasp.length : !rasp.sop
// RASP-NEXT:     %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
// RASP-NEXT:     ^bb0(%key: !rasp.value, %query: !rasp.value):
// RASP-NEXT:       %0 = rasp.cmp eq %key, %query
// RASP-NEXT:       rasp.yield %0
// RASP-NEXT:     }
// RASP-NEXT:     %before = rasp.select keys(%indices) queries(%indices) : !rasp.sop, !rasp.sop {
// RASP-NEXT:     ^bb0(%key: !rasp.value, %query: !rasp.value):
// RASP-NEXT:       %0 = rasp.cmp lt %key, %query
// RASP-NEXT:       rasp.yield %0
// RASP-NEXT:     }
// RASP-NEXT:     %not = rasp.selector_not %before
// RASP-NEXT:     %both = rasp.selector_and %same, %not named "both"
// RASP-NEXT:     %count = rasp.selector_width %both named "count" : !rasp.sop
// RASP-NEXT:     %previous = rasp.aggregate %before, %tokens named "previous" : !rasp.sop -> !rasp.sop
// RASP-NEXT:     %filled = rasp.fill %previous with "-" named "filled" : !rasp.sop -> !rasp.sop
// RASP-NEXT:     %lazy = rasp.lazy_map(%previous, %tokens) named "lazy" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// RASP-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// RASP-NEXT:       %0 = rasp.is_defined %x
// RASP-NEXT:       %1 = rasp.if %0, %x, %y
// RASP-NEXT:       rasp.yield %1
// RASP-NEXT:     }
// RASP-NEXT:     %of_tokens = rasp.lazy_map(%tokens, %indices) named "of_tokens" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// RASP-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// RASP-NEXT:       %0 = rasp.is_defined %x
// RASP-NEXT:       %1 = rasp.if %0, %y, %x
// RASP-NEXT:       rasp.yield %1
// RASP-NEXT:     }
// RASP-NEXT:     %sum = rasp.aggregate_sum %same, %of_tokens named "sum" : !rasp.sop -> !rasp.sop
// RASP-NEXT:     %opposite = rasp.map(%length, %indices) named "opposite" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// RASP-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// RASP-NEXT:       %0 = rasp.sub %x, %y
// RASP-NEXT:       rasp.yield %0
// RASP-NEXT:     }
// RASP-NEXT:     %last = rasp.select keys(%indices) queries(%opposite) : !rasp.sop, !rasp.sop {
// RASP-NEXT:     ^bb0(%key: !rasp.value, %query: !rasp.value):
// RASP-NEXT:       %one = rasp.literal 1
// RASP-NEXT:       %0 = rasp.add %key, %one
// RASP-NEXT:       %1 = rasp.cmp eq %0, %query
// RASP-NEXT:       rasp.yield %1
// RASP-NEXT:     }
// RASP-NEXT:     %mirrored = rasp.aggregate %last, %filled named "mirrored" : !rasp.sop -> !rasp.sop
// RASP-NEXT:     %total = rasp.map(%sum, %count) named "total" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
// RASP-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// RASP-NEXT:       %0 = rasp.mul %x, %y
// RASP-NEXT:       rasp.yield %0
// RASP-NEXT:     }
// RASP-NEXT:     rasp.return %mirrored, %total, %lazy : !rasp.sop, !rasp.sop, !rasp.sop
// RASP-NEXT:   }
// RASP-NEXT: }

// ENCODINGS:      builtin.module {
// ENCODINGS-NEXT:   rasp.program @names vocab {"a", "b"} max_seq_len 2 {
// ENCODINGS-NEXT:     rasp.domain @tokens {"a", "b"}
// ENCODINGS-NEXT:     rasp.domain @length_mean_index {0, 1/2}
// ENCODINGS-NEXT:     rasp.domain @count {0 to 2}
// ENCODINGS-NEXT:     rasp.domain @previous {"a", "b", none}
// ENCODINGS-NEXT:     rasp.domain @filled {"-", "a", "b"}
// ENCODINGS-NEXT:     rasp.domain @previous_or_undefined {"a", "b", "undefined"}
// ENCODINGS-NEXT:     rasp.domain @opposite {1, 2}
// ENCODINGS-NEXT:     rasp.domain @mirrored {"-", "a", "b", none}
// ENCODINGS-NEXT:     rasp.domain @sum {0, 1}
// ENCODINGS-NEXT:     %tokens = rasp.tokens : !rasp.sop<categorical, @tokens>
// ENCODINGS-NEXT:     %indices = rasp.indices : !rasp.sop<categorical, @sum>
// ENCODINGS-NEXT:     %length = rasp.select keys(%indices) queries(%indices) named "all" : !rasp.sop<categorical, @sum>, !rasp.sop<categorical, @sum> {
// ENCODINGS-NEXT:     ^bb0(%0: !rasp.value, %1: !rasp.value):
// ENCODINGS-NEXT:       %2 = rasp.literal true
// ENCODINGS-NEXT:       rasp.yield %2
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %length_1 = rasp.aggregate %length, %indices named "length_mean_index" as numerical : !rasp.sop<categorical, @sum> -> !rasp.sop<numerical, @length_mean_index>
// ENCODINGS-NEXT:     %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop<categorical, @tokens>, !rasp.sop<categorical, @tokens> {
// ENCODINGS-NEXT:     ^bb0(%key: !rasp.value, %query: !rasp.value):
// ENCODINGS-NEXT:       %0 = rasp.cmp eq %key, %query
// ENCODINGS-NEXT:       rasp.yield %0
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %before = rasp.select keys(%indices) queries(%indices) : !rasp.sop<categorical, @sum>, !rasp.sop<categorical, @sum> {
// ENCODINGS-NEXT:     ^bb0(%key: !rasp.value, %query: !rasp.value):
// ENCODINGS-NEXT:       %0 = rasp.cmp lt %key, %query
// ENCODINGS-NEXT:       rasp.yield %0
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %not = rasp.select keys(%indices) queries(%indices) selects_none : !rasp.sop<categorical, @sum>, !rasp.sop<categorical, @sum> {
// ENCODINGS-NEXT:     ^bb0(%0: !rasp.value, %1: !rasp.value):
// ENCODINGS-NEXT:       %2 = rasp.cmp lt %0, %1
// ENCODINGS-NEXT:       %3 = rasp.holds %2
// ENCODINGS-NEXT:       %4 = rasp.not %3
// ENCODINGS-NEXT:       rasp.yield %4
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %0 = rasp.selector_and %same, %not named "both"
// ENCODINGS-NEXT:     %count = rasp.selector_width %0 named "count" : !rasp.sop<categorical, @count>
// ENCODINGS-NEXT:     %previous = rasp.aggregate %before, %tokens named "previous" : !rasp.sop<categorical, @tokens> -> !rasp.sop<categorical, @previous>
// ENCODINGS-NEXT:     %filled = rasp.fill %previous with "-" named "filled" : !rasp.sop<categorical, @previous> -> !rasp.sop<categorical, @filled>
// ENCODINGS-NEXT:     %1 = rasp.fill %previous with "undefined" named "previous_or_undefined" : !rasp.sop<categorical, @previous> -> !rasp.sop<categorical, @previous_or_undefined>
// ENCODINGS-NEXT:     %lazy = rasp.map(%1, %tokens) named "lazy" : (!rasp.sop<categorical, @previous_or_undefined>, !rasp.sop<categorical, @tokens>) -> !rasp.sop<categorical, @tokens> {
// ENCODINGS-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// ENCODINGS-NEXT:       %2 = rasp.literal "undefined"
// ENCODINGS-NEXT:       %3 = rasp.literal none
// ENCODINGS-NEXT:       %4 = rasp.cmp eq %x, %2
// ENCODINGS-NEXT:       %5 = rasp.if %4, %3, %x
// ENCODINGS-NEXT:       %6 = rasp.is_defined %5
// ENCODINGS-NEXT:       %7 = rasp.if %6, %5, %y
// ENCODINGS-NEXT:       rasp.yield %7
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %of_tokens = rasp.map(%indices) named "of_tokens" : (!rasp.sop<categorical, @sum>) -> !rasp.sop<categorical, @sum> {
// ENCODINGS-NEXT:     ^bb0(%y: !rasp.value):
// ENCODINGS-NEXT:       rasp.yield %y
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %2 = rasp.select keys(%of_tokens) queries(%of_tokens) : !rasp.sop<categorical, @sum>, !rasp.sop<categorical, @sum> {
// ENCODINGS-NEXT:     ^bb0(%3: !rasp.value, %4: !rasp.value):
// ENCODINGS-NEXT:       %5 = rasp.literal 1
// ENCODINGS-NEXT:       %6 = rasp.cmp eq %3, %5
// ENCODINGS-NEXT:       rasp.yield %6
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %3 = rasp.selector_and %same, %2
// ENCODINGS-NEXT:     %4 = rasp.selector_width %3 named "sum_1" as numerical : !rasp.sop<numerical, @sum>
// ENCODINGS-NEXT:     %sum = rasp.map(%4) named "sum" : (!rasp.sop<numerical, @sum>) -> !rasp.sop<categorical, @sum> {
// ENCODINGS-NEXT:     ^bb0(%5: !rasp.value):
// ENCODINGS-NEXT:       rasp.yield %5
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %opposite = rasp.map(%length_1, %indices) named "opposite" : (!rasp.sop<numerical, @length_mean_index>, !rasp.sop<categorical, @sum>) -> !rasp.sop<categorical, @opposite> {
// ENCODINGS-NEXT:     ^bb0(%5: !rasp.value, %y: !rasp.value):
// ENCODINGS-NEXT:       %6 = rasp.literal 2
// ENCODINGS-NEXT:       %7 = rasp.literal 1
// ENCODINGS-NEXT:       %8 = rasp.mul %5, %6
// ENCODINGS-NEXT:       %x = rasp.add %8, %7
// ENCODINGS-NEXT:       %9 = rasp.sub %x, %y
// ENCODINGS-NEXT:       rasp.yield %9
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %last = rasp.select keys(%indices) queries(%opposite) : !rasp.sop<categorical, @sum>, !rasp.sop<categorical, @opposite> {
// ENCODINGS-NEXT:     ^bb0(%key: !rasp.value, %query: !rasp.value):
// ENCODINGS-NEXT:       %one = rasp.literal 1
// ENCODINGS-NEXT:       %5 = rasp.add %key, %one
// ENCODINGS-NEXT:       %6 = rasp.cmp eq %5, %query
// ENCODINGS-NEXT:       rasp.yield %6
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     %mirrored = rasp.aggregate %last, %filled named "mirrored" : !rasp.sop<categorical, @filled> -> !rasp.sop<categorical, @mirrored>
// ENCODINGS-NEXT:     %total = rasp.map(%sum, %count) named "total" : (!rasp.sop<categorical, @sum>, !rasp.sop<categorical, @count>) -> !rasp.sop<categorical, @count> {
// ENCODINGS-NEXT:     ^bb0(%x: !rasp.value, %y: !rasp.value):
// ENCODINGS-NEXT:       %5 = rasp.mul %x, %y
// ENCODINGS-NEXT:       rasp.yield %5
// ENCODINGS-NEXT:     }
// ENCODINGS-NEXT:     rasp.variable "tokens" line 10
// ENCODINGS-NEXT:     rasp.variable "indices" line 11
// ENCODINGS-NEXT:     rasp.variable "count" line 25
// ENCODINGS-NEXT:     rasp.variable "previous" line 26
// ENCODINGS-NEXT:     rasp.variable "filled" line 27
// ENCODINGS-NEXT:     rasp.variable "lazy" line 28
// ENCODINGS-NEXT:     rasp.variable "of_tokens" line 34
// ENCODINGS-NEXT:     rasp.variable "sum" line 40
// ENCODINGS-NEXT:     rasp.variable "opposite" line 41
// ENCODINGS-NEXT:     rasp.variable "mirrored" line 53
// ENCODINGS-NEXT:     rasp.variable "total" line 54
// ENCODINGS-NEXT:     rasp.return %mirrored, %total, %lazy : !rasp.sop<categorical, @mirrored>, !rasp.sop<categorical, @count>, !rasp.sop<categorical, @tokens>
// ENCODINGS-NEXT:   }
// ENCODINGS-NEXT: }

// RESIDUAL:      builtin.module {
// RESIDUAL-NEXT:   craft.program @names tokens <"a", "b"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// RESIDUAL-NEXT:     craft.space @bos <["tokens" onehot {"compiler_bos"}]> at <[0]>
// RESIDUAL-NEXT:     craft.space @one <["one" scalar]> at <[1]>
// RESIDUAL-NEXT:     craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[2 to 3]>
// RESIDUAL-NEXT:     craft.space @indices <["indices" onehot {0, 1}]> at <[4 to 5]>
// RESIDUAL-NEXT:     craft.space @length_mean_index <["length_mean_index" scalar]> at <[6]>
// RESIDUAL-NEXT:     craft.space @count <["count" reciprocal 2]> at <[7]>
// RESIDUAL-NEXT:     craft.space @previous <["previous" onehot {"a", "b"}]> at <[8 to 9]>
// RESIDUAL-NEXT:     craft.space @lazy <["lazy" onehot {"a", "b"}]> at <[2 to 3]>
// RESIDUAL-NEXT:     craft.space @sum_1 <["sum_1" reciprocal 2]> at <[10]>
// RESIDUAL-NEXT:     craft.space @mirrored <["mirrored" onehot {"-", "a", "b"}]> at <[6, 10, 15]>
// RESIDUAL-NEXT:     craft.space @total <["total" onehot {0 to 2}]> at <[0, 4 to 5]>
// RESIDUAL-NEXT:     craft.space @sum_opposite_categorical <["sum" onehot {0, 1}, "opposite_categorical" onehot {1, 2}]> at <[11 to 14]>
// RESIDUAL-NEXT:     %bos = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// RESIDUAL-NEXT:     %one = craft.embed <{"a" : {"one" = 1.0}, "b" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// RESIDUAL-NEXT:     %tokens = craft.embed <{"a" : {"tokens:a" = 1.0}, "b" : {"tokens:b" = 1.0}}> : !craft.vec<@tokens>
// RESIDUAL-NEXT:     %indices = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// RESIDUAL-NEXT:     %length_mean_index = craft.head query(%indices, %one, %bos : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%indices, %bos, %one : !craft.vec<@indices>, !craft.vec<@bos>, !craft.vec<@one>) value(%indices, %bos : !craft.vec<@indices>, !craft.vec<@bos>) qk <{"one" : {"one" = 44.0, "tokens:compiler_bos" = -22.0}, "tokens:compiler_bos" : {"one" = -44.0, "tokens:compiler_bos" = 44.0}}> ov <{"indices:1" : {"length_mean_index" = 1.0}}> label <"length_mean_index"> layer 0 : !craft.vec<@length_mean_index>
// RESIDUAL-NEXT:     %count = craft.head query(%tokens, %one, %bos, %indices : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>, !craft.vec<@indices>) key(%tokens, %bos, %indices : !craft.vec<@tokens>, !craft.vec<@bos>, !craft.vec<@indices>) value(%bos : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "tokens:b" : {"tokens:b" = 44.0}, "indices:0" : {"indices:0" = 44.0, "indices:1" = 44.0}, "indices:1" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 88.69314718055995}}> ov <{"tokens:compiler_bos" : {"count" = 1.0}}> label <"count"> layer 0 : !craft.vec<@count>
// RESIDUAL-NEXT:     %previous = craft.head query(%indices, %one, %bos : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%indices, %bos : !craft.vec<@indices>, !craft.vec<@bos>) value(%tokens, %bos : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:1" : {"indices:0" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:a" : {"previous:a" = 1.0}, "tokens:b" : {"previous:b" = 1.0}}> label <"previous"> layer 0 : !craft.vec<@previous>
// RESIDUAL-NEXT:     %lazy = craft.mlp(%tokens, %one, %bos, %previous : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>, !craft.vec<@previous>) in <{"tokens:a" : {"lazy[*,*]" = 1.5, "lazy[b,a]" = 1.5}, "tokens:b" : {"lazy[*,*]" = 1.5, "lazy[b|undefined,b]" = 1.5}, "one" : {"lazy[*,*]" = -0.5, "lazy[b,a]" = -2.0, "lazy[b|undefined,b]" = -0.5}, "previous:a" : {"lazy[b|undefined,b]" = -1.5}, "previous:b" : {"lazy[b,a]" = 1.5}, "tokens:compiler_bos" : {"lazy[*,*]" = -1.5, "lazy[b|undefined,b]" = -1.5}}> out <{"lazy[*,*]" : {"lazy:a" = 1.0}, "lazy[b,a]" : {"lazy:a" = -1.0, "lazy:b" = 1.0}, "lazy[b|undefined,b]" : {"lazy:a" = -1.0, "lazy:b" = 1.0}}> label <"lazy"> layer 0 : !craft.vec<@lazy>
// RESIDUAL-NEXT:     %sum = craft.head query(%tokens, %one, %bos, %indices : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>, !craft.vec<@indices>) key(%tokens, %bos, %indices : !craft.vec<@tokens>, !craft.vec<@bos>, !craft.vec<@indices>) value(%bos : !craft.vec<@bos>) qk <{"tokens:a" : {"tokens:a" = 44.0}, "tokens:b" : {"tokens:b" = 44.0}, "one" : {"tokens:compiler_bos" = 88.69314718055995}, "indices:0" : {"indices:1" = 44.0}, "indices:1" : {"indices:1" = 44.0}}> ov <{"tokens:compiler_bos" : {"sum_1" = 1.0}}> label <"sum_1"> layer 0 : !craft.vec<@sum_1>
// RESIDUAL-NEXT:     %0 = craft.mlp(%sum, %one, %bos, %length_mean_index, %indices : !craft.vec<@sum_1>, !craft.vec<@one>, !craft.vec<@bos>, !craft.vec<@length_mean_index>, !craft.vec<@indices>) in <{"one" : {"sum[start]|opposite_categorical[start]" = 1.0, "sum[1]+" = -6.171875, "sum[1]-" = -7.171875, "opposite_categorical[1]+" = -0.5, "opposite_categorical[1]-" = -1.5}, "tokens:compiler_bos" : {"sum[start]|opposite_categorical[start]" = -1.0, "sum[1]+" = -15.171875, "sum[1]-" = -16.171875, "opposite_categorical[1]+" = -9.5, "opposite_categorical[1]-" = -10.5}, "sum_1" : {"sum[1]+" = 8.0, "sum[1]-" = 8.0}, "length_mean_index" : {"opposite_categorical[1]+" = 4.0, "opposite_categorical[1]-" = 4.0}, "indices:1" : {"opposite_categorical[1]+" = -2.0, "opposite_categorical[1]-" = -2.0}}> out <{"sum[start]|opposite_categorical[start]" : {"sum:1" = 1.0, "opposite_categorical:1" = 1.0}, "sum[1]+" : {"sum:1" = -1.0, "sum:0" = 1.0}, "sum[1]-" : {"sum:1" = 1.0, "sum:0" = -1.0}, "opposite_categorical[1]+" : {"opposite_categorical:1" = -1.0, "opposite_categorical:2" = 1.0}, "opposite_categorical[1]-" : {"opposite_categorical:1" = 1.0, "opposite_categorical:2" = -1.0}}> label <"sum+opposite_categorical"> layer 0 : !craft.vec<@sum_opposite_categorical>
// RESIDUAL-NEXT:     %mirrored = craft.head query(%0, %one, %bos : !craft.vec<@sum_opposite_categorical>, !craft.vec<@one>, !craft.vec<@bos>) key(%indices, %bos : !craft.vec<@indices>, !craft.vec<@bos>) value(%bos, %previous, %one : !craft.vec<@bos>, !craft.vec<@previous>, !craft.vec<@one>) qk <{"opposite_categorical:1" : {"indices:0" = 44.0}, "opposite_categorical:2" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"previous:a" : {"mirrored:-" = -1.0, "mirrored:a" = 1.0}, "previous:b" : {"mirrored:-" = -1.0, "mirrored:b" = 1.0}, "one" : {"mirrored:-" = 1.0}, "tokens:compiler_bos" : {"mirrored:-" = -1.0}}> label <"mirrored"> layer 1 : !craft.vec<@mirrored>
// RESIDUAL-NEXT:     %total = craft.mlp(%0, %count, %one, %bos : !craft.vec<@sum_opposite_categorical>, !craft.vec<@count>, !craft.vec<@one>, !craft.vec<@bos>) in <{"one" : {"total[0][start]" = -2.0, "total[1][start]" = -2.0, "total[1][1]+" = -17.828125, "total[1][1]-" = -17.828125, "total[1][2]+" = -17.828125, "total[1][2]-" = -17.828125}, "tokens:compiler_bos" : {"total[0][start]" = -1.0, "total[1][start]" = -1.0, "total[1][1]+" = -25.828125, "total[1][1]-" = -26.828125, "total[1][2]+" = -29.828125, "total[1][2]-" = -30.828125}, "sum:0" : {"total[0][start]" = 3.0}, "count" : {"total[1][1]+" = 16.0, "total[1][1]-" = 16.0, "total[1][2]+" = 16.0, "total[1][2]-" = 16.0}, "sum:1" : {"total[1][start]" = 3.0, "total[1][1]+" = 9.0, "total[1][1]-" = 8.0, "total[1][2]+" = 5.0, "total[1][2]-" = 4.0}}> out <{"total[0][start]" : {"total:0" = 1.0}, "total[1][start]" : {"total:2" = 1.0}, "total[1][1]+" : {"total:2" = -1.0, "total:1" = 1.0}, "total[1][1]-" : {"total:2" = 1.0, "total:1" = -1.0}, "total[1][2]+" : {"total:0" = 1.0, "total:1" = -1.0}, "total[1][2]-" : {"total:0" = -1.0, "total:1" = 1.0}}> label <"total"> layer 1 : !craft.vec<@total>
// RESIDUAL-NEXT:     %1 = craft.erase %tokens <"tokens:a", "tokens:b"> layer 0 : !craft.vec<@tokens>
// RESIDUAL-NEXT:     %2 = craft.erase %length_mean_index <"length_mean_index"> layer 0 : !craft.vec<@length_mean_index>
// RESIDUAL-NEXT:     %3 = craft.erase %sum <"sum_1"> layer 0 : !craft.vec<@sum_1>
// RESIDUAL-NEXT:     %4 = craft.erase %bos <"tokens:compiler_bos"> layer 1 : !craft.vec<@bos>
// RESIDUAL-NEXT:     %5 = craft.erase %indices <"indices:0", "indices:1"> layer 1 : !craft.vec<@indices>
// RESIDUAL-NEXT:     %6 = craft.unembed(%mirrored, %one : !craft.vec<@mirrored>, !craft.vec<@one>) map <{"mirrored:-" : {"-" = 1.0}, "mirrored:a" : {"a" = 1.0}, "mirrored:b" : {"b" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical ["-", "a", "b", none]>
// RESIDUAL-NEXT:     %7 = craft.unembed(%total : !craft.vec<@total>) map <{"total:0" : {"0" = 1.0}, "total:1" : {"1" = 1.0}, "total:2" : {"2" = 1.0}}> decode <categorical [0, 1, 2]>
// RESIDUAL-NEXT:     %8 = craft.unembed(%lazy : !craft.vec<@lazy>) map <{"lazy:a" : {"a" = 1.0}, "lazy:b" : {"b" = 1.0}}> decode <categorical ["a", "b"]>
// RESIDUAL-NEXT:     craft.variable "tokens" line 10 values <{"a", "b"}> encoded <["tokens" onehot {"a", "b"}]>
// RESIDUAL-NEXT:     craft.variable "indices" line 11 values <{0, 1}> encoded <["indices" onehot {0, 1}]>
// RESIDUAL-NEXT:     craft.variable "count" line 25 values <{0 to 2}> encoded <["count" reciprocal 2]>
// RESIDUAL-NEXT:     craft.variable "previous" line 26 values <{"a", "b", none}> encoded <["previous" onehot {"a", "b"}]>
// RESIDUAL-NEXT:     craft.variable "filled" line 27 values <{"-", "a", "b"}> encoded <["filled" onehot {"-", "a", "b"}]> reading <{"previous:a" : {"filled:-" = -1.0, "filled:a" = 1.0}, "previous:b" : {"filled:-" = -1.0, "filled:b" = 1.0}, "one" : {"filled:-" = 1.0}, "tokens:compiler_bos" : {"filled:-" = -1.0}}>
// RESIDUAL-NEXT:     craft.variable "lazy" line 28 values <{"a", "b"}> encoded <["lazy" onehot {"a", "b"}]>
// RESIDUAL-NEXT:     craft.variable "of_tokens" line 34 values <{0, 1}> encoded <["of_tokens" onehot {0, 1}]> reading <{"indices:0" : {"of_tokens:0" = 1.0}, "indices:1" : {"of_tokens:1" = 1.0}}>
// RESIDUAL-NEXT:     craft.variable "sum" line 40 values <{0, 1}> encoded <["sum" onehot {0, 1}]>
// RESIDUAL-NEXT:     craft.variable "opposite" line 41 values <{1, 2}> encoded <["opposite" scalar]> reading <{"one" : {"opposite" = 1.0}, "tokens:compiler_bos" : {"opposite" = -1.0}, "length_mean_index" : {"opposite" = 2.0}, "indices:1" : {"opposite" = -1.0}}>
// RESIDUAL-NEXT:     craft.variable "mirrored" line 53 values <{"-", "a", "b", none}> encoded <["mirrored" onehot {"-", "a", "b"}]>
// RESIDUAL-NEXT:     craft.variable "total" line 54 values <{0 to 2}> encoded <["total" onehot {0 to 2}]>
// RESIDUAL-NEXT:     craft.variable "length_mean_index" derived values <{0, 1/2}> encoded <["length_mean_index" scalar]>
// RESIDUAL-NEXT:     craft.variable "previous_or_undefined" derived values <{"a", "b", "undefined"}> encoded <["previous_or_undefined" onehot {"a", "b", "undefined"}]> reading <{"previous:a" : {"previous_or_undefined:a" = 1.0, "previous_or_undefined:undefined" = -1.0}, "previous:b" : {"previous_or_undefined:undefined" = -1.0, "previous_or_undefined:b" = 1.0}, "one" : {"previous_or_undefined:undefined" = 1.0}, "tokens:compiler_bos" : {"previous_or_undefined:undefined" = -1.0}}>
// RESIDUAL-NEXT:     craft.variable "sum_1" derived values <{0, 1}> encoded <["sum_1" reciprocal 2]>
// RESIDUAL-NEXT:     craft.variable "opposite_categorical" derived values <{1, 2}> encoded <["opposite_categorical" onehot {1, 2}]>
// RESIDUAL-NEXT:     craft.return %6, %7, %8 : !craft.output, !craft.output, !craft.output
// RESIDUAL-NEXT:   }
// RESIDUAL-NEXT: }

// TRANSFORMER:      builtin.module {
// TRANSFORMER-NEXT:   transformer.model @names tokens<"a", "b", "compiler_bos", "compiler_pad"> bos 2 pad 3 max_seq_len 2 residual_labels<"tokens:compiler_bos/total:0", "one", "tokens:a/lazy:a", "tokens:b/lazy:b", "indices:0/total:1", "indices:1/total:2", "length_mean_index/mirrored:-", "count", "previous:a", "previous:b", "sum_1/mirrored:a", "sum:0", "sum:1", "opposite_categorical:1", "opposite_categorical:2", "mirrored:b"> certificate <float32 [select "length_mean_index" 22.0 0.0, select "count" 44.0 0.0, select "previous" 22.0 0.0, step "previous" 0.5 8.37e-10, select "sum_1" 44.0 0.0, step "lazy" 0.5 2.87e-06, step "sum" 0.5 0.0, step "opposite_categorical" 0.5 0.0, select "mirrored" 22.0 0.0, step "mirrored" 0.5 1.05e-05, step "total" 0.5 3.82e-06, decode "names" 0.5 1.44e-05, decode "names" 1.0 8.77e-06, decode "names" 1.0 8.41e-06], "float32-folded" 2.88e-05> {
// TRANSFORMER-NEXT:   ^bb0(%0: !transformer.tokens):
// TRANSFORMER-NEXT:     %1 = transformer.embed %0
// TRANSFORMER-NEXT:       W_E <4x16xf32 sparse {(0, 1) : 1.0, (0, 2) : 1.0, (1, 1) : 1.0, (1, 3) : 1.0, (2, 0) : 1.0, (2, 1) : 1.0, (3, 1) : 1.0}>
// TRANSFORMER-NEXT:       W_pos <3x16xf32 sparse {(1, 4) : 1.0, (2, 5) : 1.0}> : !transformer.residual<16>
// TRANSFORMER-NEXT:     %2 = transformer.attention %1 layer 0 {
// TRANSFORMER-NEXT:       transformer.head<"length_mean_index">
// TRANSFORMER-NEXT:         W_Q <16x2xf32 sparse {(0, 0) : -44.0, (0, 1) : 44.0, (1, 0) : 44.0, (1, 1) : -22.0}>
// TRANSFORMER-NEXT:         W_K <16x2xf32 sparse {(0, 1) : 1.0, (1, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_V <16x1xf32 sparse {(5, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_O <1x16xf32 sparse {(0, 6) : 1.0}>
// TRANSFORMER-NEXT:       transformer.head<"count">
// TRANSFORMER-NEXT:         W_Q <16x5xf32 sparse {(1, 4) : 88.693146, (2, 0) : 44.0, (3, 1) : 44.0, (4, 2) : 44.0, (4, 3) : 44.0, (5, 3) : 44.0}>
// TRANSFORMER-NEXT:         W_K <16x5xf32 sparse {(0, 4) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (4, 2) : 1.0, (5, 3) : 1.0}>
// TRANSFORMER-NEXT:         W_V <16x1xf32 sparse {(0, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_O <1x16xf32 sparse {(0, 7) : 1.0}>
// TRANSFORMER-NEXT:       transformer.head<"previous">
// TRANSFORMER-NEXT:         W_Q <16x2xf32 sparse {(1, 1) : 22.0, (5, 0) : 44.0}>
// TRANSFORMER-NEXT:         W_K <16x2xf32 sparse {(0, 1) : 1.0, (4, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_V <16x2xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0}>
// TRANSFORMER-NEXT:         W_O <2x16xf32 sparse {(0, 8) : 1.0, (1, 9) : 1.0}>
// TRANSFORMER-NEXT:       transformer.head<"sum_1">
// TRANSFORMER-NEXT:         W_Q <16x4xf32 sparse {(1, 2) : 88.693146, (2, 0) : 44.0, (3, 1) : 44.0, (4, 3) : 44.0, (5, 3) : 44.0}>
// TRANSFORMER-NEXT:         W_K <16x4xf32 sparse {(0, 2) : 1.0, (2, 0) : 1.0, (3, 1) : 1.0, (5, 3) : 1.0}>
// TRANSFORMER-NEXT:         W_V <16x1xf32 sparse {(0, 0) : 1.0}>
// TRANSFORMER-NEXT:         W_O <1x16xf32 sparse {(0, 10) : 1.0}>
// TRANSFORMER-NEXT:     } : !transformer.residual<16>
// TRANSFORMER-NEXT:     %3 = transformer.mlp %2 layer 0 neurons<"lazy[*,*]", "lazy[b,a]", "lazy[b|undefined,b]", "sum[start]|opposite_categorical[start]", "sum[1]+", "sum[1]-", "opposite_categorical[1]+", "opposite_categorical[1]-", "erase(tokens:a)", "erase(tokens:b)", "erase(length_mean_index)", "erase(sum_1)">
// TRANSFORMER-NEXT:       W_in <16x12xf32 sparse {(0, 0) : -1.5, (0, 2) : -1.5, (0, 3) : -1.0, (0, 4) : -15.171875, (0, 5) : -16.171875, (0, 6) : -9.5, (0, 7) : -10.5, (1, 0) : -0.5, (1, 1) : -2.0, (1, 2) : -0.5, (1, 3) : 1.0, (1, 4) : -6.171875, (1, 5) : -7.171875, (1, 6) : -0.5, (1, 7) : -1.5, (2, 0) : 1.5, (2, 1) : 1.5, (2, 8) : 1.0, (3, 0) : 1.5, (3, 2) : 1.5, (3, 9) : 1.0, (5, 6) : -2.0, (5, 7) : -2.0, (6, 6) : 4.0, (6, 7) : 4.0, (6, 10) : 1.0, (8, 2) : -1.5, (9, 1) : 1.5, (10, 4) : 8.0, (10, 5) : 8.0, (10, 11) : 1.0}>
// TRANSFORMER-NEXT:       W_out <12x16xf32 sparse {(0, 2) : 1.0, (1, 2) : -1.0, (1, 3) : 1.0, (2, 2) : -1.0, (2, 3) : 1.0, (3, 12) : 1.0, (3, 13) : 1.0, (4, 11) : 1.0, (4, 12) : -1.0, (5, 11) : -1.0, (5, 12) : 1.0, (6, 13) : -1.0, (6, 14) : 1.0, (7, 13) : 1.0, (7, 14) : -1.0, (8, 2) : -1.0, (9, 3) : -1.0, (10, 6) : -1.0, (11, 10) : -1.0}> : !transformer.residual<16>
// TRANSFORMER-NEXT:     %4 = transformer.attention %3 layer 1 {
// TRANSFORMER-NEXT:       transformer.head<"mirrored">
// TRANSFORMER-NEXT:         W_Q <16x3xf32 sparse {(1, 2) : 22.0, (13, 0) : 44.0, (14, 1) : 44.0}>
// TRANSFORMER-NEXT:         W_K <16x3xf32 sparse {(0, 2) : 1.0, (4, 0) : 1.0, (5, 1) : 1.0}>
// TRANSFORMER-NEXT:         W_V <16x3xf32 sparse {(0, 0) : -1.0, (1, 0) : 1.0, (8, 0) : -1.0, (8, 1) : 1.0, (9, 0) : -1.0, (9, 2) : 1.0}>
// TRANSFORMER-NEXT:         W_O <3x16xf32 sparse {(0, 6) : 1.0, (1, 10) : 1.0, (2, 15) : 1.0}>
// TRANSFORMER-NEXT:     } : !transformer.residual<16>
// TRANSFORMER-NEXT:     %5 = transformer.mlp %4 layer 1 neurons<"total[0][start]", "total[1][start]", "total[1][1]+", "total[1][1]-", "total[1][2]+", "total[1][2]-", "erase(tokens:compiler_bos)", "erase(indices:0)", "erase(indices:1)">
// TRANSFORMER-NEXT:       W_in <16x9xf32 sparse {(0, 0) : -1.0, (0, 1) : -1.0, (0, 2) : -25.828125, (0, 3) : -26.828125, (0, 4) : -29.828125, (0, 5) : -30.828125, (0, 6) : 1.0, (1, 0) : -2.0, (1, 1) : -2.0, (1, 2) : -17.828125, (1, 3) : -17.828125, (1, 4) : -17.828125, (1, 5) : -17.828125, (4, 7) : 1.0, (5, 8) : 1.0, (7, 2) : 16.0, (7, 3) : 16.0, (7, 4) : 16.0, (7, 5) : 16.0, (11, 0) : 3.0, (12, 1) : 3.0, (12, 2) : 9.0, (12, 3) : 8.0, (12, 4) : 5.0, (12, 5) : 4.0}>
// TRANSFORMER-NEXT:       W_out <9x16xf32 sparse {(0, 0) : 1.0, (1, 5) : 1.0, (2, 4) : 1.0, (2, 5) : -1.0, (3, 4) : -1.0, (3, 5) : 1.0, (4, 0) : 1.0, (4, 4) : -1.0, (5, 0) : -1.0, (5, 4) : 1.0, (6, 0) : -1.0, (7, 4) : -1.0, (8, 5) : -1.0}> : !transformer.residual<16>
// TRANSFORMER-NEXT:     %6 = transformer.unembed %5 decode<categorical ["-", "a", "b", none]>
// TRANSFORMER-NEXT:       W_U <16x4xf32 sparse {(1, 3) : 0.5, (6, 0) : 1.0, (10, 1) : 1.0, (15, 2) : 1.0}> : !transformer.residual<16> -> !transformer.logits<4>
// TRANSFORMER-NEXT:     %7 = transformer.unembed %5 decode<categorical [0, 1, 2]>
// TRANSFORMER-NEXT:       W_U <16x3xf32 sparse {(0, 0) : 1.0, (4, 1) : 1.0, (5, 2) : 1.0}> : !transformer.residual<16> -> !transformer.logits<3>
// TRANSFORMER-NEXT:     %8 = transformer.unembed %5 decode<categorical ["a", "b"]>
// TRANSFORMER-NEXT:       W_U <16x2xf32 sparse {(2, 0) : 1.0, (3, 1) : 1.0}> : !transformer.residual<16> -> !transformer.logits<2>
// TRANSFORMER-NEXT:     transformer.variable "tokens" line 10 values<{"a", "b"}> after<"embed"> before<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x16xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "indices" line 11 values<{0, 1}> after<"embed"> before<"layer1/mlp">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x16xf64 sparse {(0, 4) : 1.0, (1, 5) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "count" line 25 values<{0 to 2}> after<"layer0/attn">
// TRANSFORMER-NEXT:       table <3x1xf64 dense {{\[\[}}1.0], [0.6666666666666666], [0.5]]>
// TRANSFORMER-NEXT:       basis <1x16xf64 sparse {(0, 7) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "previous" line 26 values<{"a", "b", none}> after<"layer0/attn">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x16xf64 sparse {(0, 8) : 1.0, (1, 9) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "filled" line 27 values<{"-", "a", "b"}> after<"layer0/attn"> before<"layer1/mlp">
// TRANSFORMER-NEXT:       table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// TRANSFORMER-NEXT:       reading <16x3xf64 sparse {(0, 0) : -1.0, (1, 0) : 1.0, (8, 0) : -1.0, (8, 1) : 1.0, (9, 0) : -1.0, (9, 2) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "lazy" line 28 values<{"a", "b"}> after<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x16xf64 sparse {(0, 2) : 1.0, (1, 3) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "of_tokens" line 34 values<{0, 1}> after<"embed"> before<"layer1/mlp">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       reading <16x2xf64 sparse {(4, 0) : 1.0, (5, 1) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "sum" line 40 values<{0, 1}> after<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x16xf64 sparse {(0, 11) : 1.0, (1, 12) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "opposite" line 41 values<{1, 2}> after<"layer0/attn"> before<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// TRANSFORMER-NEXT:       reading <16x1xf64 sparse {(0, 0) : -1.0, (1, 0) : 1.0, (5, 0) : -1.0, (6, 0) : 2.0}>
// TRANSFORMER-NEXT:     transformer.variable "mirrored" line 53 values<{"-", "a", "b", none}> after<"layer1/attn">
// TRANSFORMER-NEXT:       table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// TRANSFORMER-NEXT:       basis <3x16xf64 sparse {(0, 6) : 1.0, (1, 10) : 1.0, (2, 15) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "total" line 54 values<{0 to 2}> after<"layer1/mlp">
// TRANSFORMER-NEXT:       table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// TRANSFORMER-NEXT:       basis <3x16xf64 sparse {(0, 0) : 1.0, (1, 4) : 1.0, (2, 5) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "length_mean_index" derived values<{0, 1/2}> after<"layer0/attn"> before<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x1xf64 dense {{\[\[}}0.0], [0.5]]>
// TRANSFORMER-NEXT:       basis <1x16xf64 sparse {(0, 6) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "previous_or_undefined" derived values<{"a", "b", "undefined"}> after<"layer0/attn"> before<"layer1/mlp">
// TRANSFORMER-NEXT:       table <3x3xf64 sparse {(0, 0) : 1.0, (1, 1) : 1.0, (2, 2) : 1.0}>
// TRANSFORMER-NEXT:       reading <16x3xf64 sparse {(0, 2) : -1.0, (1, 2) : 1.0, (8, 0) : 1.0, (8, 2) : -1.0, (9, 1) : 1.0, (9, 2) : -1.0}>
// TRANSFORMER-NEXT:     transformer.variable "sum_1" derived values<{0, 1}> after<"layer0/attn"> before<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x1xf64 dense {{\[\[}}1.0], [0.6666666666666666]]>
// TRANSFORMER-NEXT:       basis <1x16xf64 sparse {(0, 10) : 1.0}>
// TRANSFORMER-NEXT:     transformer.variable "opposite_categorical" derived values<{1, 2}> after<"layer0/mlp">
// TRANSFORMER-NEXT:       table <2x2xf64 dense {{\[\[}}1.0, 0.0], [0.0, 1.0]]>
// TRANSFORMER-NEXT:       basis <2x16xf64 sparse {(0, 13) : 1.0, (1, 14) : 1.0}>
// TRANSFORMER-NEXT:     transformer.return %6, %7, %8 : !transformer.logits<4>, !transformer.logits<3>, !transformer.logits<2>
// TRANSFORMER-NEXT:   }
// TRANSFORMER-NEXT: }

// STABLEHLO:      builtin.module @names {
// STABLEHLO-NEXT:   func.func public @main(%ids: tensor<?x?xi32>, %embed_W_E: tensor<4x16xf32> {transformer.weight = "embed/W_E"}, %embed_W_pos: tensor<3x16xf32> {transformer.weight = "embed/W_pos"}, %layer0_head0_W_Q: tensor<16x2xf32> {transformer.weight = "layer0/head0/W_Q"}, %layer0_head0_W_K: tensor<16x2xf32> {transformer.weight = "layer0/head0/W_K"}, %layer0_head0_W_V: tensor<16x1xf32> {transformer.weight = "layer0/head0/W_V"}, %layer0_head0_W_O: tensor<1x16xf32> {transformer.weight = "layer0/head0/W_O"}, %layer0_head1_W_Q: tensor<16x5xf32> {transformer.weight = "layer0/head1/W_Q"}, %layer0_head1_W_K: tensor<16x5xf32> {transformer.weight = "layer0/head1/W_K"}, %layer0_head1_W_V: tensor<16x1xf32> {transformer.weight = "layer0/head1/W_V"}, %layer0_head1_W_O: tensor<1x16xf32> {transformer.weight = "layer0/head1/W_O"}, %layer0_head2_W_Q: tensor<16x2xf32> {transformer.weight = "layer0/head2/W_Q"}, %layer0_head2_W_K: tensor<16x2xf32> {transformer.weight = "layer0/head2/W_K"}, %layer0_head2_W_V: tensor<16x2xf32> {transformer.weight = "layer0/head2/W_V"}, %layer0_head2_W_O: tensor<2x16xf32> {transformer.weight = "layer0/head2/W_O"}, %layer0_head3_W_Q: tensor<16x4xf32> {transformer.weight = "layer0/head3/W_Q"}, %layer0_head3_W_K: tensor<16x4xf32> {transformer.weight = "layer0/head3/W_K"}, %layer0_head3_W_V: tensor<16x1xf32> {transformer.weight = "layer0/head3/W_V"}, %layer0_head3_W_O: tensor<1x16xf32> {transformer.weight = "layer0/head3/W_O"}, %layer0_mlp_W_in: tensor<16x12xf32> {transformer.weight = "layer0/mlp/W_in"}, %layer0_mlp_W_out: tensor<12x16xf32> {transformer.weight = "layer0/mlp/W_out"}, %layer1_head0_W_Q: tensor<16x3xf32> {transformer.weight = "layer1/head0/W_Q"}, %layer1_head0_W_K: tensor<16x3xf32> {transformer.weight = "layer1/head0/W_K"}, %layer1_head0_W_V: tensor<16x3xf32> {transformer.weight = "layer1/head0/W_V"}, %layer1_head0_W_O: tensor<3x16xf32> {transformer.weight = "layer1/head0/W_O"}, %layer1_mlp_W_in: tensor<16x9xf32> {transformer.weight = "layer1/mlp/W_in"}, %layer1_mlp_W_out: tensor<9x16xf32> {transformer.weight = "layer1/mlp/W_out"}, %unembed0_W_U: tensor<16x4xf32> {transformer.weight = "unembed0/W_U"}, %unembed1_W_U: tensor<16x3xf32> {transformer.weight = "unembed1/W_U"}, %unembed2_W_U: tensor<16x2xf32> {transformer.weight = "unembed2/W_U"}) -> (tensor<?x?x4xf32>, tensor<?x?x3xf32>, tensor<?x?x2xf32>) {
// STABLEHLO-NEXT:     %0 = stablehlo.constant dense<3> : tensor<i32>
// STABLEHLO-NEXT:     %1 = "stablehlo.get_dimension_size"(%ids) <{dimension = 0 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// STABLEHLO-NEXT:     %2 = stablehlo.reshape %1 : (tensor<i32>) -> tensor<1xi32>
// STABLEHLO-NEXT:     %3 = "stablehlo.get_dimension_size"(%ids) <{dimension = 1 : i64}> : (tensor<?x?xi32>) -> tensor<i32>
// STABLEHLO-NEXT:     %4 = stablehlo.reshape %3 : (tensor<i32>) -> tensor<1xi32>
// STABLEHLO-NEXT:     %5 = stablehlo.concatenate %2, %4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// STABLEHLO-NEXT:     %6 = stablehlo.dynamic_broadcast_in_dim %0, %5, dims = [] : (tensor<i32>, tensor<2xi32>) -> tensor<?x?xi32>
// STABLEHLO-NEXT:     %7 = stablehlo.compare NE, %ids, %6 : (tensor<?x?xi32>, tensor<?x?xi32>) -> tensor<?x?xi1>
// STABLEHLO-NEXT:     %8 = stablehlo.concatenate %2, %4, %4, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// STABLEHLO-NEXT:     %visible = stablehlo.dynamic_broadcast_in_dim %7, %8, dims = [0, 2] : (tensor<?x?xi1>, tensor<3xi32>) -> tensor<?x?x?xi1>
// STABLEHLO-NEXT:     %9 = "stablehlo.gather"(%embed_W_E, %ids) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, slice_sizes = array<i64: 1, 16>}> : (tensor<4x16xf32>, tensor<?x?xi32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %10 = "stablehlo.dynamic_iota"(%4) <{iota_dimension = 0 : i64}> : (tensor<1xi32>) -> tensor<?xi32>
// STABLEHLO-NEXT:     %11 = "stablehlo.gather"(%embed_W_pos, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 16>}> : (tensor<3x16xf32>, tensor<?xi32>) -> tensor<?x16xf32>
// STABLEHLO-NEXT:     %12 = stablehlo.constant dense<16> : tensor<1xi32>
// STABLEHLO-NEXT:     %13 = stablehlo.concatenate %2, %4, %12, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// STABLEHLO-NEXT:     %14 = stablehlo.dynamic_broadcast_in_dim %11, %13, dims = [1, 2] : (tensor<?x16xf32>, tensor<3xi32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %embed = stablehlo.add %9, %14 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %queries = stablehlo.dot_general %embed, %layer0_head0_W_Q, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     %keys = stablehlo.dot_general %embed, %layer0_head0_W_K, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     %values = stablehlo.dot_general %embed, %layer0_head0_W_V, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x1xf32>) -> tensor<?x?x1xf32>
// STABLEHLO-NEXT:     %scores = stablehlo.dot_general %queries, %keys, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<?x?x2xf32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// STABLEHLO-NEXT:     %16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// STABLEHLO-NEXT:     %17 = stablehlo.constant dense<-3.40282347e+38> : tensor<f32>
// STABLEHLO-NEXT:     %18 = stablehlo.constant dense<-1.70141173e+38> : tensor<f32>
// STABLEHLO-NEXT:     %19 = stablehlo.dynamic_broadcast_in_dim %18, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %20 = stablehlo.select %visible, %scores, %19 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %21 = stablehlo.reduce(%20 init: %17) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%22: tensor<f32>, %23: tensor<f32>) {
// STABLEHLO-NEXT:       %24 = stablehlo.maximum %22, %23 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %24 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %25 = stablehlo.dynamic_broadcast_in_dim %21, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %26 = stablehlo.subtract %20, %25 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %27 = stablehlo.exponential %26 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %28 = stablehlo.dynamic_broadcast_in_dim %15, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %29 = stablehlo.select %visible, %27, %28 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %30 = stablehlo.reduce(%29 init: %15) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%31: tensor<f32>, %32: tensor<f32>) {
// STABLEHLO-NEXT:       %33 = stablehlo.add %31, %32 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %33 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %34 = stablehlo.dynamic_broadcast_in_dim %15, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %35 = stablehlo.compare EQ, %30, %34 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// STABLEHLO-NEXT:     %36 = stablehlo.dynamic_broadcast_in_dim %16, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %37 = stablehlo.select %35, %36, %30 : tensor<?x?xi1>, tensor<?x?xf32>
// STABLEHLO-NEXT:     %38 = stablehlo.dynamic_broadcast_in_dim %37, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %pattern = stablehlo.divide %29, %38 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %39 = stablehlo.dot_general %pattern, %values, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
// STABLEHLO-NEXT:     %40 = stablehlo.dot_general %39, %layer0_head0_W_O, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x1xf32>, tensor<1x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %queries_1 = stablehlo.dot_general %embed, %layer0_head1_W_Q, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x5xf32>) -> tensor<?x?x5xf32>
// STABLEHLO-NEXT:     %keys_1 = stablehlo.dot_general %embed, %layer0_head1_W_K, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x5xf32>) -> tensor<?x?x5xf32>
// STABLEHLO-NEXT:     %values_1 = stablehlo.dot_general %embed, %layer0_head1_W_V, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x1xf32>) -> tensor<?x?x1xf32>
// STABLEHLO-NEXT:     %scores_1 = stablehlo.dot_general %queries_1, %keys_1, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x5xf32>, tensor<?x?x5xf32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %41 = stablehlo.dynamic_broadcast_in_dim %18, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %42 = stablehlo.select %visible, %scores_1, %41 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %43 = stablehlo.reduce(%42 init: %17) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%44: tensor<f32>, %45: tensor<f32>) {
// STABLEHLO-NEXT:       %46 = stablehlo.maximum %44, %45 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %46 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %47 = stablehlo.dynamic_broadcast_in_dim %43, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %48 = stablehlo.subtract %42, %47 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %49 = stablehlo.exponential %48 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %50 = stablehlo.dynamic_broadcast_in_dim %15, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %51 = stablehlo.select %visible, %49, %50 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %52 = stablehlo.reduce(%51 init: %15) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%53: tensor<f32>, %54: tensor<f32>) {
// STABLEHLO-NEXT:       %55 = stablehlo.add %53, %54 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %55 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %56 = stablehlo.dynamic_broadcast_in_dim %15, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %57 = stablehlo.compare EQ, %52, %56 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// STABLEHLO-NEXT:     %58 = stablehlo.dynamic_broadcast_in_dim %16, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %59 = stablehlo.select %57, %58, %52 : tensor<?x?xi1>, tensor<?x?xf32>
// STABLEHLO-NEXT:     %60 = stablehlo.dynamic_broadcast_in_dim %59, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %pattern_1 = stablehlo.divide %51, %60 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %61 = stablehlo.dot_general %pattern_1, %values_1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
// STABLEHLO-NEXT:     %62 = stablehlo.dot_general %61, %layer0_head1_W_O, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x1xf32>, tensor<1x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %63 = stablehlo.add %40, %62 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %queries_2 = stablehlo.dot_general %embed, %layer0_head2_W_Q, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     %keys_2 = stablehlo.dot_general %embed, %layer0_head2_W_K, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     %values_2 = stablehlo.dot_general %embed, %layer0_head2_W_V, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     %scores_2 = stablehlo.dot_general %queries_2, %keys_2, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<?x?x2xf32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %64 = stablehlo.dynamic_broadcast_in_dim %18, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %65 = stablehlo.select %visible, %scores_2, %64 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %66 = stablehlo.reduce(%65 init: %17) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%67: tensor<f32>, %68: tensor<f32>) {
// STABLEHLO-NEXT:       %69 = stablehlo.maximum %67, %68 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %69 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %70 = stablehlo.dynamic_broadcast_in_dim %66, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %71 = stablehlo.subtract %65, %70 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %72 = stablehlo.exponential %71 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %73 = stablehlo.dynamic_broadcast_in_dim %15, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %74 = stablehlo.select %visible, %72, %73 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %75 = stablehlo.reduce(%74 init: %15) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%76: tensor<f32>, %77: tensor<f32>) {
// STABLEHLO-NEXT:       %78 = stablehlo.add %76, %77 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %78 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %79 = stablehlo.dynamic_broadcast_in_dim %15, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %80 = stablehlo.compare EQ, %75, %79 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// STABLEHLO-NEXT:     %81 = stablehlo.dynamic_broadcast_in_dim %16, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %82 = stablehlo.select %80, %81, %75 : tensor<?x?xi1>, tensor<?x?xf32>
// STABLEHLO-NEXT:     %83 = stablehlo.dynamic_broadcast_in_dim %82, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %pattern_2 = stablehlo.divide %74, %83 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %84 = stablehlo.dot_general %pattern_2, %values_2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     %85 = stablehlo.dot_general %84, %layer0_head2_W_O, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x2xf32>, tensor<2x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %86 = stablehlo.add %63, %85 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %queries_3 = stablehlo.dot_general %embed, %layer0_head3_W_Q, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x4xf32>) -> tensor<?x?x4xf32>
// STABLEHLO-NEXT:     %keys_3 = stablehlo.dot_general %embed, %layer0_head3_W_K, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x4xf32>) -> tensor<?x?x4xf32>
// STABLEHLO-NEXT:     %values_3 = stablehlo.dot_general %embed, %layer0_head3_W_V, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x1xf32>) -> tensor<?x?x1xf32>
// STABLEHLO-NEXT:     %scores_3 = stablehlo.dot_general %queries_3, %keys_3, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x4xf32>, tensor<?x?x4xf32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %87 = stablehlo.dynamic_broadcast_in_dim %18, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %88 = stablehlo.select %visible, %scores_3, %87 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %89 = stablehlo.reduce(%88 init: %17) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%90: tensor<f32>, %91: tensor<f32>) {
// STABLEHLO-NEXT:       %92 = stablehlo.maximum %90, %91 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %92 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %93 = stablehlo.dynamic_broadcast_in_dim %89, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %94 = stablehlo.subtract %88, %93 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %95 = stablehlo.exponential %94 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %96 = stablehlo.dynamic_broadcast_in_dim %15, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %97 = stablehlo.select %visible, %95, %96 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %98 = stablehlo.reduce(%97 init: %15) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%99: tensor<f32>, %100: tensor<f32>) {
// STABLEHLO-NEXT:       %101 = stablehlo.add %99, %100 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %101 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %102 = stablehlo.dynamic_broadcast_in_dim %15, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %103 = stablehlo.compare EQ, %98, %102 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// STABLEHLO-NEXT:     %104 = stablehlo.dynamic_broadcast_in_dim %16, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %105 = stablehlo.select %103, %104, %98 : tensor<?x?xi1>, tensor<?x?xf32>
// STABLEHLO-NEXT:     %106 = stablehlo.dynamic_broadcast_in_dim %105, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %pattern_3 = stablehlo.divide %97, %106 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %107 = stablehlo.dot_general %pattern_3, %values_3, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
// STABLEHLO-NEXT:     %108 = stablehlo.dot_general %107, %layer0_head3_W_O, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x1xf32>, tensor<1x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %109 = stablehlo.add %86, %108 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %stream = stablehlo.add %embed, %109 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %110 = stablehlo.dot_general %stream, %layer0_mlp_W_in, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x12xf32>) -> tensor<?x?x12xf32>
// STABLEHLO-NEXT:     %111 = stablehlo.constant dense<12> : tensor<1xi32>
// STABLEHLO-NEXT:     %112 = stablehlo.concatenate %2, %4, %111, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// STABLEHLO-NEXT:     %113 = stablehlo.dynamic_broadcast_in_dim %15, %112, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x12xf32>
// STABLEHLO-NEXT:     %neurons = stablehlo.maximum %110, %113 : tensor<?x?x12xf32>
// STABLEHLO-NEXT:     %114 = stablehlo.dot_general %neurons, %layer0_mlp_W_out, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x12xf32>, tensor<12x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %stream_1 = stablehlo.add %stream, %114 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %queries_4 = stablehlo.dot_general %stream_1, %layer1_head0_W_Q, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x3xf32>) -> tensor<?x?x3xf32>
// STABLEHLO-NEXT:     %keys_4 = stablehlo.dot_general %stream_1, %layer1_head0_W_K, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x3xf32>) -> tensor<?x?x3xf32>
// STABLEHLO-NEXT:     %values_4 = stablehlo.dot_general %stream_1, %layer1_head0_W_V, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x3xf32>) -> tensor<?x?x3xf32>
// STABLEHLO-NEXT:     %scores_4 = stablehlo.dot_general %queries_4, %keys_4, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [HIGHEST, HIGHEST] : (tensor<?x?x3xf32>, tensor<?x?x3xf32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %115 = stablehlo.dynamic_broadcast_in_dim %18, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %116 = stablehlo.select %visible, %scores_4, %115 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %117 = stablehlo.reduce(%116 init: %17) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%118: tensor<f32>, %119: tensor<f32>) {
// STABLEHLO-NEXT:       %120 = stablehlo.maximum %118, %119 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %120 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %121 = stablehlo.dynamic_broadcast_in_dim %117, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %122 = stablehlo.subtract %116, %121 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %123 = stablehlo.exponential %122 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %124 = stablehlo.dynamic_broadcast_in_dim %15, %8, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %125 = stablehlo.select %visible, %123, %124 : tensor<?x?x?xi1>, tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %126 = stablehlo.reduce(%125 init: %15) across dimensions = [2] : (tensor<?x?x?xf32>, tensor<f32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     reducer(%127: tensor<f32>, %128: tensor<f32>) {
// STABLEHLO-NEXT:       %129 = stablehlo.add %127, %128 : tensor<f32>
// STABLEHLO-NEXT:       stablehlo.return %129 : tensor<f32>
// STABLEHLO-NEXT:     }
// STABLEHLO-NEXT:     %130 = stablehlo.dynamic_broadcast_in_dim %15, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %131 = stablehlo.compare EQ, %126, %130 : (tensor<?x?xf32>, tensor<?x?xf32>) -> tensor<?x?xi1>
// STABLEHLO-NEXT:     %132 = stablehlo.dynamic_broadcast_in_dim %16, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
// STABLEHLO-NEXT:     %133 = stablehlo.select %131, %132, %126 : tensor<?x?xi1>, tensor<?x?xf32>
// STABLEHLO-NEXT:     %134 = stablehlo.dynamic_broadcast_in_dim %133, %8, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %pattern_4 = stablehlo.divide %125, %134 : tensor<?x?x?xf32>
// STABLEHLO-NEXT:     %135 = stablehlo.dot_general %pattern_4, %values_4, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGHEST, HIGHEST] : (tensor<?x?x?xf32>, tensor<?x?x3xf32>) -> tensor<?x?x3xf32>
// STABLEHLO-NEXT:     %136 = stablehlo.dot_general %135, %layer1_head0_W_O, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x3xf32>, tensor<3x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %stream_2 = stablehlo.add %stream_1, %136 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %137 = stablehlo.dot_general %stream_2, %layer1_mlp_W_in, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x9xf32>) -> tensor<?x?x9xf32>
// STABLEHLO-NEXT:     %138 = stablehlo.constant dense<9> : tensor<1xi32>
// STABLEHLO-NEXT:     %139 = stablehlo.concatenate %2, %4, %138, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// STABLEHLO-NEXT:     %140 = stablehlo.dynamic_broadcast_in_dim %15, %139, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x9xf32>
// STABLEHLO-NEXT:     %neurons_1 = stablehlo.maximum %137, %140 : tensor<?x?x9xf32>
// STABLEHLO-NEXT:     %141 = stablehlo.dot_general %neurons_1, %layer1_mlp_W_out, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x9xf32>, tensor<9x16xf32>) -> tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %stream_3 = stablehlo.add %stream_2, %141 : tensor<?x?x16xf32>
// STABLEHLO-NEXT:     %logits = stablehlo.dot_general %stream_3, %unembed0_W_U, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x4xf32>) -> tensor<?x?x4xf32>
// STABLEHLO-NEXT:     %logits_1 = stablehlo.dot_general %stream_3, %unembed1_W_U, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x3xf32>) -> tensor<?x?x3xf32>
// STABLEHLO-NEXT:     %logits_2 = stablehlo.dot_general %stream_3, %unembed2_W_U, contracting_dims = [2] x [0], precision = [HIGHEST, HIGHEST] : (tensor<?x?x16xf32>, tensor<16x2xf32>) -> tensor<?x?x2xf32>
// STABLEHLO-NEXT:     func.return %logits, %logits_1, %logits_2 : tensor<?x?x4xf32>, tensor<?x?x3xf32>, tensor<?x?x2xf32>
// STABLEHLO-NEXT:   }
// STABLEHLO-NEXT: }
