"""`rasp-infer-encodings`: every s-op gets its value set and its encoding, in its type."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from typing import Literal

from xdsl.ir import SSAValue
from xdsl.rewriter import Rewriter

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import (
    AggregateOp,
    DomainOp,
    Encoding,
    ProgramOp,
    ReturnOp,
    SOp,
    SOpType,
    sop_type,
)
from raspc.rasp_dialect.analysis.mean_readers import is_mean_for_maps
from raspc.rasp_dialect.analysis.structural_equality import is_of_one_input
from raspc.rasp_dialect.analysis.value_sets import DEFAULT_BUDGET, ValueAnalysis
from raspc.values.diagnostic import RaspcError, error_at
from raspc.values.domain import Domain
from raspc.values.text import domain_text, value_text
from raspc.values.unique_name import unique_name


@dataclass(frozen=True)
class RaspInferEncodings(ProgramPass[ProgramOp]):
    """
    Write into each s-op's type how it is encoded and which values it can take.

    The encoding is the one that the program asks for (`as numerical`), else categorical, as
    in Tracr. The values come from the analysis of `rasp_dialect.analysis.value_sets`: exact,
    with `none` where an s-op can be undefined. A type that says both already is taken at its
    word and stays.

    Before:
    ```
    rasp.program @p vocab {"a", "b"} max_seq_len 5 {
      %i = rasp.indices : !rasp.sop
      ...
    ```
    After:
    ```
    rasp.program @p vocab {"a", "b"} max_seq_len 5 {
      rasp.domain @indices {0 to 4}
      %i = rasp.indices : !rasp.sop<categorical, @indices>
      ...
    ```

    Options:
      same_operand: "diagonal" takes a map of an s-op with itself on equal values only, and
        leaves out widths that a selector proved to select something, or at most one key, or not
        the first position, can't have; "product" takes all pairs of values and all widths, as
        Tracr does.
      budget: the most combinations of values that one s-op may take to enumerate.
      max_directions: the most values that a categorical s-op may have. Functions of the token
        alone, or of the index, may have any number: the embedding holds what readers tell apart
        of them (`craft-narrow-spaces`), and `craft-allocate-residual` has the limit of that.
        A mean of more values is numerical if maps alone read it, each without another such.
      merge_equal: let a result be both True and 1, of which the model then returns one for both,
        with a warning; by default such a program is refused.
    """

    name = "rasp-infer-encodings"

    same_operand: Literal["diagonal", "product"] = "diagonal"
    budget: int = DEFAULT_BUDGET
    max_directions: int = 1 << 14
    merge_equal: bool = False

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(
            ValueAnalysis, program, same_operand=self.same_operand, budget=self.budget
        )
        sops = [
            op
            for op in program.body.block.ops
            if isinstance(op, SOp) and not SSAValue.get(op.result, type=SOpType).type.is_inferred
        ]
        found = {op: analysis.domain(op.result) for op in sops}
        merged = [op for op, domain in found.items() if domain.merged]
        if merged and not self.merge_equal:
            # Pairs of values of one s-op that cannot occur may give two values that are equal.
            exact = analyses.get(ValueAnalysis, program, budget=self.budget)
            found |= {op: exact.domain(op.result) for op in merged}
        symbols = DomainSymbols(program)
        for op, domain in found.items():
            encoding = Encoding.CATEGORICAL if op.encoding is None else op.encoding.data
            if op.encoding is None and self._had_better_be_a_number(op, analysis):
                encoding = Encoding.NUMERICAL
            is_result = any(isinstance(use.operation, ReturnOp) for use in op.result.uses)
            self._check(op, encoding, domain)
            if domain.merged and is_result and not encoding.is_number:
                problem = _of_merged_values(op, domain)
                if not self.merge_equal:
                    raise problem
                warnings.warn(str(problem), MergedValuesWarning, stacklevel=2)
            new_type = sop_type(encoding, symbols.symbol(op, domain))
            Rewriter.replace_value_with_new_type(op.result, new_type)

    def _had_better_be_a_number(self, op: SOp, analysis: ValueAnalysis) -> bool:
        def has_directions(value: SSAValue) -> bool:
            return len(analysis.domain(value)) <= self.max_directions

        return isinstance(op, AggregateOp) and is_mean_for_maps(
            op, self.max_directions, analysis, has_directions
        )

    def _check(self, op: SOp, encoding: Encoding, domain: Domain) -> None:
        limit = None if is_of_one_input(op.result) else self.max_directions
        fault = encoding.fault(domain, limit)
        if fault is not None:
            raise error_at(op, *fault)


class MergedValuesWarning(UserWarning):
    """The warning that a result has truth values and equal numbers, which its model confuses."""


def _of_merged_values(op: SOp, domain: Domain) -> RaspcError:
    shown = ", ".join(value_text(value) for value in domain if value in domain.merged)
    return error_at(
        op,
        f"the result can be a truth value and also a number that is equal to it; a model returns "
        f"{shown} for both",
        "return numbers alone, as indicator(x) gives, or truth values alone",
    )


class DomainSymbols:
    """The `rasp.domain` symbols of a program: one for each set, named after its first s-op."""

    def __init__(self, program: ProgramOp):
        self.program = program
        # By text, for {false, true} equals {0, 1}, but a result reads differently.
        self.symbols = {domain_text(domain): name for name, domain in program.domains.items()}
        self.taken = set(self.symbols.values())
        first = program.body.block.first_op
        assert first is not None
        self.anchor = first

    def symbol(self, op: SOp, domain: Domain) -> str:
        """The symbol of a set; declared, before all s-ops, if it is new."""
        key = domain_text(domain)
        if key not in self.symbols:
            base = op.sop_name.data if op.sop_name is not None else op.name.split(".")[1]
            base = re.sub(r"\W+", "_", base).strip("_") or "values"
            name = unique_name(base, self.taken.__contains__)
            self.symbols[key] = name
            self.taken.add(name)
            declaration = DomainOp(name, domain)
            copy_location(op, declaration)
            self.program.body.block.insert_op_before(declaration, self.anchor)
        return self.symbols[key]
