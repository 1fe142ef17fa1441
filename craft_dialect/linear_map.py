"""
Sparse linear maps between named directions.

A `LinearMap` is a matrix with named rows (input directions) and named columns (output
directions), held as sorted coordinate arrays. The map holds labels, not offsets: the same map
serves a small space and, after `craft-pad-bases`, the whole residual stream. The image of a
vector `x` of coordinates on the rows is `x @ matrix`.

In text a small map lists its entries by name, grouped by row; a large one is packed (zlib and
base64), so that a module of any size round-trips through text exactly:

```
<{"opp:0" : {"out:a" = 1.0, "out:b" = -1.0}, "one" : {"out:a" = 0.5}}>
<packed "eNqrV...">
```
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.values.text import parse_string, print_string

MAX_PRINTED_ENTRIES = 4096
"""The number of entries up to which a map prints them by name; larger maps print packed."""

_Scalar = TypeVar("_Scalar", bound=np.generic)

Entries = Iterable[tuple[str, str, float]]


class LinearMap:
    """
    An immutable sparse matrix with named rows and columns.

    Equality and hashing rely on a canonical form: no zero entries, no duplicates, rows in the
    order given, columns in the order of their first appearance row by row, and only rows and
    columns that have an entry.

    Attributes:
        rows: labels of the input directions that the map reads.
        cols: labels of the output directions that the map writes.
        row_ids, col_ids: int32 arrays, positions in `rows` and `cols`, sorted by row, column.
        entries: float64 array of the coefficients, aligned with the ids.

    """

    rows: tuple[str, ...]
    cols: tuple[str, ...]
    row_ids: NDArray[np.int32]
    col_ids: NDArray[np.int32]
    entries: NDArray[np.float64]

    def __init__(
        self,
        rows: Sequence[str],
        cols: Sequence[str],
        row_ids: NDArray[np.integer],
        col_ids: NDArray[np.integer],
        entries: NDArray[np.floating],
    ):
        """
        Build a map from coordinate arrays; entries of one place are summed, zeros are dropped.

        Args:
            rows, cols: labels of the input and the output directions.
            row_ids, col_ids: [n_entries], positions of the entries in `rows` and `cols`.
            entries: [n_entries], the coefficients.

        """
        r, c, v = _summed(row_ids, col_ids, np.asarray(entries, np.float64), len(cols))
        # The arrays are sorted by row and column; every step below keeps the order, in linear time.
        used_rows = r[np.concatenate(([True], r[1:] != r[:-1]))] if len(r) else r
        used_cols = _first_appearance(c, len(cols))
        r = _ranks(used_rows, len(rows))[r]
        c = _ranks(used_cols, len(cols))[c]
        if np.any(used_cols[1:] < used_cols[:-1]):
            order = np.argsort(r * len(used_cols) + c, kind="stable")
            r, c, v = r[order], c[order], v[order]
        self.rows = tuple([rows[int(i)] for i in used_rows])
        self.cols = tuple([cols[int(i)] for i in used_cols])
        self.row_ids = _frozen(r.astype(np.int32))
        self.col_ids = _frozen(c.astype(np.int32))
        self.entries = _frozen(v)

    @classmethod
    def of(cls, entries: Entries) -> LinearMap:
        """Build a map from `(row, column, coefficient)` triples, rows and columns by label."""
        rows: dict[str, int] = {}
        cols: dict[str, int] = {}
        r: list[int] = []
        c: list[int] = []
        v: list[float] = []
        for row, col, value in entries:
            r.append(rows.setdefault(row, len(rows)))
            c.append(cols.setdefault(col, len(cols)))
            v.append(value)
        return cls(tuple(rows), tuple(cols), np.array(r, int), np.array(c, int), np.array(v, float))

    @classmethod
    def from_dense(
        cls, rows: Sequence[str], cols: Sequence[str], matrix: NDArray[np.floating]
    ) -> LinearMap:
        """Build a map from a dense matrix of shape `[len(rows), len(cols)]`."""
        r, c = np.nonzero(matrix)
        return cls(rows, cols, r, c, matrix[r, c])

    @classmethod
    def identity(cls, labels: Sequence[str], targets: Sequence[str] | None = None) -> LinearMap:
        """The map of each direction of `labels` to itself, or to its counterpart in `targets`."""
        ids = np.arange(len(labels))
        return cls(labels, labels if targets is None else targets, ids, ids, np.ones(len(labels)))

    @classmethod
    def concatenate(cls, maps: Sequence[LinearMap]) -> LinearMap:
        """The sum of maps, whose rows and columns are identified by label."""
        rows: dict[str, int] = {}
        cols: dict[str, int] = {}
        r: list[NDArray[np.integer]] = []
        c: list[NDArray[np.integer]] = []
        for m in maps:
            row_at = np.array([rows.setdefault(label, len(rows)) for label in m.rows], int)
            col_at = np.array([cols.setdefault(label, len(cols)) for label in m.cols], int)
            r.append(row_at[m.row_ids])
            c.append(col_at[m.col_ids])
        empty = [np.zeros(0, int)]
        entries = [m.entries for m in maps] + [np.zeros(0)]
        return cls(
            tuple(rows),
            tuple(cols),
            np.concatenate(r + empty),
            np.concatenate(c + empty),
            np.concatenate(entries),
        )

    def __len__(self) -> int:
        """The number of nonzero entries."""
        return len(self.entries)

    def dense(self, rows: Mapping[str, int], cols: Mapping[str, int]) -> NDArray[np.float64]:
        """
        The dense matrix in the given coordinates, of shape [row coordinates, column coordinates].

        Args:
            rows, cols: the coordinate of each label, from 0 without gaps, for every label of the
                map at least. Entries whose labels share a coordinate are summed.

        """
        matrix = np.zeros((_extent(rows), _extent(cols)))
        if len(self):
            row_at = np.array([rows[label] for label in self.rows])
            col_at = np.array([cols[label] for label in self.cols])
            places = row_at[self.row_ids], col_at[self.col_ids]
            if len(np.unique(row_at)) == len(row_at) and len(np.unique(col_at)) == len(col_at):
                matrix[places] = self.entries  # All places differ: far quicker than np.add.at.
            else:
                np.add.at(matrix, places, self.entries)
        return matrix

    def transposed(self) -> LinearMap:
        """The transposed map: rows and columns exchanged."""
        return self._transposed

    @cached_property
    def _transposed(self) -> LinearMap:
        return LinearMap(self.cols, self.rows, self.col_ids, self.row_ids, self.entries)

    def scaled(self, factor: float) -> LinearMap:
        """The map with every coefficient multiplied by `factor`."""
        return LinearMap(self.rows, self.cols, self.row_ids, self.col_ids, self.entries * factor)

    def then(self, after: LinearMap) -> LinearMap:
        """The composition with `after`, whose rows read this map's columns of the same label."""
        shared = _index(self.cols)
        place = np.array([shared.get(label, -1) for label in after.rows], np.int64)[after.row_ids]
        order = np.argsort(place, kind="stable")[np.count_nonzero(place < 0) :]
        # For each entry of this map: the entries of `after` in the row named as the entry's column.
        start = np.searchsorted(place[order], np.arange(len(shared) + 1))
        lengths = np.diff(start)[self.col_ids]
        ours = np.repeat(np.arange(len(self)), lengths)
        within = np.arange(len(ours)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        theirs = order[start[self.col_ids[ours]] + within]
        products = self.entries[ours] * after.entries[theirs]
        return LinearMap(self.rows, after.cols, self.row_ids[ours], after.col_ids[theirs], products)

    def without_rows(self, labels: Sequence[str]) -> LinearMap:
        """The map restricted to the rows that are not among `labels`."""
        dropped = set(labels)
        kept = np.array([label not in dropped for label in self.rows], bool)[self.row_ids]
        return LinearMap(
            self.rows, self.cols, self.row_ids[kept], self.col_ids[kept], self.entries[kept]
        )

    def items(self) -> Iterable[tuple[str, str, float]]:
        """The `(row, column, coefficient)` triples in order; too slow for inner loops."""
        for r, c, v in zip(self.row_ids, self.col_ids, self.entries, strict=True):
            yield self.rows[r], self.cols[c], float(v)

    @cached_property
    def _key(self) -> tuple[tuple[str, ...], tuple[str, ...], bytes]:
        blob = self.row_ids.tobytes() + self.col_ids.tobytes() + self.entries.tobytes()
        return self.rows, self.cols, blob

    def __eq__(self, other: object) -> bool:
        return isinstance(other, LinearMap) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __repr__(self) -> str:
        return f"LinearMap({len(self.rows)} rows, {len(self.cols)} cols, {len(self)} entries)"

    def print(self, printer: Printer) -> None:
        """Print the text form of the map, without the enclosing `<>`."""
        if len(self) > MAX_PRINTED_ENTRIES:
            printer.print_string("packed ")
            printer.print_string_literal(self._pack())
            return
        grouped: dict[str, list[tuple[str, float]]] = {}
        for row, col, value in self.items():
            grouped.setdefault(row, []).append((col, value))
        with printer.in_braces():
            printer.print_list(grouped.items(), lambda item: _print_row(printer, *item))

    @classmethod
    def parse(cls, parser: AttrParser) -> LinearMap:
        """Parse the text form that `print` writes."""
        if parser.parse_optional_keyword("packed") is not None:
            start = parser.pos
            text = parse_string(parser, "a packed map")
            try:
                return cls._unpack(text)
            except Exception:
                parser.raise_error("this packed map is damaged: emit it anew", start, parser.pos)
        triples: list[tuple[str, str, float]] = []

        def parse_row() -> None:
            row = parse_string(parser, "an input direction")
            parser.parse_punctuation(":")
            triples.extend(
                parser.parse_comma_separated_list(
                    parser.Delimiter.BRACES, lambda: _parse_entry(parser, row)
                )
            )

        parser.parse_comma_separated_list(parser.Delimiter.BRACES, parse_row)
        return cls.of(triples)

    def _pack(self) -> str:
        header = json.dumps([self.rows, self.cols, len(self)]).encode()
        body = self._key[2]
        blob = len(header).to_bytes(8, "little") + header + body
        return base64.b64encode(zlib.compress(blob, 9)).decode()

    @classmethod
    def _unpack(cls, text: str) -> LinearMap:
        blob = zlib.decompress(base64.b64decode(text, validate=True))
        end = 8 + int.from_bytes(blob[:8], "little")
        rows, cols, n = json.loads(blob[8:end])
        ids = np.frombuffer(blob, np.int32, 2 * n, end)
        entries = np.frombuffer(blob, np.float64, n, end + 8 * n)
        return cls(rows, cols, ids[:n], ids[n:], entries)


def _print_row(printer: Printer, row: str, entries: Sequence[tuple[str, float]]) -> None:
    print_string(printer, row)
    printer.print_string(" : ")
    with printer.in_braces():
        printer.print_list(entries, lambda e: _print_entry(printer, *e))


def _print_entry(printer: Printer, col: str, value: float) -> None:
    print_string(printer, col)
    printer.print_string(f" = {_float_text(value)}")


def _float_text(value: float) -> str:
    """The shortest text that parses to the same number; MLIR requires a point before an `e`."""
    mantissa, e, exponent = repr(value).partition("e")
    return repr(value) if "." in mantissa or not e else f"{mantissa}.0e{exponent}"


def _parse_entry(parser: AttrParser, row: str) -> tuple[str, str, float]:
    col = parse_string(parser, "an output direction")
    parser.parse_punctuation("=")
    return row, col, float(parser.parse_number())


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}


