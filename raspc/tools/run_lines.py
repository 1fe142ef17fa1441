"""
The RUN lines of golden tests, and how to run them without starting a process for each.

A golden test is a file whose first lines say how to test it, in the way of LLVM's lit:

    // RUN: rasp-opt -p rasp-infer-encodings %s | filecheck %s

`lit` starts every command of the line as a process. Here the usual shape, `rasp-opt` into
`rasp-opt` into `filecheck`, is taken apart, so that tests and `raspc update-checks` can call
`rasp-opt` as a function. Other shapes are left to lit.
"""

import io
import re
import shlex
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

_RUN = re.compile(r"RUN:\s*(.*)$")

GLOBAL_FLAGS = frozenset({"--disable-verify", "--syntax-highlight"})
"""Flags of xDSL's driver that change the whole process, which only a process of its own should."""

LIT_KEYWORDS = ("REQUIRES:", "UNSUPPORTED:", "XFAIL:", "ALLOW_RETRIES:", "END.")
"""What else lit reads in a file: a file with one of these is left to lit."""


@dataclass(frozen=True)
class OptCommand:
    """One call of `rasp-opt`."""

    arguments: tuple[str, ...]
    fails: bool
    """Whether it is to exit with an error: `not rasp-opt ...`."""
    joins_streams: bool
    """Whether its errors go where its output goes: `2>&1`."""


@dataclass(frozen=True)
class RunLine:
    """`rasp-opt ... | rasp-opt ... | filecheck ...`, where `%s` has become the file's path."""

    text: str
    commands: tuple[OptCommand, ...]
    filecheck: tuple[str, ...] | None
    """The arguments of filecheck; None when the line ends without it."""

    @property
    def prefixes(self) -> tuple[str, ...]:
        """The prefixes of the CHECK lines that filecheck reads."""
        found: list[str] = []
        arguments = iter(self.filecheck or ())
        for argument in arguments:
            name, equals, value = argument.lstrip("-").partition("=")
            if name in ("check-prefix", "check-prefixes"):
                found += (value if equals else next(arguments, "")).split(",")
        return tuple(found) or ("CHECK",)


class UnsupportedRunLine(Exception):
    """A RUN line that only lit can run."""


def parse_run_lines(path: Path) -> list[RunLine]:
    """The RUN lines of a file; raises UnsupportedRunLine where one needs lit."""
    text = path.read_text(encoding="utf-8")
    for keyword in LIT_KEYWORDS:
        if keyword in text:
            raise UnsupportedRunLine(f"{path.name} uses {keyword}")
    commands: list[str] = []
    continued = False
    for line in text.splitlines():
        match = _RUN.search(line)
        if match is None:
            continue
        part = match[1].strip()
        more = part.endswith("\\")
        part = part.removesuffix("\\").strip()
        if continued:
            commands[-1] += " " + part
        else:
            commands.append(part)
        continued = more
    return [_parse_run_line(command, path) for command in commands]


def _parse_run_line(text: str, path: Path) -> RunLine:
    """Take a command line apart."""
    lexer = shlex.shlex(text, posix=True, punctuation_chars="|&;<>()")
    lexer.whitespace_split = True
    stages: list[list[str]] = [[]]
    for token in _join_redirections(list(lexer)):
        if token == "|":
            stages.append([])
        elif set(token) <= set("|&;<>()"):
            raise UnsupportedRunLine(f"'{token}' in: {text}")
        else:
            stages[-1].append(_substitute(token, path))
    filecheck = None
    if stages[-1][:1] == ["filecheck"]:
        filecheck = tuple(stages.pop()[1:])
    if not stages:
        raise UnsupportedRunLine(f"no rasp-opt in: {text}")
    return RunLine(text, tuple(_parse_command(stage, text) for stage in stages), filecheck)


def _join_redirections(tokens: list[str]) -> list[str]:
    """Make one token of the three into which the lexer cuts `2>&1`."""
    joined: list[str] = []
    position = 0
    while position < len(tokens):
        if tokens[position : position + 3] == ["2", ">&", "1"]:
            joined.append("2>&1")
            position += 3
        else:
            joined.append(tokens[position])
            position += 1
    return joined


def _substitute(token: str, path: Path) -> str:
    """Replace lit's `%s`, `%S` and `%%`; other substitutions need lit."""

    def value(match: re.Match[str]) -> str:
        match match[0]:
            case "%s":
                return str(path)
            case "%S":
                return str(path.parent)
            case "%%":
                return "%"
            case other:
                raise UnsupportedRunLine(f"substitution {other}")

    return re.sub(r"%(?:%|\{[^}]*\}|[A-Za-z](?![A-Za-z0-9_]))", value, token)


def _parse_command(words: list[str], text: str) -> OptCommand:
    """The `rasp-opt` call that these words make."""
    fails = words[:1] in (["not"], ["!"])
    if fails:
        words = words[1:]
    if words[:1] != ["rasp-opt"] or GLOBAL_FLAGS.intersection(words):
        raise UnsupportedRunLine(f"not a plain rasp-opt: {text}")
    joins_streams = "2>&1" in words
    arguments = tuple(word for word in words[1:] if word != "2>&1")
    return OptCommand(arguments, fails, joins_streams)


@dataclass(frozen=True)
class Result:
    """What a run of commands gave."""

    output: str
    errors: str
    problem: str | None
    """Why the run is not what its line asks for, if so: a wrong exit status."""


def run_in_process(line: RunLine) -> Result:
    """Run the `rasp-opt` calls of a line, each reading what the one before has written."""
    text, errors = "", ""
    for command in line.commands:
        status, text, new_errors = _call_rasp_opt(command, text)
        errors += new_errors
        if (status != 0) != command.fails:
            expected = "an error" if command.fails else "success"
            words = shlex.join(command.arguments)
            problem = f"rasp-opt {words}: exit status {status} where {expected} was expected"
            return Result(text, errors, problem)
    return Result(text, errors, None)


def _call_rasp_opt(command: OptCommand, standard_input: str) -> tuple[int, str, str]:
    """Exit status, output and errors of one call."""
    from raspc.tools.rasp_opt import main

    output = io.StringIO()
    errors = output if command.joins_streams else io.StringIO()
    piped = io.TextIOWrapper(io.BytesIO(standard_input.encode()), encoding="utf-8")
    real_input, sys.stdin = sys.stdin, piped
    try:
        with redirect_stdout(output), redirect_stderr(errors):
            try:
                status = main(command.arguments)
            except SystemExit as stop:
                status = stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    finally:
        sys.stdin = real_input
    return status, output.getvalue(), "" if command.joins_streams else errors.getvalue()
