"""The prompt: scripts from standard input, and their output."""

import io
import os
import shutil
import stat
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from raspc.cli.main import main


@pytest.fixture
def repl(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    """The function from a script to its output."""

    def run(script: str) -> str:
        monkeypatch.setattr(sys, "stdin", io.StringIO(script))
        assert main(["repl"]) == 0
        return capsys.readouterr().out

    return run


SCRIPTS: list[tuple[str, str]] = [
    (
        "a, b = 3, 5;\nc = indices + a;\nc;",
        "    value: a =  3\n    value: b =  5\n"
        '     s-op: c\n \t Example: c("hello") = [3, 4, 5, 6, 7] (ints)\n'
        '     s-op: c\n \t Example: c("hello") = [3, 4, 5, 6, 7] (ints)\n',
    ),
    (
        "average(indices)/length;\ntokens;\nlength;\nindices<2;",
        '     s-op: out\n \t Example: out("hello") = [0.4]*5 (floats)\n'
        '     s-op: tokens\n \t Example: tokens("hello") = [h, e, l, l, o] (strings)\n'
        '     s-op: length\n \t Example: length("hello") = [5]*5 (ints)\n'
        '     s-op: out\n \t Example: out("hello") = [T, T, F, F, F] (bools)\n',
    ),
    (
        'set example "abc"\naggregate(full_s, indicator(indices == 0));',
        '     s-op: out\n \t Example: out("abc") = [0.333]*3 (floats)\n',
    ),
    (
        'set example "abc"\ns = select(indices, indices, <);',
        "     selector: s\n \t Example:\n \t\t\t     a b c\n"
        " \t\t\t a |      \n \t\t\t b | 1    \n \t\t\t c | 1 1  \n",
    ),
    (
        "a = indices + 1; s = select(a, 2, ==);\n"
        'examples off\na; s; a("ab"); s("ab");\ns-op examples on\na;',
        '     s-op: a\n \t Example: a("hello") = [1, 2, 3, 4, 5] (ints)\n'
        "     selector: s\n \t Example:\n \t\t\t     h e l l o\n"
        + "".join(f" \t\t\t {c} |   1      \n" for c in "hello")
        + "     s-op: a\n     selector: s\n\t =  [1, 2] (ints)\n"
        "\t = \n \t\t\t     a b\n \t\t\t a |   1\n \t\t\t b |   1\n"
        '     s-op: a\n \t Example: a("hello") = [1, 2, 3, 4, 5] (ints)\n',
    ),
    (
        'l = [1, "a"];\nd = {"a": 0.5};\n"x" + "y";\ndef f(a, b) {\n  # sums\n  return a + b;\n}\n'
        "f(1, 2);",
        "     list: l = [1, 'a']\n     dict: d = {'a': 0.5}\n    value: out =  \"xy\"\n"
        "     console function: f(a, b)\n    value: out =  3\n",
    ),
    (
        "examples off\n[indices, [2]];\n{1: indices};",
        "     list: out =  [\n\t\t     s-op: indices\n\t\t     list: [2]\n" + " " * 17 + "]\n"
        "     dict: out =  {\n\t\t\t 1 :     s-op: indices\n" + " " * 17 + "}\n",
    ),
    (
        'examples off\nd = {"a": [tokens, 1/3], 1/3: full_s};\n[min, [[]]];',
        '     dict: d =  {\n\t\t\t "a" :     list: \t\t\t [\n'
        "\t\t\t\t\t     s-op: tokens\n\t\t\t\t\t    value:  0.3333333333333333\n"
        "\t\t\t"
        + " " * 11
        + "]\n\t\t\t 0.3333333333333333 :     selector: full_s\n"
        + " " * 15
        + "}\n"
        "     list: out =  [\n\t\t     library function: min(a, b)\n\t\t     list: \t\t [\n"
        "\t\t\t\t     list: []\n\t\t" + " " * 11 + "]\n" + " " * 17 + "]\n",
    ),
    (
        '1/3;\n[1/3, 0.5];\n{1/3: "a"};',
        "    value: out =  0.3333333333333333\n     list: out = [0.3333333333333333, 0.5]\n"
        "     dict: out = {0.3333333333333333: 'a'}\n",
    ),
    (
        'set s-op example [1, 2]\nset selector example "ab"\nshow example\nshow s-op example',
        '\ts-op example: [1, 2]\n\tselector example: "ab"\n\ts-op example: [1, 2]\n',
    ),
    (
        'set example "ab"\nfull seq display on\nindices;\nindices("abc");\nlength;',
        "     s-op: indices\n \t Example:\n \t\tinput:   a b \t (strings)\n"
        " \t\toutput:  0 1 \t (ints)\n"
        "\t = \n \t\tinput:   a b c \t (strings)\n \t\toutput:  0 1 2 \t (ints)\n"
        '     s-op: length\n \t Example: length("ab") = [2]*2 (ints) '
        "[skipped full display: identical values]\n",
    ),
    (
        'set example "ab"\nfull seq display on\nlength("abc");\n(indices + 1)/3;',
        "\t =   [3]*3 (ints) [skipped full display: identical values]\n"
        "     s-op: out\n \t Example:\n"
        " \t\tinput:                    a                  b \t (strings)\n"
        " \t\toutput:  0.3333333333333333 0.6666666666666666 \t (floats)\n",
    ),
    (
        "x = nowhere;\nx;\na = = 3;\ntokens + 1;\ny = 1 / indices;\ny;\ntokens_int;\na = 4;",
        "\t\t!!ignoring input:\n\t console:1:5: undefined name 'nowhere' in `nowhere`\n"
        "\t\t!!ignoring input:\n\t console:1:1: undefined name 'x' in `x`\n"
        "\t\t!!ignoring input:\n\t console:1:5: unexpected '='; an expression was expected\n"
        "\t\t!!ignoring input:\n\t console:1:1: can't add a string and a number in `tokens + 1`; "
        "the tokens as numbers are tokens_int\n"
        "\t\t!!ignoring input:\n\t console:1:1: the result is undefined at position 0, "
        "token \"h\": 'y' has no value for 0; give it a value there by default(x, value)\n"
        "\t\t!!ignoring input:\n\t console:1:1: undefined name 'y' in `y`\n"
        "\t\t!!ignoring input:\n\t console:1:1: the result is undefined at position 0, "
        'token "h": \'tokens_int\' has no value for "h"; '
        "give it a value there by default(x, value)\n"
        "    value: a =  4\n",
    ),
    ("1;\nexit\n2;", "    value: out =  1\n"),
    ("quit()\n2;", ""),
    ("a = 1", "\t\t!!ignoring input:\n\t the input ends within a statement\n"),
]


@pytest.mark.parametrize("script, printed", SCRIPTS)
def test_scripts(repl, script: str, printed: str) -> None:
    assert repl(script) == printed


def test_the_last_value_is_out(repl) -> None:
    assert repl("3 + 4;\nout * 2;") == "    value: out =  7\n    value: out =  14\n"


def test_load(repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lib.rasp").write_text("_p = 3; n = 1; n = n + _p; s = indices + n;")
    assert repl('load "lib";\nn;\n_p;') == (
        "    value: n =  4\n     s-op: s\n    value: n =  4\n"
        "\t\t!!ignoring input:\n\t console:1:1: undefined name '_p' in `_p`\n"
    )
    assert "there is no file 'none.rasp'" in repl('load "none";')


def test_directives_in_a_loaded_file(repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lib.rasp").write_text(
        '_word = "xyz";\nset example _word\nfull seq display on\nshow s-op example'
    )
    printed = repl('load "lib";\nindices;')
    assert printed.startswith('\ts-op example: "xyz"\n')
    assert printed.endswith(" \t\toutput:  0 1 2 \t (ints)\n")


def test_mistakes_in_a_loaded_file(repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "lib.rasp").write_text('a = nowhere;\nb = 3;\nload "inner";\nc = 4;')
    (tmp_path / "inner.rasp").write_text("\n  d = 1 / 0;\nfor _ in [1] { e = 5; }")
    assert repl('load "lib";\nd;\ne;') == (
        "\t\t!!ignoring input:\n\t lib.rasp:1:5: undefined name 'nowhere' in `nowhere` "
        "(in a file loaded at console:1:1)\n"
        "    value: b =  3\n"
        "\t\t!!ignoring input:\n\t inner.rasp:2:7: division by zero in `1 / 0` "
        "(in a file loaded at lib.rasp:3:1, in a file loaded at console:1:1)\n"
        "    value: c =  4\n"
        "\t\t!!ignoring input:\n\t console:1:1: 'd' has no value in `d`; "
        "correct the assignment at inner.rasp:2:7\n"
        "    value: e =  5\n"
    )


def test_names_of_results_of_functions(repl) -> None:
    define = "examples off\ndef f(a, b) { res = a + b; return res; }\n"
    assert repl(define + '[f(indices, 1), f(tokens, "a"), indices + 1, full_s and full_s];') == (
        "     console function: f(a, b)\n     list: out =  [\n"
        '\t\t     s-op: f(indices , 1)\n\t\t     s-op: f(tokens , "a")\n'
        "\t\t     s-op: s-op\n\t\t     selector: plain select\n                 ]\n"
    )
    assert "s-op: g\n" in repl(define + "g = f(indices, 1);")
    long = "1" * 40
    assert "s-op: f(...)" in repl(define + f"[f(indices, {long}), f(f(indices, 1), {long})];")


def test_commands(repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    setup = "examples off\nhist = selector_width(select(tokens, tokens, ==));\n"
    printed = repl(setup + ":vocab a b\n:max_seq_len 4\n:ir hist\n:compile hist\n:inspect hist")
    assert 'rasp.program @hist vocab {"a", "b"} max_seq_len 4' in printed
    assert 'named "hist"' in printed
    assert "\t = 1 layers, 1 heads, " in printed
    assert "sequences   up to 4 tokens" in printed
    assert "in hist.rmodel" in repl(setup + ":compile hist hist.rmodel")
    assert main(["run", "hist.rmodel", "--stage", "transformer", "--input", "h e h"]) == 0
    assert repl(setup + ":names").partition("\n")[2] == "     s-op: hist\nhist\n"
    assert ":inspect NAME" in repl(":help")


def test_options_of_compile(repl) -> None:
    setup = "examples off\nx = tokens;\n"
    options = '--dtype float64 --causal --allow-uncertified --vocab "a b" --max-seq-len 3'
    assert "float64" in repl(f"{setup}:inspect x {options}")
    assert "max_seq_len 3 causal" in repl(f"{setup}:ir x {options}")
    assert "\t = 0 layers" in repl(f"{setup}:compile x {options}")


@pytest.mark.parametrize("line", [":help", "help", "help;", "?"])
def test_help_within_a_statement(repl, line: str) -> None:
    printed = repl(f"x =\n{line}\n3;")
    assert "an s-op: a value for each position" in printed
    assert printed.endswith("    value: x =  3\n")


def test_a_variable_named_help(repl) -> None:
    assert repl("help = 3;\nhelp;") == "    value: help =  3\n" * 2


def test_a_byte_order_mark_is_skipped(
    repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bom.rasp").write_text("a = 3;", encoding="utf-8-sig")
    assert repl('\ufeffload "bom";') == "    value: a =  3\n"


def test_letters_beyond_ascii(repl) -> None:
    assert 'vocabulary  2 tokens: "a" "§"' in repl("x = tokens;\n:inspect x --vocab '§ a'")


@pytest.mark.parametrize(
    "text, cause",
    [
        (
            "z = 1 + 1 / indices; z;",
            "position 0, token \"h\": '1 / indices' of console:1:9 has no value for 0",
        ),
        (
            "s = aggregate(select(indices, 9, ==), tokens); t = s;",
            "'s' selects no key at position 0",
        ),
        ('tokens_int("3x");', 'position 1, token "x": \'tokens_int\' has no value for "x"'),
    ],
)
def test_causes_of_undefined_results(repl, text: str, cause: str) -> None:
    assert cause in repl(text)


@pytest.mark.parametrize(
    "command, message",
    [
        (":nope", ":nope is not a command; :help lists the commands"),
        (":ir indices x.mlir", ":ir writes no file; leave the file out"),
        (":compile x --no", ":compile: unrecognized arguments: --no; :help lists the commands"),
        (":compile 'x", "can't read the options: No closing quotation; close the quotes"),
        (":ir", ":ir does not take these arguments; :help lists the commands"),
        (":ir nowhere", "undefined name 'nowhere'"),
        (":ir full_s", "'full_s' is not an s-op"),
        (":max_seq_len 0", ":max_seq_len does not take these arguments; :help lists the commands"),
        (":compile indices no/where.rmodel", "no/where.rmodel: the file cannot be written"),
    ],
)
def test_commands_that_fail(repl, command: str, message: str) -> None:
    assert repl(command).startswith(f"\t\t!!ignoring input:\n\t {message}")


# Drawing


def test_draw_without_graphviz(repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", "")
    printed = repl('examples off\nr = tokens[-1];\ndraw(r, "ab");')
    assert printed == (
        "     s-op: r\n\t =  [b]*2 (strings)\n"
        "\t drawing in r.dot; install Graphviz, whose `dot` makes SVG and PDF of it\n"
    )
    source = (tmp_path / "r.dot").read_text()
    assert 'label="input"' in source and 'label="layer 1"' in source
    assert "head: r" in source and "select" in source


def test_draw_by_graphviz(repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    program = tmp_path / "dot"
    program.write_text('#!/bin/sh\ncat > "$3"\n')
    program.chmod(program.stat().st_mode | stat.S_IEXEC)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert repl("examples off\nr = indices + 1;\ndraw(r);").endswith(
        "\t drawing in r.svg\n\t drawing in r.pdf\n"
    )
    assert (tmp_path / "r.svg").read_text().startswith("digraph")


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_draw_by_the_graphviz_of_this_machine(
    repl, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    printed = repl('examples off\nr = aggregate(select(indices, 0, ==), tokens);\ndraw(r, "ab");')
    assert printed.endswith("\t drawing in r.svg\n\t drawing in r.pdf\n")
    svg = ElementTree.parse(tmp_path / "r.svg").getroot()
    texts = {element.text for element in svg.iter() if element.tag.endswith("}text")}
    assert {"input", "layer 1", "head: r"} <= texts
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-")


def test_draw_takes_an_sop(repl) -> None:
    assert "draw takes an s-op, not a selector" in repl("draw(full_s);")