def _extent(coordinates: Mapping[str, int]) -> int:
    return 1 + max(coordinates.values(), default=-1)


def _summed(
    r: NDArray[np.integer], c: NDArray[np.integer], v: NDArray[np.float64], width: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """The entries sorted by row and column; entries of one place are summed, zeros dropped."""
    r, c = np.asarray(r, np.int64), np.asarray(c, np.int64)
    key = r * max(width, 1) + c
    if np.any(key[1:] <= key[:-1]):
        order = np.argsort(key, kind="stable")
        r, c, v, key = r[order], c[order], v[order], key[order]
        starts = np.flatnonzero(np.concatenate(([True], key[1:] != key[:-1])))
        if len(starts) < len(key):
            r, c, v = r[starts], c[starts], np.add.reduceat(v, starts)
    if np.all(v):
        return r, c, v.copy()
    kept = v != 0
    return r[kept], c[kept], v[kept]


def _first_appearance(ids: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    """The distinct ids below `size`, in the order of their first appearance."""
    first = np.full(size, len(ids), np.int64)
    first[ids[::-1]] = np.arange(len(ids))[::-1]  # The last write to a place is the first id's.
    used = np.flatnonzero(first < len(ids))
    return used[np.argsort(first[used])]


def _ranks(used: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    ranks = np.full(size, -1, np.int64)
    ranks[used] = np.arange(len(used))
    return ranks


def _frozen(array: NDArray[_Scalar]) -> NDArray[_Scalar]:
    array.flags.writeable = False
    return array
