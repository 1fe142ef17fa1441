"""
The view of a certificate: covered arithmetics, and the margin and the bound of each decision.

In the view of a model, the part about the certificate also has the digest of the weights that were
certified, and the proofs of the independent checker with their assumptions.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from raspc.display.html_text import (
    Html,
    element,
    escaped,
    fragment,
    heading,
    joined,
    left_out,
    note,
    table,
)
from raspc.values.certificate import Certificate, Decision
from raspc.values.run_arithmetic import COVERED, RUN_ARITHMETICS
from raspc.values.short_repr import counted, listed

if TYPE_CHECKING:
    from raspc.model import Model

MAX_DECISIONS = 40
"""The largest number of decisions that a view lists, the tightest first."""

MAX_ASSUMPTIONS = 2000
"""The largest number of characters of the assumptions of a proof."""

MAX_PROOFS = 6
"""The largest number of proofs that a view lists."""

TINY = "less than 0.01%"
"""The text of a share that has no digits."""

MEANING = (
    "A decision is right while the error of its numbers is below its margin. The bound is the "
    "largest error that the arithmetic can make, and is proved. Assumed of an arithmetic: sums are "
    "in any order, an exponential is within 4 units roundoff, and results below the normal numbers "
    "may be flushed to zero."
)


def certificate_html(certificate: Certificate) -> str:
    """The view of a certificate."""
    return fragment(heading("certificate", *facts(certificate)), decisions(certificate))


def facts(certificate: Certificate) -> list[str]:
    """The dtype of a certificate, and whether all of its bounds are below their margins."""
    count = len(certificate.decisions)
    holds = "all bounds are below their margins" if certificate.holds else "a bound is too large"
    return [f"for {certificate.dtype}", counted(count, "decision"), holds]


def decisions(certificate: Certificate) -> Html:
    """The arithmetics and the decisions of a certificate."""
    used = _used(certificate)
    arithmetics = [
        [element("code", name), _description(name), used.get(name, "")]
        for name in certificate.arithmetics
    ]
    tightest = sorted(certificate.decisions, key=lambda each: -each.used)
    rows = [_row(each) for each in tightest[:MAX_DECISIONS]]
    return joined(
        [
            note(MEANING),
            table(["decision", "s-op", "margin", "bound", "share of the margin"], rows),
            left_out(len(tightest) - MAX_DECISIONS, "decisions, all less tight,"),
            table(["covered arithmetic", "numbers", "largest share of a margin"], arithmetics),
        ]
    )


def _used(certificate: Certificate) -> dict[str, str]:
    """
    The largest share of a margin that a bound takes, by arithmetic.

    A bound for the dtype of the certificate holds for finer numbers too.
    """
    if certificate.tightest is None:
        return {}
    share = _share(certificate.tightest.used)
    own, *finer = COVERED.get(certificate.dtype, ("",))
    others = {other.arithmetic: _share(other.used) for other in certificate.others}
    return {own: share} | dict.fromkeys(finer, f"at most {share}") | others


def certificate_of(model: Model) -> Html:
    """The certificate, the digest and the proofs of a model, as a part of its view."""
    from raspc.backends.storage.certificate_part import model_digest

    parts: list[object] = []
    certificate = model.certificate
    if certificate is None:
        parts.append(note("no certificate: the results of the model are not proved"))
    else:
        parts.append(decisions(certificate))
    if model.proofs:
        header = ["proved by raspc-check in", "margin", "error", "assumptions"]
        parts.append(table(header, map(_proof, model.proofs[:MAX_PROOFS])))
    parts.append(left_out(len(model.proofs) - MAX_PROOFS, "proofs"))
    digest = element("code", model_digest(model.op), class_="raspc-digest")
    parts.append(note(joined(["weights, labels and decodings: ", digest])))
    return joined(parts)


def _proof(proof: Mapping[str, Any]) -> list[object]:
    """The arithmetic, the margin and error of each result, and the assumptions of a proof."""
    decoded = [each for each in proof.get("decoded", ()) if isinstance(each, Mapping)]
    assumptions = "; ".join(map(str, proof.get("assumptions", ()))) or "none"
    return [
        element("code", escaped(proof.get("arithmetic", ""), 60)),
        *(listed(f"{each.get(key, 0):.3g}" for each in decoded) for key in ("margin", "error")),
        escaped(assumptions, MAX_ASSUMPTIONS),
    ]


def _row(decision: Decision) -> list[object]:
    margin = "none" if math.isinf(decision.margin) else f"{decision.margin:.3g}"
    return [
        decision.kind,
        escaped(decision.label, 60),
        margin,
        f"{decision.bound:.3g}",
        _share(decision.used),
    ]


def _share(used: float) -> str:
    if used == 0:
        return "0%"
    return f"{used:.2%}" if used >= 0.0001 else TINY


def _description(name: str) -> str:
    """The formats of an arithmetic, in words."""
    found = RUN_ARITHMETICS.get(name)
    if found is None:
        return ""
    formats = f"products in {found.products}, sums in {found.sums}, attention {found.attention}"
    return formats if found.folded is None else f"{formats}, weights folded in {found.folded}"
