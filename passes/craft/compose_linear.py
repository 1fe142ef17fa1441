"""`craft-compose-linear`: linear maps melt into the heads, MLPs and unembedding that read them."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.ir import Operation
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern

from raspc.craft_dialect import LinearOp, ProgramOp
from raspc.craft_dialect.linear_composition import without_linear_maps
from raspc.craft_dialect.vector_reader import VectorReader
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import rewrite_keeping_locations
from raspc.passes.support.variable_records import read_variables_through


@dataclass(frozen=True)
class CraftComposeLinear(ProgramPass[ProgramOp]):
    """
    Fold every linear map into its readers, at no cost in layers, heads or neurons.

    `x A` fed to a map `B` is `x` fed to `A B`. For a head that goes for the query side of its
    scores, the key side and the values. A linear map that nobody reads any more is gone. A variable
    that it computed becomes readable: the record says by which map from the operands' directions.

    Before:
    ```
    %b = craft.linear(%t : !craft.vec<@t>) map <{"t:l" : {"b" = 1.0}}> : !craft.vec<@b>
    %f = craft.head ... value(%b : !craft.vec<@b>) qk <...> ov <{"b" : {"f" = 1.0}}> ...
    ```
    After:
    ```
    %f = craft.head ... value(%t : !craft.vec<@t>) qk <...> ov <{"t:l" : {"f" = 1.0}}> ...
    ```
    """

    name = "craft-compose-linear"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        rewrite_keeping_locations(program, [ComposeIntoReader()])
        for op in reversed(list(program.body.block.ops)):
            if isinstance(op, LinearOp) and not op.vec.uses:
                read_variables_through(program, op)
                program.body.block.erase_op(op)


class ComposeIntoReader(RewritePattern):
    """Fold the linear maps that an operation reads into the maps by which it reads them."""

    def match_and_rewrite(self, op: Operation, rewriter: PatternRewriter, /) -> None:
        if isinstance(op, VectorReader):
            readings = op.readings
            if any(without_linear_maps(reading) is not reading for reading in readings):
                rewriter.replace(op, op.reading_through(without_linear_maps))
