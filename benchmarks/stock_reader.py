"""
A stock checkpoint run by transformers alone, in a process that cannot import raspc.

    python stock_reader.py FOLDER IDS.npz      prints the number of rows with a wrong label
    python stock_reader.py                     does so for each line `FOLDER<tab>IDS.npz` it gets

IDS.npz holds `ids` int64 [B, T], BOS first and PAD last, and `labels` int64 [B, T], the index of
the expected label or token, -1 where no label is expected.
"""

from __future__ import annotations

import sys
from typing import Any

MAX_ROWS = 500
"""The sequences of one call of the model."""


class NoRaspc:
    """An import hook that refuses raspc."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Raise an error for raspc and its modules."""
        if name.partition(".")[0] in ("raspc", "raspc_check"):
            raise ImportError(f"{name} is not for this process")


def wrong_rows(folder: str, ids: Any, labels: Any) -> int:
    """The number of rows in which the largest logit of a position is not that of the label."""
    import torch  # pyright: ignore[reportMissingImports]
    from transformers import (  # pyright: ignore[reportMissingImports]
        AutoConfig,
        AutoModelForCausalLM,
        AutoModelForTokenClassification,
    )

    torch.set_num_threads(1)
    config: Any = AutoConfig.from_pretrained(folder)
    causal = config.architectures[0].endswith(("CausalLM", "LMHeadModel"))
    stock = AutoModelForCausalLM if causal else AutoModelForTokenClassification
    model = stock.from_pretrained(folder)
    pad = model.config.pad_token_id
    wrong = 0
    for start in range(0, len(ids), MAX_ROWS):
        rows = torch.tensor(ids[start : start + MAX_ROWS])
        with torch.no_grad():
            logits = model(input_ids=rows, attention_mask=(rows != pad).long()).logits
        chosen = logits.argmax(-1).numpy()
        wanted = labels[start : start + MAX_ROWS]
        wrong += int(((chosen != wanted) & (wanted >= 0)).any(axis=1).sum())
    return wrong


def main(arguments: list[str]) -> int:
    """Print the number of wrong rows of one checkpoint, or of each that a line names."""
    sys.meta_path.insert(0, NoRaspc())  # pyright: ignore[reportArgumentType]
    import numpy as np

    for line in ["\t".join(arguments)] if arguments else sys.stdin:
        folder, _, file = line.rstrip("\n").partition("\t")
        arrays = np.load(file)
        print(wrong_rows(folder, arrays["ids"], arrays["labels"]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
