"""
The console blocks of a document: commands, and the text that each prints.

A line that begins with `$ ` is a command; the lines up to the next command are its output. In the
output `...` stands for any text, a line `...` for any lines, and any time in seconds for another.
`$ cat FILE` of a missing file writes it: its output is the file's text.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
import warnings
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from code_blocks import CONSOLE, blocks_of
from raspc.tools.run_lines import call_program

ROOT = Path(__file__).resolve().parents[2]

NOT_RUN = {
    "make ": "sets up an environment; continuous integration runs it",
    "source .venv/bin/activate": "changes the shell of the reader",
    "pip install -e '.[notebooks]'": "changes the environment; tests/site/test_hooks.py compares "
    "the extra with the imports of the notebooks",
    "marimo edit ": "opens a browser; tests/notebooks runs the notebooks",
    "raspc repl": "reads what a user types; tests/rasp_language/test_repl.py runs it",
    "pytest tests/lit -k my-pass": "the pass is the reader's",
    "XLA_FLAGS=--xla_force_host_platform_device_count=8 python my_script.py": "the reader's script",
    "CIRCUIT_FINDERS=": "the reader's folders of other repositories",
    "python benchmarks/interpbench.py ": "the reader's folders of other repositories; "
    "tests/tracr/test_interpbench_page.py runs the script",
    "raspc compress ": "trains for minutes; tests/compression trains with fewer steps",
    "raspc plot small.rmodel": "draws trained models; tests/compression draws smaller ones",
    "raspc plot sweep.runs": "draws trained models; tests/compression draws smaller ones",
    "raspc recover ": "scores trained models; tests/compression scores smaller ones",
    "raspc hide small.rmodel": "hides a trained model; tests/compression hides a smaller one",
    "raspc verify small.rmodel": "verifies a trained model; tests/compression has smaller ones",
}
"""The beginnings of the commands that are not run, each with a reason."""

SMALLER = {"10000000 rows in 20 files": "1000 rows in 1 file", "10000000": "1000"}
"""Words of commands and outputs that are replaced, so that the command ends soon."""


class Command(NamedTuple):
    """A command of a document, and its output there."""

    text: str
    output: str
    place: str
    """The document and the line of the command."""

    @property
    def is_run(self) -> bool:
        return not self.text.startswith(tuple(NOT_RUN))


def documents() -> list[Path]:
    """The documents at the top of the repository, and those in docs/."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


def commands_of(document: Path) -> Iterator[Command]:
    """The commands of the console blocks of a document, in order."""
    for block in blocks_of(document):
        if block.language in CONSOLE:
            yield from commands_in(block.text, document.name, block.first)


def commands_in(text: str, name: str, first: int = 1) -> Iterator[Command]:
    """The commands of a console block; `first` is the line of the document at which it begins."""
    lines = text.splitlines()
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    assert starts and starts[0] == 0, f"{name}:{first}: a block begins with a command"
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        output = "".join(line + "\n" for line in lines[start + 1 : end])
        yield Command(lines[start][2:], output, f"{name}:{first + start}")


def smaller(text: str) -> str:
    """A command or an output, with the words of `SMALLER` replaced."""
    for word, fewer in SMALLER.items():
        text = text.replace(word, fewer)
    return text


def run_commands(document: Path, folder: Path) -> int:
    """Run the commands of a document in a folder, compare their outputs, and count them."""
    if not (folder / "examples").exists():
        (folder / "examples").symlink_to(ROOT / "examples")
    count = 0
    for command in commands_of(document):
        if not command.is_run:
            continue
        count += 1
        match shlex.split(command.text):
            case ["cat", name] if not (folder / name).exists():
                (folder / name).write_text(command.output)
            case _:
                printed = run_command(command, folder)
                assert matches(smaller(command.output), printed), difference(command, printed)
    return count


def run_command(command: Command, folder: Path) -> str:
    """The output of a command, with its errors."""
    text = smaller(command.text)
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    settings = {"PATH": path, "COLUMNS": "80", "JAX_PLATFORMS": "cpu"}
    status, printed = (_called if _is_plain(text) else run_by_shell)(text, folder, settings)
    fails = "error: " in command.output
    assert (status != 0) == fails, f"{command.place}: {text}\n{printed}"
    return printed


PROGRAMS = ("raspc", "rasp-opt")
"""The programs that run in the process of pytest, where their modules are loaded once."""


def _is_plain(text: str) -> bool:
    """Whether a command is a call of one of `PROGRAMS`, without pipes and redirections."""
    return text.partition(" ")[0] in PROGRAMS and set(text).isdisjoint("|<>;&$*")


def _called(text: str, folder: Path, settings: dict[str, str]) -> tuple[int, str]:
    """The exit status and the output of a command, run in this process."""
    program, *arguments = shlex.split(text)
    output = io.StringIO()

    def show(message: Warning | str, *_rest: object, **_options: object) -> None:
        output.write(f"{program}: warning: {message}\n")

    with chdir(folder), patch.dict(os.environ, settings), warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.showwarning = show
        status = call_program(program, arguments, "", output, output)
    return status, output.getvalue()


def run_by_shell(text: str, folder: Path, settings: dict[str, str]) -> tuple[int, str]:
    """The exit status and the output of a command, run by bash."""
    done = subprocess.run(
        ["bash", "-c", text],
        cwd=folder,
        env={**os.environ, **settings},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def matches(output: str, printed: str) -> bool:
    """Whether a printed text is that of a document."""
    return re.fullmatch(pattern_of(output), printed) is not None


def pattern_of(output: str) -> str:
    """The regular expression of the texts for which the output in a document stands."""
    lines: list[str] = []
    for line in output.splitlines():
        if line == "...":
            lines.append(r"(?:.*\n)*")
            continue
        found = re.escape(line).replace(re.escape("..."), ".*")
        lines.append(re.sub(r"\d+(?:\\\.\d+)?\\ s\b", r"\\d+(?:\\.\\d+)? s", found) + r"\n")
    return "".join(lines)


def difference(command: Command, printed: str) -> str:
    """The two outputs of a command, for the message of a failing test."""
    return f"{command.place}: {command.text}\n{command.output}--- but it prints\n{printed}"
