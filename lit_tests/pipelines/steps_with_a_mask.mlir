// RUN: raspc compile %S/Inputs/steps_with_a_mask.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Small causal programs, and what each rasp pass of the pipeline rotary changes in them.
// Each pass has the number of lines that are gone after it, and the lines that are new: an op with its operands,
// attributes and types. Of a map or a weight, two sums of the positive entries and two of the negative ones.

// CHECK:       a token:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      = rasp.return(tokens)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:    rasp-infer-encodings: 1 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    convert-rasp-to-craft: 5 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  an index:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      = rasp.return(indices)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 9 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      % = craft.unembed(indices) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  the length:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      length = rasp.length() !rasp.sop
// CHECK-NEXT:      = rasp.return(length)
// CHECK-NEXT:    error: the length is not known before the last position of a causal program; count the positions so far (indices + 1), or compile without causal
// CHECK-NEXT:  a constant:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a table:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a product:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop mul(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, 4}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<categorical, @map> mul(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<ordinal, @map> mul(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" ordinal {0 to 2, 4}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one, bos) in_map 7 to 5 of 19 sums 21 139.5 10 110; label #transformer.label<"map">; out_map 5 to 1 of 5 sums 9 32 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [0, 1, 2, 4]>; map 2 to 4 of 8 sums 20 100 30 200; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" ordinal {0 to 2, 4}]>; sop_name "map"; values #transformer.value_set<{0 to 2, 4}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a function of three:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      length = rasp.length() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices, length) sop_name "map"; !rasp.sop mod(add(x, y), z)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    error: the length is not known before the last position of a causal program; count the positions so far (indices + 1), or compile without causal
// CHECK-NEXT:  a sum:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop add(sub(mul(2, x), y), 1)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-fuse-maps: 3 lines less
// CHECK-NEXT:      map = rasp.map(indices, tokens) sop_name "map"; !rasp.sop add(sub(mul(2, y), sub(x, 1)), 1)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "indices"
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 5}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      map = rasp.map(indices, tokens) sop_name "map"; !rasp.sop<categorical, @map> add(sub(mul(2, y), sub(x, 1)), 1)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      map = rasp.map(indices, tokens) sop_name "map"; !rasp.sop<numerical, @map> add(sub(mul(2, y), sub(x, 1)), 1)
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(indices) encoding #rasp<encoding numerical>; sop_name "seen_numerical"; !rasp.sop<numerical, @seen> x
// CHECK-NEXT:      map = rasp.map(%, tokens) sop_name "map"; !rasp.sop<numerical, @map> add(sub(mul(2, y), sub(x, 1)), 1)
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen_numerical" scalar]>; sym_name "seen_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      seen_numerical = craft.mlp(seen, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"seen_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@seen_numerical>
// CHECK-NEXT:      map = craft.linear(seen_numerical, tokens, one, bos) map 5 to 1 of 5 sums 8 30 3 7; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [-1, 0, 1, 2, 3, 4, 5]>; map 2 to 6 of 12 sums 30 250 58 564; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{-1 to 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen_numerical" scalar]>; sop_name "seen_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a number that is a sum:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop add(x, mul(2, y))
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-fuse-maps: 3 lines less
// CHECK-NEXT:      map = rasp.map(indices, tokens) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop add(y, mul(2, sub(x, 1)))
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "indices"
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 3 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      map = rasp.map(indices, tokens) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop<numerical, @map> add(y, mul(2, sub(x, 1)))
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(indices) encoding #rasp<encoding numerical>; sop_name "seen_numerical"; !rasp.sop<numerical, @seen> x
// CHECK-NEXT:      map = rasp.map(%, tokens) encoding #rasp<encoding numerical>; sop_name "map"; !rasp.sop<numerical, @map> add(y, mul(2, sub(x, 1)))
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen_numerical" scalar]>; sym_name "seen_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      seen_numerical = craft.mlp(seen, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"seen_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@seen_numerical>
// CHECK-NEXT:      map = craft.linear(seen_numerical, tokens, one, bos) map 5 to 1 of 5 sums 7 24 2 2; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<numerical {0 to 6}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map"]>; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen_numerical" scalar]>; sop_name "seen_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a comparison:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop lt(x, y)
// CHECK-NEXT:      = rasp.return(map)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "map"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      map = rasp.map(tokens, indices) sop_name "map"; !rasp.sop<categorical, @map> lt(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 13 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      map = craft.mlp(tokens, indices, one, bos) in_map 7 to 3 of 14 sums 16.5 78 6 54; label #transformer.label<"map">; out_map 3 to 2 of 5 sums 3 10 2 5; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  what may be undefined:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a filled quotient:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a test of a quotient:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a lazy choice:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a count:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a count as a number:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a function of a count:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a sum of counts:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 9}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> add(x, mul(2, y))
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<numerical, @map> add(x, mul(2, y))
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding numerical>; sop_name "count_numerical"; !rasp.sop<numerical, @count> x
// CHECK-NEXT:      % = rasp.map(selector_width) encoding #rasp<encoding numerical>; sop_name "selector_width_numerical"; !rasp.sop<numerical, @selector_width> x
// CHECK-NEXT:      map = rasp.map(%, %) sop_name "map"; !rasp.sop<numerical, @map> add(x, mul(2, y))
// CHECK-NEXT:    convert-rasp-to-craft: 22 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_numerical" scalar]>; sym_name "count_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_numerical" scalar]>; sym_name "selector_width_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" scalar]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_numerical = craft.mlp(count, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"count_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@count_numerical>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      selector_width_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_numerical>
// CHECK-NEXT:      map = craft.linear(count_numerical, selector_width_numerical, one, bos) map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [1, 2, 3, 4, 5, 6, 7, 8, 9]>; map 2 to 9 of 18 sums 90 1050 285 4050; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" scalar]>; sop_name "map"; values #transformer.value_set<{1 to 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_numerical" scalar]>; sop_name "count_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_numerical" scalar]>; sop_name "selector_width_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a product of counts:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 4, 6, 9}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> mul(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 3 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(before) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      map = rasp.map(%, selector_width) sop_name "map"; !rasp.sop<categorical, @map> mul(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 4, 6, 9}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, indices, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count_categorical, selector_width, one, bos) in_map 6 to 21 of 81 sums 780 18816 1604.2 36499; label #transformer.label<"map">; out_map 21 to 7 of 39 sums 21 341 18 297; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 6, 9]>; map 7 to 7 of 7 sums 7 70 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 4, 6, 9}]>; sop_name "map"; values #transformer.value_set<{0 to 4, 6, 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a quotient of counts:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      selector_width = rasp.indices() !rasp.sop
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "selector_width"; !rasp.sop add(x, 1)
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      selector_width = rasp.tokens() !rasp.sop
// CHECK-NEXT:      selector_width = rasp.select(selector_width, selector_width) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_width) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-fuse-maps: 2 lines less
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "selector_width"; !rasp.sop add(sub(x, 1), 1)
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      selector_width = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1/3, 1/2, 2/3, 1, 3/2, 2, 3}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_width) sop_name "seen"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      selector_width = rasp.map(selector_width) sop_name "selector_width"; !rasp.sop<categorical, @count> add(sub(x, 1), 1)
// CHECK-NEXT:      map = rasp.map(count, selector_width) sop_name "map"; !rasp.sop<categorical, @map> div(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_width) sop_name "seen"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 16 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" onehot {1 to 3}]>; sym_name "selector_width"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {1/3, 1/2, 2/3, 1, 3/2, 2, 3}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      selector_width = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"selector_width">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@selector_width>
// CHECK-NEXT:      map = craft.mlp(count, selector_width, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; out_map 15 to 7 of 27 sums 15 196 12 168; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [1/3, 1/2, 2/3, 1, 3/2, 2, 3]>; map 7 to 7 of 7 sums 7 70 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" onehot {1 to 3}]>; sop_name "selector_width"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {1/3, 1/2, 2/3, 1, 3/2, 2, 3}]>; sop_name "map"; values #transformer.value_set<{1/3, 1/2, 2/3, 1, 3/2, 2, 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a comparison of counts:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-compare-counts: 1 lines less
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map_marks"; !rasp.sop table of 3(x)
// CHECK-NEXT:      map = rasp.aggregate(up_to, map) default #rasp.value<0>; sop_name "map_mean"; !rasp.sop
// CHECK-NEXT:      map = rasp.map(map) sop_name "map"; !rasp.sop if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_and(up_to, ones) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      % = rasp.selector_and(up_to, twos) sop_name "selector_and_2"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:    rasp-merge-equal: 4 lines less
// CHECK-NEXT:      ones = rasp.select(indices, indices) sop_name "ones"; !rasp.selector eq(x, 1)
// CHECK-NEXT:      twos = rasp.select(indices, indices) sop_name "twos"; !rasp.selector eq(x, 2)
// CHECK-NEXT:      map = rasp.map(indices) sop_name "map_marks"; !rasp.sop table of 3(x)
// CHECK-NEXT:    dce: 8 lines less
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<unread by "dce">; sop_name "selector_width"
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<unread by "dce">; sop_name "selector_width_2"
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 1}>; sym_name "map_marks"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>; sym_name "map_mean"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      map = rasp.map(indices) sop_name "map_marks"; !rasp.sop<categorical, @map_marks> table of 3(x)
// CHECK-NEXT:      map = rasp.aggregate(up_to, map) default #rasp.value<0>; sop_name "map_mean"; !rasp.sop<categorical, @map_mean>
// CHECK-NEXT:      map = rasp.map(map) sop_name "map"; !rasp.sop<categorical, @map> if(lt(x, 0), true, if(gt(x, 0), false, false))
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.aggregate(up_to, map) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "map_mean_mean"; !rasp.sop<numerical, @map_mean>
// CHECK-NEXT:      map = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "map_mean"; !rasp.sop<categorical, @map_mean> x
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_marks" onehot {-1 to 1}]>; sym_name "map_marks"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_mean_mean" scalar]>; sym_name "map_mean_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_mean" onehot {-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}]>; sym_name "map_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      map_marks = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@map_marks>
// CHECK-NEXT:      map_mean_mean = craft.head(indices, one, bos, indices, bos, one, map_marks, bos) label #transformer.label<"map_mean_mean">; ov 2 to 1 of 2 sums 1 2 1 1; qk 4 to 4 of 7 sums 90 765 202.5 922.5; !craft.vec<@map_mean_mean>
// CHECK-NEXT:      map_mean = craft.mlp(map_mean_mean, one, bos) in_map 3 to 17 of 50 sums 181 3181 269 5406; label #transformer.label<"map_mean">; out_map 17 to 9 of 33 sums 17 281 16 280; !craft.vec<@map_mean>
// CHECK-NEXT:      map = craft.linear(map_mean) map 9 to 2 of 9 sums 9 55 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<unread by "dce">; sop_name "selector_width"
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<unread by "dce">; sop_name "selector_width_2"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_marks" onehot {-1 to 1}]>; sop_name "map_marks"; values #transformer.value_set<{-1 to 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_mean_mean" scalar]>; sop_name "map_mean_mean"; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["map_mean" onehot {-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}]>; sop_name "map_mean"; values #transformer.value_set<{-1, -2/3, -1/2, -1/3, 0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a count of a count:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a rank:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(not(holds(lt(x, y))), holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, before) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop x
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "rank_1"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "rank_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop<numerical, @rank_sum> add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<categorical, @rank_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<numerical, @rank_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_1_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_2_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1" reciprocal 3]>; sym_name "rank_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1_numerical" scalar]>; sym_name "rank_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2" reciprocal 3]>; sym_name "rank_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2_numerical" scalar]>; sym_name "rank_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_sum" scalar]>; sym_name "rank_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank" scalar]>; sym_name "rank"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"rank_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@rank_1>
// CHECK-NEXT:      rank_1_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_1_numerical>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"rank_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@rank_2>
// CHECK-NEXT:      rank_2_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_2_numerical>
// CHECK-NEXT:      rank_sum = craft.linear(rank_1_numerical, rank_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@rank_sum>
// CHECK-NEXT:      rank = craft.linear(rank_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@rank>
// CHECK-NEXT:      % = craft.unembed(rank, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 2 to 6 of 12 sums 42 322 91 882; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["rank" scalar]>; sop_name "rank"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1" reciprocal 3]>; sop_name "rank_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1_numerical" scalar]>; sop_name "rank_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2" reciprocal 3]>; sop_name "rank_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2_numerical" scalar]>; sop_name "rank_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_sum" scalar]>; sop_name "rank_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a lookup by a rank:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector and(not(holds(lt(x, y))), holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, before) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop x
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 8 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "rank_1"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "rank_sum"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<numerical, @rank_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "rank_sum"; !rasp.sop<numerical, @rank_sum> add(x, y)
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<categorical, @rank_sum> x
// CHECK-NEXT:      aggregate = rasp.aggregate(select, tokens) sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(less) encoding #rasp<encoding numerical>; sop_name "rank_1"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "rank_2"; !rasp.sop<reciprocal, @rank_1>
// CHECK-NEXT:      rank = rasp.map(%) sop_name "rank"; !rasp.sop<numerical, @rank_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 2 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1, 0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>; sym_name "aggregate_2"
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_1_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "rank_2_numerical"; !rasp.sop<numerical, @rank_1> x
// CHECK-NEXT:      % = rasp.map(rank) encoding #rasp<encoding categorical>; sop_name "rank_categorical"; !rasp.sop<categorical, @rank_sum> x
// CHECK-NEXT:      select = rasp.select(%, indices) sop_name "select"; !rasp.selector eq(x, y)
// CHECK-NEXT:      % = rasp.aggregate(select, tokens) default #rasp.value<-1>; encoding #rasp<encoding numerical>; sop_name "aggregate_mean"; !rasp.sop<numerical, @aggregate_2>
// CHECK-NEXT:      aggregate = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate> if(eq(x, -1), none, x)
// CHECK-NEXT:    convert-rasp-to-craft: 30 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1" reciprocal 3]>; sym_name "rank_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_1_numerical" scalar]>; sym_name "rank_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2" reciprocal 3]>; sym_name "rank_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_2_numerical" scalar]>; sym_name "rank_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_sum" scalar]>; sym_name "rank_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank" scalar]>; sym_name "rank"
// CHECK-NEXT:      = craft.space() space #craft.space<["rank_categorical" onehot {0 to 6}]>; sym_name "rank_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_mean" scalar]>; sym_name "aggregate_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"rank_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 3 to 3 of 4 sums 181.1 637.69 0 0; !craft.vec<@rank_1>
// CHECK-NEXT:      rank_1_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_1_numerical>
// CHECK-NEXT:      rank = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"rank_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3527.6 0 0; !craft.vec<@rank_2>
// CHECK-NEXT:      rank_2_numerical = craft.mlp(rank, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"rank_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@rank_2_numerical>
// CHECK-NEXT:      rank_sum = craft.linear(rank_1_numerical, rank_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@rank_sum>
// CHECK-NEXT:      rank = craft.linear(rank_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@rank>
// CHECK-NEXT:      rank_categorical = craft.mlp(rank, one, bos) in_map 3 to 13 of 38 sums 25 385 301 5002; label #transformer.label<"rank_categorical">; out_map 13 to 7 of 25 sums 13 163 12 162; !craft.vec<@rank_categorical>
// CHECK-NEXT:      % = craft.head(indices, one, bos, rank_categorical, bos, tokens, bos, one) label #transformer.label<"aggregate_mean">; ov 4 to 1 of 4 sums 4 8 1 4; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 0 0 3 6; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate_mean = craft.add(%, %) !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate = craft.mlp(aggregate_mean, one, bos) in_map 3 to 18 of 54 sums 153 2900 609 14339; label #transformer.label<"aggregate">; out_map 18 to 9 of 34 sums 17 297 17 298; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate, one) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none]>; map 10 to 10 of 10 sums 9.5 131 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["rank" scalar]>; sop_name "rank"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, none}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1" reciprocal 3]>; sop_name "rank_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_1_numerical" scalar]>; sop_name "rank_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2" reciprocal 3]>; sop_name "rank_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_2_numerical" scalar]>; sop_name "rank_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_sum" scalar]>; sop_name "rank_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["rank_categorical" onehot {0 to 6}]>; sop_name "rank_categorical"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_mean" scalar]>; sop_name "aggregate_mean"; values #transformer.value_set<{-1, 0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a lookup of the previous:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop
// CHECK-NEXT:      = rasp.return(last_token)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "last_token"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      last_token = rasp.aggregate(previous, indices) sop_name "last_token"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, none}>; sym_name "last_token"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      last_token = rasp.aggregate(previous, indices) sop_name "last_token"; !rasp.sop<categorical, @last_token>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      % = craft.unembed(last_token, one) decode #transformer.decode<categorical [0, 1, 2, none]>; map 4 to 4 of 4 sums 3.5 17 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a lookup with a default:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      previous = rasp.select(indices, indices) sop_name "previous"; !rasp.selector eq(x, sub(y, 1))
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, tokens) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:      = rasp.return(aggregate)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "aggregate"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, indices) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, 9}>; sym_name "aggregate"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, indices) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, tokens, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2, 9]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2, 9}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2, 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a lookup of a word:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      word = rasp.map(indices) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"-", "a", "b", "c"}>; sym_name "aggregate"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      word = rasp.map(indices) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, word) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {"-", "a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, word, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical ["-", "a", "b", "c"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {"-", "a", "b", "c"}]>; sop_name "aggregate"; values #transformer.value_set<{"-", "a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a lookup by a count:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 3 lines less
// CHECK-NEXT:      same = rasp.select(indices, indices) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:      aggregate = rasp.aggregate(at_count, indices) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, "-"}>; sym_name "aggregate"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      aggregate = rasp.aggregate(at_count, indices) default #rasp.value<"-">; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @seen> x
// CHECK-NEXT:      at_count = rasp.select(indices, %) sop_name "at_count"; !rasp.selector eq(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 18 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2, "-"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      % = craft.head(count_categorical, one, bos, indices, bos, tokens, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2, "-"}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a mirrored lookup:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    error: the length is not known before the last position of a causal program; count the positions so far (indices + 1), or compile without causal
// CHECK-NEXT:  a mean:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-simplify-selectors: 1 lines less
// CHECK-NEXT:      % = rasp.indices() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop
// CHECK-NEXT:    rasp-count-positions: 3 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      % = rasp.tokens() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.selector_width(%) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-merge-equal: 7 lines less
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      % = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop<numerical, @share>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@share>
// CHECK-NEXT:      % = craft.unembed(share) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" scalar]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a function of a mean:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-simplify-selectors: 1 lines less
// CHECK-NEXT:      % = rasp.indices() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop
// CHECK-NEXT:    rasp-count-positions: 3 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      % = rasp.tokens() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.selector_width(%) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-merge-equal: 7 lines less
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      % = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop<categorical, @share>
// CHECK-NEXT:      map = rasp.map(share) sop_name "map"; !rasp.sop<categorical, @map> gt(x, 2/5)
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share_mean"; !rasp.sop<numerical, @share>
// CHECK-NEXT:      share = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "share"; !rasp.sop<categorical, @share> x
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share_mean" scalar]>; sym_name "share_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "share"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@share_mean>
// CHECK-NEXT:      share = craft.mlp(share_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"share">; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@share>
// CHECK-NEXT:      map = craft.linear(share) map 5 to 2 of 5 sums 5 21 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" onehot {0, 1/3, 1/2, 2/3, 1}]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["share_mean" scalar]>; sop_name "share_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a function of a mean and a token:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-simplify-selectors: 1 lines less
// CHECK-NEXT:      % = rasp.indices() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; sop_name "share"; !rasp.sop
// CHECK-NEXT:    rasp-count-positions: 3 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      % = rasp.tokens() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.selector_width(%) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:    rasp-read-means: 1 lines less
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-merge-equal: 8 lines less
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:      % = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:      map = rasp.map(share, indices) sop_name "map"; !rasp.sop if(gt(x, 2/5), y, "-")
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, "-"}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop<numerical, @share>
// CHECK-NEXT:      map = rasp.map(share, indices) sop_name "map"; !rasp.sop<categorical, @map> if(gt(x, 2/5), y, "-")
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 20 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0 to 2, "-"}]>; sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@share>
// CHECK-NEXT:      map = craft.mlp(share, tokens, one, bos) in_map 6 to 9 of 33 sums 132 1674 198 2067; label #transformer.label<"map">; out_map 9 to 4 of 15 sums 9 57 6 45; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 2, "-"]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" scalar]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0 to 2, "-"}]>; sop_name "map"; values #transformer.value_set<{0 to 2, "-"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  the mean of all:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a mean of the same:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a sum of keys:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 3 lines less
// CHECK-NEXT:      % = rasp.select(indices, indices) !rasp.selector eq(x, 1)
// CHECK-NEXT:      % = rasp.select(indices, indices) !rasp.selector eq(x, 2)
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<numerical, @aggregate_sum_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2"; !rasp.sop<numerical, @aggregate_sum_1>
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<reciprocal, @aggregate_sum_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2"; !rasp.sop<reciprocal, @aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum = rasp.map(%, %) sop_name "aggregate_sum"; !rasp.sop<numerical, @aggregate_sum> add(x, mul(y, 2))
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1_numerical"; !rasp.sop<numerical, @aggregate_sum_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_2_numerical"; !rasp.sop<numerical, @aggregate_sum_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1" reciprocal 3]>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1_numerical" scalar]>; sym_name "aggregate_sum_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_2" reciprocal 3]>; sym_name "aggregate_sum_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_2_numerical" scalar]>; sym_name "aggregate_sum_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum" scalar]>; sym_name "aggregate_sum"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, tokens, indices, bos, tokens, bos) label #transformer.label<"aggregate_sum_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum_1_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_1_numerical>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, tokens, indices, bos, tokens, bos) label #transformer.label<"aggregate_sum_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 4 of 7 sums 361.1 2488.2 0 0; !craft.vec<@aggregate_sum_2>
// CHECK-NEXT:      aggregate_sum_2_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_2_numerical>
// CHECK-NEXT:      aggregate_sum = craft.linear(aggregate_sum_1_numerical, aggregate_sum_2_numerical, one, bos) map 2 to 1 of 2 sums 3 5 0 0; !craft.vec<@aggregate_sum>
// CHECK-NEXT:      % = craft.unembed(aggregate_sum, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 2 to 6 of 12 sums 42 322 91 882; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate_sum" scalar]>; sop_name "aggregate_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1" reciprocal 3]>; sop_name "aggregate_sum_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1_numerical" scalar]>; sop_name "aggregate_sum_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_2" reciprocal 3]>; sop_name "aggregate_sum_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_2_numerical" scalar]>; sop_name "aggregate_sum_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a sum of flags:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop if(eq(x, 1), 1, 0)
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      flag = rasp.map(indices) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<numerical, @aggregate_sum>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1"; !rasp.sop<reciprocal, @aggregate_sum>
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "aggregate_sum_1_numerical"; !rasp.sop<numerical, @aggregate_sum> x
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1" reciprocal 3]>; sym_name "aggregate_sum_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum_1_numerical" scalar]>; sym_name "aggregate_sum_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_sum" scalar]>; sym_name "aggregate_sum"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      aggregate_sum = craft.head(indices, one, bos, flag, indices, bos, one, flag, bos) label #transformer.label<"aggregate_sum_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 5 of 9 sums 226.1 2394.9 180 720; !craft.vec<@aggregate_sum_1>
// CHECK-NEXT:      aggregate_sum_1_numerical = craft.mlp(aggregate_sum, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"aggregate_sum_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@aggregate_sum_1_numerical>
// CHECK-NEXT:      aggregate_sum = craft.linear(aggregate_sum_1_numerical, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@aggregate_sum>
// CHECK-NEXT:      % = craft.unembed(aggregate_sum) decode #transformer.decode<numerical {0 to 3}>; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate_sum" scalar]>; sop_name "aggregate_sum"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1" reciprocal 3]>; sop_name "aggregate_sum_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_sum_1_numerical" scalar]>; sop_name "aggregate_sum_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  the first of the same:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) sop_name "aggregate"; !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      aggregate = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 6 of 6 sums 405 2745 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  the last of the same:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-normalize-selectors: 2 lines less
// CHECK-NEXT:      % = rasp.selector_and(same, before) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      selector_best = rasp.selector_best(%, indices) orders ["greatest"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 2}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, indices, tokens, bos, indices, bos, one) label #transformer.label<"aggregate">; ordered unit; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 7 of 9 sums 765 8010 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {-1 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  the greatest:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      selector_best = rasp.selector_best(up_to, indices, indices) orders ["greatest", "least"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, indices) sop_name "aggregate"; !rasp.sop<categorical, @tokens>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 7290 922.5 3802.5; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1, 2]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  the least by two:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 3 lines less
// CHECK-NEXT:      selector_best = rasp.selector_best(up_to, indices, indices) orders ["least", "least"]; sop_name "selector_best"; !rasp.selector
// CHECK-NEXT:      word = rasp.map(indices) sop_name "word"; !rasp.sop table of 3(x)
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      word = rasp.map(indices) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:      aggregate = rasp.aggregate(selector_best, word) sop_name "aggregate"; !rasp.sop<categorical, @word>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 17 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      aggregate = craft.head(indices, one, bos, indices, tokens, bos, one, word, bos) label #transformer.label<"aggregate">; ordered unit; ov 3 to 3 of 3 sums 3 12 0 0; qk 4 to 7 of 11 sums 720 7155 922.5 3802.5; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical ["a", "b", "c"]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {"a", "b", "c"}]>; sop_name "aggregate"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a conjunction:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-normalize-selectors: 2 lines less
// CHECK-NEXT:      % = rasp.selector_and(same, previous) sop_name "selector_and"; !rasp.selector
// CHECK-NEXT:      aggregate = rasp.aggregate(%, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{-1 to 2}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      aggregate = rasp.aggregate(%, indices) default #rasp.value<-1>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 16 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {-1 to 2}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      % = craft.head(tokens, one, bos, indices, tokens, bos, indices, indices, bos, one) label #transformer.label<"aggregate">; ov 5 to 4 of 5 sums 4 23 1 10; qk 6 to 6 of 6 sums 292.5 2655 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [-1, 0, 1, 2]>; map 4 to 4 of 4 sums 4 22 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {-1 to 2}]>; sop_name "aggregate"; values #transformer.value_set<{-1 to 2}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a disjunction:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-normalize-selectors: 2 lines less
// CHECK-NEXT:      % = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(%, previous) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "selector_width_2"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 4}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      % = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @seen>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_2>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(same) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_2>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @seen> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_2> x
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_1_numerical">; out_map 4 to 1 of 4 sums 13 39.667 10 20; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, one, indices, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 9 sums 226.1 3163.2 180 1035; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 2 of 5 sums 2 6 4.75 16.25; label #transformer.label<"selector_width_2_numerical">; out_map 2 to 1 of 2 sums 1 1 4 8; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [1, 2, 3, 4]>; map 2 to 4 of 8 sums 20 100 30 200; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{1 to 4}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a negation:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
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
// CHECK-NEXT:  a negated conjunction:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-normalize-selectors: 4 lines less
// CHECK-NEXT:      % = rasp.select(indices, indices) !rasp.selector not(holds(le(x, y)))
// CHECK-NEXT:      % = rasp.selector_and(same, %) !rasp.selector
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop
// CHECK-NEXT:      % = rasp.select(tokens, tokens) !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop x
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width_1"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 6 to 6 of 7 sums 361.1 3572.6 0 0; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 5 to 5 of 7 sums 91.099 1048.2 180 1035; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 2 to 6 of 12 sums 42 322 91 882; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  an exclusive or:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-simplify-selectors: 2 lines less
// CHECK-NEXT:      selector_width = rasp.selector_width(selector_and) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-lower-selectors: 2 lines less
// CHECK-NEXT:      selector_not = rasp.select(indices, indices) selects_none unit; sop_name "selector_not"; !rasp.selector not(holds(le(x, y)))
// CHECK-NEXT:      selector_not = rasp.select(tokens, tokens) selects_none unit; sop_name "selector_not_2"; !rasp.selector not(holds(eq(x, y)))
// CHECK-NEXT:    rasp-normalize-selectors: 5 lines less
// CHECK-NEXT:      % = rasp.selector_and(up_to, selector_not) sop_name "selector_and_2"; !rasp.selector
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      selector_width = rasp.selector_width(%) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    convert-rasp-to-craft: 16 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, tokens, indices, bos, one, tokens, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 10 sums 181.1 1539.9 360 3240; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  several conditions:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
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
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width_1"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 6}>; sym_name "selector_width_sum"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<numerical, @selector_width_1>
// CHECK-NEXT:      % = rasp.map(%, %) encoding #rasp<encoding numerical>; sop_name "selector_width_sum"; !rasp.sop<numerical, @selector_width_sum> add(x, y)
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<categorical, @selector_width_sum> x
// CHECK-NEXT:    rasp-choose-encodings: 4 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      % = rasp.selector_width(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2"; !rasp.sop<reciprocal, @selector_width_1>
// CHECK-NEXT:      selector_width = rasp.map(%) sop_name "selector_width"; !rasp.sop<numerical, @selector_width_sum> x
// CHECK-NEXT:    rasp-insert-conversions: 0 lines less
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_1_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:      % = rasp.map(%) encoding #rasp<encoding numerical>; sop_name "selector_width_2_numerical"; !rasp.sop<numerical, @selector_width_1> x
// CHECK-NEXT:    convert-rasp-to-craft: 25 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1" reciprocal 3]>; sym_name "selector_width_1"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_1_numerical" scalar]>; sym_name "selector_width_1_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2" reciprocal 3]>; sym_name "selector_width_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_2_numerical" scalar]>; sym_name "selector_width_2_numerical"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width_sum" scalar]>; sym_name "selector_width_sum"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" scalar]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, one, bos) label #transformer.label<"selector_width_1">; ov 1 to 1 of 1 sums 1 1 0 0; qk 7 to 7 of 12 sums 361.1 3304.8 180 2340; !craft.vec<@selector_width_1>
// CHECK-NEXT:      selector_width_1_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_1_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_1_numerical>
// CHECK-NEXT:      selector_width = craft.head(tokens, one, bos, indices, tokens, bos, indices, bos) label #transformer.label<"selector_width_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 5 sums 271.1 1721 0 0; !craft.vec<@selector_width_2>
// CHECK-NEXT:      selector_width_2_numerical = craft.mlp(selector_width, one, bos) in_map 3 to 4 of 11 sums 4 22 11.85 65.75; label #transformer.label<"selector_width_2_numerical">; out_map 4 to 1 of 4 sums 9 23.667 10 20; !craft.vec<@selector_width_2_numerical>
// CHECK-NEXT:      selector_width_sum = craft.linear(selector_width_1_numerical, selector_width_2_numerical, one, bos) map 2 to 1 of 2 sums 2 3 0 0; !craft.vec<@selector_width_sum>
// CHECK-NEXT:      selector_width = craft.linear(selector_width_sum, one, bos) map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3, 4, 5, 6]>; map 2 to 6 of 12 sums 42 322 91 882; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" scalar]>; sop_name "selector_width"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1" reciprocal 3]>; sop_name "selector_width_1"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_1_numerical" scalar]>; sop_name "selector_width_1_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2" reciprocal 3]>; sop_name "selector_width_2"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_2_numerical" scalar]>; sop_name "selector_width_2_numerical"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["selector_width_sum" scalar]>; sop_name "selector_width_sum"; values #transformer.value_set<{0 to 6}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a comparison of pairs:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-fuse-maps: 3 lines less
// CHECK-NEXT:      pair = rasp.map(indices, tokens) sop_name "pair"; !rasp.sop add(mul(4, y), sub(x, 1))
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["pair"]>; sop_name "indices"
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, 4 to 6, 8 to 10}>; sym_name "pair"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      pair = rasp.map(indices, tokens) sop_name "pair"; !rasp.sop<categorical, @pair> add(mul(4, y), sub(x, 1))
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    convert-rasp-to-craft: 16 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["pair" onehot {0 to 2, 4 to 6, 8 to 10}]>; sym_name "pair"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      pair = craft.mlp(seen, tokens, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"pair">; out_map 15 to 9 of 27 sums 15 234 12 198; !craft.vec<@pair>
// CHECK-NEXT:      selector_width = craft.head(pair, one, bos, pair, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 9 to 9 of 37 sums 1666.1 17892 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["pair"]>; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["pair" onehot {0 to 2, 4 to 6, 8 to 10}]>; sop_name "pair"; values #transformer.value_set<{0 to 2, 4 to 6, 8 to 10}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a selector of a function:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.indices() !rasp.sop
// CHECK-NEXT:      select = rasp.select(tokens, indices) sop_name "select"; !rasp.selector eq(mod(add(x, y), 2), 1)
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop
// CHECK-NEXT:      = rasp.return(selector_width)
// CHECK-NEXT:    rasp-declare-variables: 0 lines less
// CHECK-NEXT:      = rasp.variable() sop_name "tokens"
// CHECK-NEXT:      = rasp.variable() sop_name "indices"
// CHECK-NEXT:      = rasp.variable() sop_name "selector_width"
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 3}>; sym_name "selector_width"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<categorical, @selector_width>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      selector_width = rasp.selector_width(select) sop_name "selector_width"; !rasp.sop<reciprocal, @selector_width>
// CHECK-NEXT:    convert-rasp-to-craft: 14 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["selector_width" reciprocal 3]>; sym_name "selector_width"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      selector_width = craft.head(indices, one, bos, tokens, bos, bos) label #transformer.label<"selector_width">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 5 sums 226.1 1091 0 0; !craft.vec<@selector_width>
// CHECK-NEXT:      % = craft.unembed(selector_width, one) decode #transformer.decode<categorical [0, 1, 2, 3]>; map 2 to 3 of 6 sums 101.5 318.5 123.75 427.5; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["selector_width" reciprocal 3]>; sop_name "selector_width"; values #transformer.value_set<{0 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a nearest key:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 5 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>; sym_name "aggregate"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      aggregate = rasp.aggregate(select, tokens) default #rasp.value<9>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    rasp-insert-conversions: 2 lines less
// CHECK-NEXT:      % = rasp.map(count) encoding #rasp<encoding categorical>; sop_name "count_categorical"; !rasp.sop<categorical, @count> x
// CHECK-NEXT:      select = rasp.select(%, indices) sop_name "select"; !rasp.selector eq(x, add(y, 1))
// CHECK-NEXT:      % = rasp.aggregate(select, tokens) default #rasp.value<9>; encoding #rasp<encoding numerical>; sop_name "aggregate_mean"; !rasp.sop<numerical, @aggregate>
// CHECK-NEXT:      aggregate = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "aggregate"; !rasp.sop<categorical, @aggregate> x
// CHECK-NEXT:    convert-rasp-to-craft: 19 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["count_categorical" onehot {1 to 3}]>; sym_name "count_categorical"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate_mean" scalar]>; sym_name "aggregate_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}]>; sym_name "aggregate"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      count_categorical = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"count_categorical">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@count_categorical>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      % = craft.head(indices, one, bos, count_categorical, bos, tokens, bos, one) label #transformer.label<"aggregate_mean">; ov 4 to 1 of 4 sums 12 41 9 27; qk 4 to 4 of 4 sums 157.5 765 0 0; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 27 54 0 0; !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate_mean = craft.add(%, %) !craft.vec<@aggregate_mean>
// CHECK-NEXT:      aggregate = craft.mlp(aggregate_mean, one, bos) in_map 3 to 19 of 56 sums 145.75 2909.5 1618 32277; label #transformer.label<"aggregate">; out_map 19 to 10 of 37 sums 19 352 18 351; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.unembed(aggregate) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9]>; map 10 to 10 of 10 sums 10 145 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["count_categorical" onehot {1 to 3}]>; sop_name "count_categorical"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["aggregate_mean" scalar]>; sop_name "aggregate_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2, 9}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  two readers:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 3 lines less
// CHECK-NEXT:      last_token = rasp.aggregate(previous, indices) sop_name "last_token"; !rasp.sop
// CHECK-NEXT:      same = rasp.select(indices, indices) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, none}>; sym_name "last_token"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), none}>; sym_name "map"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      last_token = rasp.aggregate(previous, indices) sop_name "last_token"; !rasp.sop<categorical, @last_token>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      map = rasp.map(last_token, count) sop_name "map"; !rasp.sop<categorical, @map> tuple(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 20 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)}]... (101); sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(last_token, count, one, bos) in_map 6 to 15 of 57 sums 459 8313 941.25 15703; label #transformer.label<"map">; out_map 15 to 9 of 27 sums 15 234 12 198; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2,... (111); map 10 to 10 of 10 sums 9.5 131 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3)}]... (101); sop_name "map"; values #transformer.value_set<{(0, 1), (0, 2), (0, 3), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (2, 3), none... (102)
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a chain:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-fuse-maps: 3 lines less
// CHECK-NEXT:      map = rasp.map(count, aggregate) sop_name "map_3"; !rasp.sop if(mod(x, 2), y, 5)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      same = rasp.select(indices, indices) sop_name "same"; !rasp.selector eq(x, y)
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "map"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1, 5}>; sym_name "map_3"
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      map = rasp.map(count) sop_name "map"; !rasp.sop<categorical, @map> mod(x, 2)
// CHECK-NEXT:      aggregate = rasp.aggregate(previous, map) default #rasp.value<0>; sop_name "aggregate"; !rasp.sop<categorical, @map>
// CHECK-NEXT:      map = rasp.map(count, aggregate) sop_name "map_3"; !rasp.sop<categorical, @map_3> if(mod(x, 2), y, 5)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {0, 1}]>; sym_name "map"
// CHECK-NEXT:      = craft.space() space #craft.space<["aggregate" onehot {0, 1}]>; sym_name "aggregate"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_3" onehot {0, 1, 5}]>; sym_name "map_3"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      map = craft.mlp(count, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"map">; out_map 5 to 2 of 9 sums 5 19 4 18; !craft.vec<@map>
// CHECK-NEXT:      % = craft.head(indices, one, bos, indices, bos, map, bos, one) label #transformer.label<"aggregate">; ov 4 to 2 of 4 sums 3 9 1 3; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      % = craft.embed() map 3 to 1 of 3 sums 3 6 0 0; !craft.vec<@aggregate>
// CHECK-NEXT:      aggregate = craft.add(%, %) !craft.vec<@aggregate>
// CHECK-NEXT:      map = craft.mlp(count, aggregate, one, bos) in_map 5 to 10 of 38 sums 306 3987 627.5 7331.2; label #transformer.label<"map_3">; out_map 10 to 3 of 18 sums 10 75 8 64; !craft.vec<@map_3>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [0, 1, 5]>; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {0, 1}]>; sop_name "map"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["aggregate" onehot {0, 1}]>; sop_name "aggregate"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map_3" onehot {0, 1, 5}]>; sop_name "map_3"; values #transformer.value_set<{0, 1, 5}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a pair of tokens:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2, none}>; sym_name "last_token"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}>; sym_name "map"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      last_token = rasp.aggregate(previous, tokens) sop_name "last_token"; !rasp.sop<categorical, @last_token>
// CHECK-NEXT:      fill = rasp.fill(last_token) sop_name "fill"; value #rasp.value<0>; !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens, fill) sop_name "map"; !rasp.sop<categorical, @map> tuple(x, y)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:      map = rasp.map(tokens, fill) sop_name "map"; !rasp.sop<ordinal, @map> tuple(x, y)
// CHECK-NEXT:    convert-rasp-to-craft: 19 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["last_token" onehot {0 to 2}]>; sym_name "last_token"
// CHECK-NEXT:      = craft.space() space #craft.space<["fill" onehot {0 to 2}]>; sym_name "fill"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" ordinal {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}... (102); sym_name "map"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      last_token = craft.head(indices, one, bos, indices, bos, tokens, bos) label #transformer.label<"last_token">; ov 3 to 3 of 3 sums 3 12 0 0; qk 3 to 3 of 3 sums 112.5 382.5 0 0; !craft.vec<@last_token>
// CHECK-NEXT:      fill = craft.linear(last_token, one, bos) map 4 to 3 of 6 sums 3 12 3 7; !craft.vec<@fill>
// CHECK-NEXT:      map = craft.mlp(tokens, fill, one, bos) in_map 7 to 9 of 27 sums 27 310.5 18 270; label #transformer.label<"map">; out_map 9 to 1 of 9 sums 45 285 0 0; !craft.vec<@map>
// CHECK-NEXT:      % = craft.unembed(map, one) decode #transformer.decode<categorical [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2,... (105); map 2 to 9 of 18 sums 90 1050 285 4050; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["indices_2" onehot {0 to 2}]>; sop_name "indices"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["last_token" onehot {0 to 2}]>; sop_name "last_token"; values #transformer.value_set<{0 to 2, none}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["fill" onehot {0 to 2}]>; sop_name "fill"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" ordinal {(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}... (102); sop_name "map"; values #transformer.value_set<{(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 1), (2, 2)}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  a truth value:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-count-positions: 1 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:    rasp-fuse-maps: 5 lines less
// CHECK-NEXT:      map = rasp.map(indices, map) sop_name "map_3"; !rasp.sop seq(gt(sub(x, 1), 1), and(y, not(gt(sub(x, 1), 1))))
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map_2"]>; sop_name "indices"
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:    rasp-merge-equal: 2 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 4 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{false, true}>; sym_name "map"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "seen"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      map = rasp.map(tokens) sop_name "map"; !rasp.sop<categorical, @map> eq(x, 1)
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @seen>
// CHECK-NEXT:      map = rasp.map(indices, map) sop_name "map_3"; !rasp.sop<categorical, @map> seq(gt(sub(x, 1), 1), and(y, not(gt(sub(x, 1), 1))))
// CHECK-NEXT:    rasp-choose-encodings: 1 lines less
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @seen>
// CHECK-NEXT:    convert-rasp-to-craft: 15 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["map" onehot {false, true}]>; sym_name "map"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["map_3" onehot {false, true}]>; sym_name "map_3"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      map = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@map>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      map = craft.mlp(seen, map, one, bos) in_map 5 to 4 of 14 sums 85 755 157.38 1024.4; label #transformer.label<"map_3">; out_map 4 to 2 of 6 sums 4 12 2 9; !craft.vec<@map_3>
// CHECK-NEXT:      % = craft.unembed(map) decode #transformer.decode<categorical [false, true]>; map 2 to 2 of 2 sums 2 5 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map" onehot {false, true}]>; sop_name "map"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map_2"]>; sop_name "indices"
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<fused by "rasp-fuse-maps" into ["map_3"]>; sop_name "map_2"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["map_3" onehot {false, true}]>; sop_name "map_3"; values #transformer.value_set<{false, true}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%)
// CHECK-NEXT:  names of the compiler:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; output_names ["one", "bos"]; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-simplify-selectors: 1 lines less
// CHECK-NEXT:      % = rasp.indices() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:      bos = rasp.aggregate(%, flag) default #rasp.value<0>; sop_name "bos"; !rasp.sop
// CHECK-NEXT:    rasp-count-positions: 3 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      % = rasp.tokens() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.selector_width(%) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-merge-equal: 7 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 6 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "one_2"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "bos"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      one = rasp.selector_width(same) sop_name "one_2"; !rasp.sop<categorical, @one_2>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @one_2>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      bos = rasp.aggregate(%, flag) default #rasp.value<0>; sop_name "bos"; !rasp.sop<categorical, @bos>
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      one = rasp.selector_width(same) sop_name "one_2"; !rasp.sop<reciprocal, @one_2>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @one_2>
// CHECK-NEXT:    rasp-insert-conversions: 1 lines less
// CHECK-NEXT:      % = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "bos_mean"; !rasp.sop<numerical, @bos>
// CHECK-NEXT:      bos = rasp.map(%) encoding #rasp<encoding categorical>; sop_name "bos"; !rasp.sop<categorical, @bos> x
// CHECK-NEXT:    convert-rasp-to-craft: 21 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["one_2" reciprocal 3]>; sym_name "one_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["bos_mean" scalar]>; sym_name "bos_mean"
// CHECK-NEXT:      = craft.space() space #craft.space<["bos" onehot {0, 1/3, 1/2, 2/3, 1}]>; sym_name "bos_2"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      one = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"one_2">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@one_2>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      bos_mean = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"bos_mean">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@bos_mean>
// CHECK-NEXT:      bos = craft.mlp(bos_mean, one, bos) in_map 3 to 9 of 26 sums 73 865 153 1758; label #transformer.label<"bos">; out_map 9 to 5 of 17 sums 9 77 8 76; !craft.vec<@bos_2>
// CHECK-NEXT:      % = craft.unembed(one, one) decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"one">; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      % = craft.unembed(bos) decode #transformer.decode<categorical [0, 1/3, 1/2, 2/3, 1]>; label #transformer.label<"bos">; map 5 to 5 of 5 sums 5 35 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["one_2" reciprocal 3]>; sop_name "one_2"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["bos" onehot {0, 1/3, 1/2, 2/3, 1}]>; sop_name "bos"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["bos_mean" scalar]>; sop_name "bos_mean"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.return(%, %)
// CHECK-NEXT:  several results:
// CHECK-NEXT:      = rasp.program() causal unit; max_seq_len 3 : i64; output_names ["count", "share", "word"]; sym_name "p"; vocab #rasp.set<{0 to 2}>
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
// CHECK-NEXT:    rasp-simplify-selectors: 1 lines less
// CHECK-NEXT:      % = rasp.indices() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop
// CHECK-NEXT:    rasp-count-positions: 3 lines less
// CHECK-NEXT:      indices = rasp.tokens() !rasp.sop
// CHECK-NEXT:      indices = rasp.select(indices, indices) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      % = rasp.tokens() !rasp.sop
// CHECK-NEXT:      % = rasp.select(%, %) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.selector_width(%) sop_name "seen"; !rasp.sop
// CHECK-NEXT:      % = rasp.map(%) sop_name "indices"; !rasp.sop sub(x, 1)
// CHECK-NEXT:      = rasp.variable() fate #rasp.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:    rasp-normalize-selectors: 1 lines less
// CHECK-NEXT:    rasp-merge-equal: 7 lines less
// CHECK-NEXT:      indices = rasp.select(tokens, tokens) sop_name "all"; !rasp.selector true
// CHECK-NEXT:      % = rasp.select(indices, indices) sop_name "up_to"; !rasp.selector true
// CHECK-NEXT:    rasp-infer-encodings: 7 lines less
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0 to 2}>; sym_name "tokens"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{1 to 3}>; sym_name "count"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1}>; sym_name "flag"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{0, 1/3, 1/2, 2/3, 1}>; sym_name "share"
// CHECK-NEXT:      = rasp.domain() domain #rasp.set<{"a", "b", "c"}>; sym_name "word"
// CHECK-NEXT:      tokens = rasp.tokens() !rasp.sop<categorical, @tokens>
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<categorical, @count>
// CHECK-NEXT:      indices = rasp.map(indices) sop_name "indices"; !rasp.sop<categorical, @tokens> sub(x, 1)
// CHECK-NEXT:      flag = rasp.map(tokens) sop_name "flag"; !rasp.sop<categorical, @flag> if(eq(x, 1), 1, 0)
// CHECK-NEXT:      share = rasp.aggregate(%, flag) default #rasp.value<0>; encoding #rasp<encoding numerical>; sop_name "share"; !rasp.sop<numerical, @share>
// CHECK-NEXT:      word = rasp.map(tokens) sop_name "word"; !rasp.sop<categorical, @word> table of 3(x)
// CHECK-NEXT:    rasp-choose-encodings: 2 lines less
// CHECK-NEXT:      count = rasp.selector_width(same) sop_name "count"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:      indices = rasp.selector_width(indices) sop_name "seen"; !rasp.sop<reciprocal, @count>
// CHECK-NEXT:    convert-rasp-to-craft: 23 lines less
// CHECK-NEXT:      = craft.program() bos "compiler_bos"; causal unit; max_seq_len 3 : i64; pad "compiler_pad"; sym_name "p"; tokens #transformer.vocab<0, 1, 2>
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_bos"}]>; sym_name "bos"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {"compiler_pad"}]>; sym_name "pad"
// CHECK-NEXT:      = craft.space() space #craft.space<["one" scalar]>; sym_name "one"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices" onehot {0 to 2}]>; sym_name "indices"
// CHECK-NEXT:      = craft.space() space #craft.space<["tokens" onehot {0 to 2}]>; sym_name "tokens"
// CHECK-NEXT:      = craft.space() space #craft.space<["count" reciprocal 3]>; sym_name "count"
// CHECK-NEXT:      = craft.space() space #craft.space<["seen" reciprocal 3]>; sym_name "seen"
// CHECK-NEXT:      = craft.space() space #craft.space<["indices_2" onehot {0 to 2}]>; sym_name "indices_2"
// CHECK-NEXT:      = craft.space() space #craft.space<["flag" onehot {0, 1}]>; sym_name "flag"
// CHECK-NEXT:      = craft.space() space #craft.space<["share" scalar]>; sym_name "share"
// CHECK-NEXT:      = craft.space() space #craft.space<["word" onehot {"a", "b", "c"}]>; sym_name "word"
// CHECK-NEXT:      bos = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@bos>
// CHECK-NEXT:      pad = craft.embed() map 1 to 1 of 1 sums 1 1 0 0; !craft.vec<@pad>
// CHECK-NEXT:      one = craft.embed() map 5 to 1 of 5 sums 5 15 0 0; !craft.vec<@one>
// CHECK-NEXT:      % = craft.position() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@indices>
// CHECK-NEXT:      tokens = craft.embed() map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@tokens>
// CHECK-NEXT:      count = craft.head(tokens, one, bos, tokens, bos, bos) label #transformer.label<"count">; ov 1 to 1 of 1 sums 1 1 0 0; qk 4 to 4 of 4 sums 181.1 1001 0 0; !craft.vec<@count>
// CHECK-NEXT:      seen = craft.head(tokens, one, bos, tokens, bos, one, bos) label #transformer.label<"seen">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 91.099 228.3 45 90; !craft.vec<@seen>
// CHECK-NEXT:      indices = craft.mlp(seen, one, bos) in_map 3 to 5 of 14 sums 129 1025 289.75 1980.9; label #transformer.label<"indices_2">; out_map 5 to 3 of 9 sums 5 23 4 22; !craft.vec<@indices_2>
// CHECK-NEXT:      flag = craft.linear(tokens) map 3 to 2 of 3 sums 3 8 0 0; !craft.vec<@flag>
// CHECK-NEXT:      share = craft.head(indices, one, bos, indices, bos, one, flag, bos) label #transformer.label<"share">; ov 1 to 1 of 1 sums 1 1 0 0; qk 2 to 2 of 4 sums 90 225 67.5 157.5; !craft.vec<@share>
// CHECK-NEXT:      word = craft.linear(tokens) map 3 to 3 of 3 sums 3 12 0 0; !craft.vec<@word>
// CHECK-NEXT:      % = craft.unembed(count, one) decode #transformer.decode<categorical [1, 2, 3]>; label #transformer.label<"count">; map 2 to 3 of 6 sums 42.125 121.62 47.188 174.38; !craft.output
// CHECK-NEXT:      % = craft.unembed(share) decode #transformer.decode<numerical {0, 1/3, 1/2, 2/3, 1}>; label #transformer.label<"share">; map 1 to 1 of 1 sums 1 1 0 0; !craft.output
// CHECK-NEXT:      % = craft.unembed(word) decode #transformer.decode<categorical ["a", "b", "c"]>; label #transformer.label<"word">; map 3 to 3 of 3 sums 3 12 0 0; !craft.output
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["tokens" onehot {0 to 2}]>; sop_name "tokens"; values #transformer.value_set<{0 to 2}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["count" reciprocal 3]>; sop_name "count"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.variable() fate #transformer.fate<lost by "rasp-count-positions">; sop_name "indices"
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["flag" onehot {0, 1}]>; sop_name "flag"; values #transformer.value_set<{0, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["share" scalar]>; sop_name "share"; values #transformer.value_set<{0, 1/3, 1/2, 2/3, 1}>
// CHECK-NEXT:      = craft.variable() encoding #craft.space<["word" onehot {"a", "b", "c"}]>; sop_name "word"; values #transformer.value_set<{"a", "b", "c"}>
// CHECK-NEXT:      = craft.variable() derived unit; encoding #craft.space<["seen" reciprocal 3]>; sop_name "seen"; values #transformer.value_set<{1 to 3}>
// CHECK-NEXT:      = craft.return(%, %, %)
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @steps_with_a_mask vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
