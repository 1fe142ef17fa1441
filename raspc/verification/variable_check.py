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

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.sop_ops import AggregateOp, SOp
from raspc.rasp_dialect.variable_op import sops_by_variable
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.interpreter import NOTHING_CHOSEN, choose
from raspc.values import Domain, Value
from raspc.values.random_seed import checked_seed
from raspc.values.short_repr import short_repr
from raspc.values.token_words import show_values
from raspc.values.variable_fate import Fate
from raspc.verification.oracle.batch_evaluator import BatchEvaluator, BatchTrace
from raspc.verification.oracle.value_numbering import Flags, Ids
from raspc.verification.variable_locations import Location, StagedRun, patched_logits
from raspc.verification.verification_inputs import Inputs, plan_inputs

MAX_BATCH_PAIRS = 1 << 20
"""The largest number of pairs of positions of a batch."""

MAX_BATCH = 512
"""The largest number of inputs of a batch."""


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

    """

    tried: int = 0
    right: int = 0
    no_value: int = 0
    beyond: int = 0
    bypassed: int = 0
    wrong: int = 0
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
    return _Checker(model, source, lowered, budget, seed).check()


class _Checker:
    def __init__(
        self, model: ModelOp, source: ProgramOp, lowered: ProgramOp, budget: int, seed: int
    ):
        self.model = model
        self.oracle = BatchEvaluator(source)
        self.lowered = BatchEvaluator(lowered, self.oracle.numbering)
        self.budget = budget
        self.seed = seed
        self.sops = {name: op.results[0] for name, op in sops_by_variable(source).items()}
        self.lowered_sops = {name: op.results[0] for name, op in sops_by_variable(lowered).items()}
        self.vocab = source.vocab.data.values
        place = {token: i for i, token in enumerate(model.tokens.data)}
        self.token_ids = np.array([place[token] for token in self.vocab], np.int32)
        numbering = self.oracle.numbering
        self.known = {
            record.sop_name.data: self._numbers(record.values.data)
            for record in model.variables
            if record.values is not None and record.derived is None
        }
        domains = lowered.domains
        self.lowered_domains = {
            op.result: self._numbers(domains[op.result.type.domain])
            for op in lowered.body.block.ops
            if isinstance(op, SOp) and op.result.type.domain is not None
        }
        self.unanimous = [
            op
            for op in lowered.body.block.ops
            if isinstance(op, AggregateOp)
            and op.result.type.encoding is not None
            and not op.result.type.encoding.is_number
        ]
        """The aggregates whose selected keys agree on every input."""
        self.decoded = [
            np.array([*self._classes(numbering.ids(op.decode.values)), -1]) for op in model.unembeds
        ]
        self.records = [each for each in model.variables if each.derived is None]
        self.locations = [Location.of(model, each) for each in self.records if each.is_located]

    def _numbers(self, values: Domain) -> Ids:
        every: list[Value] = [*values.values, *([None] if values.undefined else [])]
        return self._classes(self.oracle.numbering.ids(every))

    def _classes(self, ids: Ids) -> Ids:
        """The numbers of values, with one for true and 1, which share coordinates in a model."""
        return self.oracle.numbering.classes(ids)

    def check(self) -> VariableCheck:
        reports: dict[str, VariableReport] = {}
        by_name = {each.name: each for each in self.locations}
        for record in self.records:
            name = record.sop_name.data
            location = by_name.get(name)
            if location is None:
                fate = None if record.fate is None else record.fate.data
                reports[name] = VariableReport(name, "gone", fate)
                continue
            kind = "held" if record.is_held else "readable"
            reports[name] = VariableReport(
                name,
                kind,
                None,
                location.stages,
                len(location.values),
                len(np.unique(location.classes)),
            )
        tried = 0
        random = np.random.default_rng(checked_seed(self.seed))
        batches = list(self._batches())
        total = sum(len(inputs.lengths) for inputs in batches)
        for inputs in batches:
            trace = self.oracle.trace(inputs.tokens, inputs.lengths)
            meaningful = ~trace.results.in_error
            tried += int(meaningful.sum())
            ids = self._ids(inputs)
            run = StagedRun(self.model, ids)
            share = -(-self.budget * len(inputs.lengths) // total)
            for location in self.locations:
                report = reports[location.name]
                self._decode(location, report, inputs, trace, run)
                if location.record.is_held and location.name in self.lowered_sops:
                    self._swap(location, report, inputs, trace, run, share, random)
        return VariableCheck(tuple(reports.values()), tried)

    def _batches(self) -> Iterator[Inputs]:
        """The inputs of the plan, in batches of one length each."""
        plan = plan_inputs(len(self.vocab), self.oracle.program.max_seq_len, self.budget)
        for chunk in plan.chunks(self.seed):
            for length in np.unique(chunk.lengths).tolist():
                rows = np.flatnonzero(chunk.lengths == length)
                most = max(1, min(MAX_BATCH, MAX_BATCH_PAIRS // length**2))
                for start in range(0, len(rows), most):
                    part = rows[start : start + most]
                    yield Inputs(chunk.tokens[part, :length], chunk.lengths[part])

    def _ids(self, inputs: Inputs) -> NDArray[np.int32]:
        bos = np.full((len(inputs.lengths), 1), self.model.bos_id, np.int32)
        return np.concatenate([bos, self.token_ids[inputs.tokens]], axis=1)

    def _decode(
        self,
        location: Location,
        report: VariableReport,
        inputs: Inputs,
        trace: BatchTrace,
        run: StagedRun,
    ) -> None:
        expected = self._classes(trace.sops[self.sops[location.name]][~trace.results.in_error])
        numbers: list[int] = self._classes(self.oracle.numbering.ids(location.values)).tolist()
        places = {number: i for i, number in enumerate(numbers)}
        distinct, codes = np.unique(expected, return_inverse=True)
        classes = np.array(
            [location.classes[places[i]] if i in places else -1 for i in distinct.tolist()],
            np.int64,
        )
        wanted = classes[codes.reshape(expected.shape)]
        for stage in location.stages:
            found = location.decode(run.coordinates(location, stage)[:, 1:])
            found = found[~trace.results.in_error]
            wrong = np.argwhere(found != wanted)
            report.decodings.positions += wanted.size
            report.decodings.wrong += len(wrong)
            if len(wrong) and report.decodings.first_wrong is None:
                row, position = wrong[0].tolist()
                tokens = self._tokens(inputs, int(np.flatnonzero(~trace.results.in_error)[row]))
                report.decodings.first_wrong = f"{tokens} at position {position} after {stage}"

    def _tokens(self, inputs: Inputs, row: int) -> str:
        return show_values([self.vocab[i] for i in inputs.tokens[row].tolist()])

    def _swap(
        self,
        location: Location,
        report: VariableReport,
        inputs: Inputs,
        trace: BatchTrace,
        run: StagedRun,
        share: int,
        random: np.random.Generator,
    ) -> None:
        """Swap the coordinates of a variable between pairs of inputs of a batch."""
        rows = np.flatnonzero(~trace.results.in_error)
        if not len(rows):
            return
        base, donor = _pairs(rows, share, random)
        value = self.sops[location.name]
        given = trace.sops[value][donor]
        tokens, lengths = inputs.tokens[base], inputs.lengths[base]
        swapped = self.oracle.trace(tokens, lengths, {value: given})
        low = self.lowered.trace(tokens, lengths, {self.lowered_sops[location.name]: given})
        coordinates = run.coordinates(location)[donor]
        actual = self._results(
            patched_logits(self.model, self._ids(inputs)[base], {location: coordinates})
        )
        wanted = tuple(map(self._classes, swapped.results.ids))
        agree = _same(wanted, actual)
        no_value = swapped.results.in_error
        beyond = ~no_value & self._beyond(swapped, low)
        compared = ~no_value & ~beyond
        differs = low.results.in_error | ~_same(wanted, tuple(map(self._classes, low.results.ids)))
        bypassed = compared & differs
        wrong = compared & ~differs & ~agree
        swaps = report.swaps
        swaps.tried += len(base)
        swaps.no_value += int(no_value.sum())
        swaps.beyond += int(beyond.sum())
        swaps.bypassed += int(bypassed.sum())
        swaps.wrong += int(wrong.sum())
        swaps.right += int((compared & ~differs & agree).sum())
        for flags, name in ((bypassed, "first_bypassed"), (wrong, "first_wrong")):
            if flags.any() and getattr(swaps, name) is None:
                at = int(np.flatnonzero(flags)[0])
                texts = (self._tokens(inputs, int(base[at])), self._tokens(inputs, int(donor[at])))
                setattr(swaps, name, f"{texts[0]} with the value on {texts[1]}")

    def _beyond(self, source: BatchTrace, lowered: BatchTrace) -> Flags:
        """Whether the state of the program is beyond the components, by inputs [B]."""
        found = np.zeros(len(source.results.in_error), np.bool_)
        for name, value in self.sops.items():
            if name in self.known:
                found |= ~np.isin(self._classes(source.sops[value]), self.known[name]).all(axis=1)
        for values, known in zip(source.results.ids, self.decoded, strict=True):
            found |= ~np.isin(self._classes(values), known[:-1]).all(axis=1)
        for value, known in self.lowered_domains.items():
            found |= ~np.isin(self._classes(lowered.sops[value]), known).all(axis=1)
        for op in self.unanimous:
            selected = lowered.selectors[op.selector]
            found |= _disagree(selected, self._classes(lowered.sops[op.values])).any(axis=1)
        return found

    def _results(self, logits: tuple[NDArray[np.floating], ...]) -> tuple[Ids, ...]:
        """The numbers of the decoded values [B, T] of each result."""
        found: list[Ids] = []
        for op, each, known in zip(self.model.unembeds, logits, self.decoded, strict=True):
            chosen = choose(np, each, op.decode.data)[:, 1:]
            found.append(known[np.where(chosen == NOTHING_CHOSEN, len(known) - 1, chosen)])
        return tuple(found)


def _pairs(rows: Ids, share: int, random: np.random.Generator) -> tuple[Ids, Ids]:
    """The two inputs of each swap: all pairs of rows if they are at most `share`, else random."""
    if len(rows) ** 2 <= share:
        base, donor = np.meshgrid(rows, rows, indexing="ij")
        return base.ravel(), donor.ravel()
    return random.choice(rows, share), random.choice(rows, share)


def _disagree(selected: Flags, values: Ids) -> Flags:
    """Whether the keys that each query [B, T] selects have different values [B, T]."""
    keys = values[:, None, :]
    largest = np.where(selected, keys, -1).max(axis=2)
    least = np.where(selected, keys, np.iinfo(np.int64).max).min(axis=2)
    return least < largest


def _same(left: tuple[Ids, ...], right: tuple[Ids, ...]) -> Flags:
    """Whether the results [B, T] of two runs are equal, by inputs [B]."""
    parts = [(a == b).all(axis=1) for a, b in zip(left, right, strict=True)]
    return np.logical_and.reduce(parts)
