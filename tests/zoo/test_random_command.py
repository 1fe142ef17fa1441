"""`raspc random`: programs by seed, without those that a filter drops."""

from pathlib import Path

import pytest
from xdsl.parser import Parser

from raspc.cli.main import main
from raspc.universe import new_context
from raspc.zoo.program_behaviour import behaviour_of
from raspc.zoo.random_programs import ProgramDraws, random_programs


def module_of(body: str):
    text = f'rasp.program @p vocab {{"a", "b"}} max_seq_len 3 {{\n{body}\n}}'
    return Parser(new_context(), text).parse_module()


TOKENS = "%t = rasp.tokens : !rasp.sop\n%i = rasp.indices : !rasp.sop\n"
SELECT = """%s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
    ^bb0(%k: !rasp.value, %q: !rasp.value):
      %c = rasp.cmp lt %k, %q
      rasp.yield %c
    }
"""
PREVIOUS = SELECT + "%w = rasp.selector_width %s : !rasp.sop\n"


@pytest.mark.parametrize(
    "body, fault",
    [
        (TOKENS + "rasp.return %t : !rasp.sop", "trivial"),
        (TOKENS + "%l = rasp.length : !rasp.sop\nrasp.return %l : !rasp.sop", "trivial"),
        # The number of earlier positions is the index.
        (TOKENS + PREVIOUS + "rasp.return %w : !rasp.sop", "trivial"),
        (TOKENS + "%c = rasp.constant 1 : !rasp.sop\nrasp.return %c : !rasp.sop", "constant"),
        (
            TOKENS
            + SELECT
            + "%a = rasp.aggregate %s, %t : !rasp.sop -> !rasp.sop\nrasp.return %a : !rasp.sop",
            "error",
        ),
        (
            TOKENS
            + SELECT.replace("lt", "eq").replace("(%i)", "(%t)")
            + "%w = rasp.selector_width %s : !rasp.sop\nrasp.return %w : !rasp.sop",
            None,
        ),
    ],
)
def test_faults(body: str, fault: str | None) -> None:
    assert behaviour_of(module_of(body)).fault == fault


def test_equal_programs_have_equal_digests() -> None:
    plain, renamed = (
        module_of(TOKENS + PREVIOUS.replace("width %s", f"width %s{name}") + end)
        for name, end in (
            ("", "rasp.return %w : !rasp.sop"),
            (' named "n"', "rasp.return %w : !rasp.sop"),
        )
    )
    other = module_of(TOKENS + "rasp.return %t : !rasp.sop")
    assert behaviour_of(plain).digest == behaviour_of(renamed).digest
    assert behaviour_of(plain).digest != behaviour_of(other).digest


def test_programs_by_seed() -> None:
    some = random_programs(6, seed=3)
    again = random_programs(6, seed=3)
    assert [str(each.module) for each in some] == [str(each.module) for each in again]
    assert len({behaviour_of(each.module).digest for each in some}) == 6
    assert all(behaviour_of(each.module).fault is None for each in some)
    assert some[0].name.startswith("random_3_")
    assert {each.name for each in some}.isdisjoint(p.name for p in random_programs(3, seed=4))


def test_allowed_faults_are_kept() -> None:
    everything = ProgramDraws(0, allow=("error", "constant", "trivial", "duplicate"))
    numbers = [program.number for _, program in zip(range(8), everything, strict=False)]
    assert numbers == list(range(8))
    assert not everything.dropped


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["random", "-n", "3", "--seed", "1", "-o", str(tmp_path / "programs")]) == 0
    assert "3 programs in" in capsys.readouterr().out
    files = sorted((tmp_path / "programs").iterdir())
    assert len(files) == 3
    assert main(["random", "--seed", "1"]) == 0
    assert capsys.readouterr().out.startswith("builtin.module {\n  rasp.program @random_1_")


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["-n", "0"], "-n is 0; give at least 1"),
        (["--seed", "-1"], "the seed is -1; give 0 or more"),
        (["--longest", "0"], "the longest input has 0 tokens; give 1 or more"),
        (["-n", "9", "-o", __file__], "is a file; give a folder with -o"),
        (["-n", "99", "--longest", "1"], "20 draws in a row gave no other program"),
    ],
)
def test_errors(
    arguments: list[str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("raspc.zoo.random_programs.DRAWS", 20)
    assert main(["random", *arguments]) == 1
    assert message in capsys.readouterr().err
