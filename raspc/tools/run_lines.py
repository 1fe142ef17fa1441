"""
The RUN lines of golden tests, run in one process instead of a process for each command.

A golden test is a file whose first lines are commands that test it, in the syntax of LLVM's lit:

    // RUN: rasp-opt -p rasp-infer-encodings %s | filecheck %s

`lit` starts every command of the line as a process. Most lines pipe `rasp-opt` or `raspc` into
`rasp-opt` and `filecheck`. Such a line is parsed here, so that tests and `raspc update-checks` can
call the programs as functions; only lit can run other lines.
"""

import io
import re
import shlex
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from raspc.values.extension_registry import installed_entry_points

_RUN = re.compile(r"RUN:\s*(.*)$")

GLOBAL_FLAGS = frozenset({"--disable-verify", "--syntax-highlight"})
"""The flags of xDSL's driver that change global state, and need a process of their own."""

PROGRAMS = frozenset({"rasp-opt", "raspc"})
"""The programs that are called as functions."""

LIT_KEYWORDS = ("REQUIRES:", "UNSUPPORTED:", "XFAIL:", "ALLOW_RETRIES:", "END.")
"""Other keywords of lit; only lit can run a file with one of them."""


@dataclass(frozen=True)
class ProgramCall:
    """A call of one of `PROGRAMS`."""

    program: str
    arguments: tuple[str, ...]
    fails: bool
    """Whether the call must exit with an error: `not rasp-opt ...`."""
    joins_streams: bool
    """Whether errors go to the output: `2>&1`."""


@dataclass(frozen=True)
class RunLine:
    """The commands `rasp-opt ... | filecheck ...` of a line, with the path of the file for `%s`."""

    text: str
    commands: tuple[ProgramCall, ...]
    filecheck: tuple[str, ...] | None
    """The arguments of filecheck; None for a line without filecheck."""

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
    """The RUN lines of a file; raises `UnsupportedRunLine` if only lit can run the file."""
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
    """The commands of a RUN line."""
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
        raise UnsupportedRunLine(f"no program in: {text}")
    return RunLine(text, tuple(_parse_command(stage, text) for stage in stages), filecheck)


def _join_redirections(tokens: list[str]) -> list[str]:
    """The tokens, with the three tokens of each `2>&1` joined to one."""
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
    """A token with lit's `%s`, `%S` and `%%` replaced; raises `UnsupportedRunLine` for others."""

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


def _parse_command(words: list[str], text: str) -> ProgramCall:
    """The call of a program in some words."""
    fails = words[:1] in (["not"], ["!"])
    if fails:
        words = words[1:]
    if not words or words[0] not in PROGRAMS or GLOBAL_FLAGS.intersection(words):
        raise UnsupportedRunLine(f"not a plain {' or '.join(sorted(PROGRAMS))}: {text}")
    joins_streams = "2>&1" in words
    arguments = tuple(word for word in words[1:] if word != "2>&1")
    return ProgramCall(words[0], arguments, fails, joins_streams)


@dataclass(frozen=True)
class Result:
    """The output and errors of a line's commands."""

    output: str
    errors: str
    problem: str | None
    """The deviation of the exit status from the one expected; None if there is none."""


def run_in_process(line: RunLine) -> Result:
    """Run the calls of a line; each reads the output of the call before."""
    text, errors = "", ""
    for command in line.commands:
        output = io.StringIO()
        error_output = output if command.joins_streams else io.StringIO()
        status = call_program(command.program, command.arguments, text, output, error_output)
        text = output.getvalue()
        errors += "" if command.joins_streams else error_output.getvalue()
        if (status != 0) != command.fails:
            expected = "an error" if command.fails else "success"
            words = shlex.join((command.program, *command.arguments))
            problem = f"{words}: exit status {status} where {expected} was expected"
            return Result(text, errors, problem)
    return Result(text, errors, None)


def call_program(
    program: str,
    arguments: Sequence[str],
    standard_input: str,
    output: io.StringIO,
    errors: io.StringIO,
) -> int:
    """
    The exit status of an installed program of raspc that is called as a function.

    program: the name of the program, such as `rasp-opt`.
    arguments: the words after it.
    standard_input: the text that it can read.
    output, errors: the streams that it writes to.
    """
    (found,) = installed_entry_points().select(group="console_scripts", name=program)
    piped = io.TextIOWrapper(io.BytesIO(standard_input.encode()), encoding="utf-8")
    real_input, sys.stdin = sys.stdin, piped
    try:
        with redirect_stdout(output), redirect_stderr(errors):
            try:
                return found.load()(arguments)
            except SystemExit as stop:
                return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    finally:
        sys.stdin = real_input
