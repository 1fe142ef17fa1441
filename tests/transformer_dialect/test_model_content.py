"""The content of a model: equal for the same model, different after each kind of change."""

from collections.abc import Callable
from types import ModuleType

import numpy as np
import pytest
from xdsl.dialects.builtin import StringAttr

from raspc.transformer_dialect import AttentionOp, MlpOp, ModelOp, WeightAttr
from raspc.transformer_dialect.model_content import content_of
from raspc.transformer_dialect.weights import Weight


def first(model: ModelOp, kind: type) -> object:
    return next(op for op in model.components if isinstance(op, kind))


def change_a_weight(model: ModelOp) -> None:
    mlp = first(model, MlpOp)
    assert isinstance(mlp, MlpOp)
    weight = mlp.weights["W_in"].data
    array = np.array(weight.array)
    array[0, 0] = np.nextafter(array[0, 0], np.inf, dtype=array.dtype)
    mlp.properties["W_in"] = WeightAttr(Weight.of(array))


def change_the_name(model: ModelOp) -> None:
    model.properties["sym_name"] = StringAttr("another")


def add_an_attribute(model: ModelOp) -> None:
    model.attributes["note"] = StringAttr("new")


def swap_heads(model: ModelOp) -> None:
    attention = next(
        op for op in model.components if isinstance(op, AttentionOp) and len(op.heads) > 1
    )
    last = attention.heads[-1]
    last.detach()
    attention.body.block.insert_op_before(last, attention.heads[0])


def skip_a_component(model: ModelOp) -> None:
    mlp = first(model, MlpOp)
    assert isinstance(mlp, MlpOp)
    mlp.output.replace_all_uses_with(mlp.input)


@pytest.mark.parametrize(
    "change", [change_a_weight, change_the_name, add_an_attribute, swap_heads, skip_a_component]
)
def test_a_change_is_seen(networks: ModuleType, change: Callable[[ModelOp], None]) -> None:
    model = networks.model_of(networks.random_module(2))
    before = content_of(model)
    change(model)
    assert content_of(model) != before


def test_equal_models_have_equal_contents(networks: ModuleType) -> None:
    models = [networks.model_of(networks.random_module(2)) for _ in range(2)]
    assert content_of(models[0]) == content_of(models[1])
    assert content_of(models[0]) == content_of(models[0].clone())


def test_equal_weights_in_place_of_weights_are_no_change(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(2))
    before = content_of(model)
    mlp = first(model, MlpOp)
    assert isinstance(mlp, MlpOp)
    mlp.properties["W_in"] = WeightAttr(Weight.of(np.array(mlp.weights["W_in"].data.array)))
    assert content_of(model) == before


def test_the_order_of_properties_is_no_part_of_a_content(networks: ModuleType) -> None:
    model = networks.model_of(networks.random_module(2))
    before = content_of(model)
    model.properties = dict(reversed(model.properties.items()))
    assert content_of(model) == before
