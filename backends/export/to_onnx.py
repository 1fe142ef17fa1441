"""
The export to ONNX: one file, for onnxruntime and other runtimes of opset 17.

    session = onnxruntime.InferenceSession("reverse.onnx")
    logits, choice = session.run(["logits", "choice"], {"ids": ids})

The input of the graph is `ids`, int64 [B, T], BOS first and PAD last. Its outputs are, for each
output of the model (numbered in a model of several), `logits` [B, T, n_out] and `choice` int64
[B, T], the index of the decoded value; and the residual stream after each half-layer,
`residual/embed`, `residual/layer0/attn`, ... [B, T, d_model]. The metadata hold the description of
`model_description`, with tokens and values, as JSON under the key `raspc`, the ground truth of the
schema of docs/truth.md under `raspc_truth`, and the tokenizer.json of `tokenizer_files` under
`raspc_tokenizer`, if a tokenizer can be right. Heads and layers keep their own sizes.
"""

from __future__ import annotations

import json
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from raspc.backends.export.folder_documents import optional_tokenizer
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.optional_libraries import require
from raspc.backends.export.output_files import write_file
from raspc.backends.export.tokenizer_files import TOKENIZER
from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import EmbedOp, MlpOp
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.values import is_number

OPSET = 17
"""The version of the ONNX operators."""

IR_VERSION = 8
"""The version of the ONNX file format that belongs to `OPSET`."""

HIDDEN_SCORE = -1e30
"""The score of a hidden key, whose exponential is exactly 0."""


def export(model: ModelOp, path: Path, facts: ModelFacts) -> None:
    """Write the file of a model; raises as `export_formats.export`."""
    onnx = require("onnx", "onnx")
    write_file(path, _Graph(onnx, model, facts).build().SerializeToString())


