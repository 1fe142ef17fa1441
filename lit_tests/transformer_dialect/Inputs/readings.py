"""Activations of a model, the matrix of a tied unembedding, and the points of a variable."""

from raspc import rasp
from raspc.passes.transformer.disguise_parts.reachable_span import embedded_span
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.interpreter import activation_names
from raspc.transformer_dialect.plain_architecture import plain_form
from raspc.universe import new_context
from raspc.values.module_parser import ModuleParser

TEXT = """
transformer.model @m tokens<"a", "b", "bos", "pad"> bos 2 pad 3 max_seq_len 1 causal
    residual_labels<"x", "y"> {
^bb0(%t: !transformer.tokens):
  %0 = transformer.embed %t W_E <4x2xf32 dense [[1.0, 2.0], [3.0, 4.0], [0.0, 0.0], [0.0, 0.0]]>
    W_pos <2x2xf32 sparse {}> : !transformer.residual<2>
  %1 = transformer.attention %0 layer 0 {
    transformer.head<"first"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}>
      W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {}>
    transformer.head<"second"> W_Q <2x1xf32 sparse {}> W_K <2x1xf32 sparse {}>
      W_V <2x1xf32 sparse {}> W_O <1x2xf32 sparse {}>
  } : !transformer.residual<2>
  %2 = transformer.mlp %1 layer 0 neurons<"n"> W_in <2x1xf32 sparse {}>
    W_out <1x2xf32 sparse {}> : !transformer.residual<2>
  %3 = transformer.norm %2 "final_norm" layer eps 1.000000e-05 : f64
    gain <2xf32 dense [4.0, 2.0]> : !transformer.residual<2>
  %o = transformer.unembed %3 tied decode<categorical ["a", "b", "bos", "pad"]>
    : !transformer.residual<2> -> !transformer.logits<4>
  transformer.variable "v" values<{1, 2, none}> after<"embed">
    table <2x1xf64 dense [[1.0], [2.0]]> basis <1x2xf64 dense [[1.0, 0.0]]>
  transformer.return %o : !transformer.logits<4>
}
"""

module = ModuleParser(new_context(), TEXT, "the model").parse_module()
module.verify()
(model,) = (op for op in module.ops if isinstance(op, ModelOp))
print("activations", *activation_names(model))
print("stream", plain_form(model).unembeds[0].matrix.tolist())
values, points = next(iter(model.variables)).points
print("points", *zip(values, points.tolist(), strict=True))

# The states that an embedding gives, whatever the ids of BOS and PAD are.
LAST = TEXT.replace('"a", "b", "bos", "pad"> bos 2 pad 3', '"bos", "pad", "a", "b"> bos 0 pad 1')
LAST = LAST.replace(
    "[[1.0, 2.0], [3.0, 4.0], [0.0, 0.0], [0.0, 0.0]]",
    "[[0.0, 0.0], [5.0, 0.0], [1.0, 2.0], [3.0, 4.0]]",
)
LAST = LAST.replace('["a", "b", "bos", "pad"]', '["bos", "pad", "a", "b"]')
ONE = LAST.replace("[3.0, 4.0]", "[2.0, 4.0]")
for title, text in (("two tokens", LAST), ("tokens of one direction", ONE)):
    (other,) = ModuleParser(new_context(), text, "the model").parse_module().ops
    print(f"span of {title}:", embedded_span(other, other.components[0]).shape)

program = rasp.tokens
