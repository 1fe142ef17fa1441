"""Programs in Python files: the loaded program, and the errors of mistakes."""

import os
import sys

import pytest

from raspc.frontends.python import load_program
from raspc.values import RaspcError

HEADER = "from raspc.frontends import python as rasp\n"


@pytest.fixture
def write(tmp_path, monkeypatch):
    """The function that writes a file to the working directory and returns its name."""
    monkeypatch.chdir(tmp_path)

    def write_file(text, name="prog.py"):
        (tmp_path / name).write_text(HEADER + text)
        return name

    return write_file


def test_a_program_with_its_settings(write):
    path = write("program = rasp.tokens\nvocab = {'b', 'a'}\nmax_seq_len = 7\ncausal = True")
    loaded = load_program(path)
    assert loaded.sop("ab") == ["a", "b"]
    assert set(loaded.vocab) == {"a", "b"}
    assert loaded.max_seq_len == 7
    assert loaded.causal is True
    assert loaded.name == "prog"


def test_settings_are_optional(write):
    loaded = load_program(write("program = rasp.tokens"))
    assert loaded[1:] == (None, None, None, "prog", {})


def test_a_program_by_name(write):
    path = write("first = rasp.indices\nprogram = rasp.tokens")
    loaded = load_program(f"{path}:first")
    assert (loaded.sop("ab"), loaded.name) == ([0, 1], "first")
    assert load_program(f"{path}:program").name == "prog"


def test_a_vocabulary_for_each_program(write):
    path = write("a = rasp.tokens\nb = rasp.indices\nprogram = b\nvocab = {'a': [1], 'b': [2, 3]}")
    assert load_program(f"{path}:a").vocab == (1,)
    assert load_program(f"{path}:b").vocab == (2, 3)
    assert load_program(path).vocab == (2, 3)


def test_functions_that_build_programs(write):
    path = write(
        "def build(max_seq_len):\n    return rasp.Full(max_seq_len)\n"
        "def plain(extra=1):\n    return rasp.Full(extra)\n"
        "max_seq_len = 5"
    )
    assert load_program(path).sop("a") == [5]
    assert load_program(path).name == "prog"
    assert load_program(path, max_seq_len=9).sop("a") == [9]
    assert load_program(path, max_seq_len=9).max_seq_len == 9
    assert load_program(f"{path}:plain").sop("a") == [1]


def test_another_length_rebuilds_the_program(write):
    path = write(
        "def build(max_seq_len):\n    return rasp.Full(max_seq_len)\n"
        "max_seq_len = 5\nprogram = build(max_seq_len)"
    )
    assert load_program(path).sop("a") == [5]
    assert load_program(path, max_seq_len=9).sop("a") == [9]


def test_files_import_their_neighbours_and_leave_no_trace(write, tmp_path, monkeypatch):
    write("def increment(sop):\n    return sop + 1", name="neighbour_of_prog.py")
    path = write("from neighbour_of_prog import increment\nprogram = increment(rasp.indices)")
    monkeypatch.delitem(sys.modules, "neighbour_of_prog", raising=False)
    monkeypatch.chdir("/")
    modules, search = set(sys.modules), list(sys.path)
    assert load_program(os.path.join(tmp_path, path)).sop("ab") == [1, 2]
    assert set(sys.modules) - modules <= {"neighbour_of_prog"}
    assert sys.path == search
    monkeypatch.delitem(sys.modules, "neighbour_of_prog")


def test_a_program_may_load_another(write):
    write("program = rasp.indices", name="inner.py")
    path = write(
        "from dataclasses import dataclass\n"
        "from raspc.frontends.python import load_program\n"
        "program = load_program(INNER).sop + 1\n"
        "@dataclass\nclass C:\n    x: 'int' = 2\n".replace("INNER", "'inner.py'")
    )
    modules = set(sys.modules)
    assert load_program(path).sop("ab") == [1, 2]
    assert "raspc_program" not in set(sys.modules) - modules


def test_files_may_define_dataclasses(write):
    # A dataclass with annotations as text looks its module up by name.
    path = write(
        "from dataclasses import dataclass\n"
        "@dataclass\nclass C:\n    x: 'int' = 2\nprogram = rasp.Full(C().x)"
    )
    assert load_program(path).sop("a") == [2]


def test_locations_name_the_file_as_it_was_given(write):
    loaded = load_program(write("program = rasp.indices + 1"))
    assert str(loaded.sop.location) == "prog.py:2:11"


@pytest.mark.parametrize(
    "text, message",
    [
        ("x = = 1", "prog.py:2:5: not valid Python: invalid syntax"),
        ("\nx = 1 / 0", "prog.py:3:5: ZeroDivisionError: division by zero"),
        ("def f():\n    return g()\ndef g():\n    raise KeyError\nf()", "prog.py:5:5: KeyError"),
        ("import missing_module", "prog.py:2:1: ModuleNotFoundError: No module named"),
        ("raise ValueError('two\\nlines')", "prog.py:2:1: ValueError: two lines"),
        ("exit(3)", "prog.py:2:1: SystemExit: 3"),
        ("x = rasp.Map(3, rasp.tokens)", "prog.py:2:5: ExpressionError: Map takes a function"),
        ("program = 3", "is of type int, not an s-op; name an s-op, as in prog.py:NAME"),
        ("x = rasp.tokens\ny = x + 1", "prog.py: the file has no 'program'; it has x, y"),
        ("", "prog.py: the file has no 'program'; assign the s-op to `program`"),
        ("def program(n):\n    return rasp.tokens", "prog.py: 'program' needs a value for n"),
        ("def build(max_seq_len):\n    return rasp.tokens", "for max_seq_len; set max_seq_len"),
        ("def program():\n    return 1 / 0", "prog.py:3:12: ZeroDivisionError"),
        ("program = rasp.tokens\nmax_seq_len = '5'", "'max_seq_len' must be of type int, not '5'"),
        ("program = rasp.tokens\nmax_seq_len = True", "'max_seq_len' must be of type int"),
        ("program = rasp.tokens\ncausal = 1", "'causal' must be of type bool, not 1"),
        ("program = rasp.tokens\nvocab = 5", "'vocab' must be a set of tokens, not 5"),
        ("program = rasp.tokens\nvocab = [{1}]", "'vocab' holds something other than tokens"),
    ],
)
def test_mistakes_are_told_in_one_line(write, text, message):
    path = write(text)
    with pytest.raises(RaspcError) as info:
        load_program(path)
    assert message in str(info.value)
    assert str(info.value).startswith("prog.py")
    assert "\n" not in str(info.value)


def test_a_missing_name_is_told(write):
    path = write("program = rasp.tokens")
    with pytest.raises(RaspcError, match="the file has no 'other'; it has program"):
        load_program(f"{path}:other")


def test_files_that_can_not_be_read_are_told(write, tmp_path):
    with pytest.raises(RaspcError, match=r"nowhere\.py: can't read the file: No such file"):
        load_program("nowhere.py:x")
    with pytest.raises(RaspcError, match="can't read the file: Is a directory"):
        load_program(str(tmp_path))
    (tmp_path / "binary.py").write_bytes(b"\x00\xff")
    with pytest.raises(RaspcError, match=r"binary\.py"):
        load_program("binary.py")


def test_errors_of_the_compiler_are_handed_on(write):
    path = write("\nprogram = rasp.Map(lambda x: {x}, rasp.tokens)\nprogram('a')")
    with pytest.raises(RaspcError, match=r"prog\.py:3:11: s-op 'program': its function ret"):
        load_program(path)
