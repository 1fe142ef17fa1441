// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt --print-op-generic %s | rasp-opt --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

// Tied unembeddings, with and without gain, bias and label.
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x1xf32 sparse {(0, 0) : 1.0}> W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
  %o = transformer.unembed %0 tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
  %p = transformer.unembed %0 tied decode<categorical ["a", "b", "bos", "pad"]> label<"p"> gain <1xf32 dense [2.0]> b_U <4xf32 sparse {0 : 1.0}> {note = "kept"} : !transformer.residual<1> -> !transformer.logits<4>
  transformer.return %o, %p : !transformer.logits<4>, !transformer.logits<4>
}

// CHECK:       transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal residual_labels<"x"> {
// CHECK-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[V0:.+]] = transformer.embed %[[T]]
// CHECK-NEXT:      W_E <4x1xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x1xf32 sparse {}> : !transformer.residual<1>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[V0]] tied decode<categorical ["a", "b", "bos", "pad"]> : !transformer.residual<1> -> !transformer.logits<4>
// CHECK-NEXT:    %[[P:.+]] = transformer.unembed %[[V0]] tied decode<categorical ["a", "b", "bos", "pad"]> label<"p">
// CHECK-NEXT:      gain <1xf32 dense [2.0]>
// CHECK-NEXT:      b_U <4xf32 sparse {0 : 1.0}> {note = "kept"} : !transformer.residual<1> -> !transformer.logits<4>
// CHECK-NEXT:    transformer.return %[[O]], %[[P]] : !transformer.logits<4>, !transformer.logits<4>
// CHECK-NEXT:  }

// GENERIC:       "transformer.model"() <{sym_name = "m", tokens = #transformer.vocab<"a", "b", "bos", "pad">, bos = 2 : i64, pad = 3 : i64, max_seq_len = 1 : i64, causal, residual_labels = #transformer.labels<"x">}> ({
// GENERIC-NEXT:  ^bb0(%[[T:.+]]: !transformer.tokens):
// GENERIC-NEXT:    %[[V0:.+]] = "transformer.embed"(%[[T]]) <{W_E = #transformer.weight<4x1xf32 sparse {(0, 0) : 1.0}>, W_pos = #transformer.weight<2x1xf32 sparse {}>}> : (!transformer.tokens) -> !transformer.residual<1>
// GENERIC-NEXT:    %[[O:.+]] = "transformer.unembed"(%[[V0]]) <{tied, decode = #transformer.decode<categorical ["a", "b", "bos", "pad"]>}> : (!transformer.residual<1>) -> !transformer.logits<4>
// GENERIC-NEXT:    %[[P:.+]] = "transformer.unembed"(%[[V0]]) <{tied, decode = #transformer.decode<categorical ["a", "b", "bos", "pad"]>, label = #transformer.label<"p">, gain = #transformer.weight<1xf32 dense [2.0]>, b_U = #transformer.weight<4xf32 sparse {0 : 1.0}>}> {note = "kept"} : (!transformer.residual<1>) -> !transformer.logits<4>
// GENERIC-NEXT:    "transformer.return"(%[[O]], %[[P]]) : (!transformer.logits<4>, !transformer.logits<4>) -> ()
// GENERIC-NEXT:  }) : () -> ()

// `raspc update-checks` wrote the CHECK lines.
