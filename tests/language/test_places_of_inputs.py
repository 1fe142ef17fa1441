"""Errors about `tokens`, `indices` and `length` have a place in the program, as others have."""

from pathlib import Path

import pytest

import raspc
from raspc import rasp
from raspc.frontends import rasp_language
from raspc.frontends.python import load_program, lower_program
from raspc.values import RaspcError
from raspc.values.diagnostic import location_of

IN_RASP = {
    "r = length;": (1, 5),
    "a = 1;\nb, r = a, length;": (2, 8),
    "def f() { return length; }\nr = f();": (2, 5),
    "x = length;\nr = x;": (2, 5),
    "r = (length if tokens == 'a' else 1);".replace("'", '"'): (1, 6),
    "r = 1 + length;": (1, 5),
}

IN_PYTHON = {
    "program = rasp.length": (2, 1),
    "é = 1; program = rasp.length": (2, 8),
    "x, program = 1, rasp.length": (2, 4),
    "program: rasp.SOp = rasp.length": (2, 1),
    "def program(): return rasp.length": (2, 1),
    "from neighbour import n as program": (2, 23),
    "program = rasp.length.named('n')": (2, 1),
    "program = 1 + rasp.length.named('n')": (2, 11),
}


@pytest.mark.parametrize("text", IN_RASP)
def test_rasp_language(text: str, tmp_path: Path) -> None:
    line, column = IN_RASP[text]
    path = tmp_path / "p.rasp"
    path.write_text(text)
    loaded = rasp_language.load_program(str(path))
    with pytest.raises(RaspcError, match="the length is not known") as error:
        raspc.compile(loaded.program, vocab="ab", max_seq_len=3, causal=True)
    assert str(error.value).startswith(f"{path}:{line}:{column}: ")


@pytest.mark.parametrize("text", IN_PYTHON)
def test_python(text: str, tmp_path: Path) -> None:
    line, column = IN_PYTHON[text]
    path = tmp_path / "p.py"
    path.write_text(f"from raspc import rasp\n{text}\n", encoding="utf-8")
    (tmp_path / "neighbour.py").write_text("from raspc import rasp\nn = rasp.length\n")
    with pytest.raises(RaspcError, match="the length is not known") as error:
        raspc.compile(load_program(str(path)).program, vocab="ab", max_seq_len=3, causal=True)
    assert str(error.value).startswith(f"{path}:{line}:{column}: ")


def test_tokens_as_numbers(tmp_path: Path) -> None:
    """`tokens_int` is an s-op of the language, without a place before the program reads it."""
    path = tmp_path / "p.rasp"
    path.write_text("q = 1;\nr = tokens_int;\n")
    loaded = rasp_language.load_program(str(path))
    with pytest.raises(RaspcError, match="undefined for every value") as error:
        raspc.compile(loaded.program, vocab="ab", max_seq_len=3)
    assert str(error.value).startswith(f"{path}:2:5: s-op 'tokens_int'")


def test_a_loaded_file(tmp_path: Path) -> None:
    (tmp_path / "lib.rasp").write_text("\n  n = length;\n")
    path = tmp_path / "p.rasp"
    path.write_text('load "lib";\nq = tokens;\n')
    loaded = rasp_language.load_program(f"{path}:n")
    with pytest.raises(RaspcError, match=r"lib\.rasp:2:7: the length"):
        raspc.compile(loaded.program, vocab="ab", max_seq_len=3, causal=True)


def test_a_place_does_not_make_another_input(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    path.write_text("r = tokens;\ns = tokens == 1;\n")
    loaded = rasp_language.load_program(f"{path}:r,s", vocab=("a", "b"))
    module = lower_program(loaded.program, vocab="ab", max_seq_len=3)
    (found,) = [op for op in module.walk() if op.name == "rasp.tokens"]
    assert location_of(found) == f"{path}:1:5"
    assert rasp.tokens.location is None
