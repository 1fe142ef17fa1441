"""S-ops, results and tokens of odd names: compiled, saved and loaded as they are, or refused."""

from pathlib import Path

import pytest

import raspc
from raspc import RaspcError, rasp

ODD = [
    "0",
    "00",
    "a b",
    "a-b",
    "a:b",
    "a\nb",
    'a"b',
    "a\\b",
    "\0",
    "\x7f",
    "%0",
    "[0]",
    "..",
    "_",
    "_1",
    "a/b",
    "tokens",
    "one",
    "None",
    "bos",
]


@pytest.mark.sample(6)
@pytest.mark.parametrize("name", ODD)
def test_odd_names_of_sops(name: str, tmp_path: Path) -> None:
    before = rasp.Select(rasp.indices, (rasp.indices - 1).named(name), rasp.Comparison.EQ)
    program = rasp.Aggregate(before, rasp.tokens).named(name)
    model = raspc.compile(program, vocab="ab", max_seq_len=3, backend="numpy")
    assert model.apply(["a", "b"]).decoded == [None, "a"]
    model.save(tmp_path / "m.rmodel")
    loaded = raspc.load(tmp_path / "m.rmodel", backend="numpy")
    assert loaded.name == name
    assert str(loaded.module) == str(model.module)


@pytest.mark.parametrize("name", [*ODD, "é", "日本"])
def test_odd_names_of_results(name: str) -> None:
    program = {name: rasp.indices, "other": rasp.tokens}
    model = raspc.compile(program, vocab=["a", "b"], max_seq_len=3, backend="numpy")
    assert model.results == (name, "other")
    assert model.apply(["b"]).decoded == ([0], ["b"])


@pytest.mark.parametrize("name", ["", 3, None, ("a",)])
def test_names_of_results_that_are_none(name: object) -> None:
    with pytest.raises(RaspcError, match="the name of a result is a string of at least one char"):
        raspc.compile({name: rasp.indices}, vocab="a", max_seq_len=3)  # type: ignore
    with pytest.raises(RaspcError, match="the name of a result is a string of at least one char"):
        rasp.lower_program(rasp.indices, vocab="a", max_seq_len=3, name=name)  # type: ignore


def test_names_of_many_characters() -> None:
    long = "x" * 1001
    with pytest.raises(TypeError, match=r"at most 1000 characters, and 'x{20}\.\.\.' has 1001"):
        rasp.indices.named(long)
    with pytest.raises(RaspcError, match="a result has at most 1000 characters, not 1001"):
        raspc.compile(rasp.indices, vocab="a", max_seq_len=3, name=long)
    assert rasp.indices.named("x" * 1000).name == "x" * 1000


SURROGATE = "the lone surrogate '\\\\ud800' is not a value of RASP; use valid Unicode"


@pytest.mark.parametrize("token", ["\ud800", "a\ud800b", ("a", "\ud800")])
def test_a_token_that_no_file_can_hold(token: object) -> None:
    with pytest.raises(RaspcError, match=SURROGATE):
        raspc.compile(rasp.tokens, vocab=["a", token], max_seq_len=3)


@pytest.mark.parametrize("f", [lambda x: x + "\ud800", lambda x: "\ud800" if x == "a" else x])
def test_a_value_that_no_file_can_hold(f: object) -> None:
    with pytest.raises(RaspcError, match=SURROGATE):
        raspc.compile(rasp.Map(f, rasp.tokens), vocab=["a", "b"], max_seq_len=3)  # type: ignore


def test_a_constant_that_no_file_can_hold() -> None:
    with pytest.raises(TypeError, match=SURROGATE):
        rasp.Full("\ud800")
    with pytest.raises(RaspcError, match=f"the name of a result is not valid: .*{SURROGATE}"):
        raspc.compile(rasp.indices, vocab="a", max_seq_len=3, name="\ud800")


def test_tokens_of_surrogate_pairs() -> None:
    model = raspc.compile(rasp.tokens, vocab=["\U0001f600", "a"], max_seq_len=3, backend="numpy")
    assert model.apply(["\U0001f600"]).decoded == ["\U0001f600"]
