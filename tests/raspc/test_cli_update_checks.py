"""The command `raspc update-checks`: checks are correct, stable, and at the old checks' places."""

import shutil
from pathlib import Path

import pytest

from raspc.cli.main import main
from raspc.tools.run_lines import parse_run_lines, run_in_process
from raspc.tools.update_checks import (
    MARKER,
    NameCapture,
    marked_files,
    update_checks,
    update_owned_checks,
)
from raspc.values.diagnostic import RaspcError

RUN = "// RUN: rasp-opt %s -p canonicalize | filecheck %s\n"

TWO_FUNCTIONS = """
// The first.
func.func @f(%n: i32) -> i32 {
  %0 = arith.constant 1 : i32
  %r = arith.addi %n, %0 : i32
  func.return %r : i32
}
// CHECK: stale
// CHECK-NEXT: stale

// The second.
func.func @g() -> tensor<1x2xi32> {
  %r = arith.constant dense<[[1, 2]]> : tensor<1x2xi32>
  func.return %r : tensor<1x2xi32>
}
// CHECK-LABEL: stale
"""

TWO_FUNCTIONS_UPDATED = """
// The first.
func.func @f(%n: i32) -> i32 {
  %0 = arith.constant 1 : i32
  %r = arith.addi %n, %0 : i32
  func.return %r : i32
}
// CHECK:       func.func @f(%[[N:.+]]: i32) -> i32 {
// CHECK-NEXT:    %[[V0:.+]] = arith.constant 1 : i32
// CHECK-NEXT:    %[[R:.+]] = arith.addi %[[N]], %[[V0]] : i32
// CHECK-NEXT:    func.return %[[R]] : i32
// CHECK-NEXT:  }

// The second.
func.func @g() -> tensor<1x2xi32> {
  %r = arith.constant dense<[[1, 2]]> : tensor<1x2xi32>
  func.return %r : tensor<1x2xi32>
}
// CHECK:       func.func @g() -> tensor<1x2xi32> {
// CHECK-NEXT:    %[[R:.+]] = arith.constant dense<{{\\[\\[}}1, 2]]> : tensor<1x2xi32>
// CHECK-NEXT:    func.return %[[R]] : tensor<1x2xi32>
// CHECK-NEXT:  }
"""

SPLIT = """// RUN: rasp-opt %s --split-input-file --verify-diagnostics | filecheck %s

func.func @f(%n: i32) -> i32 {
  func.return %n : i32
}

// -----

func.func private @twice()
func.func private @twice()
"""

