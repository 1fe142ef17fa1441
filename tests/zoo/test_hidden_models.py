"""Hidden models do not show their mechanism: each tell-tale of a rotated model is gone."""

import numpy as np
import pytest

import raspc
from corpus_programs.index import entry_of
from raspc.hidden_models import hide
from raspc.transformer_dialect import AttentionOp, MlpOp
from raspc.values import RaspcError


@pytest.fixture(scope="module")
def model() -> raspc.Model:
    return raspc.compile(entry_of("sort_freq.py:program").module(), validate="off")


@pytest.fixture(scope="module")
def rotated(model: raspc.Model) -> raspc.Model:
    return hide(model, 1, disguised=False)[0]


@pytest.fixture(scope="module")
def hidden(model: raspc.Model) -> raspc.Model:
    return hide(model, 1)[0]


def mlps(model: raspc.Model) -> list[MlpOp]:
    return [op for op in model.op.components if isinstance(op, MlpOp)]


def cosines(model: raspc.Model, name: str) -> list[float]:
    """The cosines of all pairs of vectors of neurons in each MLP."""
    found: list[float] = []
    for mlp in mlps(model):
        rows = mlp.W_in.array.T if name == "W_in" else mlp.W_out.array
        rows = rows[np.linalg.norm(rows, axis=1) > 0].astype(np.float64)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        found += (rows @ rows.T)[np.triu_indices(len(rows), 1)].tolist()
    return found


def ranks(model: raspc.Model) -> list[tuple[int, int]]:
    """The ranks of W_Q W_K^T and W_V W_O of each head, beside the width of the head."""
    found: list[tuple[int, int]] = []
    for op in model.op.components:
        for head in op.heads if isinstance(op, AttentionOp) else ():
            for left, right in ((head.W_Q, head.W_K.array.T), (head.W_V, head.W_O.array)):
                sizes = np.linalg.svd(left.array @ right, compute_uv=False)
                found.append((int((sizes > 1e-5 * sizes[0]).sum()), left.shape[1]))
    return found


def test_no_neurons_read_opposite_or_equal_vectors(rotated, hidden) -> None:
    assert max(np.abs(cosines(rotated, "W_in"))) > 0.999
    assert max(np.abs(cosines(hidden, "W_in"))) < 0.9


def test_heads_have_full_rank_and_one_size(rotated, hidden) -> None:
    assert any(rank == 1 for rank, _ in ranks(rotated))
    assert all(rank == width for rank, width in ranks(hidden))
    assert len({width for _, width in ranks(hidden)}) <= 2


def test_all_layers_have_both_halves_of_one_size(rotated, hidden) -> None:
    halves = [op for op in hidden.op.components if isinstance(op, (AttentionOp, MlpOp))]
    assert [type(op) for op in halves] == [AttentionOp, MlpOp] * hidden.stats.n_layers
    assert len({len(op.heads) for op in halves if isinstance(op, AttentionOp)}) == 1
    assert len({op.d_mlp for op in mlps(hidden)}) == 1
    assert len({op.d_mlp for op in mlps(rotated)} | {0}) > 1


def test_no_weights_are_zero(hidden) -> None:
    for name, weight in hidden.params.items():
        if weight.ndim == 2 and not name.startswith("embed"):
            assert (np.linalg.norm(weight, axis=0) > 0).all(), name
            assert (np.linalg.norm(weight, axis=1) > 0).all(), name


def test_no_neuron_is_silent_where_its_layer_was_empty(model, hidden) -> None:
    """The neurons of a layer without an MLP are active, and so cannot be told from the others."""
    empty = set(range(model.stats.n_layers)) - {op.layer_index for op in mlps(model)}
    assert empty
    run = hidden.apply([1, 2, 1, 3])
    for layer in empty:
        assert (run.activations[f"layer{layer}/mlp/neurons"] > 0).any(axis=0).mean() > 0.5


def test_the_order_is_by_the_seed(model, hidden) -> None:
    key, other = hide(model, 1)[1], hide(model, 2)[1]
    assert key.parts == hide(model, 1)[1].parts
    assert key.parts["layer0/mlp"] != other.parts["layer0/mlp"]
    labels = [name for name in key.parts["layer0/mlp"] if name != "padding"]
    assert labels != sorted(labels, key=[*dict.fromkeys(labels)].index) or len(set(labels)) == 1


def test_norms_are_scaled(model, hidden) -> None:
    """Equal norms of the model's neurons are not equal in the hidden model."""
    for each in mlps(hidden):
        norms = np.linalg.norm(each.W_in.array, axis=0)
        assert norms.max() > 2 * norms.min()


@pytest.mark.parametrize("key", ["reverse.py:program", "sort.py:program", "frac_prevs.py:program"])
def test_results_are_right(key: str) -> None:
    """`hide` compares the models on all inputs or a sample, and raises an error otherwise."""
    model = raspc.compile(entry_of(key).module(), validate="off")
    hidden, _ = hide(model, 3)
    assert hidden.op.certificate is None and not hidden.op.variables


def test_a_hidden_model_with_other_results_is_refused(model, monkeypatch) -> None:
    import raspc.passes.transformer.disguise_parts.disguised_weights as weights

    monkeypatch.setattr(weights, "STRENGTH", 1e6)
    with pytest.raises(RaspcError, match="rounding decides"):
        hide(model, 1)
