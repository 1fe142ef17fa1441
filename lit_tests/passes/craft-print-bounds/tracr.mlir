// RUN: rasp-opt -p 'rasp-declare-variables,rasp-lower-lazy-maps,rasp-lower-sums,rasp-lower-single-selectors,rasp-lower-best-selectors,rasp-lower-length,rasp-fuse-maps,rasp-lower-selectors,rasp-normalize-selectors,dce,rasp-infer-encodings{same-operand=product merge-equal=true},rasp-insert-conversions,convert-rasp-to-craft,craft-allocate-layers{strategy=tracr},craft-allocate-residual{strategy=disjoint},craft-pad-bases{d-head=tracr},craft-print-bounds,craft-print-bounds{arithmetic=bfloat16}' --split-input-file %s | filecheck --match-full-lines %s

// The bounds of programs of the pipeline tracr, without a direction that is shared or removed.

// A count of tokens, which BOS is a part of, a mean, and their product by several neurons' forms.
rasp.program @product vocab {"a", "b", "c"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %hist = rasp.selector_width %same named "hist" : !rasp.sop
  %mean = rasp.aggregate %same, %i default 0 named "mean" : !rasp.sop -> !rasp.sop
  %product = rasp.map(%hist, %mean) named "product" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %m = rasp.mul %x, %y
    %m2 = rasp.mul %m, %y
    rasp.yield %m2
  }
  rasp.return %product : !rasp.sop
}

// -----

// Tokens in order: the number of smaller keys, some equal ones among them, selects the key.
rasp.program @sort vocab {1, 2, 3} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %smaller = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %same = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp lt %k, %q
    rasp.yield %p
  }
  %ties = rasp.selector_and %same, %before
  %less = rasp.selector_or %smaller, %ties
  %place = rasp.selector_width %less named "place" : !rasp.sop
  %here = rasp.select keys(%place) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %sorted = rasp.aggregate %here, %t named "sorted" : !rasp.sop -> !rasp.sop
  rasp.return %sorted : !rasp.sop
}


