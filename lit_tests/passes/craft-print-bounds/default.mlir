// RUN: rasp-opt -p 'rasp-declare-variables,rasp-lower-lazy-maps,rasp-lower-sums,rasp-lower-single-selectors,rasp-lower-best-selectors,rasp-split-latest,canonicalize,rasp-simplify-selectors,rasp-lower-length{via=mean},rasp-count-sums,rasp-drop-fills,rasp-compare-counts,rasp-split-comparisons,rasp-fuse-maps{scope=cost},rasp-split-keys,rasp-read-means,rasp-lower-selectors,rasp-normalize-selectors,rasp-merge-equal,dce,rasp-infer-encodings,rasp-select-nearest,rasp-choose-encodings,rasp-insert-conversions,convert-rasp-to-craft{linear=true cases=products},craft-narrow-spaces,craft-embed-linear,craft-compose-linear,craft-merge-heads,craft-narrow-spaces,craft-share-neurons,craft-allocate-layers{strategy=asap},craft-allocate-residual{strategy=reuse},craft-pad-bases,craft-print-bounds{points=true},craft-print-bounds{arithmetic="float32-folded"},craft-print-bounds{arithmetic=tf32}' --split-input-file %s | filecheck --match-full-lines %s

// The bounds of programs of the default pipeline, in several arithmetics.

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

// A mean over the keys so far, under a causal mask, and a function of it and of the token.
rasp.program @so_far vocab {"x", "y"} max_seq_len 4 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %is = rasp.map(%t) named "is" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %a = rasp.literal "x"
    %p = rasp.cmp eq %x, %a
    rasp.yield %p
  }
  %before = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp le %k, %q
    rasp.yield %p
  }
  %share = rasp.aggregate %before, %is default 0 named "share" as numerical : !rasp.sop -> !rasp.sop
  %third = rasp.map(%share) named "third" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.literal 1/3
    %m = rasp.mul %x, %n
    rasp.yield %m
  }
  %most = rasp.map(%share, %t) named "most" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %h = rasp.literal 1/2
    %p = rasp.cmp gt %x, %h
    %a = rasp.literal "x"
    %e = rasp.cmp eq %y, %a
    %r = rasp.and %p, %e
    rasp.yield %r
  }
  rasp.return %third, %most : !rasp.sop, !rasp.sop
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

// -----

// The last key with the query's token before it: keys in order of which any may be absent.
rasp.program @latest vocab {"a", "b"} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%t) queries(%t) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %a = rasp.literal "a"
    %p = rasp.cmp eq %k, %a
    rasp.yield %p
  }
  %best = rasp.selector_best %s, %i ["greatest"] named "best" : !rasp.sop
  %a = rasp.aggregate %best, %i default 0 named "where" : !rasp.sop -> !rasp.sop
  %near = rasp.map(%a, %i) named "near" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp eq %x, %y
    rasp.yield %p
  }
  %again = rasp.select keys(%near) queries(%near) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %p = rasp.cmp eq %k, %q
    rasp.yield %p
  }
  %n = rasp.selector_width %again named "n" : !rasp.sop
  %m = rasp.aggregate %again, %a default 0 named "m" : !rasp.sop -> !rasp.sop
  rasp.return %n, %m : !rasp.sop, !rasp.sop
}

