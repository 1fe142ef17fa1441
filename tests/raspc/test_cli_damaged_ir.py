"""Damaged IR, with any words changed, gives an error of `rasp-opt` without a traceback."""

import random
import re
from pathlib import Path

import pytest

from limited_processes import refused_in_one_line, run_command_limited
from raspc.tools.rasp_opt import main

GOLDEN = Path(__file__).resolve().parents[2] / "lit_tests"

LEVELS = {
    "rasp": "canonicalize,rasp-infer-encodings",
    "craft": "craft-allocate-layers,craft-allocate-residual",
    "transformer": "canonicalize",
}
"""The passes that run on damaged golden tests of each dialect."""

WORD = re.compile(r'"[^"\n]*"|[%@!#^]?[A-Za-z_][\w.]*|\d+|\S|\s+')

ODD = ["-1", "0", "9" * 20, '""', "none", "{}", "1/0", "nan", "-", "<>", "1.0e400", '"a', "true"]

MAX_PART_LENGTH = 5_000
"""The length of a part of a file above which it is not tested, to save time."""


def parts(level: str) -> list[str]:
    """The parts of the golden tests of a level, in a fixed order."""
    texts = [
        part
        for path in sorted(GOLDEN.rglob("*.mlir"))
        for part in path.read_text(encoding="utf-8").split("// -----")
        if f"{level}.program" in part or f"{level}.model" in part
    ]
    return [text for text in texts if len(text) <= MAX_PART_LENGTH]


def damage(text: str, dice: random.Random) -> str:
    """The text with a few words removed, repeated or replaced."""
    found = WORD.findall(text)
    for _ in range(dice.randint(1, 3)):
        place, other = dice.randrange(len(found)), dice.choice(found)
        match dice.randrange(4):
            case 0:
                found[place] = ""
            case 1:
                found.insert(place, other)
            case 2:
                found[place] = other
            case _:
                found[place] = dice.choice(ODD)
    return "".join(found)


@pytest.mark.sample(30)
@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("seed", range(20))
def test_damaged_ir(
    level: str, seed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dice = random.Random(seed)
    path = tmp_path / "damaged.mlir"
    path.write_text(damage(dice.choice(parts(level)), dice), encoding="utf-8")
    status = main([str(path), "-p", LEVELS[level]])
    errors = capsys.readouterr().err
    assert status in (0, 1)
    assert len(errors.splitlines()) == status, errors
    if status == 1:
        assert errors.startswith((f"{path}:", "rasp-opt: error: ")), errors


@pytest.mark.parametrize("command", [["rasp-opt"], ["raspc", "compile", "--emit", "transformer"]])
def test_a_file_that_ends_within_a_string(command: list[str], tmp_path: Path) -> None:
    """A string without an end is refused in linear time; xDSL's lexer took exponential time."""
    path = tmp_path / "cut.mlir"
    weight = '#transformer.weight<3x1xf32 external "sha256:' + "0f" * 31
    path.write_text(f"builtin.module attributes {{\n  a = {weight}", encoding="utf-8")
    done = run_command_limited(command[0], [*command[1:], path], cpu_s=60)
    line = refused_in_one_line(done)
    assert line == f"{path}:2:44: error: the string has no end on its line; correct the text there"


@pytest.mark.parametrize(
    "text", ["builtin.module {" * 3000, "builtin.module attributes {a = " + "[" * 3000]
)
def test_deep_nesting(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "deep.mlir"
    path.write_text(text, encoding="utf-8")
    assert main([str(path)]) == 1
    assert re.fullmatch(
        rf"{path}:1:\d+: error: the text is nested too deeply; correct the text there\n",
        capsys.readouterr().err,
    )
