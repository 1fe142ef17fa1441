"""Compressed models: both placements of maps, and their passes and files."""

from pathlib import Path

import numpy as np
import pytest

import raspc
from raspc.backends.compression.problem import Problem
from raspc.backends.compression.residual_maps import ResidualMaps, compressed_module, maps_of
from raspc.backends.compression.training_inputs import all_inputs
from raspc.backends.compression.training_options import CompressionOptions
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.passes.transformer.rotate_basis import TransformerRotateBasis, rotation, turn_of
from raspc.transformer_dialect import HeadOp
from raspc.universe import new_context
from raspc.values import RaspcError


def logits(model: raspc.Model) -> np.ndarray:
    ids = all_inputs(model.op).ids
    return NumpyRunner(model.op).run(ids, {"unembed"}).activations["unembed"]


def random_maps(D: int, d: int, *, tied: bool = True) -> ResidualMaps:
    generator = np.random.default_rng(0)
    write, read = generator.normal(size=(2, D, d)) / np.sqrt(d)
    return ResidualMaps.tied(write) if tied else ResidualMaps(write, read)


@pytest.mark.parametrize("placement", ["folded", "explicit"])
def test_the_identity_changes_nothing(frac_prevs: raspc.Model, placement: str) -> None:
    maps = ResidualMaps.tied(np.eye(frac_prevs.op.d_model))
    module = compressed_module(frac_prevs.module, maps, placement)
    assert (logits(raspc.Model(module)) == logits(frac_prevs)).all()


@pytest.mark.parametrize("tied", [True, False])
def test_both_placements_compute_the_same(frac_prevs: raspc.Model, tied: bool) -> None:
    maps = random_maps(frac_prevs.op.d_model, 5, tied=tied)
    narrow = raspc.Model(compressed_module(frac_prevs.module, maps, "folded"))
    wide = raspc.Model(compressed_module(frac_prevs.module, maps, "explicit"))
    assert narrow.op.d_model == 5
    assert wide.residual_labels == frac_prevs.residual_labels
    np.testing.assert_allclose(logits(narrow), logits(wide), atol=1e-3)


@pytest.mark.parametrize("tied", [True, False])
def test_training_sees_the_model_that_is_written(frac_prevs: raspc.Model, tied: bool) -> None:
    maps = random_maps(frac_prevs.op.d_model, 4, tied=tied)
    problem = Problem.of(frac_prevs.op, CompressionOptions(d=(4,)))
    import jax.numpy as jnp

    write, read = jnp.float32(maps.write), jnp.float32(maps.read)
    run = problem.forward(write, read, problem.targets.ids)
    model = raspc.Model(compressed_module(frac_prevs.module, maps))
    np.testing.assert_allclose(np.asarray(run.logits[0]), logits(model), atol=1e-3)


def test_a_compressed_model_is_a_model_file(frac_prevs: raspc.Model, tmp_path: Path) -> None:
    maps = random_maps(frac_prevs.op.d_model, 5)
    model = raspc.Model(compressed_module(frac_prevs.module, maps))
    model.op.verify()
    model.save(tmp_path / "narrow.rmodel")
    loaded = raspc.load(tmp_path / "narrow.rmodel")
    assert loaded.apply(["h", "l"]).decoded == model.apply(["h", "l"]).decoded
    kept, features = maps_of(loaded.module)
    assert features == frac_prevs.residual_labels
    np.testing.assert_array_equal(kept.write, maps.write.astype(np.float32))
    assert kept.is_tied


def test_wrong_maps_are_refused(frac_prevs: raspc.Model) -> None:
    with pytest.raises(RaspcError, match="the maps are for 3 directions"):
        compressed_module(frac_prevs.module, random_maps(3, 2))
    with pytest.raises(RaspcError, match="choose from folded, explicit"):
        compressed_module(frac_prevs.module, random_maps(frac_prevs.op.d_model, 2), "inside")
    with pytest.raises(RaspcError, match="the model is not compressed"):
        maps_of(frac_prevs.module)


def test_rotation_hides_the_axes_and_computes_the_same(frac_prevs: raspc.Model) -> None:
    module = frac_prevs.module.clone()
    TransformerRotateBasis(seed=3).apply(new_context(), module)
    hidden = raspc.Model(module)
    assert all(label.startswith("hidden:") for label in hidden.residual_labels)
    np.testing.assert_allclose(logits(hidden), logits(frac_prevs), atol=1e-5)
    Q = rotation(frac_prevs.op.d_model, 3)
    np.testing.assert_allclose(Q @ Q.T, np.eye(len(Q)), atol=1e-12)
    back = hidden.params["embed/W_E"] @ Q.T
    np.testing.assert_allclose(back, frac_prevs.params["embed/W_E"], atol=1e-6)


def test_rotation_hides_what_heads_compare_and_move(frac_prevs: raspc.Model) -> None:
    """The key of a position lies on one inner axis of a head before, and on all axes after."""
    module = frac_prevs.module.clone()
    TransformerRotateBasis(seed=3).apply(new_context(), module)
    hidden = raspc.Model(module)
    heads = [op for op in frac_prevs.op.walk() if isinstance(op, HeadOp)]
    qk, v = next(turn_of(head, 3) for head in heads if head.component == "layer1/head0")
    inner = {"W_Q": qk, "W_K": qk, "W_V": v}
    Q, place = rotation(frac_prevs.op.d_model, 3), "layer1/head0"
    for name, by in inner.items():
        turned = Q.T @ frac_prevs.params[f"{place}/{name}"] @ by
        np.testing.assert_allclose(hidden.params[f"{place}/{name}"], turned, atol=1e-4)
    # The keys of the second and third positions; the key of the first position is 0.
    before, after = (
        np.abs(model.params["embed/W_pos"][2:] @ model.params[f"{place}/W_K"]) > 1e-4
        for model in (frac_prevs, hidden)
    )
    assert before.sum(axis=1).tolist() == [1, 1]
    assert after.sum(axis=1).tolist() == [5, 5]


@pytest.mark.parametrize("n", [0, 1, 5])
def test_rotations_are_of_their_seed(n: int) -> None:
    """Different seeds of several numbers give different rotations, unless they end in zeros."""
    np.testing.assert_allclose(rotation(n, 3) @ rotation(n, 3).T, np.eye(n), atol=1e-12)
    if n > 1:
        assert not np.allclose(rotation(n, 3), rotation(n, (3, 0, 0, 1)))
        assert not np.allclose(rotation(n, (3, 0, 0, 1)), rotation(n, (3, 0, 0, 2)))


def test_inputs_are_all_of_them(frac_prevs: raspc.Model) -> None:
    inputs = all_inputs(frac_prevs.op)
    assert inputs.exhaustive and len(inputs.ids) == 2 + 4 + 8
    assert len(np.unique(inputs.ids, axis=0)) == 14
    for n in (1, 2, 3):
        assert inputs.weights[inputs.lengths == n].sum() == pytest.approx(1 / 3)
    assert len(all_inputs(frac_prevs.op, distinct=True).ids) == 2 + 2
    sampled = all_inputs(frac_prevs.op, limit=9)
    assert not sampled.exhaustive
    assert len(np.unique(sampled.ids, axis=0)) == len(sampled.ids)
