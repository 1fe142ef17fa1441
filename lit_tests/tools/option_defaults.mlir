// RUN: raspc compile %S/Inputs/option_defaults.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The options of each pass with their types and defaults, and the numbers that the pass counts.

// CHECK:      convert-rasp-to-craft: linear: bool = false; cases: tuple, products = tuple; dtype: float64, float32, tf32, bfloat16 = float32; constructions: tuple[str, ...] = (); allow-uncertified: bool = false; scale: int | float | None = None; coarse: bool = false
// CHECK-NEXT: convert-transformer-to-stablehlo: batch: int | None = None; length: int | None = None
// CHECK-NEXT: craft-allocate-layers: strategy: tracr, asap = tracr
// CHECK-NEXT: craft-allocate-residual: strategy: disjoint, reuse = disjoint; max-embedding: int = 536870912
// CHECK-NEXT: craft-certify: dtype: float64, float32, tf32, bfloat16 = float32; allow-uncertified: bool = false
// CHECK-NEXT: craft-compose-linear: no options
// CHECK-NEXT: craft-embed-linear: no options
// CHECK-NEXT: craft-merge-heads: heads merged into another head
// CHECK-NEXT: craft-narrow-spaces: no options
// CHECK-NEXT: craft-pad-bases: d-head: exact, tracr = exact
// CHECK-NEXT: craft-print-bounds: arithmetic: float64, float32, tf32, bfloat16, float32-folded = float32; points: bool = false
// CHECK-NEXT: craft-share-neurons: neurons computed by another neuron
// CHECK-NEXT: materialize-weights: dtype: float32, float64 = float32
// CHECK-NEXT: rasp-choose-encodings: resolution: int = 8192; growth: int = 4; means: int = 1024; min-ordinals: int = 4; max-ordinals: int = 256; min-moved: int = 16
// CHECK-NEXT: rasp-compare-counts: no options
// CHECK-NEXT: rasp-count-positions: no options
// CHECK-NEXT: rasp-count-sums: no options
// CHECK-NEXT: rasp-declare-variables: no options
// CHECK-NEXT: rasp-drop-fills: no options
// CHECK-NEXT: rasp-fuse-maps: scope: unary, cost = unary; growth: int = 4
// CHECK-NEXT: rasp-infer-encodings: same-operand: diagonal, product = diagonal; budget: int = 1048576; max-directions: int = 16384; merge-equal: bool = false
// CHECK-NEXT: rasp-insert-conversions: no options
// CHECK-NEXT: rasp-keep: names: str = ""
// CHECK-NEXT: rasp-lower-best-selectors: no options
// CHECK-NEXT: rasp-lower-lazy-maps: no options
// CHECK-NEXT: rasp-lower-length: via: width, mean = width
// CHECK-NEXT: rasp-lower-selectors: no options
// CHECK-NEXT: rasp-lower-single-selectors: no options
// CHECK-NEXT: rasp-lower-sums: no options
// CHECK-NEXT: rasp-merge-equal: ops merged into an equal op
// CHECK-NEXT: rasp-normalize-selectors: max-terms: int = 6
// CHECK-NEXT: rasp-print-values: relations: bool = true; budget: int = 1048576
// CHECK-NEXT: rasp-prove-patterns: values: str = {none, false, true, 0, 1, -1, 2, 1/2, "", "a", "b", ()}; size: int = 2; patterns proved; assignments compared
// CHECK-NEXT: rasp-read-means: growth: int = 4
// CHECK-NEXT: rasp-saturate: iterations: int = 6; nodes: int = 200; cases: int = 4096; rules: str = ""; functions made cheaper; selectors made cheaper; neurons less in tables of maps
// CHECK-NEXT: rasp-select-nearest: least: int = 4; computed: int = 0
// CHECK-NEXT: rasp-simplify-selectors: no options
// CHECK-NEXT: rasp-split-comparisons: values: int = 64
// CHECK-NEXT: rasp-split-keys: no options
// CHECK-NEXT: rasp-split-latest: choices split into one of the query's block and one of the others
// CHECK-NEXT: transformer-absorb-biases: of: all, unembedding = all
// CHECK-NEXT: transformer-check-variables: budget: int = 1000; seed: int = 0; positions at which a variable was decoded; swaps that gave the results of the program; swaps after which the program has no value; swaps of variables that a reader computes anew
// CHECK-NEXT: transformer-convert-activations: to: relu, gelu, gelu_tanh, silu = gelu_tanh; gated: bool = false; log2-steepness: int = 32
// CHECK-NEXT: transformer-convert-positions: base: float = 10000.0; log2-factor: int = 100
// CHECK-NEXT: transformer-convert-unembedding: to: values, tokens = values; others: constant, lower, zero = constant
// CHECK-NEXT: transformer-disguise-parts: seed: int = 0; spare: int | None = None
// CHECK-NEXT: transformer-drop-names: no options
// CHECK-NEXT: transformer-extract-biases: no options
// CHECK-NEXT: transformer-factorize-qk: no options
// CHECK-NEXT: transformer-fill-heads: no options
// CHECK-NEXT: transformer-insert-norms: kind: layer, rms = rms; place: before, after = before; log2-pin: int = 30; log10-eps: int = -6; whole-heads: bool = false
// CHECK-NEXT: transformer-pad-heads: min-heads: int = 1; min-d-head: int = 1; min-d-mlp: int = 1
// CHECK-NEXT: transformer-rotate-basis: seed: int = 0
// CHECK-NEXT: transformer-scale-attention: min-d-head: int = 4
// CHECK-NEXT: transformer-tie-embeddings: balance: bool = true
