"""
The speed of `generate` of transformers on stock checkpoints, for docs/generation_speed.md.

    stock_speeds("counting")    # a list of StockSpeed: each architecture, one prompt and many
    stock_section(speeds, 1.0)  # a section of the page, with the load average
    has_transformers()          # whether transformers and torch are installed

A checkpoint runs in float32 with the attention that its config pins, in one thread of torch: more
are slower for models as small as these. raspc runs the same weights in the same process.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from page_output import table_rows

import raspc
from corpus_programs.generation_cases import KEYS
from corpus_programs.index import entry_of
from raspc.backends.runners.generation.next_tokens import NextTokens
from raspc.backends.runners.token_batch import encode
from raspc.generation import request_of
from raspc.model import Model
from raspc.stock_models import export_stock_model
from raspc.values import RaspcError

ARCHITECTURES = ("gpt2", "llama")
BATCHES = (1, 64)
"""The numbers of prompts that are continued at once."""
ROUNDS = 3

CASES: dict[str, tuple[int, list[Any]]] = {
    "counting": (40, [0]),
    "copying": (12, ["a", "b", "c", "|"]),
    "addition": (13, ["9", "+", "8", "="]),
    "turing_machine": (24, ["A"]),
}
"""The `max_seq_len` and the prompt of a program: lengths at which Llama is proved in minutes."""

SECTION = """\
## Tokens per second in transformers

Each program is exported as GPT-2 and as Llama, or refused. `generate` of transformers, with
`use_cache=True` and with `use_cache=False`, continues equal prompts in float32 until the
`max_seq_len` or the undefined result; `generate` of raspc continues them by XLA, with a cache, with
the same weights. All generate equal tokens. The three are measured in turns, as above; the load
average was {load:.1f} at the end.
"""


@dataclass(frozen=True)
class StockSpeed:
    """The tokens per second of a checkpoint for one number of prompts, or that it is refused."""

    program: str
    arch: str
    max_seq_len: int
    parameters: int = 0
    batch: int = 0
    tokens: int = 0
    rates: tuple[float, ...] = ()
    """The rates of transformers with a cache, of transformers without it, and of raspc with one."""


def has_transformers() -> bool:
    """Whether the libraries that run checkpoints are installed."""
    return find_spec("torch") is not None and find_spec("transformers") is not None


def stock_speeds(name: str) -> list[StockSpeed]:
    """The speeds of a program in each architecture."""
    length, prompt = CASES[name]
    compiled = raspc.compile(entry_of(KEYS[name]).module(length), backend="numpy", validate="off")
    found: list[StockSpeed] = []
    for arch in ARCHITECTURES:
        with TemporaryDirectory() as parent:
            folder = Path(parent) / "checkpoint"
            try:
                stock = export_stock_model(compiled, arch, folder).model
            except RaspcError:
                found.append(StockSpeed(name, arch, length))
                continue
            model = Model(stock.module, backend="jax", proofs=stock.proofs)
            parameters = stock.stats.n_params
            for batch in BATCHES:
                calls = _calls(folder, model, prompt, batch)
                tokens, rates = _rates(calls)
                found.append(StockSpeed(name, arch, length, parameters, batch, tokens, rates))
    return found


def _rates(calls: Sequence[Callable[[], list[list[int]]]]) -> tuple[int, tuple[float, ...]]:
    """The number of tokens, which are equal for all calls, and the tokens per second of each."""
    first, *others = [call() for call in calls]
    assert all(each == first for each in others), (first, others)
    best = [float("inf")] * len(calls)
    for _ in range(ROUNDS):
        for place, call in enumerate(calls):
            start = time.perf_counter()
            call()
            best[place] = min(best[place], time.perf_counter() - start)
    tokens = sum(map(len, first))
    return tokens, tuple(tokens / seconds for seconds in best)


def _calls(
    folder: Path, model: Model, prompt: list[Any], batch: int
) -> list[Callable[[], list[list[int]]]]:
    """The generations of transformers with a cache and without, and of raspc: ids of new tokens."""
    import torch  # pyright: ignore[reportMissingImports]
    from transformers import AutoModelForCausalLM  # pyright: ignore[reportMissingImports]

    torch.set_num_threads(1)
    checkpoint: Any = AutoModelForCausalLM.from_pretrained(folder)
    encoded = encode(model.op, [prompt] * batch)
    ids = torch.tensor(np.array(encoded.ids)[:, : len(prompt) + 1]).long()
    stops = np.zeros(len(model.op.tokens.data), np.bool_)
    request = request_of(model.op, encoded, NextTokens.of(model.op), None, stops)

    def in_transformers(cached: bool) -> list[list[int]]:
        grown = checkpoint.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            use_cache=cached,
        )
        pad = model.op.pad_id
        return [[i for i in row if i != pad] for row in grown[:, ids.shape[1] :].tolist()]

    def in_raspc() -> list[list[int]]:
        grown = model.generator.generate(request)
        rows = zip(grown.ids.tolist(), request.lengths, grown.state.lengths, strict=True)
        return [row[start:end] for row, start, end in rows]

    return [lambda: in_transformers(True), lambda: in_transformers(False), in_raspc]


def stock_section(speeds: Sequence[StockSpeed], load: float) -> str:
    """The section of the page; `load` is the load average at the end."""
    head = ["program", "as", "parameters", "max_seq_len", "prompts", "tokens"]
    head += ["transformers, cache", "transformers, no cache", "ratio", "raspc, cache"]
    lines = [head, ["---"] * 2 + ["---:"] * (len(head) - 2)]
    for each in speeds:
        if not each.rates:
            lines.append([each.program, each.arch, "refused", str(each.max_seq_len), *[""] * 6])
            continue
        cached, uncached, own = each.rates
        numbers = (each.parameters, each.max_seq_len, each.batch, each.tokens)
        line = [each.program, each.arch, *(f"{number:,}" for number in numbers)]
        line += [f"{cached:,.0f}", f"{uncached:,.0f}", f"{cached / uncached:.1f}×", f"{own:,.0f}"]
        lines.append(line)
    return f"{SECTION.format(load=load)}\n{table_rows(lines)}"
