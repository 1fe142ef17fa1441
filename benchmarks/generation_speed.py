"""
The agreement and speed of generation with a cache of keys; writes docs/generation_speed.md.

    python benchmarks/generation_speed.py --write           all programs, some minutes
    python benchmarks/generation_speed.py counting          printed only

Each program of examples/corpus/generation generates from 1,000 prompts of its own form, such as
random sums, and from 1,000 prompts of the inputs of `raspc verify`: by NumPy and by XLA, with a
cache of keys. The tokens are compared with those of the interpreter, which runs the program on the
growing sequence. The speed is that of generating as many tokens as fit a longer `max_seq_len`,
after a short prompt, with the cache and without: a run of the whole sequence for each token, by
NumPy, and by XLA in its fastest form. The four are measured in turns, in one run of the program,
after XLA has compiled; the figure is the shortest elapsed time of three.

Where transformers is installed, its `generate` runs the programs as stock checkpoints too. Their
tokens are compared with the interpreter's by `python benchmarks/stock_generation.py`, on 1,000
prompts of each form ([generation.md](generation.md#stock-checkpoints)).
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from measure import EXAMPLES
from page_output import table_rows
from stock_speed import StockSpeed, has_transformers, stock_section, stock_speeds

import raspc
from corpus_programs.generation_cases import CASES, KEYS
from corpus_programs.index import Entry, entry_of
from raspc.backends.runners.generation.host_generation import UncachedGenerator
from raspc.backends.runners.generation.next_tokens import NextTokens
from raspc.backends.runners.token_batch import encode
from raspc.generation import request_of
from raspc.model import Model
from raspc.verification.verification_inputs import Inputs
from raspc.verification.verify_generation import GenerationComparison, verify_generation

PAGE = EXAMPLES.parent / "docs" / "generation_speed.md"
PROMPTS = 1_000
BACKENDS = ("numpy", "jax")
BATCHES = (1, 64)
"""The numbers of prompts that are continued at once."""
ROUNDS = 3

LONGER: dict[str, tuple[int, list[Any]]] = {
    "counting": (160, [0]),
    "copying": (80, ["a", "b", "c", "|"]),
    "addition": (49, ["1", "+", "2", "="]),
    "turing_machine": (96, [*"01101", "A"]),
}
"""The `max_seq_len` and the prompt of the measurement of speed, by program."""


@dataclass(frozen=True)
class Agreement:
    """The comparison of a program's generation with the interpreter's."""

    program: str
    backend: str
    prompts: int
    tokens: int
    wrong: int


@dataclass(frozen=True)
class Speed:
    """The tokens per second of a program for one number of prompts, by backend and cache."""

    program: str
    max_seq_len: int
    batch: int
    tokens: int
    rates: dict[tuple[str, bool], float]


def agreement(name: str, model: Model, entry: Entry) -> Agreement:
    """The comparison from prompts of the program's form, and from those of `raspc verify`."""
    comparison = GenerationComparison(entry.module(), model.op, model.generator, None)
    vocab, dice = comparison.oracle.vocab, random.Random(name)
    rows = [[vocab.index(token) for token in CASES[name][0](dice)[0]] for _ in range(PROMPTS)]
    flags, errors, tokens = comparison.wrong(Inputs.of_rows(rows))
    verdict = verify_generation(entry.module(), model.op, model.generator, budget=PROMPTS)
    return Agreement(
        name,
        model.backend,
        len(flags) - int(errors.sum()) + verdict.tried,
        tokens + verdict.tokens,
        int(flags.sum()) + verdict.wrong,
    )


def speed(name: str, models: dict[str, Model], batch: int) -> Speed:
    """The tokens per second with and without a cache, from equal prompts."""
    prompt = LONGER[name][1]
    calls = {
        (backend, cached): (model, cached)
        for backend, model in models.items()
        for cached in (True, False)
    }
    best = dict.fromkeys(calls, float("inf"))
    generated = {key: _tokens(*call, prompt, batch) for key, call in calls.items()}  # compiles
    assert len(set(generated.values())) == 1, generated
    for _ in range(ROUNDS):
        for key, call in calls.items():
            start = time.perf_counter()
            _tokens(*call, prompt, batch)
            best[key] = min(best[key], time.perf_counter() - start)
    tokens = next(iter(generated.values()))
    rates = {key: tokens / seconds for key, seconds in best.items()}
    return Speed(name, models["jax"].max_seq_len, batch, tokens, rates)


