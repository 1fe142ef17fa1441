"""`craft-certify`: a proof that decoding is exact in a dtype, or an error at the first doubt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from xdsl.ir import Operation

from raspc.craft_dialect import HeadOp, MlpOp, ProgramOp, UnembedOp
from raspc.craft_dialect.program_op import RESIDUAL
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.transformer_dialect.attributes import CertificateAttr
from raspc.values.certificate import Certificate, Coverage, Decision, Dtype
from raspc.values.diagnostic import RaspcError, error_at, words_for
from raspc.values.extension_registry import top_level
from raspc.values.run_arithmetic import MAX_FOLDED_ENTRIES

if TYPE_CHECKING:
    from raspc.proof.program_bounds import Finding

UNPROVED = "compile it without a proof (allow-uncertified)"
"""The remedy for every refusal: the option of the pass, which is also a flag of raspc."""

FEWER_BITS = "the pipeline bfloat16 needs fewer bits, float32 is more exact"

ADVICE = {"bfloat16": FEWER_BITS, "tf32": FEWER_BITS, "float32": "float64 is more exact"}
"""The remedy by dtype: a dtype with smaller errors, or a pipeline with smaller numbers."""


@dataclass(frozen=True)
class CraftCertify(ProgramPass[ProgramOp]):
    """
    Bound the error of every vector, and check that every decision has a larger margin.

    Errors are those of a dtype: weights rounded to it, the rounding of products and sums, exp
    and softmax, attention that goes to keys that are not selected, what erased dimensions are
    left with. MLPs are evaluated at the ideal points of what they read and around them, so that
    a plateau removes what it removes and no more. A program whose bounds clear the margins gets
    a certificate, which goes into the model:

    Before:
    ```
    craft.program @reverse tokens <"a", "b"> max_seq_len 5 bos "bos" pad "pad" { ... }
    ```
    After:
    ```
    craft.program @reverse tokens <"a", "b"> max_seq_len 5 bos "bos" pad "pad"
        certificate <float32 [select "length_mean_index" 23.0 8.23e-05, ...,
                              decode "reverse" 1.0 0.0301],
                     "float32-folded" 0.0301> { ... }
    ```

    A decision is `select` (its keys by their scores: the margin is in units of the score),
    `step` (a categorical vector, told apart at 0.5) or `decode` (a result against the next).
    In float32 the certificate also covers the run form `folded`, whose products of weights are
    computed in advance, if the bounds of its arithmetic, "float32-folded", clear the margins.

    Runs after craft-pad-bases, on the very maps that become weights.

    Options:
      dtype: "float64", "float32", "tf32" (float32 whose matrix products round their factors to
        11 bits, and add up in float32) or "bfloat16" (stored so, products added in float32).
      allow_uncertified: let programs pass that get no certificate.
    """

    name = "craft-certify"
    keeps_certificates: ClassVar[bool] = True

    dtype: Dtype = "float32"
    allow_uncertified: bool = False

    REMEDIES: ClassVar = {
        "select": "a smaller max_seq_len or fewer values make the scores smaller",
        "step": "a smaller max_seq_len or fewer values leave wider gaps between the numbers",
        "decode": "a smaller max_seq_len or fewer values leave wider gaps between the results",
    }

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        from raspc.proof.float_arithmetic import ARITHMETICS
        from raspc.proof.program_bounds import Analysis
        from raspc.proof.unfollowed_values import Unknown

        if RESIDUAL not in program.spaces():
            raise error_at(
                program, f"there is no allocated space @{RESIDUAL}", "run craft-pad-bases first"
            )
        program.certificate = None
        folded = _folded_decisions(program) if self.dtype != "float64" else None
        if folded is not None and self.dtype == "float32":
            # These bounds hold without folding too.
            program.certificate = CertificateAttr(_with_folding(self.dtype, folded, folded))
            return
        try:
            findings = Analysis(program, ARITHMETICS[self.dtype]).run()
        except Unknown as unknown:
            if self.allow_uncertified:
                return
            raise error_at(
                unknown.op or program,
                f"no bound on the error of '{_label(unknown.op)}' is known: {unknown.reason}",
                UNPROVED + _advice_on_axis(program, unknown.mean),
            ) from unknown
        failed = [found for found in findings if not found.decision.bound < found.decision.margin]
        if failed and not self.allow_uncertified:
            raise self._refusal(failed[0])
        decisions = tuple(found.decision.rounded() for found in findings)
        certificate = _with_folding(self.dtype, decisions, folded)
        if certificate.holds:
            program.certificate = CertificateAttr(certificate)

    def _refusal(self, found: Finding) -> RaspcError:
        decision: Decision = found.decision
        if decision.kind == "decode" and decision.margin == 0.0:
            return error_at(
                found.op,
                f"the results of '{words_for(found.op, decision.label)}' cannot be told apart: a "
                "value never has the largest logit by itself",
                UNPROVED,
            )
        remedy = self.REMEDIES[decision.kind]
        advice = ADVICE.get(self.dtype)
        if advice is not None:
            remedy = f"{advice}; {remedy}"
        what = {
            "select": "the keys that '{}' selects",
            "step": "the values of '{}'",
            "decode": "the results of '{}'",
        }[decision.kind].format(words_for(found.op, decision.label))
        return error_at(
            found.op,
            f"{what} may not be told apart in {self.dtype}: the margin is {decision.margin:.3g} "
            f"and errors are bounded by {decision.bound:.3g} only",
            f"{remedy}; or {UNPROVED}",
            part=decision.label,
        )


def _folded_decisions(program: ProgramOp) -> tuple[Decision, ...] | None:
    """The decisions of a program in `float32-folded`; None if it is not proved, or never folded."""
    from raspc.proof.float_arithmetic import ARITHMETICS
    from raspc.proof.program_bounds import Analysis
    from raspc.proof.unfollowed_values import Unknown

    n_tokens = len(program.tokens.data)
    positions = program.max_seq_len.value.data + 1
    d_model = 1 + max(program.spaces()[RESIDUAL].coordinates.values(), default=0)
    if n_tokens * max(positions * d_model, n_tokens) > MAX_FOLDED_ENTRIES:
        return None
    try:
        findings = Analysis(program, ARITHMETICS["float32-folded"]).run()
    except Unknown:
        return None
    decisions = tuple(found.decision.rounded() for found in findings)
    return decisions if Certificate("float32", decisions).holds else None


def _with_folding(
    dtype: str, decisions: tuple[Decision, ...], folded: tuple[Decision, ...] | None
) -> Certificate:
    """The certificate of decisions, which covers `float32-folded` if its decisions are given."""
    if folded is None:
        return Certificate(dtype, decisions)
    tightest = Certificate(dtype, folded).tightest
    used = Decision("decode", "", 1.0, 0.0 if tightest is None else tightest.used).rounded().bound
    return Certificate(dtype, decisions, (Coverage("float32-folded", used),))


def _label(op: Operation | None) -> str:
    """The label of a head, an MLP or an unembedding, for messages."""
    match op:
        case HeadOp() | MlpOp():
            return words_for(op, op.label.data)
        case UnembedOp():
            return "the result"
        case _:
            return "the program"


def _advice_on_axis(program: ProgramOp, label: str | None) -> str:
    """The remedy in the code of another package's axis, if that holds the vector of a label."""
    for axis in program.spaces()[RESIDUAL].space.data.axes:
        added = top_level(type(axis).__module__) != "raspc"
        if axis.name == label and added and not axis.holds_one_value:
            return (
                f"; or, if the vectors of the encoding '{axis.keyword}' are no means, set "
                f"`holds_one_value` in its class {type(axis).__name__}"
            )
    return ""
