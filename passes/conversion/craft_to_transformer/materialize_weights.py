"""`materialize-weights`: named directions become dimensions, maps become dense matrices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import Rewriter

import raspc.transformer_dialect as transformer
from raspc.craft_dialect import (
    AddOp,
    EmbedOp,
    EraseOp,
    HeadOp,
    MapAttr,
    MlpOp,
    PositionOp,
    ProgramOp,
    ReturnOp,
    UnembedOp,
)
from raspc.craft_dialect.erase_op import neurons_of
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import position_labels, token_labels
from raspc.craft_dialect.program_op import RESIDUAL
from raspc.passes.conversion.craft_to_transformer.materialize_variables import variable_records
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.values.diagnostic import error_at
from raspc.values.op_locations import fused_location

Matrix = NDArray[np.floating]


@dataclass(frozen=True)
class MaterializeWeights(ProgramPass[ProgramOp]):
    """
    Turn a padded craft program into a transformer with dense weights.

    A head's bilinear form QK of shape [d_model, d_model] is split into `W_Q W_K^T`: W_K picks
    out the key directions that the form names, and W_Q holds the scores. OV is split into W_V
    and W_O likewise, W_O placing the output directions. MLPs of one layer lie side by side, and
    so do the neurons of `craft.erase`. A dimension that holds the directions `a:1` and then
    `b:2` is labelled `a:1/b:2`. Records of variables get the dimensions of their directions, and
    the stages of the stream at which these hold the variable.

    Before:
    ```
    craft.space @residual <["tokens" onehot {"a", "b"}, "r" scalar]> at <[0 to 2]>
    %x1 = craft.add %x0, %n : ...
    ```
    After:
    ```
    %x1 = transformer.mlp %x0 layer 0 W_in <3x1xf32 ...> W_out <1x3xf32 ...> neurons<"r[0]"> ...
    ```

    Options:
      dtype: "float32" or "float64", that of the weights.
    """

    name = "materialize-weights"
    keeps_certificates: ClassVar[bool] = True

    dtype: Literal["float32", "float64"] = "float32"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        model = _Materializer(program, np.dtype(self.dtype)).model()
        Rewriter.replace_op(program, model, [])


class _Materializer:
    """Builds the model of one padded program, component by component along the stream."""

    def __init__(self, program: ProgramOp, dtype: np.dtype[np.floating]):
        self.program = program
        self.dtype = dtype
        residual = program.spaces().get(RESIDUAL)
        if residual is None or residual.offsets is None:
            raise error_at(
                program, f"there is no allocated space @{RESIDUAL}", "run craft-pad-bases first"
            )
        labels = residual.space.data.labels
        self.offsets = dict(zip(labels, residual.offsets.data, strict=True))
        """The dimension of the stream by label."""
        shared: dict[int, list[str]] = {}
        for label, dimension in self.offsets.items():
            shared.setdefault(dimension, []).append(label)
        self.residual_labels = ["/".join(shared[i]) for i in sorted(shared)]
        """The name of each dimension: the directions that it holds, one after the other."""

    def model(self) -> transformer.ModelOp:
        program = self.program
        tokens = (*program.tokens.data, program.bos.data, program.pad.data)
        model = transformer.ModelOp(
            program.sym_name.data,
            tokens=tokens,
            bos=len(tokens) - 2,
            pad=len(tokens) - 1,
            max_seq_len=program.max_seq_len.value.data,
            causal=program.causal is not None,
            residual_labels=self.residual_labels,
        )
        copy_location(program, model)
        # What is proved in float64 does not hold of weights in float32.
        coarser = program.certificate is not None and (
            program.certificate.data.dtype == "float64" and self.dtype != np.float64
        )
        if program.certificate is not None and not coarser:
            model.certificate = program.certificate
        network = model.body.block
        new: dict[SSAValue, SSAValue] = {}

        def add(op: Operation, like: Operation) -> None:
            copy_location(like, op)
            network.add_op(op)
            if op.results:
                new[like.results[0]] = op.results[0]

        for op in program.body.block.ops:
            self._check_range(op)
            if isinstance(op, AddOp):
                add(self._half_layer(op, new, model), op)
            elif isinstance(op, UnembedOp):
                add(self._unembed(op, self._stream(op, op.inputs[0], new)), op)
            elif isinstance(op, ReturnOp):
                for record, variable in variable_records(program, self.offsets):
                    add(variable, record)
                add(transformer.ReturnOp(*(new[value] for value in op.outputs)), op)
        return model

    def _check_range(self, op: Operation) -> None:
        """Raise an error if a coefficient of an operation is no normal number of the dtype."""
        least, greatest = (float(x) for x in (np.finfo(self.dtype).tiny, np.finfo(self.dtype).max))
        for coefficients in _coefficients_of(op):
            size = np.abs(coefficients)
            wrong = np.flatnonzero((size > greatest) | (size < least))
            if len(wrong):
                kind = "large" if size[wrong[0]] > greatest else "small"
                raise error_at(
                    op,
                    f"a weight of {coefficients[wrong[0]]:.3g} is too {kind} for {self.dtype}",
                    "scale the numbers, make their s-op categorical, or choose dtype float64",
                )

    def _stream(self, op: Operation, value: SSAValue, new: dict[SSAValue, SSAValue]) -> SSAValue:
        if value not in new:
            raise error_at(
                op, f"{op.name} does not read the residual stream", "run craft-pad-bases first"
            )
        return new[value]

    def _half_layer(
        self, op: AddOp, new: dict[SSAValue, SSAValue], model: transformer.ModelOp
    ) -> Operation:
        """The component that a sum stands for: the embedding, an attention or an MLP half."""
        parts = [value.owner for value in op.inputs]
        if all(isinstance(part, (EmbedOp, PositionOp)) for part in parts):
            return self._embed(parts, model.input)
        stream, written = op.inputs[0], parts[1:]
        heads = [part for part in written if isinstance(part, HeadOp)]
        mlps = [part for part in written if isinstance(part, (MlpOp, EraseOp))]
        layers = {part.layer.value.data for part in (*heads, *mlps) if part.layer is not None}
        whole = len(heads) == len(written) or len(mlps) == len(written)
        if (
            not whole
            or len(layers) != 1
            or any(v is not stream for p in (*heads, *mlps) for v in p.operands)
        ):
            raise error_at(
                op,
                "this is no half-layer: a sum of the stream and heads or MLPs that read it",
                "run craft-pad-bases first",
            )
        (layer,) = layers
        source = self._stream(op, stream, new)
        if heads:
            attention = transformer.AttentionOp(source, [self._head(h) for h in heads], layer)
            attention.location = fused_location((h.label.data, h.location) for h in heads)
            return attention
        return self._mlp(source, mlps, layer)

    def _embed(self, parts: Sequence[object], tokens: SSAValue) -> Operation:
        token_rows = _index(token_labels(self.program))
        position_rows = _index(position_labels(self.program))
        by_token = [part.map.data for part in parts if isinstance(part, EmbedOp)]
        by_position = [part.map.data for part in parts if isinstance(part, PositionOp)]
        W_E = LinearMap.concatenate(by_token).dense(token_rows, self.offsets)
        W_pos = LinearMap.concatenate(by_position).dense(position_rows, self.offsets)
        return transformer.EmbedOp(tokens, self._cast(W_E), self._cast(W_pos))

    def _head(self, op: HeadOp) -> transformer.HeadOp:
        qk, ov = op.qk.data, op.ov.data
        keys, outputs = _index(qk.cols), _index(ov.cols)
        d_qk = len(keys) if op.d_head is None else op.d_head.value.data
        padding = ((0, 0), (0, d_qk - len(keys)))
        W_Q = np.pad(qk.dense(self.offsets, keys), padding)
        W_K = np.pad(LinearMap.identity(qk.cols).dense(self.offsets, keys), padding)
        W_V = ov.dense(self.offsets, outputs)
        W_O = LinearMap.identity(ov.cols).dense(outputs, self.offsets)
        head = transformer.HeadOp(op.label.data, *(self._cast(W) for W in (W_Q, W_K, W_V, W_O)))
        copy_location(op, head)
        return head

    def _mlp(
        self, source: SSAValue, ops: Sequence[MlpOp | EraseOp], layer: int
    ) -> transformer.MlpOp:
        maps = [neurons_of(op) for op in ops]
        neurons = [neuron for in_map, _ in maps for neuron in in_map.cols]
        index = _index(neurons)
        if len(index) < len(neurons):
            raise error_at(ops[0], "two neurons of one layer have the same name", "rename an s-op")
        ins = LinearMap.concatenate([in_map for in_map, _ in maps])
        outs = LinearMap.concatenate([out_map for _, out_map in maps])
        W_in, W_out = ins.dense(self.offsets, index), outs.dense(index, self.offsets)
        mlp = transformer.MlpOp(source, self._cast(W_in), self._cast(W_out), neurons, layer)
        mlp.location = fused_location(
            (op.label.data if isinstance(op, MlpOp) else None, op.location) for op in ops
        )
        return mlp

    def _unembed(self, op: UnembedOp, source: SSAValue) -> transformer.UnembedOp:
        W_U = op.map.data.dense(self.offsets, _index(op.columns))
        return transformer.UnembedOp(source, self._cast(W_U), op.decode, label=op.label)

    def _cast(self, matrix: Matrix) -> Matrix:
        return matrix.astype(self.dtype)


def _coefficients_of(op: Operation) -> list[NDArray[np.float64]]:
    """The coefficients of all maps of an operation, none of which is 0."""
    attributes = [*op.properties.values(), *op.attributes.values()]
    return [each.data.entries for each in attributes if isinstance(each, MapAttr)]


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}
