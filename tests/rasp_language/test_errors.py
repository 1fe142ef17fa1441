"""Invalid programs: an error of one line with line and column, and no traceback."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from limited_processes import refused_in_one_line, run_command_limited
from raspc.frontends.rasp_language import UnfinishedError, load_program, parse
from raspc.values import RaspcError

MISTAKES: list[tuple[str, str]] = [
    ("a = foo + 1;", "1:5: undefined name 'foo' in `foo`"),
    ("x = 1;\n  y = lenght;", "2:7: undefined name 'lenght' in `lenght`; did you mean 'length'?"),
    ("def f(a) { return a; }\nf(1, 2);", "2:1: f takes 1 argument, not 2 in `f(1, 2)`"),
    ("round();", "1:1: round takes 1 argument, not 0 in `round()`"),
    ("aggregate(1);", "1:1: aggregate takes 2 to 3 arguments, not 1 in `aggregate(1)`"),
    ("indices(1, 2);", "1:1: the IndicesType takes 1 argument, not 2 in `indices(1, 2)`"),
    ("zip();", "1:1: zip takes 1 or more arguments, not 0 in `zip()`"),
    ("3(4);", "1:1: can't call the number 3 in `3(4)`"),
    (
        "s = select(indices, 0, ==);\nt = aggregate(s, s);",
        "2:5: the second argument of aggregate must be an s-op or a constant, not a selector "
        "in `aggregate(s, s)`",
    ),
    (
        "aggregate(indices, tokens);",
        "1:1: the first argument of aggregate must be a selector, not an s-op "
        "in `aggregate(indices, tokens)`",
    ),
    (
        "selector_width(3);",
        "1:1: the argument of selector_width must be a selector, not the number 3 "
        "in `selector_width(3)`",
    ),
    (
        "a = tokens < 3;",
        "1:5: can't compare strings with numbers by '<' in `tokens < 3`; "
        "the tokens as numbers are tokens_int and tokens_float",
    ),
    (
        "select(tokens, indices, <);",
        "1:1: can't compare strings with numbers by '<' in `select(tokens, indices, <)`; "
        "the tokens as numbers are tokens_int and tokens_float",
    ),
    (
        "tokens + 1;",
        "1:1: can't add a string and a number in `tokens + 1`; "
        "the tokens as numbers are tokens_int",
    ),
    ('"a" - 2;', "1:1: can't apply '-' to a string in `\"a\" - 2`"),
    ('"a" * 0.5;', "1:1: can't apply '*' to the string \"a\" and the number 0.5"),
    ('"ab" * 60000;', "1:1: the string gets longer than 100000"),
    ("10 ^ 400.5;", "1:1: the number gets longer than 4096 bits"),
    ("-tokens;", "1:1: can't apply '-' to a string in `-tokens`"),
    ("1 / 0;", "1:1: division by zero in `1 / 0`"),
    ("0 ^ -1;", "1:1: division by zero in `0 ^ -1`"),
    ("[1] + 2;", "1:1: can't apply '+' to a list and the number 2 in `[1] + 2`"),
    ("indices + [1];", "1:1: can't apply '+' to an s-op and a list in `indices + [1]`"),
    (
        "full_s + 1;",
        "1:1: can't apply '+' to a selector in `full_s + 1`; selectors take and, or and not only",
    ),
    (
        "full_s and indices;",
        "1:1: can't apply 'and' to a selector and an s-op in `full_s and indices`",
    ),
    ("1 if full_s else 2;", "1:1: the condition can't be a selector in `1 if full_s else 2`"),
    ("[1, 2][2];", "1:1: index 2 is out of range for the list of length 2 in `[1, 2][2]`"),
    ('{"a": 1}["b"];', '1:1: the dict has no key "b" in `{"a": 1}["b"]`'),
    ("{[1]: 2};", "1:1: a key of a dict is a constant, not a list in `{[1]: 2}`"),
    ("[indices][indices];", "1:1: an s-op as an index needs constant items, and one is an s-op"),
    ("[][indices];", "1:1: an s-op can't index a container without items"),
    (
        'tokens in "abc";',
        """1:1: 'in' can't look for an s-op in the string "abc" in `tokens in "abc"`; """
        "give a list of constants",
    ),
    (
        '"a" in "abc";',
        """1:1: 'in' can't look for a constant in the string "abc" in `"a" in "abc"`; """
        "give a list of constants or an s-op",
    ),
    ("tokens[indices];", "1:1: the index of an s-op is an integer, not an s-op"),
    ("a, b = [1];", "1:1: can't unpack 1 values into 2 names in `a, b = [1]`"),
    ("a, b = 1;", "1:1: can't unpack the number 1 into 2 names in `a, b = 1`"),
    ("for x in 3 { y = x; }", "1:1: a loop goes through a list or a dict, not the number 3"),
    ("for a, b in [1] { c = a; }", "1:1: can't unpack the number 1 into 2 names"),
    (
        "x = 1;\ny = sort(tokens, full_s);",
        "2:5: the keys of select must be an s-op or a constant, not a selector "
        "in `sort(tokens, full_s)`",
    ),
    ("indices = 3;", "1:1: can't set the reserved name 'indices' in `indices = 3`"),
    ("max = 3;", "1:1: can't set the reserved name 'max' in `max = 3`; choose another name"),
    ("out = 3;", "1:1: can't set the reserved name 'out' in `out = 3`; choose another name"),
    ('load "nowhere";', "1:1: there is no file 'nowhere.rasp' in `load \"nowhere\"`"),
    (
        "def f(n) { return f(n + 1); }\nf(0);",
        "1:19: 'f' is called within more than 40 calls in `f(n + 1)`; "
        "end the recursion of the function",
    ),
    ("range(10 ^ 9);", "1:1: the range is longer than 100000 in `range(10 ^ 9)`"),
    ("range(10 ^ 40);", "1:1: the range is longer than 100000 in `range(10 ^ 40)`"),
    ("range(0.5);", "1:1: range takes integers, not the number 0.5 in `range(0.5)`"),
    ("9 ^ 9 ^ 9 ^ 9 ^ 9;", "1:1: the number gets longer than 4096 bits in `9 ^ 9 ^ 9 ^ 9 ^ 9`"),
    ("x = 3; for _ in range(99) { x = x * x; }", "1:33: the number gets longer than 4096 bits"),
    ('s = "ab"; for _ in range(99) { s = s + s; }', "1:36: the string gets longer than 100000"),
    ("x = 1; for _ in range(99) { x = [x, x]; }", "1:33: the list holds more than 100000 items"),
    ("x = 1; for _ in range(99) { x = {1: x, 2: x}; }", "1:33: the dict holds more than 100000"),
    ("len(3);", "1:1: len takes a list, a dict or a string, not the number 3 in `len(3)`"),
    ('tokens("");', '1:1: an input holds at least one token in `tokens("")`'),
    ("tokens(3);", "1:1: an input is a string or a list of constants, not the number 3"),
    ('a = tokens("x");', "1:1: the result on an input can't be assigned"),
]


