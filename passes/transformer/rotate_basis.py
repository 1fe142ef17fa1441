"""`transformer-rotate-basis`: the same function over a residual stream without named axes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from xdsl.rewriter import Rewriter

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.transformer_dialect import AttentionOp, HeadOp, ModelOp
from raspc.transformer_dialect.change_of_basis import Turn, change_basis
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.values.diagnostic import RaspcError


@dataclass(frozen=True)
class TransformerRotateBasis(ProgramPass[ModelOp]):
    """
    Rotate the residual stream and the inner spaces of heads, so that no axis has a meaning.

    A compiled model names each direction of its stream. A tool that is to find features must not
    read them off the axes: this pass multiplies a random orthogonal matrix into all writes and
    reads, and names the directions `hidden:0`, `hidden:1`, ... Inside a head an axis of queries and
    keys, or of values, is mostly one value of one s-op; they are turned as well, by two matrices
    for each head. The results of the model stay the same up to rounding. The rotations are drawn
    from the seed, uniformly; `rotation` and `turn_of` give them.

    Neurons stay as they are: a ReLU acts on each axis by itself.

    Before:
    ```
    transformer.model @p ... residual_labels<"tokens:a", "tokens:b"> {
      %x = transformer.embed %tokens W_E <3x2xf32 dense [[1.0, 0.0], ...]> ...
    ```
    After:
    ```
    transformer.model @p ... residual_labels<"hidden:0", "hidden:1"> {
      %x = transformer.embed %tokens W_E <3x2xf32 dense [[0.8, -0.6], ...]> ...
    ```

    Options:
      seed: what the rotation is drawn from.
    """

    name = "transformer-rotate-basis"

    seed: int = 0

    def check_options(self) -> None:
        if self.seed < 0:
            raise RaspcError(f"{self.name}: seed is {self.seed}", remedy="give 0 or more")

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}")
        Q = rotation(program.d_model, self.seed)
        labels = [f"hidden:{i}" for i in range(program.d_model)]
        turned = change_basis(program, Q, Q, labels, lambda head: turn_of(head, self.seed))
        Rewriter.replace_op(program, turned, [])


def rotation(n: int, seed: int | Sequence[int]) -> NDArray[np.float64]:
    """
    The orthogonal matrix [n, n] of a seed, uniform among all.

    QR of a Gaussian matrix with the signs of R's diagonal taken out (Mezzadri 2007).
    """
    Q, R = np.linalg.qr(np.random.default_rng(seed).normal(size=(n, n)))
    return Q * np.sign(np.diag(R))


def turn_of(head: HeadOp, seed: int) -> Turn:
    """The rotation of the inner axes of a head of a model for a seed."""
    attention = head.parent_op()
    assert isinstance(attention, AttentionOp)
    place = (seed, attention.layer_index, attention.heads.index(head))
    # Not 0: to a generator that is the seed alone, which has the stream's rotation.
    return Turn(rotation(head.d_qk, (*place, 1)), rotation(head.d_v, (*place, 2)))
