"""The craft interpreter against direct formulas, and the errors of evaluation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose
from numpy.typing import NDArray
from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.interpreter import Interpreter
from xdsl.parser import Parser

from raspc.craft_dialect import CRAFT
from raspc.craft_dialect.interpreter import CraftFunctions
from raspc.craft_dialect.program_runner import decode, evaluate, find_program
from raspc.transformer_dialect.attributes import Decoding
from raspc.values.diagnostic import RaspcError

HEADER = """craft.program @p tokens <"a", 2> max_seq_len 3 bos "B" pad "P" {causal} {{
  craft.space @t <["t" onehot {{2, "a"}}]>
  craft.space @i <["i" scalar]>
  craft.space @n <["n" onehot {{0, 1}}]>
  %t = craft.embed <{{"a" : {{"t:a" = 1.0}}, "2" : {{"t:2" = 2.0}}, "B" : {{"t:a" = 0.5}}}}>
    : !craft.vec<@t>
  %i = craft.position <{{"0" : {{"i" = 1.0}}, "1" : {{"i" = 2.0}}, "B" : {{"i" = -1.0}}}}>
    : !craft.vec<@i>
{body}
  %o = craft.unembed(%r : !craft.vec<@n>) map <{{"n:0" : {{"0" = 1.0}}, "n:1" : {{"1" = 1.0}}}}>
    decode <categorical [0, 1]>
  craft.return %o : !craft.output
}}
"""

EMBED = {"a": [0.0, 1.0], "2": [2.0, 0.0], "B": [0.0, 0.5]}
POSITION = [-1.0, 1.0, 2.0, 0.0]

Matrix = NDArray[np.float64]
tokens = st.lists(st.sampled_from(["a", "2"]), min_size=1, max_size=3)


def parse(body: str, causal: str = "") -> ModuleOp:
    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(CRAFT)
    module = Parser(context, HEADER.format(body=body, causal=causal)).parse_module()
    module.verify()
    return module


def logits(module: ModuleOp, names: list[str]) -> Matrix:
    program = find_program(module)
    interpreter = Interpreter(module)
    interpreter.register_implementations(CraftFunctions(program, names))
    (result,) = interpreter.run_ssacfg_region(program.body, ())
    return result


def inputs(names: list[str]) -> tuple[Matrix, Matrix]:
    rows = np.array([EMBED[name] for name in ["B", *names]])
    return rows, np.array(POSITION[: len(rows)])[:, None]


LINEAR = """  %r = craft.linear(%i, %t : !craft.vec<@i>, !craft.vec<@t>)
    map <{"t:a" : {"n:0" = 3.0, "n:1" = -1.0}, "i" : {"n:1" = 5.0}}> : !craft.vec<@n>"""

MLP = """  %r = craft.mlp(%t, %i : !craft.vec<@t>, !craft.vec<@i>)
    in <{"t:2" : {"x" = 1.0, "y" = -1.0}, "i" : {"y" = 1.0, "idle" = 1.0}}>
    out <{"y" : {"n:0" = 2.0}, "x" : {"n:0" = 1.0, "n:1" = -3.0}}> label <"m"> : !craft.vec<@n>"""

HEAD = """  %r = craft.head query(%t : !craft.vec<@t>) key(%i, %t : !craft.vec<@i>, !craft.vec<@t>)
    value(%i : !craft.vec<@i>) qk <{"t:a" : {"i" = 1.5}, "t:2" : {"t:a" = -0.5, "i" = 0.25}}>
    ov <{"i" : {"n:0" = 1.0, "n:1" = -2.0}}> label <"h"> : !craft.vec<@n>"""


@given(tokens)
def test_linear(names: list[str]) -> None:
    t, i = inputs(names)
    expected = t @ [[0, 0], [3, -1]] + i @ [[0, 5]]
    assert_allclose(logits(parse(LINEAR), names), expected)


@given(tokens)
def test_mlp(names: list[str]) -> None:
    t, i = inputs(names)
    x, y = np.maximum(t[:, 0], 0), np.maximum(i[:, 0] - t[:, 0], 0)
    expected = np.stack([2 * y + x, -3 * x], axis=1)
    assert_allclose(logits(parse(MLP), names), expected)


@given(tokens, st.booleans())
def test_head(names: list[str], causal: bool) -> None:
    t, i = inputs(names)
    n = len(t)
    expected = np.zeros((n, 2))
    for q in range(n):
        seen = range(q + 1) if causal else range(n)
        scores = [
            1.5 * t[q, 1] * i[k, 0] + t[q, 0] * (0.25 * i[k, 0] - 0.5 * t[k, 1]) for k in seen
        ]
        weights = np.exp(scores) / np.exp(scores).sum()
        mean = float(sum(w * i[k, 0] for w, k in zip(weights, seen, strict=True)))
        expected[q] = [mean, -2 * mean]
    assert_allclose(logits(parse(HEAD, "causal" if causal else ""), names), expected)


def test_large_scores_do_not_overflow() -> None:
    module = parse(HEAD.replace("1.5", "4000.0"))
    assert np.isfinite(logits(module, ["a", "2"])).all()


@given(tokens)
def test_add(names: list[str]) -> None:
    body = LINEAR.replace("%r", "%x") + (
        "\n  %r = craft.add %x, %x, %x : !craft.vec<@n>, !craft.vec<@n>, !craft.vec<@n>"
        " -> !craft.vec<@n>"
    )
    assert_allclose(logits(parse(body), names), 3 * logits(parse(LINEAR), names))


def test_evaluate_leaves_bos_out() -> None:
    # i is 1 at the first token, which gives n:1 = 5 - 1 against n:0 = 3.
    assert evaluate(parse(LINEAR), ["a", 2, "a"]) == [1, 1, 0]


def test_decode() -> None:
    categorical = Decoding("categorical", ("a", None))
    assert decode(categorical, np.array([[0.9, 0.5], [0.1, 0.5]])) == ["a", None]
    numerical = Decoding("numerical", (0, 1, 3))
    assert decode(numerical, np.array([[-7.0], [0.6], [1.9], [2.1], [9.0]])) == [0, 1, 1, 3, 3]


@pytest.mark.parametrize(
    ("sequence", "message"),
    [
        ([], "the input is empty; give at least one token"),
        (["a"] * 4, "the input has 4 tokens, more than max_seq_len 3"),
        (["b"], 'token "b" is not in the vocabulary "a", 2'),
        (["2"], 'token "2" is not in the vocabulary "a", 2'),
    ],
)
def test_refused_inputs(sequence: list[object], message: str) -> None:
    with pytest.raises(RaspcError) as caught:
        evaluate(parse(LINEAR), sequence)
    assert message in str(caught.value)


def test_a_module_without_a_program() -> None:
    with pytest.raises(RaspcError) as caught:
        find_program(ModuleOp([]))
    assert str(caught.value) == "the module holds no craft.program; run convert-rasp-to-craft"