// CHECK:      // @product in float32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:c: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (0, 1, 1, 0, 0) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 1, 0) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 0, 1) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:1|2: 0 to 2, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (0) with errors (0) at index 0 to 0 of lengths 1 to 3
// CHECK-NEXT: //       (1) with errors (0) at index 1 to 1 of lengths 2 to 3
// CHECK-NEXT: //       (2) with errors (0) at index 2 to 2 of lengths 3 to 3
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist: 0.5 to 1, error 2.83564e-06; at BOS 1, error 2.89525e-06, never negative
// CHECK-NEXT: //       (0.5) with errors (2.83564e-06)
// CHECK-NEXT: //       (0.6) with errors (2.83564e-06)
// CHECK-NEXT: //       (0.75) with errors (2.83564e-06)
// CHECK-NEXT: //       (1) with errors (2.83564e-06)
// CHECK-NEXT: //   mean_mean: means
// CHECK-NEXT: //     mean_mean: 0 to 2, error 1.20563e-07; at BOS 0, error 1.21916e-07, never negative
// CHECK-NEXT: //   head "hist": stray 1.14501e-19, skew 4.12154e-06, drift 8.24307e-06, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "hist": margin 45, bound 0
// CHECK-NEXT: //   head "mean_mean": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "mean_mean": margin 22.5, bound 0
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //       (0, 1) with errors (0, 0)
// CHECK-NEXT: //       (0, 1) with errors (0, 0)
// CHECK-NEXT: //       (0, 1) with errors (0, 0)
// CHECK-NEXT: //   mean: 9 points
// CHECK-NEXT: //     mean:0: 0 to 1, error 4.14252e-06; at BOS 0, error 8.9407e-07
// CHECK-NEXT: //     mean:1/3: 0 to 1, error 1.3113e-05; at BOS 0, error 2.98023e-07
// CHECK-NEXT: //     mean:1/2: 0 to 1, error 1.64509e-05; at BOS 0, error 2.98023e-07
// CHECK-NEXT: //     mean:2/3: 0 to 1, error 1.00136e-05; at BOS 0, error 0
// CHECK-NEXT: //     mean:1: 0 to 1, error 5.96047e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:4/3: 0 to 1, error 7.86782e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:3/2: 0 to 1, error 9.77516e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:5/3: 0 to 1, error 6.79493e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:2: 0 to 1, error 1.99676e-06; at BOS 0, error 0
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 1) with errors (4.14252e-06, 1.3113e-05, 1.64509e-05, 1.00136e-05, 5.96047e-06, 7.86782e-06, 9.77516e-06, 6.79493e-06, 1.99676e-06)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 1, 0) with errors (3.7849e-06, 1.16825e-05, 1.45435e-05, 8.9407e-06, 5.24521e-06, 6.79493e-06, 8.34465e-06, 3.9041e-06, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 1, 0, 0) with errors (3.60608e-06, 1.09673e-05, 1.35899e-05, 8.40426e-06, 4.88758e-06, 6.25849e-06, 3.9041e-06, 0, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 1, 0, 0, 0) with errors (3.42727e-06, 1.0252e-05, 1.26362e-05, 7.86782e-06, 4.52995e-06, 1.99676e-06, 0, 0, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 1, 0, 0, 0, 0) with errors (2.11597e-06, 5.96047e-06, 6.91414e-06, 3.93391e-06, 1.04308e-06, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 0, 0, 1, 0, 0, 0, 0, 0) with errors (1.75834e-06, 4.52995e-06, 5.00679e-06, 1.99676e-06, 0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 0, 1, 0, 0, 0, 0, 0, 0) with errors (1.10269e-06, 2.38419e-06, 1.2517e-06, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 0, 0, 0, 0, 0, 0) with errors (9.23872e-07, 7.74861e-07, 0, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT: //       (1, 0, 0, 0, 0, 0, 0, 0, 0) with errors (0, 0, 0, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT: //   erasing leaves 0 in dimension 2
// CHECK-NEXT: //   erasing leaves 0 in dimension 3
// CHECK-NEXT: //   erasing leaves 0 in dimension 4
// CHECK-NEXT: //   erasing leaves 0 in dimension 5
// CHECK-NEXT: //   erasing leaves 0 in dimension 7
// CHECK-NEXT: //   step "mean": margin 0.5, bound 1.64509e-05
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //       (1) with errors (0)
// CHECK-NEXT: //       (1) with errors (0)
// CHECK-NEXT: //       (1) with errors (0)
// CHECK-NEXT: //   product: 14 points
// CHECK-NEXT: //     product:0: 0 to 1, error 1.46926e-05; at BOS 0, error 0, never negative
// CHECK-NEXT: //     product:1/3: 0 to 1, error 9.61315e-05; at BOS 0, error 0
// CHECK-NEXT: //     product:1/2: 0 to 1, error 0.000128128; at BOS 0, error 0
// CHECK-NEXT: //     product:1: 0 to 1, error 6.69847e-05; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:4/3: 0 to 1, error 9.04691e-05; at BOS 0, error 2.38422e-07
// CHECK-NEXT: //     product:2: 0 to 1, error 0.000128665; at BOS 0, error 2.38423e-07
// CHECK-NEXT: //     product:3: 0 to 1, error 8.23628e-05; at BOS 0, error 2.38421e-07
// CHECK-NEXT: //     product:4: 0 to 1, error 6.3021e-05; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:9/2: 0 to 1, error 0.000128665; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:16/3: 0 to 1, error 8.61775e-05; at BOS 0, error 2.38421e-07
// CHECK-NEXT: //     product:8: 0 to 1, error 0.000128665; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:25/3: 0 to 1, error 8.40317e-05; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //     product:12: 0 to 1, error 7.38988e-05; at BOS 0, error 0
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) with errors (0, 9.61315e-05, 0.000128128, 6.36468e-05, 9.04691e-05, 0.000118174, 6.69847e-05, 5.96831e-05, 0.000128665, 8.61775e-05, 0.000118174, 8.40317e-05, 6.24845e-05)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 5.36457e-07, 5.36452e-07, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.36453e-07, 5.36448e-07, 8.25525e-06)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 5.36457e-07, 5.36452e-07, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.36453e-07, 2.31862e-05, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 5.36457e-07, 5.36452e-07, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.79665e-05, 5.36448e-07, 6.16918e-05)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 5.36457e-07, 5.36452e-07, 5.36449e-07, 5.36453e-07, 2.64049e-05, 5.36453e-07, 5.36448e-07, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 5.36457e-07, 5.36452e-07, 5.36449e-07, 6.5745e-05, 5.36452e-07, 5.36453e-07, 5.36448e-07, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0) with errors (0, 7.36009e-05, 0.000117638, 6.36468e-05, 7.10379e-05, 0.000118174, 6.69847e-05, 6.3021e-05, 0.000118174, 6.88921e-05, 0.000128665, 6.78192e-05, 7.38988e-05)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 5.36457e-07, 2.06828e-05, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.36453e-07, 5.36448e-07, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0) with errors (0, 0, 0, 5.36448e-07, 5.36454e-07, 6.19303e-05, 7.01557e-05, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.36453e-07, 5.36448e-07, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0) with errors (0, 0, 0, 5.36448e-07, 3.28422e-05, 5.36457e-07, 5.36452e-07, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.36453e-07, 5.36448e-07, 0)
// CHECK-NEXT: //       (0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0) with errors (0, 7.36009e-05, 0.000117638, 6.69847e-05, 7.10379e-05, 0.000128665, 8.23628e-05, 5.96831e-05, 0.000118174, 6.88921e-05, 0.000118174, 6.78192e-05, 6.24845e-05)
// CHECK-NEXT: //       (0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) with errors (0, 0, 7.18844e-05, 5.36448e-07, 5.36454e-07, 5.36457e-07, 5.36452e-07, 5.36449e-07, 5.36453e-07, 5.36452e-07, 5.36453e-07, 5.36448e-07, 0)
// CHECK-NEXT: //       and 2 more
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 2
// CHECK-NEXT: //   erasing leaves 1.19211e-07 in dimension 3
// CHECK-NEXT: //   erasing leaves 1.19211e-07 in dimension 4
// CHECK-NEXT: //   erasing leaves 0 in dimension 0
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 8
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 9
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 10
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 11
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 12
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 13
// CHECK-NEXT: //   step "product": margin 0.5, bound 0.000128605
// CHECK-NEXT: //   decode "product": margin 1, bound 0.000257568
// CHECK:      // @product in float32-folded
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:c: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:1|2: 0 to 2, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist: 0.5 to 1, error 4.89644e-06; at BOS 1, error 4.95604e-06, never negative
// CHECK-NEXT: //   mean_mean: means
// CHECK-NEXT: //     mean_mean: 0 to 2, error 1.20563e-07; at BOS 0, error 1.21916e-07, never negative
// CHECK-NEXT: //   head "hist": stray 1.14501e-19, skew 8.24307e-06, drift 1.64861e-05, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "hist": margin 45, bound 0
// CHECK-NEXT: //   head "mean_mean": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "mean_mean": margin 22.5, bound 0
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   mean: 9 points
// CHECK-NEXT: //     mean:0: 0 to 1, error 4.20213e-06; at BOS 0, error 8.9407e-07
// CHECK-NEXT: //     mean:1/3: 0 to 1, error 1.31726e-05; at BOS 0, error 2.98023e-07
// CHECK-NEXT: //     mean:1/2: 0 to 1, error 1.65105e-05; at BOS 0, error 2.98023e-07
// CHECK-NEXT: //     mean:2/3: 0 to 1, error 1.00136e-05; at BOS 0, error 0
// CHECK-NEXT: //     mean:1: 0 to 1, error 5.96047e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:4/3: 0 to 1, error 7.86782e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:3/2: 0 to 1, error 9.77516e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:5/3: 0 to 1, error 6.79493e-06; at BOS 0, error 0
// CHECK-NEXT: //     mean:2: 0 to 1, error 1.99676e-06; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 9.53674e-07 in dimension 2
// CHECK-NEXT: //   erasing leaves 9.53674e-07 in dimension 3
// CHECK-NEXT: //   erasing leaves 9.53674e-07 in dimension 4
// CHECK-NEXT: //   erasing leaves 1.90735e-06 in dimension 5
// CHECK-NEXT: //   erasing leaves 2.02791e-06 in dimension 7
// CHECK-NEXT: //   step "mean": margin 0.5, bound 1.64509e-05
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   product: 14 points
// CHECK-NEXT: //     product:0: 0 to 1, error 1.809e-05; at BOS 0, error 0, never negative
// CHECK-NEXT: //     product:1/3: 0 to 1, error 0.000106216; at BOS 0, error 1.13687e-13
// CHECK-NEXT: //     product:1/2: 0 to 1, error 0.000143112; at BOS 0, error 1.20873e-13
// CHECK-NEXT: //     product:1: 0 to 1, error 6.69848e-05; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:4/3: 0 to 1, error 9.04692e-05; at BOS 0, error 2.38422e-07
// CHECK-NEXT: //     product:2: 0 to 1, error 0.000128665; at BOS 0, error 2.38423e-07
// CHECK-NEXT: //     product:3: 0 to 1, error 8.23629e-05; at BOS 0, error 2.38421e-07
// CHECK-NEXT: //     product:4: 0 to 1, error 6.30211e-05; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:9/2: 0 to 1, error 0.000128665; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:16/3: 0 to 1, error 8.61776e-05; at BOS 0, error 2.38421e-07
// CHECK-NEXT: //     product:8: 0 to 1, error 0.000128665; at BOS 0, error 2.3842e-07
// CHECK-NEXT: //     product:25/3: 0 to 1, error 8.40318e-05; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //     product:12: 0 to 1, error 7.38989e-05; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 6.22869e-06 in dimension 2
// CHECK-NEXT: //   erasing leaves 1.51992e-05 in dimension 3
// CHECK-NEXT: //   erasing leaves 1.85371e-05 in dimension 4
// CHECK-NEXT: //   erasing leaves 9.53674e-07 in dimension 0
// CHECK-NEXT: //   erasing leaves 1.10865e-05 in dimension 8
// CHECK-NEXT: //   erasing leaves 7.03336e-06 in dimension 9
// CHECK-NEXT: //   erasing leaves 8.94071e-06 in dimension 10
// CHECK-NEXT: //   erasing leaves 1.08481e-05 in dimension 11
// CHECK-NEXT: //   erasing leaves 7.86782e-06 in dimension 12
// CHECK-NEXT: //   erasing leaves 3.06964e-06 in dimension 13
// CHECK-NEXT: //   step "product": margin 0.5, bound 0.000143052
// CHECK-NEXT: //   decode "product": margin 1, bound 0.000292401
// CHECK:      // @product in tf32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:c: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:1|2: 0 to 2, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   hist: 4 points
// CHECK-NEXT: //     hist: 0.5 to 1, error 0.025533; at BOS 1, error 0.0255331, never negative
// CHECK-NEXT: //   mean_mean: means
// CHECK-NEXT: //     mean_mean: 0 to 2, error 0.00195331; at BOS 0, error 0.00195331, never negative
// CHECK-NEXT: //   head "hist": stray 1.14501e-19, skew 0.0450345, drift 0.0901299, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "hist": margin 45, bound 0
// CHECK-NEXT: //   head "mean_mean": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "mean_mean": margin 22.5, bound 0
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   mean: 9 points
// CHECK-NEXT: //     mean:0: 0 to 1, error 0.0449938; at BOS 0, error 0
// CHECK-NEXT: //     mean:1/3: 0 to 1, error 0.129123; at BOS 0, error 0
// CHECK-NEXT: //     mean:1/2: 0 to 1, error 0.16435; at BOS 0, error 0
// CHECK-NEXT: //     mean:2/3: 0 to 1, error 0.117401; at BOS 0, error 0
// CHECK-NEXT: //     mean:1: 0 to 1, error 0.0704539; at BOS 0, error 0
// CHECK-NEXT: //     mean:4/3: 0 to 1, error 0.0939611; at BOS 0, error 0
// CHECK-NEXT: //     mean:3/2: 0 to 1, error 0.117468; at BOS 0, error 0
// CHECK-NEXT: //     mean:5/3: 0 to 1, error 0.0822413; at BOS 0, error 0
// CHECK-NEXT: //     mean:2: 0 to 1, error 0.0254604; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 2
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 3
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 4
// CHECK-NEXT: //   erasing leaves 0.00195312 in dimension 5
// CHECK-NEXT: //   erasing leaves 0.00195694 in dimension 7
// CHECK-NEXT: //   step "mean": margin 0.5, bound 0.16435
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   product: 14 points
// CHECK-NEXT: //     product:0: 0 to 1, error 0.0068447; at BOS 0, error 0, never negative
// CHECK-NEXT: //     product:1/3: 0 to 1, error 3.63953; at BOS 0, error 1.16415e-10
// CHECK-NEXT: //     product:1/2: 0 to 1, error 7.01276; at BOS 0, error 1.16643e-10
// CHECK-NEXT: //     product:1: 0 to 1, error 1.12448; at BOS 0, error 5.82077e-11
// CHECK-NEXT: //     product:4/3: 0 to 1, error 3.44869; at BOS 0, error 5.82077e-11
// CHECK-NEXT: //     product:2: 0 to 1, error 3.86759; at BOS 0, error 5.82077e-11
// CHECK-NEXT: //     product:3: 0 to 1, error 2.74311; at BOS 0, error 0
// CHECK-NEXT: //     product:4: 0 to 1, error 0.118739; at BOS 0, error 0
// CHECK-NEXT: //     product:9/2: 0 to 1, error 5.95782; at BOS 0, error 0
// CHECK-NEXT: //     product:16/3: 0 to 1, error 3.0964; at BOS 0, error 0
// CHECK-NEXT: //     product:8: 0 to 1, error 0.202592; at BOS 0, error 0
// CHECK-NEXT: //     product:25/3: 0 to 1, error 2.92026; at BOS 0, error 0
// CHECK-NEXT: //     product:12: 0 to 1, error 0.164289; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.00102253 in dimension 2
// CHECK-NEXT: //   erasing leaves 0.0011047 in dimension 3
// CHECK-NEXT: //   erasing leaves 0.00113911 in dimension 4
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 0
// CHECK-NEXT: //   erasing leaves 0.00109134 in dimension 8
// CHECK-NEXT: //   erasing leaves 0.00104549 in dimension 9
// CHECK-NEXT: //   erasing leaves 0.00106845 in dimension 10
// CHECK-NEXT: //   erasing leaves 0.00109141 in dimension 11
// CHECK-NEXT: //   erasing leaves 0.00105701 in dimension 12
// CHECK-NEXT: //   erasing leaves 0.00100155 in dimension 13
// CHECK-NEXT: //   step "product": margin 0.5, bound 7.01276
// CHECK-NEXT: //   decode "product": margin 1, bound 7.14244
// CHECK:      // @so_far in float32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:x: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:y: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (0, 1, 1, 0) with errors (0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 1) with errors (0, 0, 0, 0)
// CHECK-NEXT: //   share: known in advance, means
// CHECK-NEXT: //     share: 0 to 1, error 5.96047e-08; at BOS 0, error 5.96046e-08, never negative
// CHECK-NEXT: //   head "share": stray 8.45949e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CHECK-NEXT: //   select "share": margin 22.5, bound 0
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //       (0, 1) with errors (0, 0)
// CHECK-NEXT: //       (0, 1) with errors (0, 0)
// CHECK-NEXT: //   most: known in advance, 2 points
// CHECK-NEXT: //     most:False: 0 to 1, error 5.93066e-06; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //     most:True: 0 to 1, error 5.54323e-06; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //       (0, 1) with errors (5.93066e-06, 5.54323e-06)
// CHECK-NEXT: //       (1, 0) with errors (0, 0)
// CHECK-NEXT: //   erasing leaves 0 in dimension 2
// CHECK-NEXT: //   erasing leaves 0 in dimension 3
// CHECK-NEXT: //   step "most": margin 0.5, bound 5.93066e-06
// CHECK-NEXT: //   decode "so_far": margin 0.000771605, bound 1.04814e-07
// CHECK-NEXT: //   decode "so_far": margin 1, bound 1.14739e-05
// CHECK:      // @so_far in float32-folded
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:x: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:y: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   share: known in advance, means
// CHECK-NEXT: //     share: 0 to 1, error 5.96047e-08; at BOS 0, error 5.96046e-08, never negative
// CHECK-NEXT: //   head "share": stray 8.45949e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CHECK-NEXT: //   select "share": margin 22.5, bound 0
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   most: known in advance, 2 points
// CHECK-NEXT: //     most:False: 0 to 1, error 2.79546e-05; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //     most:True: 0 to 1, error 2.75374e-05; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //   erasing leaves 7.15256e-07 in dimension 2
// CHECK-NEXT: //   erasing leaves 7.15256e-07 in dimension 3
// CHECK-NEXT: //   step "most": margin 0.5, bound 2.7895e-05
// CHECK-NEXT: //   decode "so_far": margin 0.000771605, bound 1.04814e-07
// CHECK-NEXT: //   decode "so_far": margin 1, bound 5.69821e-05
// CHECK:      // @so_far in tf32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:x: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:y: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   share: known in advance, means
// CHECK-NEXT: //     share: 0 to 1, error 0.000976652; at BOS 0, error 0.000976652, never negative
// CHECK-NEXT: //   head "share": stray 8.45949e-10, skew 0, drift 0, BOS weighs 0, prefixes, equal
// CHECK-NEXT: //   select "share": margin 22.5, bound 0
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //   most: known in advance, 2 points
// CHECK-NEXT: //     most:False: 0 to 1, error 0.0332769; at BOS 0, error 0
// CHECK-NEXT: //     most:True: 0 to 1, error 0.0332765; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 2
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 3
// CHECK-NEXT: //   step "most": margin 0.5, bound 0.0332768
// CHECK-NEXT: //   decode "so_far": margin 0.000771605, bound 0.00052832
// CHECK-NEXT: //   decode "so_far": margin 1, bound 0.0695499
// CHECK:      // @sort in float32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:3: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (0, 1, 1, 0, 0) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 1, 0) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 0, 1) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (1, 0, 0) with errors (0, 0, 0) at index 0 to 0 of lengths 1 to 3
// CHECK-NEXT: //       (0, 1, 0) with errors (0, 0, 0) at index 1 to 1 of lengths 2 to 3
// CHECK-NEXT: //       (0, 0, 1) with errors (0, 0, 0) at index 2 to 2 of lengths 3 to 3
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1: 0.5 to 1, error 2.83564e-06; at BOS 1, error 2.89525e-06, never negative
// CHECK-NEXT: //       (0.5) with errors (2.83564e-06)
// CHECK-NEXT: //       (0.6) with errors (2.83564e-06)
// CHECK-NEXT: //       (0.75) with errors (2.83564e-06)
// CHECK-NEXT: //       (1) with errors (2.83564e-06)
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2: 0.5 to 1, error 4.84733e-06; at BOS 1, error 4.90693e-06, never negative
// CHECK-NEXT: //       (0.5) with errors (4.84733e-06)
// CHECK-NEXT: //       (0.6) with errors (4.84733e-06)
// CHECK-NEXT: //       (0.75) with errors (4.84733e-06)
// CHECK-NEXT: //       (1) with errors (4.84733e-06)
// CHECK-NEXT: //   head "place_1": stray 1.14501e-19, skew 4.12154e-06, drift 8.24307e-06, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_1": margin 45, bound 0
// CHECK-NEXT: //   head "place_2": stray 1.14501e-19, skew 8.14485e-06, drift 1.62897e-05, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_2": margin 45, bound 0
// CHECK-NEXT: //   place_1_numerical: 4 points
// CHECK-NEXT: //     place_1_numerical: 0 to 3, error 3.97159e-05; at BOS 0, error 1.78814e-06
// CHECK-NEXT: //       (0) with errors (1.6111e-05)
// CHECK-NEXT: //       (1) with errors (2.9327e-05)
// CHECK-NEXT: //       (2) with errors (3.97159e-05)
// CHECK-NEXT: //       (3) with errors (2.97869e-05)
// CHECK-NEXT: //   place_2_numerical: 4 points
// CHECK-NEXT: //     place_2_numerical: 0 to 3, error 6.65384e-05; at BOS 0, error 1.78814e-06
// CHECK-NEXT: //       (0) with errors (2.41577e-05)
// CHECK-NEXT: //       (1) with errors (4.81027e-05)
// CHECK-NEXT: //       (2) with errors (6.65384e-05)
// CHECK-NEXT: //       (3) with errors (4.99038e-05)
// CHECK-NEXT: //   erasing leaves 0 in dimension 8
// CHECK-NEXT: //   erasing leaves 0 in dimension 9
// CHECK-NEXT: //   place_categorical: 3 points
// CHECK-NEXT: //     place_categorical:0: 0 to 1, error 3.27828e-06; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //     place_categorical:1: 0 to 1, error 7.39105e-06; at BOS 0, error 0
// CHECK-NEXT: //     place_categorical:2: 0 to 1, error 2.47361e-06; at BOS 0, error 0
// CHECK-NEXT: //       (0, 0, 1) with errors (3.27828e-06, 7.39105e-06, 2.47361e-06)
// CHECK-NEXT: //       (0, 1, 0) with errors (2.08619e-06, 1.99677e-06, 0)
// CHECK-NEXT: //       (1, 0, 0) with errors (0, 0, 0)
// CHECK-NEXT: //   erasing leaves 0 in dimension 10
// CHECK-NEXT: //   erasing leaves 0 in dimension 11
// CHECK-NEXT: //   step "place_categorical": margin 0.5, bound 7.39105e-06
// CHECK-NEXT: //   sorted: 4 points
// CHECK-NEXT: //     sorted:1: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //     sorted:2: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //     sorted:3: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //       (0, 0, 0) with errors (2.38554e-06, 2.38554e-06, 2.38554e-06)
// CHECK-NEXT: //       (0, 0, 1) with errors (2.38554e-06, 2.38554e-06, 2.38554e-06)
// CHECK-NEXT: //       (0, 1, 0) with errors (2.38554e-06, 2.38554e-06, 2.38554e-06)
// CHECK-NEXT: //       (1, 0, 0) with errors (2.38554e-06, 2.38554e-06, 2.38554e-06)
// CHECK-NEXT: //   head "sorted": stray 6.77e-10, skew 7.8455e-05, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "sorted": margin 22.5, bound 0.000355397
// CHECK-NEXT: //   step "sorted": margin 0.5, bound 2.38554e-06
// CHECK-NEXT: //   decode "sort": margin 1, bound 4.77108e-06
// CHECK:      // @sort in float32-folded
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:3: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1: 0.5 to 1, error 4.89644e-06; at BOS 1, error 4.95604e-06, never negative
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2: 0.5 to 1, error 8.91986e-06; at BOS 1, error 8.97946e-06, never negative
// CHECK-NEXT: //   head "place_1": stray 1.14501e-19, skew 8.24307e-06, drift 1.64861e-05, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_1": margin 45, bound 0
// CHECK-NEXT: //   head "place_2": stray 1.14501e-19, skew 1.62897e-05, drift 3.25794e-05, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_2": margin 45, bound 0
// CHECK-NEXT: //   place_1_numerical: 4 points
// CHECK-NEXT: //     place_1_numerical: 0 to 3, error 6.71932e-05; at BOS 0, error 1.78814e-06
// CHECK-NEXT: //   place_2_numerical: 4 points
// CHECK-NEXT: //     place_2_numerical: 0 to 3, error 0.000120839; at BOS 0, error 1.78814e-06
// CHECK-NEXT: //   erasing leaves 7.04222e-06 in dimension 8
// CHECK-NEXT: //   erasing leaves 1.10656e-05 in dimension 9
// CHECK-NEXT: //   place_categorical: 3 points
// CHECK-NEXT: //     place_categorical:0: 0 to 1, error 3.33791e-06; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //     place_categorical:1: 0 to 1, error 7.45072e-06; at BOS 0, error 6.59564e-13
// CHECK-NEXT: //     place_categorical:2: 0 to 1, error 2.47362e-06; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 7.0412e-05 in dimension 10
// CHECK-NEXT: //   erasing leaves 0.000124058 in dimension 11
// CHECK-NEXT: //   step "place_categorical": margin 0.5, bound 7.39111e-06
// CHECK-NEXT: //   sorted: 4 points
// CHECK-NEXT: //     sorted:1: 0 to 1, error 2.44515e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //     sorted:2: 0 to 1, error 2.44515e-06; at BOS 0, error 2.38623e-06, never negative
// CHECK-NEXT: //     sorted:3: 0 to 1, error 2.38554e-06; at BOS 0, error 2.38622e-06, never negative
// CHECK-NEXT: //   head "sorted": stray 6.77678e-10, skew 0.000320727, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "sorted": margin 22.5, bound 0.00135667
// CHECK-NEXT: //   step "sorted": margin 0.5, bound 2.38554e-06
// CHECK-NEXT: //   decode "sort": margin 1, bound 0.00019942
// CHECK:      // @sort in tf32
// CHECK-NEXT: //   the token embedding: known in advance, 3 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:3: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   place_1: 4 points
// CHECK-NEXT: //     place_1: 0.5 to 1, error 0.025533; at BOS 1, error 0.0255331, never negative
// CHECK-NEXT: //   place_2: 4 points
// CHECK-NEXT: //     place_2: 0.5 to 1, error 0.0507035; at BOS 1, error 0.0507035, never negative
// CHECK-NEXT: //   head "place_1": stray 1.14501e-19, skew 0.0450345, drift 0.0901299, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_1": margin 45, bound 0
// CHECK-NEXT: //   head "place_2": stray 1.14501e-19, skew 0.0888374, drift 0.178144, BOS weighs 3, prefixes, may miss, equal, others
// CHECK-NEXT: //   select "place_2": margin 45, bound 0
// CHECK-NEXT: //   place_1_numerical: 4 points
// CHECK-NEXT: //     place_1_numerical: 0 to 3, error 0.351946; at BOS 0, error 0
// CHECK-NEXT: //   place_2_numerical: 4 points
// CHECK-NEXT: //     place_2_numerical: 0 to 3, error 0.688289; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.00200299 in dimension 8
// CHECK-NEXT: //   erasing leaves 0.00205216 in dimension 9
// CHECK-NEXT: //   place_categorical: 3 points
// CHECK-NEXT: //     place_categorical:0: 0 to 1, error 4.19449; at BOS 0, error 1.19388e-10
// CHECK-NEXT: //     place_categorical:1: 0 to 1, error 8.38702; at BOS 0, error 1.22318e-10
// CHECK-NEXT: //     place_categorical:2: 0 to 1, error 4.19449; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.00327338 in dimension 10
// CHECK-NEXT: //   erasing leaves 0.00360184 in dimension 11
// CHECK-NEXT: //   step "place_categorical": margin 0.5, bound 8.38702
// CHECK-NEXT: //   sorted: 4 points
// CHECK-NEXT: //     sorted:1: 0 to 1, error 2.00586; at BOS 0, error 2.00586, never negative
// CHECK-NEXT: //     sorted:2: 0 to 1, error 2.00586; at BOS 0, error 2.00586, never negative
// CHECK-NEXT: //     sorted:3: 0 to 1, error 2.00586; at BOS 0, error 2.00586, never negative
// CHECK-NEXT: //   head "sorted": stray 1, skew 1, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "sorted": margin 45, bound 570.437
// CHECK-NEXT: //   step "sorted": margin 0.5, bound 2.00586
// CHECK-NEXT: //   decode "sort": margin 1, bound 4.02351
// CHECK:      // @latest in float32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (0, 1, 1, 1, 0) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 1, 1) with errors (0, 0, 0, 0, 0)
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (1, 0, 0) with errors (0, 0, 0) at index 0 to 0 of lengths 1 to 3
// CHECK-NEXT: //       (0, 1, 0) with errors (0, 0, 0) at index 1 to 1 of lengths 2 to 3
// CHECK-NEXT: //       (0, 0, 1) with errors (0, 0, 0) at index 2 to 2 of lengths 3 to 3
// CHECK-NEXT: //   where: 3 points
// CHECK-NEXT: //     where:0: -1 to 0, error 1.19886e-07; at BOS 0, error 1.35352e-09
// CHECK-NEXT: //     where:1: 0 to 1, error 6.76759e-10; at BOS 0, error 1.35352e-09, never negative
// CHECK-NEXT: //     where:2: 0 to 1, error 6.76759e-10; at BOS 0, error 1.35352e-09, never negative
// CHECK-NEXT: //       (-1, 0, 1) with errors (1.19886e-07, 6.76759e-10, 6.76759e-10)
// CHECK-NEXT: //       (-1, 1, 0) with errors (1.19886e-07, 6.76759e-10, 6.76759e-10)
// CHECK-NEXT: //       (0, 0, 0) with errors (1.19886e-07, 6.76759e-10, 6.76759e-10)
// CHECK-NEXT: //   head "where": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// CHECK-NEXT: //   select "where": margin 22.5, bound 0
// CHECK-NEXT: //   step "where": margin 0.5, bound 6.76759e-10
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (0, 1, 1) with errors (0, 0, 0)
// CHECK-NEXT: //       (0, 1, 1) with errors (0, 0, 0)
// CHECK-NEXT: //   near: 2 points
// CHECK-NEXT: //     near:False: 0 to 1, error 4.7108e-06; at BOS 0, error 2.38419e-07, never negative
// CHECK-NEXT: //     near:True: 0 to 1, error 1.15941e-05; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //       (0, 1) with errors (0, 7.60264e-06) at index 0 to 2 of lengths 1 to 3
// CHECK-NEXT: //       (1, 0) with errors (4.7108e-06, 1.15941e-05) at index 0 to 2 of lengths 1 to 3
// CHECK-NEXT: //   erasing leaves 0 in dimension 2
// CHECK-NEXT: //   erasing leaves 0 in dimension 3
// CHECK-NEXT: //   erasing leaves 0 in dimension 4
// CHECK-NEXT: //   erasing leaves 0 in dimension 5
// CHECK-NEXT: //   erasing leaves 0 in dimension 6
// CHECK-NEXT: //   step "near": margin 0.5, bound 1.15941e-05
// CHECK-NEXT: //   n: 4 points
// CHECK-NEXT: //     n: 0.5 to 1, error 0.000199031; at BOS 1, error 0.00019909, never negative
// CHECK-NEXT: //       (0.5) with errors (0.000199031)
// CHECK-NEXT: //       (0.6) with errors (0.000199031)
// CHECK-NEXT: //       (0.75) with errors (0.000199031)
// CHECK-NEXT: //       (1) with errors (0.000199031)
// CHECK-NEXT: //   m_mean: means
// CHECK-NEXT: //     m_mean: 0 to 2, error 0.000740038; at BOS 0, error 0.000740039, never negative
// CHECK-NEXT: //   head "n": stray 1.14644e-19, skew 0.00036626, drift 0.000792708, BOS weighs 3, prefixes, may miss, others
// CHECK-NEXT: //   select "n": margin 45, bound 0.00125426
// CHECK-NEXT: //   head "m_mean": stray 6.77279e-10, skew 0.00036626, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "m_mean": margin 22.5, bound 0.00076739
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //       (1, 1) with errors (0, 0)
// CHECK-NEXT: //       (1, 1) with errors (0, 0)
// CHECK-NEXT: //   m: 9 points
// CHECK-NEXT: //     m:0: 0 to 1, error 3.27879e-06; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //     m:1/3: 0 to 1, error 3.48814e-05; at BOS 0, error 2.98025e-07
// CHECK-NEXT: //     m:1/2: 0 to 1, error 1.40699e-05; at BOS 0, error 0
// CHECK-NEXT: //     m:2/3: 0 to 1, error 2.91594e-05; at BOS 0, error 2.98027e-07
// CHECK-NEXT: //     m:1: 0 to 1, error 5.96205e-06; at BOS 0, error 0
// CHECK-NEXT: //     m:4/3: 0 to 1, error 7.8702e-06; at BOS 0, error 0
// CHECK-NEXT: //     m:3/2: 0 to 1, error 9.77834e-06; at BOS 0, error 0
// CHECK-NEXT: //     m:5/3: 0 to 1, error 6.79731e-06; at BOS 0, error 0
// CHECK-NEXT: //     m:2: 0 to 1, error 1.99702e-06; at BOS 0, error 0
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 0, 1) with errors (3.27879e-06, 3.48814e-05, 1.40699e-05, 2.91594e-05, 5.96205e-06, 7.8702e-06, 9.77834e-06, 6.79731e-06, 1.99702e-06)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 0, 1, 0) with errors (3.04037e-06, 2.91594e-05, 1.26394e-05, 2.34373e-05, 5.2468e-06, 6.79731e-06, 8.34783e-06, 3.90463e-06, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 0, 1, 0, 0) with errors (2.92116e-06, 2.62984e-05, 1.19241e-05, 2.05763e-05, 4.88917e-06, 6.26087e-06, 3.90463e-06, 0, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 0, 1, 0, 0, 0) with errors (2.80195e-06, 2.34373e-05, 1.12089e-05, 1.77153e-05, 4.53154e-06, 1.99702e-06, 0, 0, 0)
// CHECK-NEXT: //       (0, 0, 0, 0, 1, 0, 0, 0, 0) with errors (1.60986e-06, 1.48543e-05, 5.96364e-06, 9.13222e-06, 1.04335e-06, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 0, 0, 1, 0, 0, 0, 0, 0) with errors (1.37144e-06, 9.13222e-06, 4.53313e-06, 3.40594e-06, 0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 0, 1, 0, 0, 0, 0, 0, 0) with errors (7.7539e-07, 4.84069e-06, 1.04361e-06, 5.36449e-07, 0, 0, 0, 0, 0)
// CHECK-NEXT: //       (0, 1, 0, 0, 0, 0, 0, 0, 0) with errors (6.56181e-07, 1.97119e-06, 0, 5.36449e-07, 0, 0, 0, 0, 0)
// CHECK-NEXT: //       (1, 0, 0, 0, 0, 0, 0, 0, 0) with errors (0, 5.36446e-07, 0, 5.36449e-07, 0, 0, 0, 0, 0)
// CHECK-NEXT: //   erasing leaves 1.1921e-07 in dimension 2
// CHECK-NEXT: //   erasing leaves 1.19211e-07 in dimension 3
// CHECK-NEXT: //   erasing leaves 0 in dimension 0
// CHECK-NEXT: //   step "m": margin 0.5, bound 3.48218e-05
// CHECK-NEXT: //   decode "latest": margin 1, bound 0.00399109
// CHECK-NEXT: //   decode "latest": margin 1, bound 6.42792e-05
// CHECK:      // @latest in float32-folded
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   where: 3 points
// CHECK-NEXT: //     where:0: -1 to 0, error 3.58305e-07; at BOS 0, error 2.39772e-07
// CHECK-NEXT: //     where:1: 0 to 1, error 2.39095e-07; at BOS 0, error 2.39772e-07, never negative
// CHECK-NEXT: //     where:2: 0 to 1, error 2.39095e-07; at BOS 0, error 2.39772e-07, never negative
// CHECK-NEXT: //   head "where": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// CHECK-NEXT: //   select "where": margin 22.5, bound 0
// CHECK-NEXT: //   step "where": margin 0.5, bound 2.39095e-07
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   near: 2 points
// CHECK-NEXT: //     near:False: 0 to 1, error 5.48566e-06; at BOS 0, error 2.38419e-07, never negative
// CHECK-NEXT: //     near:True: 0 to 1, error 1.20114e-05; at BOS 0, error 2.38419e-07
// CHECK-NEXT: //   erasing leaves 1.07288e-06 in dimension 2
// CHECK-NEXT: //   erasing leaves 1.07288e-06 in dimension 3
// CHECK-NEXT: //   erasing leaves 1.07288e-06 in dimension 4
// CHECK-NEXT: //   erasing leaves 1.07288e-06 in dimension 5
// CHECK-NEXT: //   erasing leaves 1.07288e-06 in dimension 6
// CHECK-NEXT: //   step "near": margin 0.5, bound 1.19518e-05
// CHECK-NEXT: //   n: 4 points
// CHECK-NEXT: //     n: 0.5 to 1, error 0.000266274; at BOS 1, error 0.000266274, never negative
// CHECK-NEXT: //   m_mean: means
// CHECK-NEXT: //     m_mean: 0 to 2, error 0.000950087; at BOS 0, error 0.000949969, never negative
// CHECK-NEXT: //   head "n": stray 1.14682e-19, skew 0.000470868, drift 0.00106119, BOS weighs 3, prefixes, may miss, others
// CHECK-NEXT: //   select "n": margin 45, bound 0.0015815
// CHECK-NEXT: //   head "m_mean": stray 6.77457e-10, skew 0.000470868, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "m_mean": margin 22.5, bound 0.00103025
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   m: 9 points
// CHECK-NEXT: //     m:0: 0 to 1, error 2.18851e-05; at BOS 0, error 5.96047e-07
// CHECK-NEXT: //     m:1/3: 0 to 1, error 6.42249e-05; at BOS 0, error 2.98025e-07
// CHECK-NEXT: //     m:1/2: 0 to 1, error 8.45006e-05; at BOS 0, error 6.39488e-14
// CHECK-NEXT: //     m:2/3: 0 to 1, error 6.35096e-05; at BOS 0, error 2.98027e-07
// CHECK-NEXT: //     m:1: 0 to 1, error 4.15053e-05; at BOS 0, error 0
// CHECK-NEXT: //     m:4/3: 0 to 1, error 6.15426e-05; at BOS 0, error 0
// CHECK-NEXT: //     m:3/2: 0 to 1, error 8.158e-05; at BOS 0, error 0
// CHECK-NEXT: //     m:5/3: 0 to 1, error 6.08274e-05; at BOS 0, error 0
// CHECK-NEXT: //     m:2: 0 to 1, error 2.01566e-05; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 1.43092e-05 in dimension 2
// CHECK-NEXT: //   erasing leaves 1.42764e-05 in dimension 3
// CHECK-NEXT: //   erasing leaves 1.07288e-06 in dimension 0
// CHECK-NEXT: //   step "m": margin 0.5, bound 8.4441e-05
// CHECK-NEXT: //   decode "latest": margin 1, bound 0.00535951
// CHECK-NEXT: //   decode "latest": margin 1, bound 0.000167213
// CHECK:      // @latest in tf32
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     tokens:a: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     tokens:b: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   the position embedding: known in advance, 3 points
// CHECK-NEXT: //     indices:0: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:1: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //     indices:2: 0 to 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   where: 3 points
// CHECK-NEXT: //     where:0: -1 to 0, error 1.19886e-07; at BOS 0, error 1.35352e-09
// CHECK-NEXT: //     where:1: 0 to 1, error 6.76759e-10; at BOS 0, error 1.35352e-09, never negative
// CHECK-NEXT: //     where:2: 0 to 1, error 6.76759e-10; at BOS 0, error 1.35352e-09, never negative
// CHECK-NEXT: //   head "where": stray 6.76759e-10, skew 0, drift 0, BOS weighs 0, single, may miss, equal, others
// CHECK-NEXT: //   select "where": margin 22.5, bound 0
// CHECK-NEXT: //   step "where": margin 0.5, bound 6.76759e-10
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     tokens:compiler_bos: 0, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   near: 2 points
// CHECK-NEXT: //     near:False: 0 to 1, error 0.00391043; at BOS 0, error 0, never negative
// CHECK-NEXT: //     near:True: 0 to 1, error 0.00782067; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 2
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 3
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 4
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 5
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 6
// CHECK-NEXT: //   step "near": margin 0.5, bound 0.00782061
// CHECK-NEXT: //   n: 4 points
// CHECK-NEXT: //     n: 0.5 to 1, error 0.307313; at BOS 1, error 0.307313, never negative
// CHECK-NEXT: //   m_mean: means
// CHECK-NEXT: //     m_mean: 0 to 2, error 0.620491; at BOS 0, error 0.620491, never negative
// CHECK-NEXT: //   head "n": stray 3.32456e-19, skew 0.301448, drift 0.847342, BOS weighs 3, prefixes, may miss, others
// CHECK-NEXT: //   select "n": margin 45, bound 1.06593
// CHECK-NEXT: //   head "m_mean": stray 1.43987e-09, skew 0.301448, drift 0, BOS weighs 0, prefixes, may miss, others
// CHECK-NEXT: //   select "m_mean": margin 22.5, bound 0.754994
// CHECK-NEXT: //   the token embedding: known in advance, 2 points
// CHECK-NEXT: //     one: 1, error 0; at BOS 1, error 0, never negative
// CHECK-NEXT: //     where:0: 1, error 0; at BOS 0, error 0, never negative
// CHECK-NEXT: //   m: 9 points
// CHECK-NEXT: //     m:0: 0 to 1, error 7.48586; at BOS 0, error 0
// CHECK-NEXT: //     m:1/3: 0 to 1, error 22.4517; at BOS 0, error 5.82077e-11
// CHECK-NEXT: //     m:1/2: 0 to 1, error 29.9591; at BOS 0, error 5.82077e-11
// CHECK-NEXT: //     m:2/3: 0 to 1, error 22.4635; at BOS 0, error 5.82077e-11
// CHECK-NEXT: //     m:1: 0 to 1, error 14.9913; at BOS 0, error 0
// CHECK-NEXT: //     m:4/3: 0 to 1, error 22.4869; at BOS 0, error 0
// CHECK-NEXT: //     m:3/2: 0 to 1, error 30.006; at BOS 0, error 0
// CHECK-NEXT: //     m:5/3: 0 to 1, error 22.4986; at BOS 0, error 0
// CHECK-NEXT: //     m:2: 0 to 1, error 7.49759; at BOS 0, error 0
// CHECK-NEXT: //   erasing leaves 0.0058694 in dimension 2
// CHECK-NEXT: //   erasing leaves 0.000986228 in dimension 3
// CHECK-NEXT: //   erasing leaves 0.000976562 in dimension 0
// CHECK-NEXT: //   step "m": margin 0.5, bound 30.006
// CHECK-NEXT: //   decode "latest": margin 1, bound 6.1924
// CHECK-NEXT: //   decode "latest": margin 1, bound 52.5041
