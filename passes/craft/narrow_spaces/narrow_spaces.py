"""`craft-narrow-spaces`: vectors get only the directions that their readers tell apart."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import Operation, SSAValue

from raspc.craft_dialect import EmbedOp, HeadOp, MlpOp, PositionOp, ProgramOp, SpaceOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import Axis, NamedAxis, Space
from raspc.craft_dialect.variable_op import kept_directions
from raspc.craft_dialect.vector_reader import VectorReader
from raspc.passes.craft.narrow_spaces.column_basis import Spanning, spanning_columns
from raspc.passes.craft.narrow_spaces.declared_spaces import DeclaredSpaces
from raspc.passes.craft.narrow_spaces.reading_matrix import reading_matrix
from raspc.passes.craft.narrow_spaces.whole_columns import WholeColumns
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.passes.support.variable_records import end_variables, move_variables
from raspc.passes.support.vector_readers import (
    drop_unused_spaces,
    maps_reading,
    readers_of,
    rebuild,
)
from raspc.values.unique_name import unique_name

Vector = NDArray[np.float64]

MAX_READINGS = 1 << 27
"""The most entries of a matrix of readings that is looked at; larger vectors stay as they are."""

LIKELY_EQUAL = 2.0**-40
"""
The difference of two numbers, relative to one, up to which they are compared as whole numbers.

