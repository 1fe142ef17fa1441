"""
The results of stock checkpoints in other arithmetics than the proved one, by transformers.

    python benchmarks/stock_precision.py             prints the table of docs/export.md
    python benchmarks/stock_precision.py counting    the rows whose key contains a word

Each checkpoint is loaded as it is, with `attn_implementation="sdpa"`, with `dtype=torch.float16`
and with `dtype=torch.bfloat16`, and runs on 400 random inputs. Counted are the inputs with a result
that is not the interpreter's, and whether the logits are numbers.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from measure import EXAMPLES

import raspc
from corpus_programs.index import entry_of, expected
from raspc.model import Model
from raspc.stock_models import export_stock_model
from raspc.values import canonical

INPUTS = 400

CHECKPOINTS = (
    ("corpus/generation/counting.rasp:counting", "gpt2", False),
    ("corpus/generation/counting.rasp:counting", "llama", False),
    ("corpus/generation/counting.rasp:counting", "neox", False),
    ("corpus/generation/copying.rasp:copying", "gpt2", False),
    ("corpus/generation/copying.rasp:copying", "llama", False),
    ("corpus/counting/parity_so_far.py:program", "gpt2", True),
    ("corpus/counting/parity_so_far.py:program", "llama", True),
    ("frac_prevs.py:program", "gpt2", False),
    ("frac_prevs.py:program", "llama", False),
    ("frac_prevs.py:program", "neox", False),
    ("hist.py:program", "bert", False),
    ("sort_unique.py:program", "bert", False),
)
"""The key of a program, an architecture, and whether embeddings are tied."""

SETTINGS = {
    "float32": {},
    "SDPA": {"attn_implementation": "sdpa"},
    "float16": {"dtype": "float16"},
    "bfloat16": {"dtype": "bfloat16"},
}
"""The arguments of `from_pretrained` for each column."""


def measure(key: str, arch: str, *, tie: bool) -> list[str]:
    """The outcomes of a checkpoint with each setting, as text."""
    entry = entry_of(key)
    module = entry.module()
    compiled = raspc.compile(module, backend="numpy", validate="off")
    with TemporaryDirectory() as parent:
        folder = Path(parent) / "checkpoint"
        stock = export_stock_model(compiled, arch, folder, tie=tie)
        ids, labels = _arrays(
            stock.model, expected(module, entry.inputs(compiled.max_seq_len, INPUTS))
        )
        return [_outcome(folder, stock.head, ids, labels, each) for each in SETTINGS.values()]


def _arrays(model: Model, cases: Any) -> tuple[Any, Any]:
    """The ids [B, T] of inputs, and the index of the result at each position, else -1."""
    op = model.op
    token = {value: i for i, value in enumerate(op.tokens.data)}
    label = {value: i for i, value in enumerate(op.unembeds[0].decode.values)}
    ids = np.full((len(cases), op.max_length + 1), op.pad_id, np.int64)
    labels = np.full_like(ids, -1)
    ids[:, 0] = op.bos_id
    for row, (tokens, results) in enumerate(cases):
        ids[row, 1 : len(tokens) + 1] = [token[canonical(each)] for each in tokens]
        labels[row, 1 : len(tokens) + 1] = [label[canonical(each)] for each in results]
    return ids, labels


def _outcome(folder: Path, head: str, ids: Any, labels: Any, settings: Mapping[str, str]) -> str:
    """The outcome of a checkpoint with arguments of `from_pretrained`."""
    import torch  # pyright: ignore[reportMissingImports]
    from transformers import (  # pyright: ignore[reportMissingImports]
        AutoModelForCausalLM,
        AutoModelForTokenClassification,
    )

    auto: Any = AutoModelForCausalLM if head == "causal-lm" else AutoModelForTokenClassification
    model = auto.from_pretrained(folder, **settings)
    wanted = settings.get("attn_implementation", "eager")
    assert model.config._attn_implementation == wanted
    rows = torch.tensor(ids)
    with torch.no_grad():
        logits = model(rows, attention_mask=(rows != model.config.pad_token_id).long()).logits
    known = labels >= 0
    if bool(logits.isnan().any(-1).numpy()[known].all()):
        return "NaN"
    wrong = ((logits.argmax(-1).numpy() != labels) & known).any(axis=1)
    return f"{int(wrong.sum())} of {len(ids)} wrong"


def main(words: Sequence[str]) -> int:
    """Print the table; the status is 1 if a result in float32 is wrong."""
    print(f"| program | as | {' | '.join(SETTINGS)} |\n{'|---' * (2 + len(SETTINGS))}|")
    status = 0
    for key, arch, tie in CHECKPOINTS:
        if words and not any(word in key for word in words):
            continue
        outcomes = measure(key, arch, tie=tie)
        status |= not outcomes[0].startswith("0 ")
        entry = entry_of(key)
        link = f"[{entry.title}](../{EXAMPLES.name}/{entry.file})"
        shown = f"{arch}, tied" if tie else arch
        print(f"| {link} | {shown} | {' | '.join(outcomes)} |", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
