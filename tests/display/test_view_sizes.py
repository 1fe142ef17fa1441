"""Views are of bounded size, and say how much they leave out."""

import re
import time

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp, StringAttr

import raspc
from raspc import rasp
from raspc.display.object_views import html_of
from raspc.display.printed_ir import MAX_PRINTED, MAX_SHOWN
from raspc.model_output import AttentionPatterns, ModelOutput
from raspc.values.certificate import Certificate, Decision

MAX_HTML = 700_000
"""The largest number of characters of a view of several parts."""


def test_ir_of_ten_megabytes(read) -> None:
    line = StringAttr("x" * 200)
    module = ModuleOp([ModuleOp([], {f"a{i}": line for i in range(50)}) for _ in range(1000)])
    begin = time.process_time()
    page = read(html_of(module))
    assert time.process_time() - begin < 20
    assert re.search(r"more than \d+ more lines left out, of 1,001 ops in all", page.text)
    assert len(page.source) < 4 * MAX_SHOWN
    assert len(page.ir()) <= MAX_SHOWN + 10_000
    assert len(repr(raspc.show(module))) < 30_000


def test_lines_that_are_left_out_are_counted(read) -> None:
    module = ModuleOp([ModuleOp([]) for _ in range(1500)])
    total = len(str(module).splitlines())
    page = read(html_of(module))
    assert len(str(module)) < MAX_PRINTED
    assert len(page.ir().splitlines()) == 1000
    assert f"{total - 1000:,} more lines left out" in page.text
    text = repr(raspc.show(module)).splitlines()
    assert text[-1] == f"... {total - 60:,} more lines left out"


def test_a_line_that_is_long_is_cut(read) -> None:
    module = ModuleOp([], {"a": StringAttr("y" * 9000)})
    page = read(html_of(module))
    assert "more characters)" in page.text and "y" * 2001 not in page.text


def test_nested_regions_beyond_the_limit_are_lines(read) -> None:
    module = ModuleOp([])
    for _ in range(60):
        module = ModuleOp([module])
    page = read(html_of(module))
    assert page.folded == 40
    assert page.ir().splitlines() == str(module).splitlines()


def test_a_vocabulary_of_a_hundred_thousand(read) -> None:
    words = tuple(f"word{i}" for i in range(100_000))
    loaded = rasp.LoadedProgram(rasp.tokens, words, 5, None, "p", {})
    page = read(html_of(loaded))
    assert "(100,000 in all)" in page.text and len(page.source) < 20_000
    assert "100,000 in all" in repr(loaded) and len(repr(loaded)) <= 1000


def test_a_model_of_a_thousand_neurons(read) -> None:
    table = rasp.SequenceMap(lambda x, y: (x * y) % 7, rasp.tokens, rasp.indices).named("product")
    model = raspc.compile(
        table, vocab=range(40), max_seq_len=30, backend="numpy", validate="off", pipeline="tracr"
    )
    assert sum(len(x) for x in model.truth()["neurons"]) > 1000
    page = read(html_of(model))
    assert "no view" not in page.text
    neurons = [int(s.split()[0].replace(",", "")) for s in page.column("size") if "neuron" in s]
    assert sum(neurons) == len(model.truth()["neurons"])
    assert len(page.source) < MAX_HTML
    assert "40 tokens: " in page.text and "..." in page.text
    for shown in (model, model.truth(), model.causal_model(), model.certificate):
        assert len(repr(shown)) <= 1000


def test_programs_of_many_s_ops(read) -> None:
    sop = rasp.tokens
    for _ in range(3000):
        sop = sop + 1
    page = read(html_of(sop))
    assert len(page.column("name")) == 100
    assert "2,901 more s-ops and selectors left out" in page.text
    assert page.rows[-1][0] == "3001"


def long_output(model: raspc.Model, length: int) -> ModelOutput:
    pattern = np.full((length + 1, length + 1), 1 / (length + 1))
    heads = {"layer0/head0": pattern}
    return ModelOutput(model.op, [1] * length, [1] * length, lambda: heads)


def test_outputs_on_many_tokens(model: raspc.Model, read) -> None:
    page = read(html_of(long_output(model, 1000)))
    assert len(page.column("token")) == 100
    assert "900 more positions left out" in page.text
    assert "attention left out" in page.text
    assert len(page.source) < 30_000
    assert len(repr(long_output(model, 1000))) < 500


def test_attention_of_many_heads_and_positions(read) -> None:
    pattern = np.full((60, 60), 0.5)
    patterns = AttentionPatterns(
        {f"layer0/head{i}": pattern for i in range(50)}, {f"layer0/head{i}": "h" for i in range(50)}
    )
    page = read(html_of(patterns))
    assert len(page.titles) == 12 * 24 * 24
    assert "38 more heads left out" in page.text
    assert "pictures of the first 24 of 60 positions" in page.text
    assert len(page.source) < 1_200_000
    assert "(50 in all)" in repr(patterns)


def test_certificates_of_many_decisions(read) -> None:
    decisions = tuple(Decision("step", f"s{i}", 1.0, i / 1000) for i in range(500))
    certificate = Certificate("float32", decisions)
    page = read(html_of(certificate))
    assert page.column("s-op") == [f"s{i}" for i in range(499, 459, -1)]
    assert "460 more decisions, all less tight, left out" in page.text
    assert len(repr(certificate)) < 300


@pytest.mark.parametrize("shown", ["x" * 10**6, list(range(10**5)), {"a": "b" * 10**6}])
def test_objects_without_a_view(shown: object, read) -> None:
    page = read(raspc.show(shown).html)
    assert len(page.source) < 10_000
