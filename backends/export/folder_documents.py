"""
The files of a folder beside its weights and code: tokenizer, ground truth and model card.

    write_documents(folder, model, facts, card)
"""

from __future__ import annotations

from pathlib import Path

from raspc.backends.export.model_card import CARD, CardFormat, model_card
from raspc.backends.export.model_facts import TRUTH, ModelFacts
from raspc.backends.export.tokenizer_files import Split, tokenizer_files
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError


def optional_tokenizer(
    model: ModelOp, split: Split | None, *, unknown_id: int | None = None, continues: bool = False
) -> tuple[dict[str, str], str | None]:
    """
    The files of a tokenizer by name; without any, the reason.

    Args:
        model: the model.
        split: the parts of a text that are tokens, as the user asks; None for words.
        unknown_id: the id of unknown words; see `tokenizer_files`.
        continues: whether decoded words begin with blanks; see `tokenizer_files`.

    Raises:
        RaspcError: if the user asks for a split in which no tokenizer is right.

    """
    try:
        files = tokenizer_files(model, split or "words", unknown_id=unknown_id, continues=continues)
        return files, None
    except RaspcError as error:
        if split is not None:
            raise
        return {}, error.message


def write_documents(
    folder: Path,
    model: ModelOp,
    facts: ModelFacts,
    card: CardFormat,
    *,
    unknown_id: int | None = None,
    continues: bool = False,
) -> None:
    """
    Write the tokenizer, truth.json if the ground truth is known, and the model card of a folder.

    Raises:
        RaspcError: as `optional_tokenizer`.

    """
    files, refusal = optional_tokenizer(
        model, facts.split, unknown_id=unknown_id, continues=continues
    )
    if (truth := facts.truth_text) is not None:
        files = {TRUTH: truth + "\n", **files}
    names = [name for name in files if name != TRUTH]
    files[CARD] = model_card(model, facts, card, tokenizer=names, refusal=refusal)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