SPLIT_UPDATED = """// RUN: rasp-opt %s --split-input-file --verify-diagnostics | filecheck %s

func.func @f(%n: i32) -> i32 {
  func.return %n : i32
}

// CHECK:       func.func @f(%[[N:.+]]: i32) -> i32 {
// CHECK-NEXT:    func.return %[[N]] : i32
// CHECK-NEXT:  }

// -----

func.func private @twice()
func.func private @twice()

// CHECK:       Redefinition of symbol "twice"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "golden.mlir"
    path.write_text(text)
    return path


def filechecks(path: Path) -> bool:
    """Whether the checks of a file match the output of its commands."""
    from filecheck.finput import FInput
    from filecheck.matcher import Matcher
    from filecheck.options import parse_argv_options
    from filecheck.parser import Parser

    for line in parse_run_lines(path):
        assert line.filecheck is not None
        options = parse_argv_options(["filecheck", *line.filecheck])
        text = FInput("-", run_in_process(line).output)
        if Matcher(options, text, Parser.from_opts(options)).run() != 0:
            return False
    return True


@pytest.mark.parametrize(
    ("before", "after"),
    [(RUN + TWO_FUNCTIONS, RUN + TWO_FUNCTIONS_UPDATED), (SPLIT, SPLIT_UPDATED)],
    ids=["groups beside ops", "parts of a split file"],
)
def test_update(tmp_path: Path, before: str, after: str) -> None:
    path = write(tmp_path, before)
    assert update_checks(path)
    assert path.read_text() == after
    assert filechecks(path)


@pytest.mark.parametrize("text", [RUN + TWO_FUNCTIONS, SPLIT])
def test_a_second_update_changes_nothing(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    update_checks(path)
    assert not update_checks(path)


def test_the_checks_do_not_depend_on_ssa_names(tmp_path: Path) -> None:
    path = write(tmp_path, RUN + TWO_FUNCTIONS)
    update_checks(path)
    text = path.read_text()
    path.write_text(text.replace("%r ", "%other ").replace("%n", "%m"))
    assert filechecks(path)


def test_the_checks_notice_a_change(tmp_path: Path) -> None:
    path = write(tmp_path, RUN + TWO_FUNCTIONS)
    update_checks(path)
    path.write_text(path.read_text().replace("= arith.addi %n,", "= arith.subi %n,"))
    assert not filechecks(path)


def test_only_the_checks_of_run_lines_prefixes_change(tmp_path: Path) -> None:
    other = "// OTHER: stays\n"
    path = write(tmp_path, RUN + TWO_FUNCTIONS + other)
    update_checks(path)
    assert path.read_text().endswith(other)


def test_each_prefix_has_its_own_checks(tmp_path: Path) -> None:
    run = "// RUN: rasp-opt %s --print-op-generic | filecheck %s --check-prefix=GENERIC\n"
    path = write(tmp_path, RUN + run + TWO_FUNCTIONS)
    update_checks(path)
    assert "// GENERIC:" in path.read_text()
    assert filechecks(path)


def test_a_command_that_fails_leaves_the_file_alone(tmp_path: Path) -> None:
    text = "// RUN: rasp-opt %s | filecheck %s\nfunc.func\n"
    path = write(tmp_path, text)
    with pytest.raises(RaspcError, match="exit status 1"):
        update_checks(path)
    assert path.read_text() == text


def test_run_lines_of_another_shape_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RaspcError, match="only lit can run this test"):
        update_checks(write(tmp_path, "// RUN: cat %s | filecheck %s\n"))


def test_block_arguments_and_results_are_captured_where_defined() -> None:
    names = NameCapture()
    assert names.rewrite("%a, %b = x.y(%c)") == "%[[A:.+]], %[[B:.+]] = x.y(%[[C:.+]])"
    assert names.rewrite("^bb0(%d: !t):") == "^bb0(%[[D:.+]]: !t):"
    assert names.rewrite("x.y %a, %d") == "x.y %[[A]], %[[D]]"
    # A sibling region may use the name again.
    assert names.rewrite("^bb0(%d: !t):") == "^bb0(%[[D:.+]]: !t):"


def test_names_that_would_share_a_variable() -> None:
    assert NameCapture().rewrite("f(%a, %A)") == "f(%[[A:.+]], %[[A_2:.+]])"


GENERATED = RUN + TWO_FUNCTIONS_UPDATED + f"\n{MARKER}\n"


def test_a_file_without_checks_gets_checks_and_the_marker(tmp_path: Path) -> None:
    bare = "".join(
        line for line in (RUN + TWO_FUNCTIONS).splitlines(True) if not line.startswith("// CHECK")
    )
    path = write(tmp_path, bare)
    assert update_owned_checks(path) == "updated"
    assert path.read_text().endswith(f"\n\n{MARKER}\n")
    assert filechecks(path)
    assert update_owned_checks(path) == "unchanged"


def test_checks_that_would_be_written_again_get_the_marker(tmp_path: Path) -> None:
    path = write(tmp_path, RUN + TWO_FUNCTIONS_UPDATED)
    assert update_owned_checks(path) == "marked"
    assert path.read_text() == GENERATED


def test_checks_of_a_marked_file_are_replaced(tmp_path: Path) -> None:
    path = write(tmp_path, GENERATED.replace("arith.constant 1", "arith.constant 2", 1))
    assert update_owned_checks(path) == "updated"
    assert "arith.constant 2 : i32" in path.read_text().replace("%[[V0:.+]]", "%0")
    assert filechecks(path)


HAND = RUN + TWO_FUNCTIONS.replace("// CHECK: stale", "// CHECK-NOT: arith.subi")


def test_checks_by_hand_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, HAND)
    assert main(["update-checks", str(path)]) == 1
    assert path.read_text() == HAND
    assert capsys.readouterr().out == (
        f"{path}: kept: other CHECK lines than update-checks writes; --force replaces them\n"
    )
    assert main(["update-checks", "--force", str(path)]) == 0
    assert path.read_text() == GENERATED


def test_all_marked_files_of_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "below").mkdir()
    path = write(tmp_path / "below", GENERATED.replace("addi %", "subi %", 1))
    hand = write(tmp_path, HAND)
    assert main(["update-checks", "--all", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"{path}: updated\n"
    assert hand.read_text() == HAND
    assert main(["update-checks", "--all", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"{path}: unchanged\n"


def test_no_files() -> None:
    assert main(["update-checks"]) == 1


LIT_TESTS = Path(__file__).resolve().parents[2] / "lit_tests"
MARKED = marked_files(LIT_TESTS)


@pytest.mark.parametrize("path", MARKED[::12], ids=lambda path: str(path.relative_to(LIT_TESTS)))
def test_a_marked_file_of_a_clean_tree_does_not_change(path: Path, tmp_path: Path) -> None:
    # Golden tests name files of examples/ by their place beside lit_tests/.
    (tmp_path / "examples").symlink_to(LIT_TESTS.parent / "examples")
    folder = tmp_path / path.parent.relative_to(LIT_TESTS.parent)
    shutil.copytree(path.parent, folder, ignore=shutil.ignore_patterns("lit.cfg.py"))
    assert update_owned_checks(folder / path.name) == "unchanged"


def test_a_message_of_several_parts_is_checked_at_the_start_of_a_line(tmp_path: Path) -> None:
    copy = tmp_path / "errors.mlir"
    bad = '"test.op"() {v = #transformer.decode<categorical []>} : () -> ()\n'
    other = '"test.op"() {v = #transformer.vocab<"a", 1, true>} : () -> ()\n'
    run = "// RUN: rasp-opt %s --verify-diagnostics --split-input-file | filecheck %s\n"
    copy.write_text(run + "// -----\n".join([bad, other, bad]), encoding="utf-8")
    assert main(["update-checks", str(copy)]) == 0
    lines = [line for line in copy.read_text().splitlines() if "CHECK:" in line]
    checks = [line.partition(":")[2].strip()[:14] for line in lines]
    assert checks == ["{{^}}a decodin", "token true has", "{{^}}a decodin"]


@pytest.mark.slow
def test_a_clean_tree_does_not_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "lit_tests"
    shutil.copytree(LIT_TESTS, copy)
    # Golden tests name files of examples/ by their place beside lit_tests/.
    (tmp_path / "examples").symlink_to(LIT_TESTS.parent / "examples")
    assert main(["update-checks", "--all", str(copy)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(MARKED)
    assert [line for line in lines if not line.endswith(": unchanged")] == []


def test_all_lines_of_a_text_are_checked(tmp_path: Path) -> None:
    text = "// RUN: raspc passes | filecheck %s\n"
    path = write(tmp_path, text)
    update_checks(path)
    shown = path.read_text(encoding="utf-8").splitlines()
    assert sum(line.startswith("// CHECK-NEXT:") for line in shown) > 3
    assert filechecks(path)
