"""
The base class of s-ops and selectors: annotations, a name and a place in the program.

    hist = SelectorWidth(same_token).named("hist")
    frac = numerical(Aggregate(prevs, bools, default=0))

Annotating an expression returns a copy, a different s-op, and leaves the expression as it was.
"""

from __future__ import annotations

import copy
from abc import ABC
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import count
from typing import Any, ClassVar, NoReturn, Protocol, Self, TypeVar

from raspc.frontends.python.source_location import SourceLocation, caller_location
from raspc.rasp_dialect.encoding import Encoding
from raspc.values.html_view import html_of
from raspc.values.short_repr import guarded, short

ExprT = TypeVar("ExprT", bound="RASPExpr")

NAME = "name"
ENCODING = "encoding"

MAX_NAME_LENGTH = 1000
"""The most characters of a name, which the labels of a model repeat for every value."""


class Annotator(Protocol):
    """The signature of the functions in `DEFAULT_ANNOTATORS`."""

    def __call__(self, expr: RASPExpr) -> Any:
        """The annotation of an expression."""
        ...


def default_name(expr: RASPExpr) -> str:
    """The name of an expression without a given name: that of its class."""
    return expr.default_name


def default_encoding(expr: RASPExpr) -> Encoding:
    """The encoding of an s-op without a given encoding: categorical."""
    return Encoding.CATEGORICAL


DEFAULT_ANNOTATORS: dict[str, Annotator] = {NAME: default_name, ENCODING: default_encoding}
"""The functions that compute annotations that the program did not give, by key."""


class Annotations(Mapping[str, Any]):
    """The annotations given to an expression, and computed ones for keys that were not given."""

    def __init__(self, expr: RASPExpr, given: Mapping[str, Any]):
        self._expr = expr
        self.given: dict[str, Any] = dict(given)
        """The annotations that the program gave."""

    def __getitem__(self, key: str) -> Any:
        if key in self.given:
            return self.given[key]
        if key in DEFAULT_ANNOTATORS:
            return DEFAULT_ANNOTATORS[key](self._expr)
        known = ", ".join(sorted({*self.given, *DEFAULT_ANNOTATORS}))
        raise KeyError(f"no annotation '{key}' on this expression, which has {known}")

    def __iter__(self) -> Iterator[str]:
        return iter(self.given)

    def __len__(self) -> int:
        return len(self.given)

    @guarded
    def __repr__(self) -> str:
        return f"<Annotations {short(self.given)}>"


class Evaluator(Protocol):
    """The signature of `expression_evaluation.evaluate`."""

    def __call__(self, expr: RASPExpr, xs: Sequence[Any], *, causal: bool = False) -> list[Any]:
        """Evaluate an expression on a sequence of tokens."""
        ...


class RASPExpr(ABC):
    """An immutable s-op or selector; identity, not equality, distinguishes expressions."""

    default_name: ClassVar[str]
    """The name of an expression without a given name."""

    evaluator: ClassVar[Evaluator]
    """The function that a call runs; `expression_evaluation`, which imports subclasses, sets it."""

    _ids: ClassVar[Iterator[int]] = count(1)
    """The numbers of `unique_id`; Tracr's users set a new count, to get the same labels again."""

    def __init__(self):
        self._annotations = Annotations(self, {})
        self.location: SourceLocation | None = caller_location()
        """The place where the program built the expression."""

    @property
    def children(self) -> Sequence[RASPExpr]:
        """The expressions that are the operands."""
        return ()

    def __call__(self, xs: Sequence[Any]) -> list[Any]:
        """
        Evaluate the expression on the tokens `xs`, without a causal mask.

        Returns a list with a value for each position, or for a selector with a row of 0 and 1 for
        each query.
        """
        return type(self).evaluator(self, xs)

    @property
    def annotations(self) -> Annotations:
        """The annotations of the expression: its name, its encoding, and any others given."""
        return self._annotations

    @property
    def name(self) -> str:
        """The name given with `named`, or the default name of the class."""
        return self.annotations[NAME]

    @property
    def source_name(self) -> str:
        """The name in the program's words: the name given, the variable, or the source text."""
        text = None if self.location is None else self.location.text
        return self.annotations.given.get(NAME) or text or self.name

    @property
    def label(self) -> str:
        """The name and the number: the id of the expression in the graph of a program."""
        return f"{self.name}_{self.unique_id}"

    @cached_property
    def unique_id(self) -> int:
        """The number of the expression, counted from 1 in the order of the first use."""
        return next(RASPExpr._ids)

    def copy(self) -> Self:
        """A different expression with the same operands and annotations."""
        return annotate(self)

    def named(self, name: str) -> Self:
        """A copy of the expression with the given name."""
        return annotate(self, name=name)

    def annotated(self, **annotations: Any) -> Self:
        """A copy of the expression with the given annotations besides its own."""
        return annotate(self, **annotations)

    def _has_none(self, *_: object) -> NoReturn:
        raise ExpressionError("an s-op or selector has no number, length or items of its own")

    __int__ = __float__ = __index__ = __round__ = __len__ = __getitem__ = _has_none

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} '{self.name}'>"

    def _repr_html_(self) -> str:
        return html_of(self)


class ExpressionError(TypeError):
    """
    An s-op or selector where a value is wanted, or a value where an s-op or selector is wanted.

    The functions of maps and selectors are called with values, and a TypeError of theirs is an
    undefined value; this one is a fault of the program.
    """


def annotate(expr: ExprT, **annotations: Any) -> ExprT:
    """A copy of an expression with the given annotations besides its own."""
    if not isinstance(expr, RASPExpr):
        raise ExpressionError(f"annotations go on s-ops and selectors, not on {_described(expr)}")
    _check_annotations(annotations)
    new = copy.copy(expr)
    vars(new).pop("unique_id", None)
    new._annotations = Annotations(new, {**expr.annotations.given, **annotations})
    return new


def placed(expr: ExprT, place: SourceLocation | None) -> ExprT:
    """The expression, or a copy at the place where a program names it if it has no place."""
    if expr.location is not None or place is None:
        return expr
    new = annotate(expr)
    new.location = place
    return new


def require(expr: object, kind: type[RASPExpr], role: str) -> None:
    """Raise an `ExpressionError` unless the operand that `role` describes is of the given kind."""
    if not isinstance(expr, kind):
        article = "an s-op" if kind.__name__ == "SOp" else "a selector"
        raise ExpressionError(f"{role} must be {article}, not {_described(expr)}")


def _described(thing: object) -> str:
    return repr(thing) if isinstance(thing, RASPExpr) else f"the {type(thing).__name__} {thing!r}"


def _check_annotations(annotations: Mapping[str, Any]) -> None:
    name = annotations.get(NAME, "a name")
    if not isinstance(name, str) or not name or not name.isascii():
        raise TypeError(f"a name must be a string of ASCII characters, at least one, not {name!r}")
    if len(name) > MAX_NAME_LENGTH:
        raise TypeError(
            f"a name has at most {MAX_NAME_LENGTH} characters, and '{name[:20]}...' has {len(name)}"
        )
    encoding = annotations.get(ENCODING, Encoding.CATEGORICAL)
    if not isinstance(encoding, Encoding):
        raise TypeError(f"an encoding must be a member of Encoding, not {encoding!r}")
