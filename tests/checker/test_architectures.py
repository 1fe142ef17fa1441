"""Models in stock architectures: proved, with every feature of theirs checked in the weights."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from checked_models import Case, Weights, edited
from raspc_check.check import check
from raspc_check.stored_model import UnreadableError
from raspc_check.value_domains import Rejected

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
EAGER = "float32-divide-then-sum"

REALISED = {
    "gpt2": "default,transformer-convert-unembedding,gpt2",
    "llama": "rotary,transformer-convert-unembedding,llama",
    "bert": "default,transformer-convert-unembedding,bert",
}


@cache
def case(name: str, arch: str, n: int = 4) -> Case:
    return Case(str(EXAMPLES / f"{name}.py"), n, REALISED[arch], causal=arch != "bert")


@cache
def tied_case(arch: str) -> Case:
    compiled, realising = REALISED[arch].split(",transformer-convert-unembedding,")
    tying = "transformer-convert-unembedding{to=tokens others=lower},transformer-tie-embeddings"
    pipeline = f"{compiled},{tying},{realising}"
    return Case(str(EXAMPLES / "corpus/counting/parity_so_far.py"), 4, pipeline, causal=True)


def accepts(found: Case, weights: Weights | None = None, **changed: Any) -> bool:
    try:
        check(found.stored(weights, **changed), EAGER)
    except (Rejected, UnreadableError):
        return False
    return True


def reason(found: Case, weights: Weights | None = None, **changed: Any) -> str:
    with pytest.raises((Rejected, UnreadableError)) as caught:
        check(found.stored(weights, **changed), EAGER)
    return str(caught.value)


def network(found: Case) -> Any:
    return json.loads(json.dumps(found.witness["network"]))


def changed(found: Case, name: str, place: Any, value: Any) -> Weights:
    new = np.array(found.weights[name])
    new[place] = value
    return {**found.weights, name: new}


def column(found: Case, label: str) -> int:
    return found.model.residual_labels.index(label)


@pytest.mark.parametrize(
    ("name", "arch"),
    [
        ("frac_prevs", "gpt2"),
        ("frac_prevs", "llama"),
        ("pair_balance", "llama"),
        ("hist", "bert"),
        ("reverse", "bert"),
        ("sort_unique", "bert"),
    ],
)
def test_realised_models_are_proved(name: str, arch: str) -> None:
    report = check(case(name, arch).stored(), EAGER)
    assert all(0.0 <= d.error < d.margin for d in report.decoded)


@pytest.mark.parametrize(
    ("name", "arch"), [("frac_prevs", "gpt2"), ("frac_prevs", "llama"), ("hist", "bert")]
)
def test_an_edit_that_changes_an_output_is_rejected(name: str, arch: str) -> None:
    found = case(name, arch, 3)
    random = np.random.default_rng(len(name))
    outputs_changed = 0
    for _ in range(60):
        weights = edited(found.weights, random)
        if found.changes_outputs(weights):
            outputs_changed += 1
            assert not accepts(found, weights)
    assert outputs_changed > 3


def test_a_layer_norm_has_an_error_and_an_rms_norm_has_none() -> None:
    layer, rms = (
        check(case("frac_prevs", arch).stored(), EAGER).decoded[0].error
        for arch in ("gpt2", "llama")
    )
    assert layer > 4 * rms


def test_a_pinned_constant_that_differs_for_a_token() -> None:
    found = case("frac_prevs", "llama")
    weights = changed(found, "embed/W_E", (0, column(found, "norm:high")), 2.0**20)
    assert "gain of a norm" in reason(found, weights)


def test_a_pinned_constant_that_does_not_dominate() -> None:
    found = case("hist", "bert")
    weights = dict(changed(found, "embed/W_E", (slice(None), column(found, "norm:high")), 2.0))
    weights["embed/W_E"][:, column(found, "norm:low")] = -2.0
    gain = 2.0 / np.sqrt(found.model.stats.d_model / 2)
    for name in found.weights:
        if name.endswith("/gain"):
            weights[name] = np.full_like(weights[name], gain)
    assert "too much beside the pinned" in reason(found, weights)


def test_a_pinned_direction_that_is_written() -> None:
    found = case("hist", "bert")
    weights = changed(found, "layer0/mlp/W_out", (0, column(found, "norm:high")), 1.0)
    assert "no direction holds the negated constant" in reason(found, weights)


def test_a_gain_that_is_off_by_a_unit_in_the_last_place() -> None:
    found = case("hist", "bert")
    gain = found.weights["layer0/attn_norm/gain"]
    weights = changed(found, "layer0/attn_norm/gain", 2, np.nextafter(gain[2], np.float32(9e9)))
    assert "gain of a norm" in reason(found, weights)


@pytest.mark.parametrize("matrix", ["layer0/head0/W_Q", "layer0/mlp/W_in", "unembed/W_U"])
def test_a_reader_of_a_layer_norm_whose_weights_do_not_add_up_to_0(matrix: str) -> None:
    found = case("hist", "bert")
    weights = changed(found, matrix, (column(found, "norm:null"), 0), 0.125)
    assert "do not add up to 0" in reason(found, weights)


def test_the_negated_constant_is_needed() -> None:
    found = case("hist", "bert")
    weights = changed(found, "embed/W_E", (slice(None), column(found, "norm:low")), 0.0)
    assert "negated constant" in reason(found, weights)


def test_eps_that_counts() -> None:
    found = case("frac_prevs", "llama")
    form = network(found)
    form["architecture"]["norms"]["eps"] = 1e15
    assert "eps" in reason(found, network=form)


def test_a_shift_is_unknown() -> None:
    found = case("hist", "bert")
    form = network(found)
    form["weights"]["embed_norm/shift"] = form["weights"]["embed_norm/gain"]
    weights = {**found.weights, "embed_norm/shift": found.weights["embed_norm/gain"]}
    assert "a norm has a shift" in reason(found, weights, network=form)


def test_a_norm_is_missing() -> None:
    found = case("hist", "bert")
    form = network(found)
    form["architecture"]["norms"]["names"].pop()
    assert "not every half-layer has a norm" in reason(found, network=form)


def test_a_scale_that_is_no_power_of_two() -> None:
    found = case("hist", "bert")
    form = network(found)
    form["half_layers"][0]["scale"] = 0.3
    assert "power of two" in reason(found, network=form)


def test_another_scale_changes_scores() -> None:
    found = case("hist", "bert")
    form = network(found)
    form["half_layers"][0]["scale"] = 2.0**-9
    assert not accepts(found, network=form)


def test_rotary_positions_that_turn() -> None:
    found = case("frac_prevs", "llama")
    form = network(found)
    form["half_layers"][0]["rotary"]["factor"] = 1.0
    assert "rotary" in reason(found, network=form)


def test_a_gate_that_is_not_1() -> None:
    found = case("frac_prevs", "llama")
    pin = column(found, "norm:high")
    weights = changed(found, "layer0/mlp/W_up", (pin, 0), 2.0**-29)
    assert "a gate is not the constant 1" in reason(found, weights)


def test_an_unknown_activation() -> None:
    found = case("frac_prevs", "llama")
    form = network(found)
    form["half_layers"][1]["activation"] = "swish"
    assert "no activation 'swish'" in reason(found, network=form)


def test_neurons_that_are_not_steep_have_an_error() -> None:
    """Without its steepness a GELU is off by 0.17 where its input is near 0."""
    found = case("sort_unique", "bert")
    weights = dict(found.weights)
    steep = np.float32(2.0**32)
    weights["layer0/mlp/W_in"] = weights["layer0/mlp/W_in"] / steep
    weights["layer0/mlp/W_out"] = weights["layer0/mlp/W_out"] * steep
    assert found.weights["layer0/mlp/W_out"].any()
    assert not accepts(found, weights)


def test_no_folded_form() -> None:
    with pytest.raises(Rejected, match="no folded form"):
        check(case("hist", "bert").stored(), "float32-folded")


def test_a_plain_schema_does_not_hide_an_architecture() -> None:
    found = case("hist", "bert")
    assert "schema" in reason(found, schema="raspc-witness/1")


@pytest.mark.parametrize("arch", ["gpt2", "llama"])
def test_tied_embeddings_are_proved(arch: str) -> None:
    found = tied_case(arch)
    assert "unembed/W_U" not in found.weights
    (decoded,) = check(found.stored(), EAGER).decoded
    assert 0.0 <= decoded.error < decoded.margin == 1.0


@pytest.mark.parametrize("arch", ["gpt2", "llama"])
def test_an_edit_of_tied_embeddings_that_changes_an_output_is_rejected(arch: str) -> None:
    found = tied_case(arch)
    random = np.random.default_rng(3)
    outputs_changed = 0
    for name in ("embed/W_E", "final_norm/gain"):
        weights = {name: found.weights[name]}
        for _ in range(40):
            new = {**found.weights, **edited(weights, random)}
            if found.changes_outputs(new):
                outputs_changed += 1
                assert not accepts(found, new)
    assert outputs_changed > 3


@pytest.mark.parametrize("share", [0.75, 0.5, 2.0**33, -1.0])
def test_a_gain_of_the_last_norm_that_is_no_power_of_two(share: float) -> None:
    found = tied_case("llama")
    gain = found.weights["final_norm/gain"]
    place = int(np.flatnonzero(gain)[0])
    weights = changed(found, "final_norm/gain", place, gain[place] * np.float32(share))
    assert "the gain of the last norm is not" in reason(found, weights)


def test_the_token_itself_is_hidden_from_tied_logits() -> None:
    """Without the gain of 0 the logit of each token has what the embedding writes for it."""
    found = tied_case("llama")
    gain = found.weights["layer0/attn_norm/gain"]
    assert not accepts(found, {**found.weights, "final_norm/gain": gain})


def test_the_weights_of_tied_logits_add_up_to_0() -> None:
    found = tied_case("gpt2")
    weights = changed(found, "embed/W_E", (0, column(found, "tied:zero")), 0.5)
    assert "do not add up to 0" in reason(found, weights)


def test_tied_logits_are_those_of_the_ids() -> None:
    found = tied_case("llama")
    form = network(found)
    form["unembeds"][0]["values"].pop()
    assert "one value for each row of W_E" in reason(found, network=form)
