"""Swaps that are computed once for equal states have the counts of swaps that are all computed."""

from collections import Counter
from itertools import product
from typing import Any

import numpy as np
import pytest
from program_texts import COMPUTED_ANEW, parse_program

import raspc
from corpus_programs.index import entry_of
from raspc.certification import source_and_lowered
from raspc.frontends import python as rasp
from raspc.model import Model
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.sop_ops import AggregateOp, SOp
from raspc.rasp_dialect.variable_op import sops_by_variable
from raspc.transformer_dialect import AttentionOp, MlpOp, WeightAttr
from raspc.transformer_dialect.interpreter import choose
from raspc.values import Domain
from raspc.verification.equal_rows import Once, first_rows, row_numbers
from raspc.verification.oracle.batch_evaluator import BatchEvaluator, BatchTrace
from raspc.verification.oracle.intervention import Intervention
from raspc.verification.variable_check import SwapBatch, VariableChecker, check_variables
from raspc.verification.variable_findings import Swaps
from raspc.verification.variable_locations import Location, StagedRun, patched_logits
from raspc.verification.verification_inputs import Inputs

CASES = [
    ("rasp_paper/most_frequent.rasp:most_frequent", "interp", "beyond"),
    ("frac_prevs.py:program", "default", "right"),
    ("rasp_paper/sort.rasp:sorted", "default", "right"),
    ("corpus/positions/next_token.rasp:next_token", "tracr", "right"),
    ("corpus/arithmetic/mean.py:program", "interp", "right"),
    ("rasp_paper/library.rasp:loaded", "interp", "right"),
    ("frac_prevs.py:program", "interp,gpt2", "right"),
    ("rasp_paper/sort.rasp:sorted", "default,transformer-extract-biases", "right"),
    ("frac_prevs.py:program", "interp,transformer-extract-biases", "right"),
]
"""Programs and pipelines, each with an outcome that some swap must have."""


def compiled(key: str, pipeline: str) -> Model:
    entry = entry_of(key)
    module = entry.module(min(entry.max_seq_len, 5))
    return raspc.compile(module, pipeline=pipeline, validate="off", backend="numpy")


def programs(model: Model) -> tuple[ProgramOp, ProgramOp]:
    source, lowered = source_and_lowered(model.source)
    return find_program(source), find_program(lowered)


def all_inputs(model: Model, length: int) -> Inputs:
    rows = list(product(range(len(model.vocab)), repeat=length))
    return Inputs.of_rows(rows)


class Direct:
    """The outcome of each swap by itself: whole runs of the model and of both programs."""

    def __init__(self, model: Model):
        self.model = model.op
        source, lowered = programs(model)
        self.source = BatchEvaluator(source)
        self.lowered = BatchEvaluator(lowered, self.source.numbering)
        self.sops, self.lowered_sops = (
            {name: op.results[0] for name, op in sops_by_variable(each).items()}
            for each in (source, lowered)
        )
        self.known: dict[Domain, set[int]] = {}
        self.token_ids = np.array([self.model.tokens.data.index(t) for t in model.vocab], np.int32)

    def members(self, domain: Domain) -> set[int]:
        if domain not in self.known:
            values = [*domain.values, *([None] if domain.undefined else [])]
            self.known[domain] = set(self.numbers(self.source.numbering.ids(values)).tolist())
        return self.known[domain]

    def numbers(self, ids: Any) -> Any:
        return self.source.numbering.classes(ids)

    def counts(self, name: str, inputs: Inputs) -> Counter[str]:
        trace = self.source.trace(inputs.tokens, inputs.lengths)
        rows = np.flatnonzero(~trace.results.in_error)
        base, donor = (each.ravel() for each in np.meshgrid(rows, rows, indexing="ij"))
        given = trace.sops[self.sops[name]][donor]
        tokens, lengths = inputs.tokens[base], inputs.lengths[base]
        swapped = self.source.trace(tokens, lengths, {self.sops[name]: given})
        low = self.lowered.trace(tokens, lengths, {self.lowered_sops[name]: given})
        actual = self.results(name, inputs, base, donor)
        found: Counter[str] = Counter()
        for row in range(len(base)):
            wanted = [self.numbers(ids[row]).tolist() for ids in swapped.results.ids]
            if swapped.results.in_error[row]:
                found["no_value"] += 1
            elif self.is_beyond(swapped, low, row):
                found["beyond"] += 1
            elif low.results.in_error[row] or wanted != [
                self.numbers(ids[row]).tolist() for ids in low.results.ids
            ]:
                found["bypassed"] += 1
            else:
                found["right" if wanted == [e[row].tolist() for e in actual] else "wrong"] += 1
        return found

    def results(self, name: str, inputs: Inputs, base: Any, donor: Any) -> list[Any]:
        record = next(each for each in self.model.variables if each.sop_name.data == name)
        location = Location.of(self.model, record)
        bos = np.full((len(inputs.lengths), 1), self.model.bos_id, np.int32)
        ids = np.concatenate([bos, self.token_ids[inputs.tokens]], axis=1)
        coordinates = StagedRun(self.model, ids).coordinates(location)[donor]
        logits = patched_logits(self.model, ids[base], {location: coordinates})
        return [
            self.numbers(self.source.numbering.ids(op.decode.values))[
                choose(np, each, op.decode.data)[:, 1:]
            ]
            for op, each in zip(self.model.unembeds, logits, strict=True)
        ]

    def is_beyond(self, source: BatchTrace, lowered: BatchTrace, row: int) -> bool:
        for record in self.model.variables:
            value = self.sops.get(record.sop_name.data)
            if value is not None and record.values is not None and record.derived is None:
                values = set(self.numbers(source.sops[value][row]).tolist())
                if not values <= self.members(record.values.data):
                    return True
        for op, ids in zip(self.model.unembeds, source.results.ids, strict=True):
            known = self.numbers(self.source.numbering.ids(op.decode.values))
            if not set(self.numbers(ids[row]).tolist()) <= set(known.tolist()):
                return True
        domains = self.lowered.program.domains
        for op in self.lowered.program.body.block.ops:
            if not isinstance(op, SOp) or op.result.type.domain is None:
                continue
            ids = self.numbers(lowered.sops[op.result][row])
            if not set(ids.tolist()) <= self.members(domains[op.result.type.domain]):
                return True
            encoding = op.result.type.encoding
            if isinstance(op, AggregateOp) and encoding is not None and not encoding.is_number:
                values = self.numbers(lowered.sops[op.values][row])
                selected = lowered.selectors[op.selector][row]
                if any(len(set(values[keys].tolist())) > 1 for keys in selected):
                    return True
        return False