@pytest.mark.parametrize("text, message", MISTAKES)
def test_mistakes(variables: Callable[[str], Any], text: str, message: str) -> None:
    with pytest.raises(RaspcError) as caught:
        variables(text)
    assert str(caught.value).startswith(f"program.rasp:{message}")
    assert "\n" not in str(caught.value)


def test_truth_values_have_no_mean(result: Callable[[str, Any], Any]) -> None:
    with pytest.raises(
        RaspcError, match="the values true, false, and truth values that differ have no mean"
    ):
        result('aggregate(full_s, tokens == "a");', "ab")


@pytest.mark.parametrize(
    "text, message",
    [
        (
            "def f(x) {\n  return x + [1];\n}\ny = f(2);",
            "2:10: can't apply '+' to the number 2 and a list in `x + [1]` "
            "(in f, called at program.rasp:4:5)",
        ),
        (
            "def f(x) { return x + [1]; }\ndef g(x) { return f(x); }\n[g][0](2);",
            "1:19: can't apply '+' to the number 2 and a list in `x + [1]` "
            "(in f, called at program.rasp:2:19, in a function, called at program.rasp:3:1)",
        ),
    ],
)
def test_calls_that_led_to_a_mistake(
    variables: Callable[[str], Any], text: str, message: str
) -> None:
    with pytest.raises(RaspcError) as caught:
        variables(text)
    assert str(caught.value) == f"program.rasp:{message}"


