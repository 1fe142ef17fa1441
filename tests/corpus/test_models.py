"""
The programs of the index: compiled models decode the interpreter's results, others are refused.

The tests compile each program at its own length and run few inputs; `make corpus` also compiles at
twice the length and runs more inputs.
"""

import pytest

import raspc
from corpus_programs.index import Entry, entries, expected
from raspc.tools.pass_statistics import count
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.values import RaspcError

CORPUS = [entry for entry in entries() if entry.theme != "tracr"]
INPUTS = 40

MORE_LAYERS = {"most_frequent": 2}
"""The layers that a model may have beside the paper's, where these are more than one."""

COMPILED = [entry for entry in CORPUS if entry.refused is None]
REFUSED = [entry for entry in CORPUS if entry.refused is not None]


@pytest.mark.sample(9)
@pytest.mark.parametrize("entry", COMPILED, ids=lambda entry: entry.key)
def test_models_are_right(entry: Entry) -> None:
    module = entry.module()
    cases = expected(module, entry.inputs(entry.max_seq_len, INPUTS))
    assert len(cases) > INPUTS // 2
    uncertified = entry.uncertified is not None
    model = raspc.compile(module, backend="numpy", allow_uncertified=uncertified)
    decoded = model.apply_batch([tokens for tokens, _ in cases])
    wrong = [
        (tokens, right, found)
        for (tokens, right), found in zip(cases, decoded, strict=True)
        if right != found
    ]
    assert not wrong[:3]
    if entry.rasp_layers is not None:
        attentions = [op for op in model.op.components if isinstance(op, AttentionOp)]
        assert len(attentions) <= entry.rasp_layers
        more = MORE_LAYERS.get(entry.name, 1)
        assert count(model.module)["layers"] <= entry.rasp_layers + more


@pytest.mark.parametrize(
    "entry", [entry for entry in COMPILED if entry.uncertified], ids=lambda entry: entry.key
)
def test_what_is_not_certified_has_one_line_that_says_why(entry: Entry) -> None:
    with pytest.raises(RaspcError, match=rf"{entry.file}:\d+:\d+: .*{entry.uncertified}") as caught:
        raspc.compile(entry.module())
    assert "\n" not in str(caught.value)


@pytest.mark.slow
@pytest.mark.parametrize("entry", REFUSED, ids=lambda entry: entry.key)
def test_what_is_refused_has_one_line_that_says_why(entry: Entry) -> None:
    with pytest.raises(RaspcError, match=rf"{entry.file}:\d+:\d+: .*{entry.refused}") as caught:
        raspc.compile(entry.module())
    assert "\n" not in str(caught.value)
