// RUN: rasp-opt %s | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | rasp-opt | filecheck --match-full-lines %s
// RUN: rasp-opt %s --print-op-generic | filecheck --match-full-lines %s --check-prefix=GENERIC

transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
^bb0(%tokens: !transformer.tokens):
  %x = transformer.embed %tokens
    W_E <3x2xf32 sparse {(0, 0) : 1.0}>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %o = transformer.unembed %x decode<categorical ["a"]>
    W_U <2x1xf32 dense [[1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
  transformer.variable "x" line 1 values<{1, 2}> after<"embed"> before<"layer0/mlp">
    table <2x1xf64 dense [[1.0], [2.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.variable "y" values<{1, 2}> after<"embed">
    table <2x1xf64 dense [[1.0], [2.0]]>
    basis <1x2xf64 dense [[1.0, 0.0]]>
    reading <2x1xf64 dense [[1.0], [0.5]]>
  transformer.variable "y_numerical" derived values<{1, 2}> after<"embed">
    table <2x1xf64 dense [[1.0], [2.0]]>
    basis <1x2xf64 dense [[0.0, 1.0]]>
  transformer.variable "z" line 3 fate<merged by "cse" into ["x"]>
  transformer.return %o : !transformer.logits<1>
}

// CHECK:       transformer.model @p tokens<"a", "bos", "pad"> bos 1 pad 2 max_seq_len 1 residual_labels<"x", "y"> {
// CHECK-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// CHECK-NEXT:    %[[X:.+]] = transformer.embed %[[TOKENS]]
// CHECK-NEXT:      W_E <3x2xf32 sparse {(0, 0) : 1.0}>
// CHECK-NEXT:      W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
// CHECK-NEXT:    %[[O:.+]] = transformer.unembed %[[X]] decode<categorical ["a"]>
// CHECK-NEXT:      W_U <2x1xf32 dense {{\[\[}}1.0], [1.0]]> : !transformer.residual<2> -> !transformer.logits<1>
// CHECK-NEXT:    transformer.variable "x" line 1 values<{1, 2}> after<"embed"> before<"layer0/mlp">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      basis <1x2xf64 dense {{\[\[}}1.0, 0.0]]>
// CHECK-NEXT:    transformer.variable "y" values<{1, 2}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      basis <1x2xf64 dense {{\[\[}}1.0, 0.0]]>
// CHECK-NEXT:      reading <2x1xf64 dense {{\[\[}}1.0], [0.5]]>
// CHECK-NEXT:    transformer.variable "y_numerical" derived values<{1, 2}> after<"embed">
// CHECK-NEXT:      table <2x1xf64 dense {{\[\[}}1.0], [2.0]]>
// CHECK-NEXT:      basis <1x2xf64 dense {{\[\[}}0.0, 1.0]]>
// CHECK-NEXT:    transformer.variable "z" line 3 fate<merged by "cse" into ["x"]>
// CHECK-NEXT:    transformer.return %[[O]] : !transformer.logits<1>
// CHECK-NEXT:  }

// GENERIC:       "transformer.model"() <{sym_name = "p", tokens = #transformer.vocab<"a", "bos", "pad">, bos = 1 : i64, pad = 2 : i64, max_seq_len = 1 : i64, residual_labels = #transformer.labels<"x", "y">}> ({
// GENERIC-NEXT:  ^bb0(%[[TOKENS:.+]]: !transformer.tokens):
// GENERIC-NEXT:    %[[X:.+]] = "transformer.embed"(%[[TOKENS]]) <{W_E = #transformer.weight<3x2xf32 sparse {(0, 0) : 1.0}>, W_pos = #transformer.weight<2x2xf32 sparse {}>}> : (!transformer.tokens) -> !transformer.residual<2>
// GENERIC-NEXT:    %[[O:.+]] = "transformer.unembed"(%[[X]]) <{decode = #transformer.decode<categorical ["a"]>, W_U = #transformer.weight<2x1xf32 dense {{\[\[}}1.0], [1.0]]>}> : (!transformer.residual<2>) -> !transformer.logits<1>
// GENERIC-NEXT:    "transformer.variable"() <{sop_name = "x", line = 1 : i64, values = #transformer.value_set<{1, 2}>, after = #transformer.stage<"embed">, before = #transformer.stage<"layer0/mlp">, table = #transformer.weight<2x1xf64 dense {{\[\[}}1.0], [2.0]]>, basis = #transformer.weight<1x2xf64 dense {{\[\[}}1.0, 0.0]]>}> : () -> ()
// GENERIC-NEXT:    "transformer.variable"() <{sop_name = "y", values = #transformer.value_set<{1, 2}>, after = #transformer.stage<"embed">, table = #transformer.weight<2x1xf64 dense {{\[\[}}1.0], [2.0]]>, basis = #transformer.weight<1x2xf64 dense {{\[\[}}1.0, 0.0]]>, reading = #transformer.weight<2x1xf64 dense {{\[\[}}1.0], [0.5]]>}> : () -> ()
// GENERIC-NEXT:    "transformer.variable"() <{sop_name = "y_numerical", derived, values = #transformer.value_set<{1, 2}>, after = #transformer.stage<"embed">, table = #transformer.weight<2x1xf64 dense {{\[\[}}1.0], [2.0]]>, basis = #transformer.weight<1x2xf64 dense {{\[\[}}0.0, 1.0]]>}> : () -> ()
// GENERIC-NEXT:    "transformer.variable"() <{sop_name = "z", line = 3 : i64, fate = #transformer.fate<merged by "cse" into ["x"]>}> : () -> ()
// GENERIC-NEXT:    "transformer.return"(%[[O]]) : (!transformer.logits<1>) -> ()
// GENERIC-NEXT:  }) : () -> ()

// `raspc update-checks` wrote the CHECK lines.
