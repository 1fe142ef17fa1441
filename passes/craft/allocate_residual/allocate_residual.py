"""`craft-allocate-residual`: every direction gets a dimension of the residual stream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from raspc.craft_dialect import OffsetsAttr, ProgramOp
from raspc.craft_dialect.analysis.liveness import uses_of_spaces
from raspc.craft_dialect.analysis.signs import signs_of
from raspc.passes.craft.allocate_residual.dimension_reuse import forget_erasures, reuse_dimensions
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.values.diagnostic import error_at


@dataclass(frozen=True)
class CraftAllocateResidual(ProgramPass[ProgramOp]):
    """
    Give every direction of every space a dimension of the residual stream.

    Before:
    ```
    craft.space @tokens <["tokens" onehot {"a", "b"}]>
    craft.space @frac <["frac" scalar]>
    ```
    After:
    ```
    craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[0 to 1]>
    craft.space @frac <["frac" scalar]> at <[2]>
    ```

    Strategies:
      "disjoint": no two spaces share a dimension, as in Tracr; spaces lie in program order.
      "reuse": a vector takes over dimensions of vectors that nobody reads any more, where that
        saves parameters. A `craft.erase` in an MLP half clears them: after the last reader's
        half-layer or in it, before the new vector is written or in the half-layer that does.
        Components must have layers. Here `tokens` is not read after layer 0:
    ```
    craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[0 to 1]>
    craft.space @count <["count" onehot {0, 1, 2}]> at <[0 to 1, 3]>
    %z = craft.erase %t <"tokens:a", "tokens:b"> layer 0 : !craft.vec<@tokens>
    ```

    Options:
      strategy: one of the above.
      max_embedding: the most entries of the token embedding, which has a row for each token of
        the vocabulary and a column for each direction.
    """

    name = "craft-allocate-residual"
    preserves: ClassVar = (uses_of_spaces, signs_of)

    strategy: Literal["disjoint", "reuse"] = "disjoint"
    max_embedding: int = 1 << 29

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        forget_erasures(program)
        self._check_size(program)
        if self.strategy == "reuse":
            reuse_dimensions(program, analyses)
        else:
            _disjoint(program)

    def _check_size(self, program: ProgramOp) -> None:
        """Refuse what would fill the memory, before anything dense is made of it."""
        directions = sum(len(space.space.data) for space in program.spaces().values())
        tokens = len(program.tokens.data)
        if directions * tokens > self.max_embedding:
            raise error_at(
                program,
                f"its vocabulary of {tokens} tokens and {directions} directions make an embedding "
                f"of more than {self.max_embedding} entries",
                "map the tokens to fewer values before they are compared or moved, or raise "
                "max-embedding",
            )


def _disjoint(program: ProgramOp) -> None:
    start = 0
    for space in program.spaces().values():
        end = start + len(space.space.data)
        space.offsets = OffsetsAttr(tuple(range(start, end)))
        start = end
