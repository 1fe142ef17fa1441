"""
The model card of a folder: README.md, with the front matter of Hugging Face's hub.

    model_card(model, facts, CardFormat("pytorch", loading="import raspc_torch", ...))

The card states the program, its results, the vocabulary and the lengths of inputs, the certificate
and its limits, and how to load the folder. `card_sections` writes the sections about the model.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from raspc.backends.export.card_sections import (
    UNKNOWN_IS_AN_ERROR,
    certificate_section,
    input_section,
    program_section,
    result_section,
)
from raspc.backends.export.markdown_text import fenced, inline
from raspc.backends.export.model_facts import TRUTH, ModelFacts
from raspc.backends.storage.archive import raspc_version
from raspc.transformer_dialect.model_op import ModelOp

CARD = "README.md"
"""The file of the card in a folder."""

SUMS_FIRST = (
    "Attention sums values before it divides, in operations of the code here: no softmax and no "
    "fused kernel of the library."
)
"""The sentence about attention whose arithmetic is sum-then-divide."""

_TAGS = ("raspc", "rasp", "mechanistic-interpretability")


@dataclass(frozen=True)
class CardFormat:
    """The lines of a card that depend on the format of the folder."""

    library: str
    """The `library_name` of the hub."""

    loading: str
    """Python code that loads the model and the tokenizer, with the folder as working directory."""

    attention: str
    """A sentence about the operations of attention, which fix its arithmetic."""

    arithmetic: str | None
    """The name of the arithmetic of the code; None without code."""

    files: Mapping[str, str]
    """The files of the format, each with its contents in a few words."""

    beyond: str = "A longer input is an error."
    """A sentence about inputs longer than the longest."""

    outside: str = UNKNOWN_IS_AN_ERROR
    """A sentence about texts that hold words of no token."""

    pipeline_tag: str | None = None
    """The task of the hub whose pipeline runs the model; None without any."""

    tags: Sequence[str] = field(default=())
    """Further tags of the hub."""


def model_card(
    model: ModelOp,
    facts: ModelFacts,
    shape: CardFormat,
    *,
    tokenizer: Sequence[str] = (),
    refusal: str | None = None,
) -> str:
    """
    The text of the card of a folder.

    Args:
        model: the model.
        facts: its proofs and its program.
        shape: the lines of the format.
        tokenizer: the names of the files of the tokenizer, if the folder has one.
        refusal: the reason why the folder has no tokenizer.

    """
    files = {"config.json": "the description of the model", **shape.files}
    if facts.truth is not None:
        files[TRUTH] = "the ground truth: variables, components and circuits"
    files |= dict.fromkeys(tokenizer, "the tokenizer")
    sections = [
        _front_matter(shape),
        _title(model.sym_name.data),
        "The weights of this transformer are compiled from a RASP program by raspc "
        f"{raspc_version()}; they are not trained.",
        result_section(model),
        input_section(model, facts.split, shape.beyond, refusal, shape.outside),
        certificate_section(model, facts.proved_in, shape.arithmetic, shape.attention),
        "## Use\n\nWith this folder as the working directory:\n\n"
        + fenced(shape.loading, "python"),
        "## Files\n\n" + "\n".join(f"- `{name}`: {text}" for name, text in files.items()),
        program_section(facts.source),
    ]
    return "\n\n".join(sections) + "\n"


def _title(name: str) -> str:
    """The title of the card; a name with marks of Markdown is code."""
    return f"# {name}" if re.fullmatch(r"\w([\w -]*\w)?", name) else f"# {inline(name)}"


def _front_matter(shape: CardFormat) -> str:
    """The front matter in YAML: the library, the tags, and the task if there is one."""
    lines = [f"library_name: {shape.library}"]
    if shape.pipeline_tag is not None:
        lines.append(f"pipeline_tag: {shape.pipeline_tag}")
    lines += ["tags:", *(f"- {tag}" for tag in (*_TAGS, *shape.tags))]
    return "\n".join(["---", *lines, "---"])
