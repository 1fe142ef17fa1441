// RUN: python -c "from raspc.pass_documentation import describe_pass as describe; from raspc.passes.registry import ALL_PASSES; [print(name, *option[:3]) for name in sorted(ALL_PASSES) for option in describe(name).options]" | filecheck %s

// The options of the passes, with their types and defaults.
// CHECK:      convert-rasp-to-craft linear bool false
// CHECK-NEXT: convert-rasp-to-craft cases tuple, products tuple
// CHECK-NEXT: convert-rasp-to-craft dtype float64, float32, tf32, bfloat16 float32
// CHECK-NEXT: convert-rasp-to-craft constructions tuple[str, ...] ()
// CHECK-NEXT: convert-rasp-to-craft allow-uncertified bool false
// CHECK-NEXT: convert-rasp-to-craft scale int | float | None None
// CHECK-NEXT: convert-transformer-to-stablehlo batch int | None None
// CHECK-NEXT: convert-transformer-to-stablehlo length int | None None
// CHECK-NEXT: craft-allocate-layers strategy tracr, asap, optimal tracr
// CHECK-NEXT: craft-allocate-layers objective str layers,width,heads,neurons
// CHECK-NEXT: craft-allocate-layers time-limit int | float 10
// CHECK-NEXT: craft-allocate-residual strategy disjoint, reuse disjoint
// CHECK-NEXT: craft-allocate-residual max-embedding int 536870912
// CHECK-NEXT: craft-certify dtype float64, float32, tf32, bfloat16 float32
// CHECK-NEXT: craft-certify allow-uncertified bool false
// CHECK-NEXT: craft-pad-bases d-head exact, tracr exact
// CHECK-NEXT: materialize-weights dtype float32, float64 float32
// CHECK-NEXT: rasp-choose-encodings resolution int 8192
// CHECK-NEXT: rasp-choose-encodings growth int 4
// CHECK-NEXT: rasp-choose-encodings means int 1024
// CHECK-NEXT: rasp-choose-encodings min-ordinals int 4
// CHECK-NEXT: rasp-choose-encodings max-ordinals int 256
// CHECK-NEXT: rasp-choose-encodings min-moved int 16
// CHECK-NEXT: rasp-fuse-maps scope unary, cost unary
// CHECK-NEXT: rasp-fuse-maps growth int 4
// CHECK-NEXT: rasp-infer-encodings same-operand diagonal, product diagonal
// CHECK-NEXT: rasp-infer-encodings budget int 1048576
// CHECK-NEXT: rasp-infer-encodings max-directions int 16384
// CHECK-NEXT: rasp-keep names str ""
// CHECK-NEXT: rasp-lower-length via width, mean width
// CHECK-NEXT: rasp-normalize-selectors max-terms int 6
// CHECK-NEXT: rasp-print-values relations bool true
// CHECK-NEXT: rasp-print-values budget int 1048576
// CHECK-NEXT: rasp-prove-patterns values str {none, false, true, 0, 1, -1, 2, 1/2, "", "a", "b", ()}
// CHECK-NEXT: rasp-prove-patterns size int 2
// CHECK-NEXT: rasp-read-means growth int 4
// CHECK-NEXT: rasp-select-nearest least int 4
// CHECK-NEXT: rasp-select-nearest computed int 0
// CHECK-NEXT: rasp-split-comparisons values int 64
// CHECK-NEXT: transformer-disguise-parts seed int 0
// CHECK-NEXT: transformer-disguise-parts spare int | None None
// CHECK-NEXT: transformer-pad-heads min-heads int 1
// CHECK-NEXT: transformer-pad-heads min-d-head int 1
// CHECK-NEXT: transformer-pad-heads min-d-mlp int 1
// CHECK-NEXT: transformer-rotate-basis seed int 0
