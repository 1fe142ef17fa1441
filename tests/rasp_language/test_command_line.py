"""The commands `raspc run`, `compile` and `inspect` on `.rasp` files."""

from pathlib import Path

import pytest

from raspc.cli.main import main

PROGRAM = """\
# raspc: vocab = ["a", "b"]
# raspc: max_seq_len = 4
same = select(tokens, tokens, ==);
hist = selector_width(same);
doubled = hist * 2;
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "hist.rasp"
    path.write_text(PROGRAM)
    return path


@pytest.mark.parametrize("stage", ["rasp", "craft", "transformer"])
def test_run(program: Path, stage: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", str(program), "--stage", stage, "--input", "a b a"]) == 0
    assert capsys.readouterr().out == "4 2 4\n"
    assert main(["run", f"{program}:hist", "--stage", stage, "--input", "a b a"]) == 0
    assert capsys.readouterr().out == "2 1 2\n"


def test_options_go_before_the_file(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--vocab", "x y", "--max-seq-len", "6", "--causal"]
    run = ["run", f"{program}:hist", "--stage", "rasp", "--input", "x y x x x x"]
    assert main([*run, *options]) == 0
    assert capsys.readouterr().out == "1 1 2 3 4 5\n"


def test_names_and_places_are_in_the_ir(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", f"{program}:hist", "--emit", "rasp"]) == 0
    printed = capsys.readouterr().out
    assert "%same = rasp.select" in printed and 'named "same"' in printed
    assert 'named "hist"' in printed
    assert "tokens_str" not in printed  # The vocabulary consists of strings already.


def test_names_are_in_the_model(program: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", f"{program}:hist"]) == 0
    assert "hist" in capsys.readouterr().out


def test_ops_know_their_line_and_column(program: Path) -> None:
    from raspc.frontends.python import lower_program
    from raspc.frontends.rasp_language import load_program

    sop = load_program(f"{program}:hist").sop
    (op,) = lower_program(sop, vocab="ab", max_seq_len=3).body.block.ops
    places = [str(inner.location) for inner in op.walk() if inner.name.startswith("rasp.sel")]
    assert [place.rpartition("hist.rasp")[2] for place in places] == ['":3:8))', '":4:8))']


@pytest.mark.parametrize(
    "text, message",
    [
        ("a = foo;", "p.rasp:1:5: error: undefined name 'foo' in `foo`"),
        ("a = tokens == ;", "p.rasp:1:15: error: unexpected ';'; an expression was expected"),
        ("a = indices", "p.rasp:1:12: error: the text ends within a statement"),
        ("a = 3;", "p.rasp: error: the file assigns no s-op; assign an s-op to a name"),
        ("a = indices;", "p.rasp: error: the program has no vocabulary"),
    ],
)
def test_errors(
    tmp_path: Path, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(text)
    assert main(["run", str(path), "--input", "a"]) == 1
    error = capsys.readouterr().err
    assert message in error and error.count("\n") == 1


def test_an_input_is_where_it_is_first_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.rasp"
    run = ["run", str(path), "--vocab", "a b", "--max-seq-len", "3", "--input", "a", "--causal"]
    message = "error: the length is not known before the last position of a causal program"
    path.write_text("r = indices;\nr = r +\n length;")
    assert main(run) == 1
    assert f"p.rasp:2:5: {message}" in capsys.readouterr().err
    path.write_text("r = length;")
    assert main(run) == 1
    assert f"p.rasp:1:5: {message}" in capsys.readouterr().err


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "nowhere.rasp", "--input", "a"]) == 1
    assert "nowhere.rasp: error: can't read the file: No such file" in capsys.readouterr().err


def test_what_the_library_makes_is_of_who_calls_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(
        '# raspc: vocab = "ab"\n# raspc: max_seq_len = 3\n'
        'r = aggregate(select_from_first(tokens, "a"), 1 / indices);'
    )
    assert main(["run", str(path), "--stage", "transformer", "--input", "a"]) == 1
    assert (
        "p.rasp:3:5: error: s-op 'r': it may average several selected values"
        in capsys.readouterr().err
    )


MIXED = 'aggregate(select_from_first(tokens, "a"), indices if tokens == "a" else tokens)'

REFUSED = {
    MIXED: "they are numbers and others",
    "aggregate(select(tokens, tokens, ==), 1 / indices)": "can be undefined; give a number",
    "1 / (indices - indices)": "the function is undefined for every value of its operands",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_the_documents_list_as_refused(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(f"r = {text};")
    run = ["run", str(path), "--vocab", "a b", "--max-seq-len", "4", "--input", "b a"]
    assert main([*run, "--stage", "rasp"]) == 0
    assert main([*run, "--stage", "transformer"]) == 1
    error = capsys.readouterr().err
    assert "p.rasp:1:5: error: s-op" in error and REFUSED[text] in error


STRINGS = {
    'aggregate(select_from_first(tokens, "a"), tokens, "-")': "a a",
    'aggregate(select(indices == 0 or indices == 5, True, ==), tokens, "-")': "b b",
}


@pytest.mark.parametrize("text", STRINGS)
def test_strings_of_positions_that_are_not_proved_to_agree(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(f"r = {text};")
    program = [str(path), "--vocab", "a b", "--max-seq-len", "3"]
    for stage in ("rasp", "craft", "transformer"):
        assert main(["run", *program, "--input", "b a", "--stage", stage]) == 0
        assert capsys.readouterr().out.strip() == STRINGS[text]
    assert main(["verify", *program, "--backend", "numpy"]) == 0
    assert "right on 14 inputs: all 14" in capsys.readouterr().out
