// RUN: raspc compile %S/Inputs/steps_of_others.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Small programs, and what each pass changes in them of the pipelines interp and tracr, of those of architectures, of optional passes, and of rasp-saturate.
// Each pass has the number of lines that are gone after it, and the lines that are new: an op with its operands,
// attributes and types. Of a map or a weight, two sums of the positive entries and two of the negative ones.

// CHECK:       a function of a count, interp:
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
// CHECK-NEXT:    rasp-keep: 3 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "count"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop<categorical, @map> mod(x, 2)
// CHECK-NEXT:    convert-rasp-to-craft: 12 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 4 to 2 of 4 sums 4 14 0 0; label #transformer.label<"map">; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" onehot {0 to 3}]>; keep unit; sop_name "count"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0, 1}]>; keep unit; sop_name "map"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 4 to 2 of 4 sums 4 14 0 0; label #transformer.label<"map">; layer 1 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 9]>; space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10 to 11]>; space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 13 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 11]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count_selec... (183); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 2 of 4 sums 4 14 0 0; label #transformer.label<"map">; layer 1 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 17 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "count_selecto... (183); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 9 39 0 0; W_pos (4, 12) sums 0 0 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 4 19 0 0; W_O (1, 12) sums 1 6 0 0; W_Q (12, 4) sums 181.1 905.49 0 0; W_V (12, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (12, 7) sums 193 1826 467.75 2322; W_out (7, 12) sums 7 82 6 72; layer 0 : i64; neurons #transformer.labels<"count[start]", "count[1]+", "count[1]-", "count[2]+", "count[2]-", "count[3]+",... (113); !transformer.residual<12>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (12, 2) sums 4 36 0 0; W_out (2, 12) sums 2 24 0 0; layer 1 : i64; neurons #transformer.labels<"map[0]", "map[1]">; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 2) sums 2 24 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 12) sums 4 40 0 0; sop_name "count"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (2, 12) sums 2 24 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a function of a count, tracr:
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
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop<categorical, @map> mod(x, 2)
// CHECK-NEXT:    convert-rasp-to-craft: 12 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 4 to 2 of 4 sums 4 14 0 0; label #transformer.label<"map">; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" onehot {0 to 3}]>; sop_name "count"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0, 1}]>; sop_name "map"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-allocate-layers: 3 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 4 to 2 of 4 sums 4 14 0 0; label #transformer.label<"map">; layer 1 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 8 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9]>; space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10 to 13]>; space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[14 to 15]>; space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 17 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 15]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "ind... (244); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 5 : i64; label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 4 to 2 of 4 sums 4 14 0 0; label #transformer.label<"map">; layer 1 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 19 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "... (245); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 10 62 0 0; W_pos (4, 16) sums 3 21 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 5) sums 4 31 0 0; W_O (1, 16) sums 1 10 0 0; W_Q (16, 5) sums 181.1 1491.6 0 0; W_V (16, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (16, 7) sums 193 2595 467.75 2456.4; W_out (7, 16) sums 7 110 6 96; layer 0 : i64; neurons #transformer.labels<"count[start]", "count[1]+", "count[1]-", "count[2]+", "count[2]-", "count[3]+",... (113); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (16, 2) sums 4 52 0 0; W_out (2, 16) sums 2 32 0 0; layer 1 : i64; neurons #transformer.labels<"map[0]", "map[1]">; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 2) sums 2 32 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 27 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 16) sums 4 56 0 0; sop_name "count"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (2, 16) sums 2 32 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 2 lines less
// CHECK-NEXT:      = transformer.head() W_K (16, 5) sums 4 31 0 0; W_O (5, 16) sums 1 10 0 0; W_Q (16, 5) sums 181.1 1491.6 0 0; W_V (16, 5) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 5) sums 0 0 0 0; W_O (5, 16) sums 0 0 0 0; W_Q (16, 5) sums 0 0 0 0; W_V (16, 5) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (16, 7) sums 4 52 0 0; W_out (7, 16) sums 2 32 0 0; layer 1 : i64; neurons #transformer.labels<"map[0]", "map[1]", "padding", "padding", "padding", "padding", "padding">; !transformer.residual<16>
// CHECK-NEXT:  a mean of the same, interp:
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
// CHECK-NEXT:    rasp-keep: 3 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "flag"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "aggregate"
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
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, flag, bos) label #transformer.label<"aggregate">; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; keep unit; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1}]>; keep unit; sop_name "aggregate"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 4 lines less
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, flag, bos) label #transformer.label<"aggregate">; layer 1 : i64; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 5 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 6]>; space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[7 to 8]>; space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 11 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 8]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "flag" oneho... (137); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"aggregate">; layer 1 : i64; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 15 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "flag:0", "fla... (135); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 9) sums 9 39 0 0; W_pos (4, 9) sums 0 0 0 0; !transformer.residual<9>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (9, 2) sums 3 13 0 0; W_out (2, 9) sums 2 14 0 0; layer 0 : i64; neurons #transformer.labels<"flag[0]", "flag[1]">; !transformer.residual<9>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<9>
// CHECK-NEXT:      = transformer.head() W_K (9, 4) sums 4 19 0 0; W_O (2, 9) sums 2 18 0 0; W_Q (9, 4) sums 157.5 787.5 0 0; W_V (9, 2) sums 2 14 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (9, 2) sums 2 18 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 9) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 9) sums 2 14 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (2, 9) sums 2 18 0 0; sop_name "aggregate"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a mean of the same, tracr:
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
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, flag, bos) label #transformer.label<"aggregate">; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-allocate-layers: 2 lines less
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, tokens, bos, flag, bos) label #transformer.label<"aggregate">; layer 1 : i64; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 7 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9 to 10]>; space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[11 to 12]>; space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 12]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "ind... (198); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 5 : i64; label #transformer.label<"aggregate">; layer 1 : i64; ov 2 to 2 of 2 sums 2 5 0 0; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 17 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "... (197); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 13) sums 10 62 0 0; W_pos (4, 13) sums 3 21 0 0; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 2) sums 3 25 0 0; W_out (2, 13) sums 2 22 0 0; layer 0 : i64; neurons #transformer.labels<"flag[0]", "flag[1]">; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 5) sums 4 31 0 0; W_O (2, 13) sums 2 26 0 0; W_Q (13, 5) sums 157.5 1350 0 0; W_V (13, 2) sums 2 22 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (13, 2) sums 2 26 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 27 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 13) sums 2 22 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (2, 13) sums 2 26 0 0; sop_name "aggregate"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 5) sums 0 0 0 0; W_O (5, 13) sums 0 0 0 0; W_Q (13, 5) sums 0 0 0 0; W_V (13, 5) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      = transformer.head() W_K (13, 5) sums 4 31 0 0; W_O (5, 13) sums 2 26 0 0; W_Q (13, 5) sums 157.5 1350 0 0; W_V (13, 5) sums 2 22 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 2) sums 0 0 0 0; W_out (2, 13) sums 0 0 0 0; layer 1 : i64; neurons #transformer.labels<"padding", "padding">; !transformer.residual<13>
// CHECK-NEXT:  a lookup with a default, interp:
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
// CHECK-NEXT:    rasp-keep: 3 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "indices"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "aggregate"
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
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; keep unit; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2, 9}]>; keep unit; sop_name "aggregate"; values #transformer.value_set<{0 to 2, 9}>
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
// CHECK-NEXT:  a lookup with a default, tracr:
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
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, tokens, bos, one) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9 to 12]>; space #craft.space<["aggregate" onehot {0 to 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 12]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "ind... (181); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 5 : i64; label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 9]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 16 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "... (207); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 13) sums 13 104 0 0; W_pos (4, 13) sums 3 21 0 0; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 5) sums 3 13 0 0; W_O (4, 13) sums 4 52 0 0; W_Q (13, 5) sums 112.5 652.5 0 0; W_V (13, 4) sums 4 31 1 6; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (13, 4) sums 4 52 0 0; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 18 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 27 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 13) sums 4 52 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (13, 5) sums 3 13 0 0; W_O (5, 13) sums 4 52 0 0; W_Q (13, 5) sums 112.5 652.5 0 0; W_V (13, 5) sums 4 31 1 6; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 1) sums 0 0 0 0; W_out (1, 13) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<13>
// CHECK-NEXT:  a function of a mean and a token, interp:
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
// CHECK-NEXT:    rasp-keep: 5 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "indices"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "flag"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "share"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, "-"}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop<categorical, @share>
// CHECK-NEXT:      map = rasp.map(share, tokens) sop_name "map"; !rasp.sop<categorical, @map> if(gt(x, 2/5), y, "-")
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
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      share = craft.mlp(share_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 9 to 8 of 42 sums 68 848 24 316; label #transformer.label<"map">; out_map 8 to 4 of 8 sums 4 28 4 32; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; keep unit; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; keep unit; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; keep unit; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 2, "-"}]>; keep unit; sop_name "map"; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["share_mean" scalar]>; sop_name "share_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 4 lines less
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share_mean">; layer 1 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      share = craft.mlp(share_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; layer 1 : i64; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 9 to 8 of 42 sums 68 848 24 316; label #transformer.label<"map">; layer 2 : i64; out_map 8 to 4 of 8 sums 4 28 4 32; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 8 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5 to 7]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[8 to 9]>; space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10]>; space #craft.space<["share_mean" scalar]>; sym_name "share_mean"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[11 to 15]>; space #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "share"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[16 to 19]>; space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 17 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 19]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "indices" onehot {0 to 2}, "tokens" on... (224); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"share_mean">; layer 1 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; layer 1 : i64; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 9 to 8 of 42 sums 68 848 24 316; label #transformer.label<"map">; layer 2 : i64; out_map 8 to 4 of 8 sums 4 28 4 32; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (255); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 20) sums 9 48 0 0; W_pos (4, 20) sums 3 18 0 0; !transformer.residual<20>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (20, 2) sums 3 22 0 0; W_out (2, 20) sums 2 20 0 0; layer 0 : i64; neurons #transformer.labels<"flag[0]", "flag[1]">; !transformer.residual<20>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<20>
// CHECK-NEXT:      = transformer.head() W_K (20, 4) sums 4 18 0 0; W_O (1, 20) sums 1 11 0 0; W_Q (20, 4) sums 90 360 202.5 787.5; W_V (20, 1) sums 1 10 0 0; label #transformer.label<"share_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (20, 9) sums 73 1118 153 933; W_out (9, 20) sums 9 160 8 148; layer 1 : i64; neurons #transformer.labels<"share[start]", "share[1]+", "share[1]-", "share[2]+", "share[2]-", "share[3]+",... (139); !transformer.residual<20>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (20, 8) sums 68 1034 24 134; W_out (8, 20) sums 4 86 4 90; layer 2 : i64; neurons #transformer.labels<"map[0|1/3,*]+", "map[0|1/3,*]-", "map[1/2|2/3|1,0]+", "map[1/2|2/3|1,0]-", "map... (179); !transformer.residual<20>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (20, 4) sums 4 80 0 0; decode #transformer.decode<categorical [0, 1, 2, "-"]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 20) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 20) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 20) sums 2 20 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (5, 20) sums 5 80 0 0; sop_name "share"; table (5, 5) sums 5 25 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/mlp">; basis (4, 20) sums 4 80 0 0; sop_name "map"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (1, 20) sums 1 11 0 0; derived unit; sop_name "share_mean"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a function of a mean and a token, tracr:
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
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "indices"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, "-"}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @indices>
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(up_to, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop<categorical, @share>
// CHECK-NEXT:      map = rasp.map(share, tokens) sop_name "map"; !rasp.sop<categorical, @map> if(gt(x, 2/5), y, "-")
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
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      share = craft.mlp(share_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 9 to 30 of 90 sums 120 4072 90 2895; label #transformer.label<"map">; out_map 30 to 4 of 30 sums 15 261 15 276; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 2, "-"}]>; sop_name "map"; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["share_mean" scalar]>; sop_name "share_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-allocate-layers: 4 lines less
// CHECK-NEXT:      flag = craft.mlp(tokens, one, bos) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share_mean">; layer 1 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@share_mean>
// CHECK-NEXT:      share = craft.mlp(share_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; layer 1 : i64; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 9 to 30 of 90 sums 120 4072 90 2895; label #transformer.label<"map">; layer 2 : i64; out_map 30 to 4 of 30 sums 15 261 15 276; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9 to 10]>; space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[11]>; space #craft.space<["share_mean" scalar]>; sym_name "share_mean"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[12 to 16]>; space #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "share"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[17 to 20]>; space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 19 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 20]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "ind... (258); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 2 of 3 sums 3 8 0 0; label #transformer.label<"flag">; layer 0 : i64; out_map 2 to 2 of 2 sums 2 5 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 5 : i64; label #transformer.label<"share_mean">; layer 1 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; layer 1 : i64; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 9 to 30 of 90 sums 120 4072 90 2895; label #transformer.label<"map">; layer 2 : i64; out_map 30 to 4 of 30 sums 15 261 15 276; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 24 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "indices:0", "indices:1", "... (278); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 21) sums 10 62 0 0; W_pos (4, 21) sums 3 21 0 0; !transformer.residual<21>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (21, 2) sums 3 25 0 0; W_out (2, 21) sums 2 22 0 0; layer 0 : i64; neurons #transformer.labels<"flag[0]", "flag[1]">; !transformer.residual<21>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<21>
// CHECK-NEXT:      = transformer.head() W_K (21, 5) sums 4 21 0 0; W_O (1, 21) sums 1 12 0 0; W_Q (21, 5) sums 90 405 202.5 945; W_V (21, 1) sums 1 11 0 0; label #transformer.label<"share_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (21, 9) sums 73 1191 153 969; W_out (9, 21) sums 9 169 8 156; layer 1 : i64; neurons #transformer.labels<"share[start]", "share[1]+", "share[1]-", "share[2]+", "share[2]-", "share[3]+",... (139); !transformer.residual<21>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (21, 30) sums 120 3120 90 1582.5; W_out (30, 21) sums 15 507 15 522; layer 2 : i64; neurons #transformer.labels<"map[0,0]+", "map[0,0]-", "map[0,1]+", "map[0,1]-", "map[0,2]+", "map[0,2]-", "m... (445); !transformer.residual<21>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (21, 4) sums 4 84 0 0; decode #transformer.decode<categorical [0, 1, 2, "-"]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 21) sums 3 18 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 21) sums 3 27 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 21) sums 2 22 0 0; sop_name "flag"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (5, 21) sums 5 85 0 0; sop_name "share"; table (5, 5) sums 5 25 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/mlp">; basis (4, 21) sums 4 84 0 0; sop_name "map"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (1, 21) sums 1 12 0 0; derived unit; sop_name "share_mean"; table (5, 1) sums 2.5 9.8333 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 3 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<21>
// CHECK-NEXT:      = transformer.head() W_K (21, 5) sums 0 0 0 0; W_O (5, 21) sums 0 0 0 0; W_Q (21, 5) sums 0 0 0 0; W_V (21, 5) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (21, 30) sums 3 25 0 0; W_out (30, 21) sums 2 22 0 0; layer 0 : i64; neurons #transformer.labels<"flag[0]", "flag[1]", "padding", "padding", "padding", "padding", "padding", "pa... (349); !transformer.residual<21>
// CHECK-NEXT:      = transformer.head() W_K (21, 5) sums 4 21 0 0; W_O (5, 21) sums 1 12 0 0; W_Q (21, 5) sums 90 405 202.5 945; W_V (21, 5) sums 1 11 0 0; label #transformer.label<"share_mean">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (21, 30) sums 73 1191 153 969; W_out (30, 21) sums 9 169 8 156; layer 1 : i64; neurons #transformer.labels<"share[start]", "share[1]+", "share[1]-", "share[2]+", "share[2]-", "share[3]+",... (370); !transformer.residual<21>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; !transformer.residual<21>
// CHECK-NEXT:  a sum of counts, interp:
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
// CHECK-NEXT:    rasp-keep: 5 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "count"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "indices"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "map"
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 9}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> add(x, mul(2, y))
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_selector_width_attn_output" reciprocal 3]>; sym_name "selector_width_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" onehot {0 to 3}]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 9}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width_selector_width_attn_output>
// CHECK-NEXT:      selector_width = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"selector_width">; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count, selector_width, one, bos) in_map 9 to 15 of 51 sums 54 877.5 30 690; label #transformer.label<"map">; out_map 15 to 10 of 29 sums 15 256 14 119; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" onehot {0 to 3}]>; keep unit; sop_name "count"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; keep unit; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" onehot {0 to 3}]>; keep unit; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 9}]>; keep unit; sop_name "map"; values #transformer.value_set<{0 to 9}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-narrow-spaces: 2 lines less
// CHECK-NEXT:    craft-allocate-layers: 5 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width_selector_width_attn_output>
// CHECK-NEXT:      selector_width = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"selector_width">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count, selector_width, one, bos) in_map 9 to 15 of 51 sums 54 877.5 30 690; label #transformer.label<"map">; layer 1 : i64; out_map 15 to 10 of 29 sums 15 256 14 119; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 9 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2 to 4]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[5]>; space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 9]>; space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[10 to 12]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[13]>; space #craft.space<["selector_width_selector_width_attn_output" reciprocal 3]>; sym_name "selector_width_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[14 to 17]>; space #craft.space<["selector_width" onehot {0 to 3}]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[18 to 27]>; space #craft.space<["map" onehot {0 to 9}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 19 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 27]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "one" scalar, "tokens" onehot {0 to 2}, "count_selec... (304); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"selector_width">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 9 to 15 of 51 sums 54 877.5 30 690; label #transformer.label<"map">; layer 1 : i64; out_map 15 to 10 of 29 sums 15 256 14 119; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 22 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "count_selecto... (419); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 28) sums 9 39 0 0; W_pos (4, 28) sums 3 42 0 0; !transformer.residual<28>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<28>
// CHECK-NEXT:      = transformer.head() W_K (28, 4) sums 4 19 0 0; W_O (1, 28) sums 1 6 0 0; W_Q (28, 4) sums 181.1 905.49 0 0; W_V (28, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (28, 3) sums 3 27 0 0; W_O (1, 28) sums 1 14 0 0; W_Q (28, 3) sums 181.1 1939.4 0 0; W_V (28, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (28, 14) sums 386 6539 935.5 7918.2; W_out (14, 28) sums 14 269 12 234; layer 0 : i64; neurons #transformer.labels<"count[start]", "count[1]+", "count[1]-", "count[2]+", "count[2]-", "count[3]+",... (270); !transformer.residual<28>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (28, 15) sums 54 994.5 30 270; W_out (15, 28) sums 15 460 14 399; layer 1 : i64; neurons #transformer.labels<"map[*,*]", "map[0,0]", "map[0,2]", "map[0,3]", "map[1,0]", "map[1,1]", "map[1,2... (199); !transformer.residual<28>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (28, 10) sums 10 280 0 0; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>; !transformer.logits<10>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 28) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 28) sums 4 40 0 0; sop_name "count"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 28) sums 3 39 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 28) sums 4 72 0 0; sop_name "selector_width"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (10, 28) sums 10 280 0 0; sop_name "map"; table (10, 10) sums 10 100 0 0; values #transformer.value_set<{0 to 9}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:  a sum of counts, tracr:
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
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 9}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> add(x, mul(2, y))
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_selector_width_attn_output" reciprocal 3]>; sym_name "selector_width_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" onehot {0 to 3}]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 9}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      indices = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width_selector_width_attn_output>
// CHECK-NEXT:      selector_width = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"selector_width">; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count, selector_width, one, bos) in_map 9 to 16 of 48 sums 48 936 32 768; label #transformer.label<"map">; out_map 16 to 10 of 16 sums 16 274 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" onehot {0 to 3}]>; sop_name "count"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" onehot {0 to 3}]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 9}]>; sop_name "map"; values #transformer.value_set<{0 to 9}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:    craft-allocate-layers: 5 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count_selector_width_attn_output>
// CHECK-NEXT:      count = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@count>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width_selector_width_attn_output>
// CHECK-NEXT:      selector_width = craft.mlp(%, one, bos) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"selector_width">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count, selector_width, one, bos) in_map 9 to 16 of 48 sums 48 936 32 768; label #transformer.label<"map">; layer 1 : i64; out_map 16 to 10 of 16 sums 16 274 0 0; !craft.vec<@map>
// CHECK-NEXT:    craft-allocate-residual: 10 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6]>; space #craft.space<["count_selector_width_attn_output" reciprocal 3]>; sym_name "count_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[7 to 10]>; space #craft.space<["count" onehot {0 to 3}]>; sym_name "count"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[11 to 13]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[14]>; space #craft.space<["selector_width_selector_width_attn_output" reciprocal 3]>; sym_name "selector_width_selector_width_attn_output"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[15 to 18]>; space #craft.space<["selector_width" onehot {0 to 3}]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[19 to 28]>; space #craft.space<["map" onehot {0 to 9}]>; sym_name "map"
// CHECK-NEXT:    craft-pad-bases: 21 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 28]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "tok... (338); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 5 : i64; label #transformer.label<"count">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 5 : i64; label #transformer.label<"selector_width">; layer 0 : i64; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"count">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 3 to 7 of 20 sums 193 1921 467.75 4240.9; label #transformer.label<"selector_width">; layer 0 : i64; out_map 7 to 4 of 13 sums 7 46 6 45; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.mlp(%) in_map 9 to 16 of 48 sums 48 936 32 768; label #transformer.label<"map">; layer 1 : i64; out_map 16 to 10 of 16 sums 16 274 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 23 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "tokens:0", "tokens:1", "to... (442); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 29) sums 10 53 0 0; W_pos (4, 29) sums 3 45 0 0; !transformer.residual<29>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<29>
// CHECK-NEXT:      = transformer.head() W_K (29, 5) sums 4 22 0 0; W_O (1, 29) sums 1 7 0 0; W_Q (29, 5) sums 181.1 1086.6 0 0; W_V (29, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (29, 5) sums 3 29 0 0; W_O (1, 29) sums 1 15 0 0; W_Q (29, 5) sums 181.1 2120.5 0 0; W_V (29, 1) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (29, 14) sums 386 6925 935.5 8187; W_out (14, 29) sums 14 283 12 246; layer 0 : i64; neurons #transformer.labels<"count[start]", "count[1]+", "count[1]-", "count[2]+", "count[2]-", "count[3]+",... (270); !transformer.residual<29>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (29, 16) sums 48 1008 32 336; W_out (16, 29) sums 16 512 0 0; layer 1 : i64; neurons #transformer.labels<"map[0,0]", "map[0,1]", "map[0,2]", "map[0,3]", "map[1,0]", "map[1,1]", "map[1,2... (211); !transformer.residual<29>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (29, 10) sums 10 290 0 0; decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]>; !transformer.logits<10>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 29) sums 3 18 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 29) sums 4 44 0 0; sop_name "count"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 29) sums 3 42 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (4, 29) sums 4 76 0 0; sop_name "selector_width"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (10, 29) sums 10 290 0 0; sop_name "map"; table (10, 10) sums 10 100 0 0; values #transformer.value_set<{0 to 9}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 3 lines less
// CHECK-NEXT:      = transformer.head() W_K (29, 5) sums 4 22 0 0; W_O (5, 29) sums 1 7 0 0; W_Q (29, 5) sums 181.1 1086.6 0 0; W_V (29, 5) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      = transformer.head() W_K (29, 5) sums 3 29 0 0; W_O (5, 29) sums 1 15 0 0; W_Q (29, 5) sums 181.1 2120.5 0 0; W_V (29, 5) sums 1 1 0 0; label #transformer.label<"selector_width">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (29, 16) sums 386 6925 935.5 8187; W_out (16, 29) sums 14 283 12 246; layer 0 : i64; neurons #transformer.labels<"count[start]", "count[1]+", "count[1]-", "count[2]+", "count[2]-", "count[3]+",... (292); !transformer.residual<29>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<29>
// CHECK-NEXT:      = transformer.head() W_K (29, 5) sums 0 0 0 0; W_O (5, 29) sums 0 0 0 0; W_Q (29, 5) sums 0 0 0 0; W_V (29, 5) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a conjunction, interp:
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
// CHECK-NEXT:    rasp-keep: 3 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "indices"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "aggregate"
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
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; keep unit; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {-1 to 2}]>; keep unit; sop_name "aggregate"; values #transformer.value_set<{-1 to 2}>
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
// CHECK-NEXT:  a conjunction, tracr:
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
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, tokens, bos, indices, indices, bos, one) label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 6 of 6 sums 292.5 2655 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9 to 12]>; space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 12]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "tok... (179); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 8 : i64; label #transformer.label<"aggregate">; layer 0 : i64; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 6 of 6 sums 292.5 2655 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 16 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "tokens:0", "tokens:1", "to... (208); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 13) sums 13 86 0 0; W_pos (4, 13) sums 3 30 0 0; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 8) sums 6 46 0 0; W_O (4, 13) sums 4 52 0 0; W_Q (13, 8) sums 292.5 2430 0 0; W_V (13, 4) sums 4 31 1 6; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (13, 4) sums 4 52 0 0; decode #transformer.decode<categorical [-1, 0, 1, 2]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 18 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 27 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 13) sums 4 52 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (13, 8) sums 6 46 0 0; W_O (8, 13) sums 4 52 0 0; W_Q (13, 8) sums 292.5 2430 0 0; W_V (13, 8) sums 4 31 1 6; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 1) sums 0 0 0 0; W_out (1, 13) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<13>
// CHECK-NEXT:  the last of the same, interp:
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
// CHECK-NEXT:    rasp-keep: 3 lines less
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "indices"
// CHECK-NEXT:      = rasp.variable() keep unit; sop_name "aggregate"
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
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; keep unit; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices" onehot {0 to 2}]>; keep unit; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {-1 to 2}]>; keep unit; sop_name "aggregate"; values #transformer.value_set<{-1 to 2}>
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
// CHECK-NEXT:  the last of the same, tracr:
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
// CHECK-NEXT:    craft-allocate-layers: 1 lines less
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, indices, tokens, bos, indices, bos, one) label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 7 of 9 sums 765 8010 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:    craft-allocate-residual: 6 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0]>; space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[1]>; space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[2]>; space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[3 to 5]>; space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[6 to 8]>; space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[9 to 12]>; space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:    craft-pad-bases: 15 lines less
// CHECK-NEXT:      = craft.space() offsets #craft.offsets<[0 to 12]>; space #craft.space<["tokens" onehot {"compiler_bos"}, "tokens" onehot {"compiler_pad"}, "one" scalar, "tok... (179); sym_name "residual"
// CHECK-NEXT:      % = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %, %, %, %, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.head(%, %, %) d_head 8 : i64; label #transformer.label<"aggregate">; layer 0 : i64; ordered unit; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 7 of 9 sums 765 8010 0 0; !craft.vec<@residual>
// CHECK-NEXT:      % = craft.add(%, %) !craft.vec<@residual>
// CHECK-NEXT:      % = craft.unembed(%) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:    materialize-weights: 16 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:compiler_pad", "one", "tokens:0", "tokens:1", "to... (208); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 13) sums 13 86 0 0; W_pos (4, 13) sums 3 30 0 0; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 8) sums 7 61 0 0; W_O (4, 13) sums 4 52 0 0; W_Q (13, 8) sums 765 6795 0 0; W_V (13, 4) sums 4 31 1 6; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (13, 4) sums 4 52 0 0; decode #transformer.decode<categorical [-1, 0, 1, 2]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 18 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 27 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 13) sums 4 52 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = transformer.return(%)
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (13, 8) sums 7 61 0 0; W_O (8, 13) sums 4 52 0 0; W_Q (13, 8) sums 765 6795 0 0; W_V (13, 8) sums 4 31 1 6; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 1) sums 0 0 0 0; W_out (1, 13) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<13>
// CHECK-NEXT:  a function of a count, gpt2:
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-scale-attention: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 362.2 1811 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-insert-norms: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1", "tokens:2", "c... (177); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 20489 1.8436e+05 20480 2.048e+05; W_pos (4, 12) sums 0 0 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (12,) sums 20066 1.3043e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/attn_norm"; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 4 19 4 42; W_O (4, 12) sums 1 6 0 0; W_Q (12, 4) sums 362.2 1811 362.2 3806.4; W_V (12, 4) sums 1 1 1 9; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (12,) sums 20066 1.3043e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/mlp_norm"; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (12, 7) sums 291.75 2971.6 291.75 1137; W_out (7, 12) sums 5 21 6 33; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<12>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (12,) sums 20066 1.3043e+05 0 0; kind #transformer<norm_kind layer>; site "final_norm"; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 2) sums 2 5 2 19; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 12) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 12) sums 2 5 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    transformer-convert-activations: 1 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (12, 7) sums 1.2531e+12 1.2763e+13 1.2531e+12 4.8834e+12; W_out (7, 12) sums 1.1642e-09 4.8894e-09 1.397e-09 7.6834e-09; activation #transformer<activation gelu_tanh>; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<12>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 0 0 0 0; W_O (4, 12) sums 0 0 0 0; W_Q (12, 4) sums 0 0 0 0; W_V (12, 4) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a lookup with a default, gpt2:
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 4) sums 112.5 540 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (12, 1) sums 0 0 0 0; W_out (1, 12) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<12>
// CHECK-NEXT:    transformer-scale-attention: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 4) sums 225 1080 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:    transformer-insert-norms: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (233); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 20492 3.0729e+05 20480 3.2768e+05; W_pos (4, 16) sums 3 18 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (16,) sums 23170 1.9695e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 3 11 3 48; W_O (4, 16) sums 4 48 0 0; W_Q (16, 4) sums 225 1080 225 3555; W_V (16, 4) sums 4 28 4 53; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (16,) sums 23170 1.9695e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 1) sums 0 0 0 0; W_out (1, 16) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (16,) sums 23170 1.9695e+05 0 0; kind #transformer<norm_kind layer>; site "final_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 4) sums 4 48 4 66; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 24 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 16) sums 4 48 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:    transformer-convert-activations: 1 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 1) sums 0 0 0 0; W_out (1, 16) sums 0 0 0 0; activation #transformer<activation gelu_tanh>; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<16>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 0 0 0 0; W_O (4, 16) sums 0 0 0 0; W_Q (16, 4) sums 0 0 0 0; W_V (16, 4) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a lookup by a rank, gpt2:
// CHECK-NEXT:    transformer-pad-heads: 3 lines less
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 3 11 0 0; W_O (6, 14) sums 1 9 0 0; W_Q (14, 6) sums 181.1 859.39 0 0; W_V (14, 6) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 6 41 0 0; W_O (6, 14) sums 1 10 0 0; W_Q (14, 6) sums 361.1 2797.7 0 0; W_V (14, 6) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 0 0 0 0; W_O (6, 14) sums 0 0 0 0; W_Q (14, 6) sums 0 0 0 0; W_V (14, 6) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 4 39 0 0; W_O (6, 14) sums 3 40 0 0; W_Q (14, 6) sums 157.5 1192.5 0 0; W_V (14, 6) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 0 0 0 0; W_out (9, 14) sums 0 0 0 0; layer 2 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding", "padding", "padding", "pa... (118); !transformer.residual<14>
// CHECK-NEXT:    transformer-scale-attention: 9 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 3 11 0 0; W_O (16, 14) sums 1 9 0 0; W_Q (14, 16) sums 724.39 3437.6 0 0; W_V (14, 16) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 6 41 0 0; W_O (16, 14) sums 1 10 0 0; W_Q (14, 16) sums 1444.4 11191 0 0; W_V (14, 16) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 0 0 0 0; W_O (16, 14) sums 0 0 0 0; W_Q (14, 16) sums 0 0 0 0; W_V (14, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 4 39 0 0; W_O (16, 14) sums 3 40 0 0; W_Q (14, 16) sums 630 4770 0 0; W_V (14, 16) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:    transformer-insert-norms: 25 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (486); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 32) sums 20489 3.482e+05 20480 3.6864e+05; W_pos (4, 32) sums 3 27 0 0; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/attn_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<32>
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 3 11 3 54; W_O (16, 32) sums 1 9 0 0; W_Q (32, 16) sums 724.39 3437.6 724.39 12863; W_V (32, 16) sums 1 1 1 17; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 6 41 6 117; W_O (16, 32) sums 1 10 0 0; W_Q (32, 16) sums 1444.4 11191 1444.4 28717; W_V (32, 16) sums 1 1 1 17; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/mlp_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (32, 9) sums 24.7 436.35 24.7 151.85; W_out (9, 32) sums 18 254.33 22 314; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer1/attn_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<32>
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 0 0 0 0; W_O (16, 32) sums 0 0 0 0; W_Q (32, 16) sums 0 0 0 0; W_V (32, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer1/mlp_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (32, 9) sums 41 709 41 228; W_out (9, 32) sums 7 98 6 87; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer2/attn_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<32>
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 4 39 4 74; W_O (16, 32) sums 3 40 0 0; W_Q (32, 16) sums 630 4770 630 11520; W_V (32, 16) sums 3 15 3 54; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer2/mlp_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (32, 9) sums 0 0 0 0; W_out (9, 32) sums 0 0 0 0; layer 2 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding", "padding", "padding", "pa... (118); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-05 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "final_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (32, 3) sums 3 40 3 54; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 32) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 32) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; reading (32, 1) sums 2 23 0 0; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/attn">; basis (3, 32) sums 3 40 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 32) sums 1 9 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 32) sums 1 11 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 32) sums 1 10 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 32) sums 1 12 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; derived unit; reading (32, 1) sums 2 23 0 0; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 32) sums 3 35 0 0; derived unit; sop_name "rank_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    transformer-convert-activations: 3 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (32, 9) sums 1.0609e+11 1.8741e+12 1.0609e+11 6.5219e+11; W_out (9, 32) sums 4.191e-09 5.9217e-08 5.1223e-09 7.3109e-08; activation #transformer<activation gelu_tanh>; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (32, 9) sums 1.7609e+11 3.0451e+12 1.7609e+11 9.7925e+11; W_out (9, 32) sums 1.6298e-09 2.2817e-08 1.397e-09 2.0256e-08; activation #transformer<activation gelu_tanh>; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (32, 9) sums 0 0 0 0; W_out (9, 32) sums 0 0 0 0; activation #transformer<activation gelu_tanh>; layer 2 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding", "padding", "padding", "pa... (118); !transformer.residual<32>
// CHECK-NEXT:  a function of a count, llama:
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-scale-attention: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 362.2 1811 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-insert-norms: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; causal unit; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1", "tokens:2", "c... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 5.3687e+09 4.8318e+10 0 0; W_pos (4, 16) sums 0 0 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 4 19 0 0; W_O (4, 16) sums 1 6 0 0; W_Q (16, 4) sums 362.2 1811 0 0; W_V (16, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 7) sums 131 1105 289.75 1108; W_out (7, 16) sums 5 21 6 33; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "final_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 2) sums 2 5 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 16) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 16) sums 2 5 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    transformer-convert-activations: 1 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 7) sums 5.6264e+11 4.7459e+12 1.2445e+12 4.7588e+12; W_out (7, 16) sums 1.1642e-09 4.8894e-09 1.397e-09 7.6834e-09; W_up (16, 7) sums 6.5193e-09 6.5193e-08 0 0; activation #transformer<activation silu>; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<16>
// CHECK-NEXT:    transformer-convert-positions: 1 lines less
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:  a lookup with a default, llama:
// CHECK-NEXT:    transformer-pad-heads: 2 lines less
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 2 4 0 0; W_O (4, 13) sums 1 10 0 0; W_Q (13, 4) sums 91.099 183.3 45 45; W_V (13, 4) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 3 27 0 0; W_O (4, 13) sums 4 36 0 0; W_Q (13, 4) sums 112.5 1260 0 0; W_V (13, 4) sums 4 19 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 5) sums 0 0 0 0; W_out (5, 13) sums 0 0 0 0; layer 1 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding">; !transformer.residual<13>
// CHECK-NEXT:    transformer-scale-attention: 4 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 2 4 0 0; W_O (4, 13) sums 1 10 0 0; W_Q (13, 4) sums 182.2 366.59 90 90; W_V (13, 4) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 5.000000e-01 : f64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 3 27 0 0; W_O (4, 13) sums 4 36 0 0; W_Q (13, 4) sums 225 2520 0 0; W_V (13, 4) sums 4 19 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:    transformer-insert-norms: 13 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; causal unit; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "aggregate:0",... (233); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 5.3687e+09 8.5899e+10 0 0; W_pos (4, 16) sums 0 0 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 2 4 0 0; W_O (4, 16) sums 1 10 0 0; W_Q (16, 4) sums 182.2 366.59 90 90; W_V (16, 4) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 129 1602 289.75 1108; W_out (5, 16) sums 5 71 4 58; layer 0 : i64; neurons #transformer.labels<"indices_2[start]", "indices_2[1]+", "indices_2[1]-", "indices_2[2]+", "indices_... (107); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer1/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 3 27 0 0; W_O (4, 16) sums 4 36 0 0; W_Q (16, 4) sums 225 2520 0 0; W_V (16, 4) sums 4 19 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer1/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 0 0 0 0; W_out (5, 16) sums 0 0 0 0; layer 1 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding">; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "final_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 4) sums 4 36 0 0; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 16) sums 3 39 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (4, 16) sums 4 36 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 16) sums 1 10 0 0; derived unit; sop_name "seen"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:    transformer-convert-activations: 2 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 5.5405e+11 6.8805e+12 1.2445e+12 4.7588e+12; W_out (5, 16) sums 1.1642e-09 1.6531e-08 9.3132e-10 1.3504e-08; W_up (16, 5) sums 4.6566e-09 7.4506e-08 0 0; activation #transformer<activation silu>; layer 0 : i64; neurons #transformer.labels<"indices_2[start]", "indices_2[1]+", "indices_2[1]-", "indices_2[2]+", "indices_... (107); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 0 0 0 0; W_out (5, 16) sums 0 0 0 0; W_up (16, 5) sums 4.6566e-09 7.4506e-08 0 0; activation #transformer<activation silu>; layer 1 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding">; !transformer.residual<16>
// CHECK-NEXT:    transformer-convert-positions: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:  a lookup by a rank, llama:
// CHECK-NEXT:    transformer-pad-heads: 7 lines less
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 2 4 0 0; W_O (6, 15) sums 1 7 0 0; W_Q (15, 6) sums 91.099 183.3 45 45; W_V (15, 6) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 3 11 0 0; W_O (6, 15) sums 1 8 0 0; W_Q (15, 6) sums 181.1 859.39 0 0; W_V (15, 6) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (15, 28) sums 134 1292 300.6 1186.1; W_out (28, 15) sums 14 207.67 16 252; layer 0 : i64; neurons #transformer.labels<"indices_2[start]|rank_1_numerical[start]", "indices_2[1]+", "indices_2[1]-", "i... (430); !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 6 47 0 0; W_O (6, 15) sums 1 7 0 0; W_Q (15, 6) sums 361.1 3202.7 0 0; W_V (15, 6) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 0 0 0 0; W_O (6, 15) sums 0 0 0 0; W_Q (15, 6) sums 0 0 0 0; W_V (15, 6) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (15, 28) sums 5 40 11.85 35.65; W_out (28, 15) sums 9 86.667 11 101; layer 1 : i64; neurons #transformer.labels<"rank_2_numerical[start]", "rank_2_numerical[1]", "rank_2_numerical[2]", "rank_2... (385); !transformer.residual<15>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; !transformer.residual<15>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (15, 28) sums 26 341 116 583; W_out (28, 15) sums 7 100 6 91; layer 2 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (454); !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 4 41 0 0; W_O (6, 15) sums 1 6 0 0; W_Q (15, 6) sums 157.5 1665 0 0; W_V (15, 6) sums 4 16 1 1; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:    transformer-scale-attention: 12 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 2 4 0 0; W_O (16, 15) sums 1 7 0 0; W_Q (15, 16) sums 364.39 733.18 180 180; W_V (15, 16) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 3 11 0 0; W_O (16, 15) sums 1 8 0 0; W_Q (15, 16) sums 724.39 3437.6 0 0; W_V (15, 16) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 6 47 0 0; W_O (16, 15) sums 1 7 0 0; W_Q (15, 16) sums 1444.4 12811 0 0; W_V (15, 16) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 0 0 0 0; W_O (16, 15) sums 0 0 0 0; W_Q (15, 16) sums 0 0 0 0; W_V (15, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      % = transformer.attention(%) layer 3 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 4 41 0 0; W_O (16, 15) sums 1 6 0 0; W_Q (15, 16) sums 630 6660 0 0; W_V (15, 16) sums 4 16 1 1; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:    transformer-insert-norms: 31 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; causal unit; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/aggregate:0", "one", "tokens:0/aggregate:1/3", "tokens:1/ag... (409); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 5.3687e+09 9.6637e+10 3 21; W_pos (4, 16) sums 0 0 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 16) sums 2 4 0 0; W_O (16, 16) sums 1 7 0 0; W_Q (16, 16) sums 364.39 733.18 180 180; W_V (16, 16) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (16, 16) sums 3 11 0 0; W_O (16, 16) sums 1 8 0 0; W_Q (16, 16) sums 724.39 3437.6 0 0; W_V (16, 16) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 134 1292 300.6 1186.1; W_out (28, 16) sums 14 207.67 16 252; layer 0 : i64; neurons #transformer.labels<"indices_2[start]|rank_1_numerical[start]", "indices_2[1]+", "indices_2[1]-", "i... (430); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer1/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 16) sums 6 47 0 0; W_O (16, 16) sums 1 7 0 0; W_Q (16, 16) sums 1444.4 12811 0 0; W_V (16, 16) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      = transformer.head() W_K (16, 16) sums 0 0 0 0; W_O (16, 16) sums 0 0 0 0; W_Q (16, 16) sums 0 0 0 0; W_V (16, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer1/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 5 40 11.85 35.65; W_out (28, 16) sums 9 86.667 11 101; layer 1 : i64; neurons #transformer.labels<"rank_2_numerical[start]", "rank_2_numerical[1]", "rank_2_numerical[2]", "rank_2... (385); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer2/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer2/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 26 341 116 583; W_out (28, 16) sums 7 100 6 91; layer 2 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (454); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer3/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 3 : i64; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 16) sums 4 41 0 0; W_O (16, 16) sums 1 6 0 0; W_Q (16, 16) sums 630 6660 0 0; W_V (16, 16) sums 4 16 1 1; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer3/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 160 2471 612 7186; W_out (28, 16) sums 20 374 24 463; layer 3 : i64; neurons #transformer.labels<"aggregate[1]+", "aggregate[1]-", "aggregate[2]+", "aggregate[2]-", "aggregate[3... (547); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "final_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 10) sums 9.5 107.5 0 0; decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none]>; !transformer.logits<10>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; before #transformer.stage<"layer3/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 16) sums 3 33 0 0; before #transformer.stage<"layer3/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; before #transformer.stage<"layer2/mlp">; reading (16, 1) sums 2 20 0 0; sop_name "rank"; table (7, 1) sums 21 112 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer3/mlp">; basis (9, 16) sums 9 102 0 0; sop_name "aggregate"; table (9, 9) sums 9 81 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 16) sums 1 7 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "seen"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 16) sums 1 8 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 16) sums 1 12 0 0; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (1, 16) sums 1 7 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (1, 16) sums 1 8 0 0; before #transformer.stage<"layer2/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; before #transformer.stage<"layer2/mlp">; derived unit; reading (16, 1) sums 2 20 0 0; sop_name "rank_sum"; table (7, 1) sums 21 112 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/mlp">; basis (3, 16) sums 3 37 0 0; derived unit; sop_name "rank_categorical"; table (7, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer3/attn">; basis (1, 16) sums 1 6 0 0; derived unit; sop_name "aggregate_mean"; table (10, 1) sums 9 68.667 1 1; values #transformer.value_set<{-1, 0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>
// CHECK-NEXT:    transformer-convert-activations: 4 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 5.7553e+11 5.5491e+12 1.2911e+12 5.094e+12; W_out (28, 16) sums 3.2596e-09 4.8351e-08 3.7253e-09 5.8673e-08; W_up (16, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 0 : i64; neurons #transformer.labels<"indices_2[start]|rank_1_numerical[start]", "indices_2[1]+", "indices_2[1]-", "i... (430); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 2.1475e+10 1.718e+11 5.0895e+10 1.5312e+11; W_out (28, 16) sums 2.0955e-09 2.0179e-08 2.5611e-09 2.3516e-08; W_up (16, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 1 : i64; neurons #transformer.labels<"rank_2_numerical[start]", "rank_2_numerical[1]", "rank_2_numerical[2]", "rank_2... (385); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 1.1167e+11 1.4646e+12 4.9822e+11 2.504e+12; W_out (28, 16) sums 1.6298e-09 2.3283e-08 1.397e-09 2.1188e-08; W_up (16, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 2 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (454); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 28) sums 6.8719e+11 1.0613e+13 2.6285e+12 3.0864e+13; W_out (28, 16) sums 4.6566e-09 8.7079e-08 5.5879e-09 1.078e-07; W_up (16, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 3 : i64; neurons #transformer.labels<"aggregate[1]+", "aggregate[1]-", "aggregate[2]+", "aggregate[2]-", "aggregate[3... (547); !transformer.residual<16>
// CHECK-NEXT:    transformer-convert-positions: 4 lines less
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 2 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 3 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:  a function of a count, phi3:
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-scale-attention: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 362.2 1811 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-insert-norms: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; causal unit; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1", "tokens:2", "c... (218); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 5.3687e+09 4.8318e+10 0 0; W_pos (4, 16) sums 0 0 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 4 19 0 0; W_O (4, 16) sums 1 6 0 0; W_Q (16, 4) sums 362.2 1811 0 0; W_V (16, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 7) sums 131 1105 289.75 1108; W_out (7, 16) sums 5 21 6 33; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "final_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 2) sums 2 5 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 16) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 16) sums 2 5 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    transformer-convert-activations: 1 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 7) sums 5.6264e+11 4.7459e+12 1.2445e+12 4.7588e+12; W_out (7, 16) sums 1.1642e-09 4.8894e-09 1.397e-09 7.6834e-09; W_up (16, 7) sums 6.5193e-09 6.5193e-08 0 0; activation #transformer<activation silu>; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<16>
// CHECK-NEXT:    transformer-convert-positions: 1 lines less
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 0 0 0 0; W_O (4, 16) sums 0 0 0 0; W_Q (16, 4) sums 0 0 0 0; W_V (16, 4) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a lookup with a default, phi3:
// CHECK-NEXT:    transformer-pad-heads: 2 lines less
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 2 4 0 0; W_O (4, 13) sums 1 10 0 0; W_Q (13, 4) sums 91.099 183.3 45 45; W_V (13, 4) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 3 27 0 0; W_O (4, 13) sums 4 36 0 0; W_Q (13, 4) sums 112.5 1260 0 0; W_V (13, 4) sums 4 19 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 5) sums 0 0 0 0; W_out (5, 13) sums 0 0 0 0; layer 1 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding">; !transformer.residual<13>
// CHECK-NEXT:    transformer-scale-attention: 4 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 2 4 0 0; W_O (4, 13) sums 1 10 0 0; W_Q (13, 4) sums 182.2 366.59 90 90; W_V (13, 4) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 5.000000e-01 : f64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 3 27 0 0; W_O (4, 13) sums 4 36 0 0; W_Q (13, 4) sums 225 2520 0 0; W_V (13, 4) sums 4 19 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:    transformer-insert-norms: 13 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; causal unit; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "aggregate:0",... (233); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 5.3687e+09 8.5899e+10 0 0; W_pos (4, 16) sums 0 0 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 2 4 0 0; W_O (4, 16) sums 1 10 0 0; W_Q (16, 4) sums 182.2 366.59 90 90; W_V (16, 4) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 129 1602 289.75 1108; W_out (5, 16) sums 5 71 4 58; layer 0 : i64; neurons #transformer.labels<"indices_2[start]", "indices_2[1]+", "indices_2[1]-", "indices_2[2]+", "indices_... (107); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer1/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 3 27 0 0; W_O (4, 16) sums 4 36 0 0; W_Q (16, 4) sums 225 2520 0 0; W_V (16, 4) sums 4 19 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "layer1/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 0 0 0 0; W_out (5, 16) sums 0 0 0 0; layer 1 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding">; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (16,) sums 4.295e+09 3.6507e+10 0 0; kind #transformer<norm_kind rms>; site "final_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 4) sums 4 36 0 0; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 16) sums 3 39 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (4, 16) sums 4 36 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 16) sums 1 10 0 0; derived unit; sop_name "seen"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:    transformer-convert-activations: 2 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 5.5405e+11 6.8805e+12 1.2445e+12 4.7588e+12; W_out (5, 16) sums 1.1642e-09 1.6531e-08 9.3132e-10 1.3504e-08; W_up (16, 5) sums 4.6566e-09 7.4506e-08 0 0; activation #transformer<activation silu>; layer 0 : i64; neurons #transformer.labels<"indices_2[start]", "indices_2[1]+", "indices_2[1]-", "indices_2[2]+", "indices_... (107); !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (16, 5) sums 0 0 0 0; W_out (5, 16) sums 0 0 0 0; W_up (16, 5) sums 4.6566e-09 7.4506e-08 0 0; activation #transformer<activation silu>; layer 1 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding">; !transformer.residual<16>
// CHECK-NEXT:    transformer-convert-positions: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 0 0 0 0; W_O (4, 16) sums 0 0 0 0; W_Q (16, 4) sums 0 0 0 0; W_V (16, 4) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a lookup by a rank, phi3:
// CHECK-NEXT:    transformer-pad-heads: 7 lines less
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 2 4 0 0; W_O (6, 15) sums 1 7 0 0; W_Q (15, 6) sums 91.099 183.3 45 45; W_V (15, 6) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 3 11 0 0; W_O (6, 15) sums 1 8 0 0; W_Q (15, 6) sums 181.1 859.39 0 0; W_V (15, 6) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (15, 28) sums 134 1292 300.6 1186.1; W_out (28, 15) sums 14 207.67 16 252; layer 0 : i64; neurons #transformer.labels<"indices_2[start]|rank_1_numerical[start]", "indices_2[1]+", "indices_2[1]-", "i... (430); !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 6 47 0 0; W_O (6, 15) sums 1 7 0 0; W_Q (15, 6) sums 361.1 3202.7 0 0; W_V (15, 6) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 0 0 0 0; W_O (6, 15) sums 0 0 0 0; W_Q (15, 6) sums 0 0 0 0; W_V (15, 6) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (15, 28) sums 5 40 11.85 35.65; W_out (28, 15) sums 9 86.667 11 101; layer 1 : i64; neurons #transformer.labels<"rank_2_numerical[start]", "rank_2_numerical[1]", "rank_2_numerical[2]", "rank_2... (385); !transformer.residual<15>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; !transformer.residual<15>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (15, 28) sums 26 341 116 583; W_out (28, 15) sums 7 100 6 91; layer 2 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (454); !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 6) sums 4 41 0 0; W_O (6, 15) sums 1 6 0 0; W_Q (15, 6) sums 157.5 1665 0 0; W_V (15, 6) sums 4 16 1 1; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:    transformer-scale-attention: 12 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 2 4 0 0; W_O (16, 15) sums 1 7 0 0; W_Q (15, 16) sums 364.39 733.18 180 180; W_V (15, 16) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 3 11 0 0; W_O (16, 15) sums 1 8 0 0; W_Q (15, 16) sums 724.39 3437.6 0 0; W_V (15, 16) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 6 47 0 0; W_O (16, 15) sums 1 7 0 0; W_Q (15, 16) sums 1444.4 12811 0 0; W_V (15, 16) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 0 0 0 0; W_O (16, 15) sums 0 0 0 0; W_Q (15, 16) sums 0 0 0 0; W_V (15, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      % = transformer.attention(%) layer 3 : i64; scale 2.500000e-01 : f64; !transformer.residual<15>
// CHECK-NEXT:      = transformer.head() W_K (15, 16) sums 4 41 0 0; W_O (16, 15) sums 1 6 0 0; W_Q (15, 16) sums 630 6660 0 0; W_V (15, 16) sums 4 16 1 1; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:    transformer-insert-norms: 31 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; causal unit; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/aggregate:0", "one", "tokens:0/aggregate:1/3", "tokens:1/ag... (937); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 64) sums 5.3687e+09 9.6637e+10 3 21; W_pos (4, 64) sums 0 0 0 0; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer0/attn_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      = transformer.head() W_K (64, 16) sums 2 4 0 0; W_O (16, 64) sums 1 7 0 0; W_Q (64, 16) sums 364.39 733.18 180 180; W_V (64, 16) sums 1 1 0 0; label #transformer.label<"seen">
// CHECK-NEXT:      = transformer.head() W_K (64, 16) sums 3 11 0 0; W_O (16, 64) sums 1 8 0 0; W_Q (64, 16) sums 724.39 3437.6 0 0; W_V (64, 16) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer0/mlp_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 134 1292 300.6 1186.1; W_out (28, 64) sums 14 207.67 16 252; layer 0 : i64; neurons #transformer.labels<"indices_2[start]|rank_1_numerical[start]", "indices_2[1]+", "indices_2[1]-", "i... (430); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer1/attn_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      = transformer.head() W_K (64, 16) sums 6 47 0 0; W_O (16, 64) sums 1 7 0 0; W_Q (64, 16) sums 1444.4 12811 0 0; W_V (64, 16) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      = transformer.head() W_K (64, 16) sums 0 0 0 0; W_O (16, 64) sums 0 0 0 0; W_Q (64, 16) sums 0 0 0 0; W_V (64, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer1/mlp_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 5 40 11.85 35.65; W_out (28, 64) sums 9 86.667 11 101; layer 1 : i64; neurons #transformer.labels<"rank_2_numerical[start]", "rank_2_numerical[1]", "rank_2_numerical[2]", "rank_2... (385); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer2/attn_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer2/mlp_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 26 341 116 583; W_out (28, 64) sums 7 100 6 91; layer 2 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (454); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer3/attn_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 3 : i64; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      = transformer.head() W_K (64, 16) sums 4 41 0 0; W_O (16, 64) sums 1 6 0 0; W_Q (64, 16) sums 630 6660 0 0; W_V (64, 16) sums 4 16 1 1; label #transformer.label<"aggregate_mean">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "layer3/mlp_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 160 2471 612 7186; W_out (28, 64) sums 20 374 24 463; layer 3 : i64; neurons #transformer.labels<"aggregate[1]+", "aggregate[1]-", "aggregate[2]+", "aggregate[2]-", "aggregate[3... (547); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-06 : f64; gain (64,) sums 8.5899e+09 2.7917e+11 0 0; kind #transformer<norm_kind rms>; site "final_norm"; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (64, 10) sums 9.5 107.5 0 0; decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none]>; !transformer.logits<10>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 64) sums 3 15 0 0; before #transformer.stage<"layer3/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (3, 64) sums 3 33 0 0; before #transformer.stage<"layer3/mlp">; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; before #transformer.stage<"layer2/mlp">; reading (64, 1) sums 2 20 0 0; sop_name "rank"; table (7, 1) sums 21 112 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer3/mlp">; basis (9, 64) sums 9 102 0 0; sop_name "aggregate"; table (9, 9) sums 9 81 0 0; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 64) sums 1 7 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "seen"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 64) sums 1 8 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 64) sums 1 12 0 0; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/attn">; basis (1, 64) sums 1 7 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (1, 64) sums 1 8 0 0; before #transformer.stage<"layer2/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; before #transformer.stage<"layer2/mlp">; derived unit; reading (64, 1) sums 2 20 0 0; sop_name "rank_sum"; table (7, 1) sums 21 112 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/mlp">; basis (3, 64) sums 3 37 0 0; derived unit; sop_name "rank_categorical"; table (7, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer3/attn">; basis (1, 64) sums 1 6 0 0; derived unit; sop_name "aggregate_mean"; table (10, 1) sums 9 68.667 1 1; values #transformer.value_set<{-1, 0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>
// CHECK-NEXT:    transformer-convert-activations: 4 lines less
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 5.7553e+11 5.5491e+12 1.2911e+12 5.094e+12; W_out (28, 64) sums 3.2596e-09 4.8351e-08 3.7253e-09 5.8673e-08; W_up (64, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 0 : i64; neurons #transformer.labels<"indices_2[start]|rank_1_numerical[start]", "indices_2[1]+", "indices_2[1]-", "i... (430); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 2.1475e+10 1.718e+11 5.0895e+10 1.5312e+11; W_out (28, 64) sums 2.0955e-09 2.0179e-08 2.5611e-09 2.3516e-08; W_up (64, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 1 : i64; neurons #transformer.labels<"rank_2_numerical[start]", "rank_2_numerical[1]", "rank_2_numerical[2]", "rank_2... (385); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 1.1167e+11 1.4646e+12 4.9822e+11 2.504e+12; W_out (28, 64) sums 1.6298e-09 2.3283e-08 1.397e-09 2.1188e-08; W_up (64, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 2 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (454); !transformer.residual<64>
// CHECK-NEXT:      % = transformer.mlp(%, %) W_in (64, 28) sums 6.8719e+11 1.0613e+13 2.6285e+12 3.0864e+13; W_out (28, 64) sums 4.6566e-09 8.7079e-08 5.5879e-09 1.078e-07; W_up (64, 28) sums 2.6077e-08 7.6927e-07 0 0; activation #transformer<activation silu>; layer 3 : i64; neurons #transformer.labels<"aggregate[1]+", "aggregate[1]-", "aggregate[2]+", "aggregate[2]-", "aggregate[3... (547); !transformer.residual<64>
// CHECK-NEXT:    transformer-convert-positions: 4 lines less
// CHECK-NEXT:      % = transformer.attention(%, %) layer 0 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 1 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 2 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:      % = transformer.attention(%, %) layer 3 : i64; rotary #transformer.rotary<base 10000.0 factor 1.2676506002282294e+30>; scale 2.500000e-01 : f64; !transformer.residual<64>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (64, 16) sums 0 0 0 0; W_O (16, 64) sums 0 0 0 0; W_Q (64, 16) sums 0 0 0 0; W_V (64, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a function of a count, bert:
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-scale-attention: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (4, 6) sums 1 6 0 0; W_Q (6, 4) sums 362.2 1811 0 0; W_V (6, 4) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:    transformer-insert-norms: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1", "tokens:2", "c... (177); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 20489 1.8436e+05 20480 2.048e+05; W_pos (4, 12) sums 0 0 0 0; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (12,) sums 20066 1.3043e+05 0 0; kind #transformer<norm_kind layer>; site "embed_norm"; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 4 19 4 42; W_O (4, 12) sums 1 6 0 0; W_Q (12, 4) sums 362.2 1811 362.2 3806.4; W_V (12, 4) sums 1 1 1 9; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (12,) sums 20066 1.3043e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/attn_norm"; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (12, 7) sums 291.75 2971.6 291.75 1137; W_out (7, 12) sums 5 21 6 33; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<12>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (12,) sums 20066 1.3043e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/mlp_norm"; !transformer.residual<12>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 2) sums 2 5 2 19; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; reading (12, 3) sums 3 15 3 30; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 12) sums 1 6 0 0; reading (12, 1) sums 1 6 1 9; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 12) sums 2 5 0 0; reading (12, 2) sums 2 5 2 19; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:    transformer-convert-activations: 1 lines less
// CHECK-NEXT:      % = transformer.mlp(%) W_in (12, 7) sums 1.2531e+12 1.2763e+13 1.2531e+12 4.8834e+12; W_out (7, 12) sums 1.1642e-09 4.8894e-09 1.397e-09 7.6834e-09; activation #transformer<activation gelu>; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<12>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 0 0 0 0; W_O (4, 12) sums 0 0 0 0; W_Q (12, 4) sums 0 0 0 0; W_V (12, 4) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a lookup with a default, bert:
// CHECK-NEXT:    transformer-pad-heads: 1 lines less
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 4) sums 112.5 540 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (12, 1) sums 0 0 0 0; W_out (1, 12) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<12>
// CHECK-NEXT:    transformer-scale-attention: 2 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 4) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 4) sums 225 1080 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"aggregate">
// CHECK-NEXT:    transformer-insert-norms: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "indices:0", "indices:1", "indices:2", "tokens:0",... (233); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 16) sums 20492 3.0729e+05 20480 3.2768e+05; W_pos (4, 16) sums 3 18 0 0; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (16,) sums 23170 1.9695e+05 0 0; kind #transformer<norm_kind layer>; site "embed_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 5.000000e-01 : f64; !transformer.residual<16>
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 3 11 3 48; W_O (4, 16) sums 4 48 0 0; W_Q (16, 4) sums 225 1080 225 3555; W_V (16, 4) sums 4 28 4 53; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (16,) sums 23170 1.9695e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/attn_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (16, 1) sums 0 0 0 0; W_out (1, 16) sums 0 0 0 0; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (16,) sums 23170 1.9695e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/mlp_norm"; !transformer.residual<16>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (16, 4) sums 4 48 4 66; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 15 0 0; reading (16, 3) sums 3 15 3 48; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 16) sums 3 24 0 0; reading (16, 3) sums 3 24 3 48; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 16) sums 4 48 0 0; reading (16, 4) sums 4 48 4 66; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:    transformer-convert-activations: 1 lines less
// CHECK-NEXT:      % = transformer.mlp(%) W_in (16, 1) sums 0 0 0 0; W_out (1, 16) sums 0 0 0 0; activation #transformer<activation gelu>; layer 0 : i64; neurons #transformer.labels<"padding">; !transformer.residual<16>
// CHECK-NEXT:    transformer-fill-heads: 0 lines less
// CHECK-NEXT:      = transformer.head() W_K (16, 4) sums 0 0 0 0; W_O (4, 16) sums 0 0 0 0; W_Q (16, 4) sums 0 0 0 0; W_V (16, 4) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:  a lookup by a rank, bert:
// CHECK-NEXT:    transformer-pad-heads: 3 lines less
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 3 11 0 0; W_O (6, 14) sums 1 9 0 0; W_Q (14, 6) sums 181.1 859.39 0 0; W_V (14, 6) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 6 41 0 0; W_O (6, 14) sums 1 10 0 0; W_Q (14, 6) sums 361.1 2797.7 0 0; W_V (14, 6) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 0 0 0 0; W_O (6, 14) sums 0 0 0 0; W_Q (14, 6) sums 0 0 0 0; W_V (14, 6) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 4 39 0 0; W_O (6, 14) sums 3 40 0 0; W_Q (14, 6) sums 157.5 1192.5 0 0; W_V (14, 6) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 0 0 0 0; W_out (9, 14) sums 0 0 0 0; layer 2 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding", "padding", "padding", "pa... (118); !transformer.residual<14>
// CHECK-NEXT:    transformer-scale-attention: 9 lines less
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 3 11 0 0; W_O (16, 14) sums 1 9 0 0; W_Q (14, 16) sums 724.39 3437.6 0 0; W_V (14, 16) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 6 41 0 0; W_O (16, 14) sums 1 10 0 0; W_Q (14, 16) sums 1444.4 11191 0 0; W_V (14, 16) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 0 0 0 0; W_O (16, 14) sums 0 0 0 0; W_Q (14, 16) sums 0 0 0 0; W_V (14, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 16) sums 4 39 0 0; W_O (16, 14) sums 3 40 0 0; W_Q (14, 16) sums 630 4770 0 0; W_V (14, 16) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:    transformer-insert-norms: 25 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (486); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 32) sums 20489 3.482e+05 20480 3.6864e+05; W_pos (4, 32) sums 3 27 0 0; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "embed_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; scale 2.500000e-01 : f64; !transformer.residual<32>
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 3 11 3 54; W_O (16, 32) sums 1 9 0 0; W_Q (32, 16) sums 724.39 3437.6 724.39 12863; W_V (32, 16) sums 1 1 1 17; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 6 41 6 117; W_O (16, 32) sums 1 10 0 0; W_Q (32, 16) sums 1444.4 11191 1444.4 28717; W_V (32, 16) sums 1 1 1 17; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/attn_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (32, 9) sums 24.7 436.35 24.7 151.85; W_out (9, 32) sums 18 254.33 22 314; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer0/mlp_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.attention(%) layer 1 : i64; scale 2.500000e-01 : f64; !transformer.residual<32>
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 0 0 0 0; W_O (16, 32) sums 0 0 0 0; W_Q (32, 16) sums 0 0 0 0; W_V (32, 16) sums 0 0 0 0; label #transformer.label<"padding">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer1/attn_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (32, 9) sums 41 709 41 228; W_out (9, 32) sums 7 98 6 87; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer1/mlp_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; scale 2.500000e-01 : f64; !transformer.residual<32>
// CHECK-NEXT:      = transformer.head() W_K (32, 16) sums 4 39 4 74; W_O (16, 32) sums 3 40 0 0; W_Q (32, 16) sums 630 4770 630 11520; W_V (32, 16) sums 3 15 3 54; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer2/attn_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (32, 9) sums 0 0 0 0; W_out (9, 32) sums 0 0 0 0; layer 2 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding", "padding", "padding", "pa... (118); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.norm(%) eps 1.000000e-12 : f64; gain (32,) sums 32768 5.4067e+05 0 0; kind #transformer<norm_kind layer>; site "layer2/mlp_norm"; !transformer.residual<32>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (32, 3) sums 3 40 3 54; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 32) sums 3 15 0 0; reading (32, 3) sums 3 15 3 54; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 32) sums 3 24 0 0; reading (32, 3) sums 3 24 3 54; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; reading (32, 1) sums 2 23 2 34; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/attn">; basis (3, 32) sums 3 40 0 0; reading (32, 3) sums 3 40 3 54; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 32) sums 1 9 0 0; before #transformer.stage<"layer0/mlp">; derived unit; reading (32, 1) sums 1 9 1 17; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 32) sums 1 11 0 0; before #transformer.stage<"layer1/mlp">; derived unit; reading (32, 1) sums 1 11 1 17; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 32) sums 1 10 0 0; before #transformer.stage<"layer0/mlp">; derived unit; reading (32, 1) sums 1 10 1 17; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 32) sums 1 12 0 0; before #transformer.stage<"layer1/mlp">; derived unit; reading (32, 1) sums 1 12 1 17; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; derived unit; reading (32, 1) sums 2 23 2 34; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 32) sums 3 35 0 0; derived unit; reading (32, 3) sums 3 35 3 54; sop_name "rank_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:    transformer-convert-activations: 3 lines less
// CHECK-NEXT:      % = transformer.mlp(%) W_in (32, 9) sums 1.0609e+11 1.8741e+12 1.0609e+11 6.5219e+11; W_out (9, 32) sums 4.191e-09 5.9217e-08 5.1223e-09 7.3109e-08; activation #transformer<activation gelu>; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (32, 9) sums 1.7609e+11 3.0451e+12 1.7609e+11 9.7925e+11; W_out (9, 32) sums 1.6298e-09 2.2817e-08 1.397e-09 2.0256e-08; activation #transformer<activation gelu>; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<32>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (32, 9) sums 0 0 0 0; W_out (9, 32) sums 0 0 0 0; activation #transformer<activation gelu>; layer 2 : i64; neurons #transformer.labels<"padding", "padding", "padding", "padding", "padding", "padding", "padding", "pa... (118); !transformer.residual<32>
// CHECK-NEXT:  a function of a count, tied:
// CHECK-NEXT:    transformer-convert-unembedding: 1 lines less
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 5) sums 2 5 0 0; b_U (5,) sums 0 0 384 1536; decode #transformer.decode<categorical [0, 1, 2, "compiler_bos", "compiler_pad"]>; !transformer.logits<5>
// CHECK-NEXT:    transformer-tie-embeddings: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "one", "tokens:0/map:1", "tokens:1", "tokens:2", "c... (188); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 10) sums 14 94 3.0156 36.164; W_pos (4, 10) sums 0 0 0 0; !transformer.residual<10>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<10>
// CHECK-NEXT:      = transformer.head() W_K (10, 4) sums 4 19 0 0; W_O (1, 10) sums 1 6 0 0; W_Q (10, 4) sums 181.1 905.49 0 0; W_V (10, 1) sums 1 1 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (10, 14) sums 136 1181 295.75 1203; W_out (14, 10) sums 9 121 9 122; b_in (14,) sums 1 12 0 0; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (305); !transformer.residual<10>
// CHECK-NEXT:      % = transformer.unembed(%) decode #transformer.decode<categorical [0, 1, 2, "compiler_bos", "compiler_pad"]>; gain (10,) sums 258 2447 0 0; tied unit; !transformer.logits<5>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 10) sums 3 15 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 10) sums 1 6 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 10) sums 2 16 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:  a lookup with a default, tied:
// CHECK-NEXT:    error: the result 9 of 'p' is no token, so that no next token can be chosen; let the program return tokens alone, or export it as a classifier of positions
// CHECK-NEXT:  a lookup by a rank, tied:
// CHECK-NEXT:    transformer-convert-unembedding: 1 lines less
// CHECK-NEXT:      % = transformer.unembed(%) W_U (14, 5) sums 3 40 0 0; b_U (5,) sums 0 0 256 1152; decode #transformer.decode<categorical [0, 1, 2, "compiler_bos", "compiler_pad"]>; !transformer.logits<5>
// CHECK-NEXT:    transformer-tie-embeddings: 20 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "one", "tokens:0", "tokens:1", "tokens:2", "indices:0", "... (402); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 19) sums 14 135 2.0234 43.469; W_pos (4, 19) sums 3 27 0 0; !transformer.residual<19>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<19>
// CHECK-NEXT:      = transformer.head() W_K (19, 3) sums 3 11 0 0; W_O (1, 19) sums 1 9 0 0; W_Q (19, 3) sums 181.1 859.39 0 0; W_V (19, 1) sums 1 1 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (19, 6) sums 6 41 0 0; W_O (1, 19) sums 1 10 0 0; W_Q (19, 6) sums 361.1 2797.7 0 0; W_V (19, 1) sums 1 1 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (19, 9) sums 9 114 22.7 102.85; W_out (9, 19) sums 18 254.33 22 314; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<19>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (19, 9) sums 19 261 39 182; W_out (9, 19) sums 7 98 6 87; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<19>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; !transformer.residual<19>
// CHECK-NEXT:      = transformer.head() W_K (19, 4) sums 4 39 0 0; W_O (3, 19) sums 3 40 0 0; W_Q (19, 4) sums 157.5 1192.5 0 0; W_V (19, 3) sums 3 15 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (19, 9) sums 7 127 8 150; W_out (9, 19) sums 5 104 4 84; b_in (9,) sums 1 7 0 0; layer 2 : i64; neurons #transformer.labels<"tied:rank_1_numerical/aggregate:0 up", "tied:rank_1_numerical/aggregate:0 down"... (280); !transformer.residual<19>
// CHECK-NEXT:      % = transformer.unembed(%) decode #transformer.decode<categorical [0, 1, 2, "compiler_bos", "compiler_pad"]>; gain (19,) sums 259 4784 0 0; tied unit; !transformer.logits<5>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 19) sums 3 15 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 19) sums 3 24 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; reading (19, 1) sums 2 23 0 0; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/attn">; basis (3, 19) sums 3 40 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 19) sums 1 9 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 19) sums 1 11 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 19) sums 1 10 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 19) sums 1 12 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; derived unit; reading (19, 1) sums 2 23 0 0; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 19) sums 3 35 0 0; derived unit; sop_name "rank_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:  a function of a count, biases:
// CHECK-NEXT:    transformer-extract-biases: 9 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos/map:0", "tokens:0/map:1", "tokens:1", "tokens:2", "count">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 5) sums 4 16 0 0; W_pos (4, 5) sums 0 0 0 0; !transformer.residual<5>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<5>
// CHECK-NEXT:      = transformer.head() W_K (5, 4) sums 4 16 0 0; W_O (1, 5) sums 1 5 0 0; W_Q (5, 4) sums 135 540 0 0; W_V (5, 1) sums 1 1 0 0; b_Q (4,) sums 46.099 184.39 0 0; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (5, 7) sums 130 974 211.38 746.31; W_out (7, 5) sums 5 18 6 30; b_in (7,) sums 1 1 78.375 283.31; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<5>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (5, 2) sums 2 4 0 0; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 5) sums 3 12 0 0; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 5) sums 1 5 0 0; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 5) sums 2 4 0 0; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:  a lookup with a default, biases:
// CHECK-NEXT:    transformer-extract-biases: 8 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "indices:0", "indices:1", "indices:2", "tokens:0", "token... (177); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 11) sums 7 61 0 0; W_pos (4, 11) sums 3 15 0 0; !transformer.residual<11>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<11>
// CHECK-NEXT:      = transformer.head() W_K (11, 3) sums 3 9 0 0; W_O (4, 11) sums 4 44 0 0; W_Q (11, 3) sums 90 360 0 0; W_V (11, 4) sums 4 25 0 0; b_Q (3,) sums 22.5 67.5 0 0; b_V (4,) sums 0 0 1 4; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (11, 4) sums 4 44 0 0; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 12 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 11) sums 3 21 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 11) sums 4 44 0 0; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:  a lookup by a rank, biases:
// CHECK-NEXT:    transformer-extract-biases: 20 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"tokens:compiler_bos", "tokens:0", "tokens:1", "tokens:2", "indices:0", "indices... (276); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 13) sums 4 16 0 0; W_pos (4, 13) sums 3 24 0 0; !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 0 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 3) sums 3 9 0 0; W_O (1, 13) sums 1 8 0 0; W_Q (13, 3) sums 135 540 0 0; W_V (13, 1) sums 1 1 0 0; b_Q (3,) sums 46.099 138.3 0 0; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (13, 6) sums 6 36 0 0; W_O (1, 13) sums 1 9 0 0; W_Q (13, 6) sums 270 1890 0 0; W_V (13, 1) sums 1 1 0 0; b_Q (6,) sums 91.099 546.59 0 0; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 9) sums 8 104 19 82; W_out (9, 13) sums 18 236.33 22 292; b_in (9,) sums 1 1 3.7 17.15; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<13>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (13, 9) sums 18 241 31 139; W_out (9, 13) sums 7 91 6 81; b_in (9,) sums 1 1 8 33; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<13>
// CHECK-NEXT:      % = transformer.attention(%) layer 2 : i64; !transformer.residual<13>
// CHECK-NEXT:      = transformer.head() W_K (13, 4) sums 4 36 0 0; W_O (3, 13) sums 3 37 0 0; W_Q (13, 4) sums 135 945 0 0; W_V (13, 3) sums 3 12 0 0; b_Q (4,) sums 22.5 90 0 0; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (13, 3) sums 3 37 0 0; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 12 0 0; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 13) sums 3 21 0 0; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; reading (13, 1) sums 2 21 0 0; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/attn">; basis (3, 13) sums 3 37 0 0; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 13) sums 1 8 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 13) sums 1 10 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 13) sums 1 9 0 0; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 13) sums 1 11 0 0; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; derived unit; reading (13, 1) sums 2 21 0 0; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 13) sums 3 32 0 0; derived unit; sop_name "rank_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:  a function of a count, rotated:
// CHECK-NEXT:    transformer-rotate-basis: 8 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"hidden:0", "hidden:1", "hidden:2", "hidden:3", "hidden:4", "hidden:5">; sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 6) sums 4.2738 24.504 9.3891 46.386; W_pos (4, 6) sums 0 0 0 0; !transformer.residual<6>
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 3.8449 19.813 4.2648 19.934; W_O (1, 6) sums 1.547 7.3596 0.65651 1.1859; W_Q (6, 4) sums 184.68 901.73 172.3 904.27; W_V (6, 1) sums 0.85504 1.2868 0.99107 2.9228; label #transformer.label<"count">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (6, 7) sums 411.2 2712.9 173.82 768.78; W_out (7, 6) sums 9.6844 64.589 9.5484 57.013; layer 0 : i64; neurons #transformer.labels<"map[start]", "map[1]+", "map[1]-", "map[2]+", "map[2]-", "erase(tokens:compiler... (126); !transformer.residual<6>
// CHECK-NEXT:      % = transformer.unembed(%) W_U (6, 2) sums 1.5287 5.3286 2.5414 10.216; decode #transformer.decode<categorical [0, 1]>; !transformer.logits<2>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 6) sums 3.4994 16.988 2.2978 11.089; before #transformer.stage<"layer0/mlp">; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 6) sums 1.547 7.3596 0.65651 1.1859; sop_name "count"; table (3, 1) sums 1.85 3.45 0 0; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (2, 6) sums 1.5287 5.3286 2.5414 10.216; sop_name "map"; table (2, 2) sums 2 4 0 0; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:  a lookup with a default, rotated:
// CHECK-NEXT:    transformer-rotate-basis: 7 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"hidden:0", "hidden:1", "hidden:2", "hidden:3", "hidden:4", "hidden:5", "hidden:... (165); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 12) sums 9.9075 89.803 11.664 94.535; W_pos (4, 12) sums 3.1791 28.008 5.0337 43.662; !transformer.residual<12>
// CHECK-NEXT:      = transformer.head() W_K (12, 3) sums 4.485 25.696 3.8178 29.289; W_O (4, 12) sums 5.8341 51.38 5.574 41.536; W_Q (12, 3) sums 227.72 1739 87.284 711.79; W_V (12, 4) sums 5.3295 42.788 7.6395 64.273; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (12, 4) sums 6.2931 46.988 4.5074 39.209; decode #transformer.decode<categorical [0, 1, 2, 9]>; !transformer.logits<4>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 3.1791 24.829 5.0337 38.628; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 12) sums 4.2343 36.991 4.3209 28.055; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (4, 12) sums 6.2931 46.988 4.5074 39.209; sop_name "aggregate"; table (4, 4) sums 4 16 0 0; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:  a lookup by a rank, rotated:
// CHECK-NEXT:    transformer-rotate-basis: 18 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"hidden:0", "hidden:1", "hidden:2", "hidden:3", "hidden:4", "hidden:5", "hidden:... (191); sym_name "p"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      % = transformer.embed(%) W_E (5, 14) sums 11.013 114.91 9.9184 85.574; W_pos (4, 14) sums 5.3884 58.22 3.4792 27.604; !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 3) sums 4.2082 33.012 4.6584 38.766; W_O (1, 14) sums 0.84218 8.8028 2.1942 10.877; W_Q (14, 3) sums 275.15 2317.1 194 1834.4; W_V (14, 1) sums 1.2817 6.9635 1.4294 9.1876; label #transformer.label<"rank_1">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 8.3858 85.933 9.1924 83.196; W_O (1, 14) sums 2.1545 14.199 0.922 8.125; W_Q (14, 6) sums 645.28 7614.3 392.38 3436.2; W_V (14, 1) sums 1.2817 6.9635 1.4294 9.1876; label #transformer.label<"rank_2">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 33.032 354.33 31.78 298.53; W_out (9, 14) sums 54.29 539.38 54.445 562.26; layer 0 : i64; neurons #transformer.labels<"rank_1_numerical[start]|rank_2_numerical[start]", "rank_1_numerical[1]", "rank_... (242); !transformer.residual<14>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 56.227 590.09 52.532 473.01; W_out (9, 14) sums 14.963 167.75 16.315 172.06; layer 1 : i64; neurons #transformer.labels<"rank_categorical[start]", "rank_categorical[1]+", "rank_categorical[1]-", "rank... (252); !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 4) sums 5.6984 48.835 5.9698 51.335; W_O (3, 14) sums 5.0015 44.415 3.8964 34.961; W_Q (14, 4) sums 240.77 2070.1 227.16 2287.8; W_V (14, 3) sums 4.738 40.674 4.1393 34.864; label #transformer.label<"aggregate">
// CHECK-NEXT:      % = transformer.unembed(%) W_U (14, 3) sums 4.8652 49.314 3.4039 23.81; decode #transformer.decode<categorical [0, 1, 2]>; !transformer.logits<3>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 3.9324 34.492 4.6816 38.264; sop_name "tokens"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"embed">; basis (3, 14) sums 5.3884 52.831 3.4792 24.125; sop_name "indices"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; reading (14, 1) sums 2.2775 21.245 2.0024 9.9018; sop_name "rank"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer2/attn">; basis (3, 14) sums 4.8652 49.314 3.4039 23.81; sop_name "aggregate"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 14) sums 0.84218 8.8028 2.1942 10.877; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_1"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 14) sums 1.2103 8.412 1.6375 10.285; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_1_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/attn">; basis (1, 14) sums 2.1545 14.199 0.922 8.125; before #transformer.stage<"layer0/mlp">; derived unit; sop_name "rank_2"; table (4, 1) sums 2.85 6.3 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; basis (1, 14) sums 1.733 17.549 1.0306 4.3331; before #transformer.stage<"layer1/mlp">; derived unit; sop_name "rank_2_numerical"; table (4, 1) sums 6 20 0 0; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer0/mlp">; before #transformer.stage<"layer1/mlp">; derived unit; reading (14, 1) sums 2.2775 21.245 2.0024 9.9018; sop_name "rank_sum"; table (3, 1) sums 3 8 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = transformer.variable() after #transformer.stage<"layer1/mlp">; basis (3, 14) sums 5.1156 44.505 4.0739 30.972; derived unit; sop_name "rank_categorical"; table (3, 3) sums 3 9 0 0; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:  a function of a count, unembedding:
// CHECK-NEXT:  a lookup with a default, unembedding:
// CHECK-NEXT:  a lookup by a rank, unembedding:
// CHECK-NEXT:  a function of a count, names:
// CHECK-NEXT:    transformer-drop-names: 6 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"hidden:0", "hidden:1", "hidden:2", "hidden:3", "hidden:4", "hidden:5">; sym_name "hidden"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      = transformer.head() W_K (6, 4) sums 4 19 0 0; W_O (1, 6) sums 1 6 0 0; W_Q (6, 4) sums 181.1 905.49 0 0; W_V (6, 1) sums 1 1 0 0; label #transformer.label<"hidden">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (6, 7) sums 131 1105 289.75 1108; W_out (7, 6) sums 5 21 6 33; layer 0 : i64; neurons #transformer.labels<"hidden[0]", "hidden[1]", "hidden[2]", "hidden[3]", "hidden[4]", "hidden[5]", "h... (110); !transformer.residual<6>
// CHECK-NEXT:  a lookup with a default, names:
// CHECK-NEXT:    transformer-drop-names: 5 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"hidden:0", "hidden:1", "hidden:2", "hidden:3", "hidden:4", "hidden:5", "hidden:... (165); sym_name "hidden"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      = transformer.head() W_K (12, 3) sums 3 11 0 0; W_O (4, 12) sums 4 48 0 0; W_Q (12, 3) sums 112.5 540 0 0; W_V (12, 4) sums 4 28 1 5; label #transformer.label<"hidden">
// CHECK-NEXT:  a lookup by a rank, names:
// CHECK-NEXT:    transformer-drop-names: 16 lines less
// CHECK-NEXT:      = transformer.model() bos 3 : i64; max_seq_len 3 : i64; pad 4 : i64; residual_labels #transformer.labels<"hidden:0", "hidden:1", "hidden:2", "hidden:3", "hidden:4", "hidden:5", "hidden:... (191); sym_name "hidden"; tokens #transformer.vocab<0, 1, 2, "compiler_bos", "compiler_pad">
// CHECK-NEXT:      = transformer.head() W_K (14, 3) sums 3 11 0 0; W_O (1, 14) sums 1 9 0 0; W_Q (14, 3) sums 181.1 859.39 0 0; W_V (14, 1) sums 1 1 0 0; label #transformer.label<"hidden">
// CHECK-NEXT:      = transformer.head() W_K (14, 6) sums 6 41 0 0; W_O (1, 14) sums 1 10 0 0; W_Q (14, 6) sums 361.1 2797.7 0 0; W_V (14, 1) sums 1 1 0 0; label #transformer.label<"hidden">
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 9 114 22.7 102.85; W_out (9, 14) sums 18 254.33 22 314; layer 0 : i64; neurons #transformer.labels<"hidden[0]", "hidden[1]", "hidden[2]", "hidden[3]", "hidden[4]", "hidden[5]", "h... (136); !transformer.residual<14>
// CHECK-NEXT:      % = transformer.mlp(%) W_in (14, 9) sums 19 261 39 182; W_out (9, 14) sums 7 98 6 87; layer 1 : i64; neurons #transformer.labels<"hidden[0]", "hidden[1]", "hidden[2]", "hidden[3]", "hidden[4]", "hidden[5]", "h... (136); !transformer.residual<14>
// CHECK-NEXT:      = transformer.head() W_K (14, 4) sums 4 39 0 0; W_O (3, 14) sums 3 40 0 0; W_Q (14, 4) sums 157.5 1192.5 0 0; W_V (14, 3) sums 3 15 0 0; label #transformer.label<"hidden">
// CHECK-NEXT:  a token, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      = rasp.return(tokens)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:  an index, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      = rasp.return(indices)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:  the length, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      length = rasp.length() !rasp.sop
// CHECK-NEXT:      = rasp.return(length)
// CHECK-NEXT:  a constant, saturated:
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
// CHECK-NEXT:  a table, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:      = rasp.return(word)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "word"
// CHECK-NEXT:  a product, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop mul(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:  a function of three, saturated:
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
// CHECK-NEXT:  a sum, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop add(sub(mul(2, x), y), 1)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:  a number that is a sum, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop add(x, mul(2, y))
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:  a comparison, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop lt(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:  what may be undefined, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      = rasp.return(half)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:  a filled quotient, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      fill = rasp.fill(half) sop_name "fill"; value #rasp.value<0>; !rasp.sop
// CHECK-NEXT:      = rasp.return(fill)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:      = rasp.variable() sop_name "fill"
// CHECK-NEXT:  a test of a quotient, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      map = rasp.lazy_map(half) sop_name "map"; !rasp.sop is_defined(x)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:  a lazy choice, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      half = rasp.map(tokens) sop_name "half"; !rasp.sop div(1, sub(x, 1))
// CHECK-NEXT:      map = rasp.map(tokens, half) sop_name "map"; !rasp.sop if(x, y, 5)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "half"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:  a count, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop
// CHECK-NEXT:      = rasp.return(count)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:  a count as a number, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      count = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "count"; !rasp.sop
// CHECK-NEXT:      = rasp.return(count)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "count"
// CHECK-NEXT:  a function of a count, saturated:
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
// CHECK-NEXT:  a sum of counts, saturated:
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
// CHECK-NEXT:  a product of counts, saturated:
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
// CHECK-NEXT:  a quotient of counts, saturated:
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
// CHECK-NEXT:  a comparison of counts, saturated:
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
// CHECK-NEXT:  a count of a count, saturated:
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
// CHECK-NEXT:  a rank, saturated:
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
// CHECK-NEXT:  a lookup by a rank, saturated:
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
// CHECK-NEXT:  a lookup of the previous, saturated:
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
// CHECK-NEXT:  a lookup with a default, saturated:
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
// CHECK-NEXT:  a lookup of a word, saturated:
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
// CHECK-NEXT:  a lookup by a count, saturated:
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
// CHECK-NEXT:  a mirrored lookup, saturated:
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
// CHECK-NEXT:  a mean, saturated:
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
// CHECK-NEXT:  a function of a mean, saturated:
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
// CHECK-NEXT:  a function of a mean and a token, saturated:
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
// CHECK-NEXT:  the mean of all, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      everything = rasp.select(tokens, tokens) sop_name "everything"; !rasp.selector true
// CHECK-NEXT:      aggregate = rasp.aggregate(everything, tokens) encoding #rasp<encoding numerical>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:  a mean of the same, saturated:
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
// CHECK-NEXT:  a sum of keys, saturated:
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
// CHECK-NEXT:  a sum of flags, saturated:
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
// CHECK-NEXT:  the first of the same, saturated:
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
// CHECK-NEXT:  the last of the same, saturated:
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
// CHECK-NEXT:  the greatest, saturated:
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
// CHECK-NEXT:  the least by two, saturated:
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
// CHECK-NEXT:  a conjunction, saturated:
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
// CHECK-NEXT:  a disjunction, saturated:
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
// CHECK-NEXT:  a negation, saturated:
// CHECK-NEXT:      = rasp.program() max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      same = rasp.select(tokens, tokens) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      selector_not = rasp.selector_not(same) sop_name "selector_not"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_not) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:  a negated conjunction, saturated:
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
// CHECK-NEXT:  an exclusive or, saturated:
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
// CHECK-NEXT:  several conditions, saturated:
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
// CHECK-NEXT:  a comparison of pairs, saturated:
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
// CHECK-NEXT:  a selector of a function, saturated:
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
// CHECK-NEXT:    rasp-saturate: 1 lines less
// CHECK-NEXT:      select = rasp.select(tokens, indices) sop_name "select"; !rasp.selector mod(add(x, y), 2)
// CHECK-NEXT:  a nearest key, saturated:
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
// CHECK-NEXT:  two readers, saturated:
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
// CHECK-NEXT:  a chain, saturated:
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
// CHECK-NEXT:  a pair of tokens, saturated:
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
// CHECK-NEXT:  a truth value, saturated:
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
// CHECK-NEXT:  names of the compiler, saturated:
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
// CHECK-NEXT:  several results, saturated:
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
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @steps_of_others vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
