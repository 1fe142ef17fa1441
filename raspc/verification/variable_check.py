"""
The check of the variables of a model: decodings where they are held, and interchange interventions.

    report = check_variables(model.op, source, lowered, budget=1000)
    report.wrong                                # the variables for which the record is wrong
    report["opp_idx"].swaps.right               # swaps that gave what the interpreter gives

A *decoding* compares the value of an s-op by the interpreter with the coordinates of its variable,
at each stage of the location. A *swap* runs an input with the coordinates that a second input of
the same length has, and compares the results with those of the interpreter, in which the s-op takes
the values that it has on the second input.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.transformer_dialect import ModelOp, VariableOp
from raspc.values.random_seed import checked_seed
from raspc.values.short_repr import guarded, short_repr
from raspc.values.token_words import show_values
from raspc.verification.oracle.value_numbering import Ids
from raspc.verification.swap_oracle import Outcomes, ProgramRuns, SwapOracle, same_results
from raspc.verification.swap_pairs import ModelSwaps, SwapPairs, swap_pairs
from raspc.verification.variable_findings import Swaps, VariableCheck, VariableReport
from raspc.verification.variable_locations import Location, StagedRun, stages_of
from raspc.verification.verification_inputs import Inputs, plan_inputs

MAX_BATCH_PAIRS = 1 << 20
"""The largest number of pairs of positions of a batch."""

MAX_BATCH = 4096
"""The largest number of inputs of a batch."""

MAX_STREAMS = 1 << 26
"""The largest number of entries of the streams of a batch, over all stages."""


class SwapBatch(NamedTuple):
    """Inputs of one length to decode variables on, and to swap variables between."""

    inputs: Inputs
    pairs: int | None
    """The number of pairs for each variable, all pairs if there are no more; None for all pairs."""

    __repr__ = short_repr


def check_variables(
    model: ModelOp,
    source: ProgramOp,
    lowered: ProgramOp,
    *,
    budget: int = 1000,
    seed: int = 0,
) -> VariableCheck:
    """
    Compare the variables of a model with the interpreter.

    Args:
        model: the model, with records of its variables.
        source: the program as it was written.
        lowered: the program before `convert-rasp-to-craft`, with records of its variables.
        budget: the number of inputs to decode on, all inputs if there are no more; and the number
            of swaps of each variable.
        seed: the seed of random inputs and of swaps.

    """
    checker = VariableChecker(model, source, lowered)
    return checker.check(checker.planned(budget, seed), seed)


class VariableChecker:
    """The check of the variables of a model on batches of one's own choice."""

    def __init__(self, model: ModelOp, source: ProgramOp, lowered: ProgramOp):
        """Args: those of `check_variables`."""
        self._model = model
        self._oracle = SwapOracle(model, source, lowered)
        self._vocab = source.vocab.data.values
        place = {token: i for i, token in enumerate(model.tokens.data)}
        self._token_ids = np.array([place[token] for token in self._vocab], np.int32)
        self._longest = source.max_seq_len
        self._records = [each for each in model.variables if each.derived is None]
        self._locations = [Location.of(model, each) for each in self._records if each.is_located]
        self._swaps = {
            each.name: ModelSwaps(model, each, self._oracle.decoded)
            for each in self._locations
            if each.record.is_held and each.name in self._oracle.lowered_sops
        }

    def planned(self, budget: int, seed: int) -> list[SwapBatch]:
        """The batches of all inputs, or of short and random ones, and their shares of `budget`."""
        batches = list(self._batches(budget, seed))
        total = sum(len(inputs.lengths) for inputs in batches)
        return [SwapBatch(each, -(-budget * len(each.lengths) // total)) for each in batches]

    def _batches(self, budget: int, seed: int) -> Iterator[Inputs]:
        """The inputs of the plan, in batches of one length each."""
        plan = plan_inputs(len(self._vocab), self._longest, budget)
        for chunk in plan.chunks(seed):
            for length in np.unique(chunk.lengths).tolist():
                rows = np.flatnonzero(chunk.lengths == length)
                most = self.largest_batch(length)
                for start in range(0, len(rows), most):
                    part = rows[start : start + most]
                    yield Inputs(chunk.tokens[part, :length], chunk.lengths[part])

    def largest_batch(self, length: int) -> int:
        """The largest number of inputs of a length whose streams are kept at once."""
        streams = (length + 1) * self._model.d_model * len(stages_of(self._model))
        return max(1, min(MAX_BATCH, MAX_BATCH_PAIRS // length**2, MAX_STREAMS // streams))

    def check(self, batches: Iterable[SwapBatch], seed: int = 0) -> VariableCheck:
        """Decode and swap on some batches, with pairs drawn from a seed."""
        reports = {each.sop_name.data: self._report(each) for each in self._records}
        random = np.random.default_rng(checked_seed(seed))
        tried = 0
        for batch in batches:
            runs = self._oracle.runs(batch.inputs)
            if not len(runs.inputs.lengths):
                continue
            tried += len(runs.inputs.lengths)
            run = StagedRun(self._model, self._ids(runs.inputs))
            for location in self._locations:
                report = reports[location.name]
                self._decode(location, report, runs, run)
                if location.name in self._swaps:
                    self._swap(location, report, runs, run, batch.pairs, random)
        return VariableCheck(tuple(reports.values()), tried)

    def _report(self, record: VariableOp) -> VariableReport:
        name = record.sop_name.data
        location = next((each for each in self._locations if each.name == name), None)
        if location is None:
            return VariableReport(name, "gone", None if record.fate is None else record.fate.data)
        kind = "held" if record.is_held else "readable"
        points = len(np.unique(location.classes))
        return VariableReport(name, kind, None, location.stages, len(location.values), points)

    def _ids(self, inputs: Inputs) -> NDArray[np.int32]:
        bos = np.full((len(inputs.lengths), 1), self._model.bos_id, np.int32)
        return np.concatenate([bos, self._token_ids[inputs.tokens]], axis=1)

    def _decode(
        self, location: Location, report: VariableReport, runs: ProgramRuns, run: StagedRun
    ) -> None:
        oracle = self._oracle
        expected = oracle.classes(runs.source.sops[oracle.sops[location.name]])
        numbers = oracle.classes(oracle.source.numbering.ids(location.values)).tolist()
        places = {number: i for i, number in enumerate(numbers)}
        distinct, codes = np.unique(expected, return_inverse=True)
        classes = np.array(
            [location.classes[places[i]] if i in places else -1 for i in distinct.tolist()],
            np.int64,
        )
        wanted = classes[codes.reshape(expected.shape)]
        for stage in location.stages:
            found = location.decode(run.coordinates(location, stage)[:, 1:])
            wrong = np.argwhere(found != wanted)
            report.decodings.positions += wanted.size
            report.decodings.wrong += len(wrong)
            if len(wrong) and report.decodings.first_wrong is None:
                row, position = wrong[0].tolist()
                tokens = self._tokens(runs, row)
                report.decodings.first_wrong = f"{tokens} at position {position} after {stage}"

    def _tokens(self, runs: ProgramRuns, row: int) -> str:
        return show_values([self._vocab[i] for i in runs.inputs.tokens[row].tolist()])

    def _swap(
        self,
        location: Location,
        report: VariableReport,
        runs: ProgramRuns,
        run: StagedRun,
        wanted_pairs: int | None,
        random: np.random.Generator,
    ) -> None:
        """Swap the coordinates of a variable between pairs of inputs of a batch."""
        program, model = self._oracle.swaps(location.name), self._swaps[location.name].on(run)
        report.swaps.pairs += len(runs.inputs.lengths) ** 2
        bases = program.base_numbers(runs), model.bases
        donors = program.donor_numbers(runs), model.donors
        for pairs in swap_pairs(bases, donors, wanted_pairs, random):
            outcomes = pairs.by_program(partial(program.outcomes, runs))
            self._count(report.swaps, runs, pairs, outcomes, pairs.by_model(model.results))

    def _count(
        self,
        swaps: Swaps,
        runs: ProgramRuns,
        pairs: SwapPairs,
        outcomes: Outcomes,
        actual: tuple[Ids, ...],
    ) -> None:
        """Count the outcomes of some swaps, and keep the first that are bypassed or wrong."""
        agree = same_results(outcomes.wanted, actual)
        compared = ~outcomes.no_value & ~outcomes.beyond & ~outcomes.bypassed
        wrong = compared & ~agree
        counts = pairs.counts
        swaps.computed += pairs.computed
        swaps.tried += int(counts.sum())
        swaps.no_value += int(counts[outcomes.no_value].sum())
        swaps.beyond += int(counts[outcomes.beyond].sum())
        swaps.bypassed += int(counts[outcomes.bypassed].sum())
        swaps.wrong += int(counts[wrong].sum())
        swaps.right += int(counts[compared & agree].sum())
        for flags, name in ((outcomes.bypassed, "first_bypassed"), (wrong, "first_wrong")):
            if flags.any() and getattr(swaps, name) is None:
                at = int(np.flatnonzero(flags)[0])
                texts = [self._tokens(runs, int(rows[at])) for rows in (pairs.base, pairs.donor)]
                setattr(swaps, name, f"{texts[0]} with the value on {texts[1]}")

    @guarded
    def __repr__(self) -> str:
        return f"<VariableChecker of {len(self._records):,} variables>"
