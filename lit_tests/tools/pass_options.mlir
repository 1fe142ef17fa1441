// RUN: python -c "from raspc.pass_documentation import describe_pass as describe; from raspc.passes.registry import ALL_PASSES; [print(name, *option[:3]) for name in sorted(ALL_PASSES) for option in describe(name).options]" | filecheck --match-full-lines %s

// Options of the passes, with their types and defaults; a new option needs no line here.
// CHECK:      convert-rasp-to-craft linear bool false
// CHECK:      convert-rasp-to-craft cases tuple, products tuple
// CHECK:      convert-rasp-to-craft dtype float64, float32, tf32, bfloat16 float32
// CHECK:      convert-rasp-to-craft constructions tuple[str, ...] ()
// CHECK:      convert-rasp-to-craft allow-uncertified bool false
// CHECK:      convert-rasp-to-craft scale int | float | None None
// CHECK:      convert-transformer-to-stablehlo batch int | None None
// CHECK:      convert-transformer-to-stablehlo length int | None None
// CHECK:      craft-allocate-layers strategy tracr, asap tracr
// CHECK:      craft-allocate-residual strategy disjoint, reuse disjoint
// CHECK:      craft-allocate-residual max-embedding int 536870912
// CHECK:      craft-certify dtype float64, float32, tf32, bfloat16 float32
// CHECK:      craft-certify allow-uncertified bool false
// CHECK:      craft-pad-bases d-head exact, tracr exact
// CHECK:      materialize-weights dtype float32, float64 float32
// CHECK:      rasp-choose-encodings resolution int 8192
// CHECK:      rasp-choose-encodings growth int 4
// CHECK:      rasp-choose-encodings means int 1024
// CHECK:      rasp-choose-encodings min-ordinals int 4
// CHECK:      rasp-choose-encodings max-ordinals int 256
// CHECK:      rasp-choose-encodings min-moved int 16
// CHECK:      rasp-fuse-maps scope unary, cost unary
// CHECK:      rasp-fuse-maps growth int 4
// CHECK:      rasp-infer-encodings same-operand diagonal, product diagonal
// CHECK:      rasp-infer-encodings budget int 1048576
// CHECK:      rasp-infer-encodings max-directions int 16384
// CHECK:      rasp-infer-encodings merge-equal bool false
// CHECK:      rasp-keep names str ""
// CHECK:      rasp-lower-length via width, mean width
// CHECK:      rasp-normalize-selectors max-terms int 6
// CHECK:      rasp-print-values relations bool true
// CHECK:      rasp-print-values budget int 1048576
// CHECK:      rasp-prove-patterns values str {none, false, true, 0, 1, -1, 2, 1/2, "", "a", "b", ()}
// CHECK:      rasp-prove-patterns size int 2
// CHECK:      rasp-read-means growth int 4
// CHECK:      rasp-select-nearest least int 4
// CHECK:      rasp-select-nearest computed int 0
// CHECK:      rasp-split-comparisons values int 64
// CHECK:      transformer-disguise-parts seed int 0
// CHECK:      transformer-disguise-parts spare int | None None
// CHECK:      transformer-pad-heads min-heads int 1
// CHECK:      transformer-pad-heads min-d-head int 1
// CHECK:      transformer-pad-heads min-d-mlp int 1
// CHECK:      transformer-rotate-basis seed int 0
