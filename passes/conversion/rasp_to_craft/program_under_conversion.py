"""The program under conversion, which every lowering reads and extends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TypeAlias, TypeVar

from xdsl.ir import Operation, SSAValue

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
from raspc.craft_dialect.axis import Axis, check_answers
from raspc.craft_dialect.constructions.hard_attention import leakage_of
from raspc.craft_dialect.constructions.selector_width import bos_weight
from raspc.craft_dialect.constructions.steps import power_of_two
from raspc.craft_dialect.program_op import RESIDUAL
from raspc.craft_dialect.space import AXIS_KINDS, BlockedAxis, OneHotAxis, Space
from raspc.passes.conversion.rasp_to_craft.selector_scores import Scores, selected_score
from raspc.passes.support.rewriting import copy_location
from raspc.proof.number_precision import FLOAT32, FloatFormat, Precision
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.variable_op import kept_names, variable_name
from raspc.values.diagnostic import error_at, shown_name_of, sop_name_of
from raspc.values.domain import Domain
from raspc.values.ssa_names import ssa_name
from raspc.values.unique_name import numbered_names, unique_name
from raspc.values.value import Number, Value

ONE = "one"
"""The direction that is 1 at every position, BOS included: Tracr's name for it."""

TOKENS = "tokens"
"""The s-op that the input tokens are, to which BOS and PAD belong as values."""

INDICES = "indices"
"""The s-op that the positions are."""

A = TypeVar("A", bound=Axis)

Vector: TypeAlias = Mapping[str, float]
"""A vector by label; directions left out are zero."""


