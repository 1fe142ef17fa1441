"""`transformer-absorb-biases`: biases as weights that read a pinned direction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.pinned_directions import Pin, pinned, read_constant
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.stream_directions import components, set_rows
from raspc.transformer_dialect import (
    Activation,
    AttentionOp,
    HeadOp,
    LabelsAttr,
    MlpOp,
    ModelOp,
    UnembedOp,
    WeightAttr,
)
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.values.diagnostic import error_at

BIAS = "bias"
"""The label of a neuron that is always 1, through which an MLP adds its output bias."""


@dataclass(frozen=True)
class TransformerAbsorbBiases(ProgramPass[ModelOp]):
    """
    Read biases from the directions that `transformer-insert-norms` pins.

    A bias b becomes the weight b / C at the direction that holds C, a power of two; between C and
    -C it is halved, so that the weights of a reader still add up to 0. The output bias of an MLP
    becomes the output of a ReLU neuron that is always 1; that of attention becomes the output of a
    value that is 1 at every key, in the first head with a dimension of values that is not used.

    Before:
    ```
    %z = transformer.mlp %y layer 0 neurons<"a"> W_in <4x1xf32 ...> b_in <1xf32 dense [-1.0]> ...
    ```
    After:
    ```
    %z = transformer.mlp %y layer 0 neurons<"a"> W_in <4x1xf32 ...> ...
    ```

    Options:
      of: "all" absorbs the biases of attention, of MLPs and of the unembedding; "unembedding" those
        of the unembedding alone.
    """

    name = "transformer-absorb-biases"
    keeps_certificates: ClassVar[bool] = True

    of: Literal["all", "unembedding"] = "all"

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        pins = pinned(program)
        for op in components(program):
            biases = [name for name in op.weights if name.startswith("b_")]
            if biases and (self.of == "all" or isinstance(op, UnembedOp)):
                _absorb(op, pins)
                program.certificate = None


def _absorb(op: ComponentOp, pins: Mapping[str, Pin]) -> None:
    """Replace the biases of a component by weights."""
    if isinstance(op, AttentionOp) and op.b_O is not None:
        _add_value(op, op.b_O, pins)
    if isinstance(op, HeadOp):
        for letter in "QKV":
            bias = op.properties.pop(f"b_{letter}", None)
            if isinstance(bias, WeightAttr):
                read_constant(op, f"W_{letter}", bias.array, pins)
    if isinstance(op, UnembedOp) and op.b_U is not None:
        read_constant(op, "W_U", op.b_U.array, pins)
        op.b_U = None
    if isinstance(op, MlpOp):
        if op.b_out is not None:
            _add_neuron(op, op.b_out.array)
        if op.b_in is not None:
            read_constant(op, "W_in", op.b_in.array, pins)
            op.b_in = None


def _add_value(op: AttentionOp, output: WeightAttr, pins: Mapping[str, Pin]) -> None:
    """Let a head read a value that is 1 at every key, with the output bias as its output."""
    for head in op.heads:
        used = head.W_V.array.any(axis=0) | head.W_O.array.any(axis=1)
        if head.b_V is not None:
            used |= head.b_V.array != 0
        free = np.flatnonzero(~used)
        if len(free):
            ones = np.zeros(head.d_v, output.array.dtype)
            ones[free[0]] = 1
            read_constant(head, "W_V", ones, pins)
            set_rows(head, "W_O", {int(free[0]): output.array})
            op.b_O = None
            return
    raise error_at(
        op,
        f"no head of {op.component} has a dimension of values that is not used, for its b_O",
        "run transformer-pad-heads with a larger min-d-head before the norms are inserted",
    )


def _add_neuron(op: MlpOp, output: NDArray[np.floating]) -> None:
    """Add a neuron that is always 1, with the output bias as its output."""
    if op.act is not Activation.RELU or op.W_up is not None:
        raise error_at(
            op,
            f"the neuron that adds b_out of {op.component} needs a plain ReLU",
            "run transformer-absorb-biases before transformer-convert-activations",
        )
    bias = np.zeros(op.d_mlp, output.dtype) if op.b_in is None else op.b_in.array
    op.b_in = WeightAttr(np.append(bias, bias.dtype.type(1)))
    op.W_in = WeightAttr(np.pad(op.W_in.array, ((0, 0), (0, 1))))
    op.W_out = WeightAttr(np.concatenate([op.W_out.array, output[None, :]]))
    op.neurons = LabelsAttr((*op.neurons.data, BIAS))
    op.b_out = None
