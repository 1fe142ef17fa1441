"""
The findings of the check of variables: decodings, and swaps by outcome.

    report.decodings.wrong          # positions at which another value was decoded
    report.swaps.right              # swaps that gave what the interpreter gives
"""

from __future__ import annotations

from dataclasses import dataclass, field

from raspc.values.short_repr import short_repr
from raspc.values.variable_fate import Fate


@dataclass
class Decodings:
    """Positions at which a variable was decoded, over all its stages."""

    positions: int = 0
    wrong: int = 0
    first_wrong: str | None = None


@dataclass
class Swaps:
    """
    Interchange interventions on a variable, by outcome.

    Attributes:
        tried: all swaps.
        right: swaps after which model and interpreter agree.
        no_value: swaps after which the program is in error.
        beyond: swaps after which the program is in a state that no input gives and for which no
            component was built: an s-op takes a value outside its value set, or the keys that a
            query selects disagree, where no input makes them.
        bypassed: swaps after which the lowered program differs from the source: a reader of the
            s-op computes the value anew.
        wrong: other swaps after which model and interpreter differ.
        pairs: the pairs of inputs among which the swaps were chosen.
        computed: the swaps that the model computed; it gives the same for the others, in which the
            same coordinates take the place of others in a stream whose parts that are read later
            are the same.

    """

    tried: int = 0
    right: int = 0
    no_value: int = 0
    beyond: int = 0
    bypassed: int = 0
    wrong: int = 0
    pairs: int = 0
    computed: int = 0
    first_bypassed: str | None = None
    first_wrong: str | None = None


@dataclass
class VariableReport:
    """The findings about one variable."""

    name: str
    kind: str
    """`held`, `readable` or `gone`."""
    fate: Fate | None = None
    stages: tuple[str, ...] = ()
    n_values: int = 0
    n_points: int = 0
    """The number of distinct points that hold the values."""
    decodings: Decodings = field(default_factory=Decodings)
    swaps: Swaps = field(default_factory=Swaps)

    __repr__ = short_repr

    @property
    def is_wrong(self) -> bool:
        """Whether a decoding or a swap contradicts the record."""
        return bool(self.decodings.wrong or self.swaps.wrong)

    @property
    def is_read_by_all(self) -> bool:
        """Whether no swap showed a reader of the s-op that reads elsewhere."""
        return not self.swaps.bypassed


@dataclass(frozen=True)
class VariableCheck:
    """The findings about all variables of a model."""

    variables: tuple[VariableReport, ...]
    inputs: int
    """The number of inputs on which variables were decoded."""

    __repr__ = short_repr

    def __getitem__(self, name: str) -> VariableReport:
        return next(each for each in self.variables if each.name == name)

    @property
    def wrong(self) -> list[VariableReport]:
        """The variables with a wrong decoding or a wrong swap."""
        return [each for each in self.variables if each.is_wrong]
