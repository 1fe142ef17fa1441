"""Models with biases in attention are proved, and wrong biases are rejected."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from biased_models import EXTRACTING, give_output_bias

from checked_models import Case, Weights
from raspc.certification import witness_of
from raspc.transformer_dialect.plain_architecture import has_attention_biases
from raspc_check.check import check
from raspc_check.roundoff import ARITHMETICS, project
from raspc_check.stored_model import UnreadableError
from raspc_check.value_domains import Rejected

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

VALUES = ["corpus/positions/previous_token", "corpus/patterns/trigram"]
"""Programs whose heads get biases of values."""

PROGRAMS = ["count", "detect_pattern", "frac_prevs", "hist", "length", "reverse", "sort_unique"]

EAGER = "float32-divide-then-sum"

PREPARED = (
    "default,transformer-extract-biases,transformer-convert-unembedding,transformer-pad-heads,"
    "transformer-scale-attention"
)

NATIVE = {
    "rms": f"{PREPARED},transformer-insert-norms{{kind=rms log2-pin=20}},"
    "transformer-absorb-biases{of=unembedding}",
    "layer": f"{PREPARED},transformer-insert-norms{{kind=layer log2-pin=12 log10-eps=-5}},"
    "transformer-absorb-biases{of=unembedding}",
    "after": f"{PREPARED},transformer-insert-norms{{kind=layer place=after log2-pin=12 "
    "log10-eps=-12},transformer-absorb-biases{of=unembedding}",
}
"""Pipelines of models with norms whose attention keeps its biases."""


@cache
def case(name: str, pipeline: str = EXTRACTING, n: int = 4) -> Case:
    return Case(str(EXAMPLES / f"{name}.py"), n, pipeline)


@cache
def with_output_bias(name: str) -> Case:
    """A case whose last attention adds a constant that the embedding lacks."""
    found = Case(str(EXAMPLES / f"{name}.py"), 4, EXTRACTING)
    assert give_output_bias(found.model.op)
    found.weights = {name: np.array(a.array) for name, a in found.model.op.parameters.items()}
    found.witness = json.loads(json.dumps(witness_of(found.model.op, found.model.source)))
    return found


def accepts(found: Case, weights: Weights, arithmetic: str) -> bool:
    try:
        check(found.stored(weights), arithmetic)
    except Rejected:
        return False
    return True


def biases_of(found: Case) -> list[str]:
    return [name for name in found.weights if name.rpartition("/")[2] in ("b_Q", "b_V", "b_O")]


def changed(found: Case, name: str, place: int, amount: float) -> Weights:
    new = np.array(found.weights[name])
    new[place] += np.float32(amount)
    return {**found.weights, name: new}


@pytest.mark.parametrize("arithmetic", ["float32-sum-then-divide", EAGER, "float32-folded"])
@pytest.mark.parametrize("name", [*PROGRAMS, *VALUES])
def test_extracted_biases_are_proved(name: str, arithmetic: str) -> None:
    """In each arithmetic in which the model with the constant direction is proved."""
    before, after = case(name, "default"), case(name)
    assert has_attention_biases(after.model.op)
    assert (name in VALUES) == any(weight.endswith("/b_V") for weight in after.weights)
    assert len(after.model.residual_labels) < len(before.model.residual_labels)
    assert after.witness["schema"] == "raspc-witness/3"
    assert accepts(after, after.weights, arithmetic) == accepts(before, before.weights, arithmetic)
    assert accepts(after, after.weights, "float32-sum-then-divide")


@pytest.mark.parametrize("name", ["hist", "frac_prevs", "reverse"])
def test_output_biases_are_proved(name: str) -> None:
    found = with_output_bias(name)
    assert any(name.endswith("attn/b_O") for name in found.weights)
    report = found.check()
    assert all(0.0 <= d.error < d.margin for d in report.decoded)
    assert accepts(found, found.weights, "float32-folded")


@pytest.mark.parametrize("name", ["frac_prevs", "hist", "length", "reverse", VALUES[0]])
def test_an_edit_of_a_bias_that_changes_an_output_is_rejected(name: str) -> None:
    wrong = 0
    for found in (case(name), with_output_bias(name)):
        assert found.is_exhaustive
        for bias in biases_of(found):
            for place in range(len(found.weights[bias])):
                for amount in (1.0, -1.0, 100.0, -100.0):
                    weights = changed(found, bias, place, amount)
                    if found.changes_outputs(weights):
                        wrong += 1
                        assert not found.is_accepted(weights), (bias, place, amount)
    assert wrong > 5


@pytest.mark.parametrize(
    ("name", "norms"),
    [
        ("hist", "rms"),
        ("reverse", "rms"),
        ("hist", "layer"),
        ("reverse", "layer"),
        ("hist", "after"),
    ],
)
def test_biases_below_norms(name: str, norms: str) -> None:
    found = case(name, NATIVE[norms])
    assert has_attention_biases(found.model.op)
    assert accepts(found, found.weights, EAGER)
    wrong = 0
    for bias in biases_of(found):
        for place in range(len(found.weights[bias])):
            for amount in (16.0, -16.0, 200.0, -200.0):
                weights = changed(found, bias, place, amount)
                if found.changes_outputs(weights):
                    wrong += 1
                    assert not accepts(found, weights, EAGER), (bias, place, amount)
    assert wrong > 2


def network(found: Case) -> Any:
    return json.loads(json.dumps(found.witness["network"]))


@pytest.mark.parametrize("bias", ["layer0/head0/b_Q", "layer1/attn/b_O"])
def test_a_witness_that_leaves_out_a_bias_is_refused(bias: str) -> None:
    found = with_output_bias("reverse")
    hidden = network(found)
    del hidden["weights"][bias]
    with pytest.raises(UnreadableError, match=f"{bias}.* is a weight that the witness does not"):
        found.stored(network=hidden)


def test_a_witness_that_leaves_out_a_head_is_refused() -> None:
    found = case("reverse", "default")
    hidden = network(found)
    hidden["half_layers"][0]["heads"] = []
    with pytest.raises(UnreadableError, match="is a weight that the witness does not mention"):
        found.stored(network=hidden)


@pytest.mark.parametrize(("name", "schema"), [("hist", 1), ("hist", 2), ("hist", 4)])
def test_biases_need_their_schema(name: str, schema: int) -> None:
    with pytest.raises(UnreadableError, match="which is not known"):
        case(name).stored(schema=f"raspc-witness/{schema}")


def test_a_model_without_biases_has_the_schema_of_before() -> None:
    found = case("hist", "default")
    assert found.witness["schema"] == "raspc-witness/1"
    with pytest.raises(UnreadableError, match="which is not known"):
        found.stored(schema="raspc-witness/3")


def in_order(terms: Any, order: Any) -> np.float32:
    total = np.float32(0.0)
    for term in terms[order]:
        total = np.float32(total + term)
    return total


def test_a_bias_is_one_more_term_of_a_sum_in_any_order() -> None:
    """Bounds hold for sums in random orders, and are exact for small whole numbers."""
    random = np.random.default_rng(3)
    arithmetic = ARITHMETICS["float32-sum-then-divide"]
    for trial in range(60):
        size = int(random.integers(1, 6))
        x = random.normal(size=size) * 2.0 ** random.integers(-6, 6, size=size)
        w, b = random.normal(size=size), random.normal() * 2.0 ** random.integers(-6, 6)
        if trial % 3 == 0:
            x, w, b = np.round(8 * x), np.round(8 * w), round(8 * b)
        x, w, b = x.astype(np.float32), w.astype(np.float32), np.float32(b)
        wide, weights = x.astype(np.float64)[None], w.astype(np.float64)[:, None]
        middle, radius = project(
            wide, np.zeros_like(wide), weights, arithmetic, bias=np.array([float(b)])
        )
        terms = np.append((x * w).astype(np.float32), b)
        for _ in range(10):
            found = in_order(terms, random.permutation(size + 1))
            assert abs(float(found) - middle[0, 0]) <= radius[0, 0]
        if trial % 3 == 0:
            assert radius[0, 0] == 0.0


def test_a_bias_has_not_the_factor_that_a_norm_gives_to_what_is_read() -> None:
    """Below a norm a reading is f (x W) + b, and the enclosure of x W + b is times f."""
    from dataclasses import replace

    common = 2.0**-10
    arithmetic = replace(ARITHMETICS[EAGER], common=common)
    x, w, b = np.array([[3.0]]), np.array([[1.0]]), np.array([-3.0])
    middle, radius = project(x, np.zeros_like(x), w, arithmetic, bias=b)
    for factor in (1 - common, 1 + common):
        assert abs((factor * 3.0 - 3.0) - factor * middle[0, 0]) <= radius[0, 0] * (1 + common)
    assert radius[0, 0] > 0.0


@pytest.mark.parametrize(
    ("weight", "shape"),
    [
        ("layer0/head0/b_Q", (3,)),
        ("layer0/head0/b_Q", (1,)),
        ("layer0/head0/b_Q", (1, 2)),
        ("layer1/attn/b_O", (1,)),
        ("layer0/head0/W_K", (13, 1)),
        ("layer0/head0/W_O", (2, 13)),
        ("embed/W_pos", (4, 1)),
        ("unembed/W_U", (1, 4)),
    ],
)
def test_weights_that_do_not_fit_together_are_refused(weight: str, shape: tuple[int, ...]) -> None:
    """NumPy would repeat them, or the checker would end with a traceback."""
    found = with_output_bias("reverse")
    assert found.weights[weight].shape != shape
    changed = network(found)
    changed["weights"][weight] = list(shape)
    ones = np.ones(shape, np.float32)
    with pytest.raises(UnreadableError, match=f"{weight} has another shape"):
        found.stored({**found.weights, weight: ones}, network=changed)
