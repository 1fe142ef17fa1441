// RUN: raspc compile %S/Inputs/pipelines.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The passes of each pipeline that has a name, in order.

// CHECK:      compiling: tracr default interp
// CHECK-NEXT: realising: gpt2 llama phi3 neox bert
// CHECK-NEXT: tracr:
// CHECK-NEXT:   rasp-declare-variables
// CHECK-NEXT:   rasp-lower-lazy-maps
// CHECK-NEXT:   rasp-lower-sums
// CHECK-NEXT:   rasp-lower-single-selectors
// CHECK-NEXT:   rasp-lower-best-selectors
// CHECK-NEXT:   rasp-lower-length
// CHECK-NEXT:   rasp-fuse-maps
// CHECK-NEXT:   rasp-lower-selectors
// CHECK-NEXT:   rasp-normalize-selectors
// CHECK-NEXT:   dce
// CHECK-NEXT:   rasp-infer-encodings{same-operand="product" merge-equal=true}
// CHECK-NEXT:   rasp-insert-conversions
// CHECK-NEXT:   convert-rasp-to-craft
// CHECK-NEXT:   craft-allocate-layers{strategy="tracr"}
// CHECK-NEXT:   craft-allocate-residual{strategy="disjoint"}
// CHECK-NEXT:   craft-pad-bases{d-head="tracr"}
// CHECK-NEXT:   craft-certify
// CHECK-NEXT:   materialize-weights
// CHECK-NEXT:   transformer-pad-heads
// CHECK-NEXT: default:
// CHECK-NEXT:   rasp-declare-variables
// CHECK-NEXT:   rasp-lower-lazy-maps
// CHECK-NEXT:   rasp-lower-sums
// CHECK-NEXT:   rasp-lower-single-selectors
// CHECK-NEXT:   rasp-lower-best-selectors
// CHECK-NEXT:   rasp-split-latest
// CHECK-NEXT:   canonicalize
// CHECK-NEXT:   rasp-simplify-selectors
// CHECK-NEXT:   rasp-lower-length{via="mean"}
// CHECK-NEXT:   rasp-count-sums
// CHECK-NEXT:   rasp-drop-fills
// CHECK-NEXT:   rasp-compare-counts
// CHECK-NEXT:   rasp-split-comparisons
// CHECK-NEXT:   rasp-fuse-maps{scope="cost"}
// CHECK-NEXT:   rasp-split-keys
// CHECK-NEXT:   rasp-read-means
// CHECK-NEXT:   rasp-lower-selectors
// CHECK-NEXT:   rasp-normalize-selectors
// CHECK-NEXT:   rasp-merge-equal
// CHECK-NEXT:   dce
// CHECK-NEXT:   rasp-infer-encodings
// CHECK-NEXT:   rasp-select-nearest
// CHECK-NEXT:   rasp-choose-encodings
// CHECK-NEXT:   rasp-insert-conversions
// CHECK-NEXT:   convert-rasp-to-craft{linear=true cases="products"}
// CHECK-NEXT:   craft-narrow-spaces
// CHECK-NEXT:   craft-embed-linear
// CHECK-NEXT:   craft-compose-linear
// CHECK-NEXT:   craft-merge-heads
// CHECK-NEXT:   craft-narrow-spaces
// CHECK-NEXT:   craft-share-neurons
// CHECK-NEXT:   craft-allocate-layers{strategy="asap"}
// CHECK-NEXT:   craft-allocate-residual{strategy="reuse"}
// CHECK-NEXT:   craft-pad-bases
// CHECK-NEXT:   craft-certify
// CHECK-NEXT:   materialize-weights
// CHECK-NEXT:   transformer-factorize-qk
// CHECK-NEXT: interp:
// CHECK-NEXT:   rasp-declare-variables
// CHECK-NEXT:   rasp-keep
// CHECK-NEXT:   rasp-lower-lazy-maps
// CHECK-NEXT:   rasp-lower-sums
// CHECK-NEXT:   rasp-lower-single-selectors
// CHECK-NEXT:   rasp-lower-best-selectors
// CHECK-NEXT:   rasp-lower-length
// CHECK-NEXT:   rasp-fuse-maps{scope="cost"}
// CHECK-NEXT:   rasp-lower-selectors
// CHECK-NEXT:   rasp-normalize-selectors
// CHECK-NEXT:   rasp-merge-equal
// CHECK-NEXT:   dce
// CHECK-NEXT:   rasp-infer-encodings{same-operand="product"}
// CHECK-NEXT:   rasp-insert-conversions
// CHECK-NEXT:   convert-rasp-to-craft{linear=true cases="products"}
// CHECK-NEXT:   craft-narrow-spaces
// CHECK-NEXT:   craft-compose-linear
// CHECK-NEXT:   craft-narrow-spaces
// CHECK-NEXT:   craft-allocate-layers{strategy="asap"}
// CHECK-NEXT:   craft-allocate-residual{strategy="disjoint"}
// CHECK-NEXT:   craft-pad-bases
// CHECK-NEXT:   craft-certify
// CHECK-NEXT:   materialize-weights
// CHECK-NEXT:   transformer-factorize-qk
// CHECK-NEXT: rotary:
// CHECK-NEXT:   rasp-declare-variables
// CHECK-NEXT:   rasp-lower-lazy-maps
// CHECK-NEXT:   rasp-lower-sums
// CHECK-NEXT:   rasp-lower-single-selectors
// CHECK-NEXT:   rasp-lower-best-selectors
// CHECK-NEXT:   rasp-split-latest
// CHECK-NEXT:   canonicalize
// CHECK-NEXT:   rasp-simplify-selectors
// CHECK-NEXT:   rasp-lower-length{via="mean"}
// CHECK-NEXT:   rasp-count-sums
// CHECK-NEXT:   rasp-count-positions
// CHECK-NEXT:   rasp-drop-fills
// CHECK-NEXT:   rasp-compare-counts
// CHECK-NEXT:   rasp-split-comparisons
// CHECK-NEXT:   rasp-fuse-maps{scope="cost"}
// CHECK-NEXT:   rasp-split-keys
// CHECK-NEXT:   rasp-read-means
// CHECK-NEXT:   rasp-lower-selectors
// CHECK-NEXT:   rasp-normalize-selectors
// CHECK-NEXT:   rasp-merge-equal
// CHECK-NEXT:   dce
// CHECK-NEXT:   rasp-infer-encodings
// CHECK-NEXT:   rasp-select-nearest
// CHECK-NEXT:   rasp-choose-encodings
// CHECK-NEXT:   rasp-insert-conversions
// CHECK-NEXT:   convert-rasp-to-craft{linear=true cases="products"}
// CHECK-NEXT:   craft-narrow-spaces
// CHECK-NEXT:   craft-embed-linear
// CHECK-NEXT:   craft-compose-linear
// CHECK-NEXT:   craft-merge-heads
// CHECK-NEXT:   craft-narrow-spaces
// CHECK-NEXT:   craft-share-neurons
// CHECK-NEXT:   craft-allocate-layers{strategy="asap"}
// CHECK-NEXT:   craft-allocate-residual{strategy="reuse"}
// CHECK-NEXT:   craft-pad-bases
// CHECK-NEXT:   craft-certify
// CHECK-NEXT:   materialize-weights
// CHECK-NEXT:   transformer-factorize-qk
// CHECK-NEXT: gpt2:
// CHECK-NEXT:   transformer-pad-heads
// CHECK-NEXT:   transformer-scale-attention
// CHECK-NEXT:   transformer-insert-norms{kind="layer" whole-heads=true log2-pin=12 log10-eps=-5}
// CHECK-NEXT:   transformer-absorb-biases
// CHECK-NEXT:   transformer-convert-activations{to="gelu_tanh"}
// CHECK-NEXT:   transformer-fill-heads
// CHECK-NEXT: llama:
// CHECK-NEXT:   transformer-pad-heads
// CHECK-NEXT:   transformer-scale-attention
// CHECK-NEXT:   transformer-insert-norms{kind="rms" log2-pin=30}
// CHECK-NEXT:   transformer-absorb-biases
// CHECK-NEXT:   transformer-convert-activations{to="silu" gated=true}
// CHECK-NEXT:   transformer-convert-positions
// CHECK-NEXT: phi3:
// CHECK-NEXT:   transformer-pad-heads
// CHECK-NEXT:   transformer-scale-attention
// CHECK-NEXT:   transformer-insert-norms{kind="rms" whole-heads=true log2-pin=30}
// CHECK-NEXT:   transformer-absorb-biases
// CHECK-NEXT:   transformer-convert-activations{to="silu" gated=true}
// CHECK-NEXT:   transformer-convert-positions
// CHECK-NEXT:   transformer-fill-heads
// CHECK-NEXT: neox:
// CHECK-NEXT:   transformer-pad-heads
// CHECK-NEXT:   transformer-scale-attention
// CHECK-NEXT:   transformer-insert-norms{kind="layer" whole-heads=true log2-pin=12 log10-eps=-5}
// CHECK-NEXT:   transformer-absorb-biases
// CHECK-NEXT:   transformer-convert-activations{to="gelu"}
// CHECK-NEXT:   transformer-convert-positions
// CHECK-NEXT:   transformer-fill-heads
// CHECK-NEXT: bert:
// CHECK-NEXT:   transformer-pad-heads
// CHECK-NEXT:   transformer-scale-attention
// CHECK-NEXT:   transformer-insert-norms{kind="layer" place="after" whole-heads=true log2-pin=12 log10-eps=-12}
// CHECK-NEXT:   transformer-absorb-biases
// CHECK-NEXT:   transformer-convert-activations{to="gelu"}
// CHECK-NEXT:   transformer-fill-heads
// CHECK-NEXT: several: dce transformer-pad-heads transformer-scale-attention transformer-insert-norms{kind="layer" place="after" whole-heads=true log2-pin=12 log10-eps=-12} transformer-absorb-biases transformer-convert-activations{to="gelu"} transformer-fill-heads transformer-pad-heads{min-heads=2}
