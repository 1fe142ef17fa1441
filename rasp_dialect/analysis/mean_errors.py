"""The errors of aggregates that may average values without a mean, each with its remedy."""

from __future__ import annotations

from xdsl.ir import Operation

from raspc.rasp_dialect.sop_ops import AggregateOp
from raspc.values.diagnostic import RaspcError, error_at, shown_name_of
from raspc.values.domain import Domain
from raspc.values.text import domain_text

MAX_TEXT = 60
"""The largest number of characters of a value set in a message."""

ONE_KEY = "use a selector that provably selects one key for each query, or keys that agree"


def no_mean_error(op: AggregateOp, domain: Domain) -> RaspcError:
    """The error of an aggregate whose values have no mean: they are mixed, or can be undefined."""
    if not domain.all_numbers:
        return error_at(
            op,
            "it may average several selected values, but they are numbers and others "
            f"({brief_text(domain)})",
            ONE_KEY,
        )
    owner = op.values.owner
    name = shown_name_of(owner) if isinstance(owner, Operation) else None
    shown = "a value" if name is None or name == shown_name_of(op) else f"'{name}'"
    return error_at(
        op,
        f"it may average several selected values, and {shown} can be undefined",
        "give a number where the value is undefined, in the map such as `a / b if b else 0`, or by "
        f"default(x, value); or {ONE_KEY}",
    )


def brief_text(domain: Domain) -> str:
    """The text of a value set, cut at `MAX_TEXT` characters."""
    text = domain_text(domain)
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 3] + "...}"