def counted(swaps: Swaps) -> Counter[str]:
    names = ("right", "wrong", "no_value", "beyond", "bypassed")
    return Counter({name: getattr(swaps, name) for name in names if getattr(swaps, name)})


def compare(model: Model, lengths: tuple[int, ...]) -> tuple[Counter[str], Counter[str]]:
    """The counts of both ways over all variables, and the computed and tried swaps."""
    batches = [SwapBatch(all_inputs(model, length), None) for length in lengths]
    found = VariableChecker(model.op, *programs(model)).check(batches)
    direct, total, swaps = Direct(model), Counter[str](), Counter[str]()
    for each in found.variables:
        if not each.swaps.tried:
            continue
        wanted = Counter[str]()
        for batch in batches:
            wanted += direct.counts(each.name, batch.inputs)
        assert counted(each.swaps) == wanted, each.name
        assert each.swaps.tried == sum(wanted.values()) == each.swaps.pairs
        total += wanted
        swaps += Counter(computed=each.swaps.computed, tried=each.swaps.tried)
    return total, swaps


@pytest.mark.sample(3)
@pytest.mark.parametrize("key, pipeline, outcome", CASES)
def test_counts_are_those_of_all_swaps(key: str, pipeline: str, outcome: str) -> None:
    model = compiled(key, pipeline)
    total, swaps = compare(model, (1, 2, 3) if len(model.vocab) < 4 else (1, 2))
    assert total[outcome] and not total["wrong"]
    assert swaps["computed"] < swaps["tried"]


@pytest.mark.parametrize("pipeline", ["default", "interp"])
def test_a_variable_without_values_has_no_coordinates(pipeline: str) -> None:
    """Neither has the MLP that computes it a neuron, by `interp`."""
    nothing = rasp.Map(lambda x: None, rasp.tokens).named("nothing")
    model = raspc.compile(
        rasp.is_defined(nothing).named("found"), vocab=("a", "b"), max_seq_len=2, pipeline=pipeline
    )
    mlps = [op for op in model.op.components if isinstance(op, MlpOp)]
    assert any(not op.W_in.array.size for op in mlps) == (pipeline == "interp")
    total, _ = compare(model, (1, 2))
    assert set(total) == {"right"}
    report = check_variables(model.op, *programs(model))["nothing"]
    assert (report.kind, report.n_points, report.decodings.wrong) == ("held", 1, 0)
    assert report.decodings.positions


def test_a_batch_of_inputs_in_error_alone_has_no_swaps() -> None:
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    model = raspc.compile(rasp.Aggregate(everywhere, rasp.tokens), vocab=("1", 1), max_seq_len=2)
    checker = VariableChecker(model.op, *programs(model))
    for rows, inputs in (([[0, 1]], 0), ([[0, 1], [1, 1]], 1)):
        found = checker.check([SwapBatch(Inputs.of_rows(rows), None)])
        assert found.inputs == inputs == found["tokens"].swaps.tried