class Conversion:
    """
    One rasp program on its way to craft.

    Attributes:
        source: the rasp program.
        linear: whether maps that are linear become linear maps, rather than MLPs.
        products: whether neurons of a lookup serve products of value sets, rather than tuples.
        constructions: the names of the constructions of maps that are tried first.
        coarse: whether constructions suit floats of few bits.
        bos_weight: the weight of BOS against a selected key in the heads of selector widths.
        program: the craft program, built in order.
        bos_label: the direction that is 1 at BOS alone.
        analysis: what is known of the rasp program.
        precision: how exact the numbers are in floats of the format.
        scores: those of selects that several readers share.
        one, bos: the vectors of the constant direction and of BOS, set by `sources`.

    """

    one: SSAValue
    bos: SSAValue

    def __init__(
        self,
        source: rasp.ProgramOp,
        analysis: ValueAnalysis,
        *,
        linear: bool = False,
        products: bool = False,
        format: FloatFormat = FLOAT32,
        strict: bool = True,
        scale: float | None = None,
        constructions: Sequence[str] = (),
        coarse: bool = False,
    ):
        self.source = source
        self._scale = scale
        if scale is not None:
            stray = Fraction(leakage_of(source.max_seq_len + 1, scale))
            format = replace(format, stray=stray)
        self.linear = linear
        self.products = products
        self.constructions = constructions
        self.coarse = coarse
        self.bos_weight = 1 if coarse else bos_weight(source.max_seq_len)
        self.program = craft.ProgramOp(
            source.sym_name.data,
            source.vocab.data.values,
            source.max_seq_len,
            causal=source.is_causal,
        )
        copy_location(source, self.program)
        self.domains = source.domains
        self.analysis = analysis
        self.precision = Precision(source.max_seq_len, format, strict=strict)
        self._kept = kept_names(source)
        self.bos_label = f"{TOKENS}:{self.program.bos.data}"
        self._vectors: dict[SSAValue, SSAValue] = {}
        self._names = {ONE}
        self._labels: set[str] = set()
        self._declared: dict[str, Space] = {}
        self._last_space: craft.SpaceOp | None = None
        self.current: Operation = source
        self.scores: dict[Operation, Scores] = {}

    @property
    def selected_score(self) -> float:
        """The score of a selected key, by all selects but the nearest to numbers."""
        if self._scale is not None:
            return self._scale
        score = selected_score(self.source.max_seq_len, self.precision.format)
        return float(power_of_two(Fraction(score))) if self.coarse else score

    def is_linear(self, op: rasp.SOp) -> bool:
        """Whether an s-op becomes a linear map if it is linear: its variable is not kept."""
        return self.linear and variable_name(op) not in self._kept

    def lower(self, op: rasp.SOp, lowerings: Mapping[str, Lowering]) -> None:
        """Add the operations that compute an s-op."""
        lowering = lowerings.get(op.name)
        if lowering is None:
            raise error_at(op, f"{op.name} has no lowering", _remedy_without_lowering(op))
        self.current = op
        vector = lowering(self, op)
        if isinstance(vector.type, craft.VecType):
            vector.name_hint = ssa_name(vector.type.space, "vec")
        self._vectors[op.result] = vector

    def vector(self, value: SSAValue) -> SSAValue:
        """The vector that holds an s-op."""
        return self._vectors[value]

    def add(self, op: Operation) -> SSAValue:
        """Append an operation for the s-op that is being lowered; gives its first result."""
        copy_location(self.current, op)
        self.program.body.block.add_op(op)
        return op.results[0] if op.results else self.one

    def declare(self, symbol: str, space: Space) -> str:
        """Declare a space; gives the symbol, which stays unique in the program."""
        unique = unique_name(symbol, lambda taken: taken == RESIDUAL or taken in self._declared)
        self._declared[unique] = space
        self._labels.update(space.labels)
        op = craft.SpaceOp(unique, space)
        copy_location(self.current, op)
        block = self.program.body.block
        if self._last_space is not None:
            block.insert_op_after(op, self._last_space)
        elif block.first_op is not None:
            block.insert_op_before(op, block.first_op)
        else:
            block.add_op(op)
        self._last_space = op
        return unique

    def reserve(self, name: str) -> str:
        """Keep a name from the axes of s-ops."""
        self._names.add(name)
        self._labels.add(name)
        return name

    def result_axis(self, op: rasp.SOp, name: str | None = None) -> Axis:
        """
        The axis for the values of an s-op, under a name that makes its directions its own.

        Args:
            op: the s-op.
            name: what to call it if the program gives it no name; the op's own otherwise.

        """
        return self._first_new(self._axis_named(unique, op) for unique in self._names_for(op, name))

    def blocked_axis(self, op: rasp.SOp, number: Axis, starts: Sequence[Number]) -> BlockedAxis:
        """The axis of an s-op that holds a number as another axis does, and blocks beside it."""
        return self._first_new(
            BlockedAxis(unique, replace(number, name=unique), tuple(starts))
            for unique in self._names_for(op)
        )

    def _names_for(self, op: rasp.SOp, name: str | None = None) -> Iterator[str]:
        return numbered_names(sop_name_of(op) or name or op.name.split(".")[1])

    def _first_new(self, axes: Iterable[A]) -> A:
        """The first axis of new directions, whose name and labels no other axis gets."""
        axis = next(axis for axis in axes if self._is_new(axis))
        self._names.add(axis.name)
        self._labels.update(axis.labels)
        return axis

    def _is_new(self, axis: Axis) -> bool:
        return axis.name not in self._names and self._labels.isdisjoint(axis.labels)

    def _axis_named(self, name: str, op: rasp.SOp) -> Axis:
        encoding, domain = self.sop_type(op.result).encoding, self.domain(op.result)
        assert encoding is not None
        if encoding.is_number:
            self.precision.check_range(op, domain.numbers)
            self.precision.embedded(op.result, domain.numbers)
        kind = AXIS_KINDS.get_or_raise(encoding.axis)
        try:
            axis = kind.of(name, domain.values, self.bos_weight)
        except ValueError as error:
            raise error_at(op, str(error), "make it categorical or numerical") from error
        if encoding.axis not in AXIS_KINDS.own:
            check_answers(axis, domain.values)
        return axis

    def scalar_name(self, name: str) -> str:
        """The name of a direction that belongs to no s-op; one that no other direction has."""
        return self.reserve(
            unique_name(name, lambda taken: taken in self._labels or taken in self._names)
        )

    def axis(self, value: SSAValue) -> Axis:
        """The axis of the vector that holds an s-op."""
        vector_type = self.vector(value).type
        assert isinstance(vector_type, craft.VecType)
        (axis,) = self._declared[vector_type.space].axes
        return axis

    def shown_name(self, value: SSAValue) -> str:
        """The name of an s-op for messages: in the words of the program if they are known."""
        name = shown_name_of(value.owner) if isinstance(value.owner, Operation) else None
        return name or self.axis(value).name

    def onehot(self, value: SSAValue, reader: Operation) -> OneHotAxis:
        """
        The axis of a categorical s-op, for a reader that needs a direction for each value.

        Raises:
            RaspcError: if the s-op has another encoding.

        """
        axis = self.axis(value)
        if not isinstance(axis, OneHotAxis):
            raise error_at(
                reader,
                f"it reads '{self.shown_name(value)}' as categorical, but that is "
                f"{self.sop_type(value).encoding}",
                "run rasp-insert-conversions first",
            )
        return axis

    def sop_type(self, value: SSAValue) -> rasp.SOpType:
        """The type of an s-op, which must be inferred."""
        if not isinstance(value.type, rasp.SOpType) or not value.type.is_inferred:
            owner = value.owner if isinstance(value.owner, Operation) else self.source
            raise error_at(
                owner, "its encoding and its values are not known", "run rasp-infer-encodings first"
            )
        return value.type

    def is_numerical(self, value: SSAValue) -> bool:
        """Whether an s-op is held as a number."""
        encoding = self.sop_type(value).encoding
        assert encoding is not None
        return encoding.is_number

    def domain(self, value: SSAValue) -> Domain:
        """The values of an s-op."""
        symbol = self.sop_type(value).domain
        assert symbol is not None
        return self.domains[symbol]

    def encode(self, target: Axis, value: Value) -> Vector:
        """A value as a vector on an axis."""
        return target.vector(value)


def _remedy_without_lowering(op: rasp.SOp) -> str:
    """The remedy for an op without a lowering: an earlier pass, or an entry point."""
    if op.name.partition(".")[0] != "rasp":
        return f"add its lowering by an entry point '{op.name}' in the group raspc.lowerings"
    earlier = "length" if isinstance(op, rasp.LengthOp) else "lazy-maps"
    return f"run rasp-lower-{earlier} first"


Lowering: TypeAlias = Callable[[Conversion, rasp.SOp], SSAValue]
"""Adds the operations that compute an s-op, and gives the vector that holds it."""