def _tokens(model: Model, cached: bool, prompt: list[Any], batch: int) -> int:
    """The number of tokens that a model generates, a result without a token included."""
    encoded = encode(model.op, [prompt] * batch)
    stops = np.zeros(len(model.op.tokens.data), np.bool_)
    request = request_of(model.op, encoded, NextTokens.of(model.op), None, stops)
    generator = model.generator if cached else UncachedGenerator(model.runner)
    found = generator.generate(request)
    return int((found.state.lengths - request.lengths).sum())


def document(
    agreements: Sequence[Agreement],
    speeds: Sequence[Speed],
    stock: Sequence[StockSpeed],
    load: float,
) -> str:
    """The text of the page, without a section of transformers where no checkpoint has run."""
    introduction = (__doc__ or "").split("\n\n", 2)[2]
    wrong = sum(each.wrong for each in agreements)
    parts = [
        "# Generation: agreement and speed\n",
        "`python benchmarks/generation_speed.py --write` writes this page; "
        "[generation.md](generation.md) describes generation.\n",
        introduction,
        f"Measured on {platform.machine()} {platform.system()} with {os.cpu_count()} processors; "
        f"the load average was {load:.1f} at the start and {os.getloadavg()[0]:.1f} at the end.\n",
        "## Agreement with the interpreter\n",
        f"{wrong} of {sum(each.prompts for each in agreements):,} generations differ.\n",
        _agreementtable_rows(agreements),
        "## Tokens per second\n",
        _speedtable_rows(speeds),
    ]
    if stock:
        parts.append(stock_section(stock, os.getloadavg()[0]))
    return "\n".join(parts)


def _agreementtable_rows(rows: Sequence[Agreement]) -> str:
    lines = [["program", "backend", "prompts", "tokens", "different"], ["---"] * 2 + ["---:"] * 3]
    lines += [
        [each.program, each.backend, f"{each.prompts:,}", f"{each.tokens:,}", str(each.wrong)]
        for each in rows
    ]
    return table_rows(lines)


def _speedtable_rows(rows: Sequence[Speed]) -> str:
    head = ["program", "max_seq_len", "prompts", "tokens"]
    for name in ("NumPy", "XLA"):
        head += [f"{name}, cache", f"{name}, no cache", "ratio"]
    lines = [head, ["---"] + ["---:"] * (len(head) - 1)]
    for each in rows:
        line = [each.program, str(each.max_seq_len), str(each.batch), f"{each.tokens:,}"]
        for backend in BACKENDS:
            cached, uncached = each.rates[backend, True], each.rates[backend, False]
            line += [f"{cached:,.0f}", f"{uncached:,.0f}", f"{cached / uncached:.1f}×"]
        lines.append(line)
    return table_rows(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print or write the page; the status is 1 if a generation differs."""
    parser = argparse.ArgumentParser(description="Measure the generation of compiled models.")
    parser.add_argument("programs", nargs="*", choices=[[], *KEYS], metavar="PROGRAM")
    parser.add_argument("--write", action="store_true", help="write the page, not print it")
    arguments = parser.parse_args(argv)
    load = os.getloadavg()[0]
    agreements: list[Agreement] = []
    speeds: list[Speed] = []
    stock: list[StockSpeed] = []
    for name in arguments.programs or KEYS:
        entry = entry_of(KEYS[name])
        compiled = raspc.compile(entry.module(), validate="off")
        longer = raspc.compile(entry.module(LONGER[name][0]), validate="off")
        for backend in BACKENDS:
            model = Model(compiled.module, backend=backend)
            agreements.append(agreement(name, model, entry))
            print(agreements[-1], file=sys.stderr, flush=True)
        models = {backend: Model(longer.module, backend=backend) for backend in BACKENDS}
        for batch in BATCHES:
            speeds.append(speed(name, models, batch))
            print(speeds[-1], file=sys.stderr, flush=True)
        if has_transformers():
            stock += stock_speeds(name)
            print(stock[-1], file=sys.stderr, flush=True)
    text = document(agreements, speeds, stock, load)
    if arguments.write:
        PAGE.write_text(text, encoding="utf-8")
    else:
        print(text)
    return 1 if any(each.wrong for each in agreements) else 0


if __name__ == "__main__":
    sys.exit(main())
