"""
The entries of examples/index.json: programs, with inputs and expected results.

    entry = entry_of("rasp_paper/reverse.rasp:reverse")
    module = entry.module(max_seq_len=8)
    cases = expected(module, entry.inputs(8, 500))
"""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

from xdsl.dialects.builtin import ModuleOp

from raspc.frontends.python import LoadedProgram, load_program, lower_program
from raspc.frontends.rasp_language import load_program as load_rasp_program
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.values import RaspcError

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


@dataclass(frozen=True)
class Entry:
    """A program of the index."""

    file: str
    """The file, below examples/."""
    name: str
    """The name of the s-op in the file; "program" for the variable of that name in Python files."""
    theme: str
    vocab: tuple[Any, ...]
    max_seq_len: int
    causal: bool
    """Whether the program is compiled for causal attention."""
    largest_max_seq_len: int
    """The largest length at which the program is tested; `max_seq_len` for refused programs."""
    cases: tuple[tuple[list[Any], list[Any]], ...]
    """The inputs, each with the expected output."""
    refused: str | None = None
    """The message of the compiler, if the program does not compile."""
    uncertified: str | None = None
    """The decision without a proof in float32, if the program compiles uncertified alone."""
    rasp_layers: int | None = None
    """The number of layers of an ideal transformer, by the RASP paper's analysis."""
    reference: str | None = None
    """The name of the program in the reference figures of Tracr."""

    @property
    def key(self) -> str:
        """The key of the entry: `file:name`."""
        return f"{self.file}:{self.name}"

    @property
    def title(self) -> str:
        """The title in tables: the file's name, or the s-op's in a file of several programs."""
        return Path(self.file).stem if self.name == "program" else self.name

    def load(self, max_seq_len: int | None = None) -> LoadedProgram:
        """The loaded program of the file, for its own length or another."""
        name = "" if self.name == "program" else f":{self.name}"
        return file_program(self.file + name, max_seq_len)

    def module(self, max_seq_len: int | None = None) -> ModuleOp:
        """The module of the program in the rasp dialect, for its own length or another."""
        length = self.max_seq_len if max_seq_len is None else max_seq_len
        sop = self.load(length).sop
        return lower_program(
            sop, vocab=self.vocab, max_seq_len=length, causal=self.causal, name=self.title
        )

    def inputs(self, max_seq_len: int, most: int) -> list[list[Any]]:
        """The inputs of the cases, and all inputs if they are at most `most`, or random inputs."""
        given = [tokens for tokens, _ in self.cases]
        lengths = range(1, max_seq_len + 1)
        if sum(len(self.vocab) ** n for n in lengths) <= most:
            return [list(xs) for n in lengths for xs in product(self.vocab, repeat=n)]
        dice = random.Random(self.key)
        return given + [dice.choices(self.vocab, k=1 + i % max_seq_len) for i in range(most)]


def file_program(target: str, max_seq_len: int | None = None) -> LoadedProgram:
    """The loaded program of a file below examples/, or of `file:name`."""
    load = load_rasp_program if ".rasp" in target else load_program
    return load(str(EXAMPLES / target), max_seq_len=max_seq_len)


def expected(module: ModuleOp, inputs: Sequence[list[Any]]) -> list[tuple[list[Any], list[Any]]]:
    """The inputs with their results by the interpreter, without inputs with an error."""
    evaluator = ProgramEvaluator(module)
    found: list[tuple[list[Any], list[Any]]] = []
    for tokens in inputs:
        try:
            found.append((tokens, list(evaluator(tokens))))
        except RaspcError:
            continue
    return found


@cache
def entries() -> tuple[Entry, ...]:
    """The entries in the order of the index."""
    rows = json.loads((EXAMPLES / "index.json").read_text(encoding="utf-8"))
    return tuple(_entry(row) for row in rows)


def _entry(row: dict[str, Any]) -> Entry:
    cases = tuple((case["input"], case["output"]) for case in row["cases"])
    return Entry(**{**row, "vocab": tuple(row["vocab"]), "cases": cases})


def entries_with(words: Sequence[str]) -> list[Entry]:
    """The entries with one of some words in their keys; all entries without words."""
    return [each for each in entries() if not words or any(word in each.key for word in words)]


def entry_of(key: str) -> Entry:
    """The entry of a key, `file:name`."""
    return next(entry for entry in entries() if entry.key == key)
