"""`craft-pad-bases`: every map widened to the whole residual stream."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from xdsl.builder import Builder
from xdsl.dialects.builtin import I64, IntegerAttr
from xdsl.ir import Operation, SSAValue
from xdsl.rewriter import InsertPoint

from raspc.craft_dialect import (
    AddOp,
    EmbedOp,
    EraseOp,
    HeadOp,
    LinearOp,
    MlpOp,
    PositionOp,
    ProgramOp,
    ReturnOp,
    SpaceOp,
    UnembedOp,
)
from raspc.craft_dialect.analysis.dataflow import (
    Part,
    components_of,
    erasures_of,
    half_layer,
    name_of,
    producers_of,
)
from raspc.craft_dialect.analysis.liveness import uses_of_spaces
from raspc.craft_dialect.analysis.shared_dimensions import check_shared_dimensions
from raspc.craft_dialect.program_op import RESIDUAL, space_of
from raspc.craft_dialect.space import Space
from raspc.craft_dialect.variable_op import VariableOp
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.values.diagnostic import RaspcError, error_at


@dataclass(frozen=True)
class CraftPadBases(ProgramPass[ProgramOp]):
    """
    Widen every vector to the residual stream, and string the components along it.

    The program becomes the sum of its sources, then for each half-layer the stream plus what
    the half-layer's components write. Maps keep their entries: they name directions, and the
    directions are now those of one space.

    Before:
    ```
    craft.space @tokens <["tokens" onehot {"a", "b"}]> at <[0 to 1]>
    craft.space @r <["r" onehot {"a", "b"}]> at <[2 to 3]>
    %t = craft.embed <...> : !craft.vec<@tokens>
    %r = craft.mlp(%t : !craft.vec<@tokens>) in <...> out <...> label <"r"> layer 0 : ...
    %o = craft.unembed(%r : !craft.vec<@r>) map <...> decode <...>
    ```
    After:
    ```
    craft.space @residual <["tokens" onehot {"a", "b"}, "r" onehot {"a", "b"}]> at <[0 to 3]>
    %t = craft.embed <...> : !craft.vec<@residual>
    %x0 = craft.add %t : !craft.vec<@residual> -> !craft.vec<@residual>
    %r = craft.mlp(%x0 : !craft.vec<@residual>) in <...> out <...> label <"r"> layer 0 : ...
    %x1 = craft.add %x0, %r : ...
    %o = craft.unembed(%x1 : !craft.vec<@residual>) map <...> decode <...>
    ```

    The records of variables name directions, and stay as they are.

    Directions of different spaces may share a dimension if the one that is there first is
    erased after its last reader and before the other is written.

    Options:
      d_head: "exact" leaves the heads' sizes to `materialize-weights`; "tracr" gives each head
        as many query and key dimensions as the larger of its query's and its key's spaces.
    """

    name = "craft-pad-bases"

    d_head: Literal["exact", "tracr"] = "exact"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        _pad(program, analyses, named_sizes=self.d_head == "tracr")


def _check_order(program: ProgramOp) -> dict[int, list[Part]]:
    """The parts of each half-layer, ascending; every part reads earlier half-layers only."""
    halves: dict[int, list[Part]] = {}
    for op in (*components_of(program), *erasures_of(program)):
        half = half_layer(op)
        halves.setdefault(half, []).append(op)
        for producer in producers_of(op):
            if half_layer(producer) >= half:
                raise error_at(
                    op,
                    f"'{name_of(op)}' in layer {half // 2} reads '{producer.label.data}', which "
                    f"is written in layer {half_layer(producer) // 2} and not before",
                    "run craft-allocate-layers again",
                )
    return dict(sorted(halves.items()))


def _check_sums(program: ProgramOp) -> None:
    """Vectors that are written to one space add up in it, so that no op may read one part alone."""
    written: dict[str, list[SSAValue]] = {}
    for op in program.body.block.ops:
        if isinstance(op, LinearOp):
            raise error_at(
                op, "craft.linear has no place in a transformer", "run craft-compose-linear first"
            )
        if isinstance(op, AddOp) and not all(v.has_one_use() for v in op.inputs):
            raise error_at(
                op, "a part of this sum is read by itself", "give that part a space of its own"
            )
        if isinstance(op, (EmbedOp, PositionOp, HeadOp, MlpOp)):
            written.setdefault(op.vec.type.space, []).append(op.vec)
    for space, parts in written.items():
        sums = {_only_reader(part) for part in parts}
        if len(parts) > 1 and (None in sums or len(sums) > 1):
            raise error_at(
                program,
                f"{len(parts)} vectors are written to @{space}, but a reader reads only some",
                "give each a space of its own, or sum them with craft.add",
            )


def _only_reader(part: SSAValue) -> AddOp | None:
    """The sum that a vector is part of, if nothing else reads it."""
    readers = [use.operation for use in part.uses]
    if len(readers) == 1 and isinstance(readers[0], AddOp):
        return readers[0]
    return None


def _residual_space(program: ProgramOp, analyses: AnalysisManager) -> SpaceOp:
    """The stream; directions that share a dimension are in the order in which they hold it."""
    spaces = program.spaces()
    if RESIDUAL in spaces:
        raise RaspcError(f"there is a space @{RESIDUAL} already", remedy="pad bases only once")
    offsets: list[int] = []
    for op in spaces.values():
        if op.offsets is None:
            raise error_at(
                op,
                f"@{op.sym_name.data} has no dimensions of the residual stream",
                "run craft-allocate-residual first",
            )
        offsets.extend(op.offsets.data)
    dimensions = set(offsets)
    if dimensions != set(range(len(dimensions))):
        raise error_at(
            program,
            "the spaces do not fill the residual stream",
            "run craft-allocate-residual again",
        )
    shared = len(dimensions) < len(offsets)
    order = list(spaces.values())
    if shared or erasures_of(program):
        uses = analyses.get(uses_of_spaces, program)
        lifetimes = [use.lifetime(half_layer) for use in uses]
        lifetimes.sort(key=lambda lifetime: lifetime.born)
        check_shared_dimensions(program, lifetimes)
        order = [lifetime.use.space for lifetime in lifetimes]
    axes = tuple(axis for op in order for axis in op.space.data.axes)
    at = [i for op in order if op.offsets is not None for i in op.offsets.data]
    return SpaceOp(RESIDUAL, Space(axes), at, shared=shared)


def _pad(program: ProgramOp, analyses: AnalysisManager, *, named_sizes: bool) -> None:
    halves = _check_order(program)
    _check_sums(program)
    block = program.body.block
    old = list(block.ops)
    builder = Builder(InsertPoint.at_end(block))

    def insert(new: Operation, like: Operation) -> SSAValue:
        copy_location(like, new)
        builder.insert(new)
        return new.results[0]

    space = _residual_space(program, analyses)
    copy_location(program, space)
    builder.insert(space)
    sources: list[SSAValue] = []
    for op in old:
        if isinstance(op, (EmbedOp, PositionOp)):
            sources.append(insert(type(op)(op.map.data, RESIDUAL), op))
    if not sources:
        raise error_at(program, "the program reads neither tokens nor positions")
    stream = insert(AddOp(sources), program)
    for ops in halves.values():
        written = [insert(_widened(op, stream, named_sizes), op) for op in ops]
        stream = insert(AddOp([stream, *written]), program)
    renamed: dict[SSAValue, SSAValue] = {}
    for op in old:
        if isinstance(op, UnembedOp):
            label = None if op.label is None else op.label.data
            read = UnembedOp([stream], op.map.data, op.decode.data, label)
            renamed[op.output] = insert(read, op)
        elif isinstance(op, VariableOp):
            op.detach()
            builder.insert(op)
    terminator = old[-1]
    assert isinstance(terminator, ReturnOp)
    new_return = ReturnOp(*(renamed[value] for value in terminator.outputs))
    copy_location(terminator, new_return)
    builder.insert(new_return)
    for op in reversed(old):
        if not isinstance(op, VariableOp):
            block.erase_op(op)


def _widened(op: Part, stream: SSAValue, named_sizes: bool) -> Part:
    if isinstance(op, EraseOp):
        return EraseOp(stream, op.directions.data, signed=op.signed is not None, layer=op.layer)
    label = op.label.data
    if isinstance(op, MlpOp):
        return MlpOp([stream], op.in_map.data, op.out_map.data, label, RESIDUAL, op.layer)
    d_head: int | IntegerAttr[I64] | None = op.d_head
    if named_sizes:
        sides = (op.queries, op.keys)
        d_head = max(sum(len(space_of(value, op)) for value in side) for side in sides)
    xs = [stream]
    return HeadOp(
        xs,
        xs,
        xs,
        op.qk.data,
        op.ov.data,
        label,
        RESIDUAL,
        op.layer,
        d_head,
        ordered=op.ordered is not None,
    )
