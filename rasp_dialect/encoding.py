"""
Encodings: the forms in which a transformer holds an s-op, and the questions that passes ask.

Five encodings come with raspc. Another package adds an encoding by two entry points, the encoding
in the group `raspc.encodings` and its axis in the group `raspc.axes`:

    CIRCLE = Encoding("circle", axis="circle")

Passes ask an encoding for its properties, and never for its name: see `Encoding`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from xdsl.parser import AttrParser

from raspc.values.domain import Domain
from raspc.values.extension_registry import ExtensionRegistry
from raspc.values.text import value_text

Fault = tuple[str, str]
"""The reason why an encoding cannot hold some values, and a remedy."""


@dataclass(frozen=True, eq=False)
class Encoding:
    """
    The form in which a transformer holds an s-op.

    There is one object for each encoding, which `Encoding.named(word)` returns. The properties
    are the answers to the questions of passes; an encoding of which all are false is written by any
    s-op and read by maps, which convert it, and by results.
    """

    CATEGORICAL: ClassVar[Encoding]
    """One direction for each value, so that every function of one s-op is linear."""
    NUMERICAL: ClassVar[Encoding]
    """One direction whose coordinate is the number, so that sums and means are linear."""
    RECIPROCAL: ClassVar[Encoding]
    """One direction with coordinate M / (M + w) for a width w, as the head of a width computes."""
    BLOCKED: ClassVar[Encoding]
    """
    One direction whose coordinate is the number, and one for each block of numbers, so that each
    of many numbers can be told from its neighbours by a linear map.
    """
    ORDINAL: ClassVar[Encoding]
    """One direction whose coordinate is the place of the value in the set, for results alone."""

    word: str
    """The word in types (`!rasp.sop<categorical, @d>`) and after `as`."""
    axis: str
    """The keyword of the axis of the craft dialect that holds the values."""
    has_direction_per_value: bool = False
    """Whether each value has a direction, so that every function of one s-op is linear."""
    is_number: bool = False
    """Whether the one coordinate is the number, so that sums and means are linear."""
    has_steps: bool = False
    """Whether one coordinate grows or falls with the number, so that maps take steps of it."""
    is_for_results: bool = False
    """Whether the unembedding alone can read the encoding: no s-op may."""
    holds_undefined: bool = True
    """Whether the zero vector is the vector of no value, and so stands for the undefined value."""

    @staticmethod
    def named(word: str) -> Encoding:
        """The encoding of a word; raises a `RaspcError` if there is none."""
        return ENCODINGS.get_or_raise(word)

    def fault(self, domain: Domain, max_directions: int | None = None) -> Fault | None:
        """
        The reason why the encoding cannot hold the values of a set; None if it can.

        max_directions: the most directions for one s-op.
        """
        if self.has_direction_per_value:
            if max_directions is not None and len(domain) > max_directions:
                return (
                    f"it has {len(domain)} values, more than the {max_directions} directions "
                    f"that a {self.word} s-op may take",
                    "make it numerical(...), or raise max-directions",
                )
            return None
        if self._holds_numbers_only and not domain.all_numbers:
            other = next(value for value in domain if value not in domain.numbers)
            return (
                f"it is {self.word}, but can be {value_text(other)}, which is no number",
                "make it categorical(...)",
            )
        if domain.undefined and not self.holds_undefined:
            return (
                f"it is {self.word}, but can be undefined, for which a number has no room",
                "make it categorical(...), or give the aggregate a default",
            )
        return None

    @property
    def _holds_numbers_only(self) -> bool:
        return self.is_number or self.has_steps or not self.holds_undefined

    def __str__(self) -> str:
        return self.word

    def __reduce__(self) -> tuple[object, tuple[str]]:
        """A copy, in this process or in another, is the encoding of the same word."""
        return (Encoding.named, (self.word,))


Encoding.CATEGORICAL = Encoding("categorical", "onehot", has_direction_per_value=True)
Encoding.NUMERICAL = Encoding(
    "numerical", "scalar", is_number=True, has_steps=True, holds_undefined=False
)
Encoding.RECIPROCAL = Encoding("reciprocal", "reciprocal", has_steps=True, holds_undefined=False)
Encoding.BLOCKED = Encoding("blocked", "blocked", holds_undefined=False)
Encoding.ORDINAL = Encoding("ordinal", "ordinal", is_for_results=True)

ENCODINGS: ExtensionRegistry[Encoding] = ExtensionRegistry(
    "raspc.encodings",
    "encoding",
    Encoding,
    {
        each.word: each
        for each in (
            Encoding.CATEGORICAL,
            Encoding.NUMERICAL,
            Encoding.RECIPROCAL,
            Encoding.BLOCKED,
            Encoding.ORDINAL,
        )
    },
)
"""The encodings by word."""


def parse_encoding(parser: AttrParser) -> Encoding:
    """Parse the word of an encoding."""
    start = parser.pos
    word = parser.parse_optional_identifier_or_str_literal()
    if word is not None and word in ENCODINGS:
        return ENCODINGS[word]
    *others, last = (f"`{each}`" for each in ENCODINGS)
    message = f"Expected {', '.join(others)}, or {last}."
    if word is None:
        parser.raise_error(message)
    parser.raise_error(message, start, start + len(word))
