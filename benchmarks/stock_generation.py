"""
The generation of stock checkpoints by transformers, compared with raspc and the interpreter.

    python benchmarks/stock_generation.py                   all programs, about ten minutes
    python benchmarks/stock_generation.py counting copying

Each program of examples/corpus/generation is exported as GPT-2 and as Llama, or refused with the
reason. `generate` of transformers continues 1,000 prompts of the program's own form, such as random
sums, and 1,000 prompts of the inputs of `raspc verify`, with a cache of keys and without. A batch
has 100 prompts of similar lengths, which are padded on the left, and as many tokens are generated
as its longest prompt has room for. `generate` of raspc continues the same prompts by the realised
model. The tokens, and the undefined result that ends a continuation, are compared with
those of the interpreter, which runs the program on the growing sequence. Prints the table of
docs/generation.md.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

import raspc
from corpus_programs.generation_cases import CASES, KEYS
from corpus_programs.index import Entry, entry_of
from raspc.stock_models import export_stock_model
from raspc.values import RaspcError
from raspc.verification.generation_oracle import GROWN, Grown
from raspc.verification.verification_inputs import Inputs, plan_inputs
from raspc.verification.verify_generation import GenerationComparison

PROMPTS = 1_000
BATCH = 100
ARCHITECTURES = ("gpt2", "llama")


@dataclass(frozen=True)
class Outcome:
    """The comparison of a checkpoint, or the reason of its refusal."""

    program: str
    arch: str
    refused: str = ""
    parameters: int = 0
    prompts: int = 0
    tokens: int = 0
    different: tuple[int, ...] = ()
    """The prompts with other tokens: transformers with a cache, without, and raspc."""


class StockGenerator:
    """The continuations of prompts by `generate` of transformers, with the model of a folder."""

    def __init__(self, folder: Path, comparison: GenerationComparison, *, cached: bool):
        from transformers import AutoModelForCausalLM  # pyright: ignore[reportMissingImports]

        self.model: Any = AutoModelForCausalLM.from_pretrained(folder)
        self.comparison = comparison
        self.cached = cached

    def __call__(self, prompts: Inputs) -> Grown:
        """The continuations of prompts."""
        longest = self.comparison.longest
        tokens = np.full((len(prompts.lengths), longest), -1, np.int64)
        lengths = prompts.lengths.copy()
        refused = np.full(len(lengths), GROWN, np.int64)
        pad = self.comparison.model.pad_id
        for row, ids in enumerate(self._rows(prompts)):
            ended = ids.index(pad) if pad in ids else len(ids)
            lengths[row] = ended
            tokens[row, :ended] = self.comparison.places[ids[:ended]]
            if ended < len(ids):
                refused[row] = self.comparison.oracle.numbering.id(None)
        return Grown(tokens, lengths, refused)

    def _rows(self, prompts: Inputs) -> list[list[int]]:
        """The ids of prompts with their continuations, without BOS and without PAD before it."""
        import torch  # pyright: ignore[reportMissingImports]

        model = self.comparison.model
        counts = prompts.lengths
        width = 1 + int(counts.max())
        ids = np.full((len(counts), width), model.pad_id, np.int64)
        for row, (count, places) in enumerate(zip(counts, prompts.tokens, strict=True)):
            ids[row, width - count - 1] = model.bos_id
            ids[row, width - count :] = self.comparison.ids[places[:count]]
        grown = self.model.generate(
            torch.tensor(ids),
            attention_mask=torch.tensor(ids != model.pad_id).long(),
            max_new_tokens=self.comparison.max_new_tokens,
            use_cache=self.cached,
        )
        return [row[width - count :] for row, count in zip(grown.tolist(), counts, strict=True)]


def batches(name: str, comparison: GenerationComparison) -> Iterator[Inputs]:
    """Prompts of a program's own form and of the inputs of `raspc verify`, by length."""
    vocab, dice = comparison.oracle.vocab, random.Random(name)
    own = [[vocab.index(token) for token in CASES[name][0](dice)[0]] for _ in range(PROMPTS)]
    plan = plan_inputs(len(vocab), comparison.longest - 1, PROMPTS)
    rows = [
        prompts.tokens[row, :length].tolist()
        for prompts in plan.chunks(0)
        for row, length in enumerate(prompts.lengths)
    ]
    rows = sorted([*own, *rows], key=len)
    for start in range(0, len(rows), BATCH):
        yield Inputs.of_rows(rows[start : start + BATCH])


def measure(name: str, entry: Entry, arch: str) -> Outcome:
    """The outcome for a program in an architecture."""
    module = entry.module()
    compiled = raspc.compile(module, backend="numpy", validate="off")
    with TemporaryDirectory() as parent:
        folder = Path(parent) / "checkpoint"
        try:
            stock = export_stock_model(compiled, arch, folder)
        except RaspcError as error:
            return Outcome(name, arch, refused=error.message)
        comparison = GenerationComparison(module, stock.model.op, stock.model.generator, None)
        generators: list[Callable[[Inputs], Grown]] = [
            StockGenerator(folder, comparison, cached=True),
            StockGenerator(folder, comparison, cached=False),
            comparison.model_continuations,
        ]
        different = np.zeros(len(generators), np.int64)
        count = tokens = 0
        for prompts in batches(name, comparison):
            comparison.max_new_tokens = comparison.longest - int(prompts.lengths.max())
            expected, in_error = comparison.oracle(prompts, comparison.max_new_tokens)
            count += int((~in_error).sum())
            tokens += int((expected.lengths - prompts.lengths)[~in_error].sum())
            for place, generator in enumerate(generators):
                different[place] += int((differs(expected, generator(prompts)) & ~in_error).sum())
        sizes = stock.model.stats
        return Outcome(name, arch, "", sizes.n_params, count, tokens, tuple(different.tolist()))


def differs(expected: Grown, actual: Grown) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """The flags [N] of the continuations that differ."""
    found = np.any(expected.tokens != actual.tokens, axis=1)
    return found | (expected.refused != actual.refused)


def table(outcomes: Sequence[Outcome]) -> str:
    """The outcomes as lines of Markdown."""
    lines = [
        "| program | as | parameters | prompts | tokens | transformers, cache | transformers, "
        "no cache | raspc |",
        "|---|---|---:|---:|---:|---:|---:|---:|",
    ]
    for each in outcomes:
        counts = (f"{n:,}" for n in (each.parameters, each.prompts, each.tokens, *each.different))
        cells = ["refused", *[""] * 5] if each.refused else counts
        lines.append(f"| {each.program} | {each.arch} | {' | '.join(cells)} |")
    lines += [
        f"\n{each.program} as {each.arch}: {each.refused}" for each in outcomes if each.refused
    ]
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print the table; the status is 1 if a generation differs."""
    parser = argparse.ArgumentParser(description="Compare the generation of stock checkpoints.")
    parser.add_argument("programs", nargs="*", choices=[[], *KEYS], metavar="PROGRAM")
    arguments = parser.parse_args(argv)
    outcomes: list[Outcome] = []
    for name in arguments.programs or KEYS:
        for arch in ARCHITECTURES:
            outcomes.append(measure(name, entry_of(KEYS[name]), arch))
            print(outcomes[-1], file=sys.stderr, flush=True)
    print(table(outcomes))
    return 1 if any(any(each.different) for each in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
