"""`craft-embed-linear`: linear maps of an embedding become embeddings where that is narrower."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from xdsl.ir import OpResult

from raspc.craft_dialect import EmbedOp, LinearOp, PositionOp, ProgramOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import space_of
from raspc.craft_dialect.variable_op import kept_directions
from raspc.craft_dialect.vector_reader import VectorReader
from raspc.passes.craft.narrow_spaces.column_basis import spanning_columns
from raspc.passes.craft.narrow_spaces.reading_matrix import reading_matrix
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.passes.support.vector_readers import readers_of


@dataclass(frozen=True)
class CraftEmbedLinear(ProgramPass[ProgramOp]):
    """
    Write linear maps of an embedding into the embedding itself, if that leaves fewer directions.

    `craft-compose-linear` melts a linear map into its readers, which then read the embedding: one
    direction for each position, say, unless `craft-narrow-spaces` finds fewer that span what is
    read. Two digits of 256 positions take 32 directions as embeddings of their own. The pass
    compares both numbers of directions for each embedding, and leaves an embedding that holds a
    kept variable as it is.

    Before:
    ```
    %i = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}, ...}> : ...
    %low = craft.linear(%i : !craft.vec<@i>) map <{"indices:0" : {"low:0" = 1.0}, ...}> : ...
    ```
    After:
    ```
    %low = craft.position <{"0" : {"low:0" = 1.0}, "1" : {"low:1" = 1.0}, ...}> : ...
    ```
    """

    name = "craft-embed-linear"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        kept = kept_directions(program)
        for embedding in list(program.body.block.ops):
            if not isinstance(embedding, (EmbedOp, PositionOp)):
                continue
            if not kept.isdisjoint(space_of(embedding.vec, embedding).labels):
                continue
            for linear in _better_embedded(embedding):
                composed = embedding.map.data.then(linear.map.data)
                own = type(embedding)(composed, linear.vec.type.space)
                copy_location(linear, own)
                block = program.body.block
                block.insert_op_before(own, linear)
                linear.vec.replace_all_uses_with(own.vec)
                block.erase_op(linear)
            if not embedding.vec.uses:
                program.body.block.erase_op(embedding)


def _better_embedded(embedding: EmbedOp | PositionOp) -> list[LinearOp]:
    """The linear maps of an embedding alone that are to be embeddings of their own."""
    readers = readers_of(embedding.vec)
    if readers is None:
        return []
    linears = [
        reader
        for reader in readers
        if isinstance(reader, LinearOp) and set(reader.inputs) == {embedding.vec}
    ]
    others = [reader for reader in readers if reader not in linears]

    def directions(embedded: Sequence[LinearOp]) -> int:
        composed = [linear for linear in linears if linear not in embedded]
        through = [*others, *(reader for each in composed for reader in readers_of(each.vec) or ())]
        own = sum(_directions(readers_of(each.vec) or (), each.vec, ()) for each in embedded)
        return own + _directions(through, embedding.vec, composed)

    if not linears:
        return []
    chosen, least = linears, directions(linears)
    for linear in linears:
        rest = [each for each in chosen if each is not linear]
        if (fewer := directions(rest)) <= least:
            chosen, least = rest, fewer
    return chosen if least < directions([]) else []


def _directions(
    readers: Iterable[VectorReader], value: OpResult, composed: Sequence[LinearOp]
) -> int:
    """
    The number of directions of a vector that `craft-narrow-spaces` would leave.

    Args:
        readers: the ops that read the vector, with repetitions.
        value: the vector.
        composed: linear maps of the vector, which are composed into their readers.

    """

    def read_by(reader: VectorReader) -> Iterator[LinearMap]:
        for vectors, map in reader.readings:
            through = [linear.map.data.then(map) for linear in composed if linear.vec in vectors]
            yield LinearMap.concatenate([*([map] if value in vectors else []), *through])

    maps = (map for reader in dict.fromkeys(readers) for map in read_by(reader))
    reading, _ = reading_matrix(maps, space_of(value, value.op).labels)
    alike = {row.tobytes() for row in reading if row.any()}
    spanning = spanning_columns(reading, len(alike))
    return len(alike) if spanning is None else len(spanning.columns)