def test_statements_after_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    lines = ['# raspc: vocab = "ab"', "v = 1 / 0;", "w = v + 1;", "x = indices;", "y = 2 + [1];"]
    path.write_text("\n".join(lines))
    with pytest.warns(UserWarning, match="left out: .*p.rasp:2:5: division by zero"):
        assert load_program(f"{path}:x").sop.name == "indices"
    for name, message in (
        ("v", r"p\.rasp:2:5: division by zero"),
        ("w", r"p\.rasp:3:5: 'v' has no value in `v`; correct the assignment at .*p\.rasp:2:5"),
    ):
        with pytest.raises(RaspcError, match=message):
            load_program(f"{path}:{name}")
    with pytest.raises(RaspcError, match="2:5: division by zero"):
        load_program(str(path))


def test_a_loop_that_explodes(variables: Callable[[str], Any]) -> None:
    loops = "for a in range(9999) { for b in range(9999) { for c in range(9999) { x = 1; } } }"
    with pytest.raises(
        RaspcError, match=r"^program.rasp:1:\d+: the program takes more than 200000"
    ):
        variables(loops)


SYNTAX: list[tuple[str, str]] = [
    ("a = 3 @ 3;", "1:7: unexpected character '@'"),
    ("größe = length;", "1:3: unexpected character 'ö'; write names with the letters a to z"),
    ("a = 1 2;", "1:7: unexpected '2'; ';' or ',' or 'in' was expected"),
    ("a = 1 # one\n\n# two\nb = 2;", "1:6: ';' is missing after `a = 1`; end the statement"),
    ("def f(x) {\n  y = x\n  return y; }", "2:8: ';' is missing after `y = x`"),
    ("a = * 2;", "1:5: unexpected '*'; an expression was expected"),
    ('\na = "x;', "2:5: the string has no end on its line"),
    ("def f( { return 1; }", "1:8: unexpected '{'"),
    ("def f() { a = 1; }", "1:18: unexpected '}'"),
    ("return 1;", "1:1: unexpected 'return'"),
    ("in = 3;", "1:1: unexpected 'in'"),
    ('a "b\u2028c";', "1:3: unexpected '\"b c\"'"),
    ("select(a, b, +);", "1:14: unexpected '+'; a comparison was expected"),
]


@pytest.mark.parametrize("text, message", SYNTAX)
def test_syntax(text: str, message: str) -> None:
    with pytest.raises(RaspcError) as caught:
        parse(text, "program.rasp")
    assert str(caught.value).startswith(f"program.rasp:{message}")
    assert not isinstance(caught.value, UnfinishedError)


@pytest.mark.parametrize("text", ["a = ", "def f() {", "for x in l {\n a = 1;", "f(", "a = 1"])
def test_text_that_may_go_on(text: str) -> None:
    with pytest.raises(UnfinishedError, match="the text ends within a statement"):
        parse(text)


@pytest.mark.sample(3)
@pytest.mark.parametrize(
    "deep",
    [
        "[" * 3000 + "]" * 3000,
        "-" * 3000 + "1",
        "(1+" * 3000 + "1" + ")" * 3000,
        "indices" + "[0]" * 3000,
        "1 if indices == 1 else " * 3000 + "1",
    ],
)
def test_deep_nesting(variables: Callable[[str], Any], deep: str) -> None:
    with pytest.raises(RaspcError, match=r":2:\d+: an expression is nested too deeply; give names"):
        variables(f"a = 1;\nb = {deep};")


