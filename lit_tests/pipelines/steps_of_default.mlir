// RUN: raspc compile %S/Inputs/steps_of_default.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Small programs, and what each pass of the pipeline default changes in them.
// Each pass has the number of lines that are gone after it, and the lines that are new: an op with its operands,
// attributes and types. Of a map or a weight, two sums of the positive entries and two of the negative ones.

// CHECK:       a token:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      = rasp.return(tokens)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:    rasp-infer-encodings: 1 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    convert-rasp-to-craft: 5 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.unembed(tokens) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 8 lines less
// CHECK-NEXT:    craft-allocate-residual: 1 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:    craft-pad-bases: 3 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 7 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 3) sums 3 9 0 0; W_pos (4, 3) sums 0 0 0 0; !transformer.residual<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (3, 3) sums 3 9 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 3) sums 3 9 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  an index:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      = rasp.return(indices)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:    rasp-infer-encodings: 1 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:    convert-rasp-to-craft: 5 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.unembed(indices) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 8 lines less
// CHECK-NEXT:    craft-allocate-residual: 1 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:    craft-pad-bases: 3 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "residual"
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 7 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"indices:0", "indices:1", "indices:2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 3) sums 0 0 0 0; W_pos (4, 3) sums 3 12 0 0; !transformer.residual<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (3, 3) sums 3 9 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 3) sums 3 9 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  the length:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      length = rasp.length() !rasp.sop
// CHECK-NEXT:      = rasp.return(length)
// CHECK-NEXT:    rasp-lower-length: 1 lines less
// CHECK-NEXT:      length = rasp.indices() !rasp.sop
// CHECK-NEXT:      length = rasp.select(length, length) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      length = rasp.aggregate(length, length) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop
// CHECK-NEXT:      length = rasp.map(length) sop_name "length"; !rasp.sop add(mul(x, 2), 1)
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/2, 1}>; sym_name "length_mean_index"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "length"
// CHECK-NEXT:      length = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      length = rasp.aggregate(length, length) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop<numerical, @length_mean_index>
// CHECK-NEXT:      length = rasp.map(length) sop_name "length"; !rasp.sop<categorical, @length> add(mul(x, 2), 1)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      length = rasp.map(length) sop_name "length"; !rasp.sop<numerical, @length> add(mul(x, 2), 1)
// CHECK-NEXT:    convert-rasp-to-craft: 9 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["length_mean_index" scalar]>; sym_name "length_mean_index"
// CHECK-NEXT:      = craft.space() space #craft.space<["length" scalar]>; sym_name "length"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      length_mean_index = craft.head(indices, one, bos, indices, bos, one, indices, bos) label #transformer.label<"length_mean_index">; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:      length = craft.linear(length_mean_index, one, bos) map 3 to 1 of 3 sums 3 7 1 2; !craft.vec<@length>
// CHECK-NEXT:      % = craft.unembed(length, one) decode #transformer.decode<categorical [1, 2, 3]>; map 2 to 3 of 6 sums 12 44 14 72; !craft.output
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 7 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      length_mean_index = craft.head(%, one, bos, %, bos, one, %, bos) label #transformer.label<"length_mean_index">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:    craft-compose-linear: 2 lines less
// CHECK-NEXT:      % = craft.unembed(one, length_mean_index, bos) decode #transformer.decode<categorical [1, 2, 3]>; map 3 to 3 of 8 sums 25 129 15 61; !craft.output
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      length_mean_index = craft.head(%, one, bos, %, bos, one, %, bos) label #transformer.label<"length_mean_index">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3]>; space #craft.space<["length_mean_index" scalar]>; sym_name "length_mean_index"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 3]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" named ["1|2"], "length_mean_... (115); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"length_mean_index">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3]>; map 3 to 3 of 8 sums 25 129 15 61; !craft.output
// CHECK-NEXT:    materialize-weights: 10 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:1|2", "length_mean_index">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 4) sums 6 24 0 0; W_pos (4, 4) sums 3 17 0 0; !transformer.residual<4>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<4>
// CHECK-NEXT:      = transformer.head() W_K (4, 2) sums 2 4 0 0; W_O (1, 4) sums 1 4 0 0; W_Q (4, 2) sums 90 180 67.5 112.5; W_V (4, 1) sums 1 3 0 0; label #transformer.label<"length_mean_index">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (4, 3) sums 25 130 15 40; decode #transformer.decode<categorical [1, 2, 3]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a constant:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map"; !rasp.sop 7
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    canonicalize: 3 lines less
// CHECK-NEXT:      map = rasp.constant() sop_name "map"; value #rasp.value<7>; !rasp.sop
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<folded by "canonicalize" into ["map"]>; sop_name "tokens"
// CHECK-NEXT:    rasp-infer-encodings: 1 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{7}>; sym_name "map"
// CHECK-NEXT:      map = rasp.constant() sop_name "map"; value #rasp.value<7>; !rasp.sop<categorical, @map>
// CHECK-NEXT:    convert-rasp-to-craft: 6 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {7}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      map = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [7]>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<folded by "canonicalize" into ["map"]>; sop_name "tokens"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {7}]>; sop_name "map"; values #transformer.value_set<{7}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 10 lines less
// CHECK-NEXT:    craft-allocate-residual: 1 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["map" onehot {7}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 3 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["map" onehot {7}]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [7]>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 8 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"map:7">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 1) sums 3 6 0 0; W_pos (4, 1) sums 0 0 0 0; !transformer.residual<1>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (1, 1) sums 1 1 0 0; decode #transformer.decode<categorical [7]>; !transformer.logits<1>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<folded by "canonicalize" into ["map"]>; sop_name "tokens"
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 1) sums 1 1 0 0; sop_name "map"; table (1, 1) sums 1 1 0 0; values #transformer.value_set<{7}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a table:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:      = rasp.return(word)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "word"
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:    convert-rasp-to-craft: 8 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      % = craft.unembed(word) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 8 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(tokens) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; reading 3 to 3 of 3 sums 3 12 0 0; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-residual: 1 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:    craft-pad-bases: 3 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 8 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 3) sums 3 9 0 0; W_pos (4, 3) sums 0 0 0 0; !transformer.residual<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (3, 3) sums 3 9 0 0; decode #transformer.decode<categorical ["a", "b", "c"]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 3) sums 3 9 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (3, 3) sums 3 9 0 0; sop_name "word"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a product:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop mul(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, 4}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<categorical, @map> mul(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<ordinal, @map> mul(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 10 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" ordinal {0 to 2, 4}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one, bos) in_map 7 to 5 of 19 sums 21 139.5 10 110; label #transformer.label<"map">; out_map 5 to 1 of 5 sums 9 32 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [0, 1, 2, 4]>; map 2 to 4 of 8 sums 20 100 30 200; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" ordinal {0 to 2, 4}]>; sop_name "map"; values #transformer.value_set<{0 to 2, 4}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 5 lines less
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one) in_map 7 to 5 of 19 sums 21 139.5 10 110; label #transformer.label<"map">; out_map 5 to 1 of 5 sums 9 32 0 0; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one) in_map 7 to 5 of 19 sums 21 139.5 10 110; label #transformer.label<"map">; layer 0 : i64; out_map 5 to 1 of 5 sums 9 32 0 0; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1 to 3]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[4 to 6]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["map" ordinal {0 to 2, 4}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 10 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6, 1]>; shared unit; space #craft.space<["one" scalar, "tokens" onehot {0 to 2}, "indices" onehot {0 to 2}, "map" ordinal {0 to... (108); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 7 to 5 of 19 sums 21 139.5 10 110; label #transformer.label<"map">; layer 0 : i64; out_map 5 to 1 of 5 sums 9 32 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 4]>; map 2 to 4 of 8 sums 20 100 30 200; !craft.output
// CHECK-NEXT:    materialize-weights: 14 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"one", "tokens:0/map", "tokens:1", "tokens:2", "indices:0", "indices:1", "indice... (105); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 8 27 0 0; W_pos (4, 7) sums 3 24 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (7, 6) sums 22 137.5 10 30; W_out (6, 7) sums 9 41 1 7; layer 0 : i64; neurons #transformer.labels<"map[*,*]", "map[1,1]", "map[1,2]", "map[2,1]", "map[2,2]", "erase(tokens:0)">; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 4) sums 20 80 30 100; decode #transformer.decode<categorical [0, 1, 2, 4]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 12 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 21 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 7) sums 1 2 0 0; sop_name "map"; table (4, 1) sums 10 30 0 0; values #transformer.value_set<{0 to 2, 4}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a function of three:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      length = rasp.length() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices, length) sop_name "map"; !rasp.sop mod(add(x, y), z)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-lower-length: 1 lines less
// CHECK-NEXT:      length = rasp.indices() !rasp.sop
// CHECK-NEXT:      length = rasp.select(length, length) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      length = rasp.aggregate(length, length) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop
// CHECK-NEXT:      length = rasp.map(length) sop_name "length"; !rasp.sop add(mul(x, 2), 1)
// CHECK-NEXT:    rasp-read-means: 2 lines less
// CHECK-NEXT:      map = rasp.map(length, tokens, indices) sop_name "map"; !rasp.sop mod(add(y, z), add(mul(x, 2), 1))
// CHECK-NEXT:    rasp-merge-equal: 3 lines less
// CHECK-NEXT:      length = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      length = rasp.aggregate(length, indices) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/2, 1}>; sym_name "length_mean_index"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      length = rasp.aggregate(length, indices) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop<numerical, @length_mean_index>
// CHECK-NEXT:      map = rasp.map(length, tokens, indices) sop_name "map"; !rasp.sop<categorical, @tokens> mod(add(y, z), add(mul(x, 2), 1))
// CHECK-NEXT:    convert-rasp-to-craft: 12 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["length_mean_index" scalar]>; sym_name "length_mean_index"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 2}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      length_mean_index = craft.head(indices, one, bos, indices, bos, one, indices, bos) label #transformer.label<"length_mean_index">; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:      map = craft.mlp(length_mean_index, tokens, indices, one, bos) in_map 9 to 29 of 136 sums 266 9063 374 11519; label #transformer.label<"map">; out_map 29 to 3 of 49 sums 29 461 20 352; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 2}]>; sop_name "map"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["length_mean_index" scalar]>; sop_name "length_mean_index"; values #transformer.value_set<{0, 1/2, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      length_mean_index = craft.head(indices, one, bos, indices, bos, one, indices, bos) label #transformer.label<"length_mean_index">; layer 0 : i64; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:      map = craft.mlp(length_mean_index, tokens, indices, one, bos) in_map 9 to 29 of 136 sums 266 9063 374 11519; label #transformer.label<"map">; layer 0 : i64; out_map 29 to 3 of 49 sums 29 461 20 352; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["length_mean_index" scalar]>; sym_name "length_mean_index"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2 to 3]>; space #craft.space<["map" onehot {0 to 2}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 8, 0, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (166); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"length_mean_index">; layer 0 : i64; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 9 to 29 of 136 sums 266 9063 374 11519; label #transformer.label<"map">; layer 0 : i64; out_map 29 to 3 of 49 sums 29 461 20 352; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 19 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1/map:2", "tokens:... (163); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 9) sums 9 39 0 0; W_pos (4, 9) sums 3 27 0 0; !transformer.residual<9>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<9>
// CHECK-NEXT:      = transformer.head() W_K (9, 2) sums 2 4 0 0; W_O (1, 9) sums 1 9 0 0; W_Q (9, 2) sums 90 180 67.5 112.5; W_V (9, 1) sums 3 23 0 0; label #transformer.label<"length_mean_index">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (9, 32) sums 269 5589 374 6091; W_out (32, 9) sums 29 458 23 447; layer 0 : i64; neurons #transformer.labels<"map[0,0][start]", "map[0,1][start]", "map[0,1][1]+", "map[0,1][1]-", "map[0,2][... (578); !transformer.residual<9>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (9, 3) sums 3 11 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 9) sums 3 11 0 0; sop_name "map"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 9) sums 1 9 0 0; derived unit; sop_name "length_mean_index"; table (3, 1) sums 1.5 4 0 0; values #transformer.value_set<{0, 1/2, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a sum:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop add(sub(mul(2, x), y), 1)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 5}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<categorical, @map> add(sub(mul(2, x), y), 1)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<numerical, @map> add(sub(mul(2, x), y), 1)
// CHECK-NEXT:    convert-rasp-to-craft: 10 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      map = craft.linear(tokens, indices, one, bos) map 6 to 1 of 6 sums 7 23 4 19; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [-1, 0, 1, 2, 3, 4, 5]>; map 2 to 6 of 12 sums 30 250 58 564; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{-1 to 5}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 9 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      map = craft.linear(%, %, one, bos) map 4 to 1 of 4 sums 3 9 2 5; !craft.vec<@map>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(one, %, %, bos) decode #transformer.decode<categorical [-1, 0, 1, 2, 3, 4, 5]>; map 4 to 6 of 23 sums 65 645 93 767; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; reading 4 to 1 of 4 sums 3 9 2 5; sop_name "map"; values #transformer.value_set<{-1 to 5}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3]>; space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 3]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" named ["1|2"], "indices" name... (111); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 0, 1, 2, 3, 4, 5]>; map 4 to 6 of 23 sums 65 645 93 767; !craft.output
// CHECK-NEXT:    materialize-weights: 12 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:1|2", "indices:1|2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 4) sums 9 38 0 0; W_pos (4, 4) sums 3 20 0 0; !transformer.residual<4>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (4, 7) sums 65 474 93 642; decode #transformer.decode<categorical [-1, 0, 1, 2, 3, 4, 5]>; !transformer.logits<7>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 4) sums 1 3 0 0; sop_name "tokens"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 4) sums 1 4 0 0; sop_name "indices"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (4, 1) sums 3 8 2 5; sop_name "map"; table (7, 1) sums 15 85 1 1; values #transformer.value_set<{-1 to 5}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a number that is a sum:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop add(x, mul(2, y))
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens, indices) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop<numerical, @map> add(x, mul(2, y))
// CHECK-NEXT:    convert-rasp-to-craft: 10 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      map = craft.linear(tokens, indices, one, bos) map 4 to 1 of 4 sums 9 27 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<numerical {0 to 6}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 13 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      map = craft.linear(%, %) map 2 to 1 of 2 sums 3 4 0 0; !craft.vec<@map>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(%, %) decode #transformer.decode<numerical {0 to 6}>; map 2 to 1 of 2 sums 3 4 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; reading 2 to 1 of 2 sums 3 4 0 0; sop_name "map"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-residual: 2 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:    craft-pad-bases: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 1]>; space #craft.space<["tokens" named ["1|2"], "indices" named ["1|2"]]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<numerical {0 to 6}>; map 2 to 1 of 2 sums 3 4 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 10 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:1|2", "indices:1|2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 2) sums 3 8 0 0; W_pos (4, 2) sums 3 14 0 0; !transformer.residual<2>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (2, 1) sums 3 5 0 0; decode #transformer.decode<numerical {0 to 6}>; !transformer.logits<1>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 2) sums 1 1 0 0; sop_name "tokens"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 2) sums 1 2 0 0; sop_name "indices"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (2, 1) sums 3 5 0 0; sop_name "map"; table (7, 1) sums 21 112 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a comparison:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop lt(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<categorical, @map> lt(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 10 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one, bos) in_map 7 to 3 of 14 sums 16.5 78 6 54; label #transformer.label<"map">; out_map 3 to 2 of 5 sums 3 10 2 5; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 5 lines less
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one) in_map 7 to 3 of 14 sums 16.5 78 6 54; label #transformer.label<"map">; out_map 3 to 2 of 5 sums 3 10 2 5; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one) in_map 7 to 3 of 14 sums 16.5 78 6 54; label #transformer.label<"map">; layer 0 : i64; out_map 3 to 2 of 5 sums 3 10 2 5; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1 to 3]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[4 to 6]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1 to 2]>; space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 10 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6, 1 to 2]>; shared unit; space #craft.space<["one" scalar, "tokens" onehot {0 to 2}, "indices" onehot {0 to 2}, "map" onehot {false... (109); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 7 to 3 of 14 sums 16.5 78 6 54; label #transformer.label<"map">; layer 0 : i64; out_map 3 to 2 of 5 sums 3 10 2 5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 14 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"one", "tokens:0/map:False", "tokens:1/map:True", "tokens:2", "indices:0", "indi... (120); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 8 27 0 0; W_pos (4, 7) sums 3 24 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (7, 5) sums 18.5 94.5 6 12; W_out (5, 7) sums 3 11 4 19; layer 0 : i64; neurons #transformer.labels<"map[*,*]", "map[0,1]", "map[0|1,2]", "erase(tokens:0)", "erase(tokens:1)">; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 2) sums 2 6 0 0; decode #transformer.decode<categorical [false, true]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 12 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 21 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 7) sums 2 6 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  what may be undefined:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      = rasp.return(half)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, 1, none}>; sym_name "half"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop<categorical, @half> div(1, sub(x, 1))
// CHECK-NEXT:    convert-rasp-to-craft: 8 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["half" onehot {-1, 1}]>; sym_name "half"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      half = craft.linear(tokens) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@half>
// CHECK-NEXT:      % = craft.unembed(half, one) decode #transformer.decode<categorical [-1, 1, none]>; map 3 to 3 of 3 sums 2.5 8.5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["half" onehot {-1, 1}]>; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 10 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      half = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@half>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(one, %) decode #transformer.decode<categorical [-1, 1, none]>; map 3 to 3 of 3 sums 2.5 11.5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["half" onehot {-1, 1}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-residual: 2 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1 to 2]>; space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:    craft-pad-bases: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["one" scalar, "tokens" named ["0", "2"]]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 1, none]>; map 3 to 3 of 3 sums 2.5 11.5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"one", "tokens:0", "tokens:2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 3) sums 7 22 0 0; W_pos (4, 3) sums 0 0 0 0; !transformer.residual<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (3, 3) sums 2.5 7.5 0 0; decode #transformer.decode<categorical [-1, 1, none]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 3) sums 2 6 0 0; sop_name "tokens"; table (3, 2) sums 2 5 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (3, 2) sums 2 6 0 0; sop_name "half"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a filled quotient:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      fill = rasp.fill(half) sop_name "fill"; value #rasp.value<0>; !rasp.sop
// CHECK-NEXT:      = rasp.return(fill)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:      = rasp.variable() sop_name "fill"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, 1, none}>; sym_name "half"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 1}>; sym_name "fill"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop<categorical, @half> div(1, sub(x, 1))
// CHECK-NEXT:      fill = rasp.fill(half) sop_name "fill"; value #rasp.value<0>; !rasp.sop<categorical, @fill>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["half" onehot {-1, 1}]>; sym_name "half"
// CHECK-NEXT:      = craft.space() space #craft.space<["fill" onehot {-1 to 1}]>; sym_name "fill"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      half = craft.linear(tokens) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@half>
// CHECK-NEXT:      fill = craft.linear(half, one, bos) map 4 to 3 of 6 sums 3 12 3 13; !craft.vec<@fill>
// CHECK-NEXT:      % = craft.unembed(fill) decode #transformer.decode<categorical [-1, 0, 1]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["half" onehot {-1, 1}]>; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["fill" onehot {-1 to 1}]>; sop_name "fill"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 8 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      half = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@half>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [-1, 0, 1]>; map 4 to 3 of 6 sums 3 14 3 9; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["half" onehot {-1, 1}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["fill" onehot {-1 to 1}]>; reading 4 to 3 of 6 sums 3 14 3 9; sop_name "fill"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-residual: 3 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:    craft-pad-bases: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 3]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" named ["0", "2"]]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 0, 1]>; map 4 to 3 of 6 sums 3 14 3 9; !craft.output
// CHECK-NEXT:    materialize-weights: 11 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 4) sums 8 33 0 0; W_pos (4, 4) sums 0 0 0 0; !transformer.residual<4>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (4, 3) sums 3 12 3 11; decode #transformer.decode<categorical [-1, 0, 1]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 4) sums 2 8 0 0; sop_name "tokens"; table (3, 2) sums 2 5 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (4, 2) sums 2 8 0 0; sop_name "half"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (4, 3) sums 3 12 3 11; sop_name "fill"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a test of a quotient:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      map = rasp.lazy_map(half) sop_name "map"; !rasp.sop is_defined(x)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-lower-lazy-maps: 1 lines less
// CHECK-NEXT:      % = rasp.fill(half) sop_name "half_or_undefined"; value #rasp.value<"undefined">; !rasp.sop
// CHECK-NEXT:      map = rasp.map(%) sop_name "map"; !rasp.sop is_defined(if(eq(x, "undefined"), none, x))
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, 1, none}>; sym_name "half"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, 1, "undefined"}>; sym_name "half_or_undefined"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop<categorical, @half> div(1, sub(x, 1))
// CHECK-NEXT:      % = rasp.fill(half) sop_name "half_or_undefined"; value #rasp.value<"undefined">; !rasp.sop<categorical, @half_or_undefined>
// CHECK-NEXT:      map = rasp.map(%) sop_name "map"; !rasp.sop<categorical, @map> is_defined(if(eq(x, "undefined"), none, x))
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["half" onehot {-1, 1}]>; sym_name "half"
// CHECK-NEXT:      = craft.space() space #craft.space<["half_or_undefined" onehot {-1, 1, "undefined"}]>; sym_name "half_or_undefined"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      half = craft.linear(tokens) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@half>
// CHECK-NEXT:      half_or_undefined = craft.linear(half, one, bos) map 4 to 3 of 6 sums 3 12 3 13; !craft.vec<@half_or_undefined>
// CHECK-NEXT:      map = craft.linear(half_or_undefined) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["half" onehot {-1, 1}]>; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["half_or_undefined" onehot {-1, 1, "undefined"}]>; sop_name "half_or_undefined"; values #transformer.value_set<{-1, 1, "undefined"}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 8 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      half = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@half>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 7 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [false, true]>; map 4 to 2 of 6 sums 3 12 3 9; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["half" onehot {-1, 1}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; reading 4 to 2 of 6 sums 3 12 3 9; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["half_or_undefined" onehot {-1, 1, "undefined"}]>; reading 4 to 3 of 6 sums 3 14 3 9; sop_name "half_or_undefined"; values #transformer.value_set<{-1, 1, "undefined"}>
// CHECK-NEXT:    craft-narrow-spaces: 10 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0|2"]]>; sym_name "tokens.narrow2"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@tokens.narrow2>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [false, true]>; map 3 to 2 of 4 sums 2 6 2 5; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 1 of 2 sums 2 3 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; reading 3 to 2 of 4 sums 2 6 2 5; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "half_or_undefined"; values #transformer.value_set<{-1, 1, "undefined"}>
// CHECK-NEXT:    craft-allocate-residual: 3 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["tokens" named ["0|2"]]>; sym_name "tokens.narrow2"
// CHECK-NEXT:    craft-pad-bases: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" named ["0|2"]]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [false, true]>; map 3 to 2 of 4 sums 2 6 2 5; !craft.output
// CHECK-NEXT:    materialize-weights: 12 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0|2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 3) sums 8 32 0 0; W_pos (4, 3) sums 0 0 0 0; !transformer.residual<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (3, 2) sums 2 6 2 4; decode #transformer.decode<categorical [false, true]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 3) sums 1 3 0 0; sop_name "tokens"; table (3, 1) sums 2 4 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "half"; values #transformer.value_set<{-1, 1, none}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (3, 2) sums 2 6 2 4; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.variable() derived unit; fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "half_or_undefined"; values #transformer.value_set<{-1, 1, "undefined"}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a lazy choice:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      map = rasp.map(tokens, half) sop_name "map"; !rasp.sop if(x, y, 5)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-fuse-maps: 3 lines less
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map"; !rasp.sop seq(div(1, sub(x, 1)), if(x, div(1, sub(x, 1)), 5))
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "half"
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1, 5, none}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map"; !rasp.sop<categorical, @map> seq(div(1, sub(x, 1)), if(x, div(1, sub(x, 1)), 5))
// CHECK-NEXT:    convert-rasp-to-craft: 9 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {1, 5}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      map = craft.linear(tokens) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [1, 5, none]>; map 3 to 3 of 3 sums 2.5 8.5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "half"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {1, 5}]>; sop_name "map"; values #transformer.value_set<{1, 5, none}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 10 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      map = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(one, %) decode #transformer.decode<categorical [1, 5, none]>; map 3 to 3 of 3 sums 2.5 11.5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {1, 5}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "map"; values #transformer.value_set<{1, 5, none}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-residual: 2 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1 to 2]>; space #craft.space<["tokens" named ["0", "2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:    craft-pad-bases: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 2]>; space #craft.space<["one" scalar, "tokens" named ["0", "2"]]>; sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 5, none]>; map 3 to 3 of 3 sums 2.5 11.5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 10 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"one", "tokens:0", "tokens:2">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 3) sums 7 22 0 0; W_pos (4, 3) sums 0 0 0 0; !transformer.residual<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (3, 3) sums 2.5 7.5 0 0; decode #transformer.decode<categorical [1, 5, none]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 3) sums 2 6 0 0; sop_name "tokens"; table (3, 2) sums 2 5 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "half"
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (3, 2) sums 2 6 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{1, 5, none}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a count:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      = rasp.return(count)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 9 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      % = craft.unembed(count, one) decode #transformer.decode<categorical [1, 2, 3]>; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 5]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count" reci... (110); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3]>; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:    materialize-weights: 12 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "count">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 6) sums 9 39 0 0; W_pos (4, 6) sums 0 0 0 0; !transformer.residual<6>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 3) sums 42.125 215.44 47.188 269.38; decode #transformer.decode<categorical [1, 2, 3]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 6) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 6) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a count as a number:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "count"; !rasp.sop
// CHECK-NEXT:      = rasp.return(count)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "count"; !rasp.sop<numerical, @count>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding numerical>; sop_name "count_numerical"; !rasp.sop<numerical, @count> x
// CHECK-NEXT:      = rasp.return(%)
// CHECK-NEXT:    convert-rasp-to-craft: 10 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_numerical" scalar]>; sym_name "count_numerical"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_numerical = craft.mlp(count, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"count_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@count_numerical>
// CHECK-NEXT:      % = craft.unembed(count_numerical) decode #transformer.decode<numerical {1 to 3}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_numerical" scalar]>; sop_name "count_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_numerical = craft.mlp(count, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"count_numerical">; layer 0 : i64; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@count_numerical>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["count_numerical" scalar]>; sym_name "count_numerical"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:    craft-pad-bases: 12 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 5, 0]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count" reci... (136); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"count_numerical">; layer 0 : i64; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<numerical {1 to 3}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 16 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/count_numerical", "one", "tokens:0", "tokens:1", "tokens:2"... (110); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 6) sums 9 39 0 0; W_pos (4, 6) sums 0 0 0 0; !transformer.residual<6>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (6, 5) sums 5 31 11.85 35.65; W_out (5, 6) sums 13 39.667 11 25; layer 0 : i64; neurons #transformer.labels<"count_numerical[start]", "count_numerical[1]", "count_numerical[2]", "count_num... (141); !transformer.residual<6>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 1) sums 1 1 0 0; decode #transformer.decode<numerical {1 to 3}>; !transformer.logits<1>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 6) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 6) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 6) sums 1 1 0 0; derived unit; sop_name "count_numerical"; table (3, 1) sums 6 14 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a function of a count:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop mod(x, 2)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop<categorical, @map> mod(x, 2)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 12 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0, 1}]>; sop_name "map"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; layer 0 : i64; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2]>; space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 5, 0, 2]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count" reci... (131); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; layer 0 : i64; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 17 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1", "tokens:2", "c... (106); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 6) sums 9 39 0 0; W_pos (4, 6) sums 0 0 0 0; !transformer.residual<6>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (6, 7) sums 131 1105 289.75 1108; W_out (7, 6) sums 5 21 6 33; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<6>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 2) sums 2 5 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 6) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 6) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 6) sums 2 5 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a sum of counts:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      before = rasp.select(indices, indices) sop_name "before"; !rasp.selector lt(x, y)
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop add(x, mul(2, y))
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 9}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> add(x, mul(2, y))
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<numerical, @map> add(x, mul(2, y))
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding numerical>; sop_name "count_numerical"; !rasp.sop<numerical, @count> x
// CHECK-NEXT:      % = rasp.map(selector_width) encoding #rasp<encoding numerical>; sop_name "selector_width_numerical"; !rasp.sop<numerical, @selector_width> x
// CHECK-NEXT:      map = rasp.map(%, %) sop_name "map"; !rasp.sop<numerical, @map> add(x, mul(2, y))
// CHECK-NEXT:    convert-rasp-to-craft: 20 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_numerical" scalar]>; sym_name "count_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_numerical" scalar]>; sym_name "selector_width_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_numerical = craft.mlp(count, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"count_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@count_numerical>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      selector_width_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_numerical>
// CHECK-NEXT:      map = craft.linear(count_numerical, selector_width_numerical, one, bos) map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 2 to 9 of 18 sums 90 1050 285 4050; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{1 to 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_numerical" scalar]>; sop_name "count_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_numerical" scalar]>; sop_name "selector_width_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(one, count_numerical, selector_width_numerical, bos) decode #transformer.decode<categorical [1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 3 to 9 of 27 sums 270 3600 285 3765; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; reading 2 to 1 of 2 sums 3 5 0 0; sop_name "map"; values #transformer.value_set<{1 to 9}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["count_numerical" scalar, "selector_width_numerical" scalar]>; sym_name "count_numerical_selector_width_numerical"
// CHECK-NEXT:      % = craft.mlp(count, one, bos, selector_width) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"count_numerical+selector_width_numerical">; out_map 7 to 2 of 8 sums 22 99.333 20 90; !craft.vec<@count_numerical_selector_width_numerical>
// CHECK-NEXT:      % = craft.unembed(one, %, bos) decode #transformer.decode<categorical [1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 3 to 9 of 27 sums 270 3600 285 3765; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.mlp(count, one, bos, selector_width) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"count_numerical+selector_width_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 22 99.333 20 90; !craft.vec<@count_numerical_selector_width_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["count_numerical" scalar, "selector_width_numerical" scalar]>; sym_name "count_numerical_selector_width_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (229); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"count_numerical+selector_width_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 22 99.333 20 90; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 3 to 9 of 27 sums 270 3600 285 3765; !craft.output
// CHECK-NEXT:    materialize-weights: 22 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/count_numerical", "tokens:1/selector_wid... (192); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 19 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 4) sums 181.1 905.49 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (10, 3) sums 3 17 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 3) sums 181.1 1264.4 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 9) sums 9 102 22.7 102.85; W_out (9, 10) sums 22 134.33 22 142; layer 0 : i64; neurons #transformer.labels<"count_numerical[start]|selector_width_numerical[start]", "count_numerical[1]", ... (274); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 9) sums 270 2430 285 2310; decode #transformer.decode<categorical [1, 2, 3, 4, 5, 6, 7, 8, 9]>; !transformer.logits<9>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; sop_name "selector_width"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 3 11 0 0; sop_name "map"; table (9, 1) sums 45 285 0 0; values #transformer.value_set<{1 to 9}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "count_numerical"; table (3, 1) sums 6 14 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "selector_width_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a product of counts:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      before = rasp.select(indices, indices) sop_name "before"; !rasp.selector lt(x, y)
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop mul(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 4, 6, 9}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> mul(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      map = rasp.map(%, selector_width) sop_name "map"; !rasp.sop<categorical, @map> mul(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 19 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 4, 6, 9}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count_categorical, selector_width, one, bos) in_map 6 to 21 of 81 sums 780 18816 1604.2 36499; label #transformer.label<"map">; out_map 21 to 7 of 39 sums 21 341 18 297; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 6, 9]>; map 7 to 7 of 7 sums 7 70 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 4, 6, 9}]>; sop_name "map"; values #transformer.value_set<{0 to 4, 6, 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 4 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count_categorical, selector_width, one, bos) in_map 6 to 21 of 81 sums 780 18816 1604.2 36499; label #transformer.label<"map">; layer 1 : i64; out_map 21 to 7 of 39 sums 21 341 18 297; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 8 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 5 to 8, 2 to 3]>; space #craft.space<["map" onehot {0 to 4, 6, 9}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.erase(count) directions #transformer.labels<"count">; layer 0 : i64; !craft.vec<@count>
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(count_categorical) directions #transformer.labels<"count_categorical:1", "count_categorical:2">; layer 1 : i64; signed unit; !craft.vec<@count_categorical>
// CHECK-NEXT:    craft-pad-bases: 22 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 4, 0, 5 to 8, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (234); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"count">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 6 to 21 of 81 sums 780 18816 1604.2 36499; label #transformer.label<"map">; layer 1 : i64; out_map 21 to 7 of 39 sums 21 341 18 297; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"count_categorical:1", "count_categorical:2">; layer 1 : i64; signed unit; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 6, 9]>; map 7 to 7 of 7 sums 7 70 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 27 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/count_categorical:1/map:6", "token... (253); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 19 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 4) sums 181.1 905.49 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (10, 3) sums 3 17 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 3) sums 181.1 1264.4 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 12) sums 136 1572 289.75 1108; W_out (12, 10) sums 5 31 11 124; layer 0 : i64; neurons #transformer.labels<"count_categorical[start]", "count_categorical[1]+", "count_categorical[1]-", "c... (280); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 26) sums 783 14685 1606.2 19211; W_out (26, 10) sums 23 378 21 362; layer 1 : i64; neurons #transformer.labels<"map[1][start]", "map[1][1]+", "map[1][1]-", "map[1][2]+", "map[1][2]-", "map[1]... (474); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 7) sums 7 59 0 0; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 6, 9]>; !transformer.logits<7>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; before #transformer.stage<"layer0/mlp">; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; sop_name "selector_width"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (7, 10) sums 7 59 0 0; sop_name "map"; table (7, 7) sums 7 49 0 0; values #transformer.value_set<{0 to 4, 6, 9}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "count_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a quotient of counts:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      everything = rasp.select(tokens, tokens) sop_name "everything"; !rasp.selector true
// CHECK-NEXT:      selector_width = rasp.selector_width(everything) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop div(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-simplify-selectors: 1 lines less
// CHECK-NEXT:      selector_width = rasp.length() sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:    rasp-lower-length: 1 lines less
// CHECK-NEXT:      selector_width = rasp.indices() !rasp.sop
// CHECK-NEXT:      selector_width = rasp.select(selector_width, selector_width) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      selector_width = rasp.aggregate(selector_width, selector_width) encoding #rasp<encoding numerical>; sop_name "selector_width_mean_index"; !rasp.sop
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "selector_width"; !rasp.sop add(mul(x, 2), 1)
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/2, 1}>; sym_name "selector_width_mean_index"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1/3, 1/2, 2/3, 1, 3/2, 2, 3}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      selector_width = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.aggregate(selector_width, selector_width) encoding #rasp<encoding numerical>; sop_name "selector_width_mean_index"; !rasp.sop<numerical, @selector_width_mean_index>
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "selector_width"; !rasp.sop<categorical, @count> add(mul(x, 2), 1)
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> div(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "selector_width"; !rasp.sop<numerical, @count> add(mul(x, 2), 1)
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(selector_width) encoding #rasp<encoding categorical>; sop_name "selector_width_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      map = rasp.map(count, %) sop_name "map"; !rasp.sop<categorical, @map> div(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 19 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_mean_index" scalar]>; sym_name "selector_width_mean_index"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_categorical" onehot {1 to 3}]>; sym_name "selector_width_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {1/3, 1/2, 2/3, 1, 3/2, 2, 3}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width_mean_index = craft.head(indices, one, bos, indices, bos, one, indices, bos) label #transformer.label<"selector_width_mean_index">; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@selector_width_mean_index>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_mean_index, one, bos) map 3 to 1 of 3 sums 3 7 1 2; !craft.vec<@selector_width>
// CHECK-NEXT:      selector_width_categorical = craft.mlp(selector_width, one, bos) in_map 3 to 5 of 14 sums 9 65 61 426; label #transformer.label<"selector_width_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@selector_width_categorical>
// CHECK-NEXT:      map = craft.mlp(count, selector_width_categorical, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; out_map 15 to 7 of 27 sums 15 196 12 168; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [1/3, 1/2, 2/3, 1, 3/2, 2, 3]>; map 7 to 7 of 7 sums 7 70 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {1/3, 1/2, 2/3, 1, 3/2, 2, 3}]>; sop_name "map"; values #transformer.value_set<{1/3, 1/2, 2/3, 1, 3/2, 2, 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_mean_index" scalar]>; sop_name "selector_width_mean_index"; values #transformer.value_set<{0, 1/2, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_categorical" onehot {1 to 3}]>; sop_name "selector_width_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      selector_width_mean_index = craft.head(%, one, bos, %, bos, one, %, bos) label #transformer.label<"selector_width_mean_index">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@selector_width_mean_index>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["indices" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      selector_width_categorical = craft.mlp(one, bos, selector_width_mean_index) in_map 3 to 5 of 14 sums 17 129 61 434; label #transformer.label<"selector_width_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@selector_width_categorical>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; reading 3 to 1 of 3 sums 3 7 1 2; sop_name "selector_width"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 4 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      selector_width_mean_index = craft.head(%, one, bos, %, bos, one, %, bos) label #transformer.label<"selector_width_mean_index">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@selector_width_mean_index>
// CHECK-NEXT:      selector_width_categorical = craft.mlp(one, bos, selector_width_mean_index) in_map 3 to 5 of 14 sums 17 129 61 434; label #transformer.label<"selector_width_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@selector_width_categorical>
// CHECK-NEXT:      map = craft.mlp(count, selector_width_categorical, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; layer 1 : i64; out_map 15 to 7 of 27 sums 15 196 12 168; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 8 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["indices" named ["1|2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[7]>; space #craft.space<["selector_width_mean_index" scalar]>; sym_name "selector_width_mean_index"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["selector_width_categorical" onehot {1 to 3}]>; sym_name "selector_width_categorical"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 5, 7, 2 to 4, 8]>; space #craft.space<["map" onehot {1/3, 1/2, 2/3, 1, 3/2, 2, 3}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:1|2">; layer 0 : i64; !craft.vec<@indices.narrow>
// CHECK-NEXT:      % = craft.erase(selector_width_mean_index) directions #transformer.labels<"selector_width_mean_index">; layer 0 : i64; !craft.vec<@selector_width_mean_index>
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(selector_width_categorical) directions #transformer.labels<"selector_width_categorical:1", "selector_width_categorical:2", "selector_width_... (115); layer 1 : i64; signed unit; !craft.vec<@selector_width_categorical>
// CHECK-NEXT:    craft-pad-bases: 22 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 7, 2 to 4, 0, 5, 7, 2 to 4, 8]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" na... (261); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_mean_index">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 5 of 14 sums 17 129 61 434; label #transformer.label<"selector_width_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:1|2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"selector_width_mean_index">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; layer 1 : i64; out_map 15 to 7 of 27 sums 15 196 12 168; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"selector_width_categorical:1", "selector_width_categorical:2", "selector_width_... (115); layer 1 : i64; signed unit; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1/3, 1/2, 2/3, 1, 3/2, 2, 3]>; map 7 to 7 of 7 sums 7 70 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 28 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:1/3", "one", "tokens:0/selector_width_categorical:1/map... (278); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 9) sums 9 39 0 0; W_pos (4, 9) sums 3 26 0 0; !transformer.residual<9>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<9>
// CHECK-NEXT:      = transformer.head() W_K (9, 4) sums 4 19 0 0; W_O (1, 9) sums 1 7 0 0; W_Q (9, 4) sums 181.1 905.49 0 0; W_V (9, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (9, 2) sums 2 4 0 0; W_O (1, 9) sums 1 8 0 0; W_Q (9, 2) sums 90 180 67.5 112.5; W_V (9, 1) sums 1 6 0 0; label #transformer.label<"selector_width_mean_index">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (9, 10) sums 22 231 61 229; W_out (10, 9) sums 5 29 9 87; layer 0 : i64; neurons #transformer.labels<"selector_width_categorical[start]", "selector_width_categorical[1]+", "selector... (307); !transformer.residual<9>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (9, 22) sums 463 6463 944.25 8381.2; W_out (22, 9) sums 18 248 16 230; layer 1 : i64; neurons #transformer.labels<"map[1][start]", "map[1][1]+", "map[1][1]-", "map[1][2]+", "map[1][2]-", "map[2]... (505); !transformer.residual<9>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (9, 7) sums 7 57 0 0; decode #transformer.decode<categorical [1/3, 1/2, 2/3, 1, 3/2, 2, 3]>; !transformer.logits<7>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 9) sums 1 7 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; before #transformer.stage<"layer0/mlp">; reading (9, 1) sums 3 18 1 1; sop_name "selector_width"; table (3, 1) sums 6 14 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (7, 9) sums 7 57 0 0; sop_name "map"; table (7, 7) sums 7 49 0 0; values #transformer.value_set<{1/3, 1/2, 2/3, 1, 3/2, 2, 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 9) sums 1 6 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "indices"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 9) sums 1 8 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "selector_width_mean_index"; table (3, 1) sums 1.5 4 0 0; values #transformer.value_set<{0, 1/2, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 9) sums 3 15 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "selector_width_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a comparison of counts:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      ones = rasp.select(tokens, tokens) sop_name "ones"; !rasp.selector eq(x, 1)
// CHECK-NEXT:      selector_and = rasp.selector_and(up_to, ones) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_and) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      twos = rasp.select(tokens, tokens) sop_name "twos"; !rasp.selector eq(x, 2)
// CHECK-NEXT:      selector_and = rasp.selector_and(up_to, twos) sop_name "selector_and_2"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_and) sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(selector_width, selector_width) sop_name "map"; !rasp.sop lt(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width_2"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-compare-counts: 1 lines less
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map_marks"; !rasp.sop table of 3(x)
// CHECK-NEXT:      map = rasp.aggregate(up_to, map) default #rasp.value<0>; sop_name "map_mean"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(map) sop_name "map"; !rasp.sop if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_and(up_to, ones) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      % = rasp.selector_and(up_to, twos) sop_name "selector_and_2"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:    dce: 8 lines less
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<unread by "dce">; sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<unread by "dce">; sop_name "selector_width_2"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 1}>; sym_name "map_marks"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>; sym_name "map_mean"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map_marks"; !rasp.sop<categorical, @map_marks> table of 3(x)
// CHECK-NEXT:      map = rasp.aggregate(up_to, map) default #rasp.value<0>; sop_name "map_mean"; !rasp.sop<categorical, @map_mean>
// CHECK-NEXT:      map = rasp.map(map) sop_name "map"; !rasp.sop<categorical, @map> if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.aggregate(up_to, map) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "map_mean_mean"; !rasp.sop<numerical, @map_mean>
// CHECK-NEXT:      map = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "map_mean"; !rasp.sop<categorical, @map_mean> x
// CHECK-NEXT:    convert-rasp-to-craft: 18 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_marks" onehot {-1 to 1}]>; sym_name "map_marks"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_mean_mean" scalar]>; sym_name "map_mean_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_mean" onehot {-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}]>; sym_name "map_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      map_marks = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@map_marks>
// CHECK-NEXT:      map_mean_mean = craft.head(indices, one, bos, indices, bos, one, map_marks, bos) label #transformer.label<"map_mean_mean">; ov 2 to 1 of 2 sums 1 2 1 1; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@map_mean_mean>
// CHECK-NEXT:      map_mean = craft.mlp(map_mean_mean, one, bos) in_map 3 to 17 of 50 sums 181 3181 269 5406; label #transformer.label<"map_mean">; out_map 17 to 9 of 33 sums 17 281 16 280; !craft.vec<@map_mean>
// CHECK-NEXT:      map = craft.linear(map_mean) map 9 to 2 of 9 sums 9 55 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<unread by "dce">; sop_name "selector_width"
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<unread by "dce">; sop_name "selector_width_2"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_marks" onehot {-1 to 1}]>; sop_name "map_marks"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_mean_mean" scalar]>; sop_name "map_mean_mean"; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_mean" onehot {-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}]>; sop_name "map_mean"; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["map_mean" named ["-1|-2/3|-1/2|-1/3", "0|..|1"]]>; sym_name "map_mean.narrow"
// CHECK-NEXT:      % = craft.mlp(map_mean_mean, one, bos) in_map 3 to 3 of 8 sums 15 80 17 81; label #transformer.label<"map_mean">; out_map 3 to 2 of 5 sums 3 8 2 7; !craft.vec<@map_mean.narrow>
// CHECK-NEXT:      map = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_mean" onehot {-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}]>; image 9 to 2 of 9 sums 9 55 0 0; sop_name "map_mean"; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:    craft-compose-linear: 6 lines less
// CHECK-NEXT:      map_mean_mean = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"map_mean_mean">; ov 2 to 1 of 2 sums 1 1 1 2; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@map_mean_mean>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_marks" onehot {-1 to 1}]>; reading 3 to 3 of 3 sums 3 12 0 0; sop_name "map_marks"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:    craft-narrow-spaces: 7 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 1 1 1 2; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      map_mean_mean = craft.head(indices, one, bos, indices, bos, one, bos, %) label #transformer.label<"map_mean_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@map_mean_mean>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 1 of 2 sums 1 1 1 2; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "map_marks"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      map_mean_mean = craft.head(indices, one, bos, indices, bos, one, bos, %) label #transformer.label<"map_mean_mean">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@map_mean_mean>
// CHECK-NEXT:      % = craft.mlp(map_mean_mean, one, bos) in_map 3 to 3 of 8 sums 15 80 17 81; label #transformer.label<"map_mean">; layer 0 : i64; out_map 3 to 2 of 5 sums 3 8 2 7; !craft.vec<@map_mean.narrow>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6]>; space #craft.space<["map_mean_mean" scalar]>; sym_name "map_mean_mean"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2]>; space #craft.space<["map_mean" named ["-1|-2/3|-1/2|-1/3", "0|..|1"]]>; sym_name "map_mean.narrow"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 14 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6, 0, 2]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" na... (187); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 1 1 1 2; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"map_mean_mean">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 3 of 8 sums 15 80 17 81; label #transformer.label<"map_mean">; layer 0 : i64; out_map 3 to 2 of 5 sums 3 8 2 7; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map_mean:-1|-2/3|-1/2|-1/3", "one", "indices:0/map_mean:0|.... (162); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 7 31 1 8; W_pos (4, 7) sums 3 18 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<7>
// CHECK-NEXT:      = transformer.head() W_K (7, 4) sums 4 18 0 0; W_O (1, 7) sums 1 7 0 0; W_Q (7, 4) sums 90 360 202.5 787.5; W_V (7, 1) sums 1 6 0 0; label #transformer.label<"map_mean_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (7, 5) sums 17 121.5 17 40.5; W_out (5, 7) sums 3 8 4 18; layer 0 : i64; neurons #transformer.labels<"map_mean[start]", "map_mean[4]+", "map_mean[4]-", "erase(tokens:compiler_bos)",... (120); !transformer.residual<7>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 2) sums 2 5 0 0; decode #transformer.decode<categorical [false, true]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 7) sums 1 6 0 0; sop_name "tokens"; table (3, 1) sums 1 2 1 3; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<unread by "dce">; sop_name "selector_width"
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<unread by "dce">; sop_name "selector_width_2"
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (7, 2) sums 2 5 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.variable() derived unit; fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "map_marks"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 7) sums 1 7 0 0; derived unit; sop_name "map_mean_mean"; table (9, 1) sums 2.5 19.833 2.5 5.1667; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 7) sums 2 5 0 0; derived unit; sop_name "map_mean"; table (9, 2) sums 9 50 0 0; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a count of a count:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      select = rasp.select(count, count) sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<categorical, @count>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      select = rasp.select(%, %) sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      selector_width = craft.head(count_categorical, one, bos, count_categorical, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [1, 2, 3]>; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      selector_width = craft.head(count_categorical, one, bos, count_categorical, bos, bos) label #transformer.label<"selector_width">; layer 1 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.erase(count) directions #transformer.labels<"count">; layer 0 : i64; !craft.vec<@count>
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 5, 2 to 5]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count" reci... (178); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"count">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width">; layer 1 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3]>; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:    materialize-weights: 20 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/count_categorical:1", "tokens:1/count_ca... (169); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 6) sums 9 39 0 0; W_pos (4, 6) sums 0 0 0 0; !transformer.residual<6>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (6, 9) sums 133 1134 289.75 1108; W_out (9, 6) sums 5 31 8 70; layer 0 : i64; neurons #transformer.labels<"count_categorical[start]", "count_categorical[1]+", "count_categorical[1]-", "c... (220); !transformer.residual<6>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 3) sums 42.125 215.44 47.188 269.38; decode #transformer.decode<categorical [1, 2, 3]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 6) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 6) sums 1 6 0 0; before #transformer.stage<"layer0/mlp">; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (1, 6) sums 1 6 0 0; sop_name "selector_width"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 6) sums 3 15 0 0; derived unit; sop_name "count_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a rank:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      less = rasp.select(tokens, tokens) sop_name "less"; !rasp.selector lt(x, y)
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      before = rasp.select(indices, indices) sop_name "before"; !rasp.selector lt(x, y)
// CHECK-NEXT:      selector_and = rasp.selector_and(same, before) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_or = rasp.selector_or(less, selector_and) sop_name "selector_or"; !rasp.selector
// CHECK-NEXT:      rank = rasp.selector_width(selector_or) sop_name "rank"; !rasp.sop
// CHECK-NEXT:      = rasp.return(rank)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "rank"
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(not(holds(lt(x, y))), holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, before) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop x
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "rank_1"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop<numerical, @tokens> add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<categorical, @tokens> x
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<numerical, @tokens> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_1_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_2_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 19 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1" reciprocal 3]>; sym_name "rank_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1_numerical" scalar]>; sym_name "rank_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2" reciprocal 3]>; sym_name "rank_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2_numerical" scalar]>; sym_name "rank_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_sum" scalar]>; sym_name "rank_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank" scalar]>; sym_name "rank"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"rank_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@rank_1>
// CHECK-NEXT:      rank_1_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_1_numerical>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"rank_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@rank_2>
// CHECK-NEXT:      rank_2_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_2_numerical>
// CHECK-NEXT:      rank_sum = craft.linear(rank_1_numerical, rank_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@rank_sum>
// CHECK-NEXT:      rank = craft.linear(rank_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@rank>
// CHECK-NEXT:      % = craft.unembed(rank, one) decode #transformer.decode<categorical [0, 1, 2]>; map 2 to 2 of 4 sums 6 14 5 18; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["rank" scalar]>; sop_name "rank"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1" reciprocal 3]>; sop_name "rank_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1_numerical" scalar]>; sop_name "rank_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2" reciprocal 3]>; sop_name "rank_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2_numerical" scalar]>; sop_name "rank_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_sum" scalar]>; sop_name "rank_sum"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, rank_1_numerical, rank_2_numerical) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 2 of 6 sums 12 46 5 13; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["rank" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "rank"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "rank_sum"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1_numerical" scalar, "rank_2_numerical" scalar]>; sym_name "rank_1_numerical_rank_2_numerical"
// CHECK-NEXT:      % = craft.mlp(rank, one, bos, rank) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"rank_1_numerical+rank_2_numerical">; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@rank_1_numerical_rank_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 2 of 6 sums 12 46 5 13; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"rank_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@rank_1>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"rank_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@rank_2>
// CHECK-NEXT:      % = craft.mlp(rank, one, bos, rank) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"rank_1_numerical+rank_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@rank_1_numerical_rank_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["rank_1" reciprocal 3]>; sym_name "rank_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["rank_2" reciprocal 3]>; sym_name "rank_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["rank_1_numerical" scalar, "rank_2_numerical" scalar]>; sym_name "rank_1_numerical_rank_2_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (215); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"rank_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"rank_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"rank_1_numerical+rank_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 2 of 6 sums 12 46 5 13; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/rank_1_numerical", "tokens:1/rank_2_nume... (178); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 3) sums 3 11 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 3) sums 181.1 859.39 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 6) sums 6 41 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 6) sums 361.1 2797.7 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 9) sums 9 102 22.7 102.85; W_out (9, 10) sums 18 110.33 22 142; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (246); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 3) sums 12 62 5 19; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 2 7 0 0; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; derived unit; reading (10, 1) sums 2 7 0 0; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a lookup by a rank:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      less = rasp.select(tokens, tokens) sop_name "less"; !rasp.selector lt(x, y)
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      before = rasp.select(indices, indices) sop_name "before"; !rasp.selector lt(x, y)
// CHECK-NEXT:      selector_and = rasp.selector_and(same, before) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_or = rasp.selector_or(less, selector_and) sop_name "selector_or"; !rasp.selector
// CHECK-NEXT:      rank = rasp.selector_width(selector_or) sop_name "rank"; !rasp.sop
// CHECK-NEXT:      select = rasp.select(rank, indices) sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:      aggregate = rasp.aggregate(select, tokens) sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "rank"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(not(holds(lt(x, y))), holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, before) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop x
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "rank_1"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop<numerical, @tokens> add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<categorical, @tokens> x
// CHECK-NEXT:      aggregate = rasp.aggregate(select, tokens) sop_name "aggregate"; !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<numerical, @tokens> x
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_1_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_2_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:      % = rasp.map(rank) encoding #rasp<encoding categorical>; sop_name "rank_categorical"; !rasp.sop<categorical, @tokens> x
// CHECK-NEXT:      select = rasp.select(%, indices) sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1" reciprocal 3]>; sym_name "rank_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1_numerical" scalar]>; sym_name "rank_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2" reciprocal 3]>; sym_name "rank_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2_numerical" scalar]>; sym_name "rank_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_sum" scalar]>; sym_name "rank_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank" scalar]>; sym_name "rank"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_categorical" onehot {0 to 2}]>; sym_name "rank_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"rank_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@rank_1>
// CHECK-NEXT:      rank_1_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_1_numerical>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"rank_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@rank_2>
// CHECK-NEXT:      rank_2_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_2_numerical>
// CHECK-NEXT:      rank_sum = craft.linear(rank_1_numerical, rank_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@rank_sum>
// CHECK-NEXT:      rank = craft.linear(rank_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@rank>
// CHECK-NEXT:      rank_categorical = craft.mlp(rank, one, bos) in_map 3 to 5 of 14 sums 9 65 37 266; label #transformer.label<"rank_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@rank_categorical>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, rank_categorical, bos, tokens, bos) label #transformer.label<"aggregate">; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["rank" scalar]>; sop_name "rank"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1" reciprocal 3]>; sop_name "rank_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1_numerical" scalar]>; sop_name "rank_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2" reciprocal 3]>; sop_name "rank_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2_numerical" scalar]>; sop_name "rank_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_sum" scalar]>; sop_name "rank_sum"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_categorical" onehot {0 to 2}]>; sop_name "rank_categorical"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      rank_categorical = craft.mlp(one, bos, rank_1_numerical, rank_2_numerical) in_map 4 to 5 of 18 sums 17 137 37 266; label #transformer.label<"rank_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@rank_categorical>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["rank" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "rank"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "rank_sum"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1_numerical" scalar, "rank_2_numerical" scalar]>; sym_name "rank_1_numerical_rank_2_numerical"
// CHECK-NEXT:      % = craft.mlp(rank, one, bos, rank) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"rank_1_numerical+rank_2_numerical">; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@rank_1_numerical_rank_2_numerical>
// CHECK-NEXT:      rank_categorical = craft.mlp(one, bos, %) in_map 4 to 5 of 18 sums 17 137 37 266; label #transformer.label<"rank_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@rank_categorical>
// CHECK-NEXT:    craft-allocate-layers: 5 lines less
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"rank_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@rank_1>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"rank_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@rank_2>
// CHECK-NEXT:      % = craft.mlp(rank, one, bos, rank) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"rank_1_numerical+rank_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@rank_1_numerical_rank_2_numerical>
// CHECK-NEXT:      rank_categorical = craft.mlp(one, bos, %) in_map 4 to 5 of 18 sums 17 137 37 266; label #transformer.label<"rank_categorical">; layer 1 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@rank_categorical>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, rank_categorical, bos, tokens, bos) label #transformer.label<"aggregate">; layer 2 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["rank_1" reciprocal 3]>; sym_name "rank_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["rank_2" reciprocal 3]>; sym_name "rank_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 9, 12]>; space #craft.space<["rank_categorical" onehot {0 to 2}]>; sym_name "rank_categorical"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10 to 11, 13]>; space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10 to 11]>; space #craft.space<["rank_1_numerical" scalar, "rank_2_numerical" scalar]>; sym_name "rank_1_numerical_rank_2_numerical"
// CHECK-NEXT:      % = craft.erase(rank) directions #transformer.labels<"rank_1">; layer 0 : i64; !craft.vec<@rank_1>
// CHECK-NEXT:      % = craft.erase(rank) directions #transformer.labels<"rank_2">; layer 0 : i64; !craft.vec<@rank_2>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"rank_1_numerical", "rank_2_numerical">; layer 1 : i64; signed unit; !craft.vec<@rank_1_numerical_rank_2_numerical>
// CHECK-NEXT:    craft-pad-bases: 22 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11, 8 to 9, 12, 10 to 11, 13]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (280); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"rank_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"rank_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"rank_1_numerical+rank_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"rank_1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"rank_2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 5 of 18 sums 17 137 37 266; label #transformer.label<"rank_categorical">; layer 1 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"rank_1_numerical", "rank_2_numerical">; layer 1 : i64; signed unit; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 2 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 31 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (283); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 14) sums 9 39 0 0; W_pos (4, 14) sums 3 27 0 0; !transformer.residual<14>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 3) sums 3 11 0 0; W_O (1, 14) sums 1 9 0 0; W_Q (14, 3) sums 181.1 859.39 0 0; W_V (14, 1) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 6 41 0 0; W_O (1, 14) sums 1 10 0 0; W_Q (14, 6) sums 361.1 2797.7 0 0; W_V (14, 1) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 9 114 22.7 102.85; W_out (9, 14) sums 18 254.33 22 314; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<14>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 19 261 39 182; W_out (9, 14) sums 7 98 6 87; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<14>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 4) sums 4 39 0 0; W_O (3, 14) sums 3 40 0 0; W_Q (14, 4) sums 157.5 1192.5 0 0; W_V (14, 3) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (14, 3) sums 3 40 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; reading (14, 1) sums 2 23 0 0; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/attn">; basis (3, 14) sums 3 40 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 14) sums 1 9 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 14) sums 1 11 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 14) sums 1 10 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 14) sums 1 12 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; derived unit; reading (14, 1) sums 2 23 0 0; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 14) sums 3 35 0 0; derived unit; sop_name "rank_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a lookup of the previous:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop
// CHECK-NEXT:      = rasp.return(last_token)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "last_token"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, none}>; sym_name "last_token"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop<categorical, @last_token>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      % = craft.unembed(last_token, one) decode #transformer.decode<categorical [0, 1, 2, none]>; map 4 to 4 of 4 sums 3.5 17 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; layer 0 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 10]>; space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 10]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (145); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"last_token">; layer 0 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, none]>; map 4 to 4 of 4 sums 3.5 17 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 14 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (172); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 11) sums 9 48 0 0; W_pos (4, 11) sums 3 18 0 0; !transformer.residual<11>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<11>
// CHECK-NEXT:      = transformer.head() W_K (11, 3) sums 3 11 0 0; W_O (3, 11) sums 3 33 0 0; W_Q (11, 3) sums 112.5 540 0 0; W_V (11, 3) sums 3 24 0 0; label #transformer.label<"last_token">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (11, 4) sums 3.5 35.5 0 0; decode #transformer.decode<categorical [0, 1, 2, none]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (3, 11) sums 3 33 0 0; sop_name "last_token"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a lookup with a default:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, tokens) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, 9}>; sym_name "aggregate"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, tokens) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, tokens, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2, 9]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2, 9}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, tokens, bos, one) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 11]>; space #craft.space<["aggregate" onehot {0 to 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (147); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 9]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (184); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 12 87 0 0; W_pos (4, 12) sums 3 18 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 3) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 3) sums 112.5 540 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 4) sums 4 48 0 0; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 12) sums 4 48 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a lookup of a word:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, word) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "word"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"-", "a", "b", "c"}>; sym_name "aggregate"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, word) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {"-", "a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, word, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical ["-", "a", "b", "c"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {"-", "a", "b", "c"}]>; sop_name "aggregate"; values #transformer.value_set<{"-", "a", "b", "c"}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, bos, one, tokens) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 26 1 1; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; reading 3 to 3 of 3 sums 3 12 0 0; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, bos, one, tokens) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 26 1 1; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 11]>; space #craft.space<["aggregate" onehot {"-", "a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (156); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 26 1 1; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical ["-", "a", "b", "c"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 16 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (184); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 12 78 0 0; W_pos (4, 12) sums 3 18 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 3) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 3) sums 112.5 540 0 0; W_V (12, 4) sums 4 28 1 2; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 4) sums 4 48 0 0; decode #transformer.decode<categorical ["-", "a", "b", "c"]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (12, 3) sums 3 24 0 0; sop_name "word"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 12) sums 4 48 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{"-", "a", "b", "c"}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a lookup by a count:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      at_count = rasp.select(indices, count) sop_name "at_count"; !rasp.selector eq(x, y)
// CHECK-NEXT:      aggregate = rasp.aggregate(at_count, tokens) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, "-"}>; sym_name "aggregate"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      aggregate = rasp.aggregate(at_count, tokens) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      at_count = rasp.select(indices, %) sop_name "at_count"; !rasp.selector eq(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 16 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2, "-"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      % = craft.head(count_categorical, one, bos, indices, bos, tokens, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2, "-"}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 9 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["1", "2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" named ["1", "2"]]>; sym_name "count_categorical.narrow"
// CHECK-NEXT:      % = craft.position() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      % = craft.mlp(count, one, bos) in_map 3 to 4 of 12 sums 128 768 288.75 1401.4; label #transformer.label<"count_categorical">; out_map 4 to 2 of 6 sums 3 10 3 11; !craft.vec<@count_categorical.narrow>
// CHECK-NEXT:      % = craft.head(%, one, bos, %, bos, tokens, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 517.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      % = craft.mlp(count, one, bos) in_map 3 to 4 of 12 sums 128 768 288.75 1401.4; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 4 to 2 of 6 sums 3 10 3 11; !craft.vec<@count_categorical.narrow>
// CHECK-NEXT:      % = craft.head(%, one, bos, %, bos, tokens, bos, one) label #transformer.label<"aggregate">; layer 1 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 517.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["indices" named ["1", "2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[4 to 6]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[11]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[12 to 13]>; space #craft.space<["count_categorical" named ["1", "2"]]>; sym_name "count_categorical.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[7 to 10]>; space #craft.space<["aggregate" onehot {0 to 2, "-"}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 17 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6, 11 to 13, 7 to 10]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" named ["1", "2"], "tokens" o... (210); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 4 of 12 sums 128 768 288.75 1401.4; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 4 to 2 of 6 sums 3 10 3 11; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 1 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 517.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 21 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:1", "indices:2", "tokens:0", "tokens:1", ... (226); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 14) sums 12 81 0 0; W_pos (4, 14) sums 2 12 0 0; !transformer.residual<14>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 4) sums 4 25 0 0; W_O (1, 14) sums 1 12 0 0; W_Q (14, 4) sums 181.1 1175.5 0 0; W_V (14, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 4) sums 128 1728 288.75 818.25; W_out (4, 14) sums 3 46 3 47; layer 0 : i64; neurons #transformer.labels<"count_categorical[1]+", "count_categorical[1]-", "count_categorical[2]+", "coun... (119); !transformer.residual<14>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 3) sums 3 11 0 0; W_O (4, 14) sums 4 44 0 0; W_Q (14, 3) sums 112.5 1395 0 0; W_V (14, 4) sums 4 25 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (14, 4) sums 4 44 0 0; decode #transformer.decode<categorical [0, 1, 2, "-"]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 14) sums 2 8 0 0; sop_name "indices"; table (3, 2) sums 2 6 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 3 21 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 14) sums 1 12 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (4, 14) sums 4 44 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 14) sums 2 28 0 0; derived unit; sop_name "count_categorical"; table (3, 2) sums 2 4 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a mirrored lookup:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      length = rasp.length() !rasp.sop
// CHECK-NEXT:      map = rasp.map(length, indices) sop_name "map"; !rasp.sop sub(sub(x, 1), y)
// CHECK-NEXT:      select = rasp.select(indices, map) sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(select, word) sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "word"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-lower-length: 1 lines less
// CHECK-NEXT:      length = rasp.indices() !rasp.sop
// CHECK-NEXT:      length = rasp.select(length, length) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      length = rasp.aggregate(length, length) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop
// CHECK-NEXT:      length = rasp.map(length) sop_name "length"; !rasp.sop add(mul(x, 2), 1)
// CHECK-NEXT:    rasp-fuse-maps: 2 lines less
// CHECK-NEXT:      map = rasp.map(length, indices) sop_name "map"; !rasp.sop sub(sub(add(mul(x, 2), 1), 1), y)
// CHECK-NEXT:    rasp-merge-equal: 3 lines less
// CHECK-NEXT:      length = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      length = rasp.aggregate(length, indices) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/2, 1}>; sym_name "length_mean_index"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      length = rasp.aggregate(length, indices) encoding #rasp<encoding numerical>; sop_name "length_mean_index"; !rasp.sop<numerical, @length_mean_index>
// CHECK-NEXT:      map = rasp.map(length, indices) sop_name "map"; !rasp.sop<categorical, @indices> sub(sub(add(mul(x, 2), 1), 1), y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(select, word) sop_name "aggregate"; !rasp.sop<categorical, @word>
// CHECK-NEXT:    rasp-select-nearest: 1 lines less
// CHECK-NEXT:      select = rasp.select(indices, map) nearest unit; sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      map = rasp.map(length, indices) sop_name "map"; !rasp.sop<numerical, @indices> sub(sub(add(mul(x, 2), 1), 1), y)
// CHECK-NEXT:    convert-rasp-to-craft: 18 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["length_mean_index" scalar]>; sym_name "length_mean_index"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      = craft.space() space #craft.space<["select.slope" scalar, "select.offset" scalar]>; sym_name "select"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      length_mean_index = craft.head(indices, one, bos, indices, bos, one, indices, bos) label #transformer.label<"length_mean_index">; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:      map = craft.linear(length_mean_index, indices, one, bos) map 3 to 1 of 3 sums 2 2 3 8; !craft.vec<@map>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      % = craft.linear(indices) map 2 to 2 of 4 sums 2 4 4 9; !craft.vec<@select>
// CHECK-NEXT:      aggregate = craft.head(map, one, bos, %, one, bos, word, bos) label #transformer.label<"aggregate">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 6 sums 512 2752 278.5 1415; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sop_name "aggregate"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["length_mean_index" scalar]>; sop_name "length_mean_index"; values #transformer.value_set<{0, 1/2, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 6 lines less
// CHECK-NEXT:      aggregate = craft.head(one, bos, length_mean_index, indices, one, bos, indices, bos, tokens) label #transformer.label<"aggregate">; ov 3 to 3 of 3 sums 3 12 0 0; qk 5 to 3 of 12 sums 1152 5952 1174.5 6294.5; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; reading 3 to 1 of 3 sums 2 2 3 8; sop_name "map"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; reading 3 to 3 of 3 sums 3 12 0 0; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:    craft-narrow-spaces: 3 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      length_mean_index = craft.head(indices, one, bos, indices, bos, one, indices, bos) label #transformer.label<"length_mean_index">; layer 0 : i64; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@length_mean_index>
// CHECK-NEXT:      aggregate = craft.head(one, bos, length_mean_index, indices, one, bos, indices, bos, tokens) label #transformer.label<"aggregate">; layer 1 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 5 to 3 of 12 sums 1152 5952 1174.5 6294.5; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["length_mean_index" scalar]>; sym_name "length_mean_index"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9 to 11]>; space #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 4, 8, 5 to 7, 9 to 11]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "length_mea... (179); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"length_mean_index">; layer 0 : i64; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 1 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 5 to 3 of 12 sums 1152 5952 1174.5 6294.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 19 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (190); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 9 48 0 0; W_pos (4, 12) sums 3 18 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 2) sums 2 4 0 0; W_O (1, 12) sums 1 9 0 0; W_Q (12, 2) sums 90 180 67.5 112.5; W_V (12, 1) sums 3 14 0 0; label #transformer.label<"length_mean_index">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 3) sums 3 12 0 0; W_O (3, 12) sums 3 36 0 0; W_Q (12, 3) sums 1152 5888 1174.5 6573; W_V (12, 3) sums 3 24 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 3) sums 3 36 0 0; decode #transformer.decode<categorical ["a", "b", "c"]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; reading (12, 1) sums 2 18 3 14; sop_name "map"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (12, 3) sums 3 24 0 0; sop_name "word"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (3, 12) sums 3 36 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 12) sums 1 9 0 0; derived unit; sop_name "length_mean_index"; table (3, 1) sums 1.5 4 0 0; values #transformer.value_set<{0, 1/2, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a mean:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop
// CHECK-NEXT:      = rasp.return(share)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "share"
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop<numerical, @share>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      % = craft.unembed(share) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" scalar]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      flag = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, bos, %) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    craft-narrow-spaces: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1"]]>; sym_name "tokens.narrow2"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@tokens.narrow2>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 1 to 1 of 1 sums 1 1 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, bos, %) label #transformer.label<"share">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["tokens" named ["1"]]>; sym_name "tokens.narrow2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6]>; space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" na... (127); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"share">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:1",... (109); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 7 31 0 0; W_pos (4, 7) sums 3 18 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<7>
// CHECK-NEXT:      = transformer.head() W_K (7, 4) sums 4 18 0 0; W_O (1, 7) sums 1 7 0 0; W_Q (7, 4) sums 90 360 202.5 787.5; W_V (7, 1) sums 1 6 0 0; label #transformer.label<"share">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 1) sums 1 7 0 0; decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; !transformer.logits<1>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 7) sums 1 6 0 0; sop_name "tokens"; table (3, 1) sums 1 2 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 7) sums 1 7 0 0; sop_name "share"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a function of a mean:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(share) sop_name "map"; !rasp.sop gt(x, 2/5)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "share"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop<categorical, @share>
// CHECK-NEXT:      map = rasp.map(share) sop_name "map"; !rasp.sop<categorical, @map> gt(x, 2/5)
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share_mean"; !rasp.sop<numerical, @share>
// CHECK-NEXT:      share = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "share"; !rasp.sop<categorical, @share> x
// CHECK-NEXT:    convert-rasp-to-craft: 18 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share_mean" scalar]>; sym_name "share_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "share"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      share = craft.mlp(share_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@share>
// CHECK-NEXT:      map = craft.linear(share) map 5 to 2 of 5 sums 5 21 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["share_mean" scalar]>; sop_name "share_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 10 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" named ["0|1/3", "1/2|2/3|1"]]>; sym_name "share.narrow"
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      flag = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      % = craft.mlp(share_mean, one, bos) in_map 3 to 3 of 8 sums 25 145 47 224; label #transformer.label<"share">; out_map 3 to 2 of 5 sums 3 8 2 7; !craft.vec<@share.narrow>
// CHECK-NEXT:      map = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; image 5 to 2 of 5 sums 5 21 0 0; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:    craft-compose-linear: 6 lines less
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, bos, %) label #transformer.label<"share_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1"]]>; sym_name "tokens.narrow2"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@tokens.narrow2>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 1 to 1 of 1 sums 1 1 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, bos, %) label #transformer.label<"share_mean">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      % = craft.mlp(share_mean, one, bos) in_map 3 to 3 of 8 sums 25 145 47 224; label #transformer.label<"share">; layer 0 : i64; out_map 3 to 2 of 5 sums 3 8 2 7; !craft.vec<@share.narrow>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["tokens" named ["1"]]>; sym_name "tokens.narrow2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6]>; space #craft.space<["share_mean" scalar]>; sym_name "share_mean"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2]>; space #craft.space<["share" named ["0|1/3", "1/2|2/3|1"]]>; sym_name "share.narrow"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 14 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6, 0, 2]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" na... (170); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"share_mean">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 3 of 8 sums 25 145 47 224; label #transformer.label<"share">; layer 0 : i64; out_map 3 to 2 of 5 sums 3 8 2 7; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:    materialize-weights: 21 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/share:0|1/3", "one", "indices:0/share:1/2|2/3|1", "indices:... (142); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 7 31 0 0; W_pos (4, 7) sums 3 18 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<7>
// CHECK-NEXT:      = transformer.head() W_K (7, 4) sums 4 18 0 0; W_O (1, 7) sums 1 7 0 0; W_Q (7, 4) sums 90 360 202.5 787.5; W_V (7, 1) sums 1 6 0 0; label #transformer.label<"share_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (7, 5) sums 27 217 47 127; W_out (5, 7) sums 3 8 4 18; layer 0 : i64; neurons #transformer.labels<"share[start]", "share[2]+", "share[2]-", "erase(tokens:compiler_bos)", "erase(i... (111); !transformer.residual<7>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 2) sums 2 5 0 0; decode #transformer.decode<categorical [false, true]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 7) sums 1 6 0 0; sop_name "tokens"; table (3, 1) sums 1 2 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<narrowed by "craft-narrow-spaces">; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 7) sums 2 5 0 0; sop_name "share"; table (5, 2) sums 5 18 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (7, 2) sums 2 5 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 7) sums 1 7 0 0; derived unit; sop_name "share_mean"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a function of a mean and a token:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(share, tokens) sop_name "map"; !rasp.sop if(gt(x, 2/5), y, "-")
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "share"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-read-means: 1 lines less
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, "-"}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop<numerical, @share>
// CHECK-NEXT:      map = rasp.map(share, tokens) sop_name "map"; !rasp.sop<categorical, @map> if(gt(x, 2/5), y, "-")
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 6 to 9 of 33 sums 132 1674 198 2067; label #transformer.label<"map">; out_map 9 to 4 of 15 sums 9 57 6 45; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" scalar]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 2, "-"}]>; sop_name "map"; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 3 to 2 of 3 sums 3 8 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"share">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 6 to 9 of 33 sums 132 1674 198 2067; label #transformer.label<"map">; layer 0 : i64; out_map 9 to 4 of 15 sums 9 57 6 45; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2 to 4]>; space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 8, 0, 2 to 4]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (159); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"share">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 6 to 9 of 33 sums 132 1674 198 2067; label #transformer.label<"map">; layer 0 : i64; out_map 9 to 4 of 15 sums 9 57 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 20 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "indices:0/map:1", "indices:1/map:2", "indic... (157); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 9) sums 9 48 0 0; W_pos (4, 9) sums 3 18 0 0; !transformer.residual<9>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<9>
// CHECK-NEXT:      = transformer.head() W_K (9, 4) sums 4 18 0 0; W_O (1, 9) sums 1 9 0 0; W_Q (9, 4) sums 90 360 202.5 787.5; W_V (9, 1) sums 1 7 0 0; label #transformer.label<"share">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (9, 13) sums 136 1702 198 1164; W_out (13, 9) sums 9 74 10 105; layer 0 : i64; neurons #transformer.labels<"map[0][start]", "map[0][2]+", "map[0][2]-", "map[1][start]", "map[1][2]+", "map... (244); !transformer.residual<9>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (9, 4) sums 4 19 0 0; decode #transformer.decode<categorical [0, 1, 2, "-"]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (9, 2) sums 3 22 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 9) sums 1 9 0 0; sop_name "share"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 9) sums 4 19 0 0; sop_name "map"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  the mean of all:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      everything = rasp.select(tokens, tokens) sop_name "everything"; !rasp.selector true
// CHECK-NEXT:      aggregate = rasp.aggregate(everything, tokens) encoding #rasp<encoding numerical>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      aggregate = rasp.aggregate(everything, tokens) encoding #rasp<encoding numerical>; sop_name "aggregate"; !rasp.sop<numerical, @aggregate>
// CHECK-NEXT:    convert-rasp-to-craft: 9 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" scalar]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, one, tokens, bos) label #transformer.label<"aggregate">; ov 2 to 1 of 2 sums 3 5 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" scalar]>; sop_name "aggregate"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 8 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      aggregate = craft.head(%, one, bos, %, bos, one, %, bos) label #transformer.label<"aggregate">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      aggregate = craft.head(%, one, bos, %, bos, one, %, bos) label #transformer.label<"aggregate">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3]>; space #craft.space<["aggregate" scalar]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 3]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" named ["1|2"], "aggregate" sc... (106); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 12 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:1|2", "aggregate">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 4) sums 9 38 0 0; W_pos (4, 4) sums 0 0 0 0; !transformer.residual<4>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<4>
// CHECK-NEXT:      = transformer.head() W_K (4, 2) sums 2 4 0 0; W_O (1, 4) sums 1 4 0 0; W_Q (4, 2) sums 90 180 67.5 112.5; W_V (4, 1) sums 1 3 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (4, 1) sums 1 4 0 0; decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>; !transformer.logits<1>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 4) sums 1 3 0 0; sop_name "tokens"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 4) sums 1 4 0 0; sop_name "aggregate"; table (9, 1) sums 9 59.667 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a mean of the same:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      aggregate = rasp.aggregate(same, flag) sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      aggregate = rasp.aggregate(same, flag) sop_name "aggregate"; !rasp.sop<categorical, @flag>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, flag, bos) label #transformer.label<"aggregate">; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, bos, tokens) label #transformer.label<"aggregate">; ov 3 to 2 of 3 sums 3 8 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 3 to 2 of 3 sums 3 8 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, bos, tokens) label #transformer.label<"aggregate">; layer 0 : i64; ov 3 to 2 of 3 sums 3 8 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 6]>; space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "aggregate" ... (115); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ov 3 to 2 of 3 sums 3 8 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 13 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "aggregate:0",... (115); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 9 39 0 0; W_pos (4, 7) sums 0 0 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<7>
// CHECK-NEXT:      = transformer.head() W_K (7, 4) sums 4 19 0 0; W_O (2, 7) sums 2 14 0 0; W_Q (7, 4) sums 157.5 787.5 0 0; W_V (7, 2) sums 3 13 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 2) sums 2 14 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 7) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (7, 2) sums 3 13 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (2, 7) sums 2 14 0 0; sop_name "aggregate"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a sum of keys:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      before = rasp.select(indices, indices) sop_name "before"; !rasp.selector lt(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      aggregate_sum = rasp.aggregate_sum(before, tokens) sop_name "aggregate_sum"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate_sum)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate_sum"
// CHECK-NEXT:    rasp-lower-sums: 1 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "aggregate_sum"
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector eq(x, 1)
// CHECK-NEXT:      % = rasp.selector_and(before, %) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector eq(x, 2)
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2"; !rasp.sop
// CHECK-NEXT:      aggregate_sum = rasp.map(%, %) sop_name "aggregate_sum"; !rasp.sop<categorical, @aggregate_sum> add(mul(x, 1), mul(y, 2))
// CHECK-NEXT:    canonicalize: 1 lines less
// CHECK-NEXT:      aggregate_sum = rasp.map(%, %) sop_name "aggregate_sum"; !rasp.sop<categorical, @aggregate_sum> add(x, mul(y, 2))
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<numerical, @aggregate_sum_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2"; !rasp.sop<numerical, @aggregate_sum_1>
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<reciprocal, @aggregate_sum_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2"; !rasp.sop<reciprocal, @aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum = rasp.map(%, %) sop_name "aggregate_sum"; !rasp.sop<numerical, @aggregate_sum> add(x, mul(y, 2))
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1_numerical"; !rasp.sop<numerical, @aggregate_sum_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2_numerical"; !rasp.sop<numerical, @aggregate_sum_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 20 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1" reciprocal 3]>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1_numerical" scalar]>; sym_name "aggregate_sum_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_2" reciprocal 3]>; sym_name "aggregate_sum_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_2_numerical" scalar]>; sym_name "aggregate_sum_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum" scalar]>; sym_name "aggregate_sum"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, tokens, indices, bos, tokens, bos) label #transformer.label<"aggregate_sum_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum_1_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_1_numerical>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, tokens, indices, bos, tokens, bos) label #transformer.label<"aggregate_sum_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@aggregate_sum_2>
// CHECK-NEXT:      aggregate_sum_2_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_2_numerical>
// CHECK-NEXT:      aggregate_sum = craft.linear(aggregate_sum_1_numerical, aggregate_sum_2_numerical, one, bos) map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@aggregate_sum>
// CHECK-NEXT:      % = craft.unembed(aggregate_sum, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 2 to 6 of 12 sums 42 322 91 882; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate_sum" scalar]>; sop_name "aggregate_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1" reciprocal 3]>; sop_name "aggregate_sum_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1_numerical" scalar]>; sop_name "aggregate_sum_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_2" reciprocal 3]>; sop_name "aggregate_sum_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_2_numerical" scalar]>; sop_name "aggregate_sum_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      % = craft.unembed(one, aggregate_sum_1_numerical, aggregate_sum_2_numerical, bos) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 3 to 6 of 18 sums 126 1176 91 791; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate_sum" scalar]>; reading 2 to 1 of 2 sums 3 5 0 0; sop_name "aggregate_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1_numerical" scalar, "aggregate_sum_2_numerical" scalar]>; sym_name "aggregate_sum_1_numerical_aggregate_sum_2_numerical"
// CHECK-NEXT:      % = craft.mlp(aggregate_sum, one, bos, aggregate_sum) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"aggregate_sum_1_numerical+aggregate_sum_2_numerical">; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@aggregate_sum_1_numerical_aggregate_sum_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, %, bos) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 3 to 6 of 18 sums 126 1176 91 791; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, tokens, indices, bos, tokens, bos) label #transformer.label<"aggregate_sum_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, tokens, indices, bos, tokens, bos) label #transformer.label<"aggregate_sum_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@aggregate_sum_2>
// CHECK-NEXT:      % = craft.mlp(aggregate_sum, one, bos, aggregate_sum) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"aggregate_sum_1_numerical+aggregate_sum_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@aggregate_sum_1_numerical_aggregate_sum_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["aggregate_sum_1" reciprocal 3]>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["aggregate_sum_2" reciprocal 3]>; sym_name "aggregate_sum_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["aggregate_sum_1_numerical" scalar, "aggregate_sum_2_numerical" scalar]>; sym_name "aggregate_sum_1_numerical_aggregate_sum_2_numerical"
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0", "indices:1">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (251); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate_sum_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate_sum_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"aggregate_sum_1_numerical+aggregate_sum_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0", "indices:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 3 to 6 of 18 sums 126 1176 91 791; !craft.output
// CHECK-NEXT:    materialize-weights: 22 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0/aggregate_sum_1_numerical", "indices:1/... (214); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 48 0 0; W_pos (4, 10) sums 3 18 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 21 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 4) sums 361.1 2345.5 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"aggregate_sum_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 22 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 4) sums 361.1 2345.5 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"aggregate_sum_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 9) sums 9 102 22.7 102.85; W_out (9, 10) sums 18 110.33 22 142; layer 0 : i64; neurons #transformer.labels<"aggregate_sum_1_numerical[start]|aggregate_sum_2_numerical[start]", "aggregate_... (320); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 7) sums 126 1008 91 623; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; !transformer.logits<7>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 3 11 0 0; sop_name "aggregate_sum"; table (7, 1) sums 21 112 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "aggregate_sum_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "aggregate_sum_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "aggregate_sum_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "aggregate_sum_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a sum of flags:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      aggregate_sum = rasp.aggregate_sum(up_to, flag) encoding #rasp<encoding numerical>; sop_name "aggregate_sum"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate_sum)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate_sum"
// CHECK-NEXT:    rasp-lower-sums: 1 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "aggregate_sum"
// CHECK-NEXT:      % = rasp.select(flag, flag) !rasp.selector eq(x, 1)
// CHECK-NEXT:      % = rasp.selector_and(up_to, %) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop
// CHECK-NEXT:      aggregate_sum = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum"; !rasp.sop<numerical, @aggregate_sum> mul(x, 1)
// CHECK-NEXT:    canonicalize: 1 lines less
// CHECK-NEXT:      aggregate_sum = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum"; !rasp.sop<numerical, @aggregate_sum> x
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<numerical, @aggregate_sum>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<reciprocal, @aggregate_sum>
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1_numerical"; !rasp.sop<numerical, @aggregate_sum> x
// CHECK-NEXT:    convert-rasp-to-craft: 18 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1" reciprocal 3]>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1_numerical" scalar]>; sym_name "aggregate_sum_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum" scalar]>; sym_name "aggregate_sum"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, flag, indices, bos, one, flag, bos) label #transformer.label<"aggregate_sum_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 5 of 9 sums 226.1 2394.9 180 720; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum_1_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_1_numerical>
// CHECK-NEXT:      aggregate_sum = craft.linear(aggregate_sum_1_numerical, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@aggregate_sum>
// CHECK-NEXT:      % = craft.unembed(aggregate_sum) decode #transformer.decode<numerical {0 to 3}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate_sum" scalar]>; sop_name "aggregate_sum"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1" reciprocal 3]>; sop_name "aggregate_sum_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1_numerical" scalar]>; sop_name "aggregate_sum_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      flag = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 6 lines less
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, %, indices, bos, one, %, bos) label #transformer.label<"aggregate_sum_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 5 of 9 sums 226.1 2394.9 180 720; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      % = craft.unembed(aggregate_sum_1_numerical, one, bos) decode #transformer.decode<numerical {0 to 3}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate_sum" scalar]>; reading 1 to 1 of 1 sums 1 1 0 0; sop_name "aggregate_sum"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, %, indices, bos, one, %, bos) label #transformer.label<"aggregate_sum_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 5 of 9 sums 226.1 2394.9 180 720; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum_1_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_1_numerical">; layer 0 : i64; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_1_numerical>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 6]>; space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[7]>; space #craft.space<["aggregate_sum_1" reciprocal 3]>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["aggregate_sum_1_numerical" scalar]>; sym_name "aggregate_sum_1_numerical"
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 14 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 7, 2]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" na... (186); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate_sum_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 5 of 9 sums 226.1 2394.9 180 720; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_1_numerical">; layer 0 : i64; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<numerical {0 to 3}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 20 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0/aggregate_sum_1_numerical", "indices:1"... (159); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 8) sums 9 46 0 0; W_pos (4, 8) sums 3 18 0 0; !transformer.residual<8>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<8>
// CHECK-NEXT:      = transformer.head() W_K (8, 5) sums 5 29 0 0; W_O (1, 8) sums 1 8 0 0; W_Q (8, 5) sums 226.1 1535.5 180 675; W_V (8, 1) sums 1 1 0 0; label #transformer.label<"aggregate_sum_1">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (8, 5) sums 5 39 11.85 35.65; W_out (5, 8) sums 9 41.667 11 47; layer 0 : i64; neurons #transformer.labels<"aggregate_sum_1_numerical[start]", "aggregate_sum_1_numerical[1]", "aggregate_s... (171); !transformer.residual<8>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (8, 1) sums 1 3 0 0; decode #transformer.decode<numerical {0 to 3}>; !transformer.logits<1>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 8) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 8) sums 2 14 0 0; sop_name "tokens"; table (3, 2) sums 3 7 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (8, 2) sums 2 14 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (8, 1) sums 1 3 0 0; sop_name "aggregate_sum"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 8) sums 1 8 0 0; derived unit; sop_name "aggregate_sum_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 8) sums 1 3 0 0; derived unit; sop_name "aggregate_sum_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  the first of the same:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      selector_best = rasp.selector_best(same, indices) orders ["least"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) sop_name "aggregate"; !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 6 sums 405 2745 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 6 sums 405 2745 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 10]>; space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 10]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (144); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 6 sums 405 2745 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 14 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (169); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 11) sums 9 39 0 0; W_pos (4, 11) sums 3 27 0 0; !transformer.residual<11>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<11>
// CHECK-NEXT:      = transformer.head() W_K (11, 6) sums 6 41 0 0; W_O (3, 11) sums 3 33 0 0; W_Q (11, 6) sums 405 2182.5 0 0; W_V (11, 3) sums 3 24 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (11, 3) sums 3 33 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (3, 11) sums 3 33 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-factorize-qk: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (11, 4) sums 405 2115 0 0; W_O (3, 11) sums 3 33 0 0; W_Q (11, 4) sums 4 20 0 0; W_V (11, 3) sums 3 24 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:  the last of the same:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      before = rasp.select(indices, indices) sop_name "before"; !rasp.selector lt(x, y)
// CHECK-NEXT:      selector_and = rasp.selector_and(same, before) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_best = rasp.selector_best(selector_and, indices) orders ["greatest"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-normalize-selectors: 2 lines less
// CHECK-NEXT:      % = rasp.selector_and(same, before) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_best = rasp.selector_best(%, indices) orders ["greatest"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 2}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, indices, tokens, bos, indices, bos, one) label #transformer.label<"aggregate">; ordered unit; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 7 of 9 sums 765 8010 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {-1 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, indices, tokens, bos, indices, bos, one) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 7 of 9 sums 765 8010 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 11]>; space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (145); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 7 of 9 sums 765 8010 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (185); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 12 69 0 0; W_pos (4, 12) sums 3 27 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 7) sums 7 55 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 7) sums 765 6030 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 4) sums 4 48 0 0; decode #transformer.decode<categorical [-1, 0, 1, 2]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 12) sums 4 48 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-factorize-qk: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (12, 6) sums 765 5265 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 6) sums 6 44 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:  the greatest:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      selector_best = rasp.selector_best(up_to, tokens, indices) orders ["greatest", "least"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) sop_name "aggregate"; !rasp.sop<categorical, @indices>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 7290 922.5 3802.5; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, %, bos, one, indices, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 10 sums 585 4905 922.5 4005; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 2 to 1 of 2 sums 3 5 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, %, bos, one, indices, bos) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 10 sums 585 4905 922.5 4005; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["tokens" named ["1|2"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 8]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" na... (142); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 10 sums 585 4905 922.5 4005; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 14 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:1|2... (147); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 9) sums 9 47 0 0; W_pos (4, 9) sums 3 18 0 0; !transformer.residual<9>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<9>
// CHECK-NEXT:      = transformer.head() W_K (9, 6) sums 6 36 0 0; W_O (3, 9) sums 3 27 0 0; W_Q (9, 6) sums 585 2587.5 922.5 3487.5; W_V (9, 3) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (9, 3) sums 3 27 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (1, 9) sums 1 6 0 0; sop_name "tokens"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (3, 9) sums 3 27 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-factorize-qk: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (9, 4) sums 585 1665 922.5 5220; W_O (3, 9) sums 3 27 0 0; W_Q (9, 4) sums 4 16 0 0; W_V (9, 3) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:  the least by two:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      selector_best = rasp.selector_best(up_to, tokens, indices) orders ["least", "least"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, word) sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "word"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, word) sop_name "aggregate"; !rasp.sop<categorical, @word>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, tokens, bos, one, word, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 7155 922.5 3802.5; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sop_name "aggregate"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, tokens, bos, one, bos, tokens) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 6660 922.5 4005; !craft.vec<@aggregate>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; reading 3 to 3 of 3 sums 3 12 0 0; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, tokens, bos, one, bos, tokens) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 6660 922.5 4005; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 10]>; space #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 10]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (151); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 6660 922.5 4005; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (169); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 11) sums 9 48 0 0; W_pos (4, 11) sums 3 18 0 0; !transformer.residual<11>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<11>
// CHECK-NEXT:      = transformer.head() W_K (11, 7) sums 7 49 0 0; W_O (3, 11) sums 3 33 0 0; W_Q (11, 7) sums 720 3600 922.5 3487.5; W_V (11, 3) sums 3 24 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (11, 3) sums 3 33 0 0; decode #transformer.decode<categorical ["a", "b", "c"]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (11, 3) sums 3 24 0 0; sop_name "word"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (3, 11) sums 3 33 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-factorize-qk: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (11, 4) sums 720 2677.5 922.5 5220; W_O (3, 11) sums 3 33 0 0; W_Q (11, 4) sums 4 16 0 0; W_V (11, 3) sums 3 24 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:  a conjunction:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      selector_and = rasp.selector_and(same, previous) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_and, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-normalize-selectors: 2 lines less
// CHECK-NEXT:      % = rasp.selector_and(same, previous) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      aggregate = rasp.aggregate(%, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 2}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      aggregate = rasp.aggregate(%, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, tokens, bos, indices, indices, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 6 of 6 sums 292.5 2655 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {-1 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, tokens, bos, indices, indices, bos, one) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 6 of 6 sums 292.5 2655 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 11]>; space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (145); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 6 of 6 sums 292.5 2655 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (185); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 12 69 0 0; W_pos (4, 12) sums 3 27 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 6) sums 6 41 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 6) sums 292.5 2137.5 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 4) sums 4 48 0 0; decode #transformer.decode<categorical [-1, 0, 1, 2]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 12) sums 4 48 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a disjunction:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      selector_or = rasp.selector_or(same, previous) sop_name "selector_or"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_or) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-normalize-selectors: 2 lines less
// CHECK-NEXT:      % = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, previous) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "selector_width_1"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "selector_width_2"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 4}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_2>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_2>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_2> x
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_1_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 9 sums 226.1 3163.2 180 1035; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 2 of 5 sums 2 6 4.75 16.25; label #transformer.label<"selector_width_2_numerical">; out_map 2 to 1 of 2 sums 1 1 4 8; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [1, 2, 3, 4]>; map 2 to 4 of 8 sums 20 100 30 200; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, selector_width_1_numerical, selector_width_2_numerical) decode #transformer.decode<categorical [1, 2, 3, 4]>; map 3 to 4 of 12 sums 40 260 30 170; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width"; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width_sum"; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 5 of 14 sums 5 34 15.6 102.5; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; out_map 5 to 2 of 6 sums 14 42.667 14 48; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [1, 2, 3, 4]>; map 3 to 4 of 12 sums 40 260 30 170; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 9 sums 226.1 3163.2 180 1035; !craft.vec<@selector_width_2>
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 5 of 14 sums 5 34 15.6 102.5; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 5 to 2 of 6 sums 14 42.667 14 48; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (255); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 9 sums 226.1 3163.2 180 1035; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 5 of 14 sums 5 34 15.6 102.5; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 5 to 2 of 6 sums 14 42.667 14 48; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3, 4]>; map 3 to 4 of 12 sums 40 260 30 170; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/selector_width_1_numerical", "tokens:1/s... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 19 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 4) sums 181.1 905.49 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 7) sums 7 49 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 7) sums 226.1 1896.6 180 855; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 7) sums 7 67 15.6 55.15; W_out (7, 10) sums 14 69.667 16 90; layer 0 : i64; neurons #transformer.labels<"selector_width_1_numerical[start]|selector_width_2_numerical[start]", "selector... (260); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 4) sums 40 220 30 130; decode #transformer.decode<categorical [1, 2, 3, 4]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 2 7 0 0; sop_name "selector_width"; table (4, 1) sums 10 30 0 0; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "selector_width_1"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "selector_width_1_numerical"; table (3, 1) sums 6 14 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "selector_width_2"; table (2, 1) sums 1.75 2.5 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "selector_width_2_numerical"; table (2, 1) sums 1 2 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; derived unit; reading (10, 1) sums 2 7 0 0; sop_name "selector_width_sum"; table (4, 1) sums 10 30 0 0; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a negation:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      selector_not = rasp.selector_not(same) sop_name "selector_not"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_not) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-lower-selectors: 1 lines less
// CHECK-NEXT:      selector_not = rasp.select(tokens, tokens) selects_none unit; sop_name "selector_not"; !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-infer-encodings: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_not) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_not) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    convert-rasp-to-craft: 9 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@selector_width>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 5]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "selector_wi... (119); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:    materialize-weights: 12 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "selector_widt... (103); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 6) sums 9 39 0 0; W_pos (4, 6) sums 0 0 0 0; !transformer.residual<6>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 5) sums 5 25 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 5) sums 91.099 456.59 180 855; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 4) sums 101.5 537.25 123.75 777.5; decode #transformer.decode<categorical [0, 1, 2, 3]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 6) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 6) sums 1 6 0 0; sop_name "selector_width"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a negated conjunction:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      selector_and = rasp.selector_and(same, up_to) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_not = rasp.selector_not(selector_and) sop_name "selector_not"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_not) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.select(indices, indices) !rasp.selector not(holds(le(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(same, %) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width_2"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 5}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_2>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_2>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @tokens> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_2> x
// CHECK-NEXT:    convert-rasp-to-craft: 20 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 3 of 8 sums 3 13 8.35 37.55; label #transformer.label<"selector_width_1_numerical">; out_map 3 to 1 of 3 sums 4.6667 10 6.6667 13.333; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 2 to 5 of 10 sums 30 190 55 450; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, selector_width_1_numerical, selector_width_2_numerical) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 6 of 17 sums 6 49 19.2 144.7; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; out_map 6 to 2 of 7 sums 13.667 63.667 16.667 73.333; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@selector_width_2>
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 6 of 17 sums 6 49 19.2 144.7; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 6 to 2 of 7 sums 13.667 63.667 16.667 73.333; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (255); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 6 of 17 sums 6 49 19.2 144.7; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 6 to 2 of 7 sums 13.667 63.667 16.667 73.333; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/selector_width_1_numerical", "tokens:1/s... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 6) sums 6 43 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 6) sums 361.1 2662.7 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 5) sums 5 25 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 5) sums 91.099 456.59 180 855; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 8) sums 8 85 19.2 77.15; W_out (8, 10) sums 13.667 82 18.667 116.67; layer 0 : i64; neurons #transformer.labels<"selector_width_1_numerical[start]|selector_width_2_numerical[start]", "selector... (293); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 6) sums 60 430 55 335; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; !transformer.logits<6>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 2 7 0 0; sop_name "selector_width"; table (6, 1) sums 15 70 0 0; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "selector_width_1"; table (3, 1) sums 2.35 4.3 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "selector_width_1_numerical"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "selector_width_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "selector_width_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; derived unit; reading (10, 1) sums 2 7 0 0; sop_name "selector_width_sum"; table (6, 1) sums 15 70 0 0; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  an exclusive or:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      selector_not = rasp.selector_not(up_to) sop_name "selector_not"; !rasp.selector
// CHECK-NEXT:      selector_and = rasp.selector_and(same, selector_not) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_not = rasp.selector_not(same) sop_name "selector_not_2"; !rasp.selector
// CHECK-NEXT:      selector_and = rasp.selector_and(up_to, selector_not) sop_name "selector_and_2"; !rasp.selector
// CHECK-NEXT:      selector_or = rasp.selector_or(selector_and, selector_and) sop_name "selector_or"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_or) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-lower-selectors: 2 lines less
// CHECK-NEXT:      selector_not = rasp.select(indices, indices) selects_none unit; sop_name "selector_not"; !rasp.selector not(holds(le(x, y)))
// CHECK-NEXT:      selector_not = rasp.select(tokens, tokens) selects_none unit; sop_name "selector_not_2"; !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:    rasp-normalize-selectors: 5 lines less
// CHECK-NEXT:      % = rasp.selector_and(same, selector_not) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(not(holds(eq(x, y))), holds(not(holds(eq(x, y)))))
// CHECK-NEXT:      % = rasp.selector_and(%, up_to) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width_2"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 5}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_2>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_2>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @tokens> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_2> x
// CHECK-NEXT:    convert-rasp-to-craft: 22 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 3 of 8 sums 3 13 8.35 37.55; label #transformer.label<"selector_width_1_numerical">; out_map 3 to 1 of 3 sums 4.6667 10 6.6667 13.333; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 10 sums 181.1 2083.2 360 3915; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 2 to 5 of 10 sums 30 190 55 450; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, selector_width_1_numerical, selector_width_2_numerical) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 6 of 17 sums 6 49 19.2 144.7; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; out_map 6 to 2 of 7 sums 13.667 63.667 16.667 73.333; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 10 sums 181.1 2083.2 360 3915; !craft.vec<@selector_width_2>
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 6 of 17 sums 6 49 19.2 144.7; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 6 to 2 of 7 sums 13.667 63.667 16.667 73.333; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (255); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 10 sums 181.1 2083.2 360 3915; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 6 of 17 sums 6 49 19.2 144.7; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 6 to 2 of 7 sums 13.667 63.667 16.667 73.333; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/selector_width_1_numerical", "tokens:1/s... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 6) sums 6 43 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 6) sums 361.1 2662.7 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 7) sums 7 51 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 7) sums 181.1 906.59 360 2655; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 8) sums 8 85 19.2 77.15; W_out (8, 10) sums 13.667 82 18.667 116.67; layer 0 : i64; neurons #transformer.labels<"selector_width_1_numerical[start]|selector_width_2_numerical[start]", "selector... (293); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 6) sums 60 430 55 335; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; !transformer.logits<6>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 2 7 0 0; sop_name "selector_width"; table (6, 1) sums 15 70 0 0; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "selector_width_1"; table (3, 1) sums 2.35 4.3 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "selector_width_1_numerical"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "selector_width_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "selector_width_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; derived unit; reading (10, 1) sums 2 7 0 0; sop_name "selector_width_sum"; table (6, 1) sums 15 70 0 0; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  several conditions:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      ones = rasp.select(tokens, tokens) sop_name "ones"; !rasp.selector eq(x, 1)
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      selector_or = rasp.selector_or(ones, same) sop_name "selector_or"; !rasp.selector
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      twos = rasp.select(tokens, tokens) sop_name "twos"; !rasp.selector eq(x, 2)
// CHECK-NEXT:      selector_or = rasp.selector_or(up_to, twos) sop_name "selector_or_2"; !rasp.selector
// CHECK-NEXT:      selector_and = rasp.selector_and(selector_or, selector_or) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_and) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-lower-selectors: 1 lines less
// CHECK-NEXT:      selector_or = rasp.select(tokens, tokens) sop_name "selector_or"; !rasp.selector or(holds(eq(x, 1)), holds(eq(x, y)))
// CHECK-NEXT:    rasp-normalize-selectors: 6 lines less
// CHECK-NEXT:      % = rasp.selector_and(selector_or, up_to) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(holds(or(holds(eq(x, 1)), holds(eq(x, y)))), holds(eq(x, 2)))
// CHECK-NEXT:      % = rasp.select(indices, indices) !rasp.selector not(holds(le(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, %) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width_1"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 5}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @tokens>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @tokens>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @tokens> x
// CHECK-NEXT:    convert-rasp-to-craft: 22 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, one, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 12 sums 361.1 3304.8 180 2340; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 5 sums 271.1 1721 0 0; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 3 of 8 sums 3 13 8.35 37.55; label #transformer.label<"selector_width_2_numerical">; out_map 3 to 1 of 3 sums 4.6667 10 6.6667 13.333; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 2 to 5 of 10 sums 30 190 55 450; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, selector_width_1_numerical, selector_width_2_numerical) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 6 of 17 sums 6 48 19.2 145.4; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; out_map 6 to 2 of 7 sums 13.667 51 16.667 66.667; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, one, bos) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 12 sums 361.1 3304.8 180 2340; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 5 sums 271.1 1721 0 0; !craft.vec<@selector_width_2>
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 6 of 17 sums 6 48 19.2 145.4; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 6 to 2 of 7 sums 13.667 51 16.667 66.667; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (255); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 12 sums 361.1 3304.8 180 2340; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 5 sums 271.1 1721 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 6 of 17 sums 6 48 19.2 145.4; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 6 to 2 of 7 sums 13.667 51 16.667 66.667; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; map 3 to 5 of 15 sums 60 470 55 395; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/selector_width_1_numerical", "tokens:1/s... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 7) sums 7 51 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 7) sums 361.1 2123.8 180 1620; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 27 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 4) sums 271.1 1760.5 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 8) sums 8 84 19.2 77.5; W_out (8, 10) sums 13.667 73.667 18.667 113.33; layer 0 : i64; neurons #transformer.labels<"selector_width_1_numerical[start]|selector_width_2_numerical[start]", "selector... (293); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 6) sums 60 430 55 335; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5]>; !transformer.logits<6>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 2 7 0 0; sop_name "selector_width"; table (6, 1) sums 15 70 0 0; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "selector_width_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "selector_width_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "selector_width_2"; table (3, 1) sums 2.35 4.3 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "selector_width_2_numerical"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; derived unit; reading (10, 1) sums 2 7 0 0; sop_name "selector_width_sum"; table (6, 1) sums 15 70 0 0; values #transformer.value_set<{0 to 5}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a comparison of pairs:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      pair = rasp.map(tokens, indices) sop_name "pair"; !rasp.sop add(mul(4, x), y)
// CHECK-NEXT:      select = rasp.select(pair, pair) sop_name "select"; !rasp.selector lt(x, y)
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "pair"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-split-comparisons: 1 lines less
// CHECK-NEXT:      select = rasp.select(tokens, tokens) !rasp.selector lt(x, y)
// CHECK-NEXT:      select = rasp.select(tokens, tokens) !rasp.selector eq(x, y)
// CHECK-NEXT:      select = rasp.select(indices, indices) !rasp.selector lt(x, y)
// CHECK-NEXT:      select = rasp.selector_and(select, select) !rasp.selector
// CHECK-NEXT:      select = rasp.selector_or(select, select) sop_name "select"; !rasp.selector
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_width(select) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(not(holds(lt(x, y))), holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, select) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    dce: 2 lines less
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<unread by "dce">; sop_name "pair"
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width_1"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      % = rasp.selector_width(select) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @tokens> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @tokens> x
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      % = rasp.selector_width(select) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @tokens> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 20 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2]>; map 2 to 2 of 4 sums 6 14 5 18; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<unread by "dce">; sop_name "pair"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      % = craft.unembed(one, bos, selector_width_1_numerical, selector_width_2_numerical) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 2 of 6 sums 12 46 5 13; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; reading 2 to 1 of 2 sums 2 3 0 0; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-share-neurons: 5 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:      % = craft.unembed(one, bos, %) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 2 of 6 sums 12 46 5 13; !craft.output
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@selector_width_2>
// CHECK-NEXT:      % = craft.mlp(selector_width, one, bos, selector_width) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@selector_width_1_numerical_selector_width_2_numerical>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["selector_width_1_numerical" scalar, "selector_width_2_numerical" scalar]>; sym_name "selector_width_1_numerical_selector_width_2_numerical"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 16 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (255); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_1">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 7 of 20 sums 7 64 22.7 194.6; label #transformer.label<"selector_width_1_numerical+selector_width_2_numerical">; layer 0 : i64; out_map 7 to 2 of 8 sums 18 83.333 20 90; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 2 of 6 sums 12 46 5 13; !craft.output
// CHECK-NEXT:    materialize-weights: 24 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0/selector_width_1_numerical", "tokens:1/s... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 3) sums 3 11 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 3) sums 181.1 859.39 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_1">
// CHECK-NEXT:      = transformer.head() W_K (10, 6) sums 6 41 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 6) sums 361.1 2797.7 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"selector_width_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 9) sums 9 102 22.7 102.85; W_out (9, 10) sums 18 110.33 22 142; layer 0 : i64; neurons #transformer.labels<"selector_width_1_numerical[start]|selector_width_2_numerical[start]", "selector... (326); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 3) sums 12 62 5 19; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<unread by "dce">; sop_name "pair"
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; reading (10, 1) sums 2 7 0 0; sop_name "selector_width"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; derived unit; sop_name "selector_width_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 3 0 0; derived unit; sop_name "selector_width_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "selector_width_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 4 0 0; derived unit; sop_name "selector_width_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; derived unit; reading (10, 1) sums 2 7 0 0; sop_name "selector_width_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a selector of a function:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      select = rasp.select(tokens, indices) sop_name "select"; !rasp.selector eq(mod(add(x, y), 2), 1)
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    convert-rasp-to-craft: 11 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, tokens, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 5 sums 226.1 1091 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 9 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["0|2", "1"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      % = craft.position() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      selector_width = craft.head(%, one, bos, %, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 3 sums 136.1 541.1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      selector_width = craft.head(%, one, bos, %, bos, bos) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 3 sums 136.1 541.1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 3]>; space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[4 to 5]>; space #craft.space<["indices" named ["0|2", "1"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6]>; space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" named ["0|2", "1"], "indices"... (152); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 3 sums 136.1 541.1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:    materialize-weights: 14 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0|2", "tokens:1", "indices:0|2", "indices:... (121); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 9 37 0 0; W_pos (4, 7) sums 3 22 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<7>
// CHECK-NEXT:      = transformer.head() W_K (7, 3) sums 3 11 0 0; W_O (1, 7) sums 1 7 0 0; W_Q (7, 3) sums 136.1 722.2 0 0; W_V (7, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 4) sums 101.5 587.25 123.75 857.5; decode #transformer.decode<categorical [0, 1, 2, 3]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 7) sums 2 8 0 0; sop_name "tokens"; table (3, 2) sums 3 7 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 7) sums 2 12 0 0; sop_name "indices"; table (3, 2) sums 3 7 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 7) sums 1 7 0 0; sop_name "selector_width"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a nearest key:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      select = rasp.select(count, indices) sop_name "select"; !rasp.selector eq(x, add(y, 1))
// CHECK-NEXT:      aggregate = rasp.aggregate(select, tokens) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      aggregate = rasp.aggregate(select, tokens) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    rasp-insert-conversions: 2 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      select = rasp.select(%, indices) sop_name "select"; !rasp.selector eq(x, add(y, 1))
// CHECK-NEXT:      % = rasp.aggregate(select, tokens) default #rasp.value<9>; encoding #rasp<encoding numerical>; sop_name "aggregate_mean"; !rasp.sop<numerical, @aggregate>
// CHECK-NEXT:      aggregate = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate> x
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_mean" scalar]>; sym_name "aggregate_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.head(indices, one, bos, count_categorical, bos, tokens, bos, one) label #transformer.label<"aggregate_mean">; ov 4 to 1 of 4 sums 12 41 9 27; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 27 54 0 0; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate_mean = craft.add(%, %) !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate = craft.mlp(aggregate_mean, one, bos) in_map 3 to 19 of 56 sums 145.75 2909.5 1618 32277; label #transformer.label<"aggregate">; out_map 19 to 10 of 37 sums 19 352 18 351; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_mean" scalar]>; sop_name "aggregate_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 4 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      % = craft.head(indices, one, bos, count_categorical, bos, tokens, bos, one) label #transformer.label<"aggregate_mean">; layer 1 : i64; ov 4 to 1 of 4 sums 12 41 9 27; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate = craft.mlp(aggregate_mean, one, bos) in_map 3 to 19 of 56 sums 145.75 2909.5 1618 32277; label #transformer.label<"aggregate">; layer 1 : i64; out_map 19 to 10 of 37 sums 19 352 18 351; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 8 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10 to 12]>; space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["aggregate_mean" scalar]>; sym_name "aggregate_mean"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2 to 7, 9 to 11]>; space #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:      % = craft.erase(count) directions #transformer.labels<"count">; layer 0 : i64; !craft.vec<@count>
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 1 : i64; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 1 : i64; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.erase(count_categorical) directions #transformer.labels<"count_categorical:1", "count_categorical:2">; layer 1 : i64; signed unit; !craft.vec<@count_categorical>
// CHECK-NEXT:    craft-pad-bases: 24 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 12, 0, 2 to 7, 9 to 11]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (262); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 27 54 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; layer 0 : i64; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"count">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate_mean">; layer 1 : i64; ov 4 to 1 of 4 sums 12 41 9 27; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 19 of 56 sums 145.75 2909.5 1618 32277; label #transformer.label<"aggregate">; layer 1 : i64; out_map 19 to 10 of 37 sums 19 352 18 351; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"count_categorical:1", "count_categorical:2">; layer 1 : i64; signed unit; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 29 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/aggregate:0", "one", "tokens:0/aggregate:1/3", "tokens:1/ag... (352); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 13) sums 36 309 0 0; W_pos (4, 13) sums 3 27 0 0; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 4 19 0 0; W_O (1, 13) sums 1 10 0 0; W_Q (13, 4) sums 181.1 905.49 0 0; W_V (13, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 6) sums 130 1617 289.75 1108; W_out (6, 13) sums 5 71 5 73; layer 0 : i64; neurons #transformer.labels<"count_categorical[start]", "count_categorical[1]+", "count_categorical[1]-", "c... (163); !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 4 43 0 0; W_O (1, 13) sums 1 9 0 0; W_Q (13, 4) sums 157.5 1192.5 0 0; W_V (13, 1) sums 12 23 9 18; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 30) sums 154.75 2806.9 1620 16440; W_out (30, 13) sums 21 372 27 557; layer 1 : i64; neurons #transformer.labels<"aggregate[start]", "aggregate[1]+", "aggregate[1]-", "aggregate[2]+", "aggregat... (614); !transformer.residual<13>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (13, 10) sums 10 112 0 0; decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9]>; !transformer.logits<10>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 15 0 0; before #transformer.stage<"layer1/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 13) sums 1 10 0 0; before #transformer.stage<"layer0/mlp">; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 24 0 0; before #transformer.stage<"layer1/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (10, 13) sums 10 112 0 0; sop_name "aggregate"; table (10, 10) sums 10 100 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 13) sums 3 39 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "count_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (1, 13) sums 1 9 0 0; derived unit; sop_name "aggregate_mean"; table (10, 1) sums 18 149.67 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  two readers:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(last_token, count) sop_name "map"; !rasp.sop tuple(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "last_token"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, none}>; sym_name "last_token"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), none}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop<categorical, @last_token>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(last_token, count) sop_name "map"; !rasp.sop<categorical, @map> tuple(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 18 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)}]... (101); sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(last_token, count, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; out_map 15 to 9 of 27 sums 15 234 12 198; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2,... (111); map 10 to 10 of 10 sums 9.5 131 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)}]... (101); sop_name "map"; values #transformer.value_set<{(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), none... (102)
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; layer 0 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(last_token, count, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; layer 0 : i64; out_map 15 to 9 of 27 sums 15 234 12 198; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 10]>; space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[11]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2 to 7, 12 to 13]>; space #craft.space<["map" onehot {(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)}]... (101); sym_name "map"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:    craft-pad-bases: 18 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11, 0, 2 to 7, 12 to 13]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (254); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"last_token">; layer 0 : i64; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; layer 0 : i64; out_map 15 to 9 of 27 sums 15 234 12 198; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0", "indices:1", "indices:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2,... (111); map 10 to 10 of 10 sums 9.5 131 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 22 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:(0, 1)", "one", "indices:0/map:(0, 2)", "indices:1/map:... (286); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 14) sums 9 48 0 0; W_pos (4, 14) sums 3 18 0 0; !transformer.residual<14>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 3) sums 3 11 0 0; W_O (3, 14) sums 3 33 0 0; W_Q (14, 3) sums 112.5 540 0 0; W_V (14, 3) sums 3 24 0 0; label #transformer.label<"last_token">
// CHECK-NEXT:      = transformer.head() W_K (14, 4) sums 4 28 0 0; W_O (1, 14) sums 1 12 0 0; W_Q (14, 4) sums 181.1 1310.5 0 0; W_V (14, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 22) sums 466 8911 941.25 8312.2; W_out (22, 14) sums 15 213 19 333; layer 0 : i64; neurons #transformer.labels<"map[0][start]", "map[0][1]+", "map[0][1]-", "map[0][2]+", "map[0][2]-", "map[1]... (385); !transformer.residual<14>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (14, 10) sums 9.5 102.5 0 0; decode #transformer.decode<categorical [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2,... (111); !transformer.logits<10>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 3 24 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (3, 14) sums 3 33 0 0; sop_name "last_token"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 14) sums 1 12 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (9, 14) sums 9 97 0 0; sop_name "map"; table (9, 9) sums 9 81 0 0; values #transformer.value_set<{(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), none... (102)
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a chain:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop mod(x, 2)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, map) default #rasp.value<0>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(count) sop_name "map_2"; !rasp.sop mod(x, 2)
// CHECK-NEXT:      map = rasp.map(aggregate, map) sop_name "map_3"; !rasp.sop if(y, x, 5)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:      = rasp.variable() sop_name "map_2"
// CHECK-NEXT:      = rasp.variable() sop_name "map_3"
// CHECK-NEXT:    rasp-fuse-maps: 3 lines less
// CHECK-NEXT:      map = rasp.map(count, aggregate) sop_name "map_3"; !rasp.sop if(mod(x, 2), y, 5)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "map"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1, 5}>; sym_name "map_3"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop<categorical, @map> mod(x, 2)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, map) default #rasp.value<0>; sop_name "aggregate"; !rasp.sop<categorical, @map>
// CHECK-NEXT:      map = rasp.map(count, aggregate) sop_name "map_3"; !rasp.sop<categorical, @map_3> if(mod(x, 2), y, 5)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_3" onehot {0, 1, 5}]>; sym_name "map_3"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@map>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, map, bos, one) label #transformer.label<"aggregate">; ov 4 to 2 of 4 sums 3 9 1 3; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      map = craft.mlp(count, aggregate, one, bos) in_map 5 to 10 of 38 sums 306 3987 627.5 7331.2; label #transformer.label<"map_3">; out_map 10 to 3 of 18 sums 10 75 8 64; !craft.vec<@map_3>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 5]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0, 1}]>; sop_name "map"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map_3" onehot {0, 1, 5}]>; sop_name "map_3"; values #transformer.value_set<{0, 1, 5}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 4 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; layer 0 : i64; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@map>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, map, bos, one) label #transformer.label<"aggregate">; layer 1 : i64; ov 4 to 2 of 4 sums 3 9 1 3; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      map = craft.mlp(count, aggregate, one, bos) in_map 5 to 10 of 38 sums 306 3987 627.5 7331.2; label #transformer.label<"map_3">; layer 1 : i64; out_map 10 to 3 of 18 sums 10 75 8 64; !craft.vec<@map_3>
// CHECK-NEXT:    craft-allocate-residual: 8 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 6]>; space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 9]>; space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2 to 3]>; space #craft.space<["map_3" onehot {0, 1, 5}]>; sym_name "map_3"
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0", "indices:1">; layer 1 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 22 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 10, 5 to 6, 0, 2 to 3]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (211); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; layer 0 : i64; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 1 : i64; ov 4 to 2 of 4 sums 3 9 1 3; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 5 to 10 of 38 sums 306 3987 627.5 7331.2; label #transformer.label<"map_3">; layer 1 : i64; out_map 10 to 3 of 18 sums 10 75 8 64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0", "indices:1">; layer 1 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 5]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 28 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map_3:0", "one", "indices:0/map_3:1", "indices:1/map_3:5", ... (199); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 11) sums 12 78 0 0; W_pos (4, 11) sums 3 18 0 0; !transformer.residual<11>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<11>
// CHECK-NEXT:      = transformer.head() W_K (11, 4) sums 4 28 0 0; W_O (1, 11) sums 1 11 0 0; W_Q (11, 4) sums 181.1 1310.5 0 0; W_V (11, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (11, 7) sums 131 1754 289.75 1108; W_out (7, 11) sums 5 43 6 60; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:0)", "er... (115); !transformer.residual<11>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<11>
// CHECK-NEXT:      = transformer.head() W_K (11, 3) sums 3 11 0 0; W_O (2, 11) sums 2 20 0 0; W_Q (11, 3) sums 112.5 540 0 0; W_V (11, 2) sums 3 15 1 2; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (11, 13) sums 309 4829 627.5 3972.8; W_out (13, 11) sums 10 73 11 105; layer 1 : i64; neurons #transformer.labels<"map_3[0][start]", "map_3[0][1]+", "map_3[0][1]-", "map_3[0][2]+", "map_3[0][2]-... (255); !transformer.residual<11>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (11, 3) sums 3 11 0 0; decode #transformer.decode<categorical [0, 1, 5]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 15 0 0; before #transformer.stage<"layer1/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 24 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 11) sums 1 11 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 11) sums 2 14 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (2, 11) sums 2 20 0 0; sop_name "aggregate"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 11) sums 3 11 0 0; sop_name "map_3"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0, 1, 5}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a pair of tokens:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop
// CHECK-NEXT:      fill = rasp.fill(last_token) sop_name "fill"; value #rasp.value<0>; !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, fill) sop_name "map"; !rasp.sop tuple(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "last_token"
// CHECK-NEXT:      = rasp.variable() sop_name "fill"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, none}>; sym_name "last_token"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop<categorical, @last_token>
// CHECK-NEXT:      fill = rasp.fill(last_token) sop_name "fill"; value #rasp.value<0>; !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens, fill) sop_name "map"; !rasp.sop<categorical, @map> tuple(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      map = rasp.map(tokens, fill) sop_name "map"; !rasp.sop<ordinal, @map> tuple(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 16 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      = craft.space() space #craft.space<["fill" onehot {0 to 2}]>; sym_name "fill"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" ordinal {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}... (102); sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      fill = craft.linear(last_token, one, bos) map 4 to 3 of 6 sums 3 12 3 7; !craft.vec<@fill>
// CHECK-NEXT:      map = craft.mlp(tokens, fill, one, bos) in_map 7 to 9 of 27 sums 27 310.5 18 270; label #transformer.label<"map">; out_map 9 to 1 of 9 sums 45 285 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2,... (105); map 2 to 9 of 18 sums 90 1050 285 4050; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["fill" onehot {0 to 2}]>; sop_name "fill"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" ordinal {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}... (102); sop_name "map"; values #transformer.value_set<{(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 6 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" named ["1", "2"]]>; sym_name "last_token.narrow"
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 2 to 2 of 2 sums 2 5 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token.narrow>
// CHECK-NEXT:      fill = craft.linear(%, one, bos) map 4 to 3 of 6 sums 3 14 3 9; !craft.vec<@fill>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; image 2 to 2 of 2 sums 2 5 0 0; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      map = craft.mlp(tokens, one, bos, %) in_map 7 to 9 of 33 sums 22.5 274.5 27 333; label #transformer.label<"map">; out_map 9 to 1 of 9 sums 45 285 0 0; !craft.vec<@map>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["fill" onehot {0 to 2}]>; reading 4 to 3 of 6 sums 3 14 3 9; sop_name "fill"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; layer 0 : i64; ov 2 to 2 of 2 sums 2 5 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token.narrow>
// CHECK-NEXT:      map = craft.mlp(tokens, one, bos, %) in_map 7 to 9 of 33 sums 22.5 274.5 27 333; label #transformer.label<"map">; layer 0 : i64; out_map 9 to 1 of 9 sums 45 285 0 0; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 9]>; space #craft.space<["last_token" named ["1", "2"]]>; sym_name "last_token.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["map" ordinal {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}... (102); sym_name "map"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:    craft-pad-bases: 14 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 0]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (234); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"last_token">; layer 0 : i64; ov 2 to 2 of 2 sums 2 5 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 7 to 9 of 33 sums 22.5 274.5 27 333; label #transformer.label<"map">; layer 0 : i64; out_map 9 to 1 of 9 sums 45 285 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2,... (105); map 2 to 9 of 18 sums 90 1050 285 4050; !craft.output
// CHECK-NEXT:    materialize-weights: 19 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0... (160); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 3) sums 3 17 0 0; W_O (2, 10) sums 2 20 0 0; W_Q (10, 3) sums 112.5 810 0 0; W_V (10, 2) sums 2 10 0 0; label #transformer.label<"last_token">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 10) sums 23.5 244 27 216; W_out (10, 10) sums 45 285 1 10; layer 0 : i64; neurons #transformer.labels<"map[0,0]", "map[0,1]", "map[0,2]", "map[1,0]", "map[1,1]", "map[1,2]", "map[2,0... (157); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 9) sums 90 570 285 2310; decode #transformer.decode<categorical [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2,... (105); !transformer.logits<9>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (2, 10) sums 2 20 0 0; sop_name "last_token"; table (3, 2) sums 2 6 0 0; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; before #transformer.stage<"layer0/mlp">; reading (10, 3) sums 3 24 3 20; sop_name "fill"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 10) sums 1 1 0 0; sop_name "map"; table (9, 1) sums 45 285 0 0; values #transformer.value_set<{(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a truth value:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map"; !rasp.sop eq(x, 1)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(indices) sop_name "map_2"; !rasp.sop gt(x, 1)
// CHECK-NEXT:      map = rasp.map(map, map) sop_name "map_3"; !rasp.sop and(x, not(y))
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map_2"
// CHECK-NEXT:      = rasp.variable() sop_name "map_3"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map"; !rasp.sop<categorical, @map> eq(x, 1)
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(indices) sop_name "map_2"; !rasp.sop<categorical, @map> gt(x, 1)
// CHECK-NEXT:      map = rasp.map(map, map) sop_name "map_3"; !rasp.sop<categorical, @map> and(x, not(y))
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_2" onehot {false, true}]>; sym_name "map_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_3" onehot {false, true}]>; sym_name "map_3"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      map = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@map>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      map = craft.linear(indices) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@map_2>
// CHECK-NEXT:      map = craft.mlp(map, map, one, bos) in_map 5 to 2 of 8 sums 9 28.5 4 24; label #transformer.label<"map_3">; out_map 2 to 2 of 3 sums 2 5 1 2; !craft.vec<@map_3>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map_2" onehot {false, true}]>; sop_name "map_2"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map_3" onehot {false, true}]>; sop_name "map_3"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 13 lines less
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" named ["0|1", "2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@tokens.narrow>
// CHECK-NEXT:      map = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.position() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@indices.narrow>
// CHECK-NEXT:      map = craft.linear(%) map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map_2>
// CHECK-NEXT:      map = craft.mlp(map, map, one) in_map 5 to 2 of 8 sums 9 28.5 4 24; label #transformer.label<"map_3">; out_map 2 to 2 of 3 sums 2 5 1 2; !craft.vec<@map_3>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; image 3 to 2 of 3 sums 3 8 0 0; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    craft-compose-linear: 5 lines less
// CHECK-NEXT:      map = craft.mlp(one, %, %) in_map 5 to 2 of 8 sums 9 37.5 4 8; label #transformer.label<"map_3">; out_map 2 to 2 of 3 sums 2 5 1 2; !craft.vec<@map_3>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map_2" onehot {false, true}]>; reading 2 to 2 of 2 sums 2 5 0 0; sop_name "map_2"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      map = craft.mlp(one, %, %) in_map 5 to 2 of 8 sums 9 37.5 4 8; label #transformer.label<"map_3">; layer 0 : i64; out_map 2 to 2 of 3 sums 2 5 1 2; !craft.vec<@map_3>
// CHECK-NEXT:    craft-allocate-residual: 4 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1 to 2]>; space #craft.space<["tokens" named ["0|2", "1"]]>; sym_name "tokens.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 4]>; space #craft.space<["indices" named ["0|1", "2"]]>; sym_name "indices.narrow"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 6]>; space #craft.space<["map_3" onehot {false, true}]>; sym_name "map_3"
// CHECK-NEXT:    craft-pad-bases: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 6]>; space #craft.space<["one" scalar, "tokens" named ["0|2", "1"], "indices" named ["0|1", "2"], "map_3" oneho... (117); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 5 to 2 of 8 sums 9 37.5 4 8; label #transformer.label<"map_3">; layer 0 : i64; out_map 2 to 2 of 3 sums 2 5 1 2; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"one", "tokens:0|2", "tokens:1", "indices:0|1", "indices:2", "map_3:False", "map... (109); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 7) sums 8 25 0 0; W_pos (4, 7) sums 3 19 0 0; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (7, 2) sums 9 34.5 4 6; W_out (2, 7) sums 2 14 1 7; layer 0 : i64; neurons #transformer.labels<"map_3[*,*]", "map_3[True,False]">; !transformer.residual<7>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (7, 2) sums 2 14 0 0; decode #transformer.decode<categorical [false, true]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 7) sums 2 6 0 0; sop_name "tokens"; table (3, 2) sums 3 7 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (7, 2) sums 2 6 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (2, 7) sums 2 10 0 0; sop_name "indices"; table (3, 2) sums 3 7 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (7, 2) sums 2 10 0 0; sop_name "map_2"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 7) sums 2 14 0 0; sop_name "map_3"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  names of the compiler:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; output_names ["one", "bos"]; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      one = rasp.selector_width(same) sop_name "one_2"; !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      bos = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "bos"; !rasp.sop
// CHECK-NEXT:      = rasp.return(one, bos)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "one_2"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "bos"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "one_2"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "bos"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      one = rasp.selector_width(same) sop_name "one_2"; !rasp.sop<categorical, @one_2>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      bos = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "bos"; !rasp.sop<categorical, @bos>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      one = rasp.selector_width(same) sop_name "one_2"; !rasp.sop<reciprocal, @one_2>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "bos_mean"; !rasp.sop<numerical, @bos>
// CHECK-NEXT:      bos = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "bos"; !rasp.sop<categorical, @bos> x
// CHECK-NEXT:    convert-rasp-to-craft: 19 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["one_2" reciprocal 3]>; sym_name "one_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["bos_mean" scalar]>; sym_name "bos_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["bos" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "bos_2"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      one = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"one_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@one_2>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      bos_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"bos_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@bos_mean>
// CHECK-NEXT:      bos = craft.mlp(bos_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"bos">; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@bos_2>
// CHECK-NEXT:      % = craft.unembed(one, one) decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"one">; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      % = craft.unembed(bos) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1]>; label #transformer.label<"bos">; map 5 to 5 of 5 sums 5 35 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["one_2" reciprocal 3]>; sop_name "one_2"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["bos" onehot {0, 1/3, 1/2, 2/3, 1}]>; sop_name "bos"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["bos_mean" scalar]>; sop_name "bos_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%, %)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 3 lines less
// CHECK-NEXT:      bos_mean = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"bos_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@bos_mean>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 3 to 2 of 3 sums 3 8 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    craft-narrow-spaces: 1 lines less
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      one = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"one_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@one_2>
// CHECK-NEXT:      bos_mean = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"bos_mean">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@bos_mean>
// CHECK-NEXT:      bos = craft.mlp(bos_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"bos">; layer 0 : i64; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@bos_2>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["one_2" reciprocal 3]>; sym_name "one_2"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["bos_mean" scalar]>; sym_name "bos_mean"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0, 2 to 5]>; space #craft.space<["bos" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "bos_2"
// CHECK-NEXT:      % = craft.erase(bos) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@bos>
// CHECK-NEXT:      % = craft.erase(tokens) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.erase(indices) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@indices>
// CHECK-NEXT:    craft-pad-bases: 19 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 9, 0, 2 to 5]>; shared unit; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "indices" on... (192); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"one_2">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"bos_mean">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"bos">; layer 0 : i64; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:compiler_bos">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"tokens:0", "tokens:1", "tokens:2">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.erase(%) directions #transformer.labels<"indices:0">; layer 0 : i64; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"one">; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1]>; label #transformer.label<"bos">; map 5 to 5 of 5 sums 5 35 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 24 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/bos:0", "one", "tokens:0/bos:1/3", "tokens:1/bos:1/2", "tok... (181); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 19 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 4) sums 181.1 905.49 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"one_2">
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 24 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 4) sums 90 360 202.5 1192.5; W_V (10, 1) sums 1 4 0 0; label #transformer.label<"bos_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 14) sums 78 1120 153 933; W_out (14, 10) sums 9 68 13 141; layer 0 : i64; neurons #transformer.labels<"bos[start]", "bos[1]+", "bos[1]-", "bos[2]+", "bos[2]-", "bos[3]+", "bos[3]-", ... (228); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 3) sums 42.125 290.44 47.188 359.38; decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"one">; !transformer.logits<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 5) sums 5 29 0 0; decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1]>; label #transformer.label<"bos">; !transformer.logits<5>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; sop_name "one_2"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; before #transformer.stage<"layer0/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; before #transformer.stage<"layer0/mlp">; reading (10, 2) sums 3 13 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (5, 10) sums 5 29 0 0; sop_name "bos"; table (5, 5) sums 5 25 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; derived unit; sop_name "bos_mean"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.return(%, %)
// CHECK-NEXT:  several results:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; output_names ["count", "share", "word"]; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      up_to = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector le(x, y)
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:      = rasp.return(count, share, word)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "flag"
// CHECK-NEXT:      = rasp.variable() sop_name "share"
// CHECK-NEXT:      = rasp.variable() sop_name "word"
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop<numerical, @share>
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      % = craft.unembed(count, one) decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"count">; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      % = craft.unembed(share) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; label #transformer.label<"share">; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      % = craft.unembed(word) decode #transformer.decode<categorical ["a", "b", "c"]>; label #transformer.label<"word">; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" scalar]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.return(%, %, %)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-compose-linear: 6 lines less
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:      % = craft.unembed(tokens) decode #transformer.decode<categorical ["a", "b", "c"]>; label #transformer.label<"word">; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; reading 3 to 2 of 3 sums 3 8 0 0; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; reading 3 to 3 of 3 sums 3 12 0 0; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, bos, tokens) label #transformer.label<"share">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8]>; space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 4, 8, 5 to 7, 9]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count" reci... (153); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"share">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"count">; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; label #transformer.label<"share">; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical ["a", "b", "c"]>; label #transformer.label<"word">; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 20 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (142); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 9 39 0 0; W_pos (4, 10) sums 3 27 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 19 0 0; W_O (1, 10) sums 1 9 0 0; W_Q (10, 4) sums 181.1 905.49 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 24 0 0; W_O (1, 10) sums 1 10 0 0; W_Q (10, 4) sums 90 360 202.5 1192.5; W_V (10, 1) sums 1 4 0 0; label #transformer.label<"share">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 3) sums 42.125 290.44 47.188 359.38; decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"count">; !transformer.logits<3>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 1) sums 1 10 0 0; decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; label #transformer.label<"share">; !transformer.logits<1>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (10, 3) sums 3 15 0 0; decode #transformer.decode<categorical ["a", "b", "c"]>; label #transformer.label<"word">; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 9 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (10, 2) sums 3 13 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 10 0 0; sop_name "share"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; reading (10, 3) sums 3 15 0 0; sop_name "word"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = transformer.return(%, %, %)
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @steps_of_default vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
