"""
Selectors, by which each position (the query) selects positions (the keys), and their readers.

    same_token = Select(tokens, tokens, Comparison.EQ)
    hist = SelectorWidth(same_token)
    earlier = Select(indices, indices, lambda key, query: key < query)
    seen_before = SelectorWidth(same_token & earlier) > 0
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, ClassVar, NoReturn

from raspc.frontends.python.expression import ExpressionError, RASPExpr, require
from raspc.frontends.python.sop_expressions import SOp, check_function
from raspc.values import canonical


class Comparison(Enum):
    """The comparisons of the key with the query that `Select` takes by name."""

    EQ = "=="
    LT = "<"
    LEQ = "<="
    GT = ">"
    GEQ = ">="
    NEQ = "!="
    TRUE = "True"
    FALSE = "False"

    def __call__(self, key: Any, query: Any) -> bool:
        """Whether the comparison holds for these values."""
        match self:
            case Comparison.EQ:
                return key == query
            case Comparison.LT:
                return key < query
            case Comparison.LEQ:
                return key <= query
            case Comparison.GT:
                return key > query
            case Comparison.GEQ:
                return key >= query
            case Comparison.NEQ:
                return key != query
            case Comparison.TRUE:
                return True
            case Comparison.FALSE:
                return False


Predicate = Comparison | Callable[[Any, Any], Any]
"""A function of a key and a query, in this order; the pair is selected if its result is true."""


class Selector(RASPExpr, ABC):
    """A matrix of 0 and 1 with a row for each query and a column for each key."""

    default_name = "selector"

    def __bool__(self) -> NoReturn:
        raise ExpressionError(
            "a selector has no truth value of its own: use &, | and ~ for and, or and not"
        )

    def __and__(self, other: Selector) -> Selector:
        return selector_and(self, other)

    def __or__(self, other: Selector) -> Selector:
        return selector_or(self, other)

    def __invert__(self) -> Selector:
        return selector_not(self)


class Select(Selector):
    """
    The selector of the keys for which a predicate of key and query holds.

        Select(tokens, indices, Comparison.EQ)([2, 0, 0]) == [[0, 1, 1], [0, 0, 0], [1, 0, 0]]

    An undefined key or query selects nothing.
    """

    default_name = "select"

    def __init__(self, keys: SOp, queries: SOp, predicate: Predicate):
        super().__init__()
        require(keys, SOp, "the keys of Select")
        require(queries, SOp, "the queries of Select")
        if not isinstance(predicate, Comparison):
            check_function(predicate, 2, "Select")
        self.keys = keys
        self.queries = queries
        self.predicate = predicate

    @property
    def children(self) -> Sequence[SOp]:
        """The keys and the queries."""
        return (self.keys, self.queries)


class _BinarySelector(Selector):
    """A selector computed from two selectors, pair by pair."""

    def __init__(self, fst: Selector, snd: Selector):
        super().__init__()
        require(fst, Selector, f"the first operand of {type(self).__name__}")
        require(snd, Selector, f"the second operand of {type(self).__name__}")
        self.fst = fst
        self.snd = snd

    @property
    def children(self) -> Sequence[Selector]:
        """The two selectors."""
        return (self.fst, self.snd)


class SelectorAnd(_BinarySelector):
    """The pairs that both selectors select."""

    default_name = "selector_and"


class SelectorOr(_BinarySelector):
    """The pairs that at least one selector selects."""

    default_name = "selector_or"


class SelectorNot(Selector):
    """The pairs that the operand does not select."""

    default_name = "selector_not"

    def __init__(self, inner: Selector):
        super().__init__()
        require(inner, Selector, "the operand of SelectorNot")
        self.inner = inner

    @property
    def children(self) -> Sequence[Selector]:
        """The selector."""
        return (self.inner,)


class SelectorSingle(Selector):
    """
    The pairs that the operand selects, which the program states to be one at most for each query.

    A call on an input on which a query selects several keys raises a `RaspcError`.
    """

    default_name = "selector_single"

    def __init__(self, inner: Selector):
        super().__init__()
        require(inner, Selector, "the operand of SelectorSingle")
        self.inner = inner

    @property
    def children(self) -> Sequence[Selector]:
        """The selector."""
        return (self.inner,)


def single(selector: Selector) -> Selector:
    """A selector that the program states to select at most one key for each query."""
    return SelectorSingle(selector)


def selector_and(fst: Selector, snd: Selector, simplify: bool = True) -> Selector:
    """The pairs that both select. `simplify`, for Tracr's programs, is ignored: passes simplify."""
    return SelectorAnd(fst, snd)


def selector_or(fst: Selector, snd: Selector, simplify: bool = True) -> Selector:
    """The pairs that one selects. `simplify`, for Tracr's programs, is ignored: passes simplify."""
    return SelectorOr(fst, snd)


def selector_not(inner: Selector, simplify: bool = True) -> Selector:
    """The pairs not selected. `simplify`, for Tracr's programs, is ignored: passes simplify."""
    return SelectorNot(inner)


class SelectorWidth(SOp):
    """The number of keys that each query selects."""

    default_name = "selector_width"

    def __init__(self, selector: Selector):
        super().__init__()
        require(selector, Selector, "the operand of SelectorWidth")
        self.selector = selector

    @property
    def children(self) -> Sequence[Selector]:
        """The selector."""
        return (self.selector,)


class AggregateSum(SOp):
    """
    The sum of the numbers at the selected keys.

        AggregateSum(Select(indices, indices, Comparison.LEQ), tokens)([1, 2, 6]) == [1, 3, 9]

    The sum is 0 for a query that selects no key.
    """

    default_name = "aggregate_sum"

    def __init__(self, selector: Selector, sop: SOp):
        super().__init__()
        require(selector, Selector, "the first operand of AggregateSum")
        require(sop, SOp, "the second operand of AggregateSum")
        self.selector = selector
        self.sop = sop

    @property
    def children(self) -> Sequence[RASPExpr]:
        """The selector, and the s-op whose values are added up."""
        return (self.selector, self.sop)


class Aggregate(SOp):
    """
    The value at the selected key, or the mean over several keys.

        Aggregate(Select(indices, indices, Comparison.LEQ), tokens)([1, 2, 6]) == [1, 1.5, 3]

    A query that selects no key has the value `default`, or is undefined (None) without a default. A
    mean needs numbers, or equal values, of which the mean is that value. Truth values that differ
    have no mean, unless `numerical` makes them numbers: the aggregate, or the s-op that it reads.

    `agreeing` states that all values that a query selects are equal, numbers too; a call on another
    input raises a `RaspcError`.
    """

    default_name = "aggregate"

    averages_truth_values: ClassVar[bool] = False
    """Whether truth values are numbers to the class, as they are to Tracr."""

    def __init__(
        self, selector: Selector, sop: SOp, default: Any = None, *, agreeing: bool = False
    ):
        super().__init__()
        require(selector, Selector, "the first operand of Aggregate")
        require(sop, SOp, "the second operand of Aggregate")
        canonical(default)  # Raises a TypeError unless it is a value.
        self.selector = selector
        self.sop = sop
        self.default = default
        self.agreeing = agreeing

    @property
    def children(self) -> Sequence[RASPExpr]:
        """The selector, and the s-op whose values are read."""
        return (self.selector, self.sop)