def test_deep_nesting_in_a_setting(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    path.write_text("# raspc: vocab = " + "[" * 3000 + "]" * 3000 + "\na = indices;")
    with pytest.raises(RaspcError, match="an expression is nested too deeply"):
        load_program(str(path))


def test_a_chain_of_operators_is_not_nested(variables: Callable[[str], Any]) -> None:
    assert variables("a = 1" + " + 1" * 3000 + ";")["a"] == 3001
    assert variables("a = 0 == 0" + " and 1 == 1" * 3000 + ";")["a"] is True


def test_a_setting_of_many_blanks_takes_little_time(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    path.write_text("# raspc: x" + " " * 500_000 + "y\na = indices;")
    arguments = ["compile", path, "--emit", "rasp"]
    error = refused_in_one_line(run_command_limited("raspc", arguments, cpu_s=60))
    assert ":1:10: error: 'x y' sets none of vocab, max_seq_len, causal, program; " in error


def test_a_number_of_many_digits() -> None:
    with pytest.raises(RaspcError, match=r"p\.rasp:2:5: the number has more than 1000 digits"):
        parse("b = 1;\na = " + "9" * 1001 + ";", "p.rasp")


# Files


def test_load(tmp_path: Path) -> None:
    (tmp_path / "inner.rasp").write_text("_p = 1; b = _p + 1; s = indices + b;")
    (tmp_path / "outer.rasp").write_text('load "inner"; r = s * b;')
    program = load_program(str(tmp_path / "outer.rasp"))
    assert program.name == "r" and program.sop("ab") == [4, 6]


def test_private_names_stay(tmp_path: Path) -> None:
    (tmp_path / "inner.rasp").write_text("_p = 1;")
    (tmp_path / "outer.rasp").write_text('load "inner";\nr = _p;')
    with pytest.raises(RaspcError, match=r"outer\.rasp:2:5: undefined name '_p'"):
        load_program(str(tmp_path / "outer.rasp"))


def test_a_file_does_not_see_who_loads_it(tmp_path: Path) -> None:
    (tmp_path / "inner.rasp").write_text("b = a;")
    (tmp_path / "outer.rasp").write_text('a = 1; load "inner";')
    with pytest.raises(RaspcError, match=r"inner\.rasp:1:5: undefined name 'a'"):
        load_program(str(tmp_path / "outer.rasp"))


def test_files_that_load_each_other(tmp_path: Path) -> None:
    (tmp_path / "a.rasp").write_text('load "b";')
    (tmp_path / "b.rasp").write_text('\nload "a";')
    with pytest.raises(RaspcError, match=r"b\.rasp:2:1: 'a' loads itself"):
        load_program(str(tmp_path / "a.rasp"))


HEADERS: list[tuple[str, str]] = [
    ("# raspc: vocb = 3", "'vocb = 3' sets none of vocab, max_seq_len, causal, program"),
    ("# raspc: vocab = 3", "'vocab' must be a list of constants or a string of tokens"),
    ("# raspc: max_seq_len = True", "'max_seq_len' must be an integer, not the truth value True"),
    ("# raspc: causal = 1", "'causal' must be True or False, not the number 1"),
    ("# raspc: program = b", "the file has no 'b'; its s-ops are a"),
    ("# raspc: max_seq_len = x", "undefined name 'x'"),
    ("# raspc: max_seq_len = (", "the text ends within a statement"),
]


@pytest.mark.parametrize("header, message", HEADERS)
def test_headers_that_are_wrong(tmp_path: Path, header: str, message: str) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(f"{header}\na = indices;")
    with pytest.raises(RaspcError) as caught:
        load_program(str(path))
    assert message in str(caught.value) and "p.rasp" in str(caught.value)


def test_programs_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(
        '# raspc: vocab = ["a", 1]\n# raspc: max_seq_len = 2 + 2\n#raspc: causal = True\n'
        "# raspc: program = a\na = indices + 1;\nb = a * 2;\nn = 3;"
    )
    program = load_program(str(path))
    assert program.vocab == ("a", 1) and program.max_seq_len == 4 and program.causal is True
    assert program.name == "a" and program.sop("xy") == [1, 2]
    assert load_program(f"{path}:b").sop("xy") == [2, 4]
    with pytest.raises(RaspcError, match="'n' is the number 3; its s-ops are a, b"):
        load_program(f"{path}:n")
    path.write_text("n = 3;")
    with pytest.raises(RaspcError, match="the file assigns no s-op"):
        load_program(str(path))


def test_a_name_of_many_characters(variables: Callable[[str], Any]) -> None:
    with pytest.raises(RaspcError, match="of an s-op has at most 1000 characters, not 1001"):
        variables("x" * 1001 + " = indices;")
    assert "x" * 1000 in variables("x" * 1000 + " = indices;")
