"""
The results that a swap of a variable must have, by the program as written and as lowered.

    oracle = SwapOracle(model, source, lowered)
    runs = oracle.runs(inputs)                      # inputs of one length
    swaps = oracle.swaps("opp_idx")
    swaps.outcomes(runs, base, donor)               # the s-op on rows `base` as it is on `donor`

Rows with equal `base_numbers` and `donor_numbers` have equal outcomes.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, NamedTuple

import numpy as np
from xdsl.ir import SSAValue

from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.sop_ops import AggregateOp, SOp
from raspc.rasp_dialect.variable_op import sops_by_variable
from raspc.transformer_dialect import ModelOp
from raspc.values import Domain, Value
from raspc.values.short_repr import guarded
from raspc.verification.equal_rows import row_numbers
from raspc.verification.oracle.batch_evaluator import BatchEvaluator, BatchTrace
from raspc.verification.oracle.intervention import Intervention
from raspc.verification.oracle.value_numbering import Flags, Ids
from raspc.verification.verification_inputs import Inputs

MAX_PAIRS = 1 << 20
"""The largest number of pairs of positions that a program runs on at once."""


class Check(NamedTuple):
    """A limit of the states that components are built for, by an s-op."""

    kind: Literal["known", "domain", "keys"]
    """
    The limit: the values of a variable, those of an s-op of the lowered program, or equal values at
    the keys that a query of an aggregate selects.
    """

    value: SSAValue


class ProgramRuns(NamedTuple):
    """The runs of a program on inputs of one length, as written and as lowered."""

    inputs: Inputs
    source: BatchTrace
    lowered: BatchTrace
    beyond: dict[Check, Flags]
    """Whether the state [N] of the program is beyond the components, for each check."""


class Outcomes(NamedTuple):
    """The outcomes of swaps by the program."""

    wanted: tuple[Ids, ...]
    """The numbers of the values [N, T] of each result."""
    no_value: Flags
    beyond: Flags
    bypassed: Flags
    """Whether the lowered program gives other results than the source."""


class SwapOracle:
    """The interpreter of a program, with the limits of the values that a model is built for."""

    def __init__(self, model: ModelOp, source: ProgramOp, lowered: ProgramOp):
        self.source = BatchEvaluator(source)
        self.lowered = BatchEvaluator(lowered, self.source.numbering)
        self.sops = {name: op.results[0] for name, op in sops_by_variable(source).items()}
        self.lowered_sops = {name: op.results[0] for name, op in sops_by_variable(lowered).items()}
        known = {
            record.sop_name.data: self._numbers(record.values.data)
            for record in model.variables
            if record.values is not None and record.derived is None
        }
        self._known: dict[SSAValue, Ids] = {
            self.sops[name]: ids for name, ids in known.items() if name in self.sops
        }
        domains = lowered.domains
        self._domains: dict[SSAValue, Ids] = {
            op.result: self._numbers(domains[op.result.type.domain])
            for op in lowered.body.block.ops
            if isinstance(op, SOp) and op.result.type.domain is not None
        }
        self._unanimous: dict[SSAValue, AggregateOp] = {
            op.result: op
            for op in lowered.body.block.ops
            if isinstance(op, AggregateOp)
            and op.result.type.encoding is not None
            and not op.result.type.encoding.is_number
        }
        """The aggregates whose selected keys agree on every input."""
        self.checks: list[Check] = [
            *(Check("known", each) for each in self._known),
            *(Check("domain", each) for each in self._domains),
            *(Check("keys", each) for each in self._unanimous),
        ]
        self.decoded = [
            np.array([*self.classes(self.source.numbering.ids(op.decode.values)), -1])
            for op in model.unembeds
        ]
        """The numbers of the values of each result, and one for none."""
        self._swaps: dict[str, ProgramSwaps] = {}

    def _numbers(self, values: Domain) -> Ids:
        every: list[Value] = [*values.values, *([None] if values.undefined else [])]
        return self.classes(self.source.numbering.ids(every))

    def classes(self, ids: Ids) -> Ids:
        """The numbers of values, with one for true and 1, which share coordinates in a model."""
        return self.source.numbering.classes(ids)

    def runs(self, inputs: Inputs) -> ProgramRuns:
        """The runs of the program on inputs of one length, without those that are in error."""
        source = self.source.trace(inputs.tokens, inputs.lengths)
        if source.results.in_error.any():
            valid = ~source.results.in_error
            return self.runs(Inputs(inputs.tokens[valid], inputs.lengths[valid]))
        lowered = self.lowered.trace(inputs.tokens, inputs.lengths)
        beyond = {check: self._is_beyond(source, lowered, check) for check in self.checks}
        return ProgramRuns(inputs, source, lowered, beyond)

    def swaps(self, name: str) -> ProgramSwaps:
        """The swaps of a variable, whose s-op must be in the lowered program too."""
        if name not in self._swaps:
            self._swaps[name] = ProgramSwaps(self, self.sops[name], self.lowered_sops[name])
        return self._swaps[name]

    def beyond(self, source: BatchTrace, lowered: BatchTrace, checks: Collection[Check]) -> Flags:
        """Whether a state [N] of the program is beyond the components, by some checks."""
        found = np.zeros(len(source.results.in_error), np.bool_)
        for check in checks:
            found |= self._is_beyond(source, lowered, check)
        return found

    def _is_beyond(self, source: BatchTrace, lowered: BatchTrace, check: Check) -> Flags:
        value = check.value
        if check.kind == "keys":
            op = self._unanimous[value]
            values = self.classes(lowered.sops[op.values])
            return _any(_disagree(lowered.selectors[op.selector], values))
        is_source = check.kind == "known"
        known = self._known[value] if is_source else self._domains[value]
        trace = source if is_source else lowered
        return _any(~np.isin(self.classes(trace.sops[value]), known))

    def beyond_results(self, trace: BatchTrace) -> Flags:
        """Whether a result [N] has a value that the model does not decode."""
        parts = [
            _any(~np.isin(self.classes(values), known[:-1]))
            for values, known in zip(trace.results.ids, self.decoded, strict=True)
        ]
        return np.logical_or.reduce(parts)

    @guarded
    def __repr__(self) -> str:
        return f"<SwapOracle of {len(self.sops):,} variables>"


class ProgramSwaps:
    """The swaps of one variable by the program."""

    def __init__(self, oracle: SwapOracle, value: SSAValue, lowered: SSAValue):
        self._oracle = oracle
        self._source = Intervention(oracle.source, value)
        self._lowered = Intervention(oracle.lowered, lowered)
        set_anew = {value, *self._source.changed}, {lowered, *self._lowered.changed}
        self._checks = [
            each
            for each in oracle.checks
            if each.value in set_anew[0 if each.kind == "known" else 1]
            and (each.kind != "keys" or each.value != lowered)
        ]
        """The checks whose outcome may differ after a swap."""

    def base_numbers(self, runs: ProgramRuns) -> Ids:
        """The numbers [N] of the states that swaps on each input start from."""
        taken = [runs.source.sops[each] for each in self._source.reads]
        taken += [runs.lowered.sops[each] for each in self._lowered.reads]
        return row_numbers(self._kept_beyond(runs), *taken)

    def _kept_beyond(self, runs: ProgramRuns) -> Flags:
        """Whether the state [N] of an input is beyond the components, whatever is swapped."""
        kept = [flags for check, flags in runs.beyond.items() if check not in self._checks]
        return np.logical_or.reduce([np.zeros(len(runs.inputs.lengths), np.bool_), *kept])

    def donor_numbers(self, runs: ProgramRuns) -> Ids:
        """The numbers [N] of the values that the variable has on each input."""
        return row_numbers(runs.source.sops[self._source.value])

    def outcomes(self, runs: ProgramRuns, base: Ids, donor: Ids) -> Outcomes:
        """The outcomes of swaps on rows [M] `base`, with the values of the rows [M] `donor`."""
        most = max(1, MAX_PAIRS // runs.inputs.tokens.shape[1] ** 2)
        starts = range(0, len(base), most)
        parts = [self._part(runs, base[i : i + most], donor[i : i + most]) for i in starts]
        wanted = zip(*(part.wanted for part in parts), strict=True)
        flags = zip(*(part[1:] for part in parts), strict=True)
        return Outcomes(tuple(map(np.concatenate, wanted)), *map(np.concatenate, flags))

    def _part(self, runs: ProgramRuns, base: Ids, donor: Ids) -> Outcomes:
        oracle = self._oracle
        given = runs.source.sops[self._source.value][donor]
        tokens, lengths = runs.inputs.tokens[base], runs.inputs.lengths[base]
        source, lowered = (
            part.trace(
                tokens,
                lengths,
                {part.value: given} | {each: trace.sops[each][base] for each in part.reads},
            )
            for part, trace in ((self._source, runs.source), (self._lowered, runs.lowered))
        )
        wanted = tuple(map(oracle.classes, source.results.ids))
        no_value = source.results.in_error
        beyond = self._kept_beyond(runs)[base] | oracle.beyond(source, lowered, self._checks)
        beyond = ~no_value & (beyond | oracle.beyond_results(source))
        lowered_results = tuple(map(oracle.classes, lowered.results.ids))
        differs = lowered.results.in_error | ~same_results(wanted, lowered_results)
        return Outcomes(wanted, no_value, beyond, ~no_value & ~beyond & differs)

    @guarded
    def __repr__(self) -> str:
        return f"<ProgramSwaps by {self._source!r}>"


def _any(flags: Flags) -> Flags:
    """Whether a flag of [N, T] is set, by rows [N]."""
    found: Flags = np.any(flags, axis=1)
    return found


def _disagree(selected: Flags, values: Ids) -> Flags:
    """Whether the keys that each query [B, T] selects have different values [B, T]."""
    keys = values[:, None, :]
    largest = np.where(selected, keys, -1).max(axis=2)
    least = np.where(selected, keys, np.iinfo(np.int64).max).min(axis=2)
    return least < largest


def same_results(left: tuple[Ids, ...], right: tuple[Ids, ...]) -> Flags:
    """Whether the results [B, T] of two runs are equal, by inputs [B]."""
    parts = [(a == b).all(axis=1) for a, b in zip(left, right, strict=True)]
    return np.logical_and.reduce(parts)