def test_counts_of_a_wrong_model_are_those_of_all_swaps() -> None:
    """A value matrix that lacks an entry is wrong on some swaps."""
    model = compiled("sort_freq.py:program", "tracr")
    heads = [h for op in model.op.components if isinstance(op, AttentionOp) for h in op.heads]
    value = heads[-1].W_V.array.copy()
    value[np.unravel_index(np.argmax(np.abs(value)), value.shape)] = 0
    heads[-1].W_V = WeightAttr(value)
    total, _ = compare(model, (1, 2))
    assert total["wrong"] and total["right"]


def test_swaps_of_a_variable_that_is_computed_anew_are_those_of_all_swaps() -> None:
    program = parse_program(COMPUTED_ANEW)
    model = raspc.compile(program, pipeline="tracr", validate="off", backend="numpy")
    total, _ = compare(model, (1, 2, 3))
    assert total["bypassed"]


def test_sampled_pairs_have_as_many_swaps_as_asked() -> None:
    model = compiled("sort_freq.py:program", "interp")
    checker = VariableChecker(model.op, *programs(model))
    inputs = all_inputs(model, 3)
    found = checker.check([SwapBatch(inputs, 1000)], seed=3)
    again = checker.check([SwapBatch(inputs, 1000)], seed=3)
    assert {each.swaps.tried for each in found.variables} == {1000}
    assert {each.swaps.pairs for each in found.variables} == {64 * 64}
    assert [each.swaps for each in found.variables] == [each.swaps for each in again.variables]
    assert sum(each.swaps.computed for each in found.variables) < 2000


def test_counts_in_parts_are_those_of_all_swaps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raspc.verification.swap_pairs.MAX_AT_ONCE", 50)
    monkeypatch.setattr("raspc.verification.swap_pairs.MAX_POSITIONS", 30)
    monkeypatch.setattr("raspc.verification.swap_oracle.MAX_PAIRS", 40)
    compare(compiled("frac_prevs.py:program", "interp"), (1, 2))


def test_too_many_distinct_swaps_are_sampled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raspc.verification.swap_pairs.MAX_SWAPS", 100)
    monkeypatch.setattr("raspc.verification.swap_pairs.SAMPLED", 50)
    model = compiled("sort_freq.py:program", "interp")
    found = VariableChecker(model.op, *programs(model)).check(
        [SwapBatch(all_inputs(model, 3), None)]
    )
    tried = {each.name: each.swaps.tried for each in found.variables}
    assert tried["sort_freq"] == 64 * 64  # The stream before does not matter: 64 distinct swaps.
    assert tried["keys"] == 50


@pytest.mark.parametrize("key", ["sort_freq.py:program", "corpus/arithmetic/mean.py:program"])
def test_an_intervention_runs_what_depends_on_the_sop(key: str) -> None:
    """Its values are those of a whole run, and what it does not read has no effect."""
    model = compiled(key, "interp")
    source, _ = programs(model)
    evaluator = BatchEvaluator(source)
    inputs = all_inputs(model, 3)
    first = evaluator.trace(inputs.tokens, inputs.lengths)
    order = np.random.default_rng(0).permutation(len(inputs.lengths))
    sizes: set[int] = set()
    for op in sops_by_variable(source).values():
        value = op.results[0]
        part = Intervention(evaluator, value)
        sops = {value: first.sops[value][order]} | {each: first.sops[each] for each in part.reads}
        whole = evaluator.trace(inputs.tokens, inputs.lengths, {value: sops[value]})
        resumed = part.trace(inputs.tokens, inputs.lengths, sops)
        np.testing.assert_array_equal(resumed.results.ids, whole.results.ids)
        np.testing.assert_array_equal(resumed.results.in_error, whole.results.in_error)
        for each in part.changed:
            np.testing.assert_array_equal(resumed.sops[each], whole.sops[each])
        sizes.add(len(part.changed))
    assert len(sizes) > 1


def test_numbers_of_rows() -> None:
    x, y = np.array([[1.0, 2.0], [1.0, 2.0], [3.0, 2.0]]), np.array([0, 1, 0])
    assert row_numbers(x).tolist() == [0, 0, 1]
    assert row_numbers(x, y).tolist() == [0, 1, 2]
    assert first_rows(row_numbers(x)).tolist() == [0, 2]
    bases, donors = np.array([0, 0, 1]), np.array([0, 1, 1])
    once = Once.of(bases, donors, np.array([0, 1, 2, 0]), np.array([1, 2, 1, 0]))
    assert [(int(b), int(d)) for b, d in zip(once.base, once.donor, strict=True)] == [
        (0, 0),
        (0, 1),
        (2, 1),
    ]
    assert once.places.tolist() == [1, 1, 2, 0]