A guess that saves work: the comparison is exact.
"""

SHOWN = 4
"""The most names that the name of a merged direction lists."""


@dataclass(frozen=True)
class CraftNarrowSpaces(ProgramPass[ProgramOp]):
    """
    Merge, drop and combine the directions of each vector that its readers read alike.

    Put all maps by which a vector is read side by side, as one matrix R with a row for each of
    its directions. Directions with equal rows are read alike, so one direction that holds
    their sum serves as well; a direction with a zero row is not read at all. If all rows are
    multiples of one row, a single direction holds the weighted sum. If the columns of R are
    combinations of fewer columns than that leaves rows, one direction for each of those
    columns will do: it holds that reading itself, such as the square of an index that a head
    scores by. The writer's map is composed with the change. For one-hot vectors this is the
    quotient by what readers can distinguish: a vocabulary of which a program asks only one
    question costs one direction.

    Neurons and vectors that nobody reads are dropped; so are unused spaces. Vectors are
    visited from the last to the first, so that a reader is narrow before what it reads is.

    The record of a variable gets the composition as the image of its values. Values with one image
    are no longer distinguished; a variable of which no reader reads anything has a fate. The vector
    of a kept variable stays as it is (`rasp-keep`).

    Before:
    ```
    craft.space @tokens <["tokens" onehot {"a", "b", "c"}]>
    %t = craft.embed <{"a" : {"tokens:a" = 1.0}, ...}> : !craft.vec<@tokens>
    %f = craft.head ... value(%t ...) ... ov <{"tokens:a" : {"f" = 1.0}, "tokens:b" : {"f" = 1.0}}>
    ```
    After:
    ```
    craft.space @tokens <["tokens" named ["a|b"]]>
    %t = craft.embed <{"a" : {"tokens:a|b" = 1.0}, "b" : {"tokens:a|b" = 1.0}}> : ...
    %f = craft.head ... value(%t ...) ... ov <{"tokens:a|b" : {"f" = 1.0}}>
    ```
    """

    name = "craft-narrow-spaces"

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        # The pass changes no vector that holds a kept variable, so these stay as they are.
        kept = kept_directions(program)
        declared = DeclaredSpaces(program)
        for writer in reversed(list(program.body.block.ops)):
            if isinstance(writer, (EmbedOp, PositionOp, HeadOp, MlpOp)):
                _narrow(program, declared, writer, kept)
        drop_unused_spaces(program)


Writer = EmbedOp | PositionOp | HeadOp | MlpOp


def _narrow(
    program: ProgramOp, declared: DeclaredSpaces, writer: Writer, kept: AbstractSet[str]
) -> None:
    readers = readers_of(writer.vec)
    if readers is None:
        return
    space = declared.by_symbol[writer.vec.type.space]
    labels = space.space.data.labels
    if not kept.isdisjoint(labels):
        return
    width = sum(len(map.cols) for reader in readers for map in maps_reading(reader, writer.vec))
    if len(labels) * width > MAX_READINGS:
        return
    maps = (map for reader in readers for map in maps_reading(reader, writer.vec))
    reading, columns = reading_matrix(maps, labels)
    change = _Change.of(
        space.space.data, reading, columns, lambda label: declared.others_have(label, space)
    )
    if change is None and readers:
        return
    if change is None or not change.space.labels:
        if any(_reads_nothing_else(reader, writer.vec) for reader in readers):
            return
        for reader in readers:
            rebuild(reader, {writer.vec: None}, lambda map: map.without_rows(labels))
        end_variables(program, labels, "unread", CraftNarrowSpaces.name)
        program.body.block.erase_op(writer)
        return
    symbol = _narrower(space.sym_name.data, declared.by_symbol)
    narrower = SpaceOp(symbol, change.space)
    copy_location(space, narrower)
    program.body.block.insert_op_after(narrower, space)
    declared.add(narrower)
    new = _rewritten(writer, symbol, change)
    copy_location(writer, new)
    program.body.block.insert_op_before(new, writer)
    (vec,) = new.results
    for reader in readers:
        rebuild(reader, {writer.vec: vec}, change.read)
    move_variables(program, labels, change.write, change.read, CraftNarrowSpaces.name)
    program.body.block.erase_op(writer)


def _narrower(symbol: str, taken: Container[str]) -> str:
    """A symbol for a narrower space."""
    base = symbol.split(".narrow")[0]
    return unique_name(f"{base}.narrow", taken.__contains__, separator="")


def _reads_nothing_else(reader: VectorReader, value: SSAValue) -> bool:
    """Whether a vector is all that a reader reads in one of its places, where it needs one."""
    return any(set(vectors) == {value} for vectors, _ in reader.readings)


@dataclass(frozen=True)
class _Change:
    """
    A narrower space for a vector.

    Attributes:
        space: the new space.
        write: from the old directions to the new, for the writer's map.
        rows: the old directions, whose rows go from the readers' maps.
        read_columns: from columns of readings over the old directions [old, n] to those over the
            new ones [new, n].
    """

    space: Space
    write: LinearMap
    rows: tuple[str, ...]
    read_columns: Callable[[NDArray[np.float64]], NDArray[np.float64]]

    def read(self, map: LinearMap) -> LinearMap:
        """A reader's map with rows for the new directions in place of the old."""
        columns, names = reading_matrix([map], self.rows)
        new = LinearMap.from_dense(self.space.labels, tuple(names), self.read_columns(columns))
        return LinearMap.concatenate([map.without_rows(self.rows), new])

    @classmethod
    def of(
        cls,
        space: Space,
        reading: NDArray[np.float64],
        columns: Sequence[str],
        is_taken: Callable[[str], bool],
    ) -> _Change | None:
        """
        The change that a reading matrix allows; None if there is none.

        is_taken: whether a direction of another space has a label.
        """
        labels = space.labels
        read = np.flatnonzero(np.any(reading != 0.0, axis=1))
        ratios = _multiples_of_one_row(reading[read]) if len(read) > 1 else None
        if ratios is not None:
            groups = [[int(i) for i in read]]
            weights = [ratios]
        else:
            alike: dict[bytes, list[int]] = {}
            for i in read:
                alike.setdefault(reading[i].tobytes(), []).append(int(i))
            groups = list(alike.values())
            weights = [np.ones(len(group)) for group in groups]
        spanning = spanning_columns(reading, len(groups))
        if spanning is not None and len(space.axes) == 1:
            return cls._spanned(space, columns, spanning, is_taken)
        if len(groups) == len(labels):
            return None
        axes, names = _axes(space, groups, is_taken)
        write = LinearMap.of(
            (labels[i], name, float(w))
            for name, group, ws in zip(names, groups, weights, strict=True)
            for i, w in zip(group, ws, strict=True)
        )
        narrowed = Space(axes)
        # The rows of directions with the weight 1, as they are.
        rows = {
            name: group[int(np.argmin(np.abs(ws)))]
            for name, group, ws in zip(names, groups, weights, strict=True)
        }
        picked = [rows[label] for label in narrowed.labels]
        return cls(narrowed, write, labels, lambda columns: columns[picked])

    @classmethod
    def _spanned(
        cls,
        space: Space,
        columns: Sequence[str],
        spanning: Spanning,
        is_taken: Callable[[str], bool],
    ) -> _Change:
        """
        One direction for each of the columns that span all.

        It holds whole numbers, which floats hold: thirds, say, are read as a third of 0, 1 and 2,
        and scores as the softmax scale times squares.
        """
        (axis,) = space.axes
        texts = [columns[c].removeprefix(f"{axis.name}:") for c in spanning.columns]
        narrowed = _named_axis(axis.name, texts, is_taken)
        write = LinearMap.from_dense(space.labels, narrowed.labels, spanning.held)
        return cls(Space((narrowed,)), write, space.labels, spanning.coefficients)


