// RUN: rasp-opt -p 'convert-rasp-to-craft' %s | filecheck --match-full-lines %s
// RUN: rasp-opt -p 'convert-rasp-to-craft,craft-allocate-layers,craft-allocate-residual{strategy=disjoint},craft-pad-bases,materialize-weights' %s | filecheck --match-full-lines %s --check-prefix=NETWORK

// Each result has an unembedding with its name.
rasp.program @p vocab {"a", "b"} max_seq_len 2 outputs ["letter", "place"] {
  rasp.domain @d {"a", "b"}
  rasp.domain @i {0, 1}
  %t = rasp.tokens : !rasp.sop<categorical, @d>
  %i = rasp.indices as numerical : !rasp.sop<numerical, @i>
  rasp.return %t, %i : !rasp.sop<categorical, @d>, !rasp.sop<numerical, @i>
}
// CHECK:      %[[LETTER:.+]] = craft.unembed(%tokens : !craft.vec<@tokens>) map <{{.*}}> decode <categorical ["a", "b"]> label <"letter">
// CHECK-NEXT: %[[PLACE:.+]] = craft.unembed(%indices : !craft.vec<@indices>) map <{{.*}}> decode <numerical {0, 1}> label <"place">
// CHECK-NEXT: craft.return %[[LETTER]], %[[PLACE]] : !craft.output, !craft.output

// NETWORK:      %[[LETTER:.+]] = transformer.unembed %[[X:.+]] decode<categorical ["a", "b"]> label<"letter">
// NETWORK:      %[[PLACE:.+]] = transformer.unembed %[[X]] decode<numerical {0, 1}> label<"place">
// NETWORK:      transformer.return %[[LETTER]], %[[PLACE]] : !transformer.logits<2>, !transformer.logits<1>
