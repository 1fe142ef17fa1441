"""
The entries of examples/index.json, loaded as programs, with inputs to try them on.

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
    """One program of the index."""

    file: str
    """Its file below examples/."""
    name: str
    """The s-op of the file; "program" is that which a Python file calls so."""
    theme: str
    vocab: tuple[Any, ...]
    max_seq_len: int
    causal: bool
    """Whether it is compiled for causal attention."""
    largest_max_seq_len: int
    """The largest length that it is tried at; "refused" ones are tried at their own only."""
    cases: tuple[tuple[list[Any], list[Any]], ...]
    """Inputs, each with the expected output."""
    refused: str | None = None
    """What the compiler says about it if it does not compile."""
    uncertified: str | None = None
    """What cannot be proved of its model in float32, if it compiles without a certificate only."""
    rasp_layers: int | None = None
    """Layers of the RASP paper's analysis, for an ideal transformer."""
    reference: str | None = None
    """Its name among the reference figures of Tracr."""

    @property
    def key(self) -> str:
        """What identifies it: `file:name`."""
        return f"{self.file}:{self.name}"

    @property
    def title(self) -> str:
        """What tables call it: its file's name, or its own in a file of several."""
        return Path(self.file).stem if self.name == "program" else self.name

    def load(self, max_seq_len: int | None = None) -> LoadedProgram:
        """What its file says."""
        name = "" if self.name == "program" else f":{self.name}"
        return file_program(self.file + name, max_seq_len)

    def module(self, max_seq_len: int | None = None) -> ModuleOp:
        """The program in the rasp dialect, for its own length or another one."""
        length = self.max_seq_len if max_seq_len is None else max_seq_len
        sop = self.load(length).sop
        return lower_program(
            sop, vocab=self.vocab, max_seq_len=length, causal=self.causal, name=self.title
        )

    def inputs(self, max_seq_len: int, most: int) -> list[list[Any]]:
        """The inputs of the cases and all others if they are few, or as many random ones."""
        given = [tokens for tokens, _ in self.cases]
        lengths = range(1, max_seq_len + 1)
        if sum(len(self.vocab) ** n for n in lengths) <= most:
            return [list(xs) for n in lengths for xs in product(self.vocab, repeat=n)]
        dice = random.Random(self.key)
        return given + [dice.choices(self.vocab, k=1 + i % max_seq_len) for i in range(most)]


def file_program(target: str, max_seq_len: int | None = None) -> LoadedProgram:
    """The program of a file below examples/, or `file:name`."""
    load = load_rasp_program if ".rasp" in target else load_program
    return load(str(EXAMPLES / target), max_seq_len=max_seq_len)


def expected(module: ModuleOp, inputs: Sequence[list[Any]]) -> list[tuple[list[Any], list[Any]]]:
    """Inputs and what the interpreter says about them; without those on which it is in error."""
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
    """All entries, in the order of the index."""
    rows = json.loads((EXAMPLES / "index.json").read_text(encoding="utf-8"))
    return tuple(_entry(row) for row in rows)


def _entry(row: dict[str, Any]) -> Entry:
    cases = tuple((case["input"], case["output"]) for case in row["cases"])
    return Entry(**{**row, "vocab": tuple(row["vocab"]), "cases": cases})


def entry_of(key: str) -> Entry:
    """The entry of a key, `file:name`."""
    return next(entry for entry in entries() if entry.key == key)