// CHECK:      // @product in float32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:compiler_pad: 0, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:c: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist_selector_width_attn_output: 0.5 to 1, error 2.83564e-06; at BOS 1, error 2.89525e-06, never negative
// CHECK-NEXT: //   mean_mean: means
// CHECK-NEXT: //     mean_mean: 0 to 2, error 1.20563e-07; at BOS 0, error 1.21916e-07, never negative
// CHECK-NEXT: //   head "hist": stray 1.14501e-19, skew 4.12154e-06, drift 8.24307e-06, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "hist": margin 45, bound 0
// CHECK-NEXT: //   head "mean_mean": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "mean_mean": margin 22.5, bound 0
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist:0: 0 to 1, error 0; at BOS 0, error 0
// CHECK-NEXT: //     hist:1: 0 to 1, error 0; at BOS 0, error 0
// CHECK-NEXT: //     hist:2: 0 to 1, error 0; at BOS 0, error 0
// CHECK-NEXT: //     hist:3: 0 to 1, error 0; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //   step "hist": margin 0.5, bound 0
// CHECK-NEXT: //   mean: 9 points
// CHECK-NEXT: //     mean:0: 0 to 1, error 3.27826e-06; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //     mean:1/3: 0 to 1, error 1.10865e-05; at BOS 0, error 0
// CHECK-NEXT: //     mean:1/2: 0 to 1, error 1.40667e-05; at BOS 0, error 0
// CHECK-NEXT: //     mean:2/3: 0 to 1, error 1.00136e-05; at BOS 0, error 0
// CHECK-NEXT: //     mean:1: 0 to 1, error 5.96047e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:4/3: 0 to 1, error 7.86782e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:3/2: 0 to 1, error 9.77516e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:5/3: 0 to 1, error 6.79493e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:2: 0 to 1, error 1.99676e-06; at BOS 0, error 0
// CHECK-NEXT: //   step "mean": margin 0.5, bound 1.40667e-05
// CHECK-NEXT: //   product: 14 points
// CHECK-NEXT: //     product:0: 0 to 1, error 5.72209e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:1/3: 0 to 1, error 5.72208e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:1/2: 0 to 1, error 5.72209e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:1: 0 to 1, error 5.72207e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:4/3: 0 to 1, error 5.72208e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:2: 0 to 1, error 5.72207e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:3: 0 to 1, error 5.72207e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:4: 0 to 1, error 5.72205e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:9/2: 0 to 1, error 5.72208e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:16/3: 0 to 1, error 5.72207e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:8: 0 to 1, error 5.72205e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:25/3: 0 to 1, error 5.72207e-06; at BOS 0, error 0
// CHECK-NEXT: //     product:12: 0 to 1, error 5.72205e-06; at BOS 0, error 0
// CHECK-NEXT: //   step "product": margin 0.5, bound 5.72209e-06
// CHECK-NEXT: //   decode "product": margin 1, bound 1.14442e-05
// CHECK:      // @product in bfloat16
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:compiler_pad: 0, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:c: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist_selector_width_attn_output: 0.5 to 1, error 0.217945; at BOS 1, error 0.222702, never negative
// CHECK-NEXT: //   mean_mean: means
// CHECK-NEXT: //     mean_mean: 0 to 2, error 0.00390637; at BOS 0, error 0.00392163, never negative
// CHECK-NEXT: //   head "hist": stray 1.14501e-19, skew 0.238277, drift 0.485893, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "hist": margin 45, bound 0
// CHECK-NEXT: //   head "mean_mean": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "mean_mean": margin 22.5, bound 0
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist:0: 0 to 1, error 13.9485; at BOS 0, error 0
// CHECK-NEXT: //     hist:1: 0 to 1, error 28.1906; at BOS 0, error 0
// CHECK-NEXT: //     hist:2: 0 to 1, error 28.3906; at BOS 0, error 0
// CHECK-NEXT: //     hist:3: 0 to 1, error 14.1797; at BOS 0, error 0
// CHECK-NEXT: //   step "hist": margin 0.5, bound 28.3906
// CHECK-NEXT: //   mean: 9 points
// CHECK-NEXT: //     mean:0: 0 to 1, error 0.09375; at BOS 0, error 0
// CHECK-NEXT: //     mean:1/3: 0 to 1, error 0.25; at BOS 0, error 0
// CHECK-NEXT: //     mean:1/2: 0 to 1, error 0.375; at BOS 0, error 0
// CHECK-NEXT: //     mean:2/3: 0 to 1, error 0.21875; at BOS 0, error 0
// CHECK-NEXT: //     mean:1: 0 to 1, error 0.09375; at BOS 0, error 0
// CHECK-NEXT: //     mean:4/3: 0 to 1, error 0.0625; at BOS 0, error 0
// CHECK-NEXT: //     mean:3/2: 0 to 1, error 0.03125; at BOS 0, error 0
// CHECK-NEXT: //     mean:5/3: 0 to 1, error 0.015625; at BOS 0, error 0
// CHECK-NEXT: //     mean:2: 0 to 1, error 0; at BOS 0, error 0
// CHECK-NEXT: //   step "mean": margin 0.5, bound 0.375
// CHECK-NEXT: //   product: 14 points
// CHECK-NEXT: //     product:0: 0 to 1, error 793.751; at BOS 0, error 0
// CHECK-NEXT: //     product:1/3: 0 to 1, error 57.9687; at BOS 0, error 0
// CHECK-NEXT: //     product:1/2: 0 to 1, error 115.437; at BOS 0, error 0
// CHECK-NEXT: //     product:1: 0 to 1, error 113.513; at BOS 0, error 0
// CHECK-NEXT: //     product:4/3: 0 to 1, error 57.8437; at BOS 0, error 0
// CHECK-NEXT: //     product:2: 0 to 1, error 114.312; at BOS 0, error 0
// CHECK-NEXT: //     product:3: 0 to 1, error 57.3437; at BOS 0, error 0
// CHECK-NEXT: //     product:4: 0 to 1, error 113.138; at BOS 0, error 0
// CHECK-NEXT: //     product:9/2: 0 to 1, error 114.062; at BOS 0, error 0
// CHECK-NEXT: //     product:16/3: 0 to 1, error 57.1562; at BOS 0, error 0
// CHECK-NEXT: //     product:8: 0 to 1, error 113.937; at BOS 0, error 0
// CHECK-NEXT: //     product:25/3: 0 to 1, error 56.9687; at BOS 0, error 0
// CHECK-NEXT: //     product:12: 0 to 1, error 56.9062; at BOS 0, error 0
// CHECK-NEXT: //   step "product": margin 0.5, bound 793.751
// CHECK-NEXT: //   decode "product": margin 1, bound 906.889
// CHECK:      // @sort in float32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:compiler_pad: 0, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:3: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1_selector_width_attn_output: 0.5 to 1, error 2.83564e-06; at BOS 1, error 2.89525e-06, never negative
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2_selector_width_attn_output: 0.5 to 1, error 4.84733e-06; at BOS 1, error 4.90693e-06, never negative
// CHECK-NEXT: //   head "place_1": stray 1.14501e-19, skew 4.12154e-06, drift 8.24307e-06, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_1": margin 45, bound 0
// CHECK-NEXT: //   head "place_2": stray 1.14501e-19, skew 8.14485e-06, drift 1.62897e-05, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_2": margin 45, bound 0
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1: 0 to 3, error 3.97492e-05; at BOS 0, error 1.78814e-06
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2: 0 to 3, error 3.97495e-05; at BOS 0, error 1.78814e-06
// CHECK-NEXT: //   place_sum: 7 points
// CHECK-NEXT: //     place_sum: 0 to 6, error 0.000158997; at BOS 0, error 7.15257e-06
// CHECK-NEXT: //   place: 3 points
// CHECK-NEXT: //     place:0: 0 to 1, error 0; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //     place:1: 0 to 1, error 3.57639e-06; at BOS 0, error 0
// CHECK-NEXT: //     place:2: 0 to 1, error 0; at BOS 0, error 0
// CHECK-NEXT: //   step "place": margin 0.5, bound 3.57639e-06
// CHECK-NEXT: //   sorted: 4 points
// CHECK-NEXT: //     sorted:1: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //     sorted:2: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //     sorted:3: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //   head "sorted": stray 6.76883e-10, skew 2.14577e-05, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "sorted": margin 22.5, bound 0.000182396
// CHECK-NEXT: //   step "sorted": margin 0.5, bound 2.38554e-06
// CHECK-NEXT: //   decode "sort": margin 1, bound 4.77108e-06
// CHECK:      // @sort in bfloat16
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:compiler_pad: 0, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:3: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1_selector_width_attn_output: 0.5 to 1, error 0.217945; at BOS 1, error 0.222702, never negative
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2_selector_width_attn_output: 0.5 to 1, error 0.489875; at BOS 1, error 0.495695, never negative
// CHECK-NEXT: //   head "place_1": stray 1.14501e-19, skew 0.238277, drift 0.485893, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_1": margin 45, bound 0
// CHECK-NEXT: //   head "place_2": stray 1.14501e-19, skew 0.447531, drift 0.963218, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_2": margin 45, bound 0
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1: 0 to 3, error 42.3391; at BOS 0, error 0
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2: 0 to 3, error 94.8623; at BOS 0, error 0
// CHECK-NEXT: //   place_sum: 7 points
// CHECK-NEXT: //     place_sum: 0 to 6, error 275.903; at BOS 0, error 0
// CHECK-NEXT: //   place: 3 points
// CHECK-NEXT: //     place:0: 0 to 1, error 1109.61; at BOS 0, error 0
// CHECK-NEXT: //     place:1: 0 to 1, error 2219.22; at BOS 0, error 0
// CHECK-NEXT: //     place:2: 0 to 1, error 1109.61; at BOS 0, error 0
// CHECK-NEXT: //   step "place": margin 0.5, bound 2219.22
// CHECK-NEXT: //   sorted: 4 points
// CHECK-NEXT: //     sorted:1: 0 to 1, error 2.11722; at BOS 0, error 2.12549, never negative
// CHECK-NEXT: //     sorted:2: 0 to 1, error 2.11722; at BOS 0, error 2.12549, never negative
// CHECK-NEXT: //     sorted:3: 0 to 1, error 2.11722; at BOS 0, error 2.12549, never negative
// CHECK-NEXT: //   head "sorted": stray 1, skew 1, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "sorted": margin 45, bound 203663
// CHECK-NEXT: //   step "sorted": margin 0.5, bound 2.11722
// CHECK-NEXT: //   decode "sort": margin 1, bound 4.23444