def _multiples_of_one_row(matrix: NDArray[np.float64]) -> Vector | None:
    """The factors if all rows are multiples of one, the smallest factor being 1; else None."""
    if np.any((matrix[0] != 0.0) != (matrix[-1] != 0.0)):
        return None
    column = int(np.argmax(np.abs(matrix[0])))
    likely = np.outer(matrix[:, column] / matrix[0, column], matrix[0])
    if not np.all(np.abs(likely - matrix) <= LIKELY_EQUAL * np.abs(matrix)):
        return None
    whole = WholeColumns.of(matrix)
    if whole is None:
        return None
    numbers = whole.numbers
    first = np.outer(numbers[:, column], numbers[0])
    if not numbers[:, column].all() or (numbers * numbers[0, column] != first).any():
        return None
    factors = numbers[:, column]
    return factors / factors[np.argmin(np.abs(factors))]


def _axes(
    space: Space, groups: list[list[int]], is_taken: Callable[[str], bool]
) -> tuple[tuple[Axis, ...], list[str]]:
    """The axes of the narrowed space, and the label of each group's direction."""
    labels = space.labels
    owner = [axis for axis in space.axes for _ in axis.labels]
    axes: list[Axis] = []
    names: dict[int, str] = {}
    for axis in space.axes:
        mine = [g for g, group in enumerate(groups) if owner[group[0]] is axis]
        whole = [groups[g] for g in mine]
        kept = [labels[group[0]] for group in whole]
        if all(len(group) == 1 for group in whole) and tuple(kept) == axis.labels:
            axes.append(axis)
            names.update(zip(mine, kept, strict=True))
        elif mine:
            texts = [_group_name(axis, [labels[i] for i in group]) for group in whole]
            narrowed = _named_axis(axis.name, texts, is_taken)
            axes.append(narrowed)
            names.update(zip(mine, narrowed.labels, strict=True))
    order = sorted(names, key=lambda g: g)
    return tuple(axes), [names[g] for g in order]


def _group_name(axis: Axis, labels: Sequence[str]) -> str:
    """The name of a merged direction: those of its members, the first few of them."""
    prefix = f"{axis.name}:"
    parts = [label.removeprefix(prefix) if label != axis.name else "" for label in labels]
    if len(parts) > SHOWN:
        return f"{parts[0]}|..|{parts[-1]}"
    return "|".join(parts)


def _named_axis(axis: str, names: Sequence[str], is_taken: Callable[[str], bool]) -> NamedAxis:
    """
    An axis with numbers in its names where two are the same, or a label is taken.

    A value may be called `a|b`, and a number of the program `tokens:a`.
    """
    found: list[str] = []
    for base in names:

        def is_used(name: str, base: str = base) -> bool:
            is_given = name != base and name in names
            return name in found or is_given or is_taken(f"{axis}:{name}")

        found.append(unique_name(base, is_used))
    return NamedAxis(axis, tuple(found))


def _rewritten(writer: Writer, space: str, change: _Change) -> Operation:
    """The writer with its map composed with the change; idle neurons are left out."""
    match writer:
        case EmbedOp() | PositionOp():
            return type(writer)(writer.map.data.then(change.write), space)
        case HeadOp():
            return HeadOp(
                writer.queries,
                writer.keys,
                writer.inputs,
                writer.qk.data,
                writer.ov.data.then(change.write),
                writer.label.data,
                space,
                writer.layer,
                writer.d_head,
                ordered=writer.ordered is not None,
            )
        case MlpOp():
            out_map = writer.out_map.data.then(change.write)
            active = set(out_map.rows)
            idle = [n for n in writer.in_map.data.cols if n not in active]
            in_map = writer.in_map.data.transposed().without_rows(idle).transposed()
            return MlpOp(
                writer.inputs,
                in_map,
                out_map,
                writer.label.data,
                space,
                writer.layer,
            )
