"""`transformer-pad-heads`: uniform heads and layers, for formats that know no others."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import Rewriter

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.padded_heads import PADDING, add_idle_heads, pad_head
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp, ModelOp, WeightAttr
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.values.diagnostic import RaspcError


@dataclass(frozen=True)
class TransformerPadHeads(ProgramPass[ModelOp]):
    """
    Give all attention halves the same heads and all MLPs the same width, with zeros.

    Every layer gets both halves. A head of zeros attends evenly and writes nothing; so does a
    neuron of zeros. The results of the model stay the same, to the bit.

    Before:
    ```
    %y = transformer.attention %x layer 0 {
      transformer.head<"a"> W_Q <9x3xf32 ...> ... W_V <9x2xf32 ...> ...
    }
    %z = transformer.attention %y layer 1 {
      transformer.head<"b"> W_Q <9x5xf32 ...> ... W_V <9x1xf32 ...> ...
    }
    ```
    After:
    ```
    %y = transformer.attention %x layer 0 {
      transformer.head<"a"> W_Q <9x5xf32 ...> ... W_V <9x5xf32 ...> ...
    }
    %m = transformer.mlp %y layer 0 W_in <9x1xf32 ...> ... neurons<"padding"> ...
    %z = transformer.attention %m layer 1 {
      transformer.head<"b"> W_Q <9x5xf32 ...> ... W_V <9x5xf32 ...> ...
    }
    ...
    ```

    Options:
      min_heads: the fewest heads that a layer gets.
      min_d_head: the smallest size of queries, keys and values that a head gets.
      min_d_mlp: the fewest neurons that a layer gets.
    """

    name = "transformer-pad-heads"
    keeps_certificates: ClassVar[bool] = True

    min_heads: int = 1
    min_d_head: int = 1
    min_d_mlp: int = 1

    def check_options(self) -> None:
        for option in ("min_heads", "min_d_head", "min_d_mlp"):
            if getattr(self, option) < 1:
                raise RaspcError(
                    f"{self.name}: {option.replace('_', '-')} is {getattr(self, option)}",
                    remedy="give at least 1",
                )

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}", but_tied=True)
        halves = [op for op in program.body.block.ops if isinstance(op, (AttentionOp, MlpOp))]
        attentions = [op for op in halves if isinstance(op, AttentionOp)]
        mlps = [op for op in halves if isinstance(op, MlpOp)]
        heads = [head for op in attentions for head in op.heads]
        n_heads = max([self.min_heads, *(len(op.heads) for op in attentions)])
        d_head = max([self.min_d_head, *(max(head.d_qk, head.d_v) for head in heads)])
        d_mlp = max([self.min_d_mlp, *(op.d_mlp for op in mlps)])
        W_E = _embedding(program).W_E.array
        shape = _Shape(W_E.shape[1], n_heads, d_head, d_mlp, W_E.dtype)
        for op in attentions:
            _pad_attention(op, shape)
        for op in mlps:
            _pad_mlp(op, shape)
        _complete_layers(program, shape)


@dataclass(frozen=True)
class _Shape:
    """The sizes that all heads and layers get."""

    d_model: int
    n_heads: int
    d_head: int
    d_mlp: int
    dtype: np.dtype[np.floating]


def _padded(weight: WeightAttr, rows: int, cols: int) -> NDArray[np.floating]:
    matrix = weight.array
    return np.pad(matrix, ((0, rows - matrix.shape[0]), (0, cols - matrix.shape[1])))


def _zero_mlp(stream: SSAValue, layer: int, shape: _Shape) -> MlpOp:
    W_in = np.zeros((shape.d_model, shape.d_mlp), shape.dtype)
    return MlpOp(stream, W_in, W_in.T, [PADDING] * shape.d_mlp, layer)


def _pad_attention(op: AttentionOp, shape: _Shape) -> None:
    for head in op.heads:
        pad_head(head, shape.d_head)
    add_idle_heads(op, shape.n_heads - len(op.heads), shape.d_head, shape.dtype)


def _pad_mlp(op: MlpOp, shape: _Shape) -> None:
    d_model, d_mlp = shape.d_model, shape.d_mlp
    b_in = None if op.b_in is None else np.pad(op.b_in.array, (0, d_mlp - op.d_mlp))
    new = MlpOp(
        op.input,
        _padded(op.W_in, d_model, d_mlp),
        _padded(op.W_out, d_mlp, d_model),
        [*op.neurons.data, *[PADDING] * (d_mlp - op.d_mlp)],
        op.layer_index,
        b_in=b_in,
        b_out=op.b_out,
    )
    copy_location(op, new)
    Rewriter.replace_op(op, new)


def _complete_layers(model: ModelOp, shape: _Shape) -> None:
    """Insert the halves that layers lack, with zero weights, and string all of them together."""
    block = model.body.block
    halves: dict[tuple[int, bool], AttentionOp | MlpOp] = {
        (op.layer_index, isinstance(op, MlpOp)): op
        for op in block.ops
        if isinstance(op, (AttentionOp, MlpOp))
    }
    last_layer = max((layer for layer, _ in halves), default=-1)
    previous: Operation = _embedding(model)
    for layer, is_mlp in product(range(last_layer + 1), (False, True)):
        stream = previous.results[0]
        op = halves.get((layer, is_mlp))
        if op is None:
            if is_mlp:
                op = _zero_mlp(stream, layer, shape)
            else:
                op = AttentionOp(stream, [], layer)
                add_idle_heads(op, shape.n_heads, shape.d_head, shape.dtype)
            copy_location(previous, op)
            block.insert_op_after(op, previous)
        op.operands[0] = stream
        previous = op
    for unembed in model.unembeds:
        unembed.operands[0] = previous.results[0]


def _embedding(model: ModelOp) -> EmbedOp:
    """The first operation of a model, as its verifier has it."""
    first = model.body.block.first_op
    assert isinstance(first, EmbedOp)
    return first
