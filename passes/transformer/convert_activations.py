"""`transformer-convert-activations`: ReLU neurons as steep GELU or SiLU neurons."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.pinned_directions import pinned, read_constant
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rounded_weights import rounded
from raspc.transformer_dialect import Activation, ActivationAttr, MlpOp, ModelOp, WeightAttr
from raspc.values.diagnostic import RaspcError, error_at


@dataclass(frozen=True)
class TransformerConvertActivations(ProgramPass[ModelOp]):
    """
    Replace relu(z) by act(s z) / s with a power of two s.

    GELU and SiLU differ from the ReLU near 0 alone: by less than 0.17 and 0.28 everywhere, and not
    at all in float32 at 0 and beyond 128. So the neurons are off by less than 0.28 / s, and exact
    where the inputs are 0 or at least 128 / s; s goes into W_in and b_in, 1 / s into W_out.

    Before:
    ```
    %z = transformer.mlp %y layer 0 neurons<"a"> W_in <4x1xf32 sparse {(0, 0) : 1.0}> ...
    ```
    After:
    ```
    %z = transformer.mlp %y layer 0 activation gelu neurons<"a">
      W_in <4x1xf32 sparse {(0, 0) : 4294967296.0}> ...
    ```

    Options:
      to: the activation function.
      gated: whether the neurons are multiplied by a linear part, which is the constant 1 here; the
        constant is read from the direction that `transformer-insert-norms` pins.
      log2_steepness: the logarithm of s.
    """

    name = "transformer-convert-activations"
    keeps_certificates: ClassVar[bool] = True

    to: Literal["relu", "gelu", "gelu_tanh", "silu"] = "gelu_tanh"
    gated: bool = False
    log2_steepness: int = 32

    def check_options(self) -> None:
        if not 0 <= self.log2_steepness <= 48:
            raise RaspcError(
                f"{self.name}: log2-steepness is {self.log2_steepness}", remedy="give 0 to 48"
            )

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        kind = Activation(self.to)
        if kind is Activation.RELU and not self.gated:
            return
        for op in program.components:
            if not isinstance(op, MlpOp):
                continue
            if op.act is not Activation.RELU or op.W_up is not None:
                raise error_at(op, f"{op.component} has no plain ReLU", "run the pass once")
            if kind is not Activation.RELU:
                self._sharpen(op, kind)
            if self.gated:
                op.W_up = WeightAttr(np.zeros_like(op.W_in.array))
                read_constant(op, "W_up", 1.0, pinned(program))
            program.certificate = None

    def _sharpen(self, op: MlpOp, kind: Activation) -> None:
        steep = 2.0**self.log2_steepness
        op.activation = ActivationAttr(kind)
        for name, factor in (("W_in", steep), ("b_in", steep), ("W_out", 1 / steep)):
            if name in op.weights:
                steeper = op.weights[name].array.astype(np.float64) * factor
                made = rounded(op, name, steeper, op.weights[name].array.dtype)
                if not np.array_equal(made.array.astype(np.float64), steeper):
                    raise error_at(
                        op,
                        f"{name} of {op.component} times {factor} is too small for "
                        f"{made.array.dtype}",
                        "give a smaller log2-steepness, or weights of a wider type",
                    )
                op.properties[name] = made
