"""Mistakes in the package of a user: one line, with the mistake, its file and its line."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from raspc.cli.main import main
from raspc.tools import rasp_opt
from raspc.universe import multiverse
from raspc.values.extension_registry import installed_entry_points

UNIVERSE = """from xdsl.universe import Universe


def twist():
    from rasp_mine.twist import RaspTwist

    return RaspTwist


UNIVERSE = Universe(all_passes={"rasp-twist": twist})
"""

PASS = '''from dataclasses import dataclass

from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import LiteralOp, ProgramOp


@dataclass(frozen=True)
class RaspTwist(ProgramPass[ProgramOp]):
    """Do nothing."""

    name = "rasp-twist"

    def apply_to(self, program, analyses):
        pass
'''

PROGRAM = """rasp.program @p vocab {0, 1} max_seq_len 2 {
  %tokens = rasp.tokens : !rasp.sop
  %next = rasp.map(%tokens) : (!rasp.sop) -> !rasp.sop {
  ^bb0(%t: !rasp.value):
    %0 = rasp.literal 1
    %1 = rasp.add %t, %0
    rasp.yield %1
  }
  rasp.return %next : !rasp.sop
}
"""

Install = Callable[..., str]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """A function that installs `rasp-mine` with texts replaced, and gives the file of a program."""
    folder = tmp_path / "rasp_mine"
    folder.mkdir()
    data = tmp_path / "rasp_mine-0.1.dist-info"
    data.mkdir()
    (data / "METADATA").write_text("Metadata-Version: 2.1\nName: rasp-mine\nVersion: 0.1\n")
    points = "[xdsl.universe]\nrasp_mine = rasp_mine.universe:UNIVERSE\n"
    (data / "entry_points.txt").write_text(points)
    (folder / "__init__.py").write_text("")
    program = tmp_path / "p.mlir"
    program.write_text(PROGRAM)

    def with_text(old: str = "", new: str = "") -> str:
        assert old in UNIVERSE + PASS
        (folder / "universe.py").write_text(UNIVERSE.replace(old, new) if old else UNIVERSE)
        (folder / "twist.py").write_text(PASS.replace(old, new) if old else PASS)
        return str(program)

    monkeypatch.syspath_prepend(str(tmp_path))
    _forget()
    yield with_text
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    installed_entry_points.cache_clear()
    multiverse.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "rasp_mine"]:
        del sys.modules[name]


def test_a_package_without_a_mistake(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    assert rasp_opt.main([install(), "-p", "rasp-twist"]) == 0
    assert main(["passes", "rasp-twist"]) == 0
    assert capsys.readouterr().out.endswith("rasp-twist\n\nDo nothing.\n")


IMPORTS = {
    "a name that a module does not have": (
        "import LiteralOp",
        "import IndexOp",
        "ImportError: cannot import name 'IndexOp' from 'raspc.rasp_dialect' "
        "(rasp_mine/twist.py, line 4)",
    ),
    "a module that a package does not have": (
        "raspc.rasp_dialect ",
        "raspc.rasp_dialct ",
        "ModuleNotFoundError: No module named 'raspc.rasp_dialct' (rasp_mine/twist.py, line 4)",
    ),
    "a name that is not defined": (
        '    name = "rasp-twist"',
        "    name = twist",
        "NameError: name 'twist' is not defined (rasp_mine/twist.py, line 11)",
    ),
    "no Python": (
        "        pass",
        "        pass(",
        "SyntaxError: invalid syntax (twist.py, line 14)",
    ),
}


@pytest.mark.parametrize(("old", "new", "fault"), IMPORTS.values(), ids=IMPORTS)
def test_a_pass_whose_import_fails(
    old: str, new: str, fault: str, install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    program = install(old, new)
    for call in (
        lambda: rasp_opt.main([program, "-p", "rasp-twist"]),
        lambda: main(["passes", "rasp-twist"]),
        lambda: main(["run", program, "--pipeline", "rasp-twist,default", "--input", "0"]),
    ):
        assert call() == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert f"error: pass 'rasp-twist' of rasp-mine cannot be imported: {fault}" in line
        assert line.endswith("; correct the package, or uninstall it; " + TRACEBACK)
        assert "bug of raspc" not in line


TRACEBACK = "RASPC_TRACEBACK=1 shows the traceback"


def test_the_list_of_passes_has_the_error_of_one(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    install("import LiteralOp", "import IndexOp")
    assert main(["passes"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "rasp-merge-equal Merge s-ops" in text
    assert "rasp-twist error: pass 'rasp-twist' of rasp-mine cannot be imported" in text


def test_a_package_that_is_not_installed(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    program = install("from dataclasses", "import no_such_package\nfrom dataclasses")
    assert rasp_opt.main([program, "-p", "rasp-twist"]) == 1
    assert "'rasp-twist' needs the package no_such_package; install it" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "fault", "remedy"),
    [
        (
            "program.bdy",
            "AttributeError: 'ProgramOp' object has no attribute 'bdy'",
            f"this is a bug of the pass, of package rasp-mine: {TRACEBACK}",
        ),
        (
            "raise ValueError('no plan')",
            "ValueError: no plan",
            f"install the programs that it needs, or change its input; {TRACEBACK}",
        ),
    ],
    ids=["a mistake", "a refusal"],
)
def test_a_pass_that_fails(
    code: str, fault: str, remedy: str, install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rasp_opt.main([install("        pass", f"        {code}"), "-p", "rasp-twist"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    place = "(rasp_mine/twist.py, line 14)"
    assert line.endswith(f"pass 'rasp-twist' of rasp-mine failed: {fault} {place}; {remedy}")


def test_a_pass_that_changes_results(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    code = "[op] = [op for op in program.walk() if isinstance(op, LiteralOp)]\n"
    code += "        op.value = type(op)(2).value"
    program = install("        pass", f"        {code}")
    assert rasp_opt.main([program, "-p", "rasp-twist", "--validate"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "pass 'rasp-twist' changed the meaning of @p: on [0] it gave [1], and gives [2]" in line
    assert line.endswith("; this is a bug of the pass, of package rasp-mine")


def test_two_names_of_a_pass(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    program = install('name = "rasp-twist"', 'name = "rasp-turn"')
    assert rasp_opt.main([program, "-p", "rasp-twist"]) == 1
    assert capsys.readouterr().err == (
        "rasp-opt: error: the universe of package rasp-mine calls a pass 'rasp-twist', and its "
        "class RaspTwist calls it 'rasp-turn'; give both one name\n"
    )


def test_a_universe_whose_import_fails(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    program = install("UNIVERSE = Universe(", "UNIVERSE = Univers(")
    for call in (
        lambda: rasp_opt.main([program]),
        lambda: main(["passes"]),
        lambda: main(["run", program, "--input", "0"]),
    ):
        assert call() == 1
        assert (
            "error: the universe 'rasp_mine' of package rasp-mine cannot be imported from "
            "rasp_mine.universe:UNIVERSE: NameError: name 'Univers' is not defined "
            "(rasp_mine/universe.py, line 10); correct the package, or uninstall it\n"
        ) in capsys.readouterr().err


def test_a_universe_with_a_name_of_raspc(
    install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    program = install('{"rasp-twist"', '{"rasp-merge-equal"')
    assert rasp_opt.main([program]) == 1
    assert "error: universes of packages: Duplicate definition of rasp-merge-equal" in (
        capsys.readouterr().err
    )
