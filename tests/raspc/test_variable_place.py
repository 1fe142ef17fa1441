"""The place of a variable: reads, swaps and writes on a stream."""

import json
from typing import Any

import numpy as np
import pytest

import raspc
from corpus_programs.index import entry_of
from raspc.backends.runners.token_batch import encode
from raspc.truth.variable_place import place_of
from raspc.verification.variable_locations import Location, StagedRun


@pytest.fixture(scope="module")
def model() -> raspc.Model:
    module = entry_of("sort_freq.py:program").module()
    return raspc.compile(module, pipeline="interp", validate="off")


def test_reads_of_every_held_variable_at_every_stage(model: raspc.Model) -> None:
    truth, causal = json.loads(json.dumps(model.truth())), model.causal_model()
    inputs = [[1, 2, 1, 3], [4, 4, 4, 2]]
    run = StagedRun(model.op, encode(model.op, inputs).ids)
    assert len(truth["variables"]) == 7
    for record in model.op.variables:
        location = Location.of(model.op, record)
        place = place_of(truth, location.name)
        assert place.stages == location.stages
        for stage in place.stages:
            stream = run.coordinates(location, stage) @ place.basis
            found = place.read(stream)
            for row, tokens in zip(found, inputs, strict=True):
                assert row[1:] == causal.run(tokens).values[place.name]


def test_swaps_and_writes(model: raspc.Model) -> None:
    place = model.truth().place("hist")
    rng = np.random.default_rng(0)
    stream, other = rng.normal(size=(2, 1, 4, model.op.d_model)).astype(np.float32)
    swapped = place.swapped(stream, other)
    assert swapped.dtype == np.float32
    np.testing.assert_allclose(swapped @ place.reading, other @ place.reading, rtol=1e-5)
    rest = np.eye(model.op.d_model) - place.reading @ place.basis
    np.testing.assert_allclose(swapped @ rest, stream @ rest, rtol=1e-5)
    written = place.written(stream, [3, 1, 2])
    assert place.read(written)[0][1:] == [3, 1, 2]
    np.testing.assert_array_equal(written[:, 0], stream[:, 0])
    assert place.for_pyvene()["component"] == "transformer.layers[0].after_mlp.output"


def test_fractions_have_the_form_that_users_see() -> None:
    module = entry_of("frac_prevs.py:program").module()
    place = raspc.compile(module, pipeline="interp", validate="off").truth().place("frac_prevs")
    assert 1 / 3 in place.values
    stream = np.zeros((2, place.basis.shape[1]))
    assert place.read(place.written(stream, [1 / 3, 0.75])) == [1 / 3, 0.75]


def test_errors(model: raspc.Model) -> None:
    place = model.truth().place("hist")
    with pytest.raises(raspc.RaspcError, match="'hist' has no value 9; choose from "):
        place.written(np.zeros((1, model.op.d_model)), [9])
    with pytest.raises(raspc.RaspcError, match="there is no variable 'none'; choose from "):
        model.truth().place("none")
    optimised: Any = raspc.compile(entry_of("sort_freq.py:program").module(), validate="off")
    with pytest.raises(raspc.RaspcError, match=r"no directions hold 'minus_hist'.*pipeline interp"):
        optimised.truth().place("minus_hist")