class _Graph:
    """The builder of the ONNX graph of a model; methods return names of tensors."""

    def __init__(self, onnx: Any, model: ModelOp, facts: ModelFacts):
        self.onnx = onnx
        self.model = model
        self.facts = facts
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}
        self.outputs: list[Any] = []

    def build(self) -> Any:
        """The checked ONNX model."""
        helper, types = self.onnx.helper, self.onnx.TensorProto
        visible = self.visible()
        x = ""
        number = 0
        for op in self.model.components:
            match op:
                case EmbedOp():
                    x = self.embed(op)
                case AttentionOp():
                    added = [self.head(head, x, visible) for head in op.heads]
                    added += [] if op.b_O is None else [self.weight(op, "b_O")]
                    x = self.node("Sum", x, *added)
                case MlpOp():
                    x = self.node("Add", x, self.mlp(op, x))
                case UnembedOp():
                    self.unembed(op, x, str(number) if len(self.model.unembeds) > 1 else "")
                    number += 1
                    continue
                case _:
                    raise AssertionError(op.name)
            self.output(f"residual/{op.component}", x, self.element_type, self.model.d_model)
        ids = helper.make_tensor_value_info("ids", types.INT64, ["B", "T"])
        graph = helper.make_graph(
            self.nodes,
            self.model.sym_name.data,
            [ids],
            self.outputs,
            initializer=list(self.constants.values()),
        )
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
        made.ir_version = IR_VERSION
        metadata = {"raspc": json.dumps(describe(self.model, proved_in=self.facts.proved_in))}
        if self.facts.truth_text is not None:
            metadata["raspc_truth"] = self.facts.truth_text
        files, _ = optional_tokenizer(self.model, self.facts.split)
        if TOKENIZER in files:
            metadata["raspc_tokenizer"] = files[TOKENIZER]
        helper.set_model_props(made, metadata)
        self.onnx.checker.check_model(made, full_check=True)
        return made

    @property
    def element_type(self) -> int:
        """ONNX's number of the element type of the weights."""
        return self.onnx.helper.np_dtype_to_tensor_dtype(self.model.dtype)

    def node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Add an operation; returns the name of its result."""
        name = f"{kind}_{len(self.nodes)}"
        self.nodes.append(self.onnx.helper.make_node(kind, inputs, [name], **attributes))
        return name

    def constant(self, name: str, array: Any) -> str:
        """Add a constant unless the graph has it; returns its name."""
        if name not in self.constants:
            self.constants[name] = self.onnx.numpy_helper.from_array(np.array(array), name)
        return name

    def weight(self, op: Any, name: str) -> str:
        """Add a weight of an op under the name of its parameter; returns the name."""
        return self.constant(f"{op.component}/{name}", op.weights[name].array)

    def output(self, name: str, value: str, element_type: int, *width: int) -> None:
        """Add `value` to the outputs of the graph under the name `name`."""
        self.nodes.append(self.onnx.helper.make_node("Identity", [value], [name]))
        shape = ["B", "T", *width]
        self.outputs.append(self.onnx.helper.make_tensor_value_info(name, element_type, shape))

    def length(self) -> str:
        """The number of positions, int64 [1]."""
        return self.node("Shape", "ids", start=1, end=2)

    def visible(self) -> str:
        """The mask of visible keys: bool [B, 1, T], or [B, T, T] if the model is causal."""
        pad = self.constant("pad", np.int64(self.model.pad_id))
        one = self.constant("axis_1", np.array([1], np.int64))
        seen = self.node("Unsqueeze", self.node("Not", self.node("Equal", "ids", pad)), one)
        if self.model.causal is None:
            return seen
        zero, step = self.constant("zero", np.int64(0)), self.constant("one", np.int64(1))
        keys = self.node("Range", zero, self.node("Squeeze", self.length()), step)
        queries = self.node("Unsqueeze", keys, one)
        return self.node("And", seen, self.node("LessOrEqual", keys, queries))

    def embed(self, op: EmbedOp) -> str:
        """The stream after the embedding."""
        first = self.constant("first", np.array([0], np.int64))
        positions = self.node("Slice", self.weight(op, "W_pos"), first, self.length())
        return self.node("Add", self.node("Gather", self.weight(op, "W_E"), "ids"), positions)

    def head(self, op: HeadOp, x: str, visible: str) -> str:
        """The output of a head."""
        queries, keys, values = (self.affine(op, x, name) for name in "QKV")
        scores = self.node("MatMul", queries, self.node("Transpose", keys, perm=[0, 2, 1]))
        hidden = self.constant("hidden_score", np.array(HIDDEN_SCORE, self.model.dtype))
        scores = self.node("Where", visible, scores, hidden)
        largest = self.node("ReduceMax", scores, axes=[-1], keepdims=1)
        powers = self.node("Exp", self.node("Sub", scores, largest))
        last = self.constant("last", np.array([-1], np.int64))
        total = self.node("ReduceSum", powers, last, keepdims=1)
        # The division comes last, as the certificate of the model takes for granted.
        read = self.node("Div", self.node("MatMul", powers, values), total)
        return self.node("MatMul", read, self.weight(op, "W_O"))

    def affine(self, op: ComponentOp, x: str, name: str) -> str:
        """The product with W_`name`, plus b_`name` if there is one."""
        product = self.node("MatMul", x, self.weight(op, f"W_{name}"))
        bias = f"b_{name}"
        return self.node("Add", product, self.weight(op, bias)) if bias in op.weights else product

    def mlp(self, op: MlpOp, x: str) -> str:
        """The output of the neurons."""
        return self.affine(op, self.node("Relu", self.affine(op, x, "in")), "out")

    def unembed(self, op: UnembedOp, x: str, number: str) -> None:
        """Add the logits and the choices of an output to the outputs of the graph."""
        logits = self.affine(op, x, "U")
        self.output(f"logits{number}", logits, self.element_type, op.logits.type.n_out)
        if op.decode.kind == "categorical":
            choice = self.node("ArgMax", logits, axis=-1, keepdims=0)
        else:
            # The index is the number of midpoints below the logit.
            numbers = [Fraction(value) for value in op.decode.values if is_number(value)]
            middle = np.array([float(a + b) / 2 for a, b in pairwise(numbers)], self.model.dtype)
            below = self.node("Less", self.constant(f"midpoints{number}", middle), logits)
            last = self.constant("last", np.array([-1], np.int64))
            counted = self.node("Cast", below, to=self.onnx.TensorProto.INT64)
            choice = self.node("ReduceSum", counted, last, keepdims=0)
        self.output(f"choice{number}", choice, self.onnx.TensorProto.INT64)
