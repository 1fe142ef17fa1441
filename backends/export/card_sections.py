"""The sections of a model card about the model: results, inputs, certificate and program."""

from __future__ import annotations

from collections.abc import Sequence

from raspc.backends.export.markdown_text import fenced, inline
from raspc.backends.export.tokenizer_files import Split
from raspc.backends.runners.run_forms import certified_arithmetics
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.values import Value
from raspc.values.text import value_text

MAX_LISTED = 64
"""The largest number of tokens or values that a card lists; config.json has them all."""

MAX_PROGRAM = 20_000
"""The largest number of characters of a program in a card."""


def result_section(model: ModelOp) -> str:
    """The results of a model: their names, and the values that each can have."""
    unembeds = model.unembeds
    lines = ["## Result", ""]
    if len(unembeds) == 1:
        lines.append("The model gives a value at each position of the input.")
    else:
        lines.append(f"The model gives {len(unembeds)} values at each position of the input.")
    for unembed in unembeds:
        lines += ["", _result(model, unembed), "", _listed(unembed.decode.values)]
    return "\n".join(lines)


def _result(model: ModelOp, unembed: UnembedOp) -> str:
    """A sentence about the name of a result and the meaning of its logits."""
    name = model.sym_name.data if unembed.label is None else unembed.label.data
    count = len(unembed.decode.values)
    values = "1 value" if count == 1 else f"{count} values"
    if unembed.decode.kind == "categorical":
        return (
            f"{inline(name)} has {values}, that of the largest logit; the logits have this order:"
        )
    return f"{inline(name)} has {values}, the number nearest to the only logit:"


def _listed(values: Sequence[Value]) -> str:
    """A block of values, a line for each; of many values the first."""
    lines = [value_text(value) for value in values[:MAX_LISTED]]
    if len(values) > MAX_LISTED:
        lines.append(f"... and {len(values) - MAX_LISTED} more, in config.json")
    return fenced("\n".join(lines))


UNKNOWN_IS_AN_ERROR = (
    "A text with anything else raises an exception of the tokenizers library (`Missing [UNK] "
    "token`), because the model has no unknown token; this holds for the texts of BOS and PAD too."
)
"""The sentence about texts that a tokenizer without an unknown token reads."""


def input_section(
    model: ModelOp, split: Split | None, beyond: str, refusal: str | None, outside: str
) -> str:
    """The vocabulary, the ids, the lengths and the masks of a model's inputs."""
    longest = model.max_length
    causal = (
        "The model is causal: no position sees a later one."
        if model.causal is not None
        else "The model is not causal: every position sees all tokens."
    )
    lengths = f"An input has 1 to {longest} tokens." if longest > 1 else "An input has 1 token."
    return "\n\n".join(
        (
            "## Input",
            f"The vocabulary has {len(model.vocab)} tokens, in the order of their ids:",
            _listed(model.vocab),
            f"A sequence of ids is BOS ({model.bos_id}), the tokens, and any number of PAD "
            f"({model.pad_id}), which no position sees. {lengths} {beyond} {causal}",
            _tokenizer(split, outside) if refusal is None else f"There is no tokenizer: {refusal}.",
        )
    )


def _tokenizer(split: Split | None, outside: str) -> str:
    """A paragraph about the reading of texts."""
    if split == "characters":
        reading = "each character of a text is a token"
    else:
        reading = (
            "tokens are words between blanks. A string with blanks, or with the text of a number "
            'that is a token too, is a word in double quotes, as in `"a b"` and `"1"`'
        )
    return (
        f"The tokenizer adds BOS; {reading}. {outside} `AutoTokenizer.from_pretrained` of "
        "transformers loads the tokenizer, and with `trust_remote_code=False` runs no code of this "
        "folder."
    )


def certificate_section(
    model: ModelOp, proved_in: Sequence[str], arithmetic: str | None, attention: str
) -> str:
    """The arithmetics in which a model is proved, and that of its code."""
    proved = list(dict.fromkeys((*certified_arithmetics(model), *proved_in)))
    names = ", ".join(map(inline, proved))
    if proved:
        first = (
            "The model is certified: proved error bounds are below the margin of every decision, "
            f"so that it decodes every input right, in these arithmetics: {names}."
        )
    else:
        first = "**Not certified**: no proof says that the results are right."
    if arithmetic is None:
        second = "The folder has no code, so that its arithmetic is that of the code you write."
    elif arithmetic in proved:
        second = f"The code computes in {inline(arithmetic)}, which is among them."
    elif proved:
        second = f"The code computes in {inline(arithmetic)}, **in which the model is not proved**."
    else:
        second = f"The code computes in {inline(arithmetic)}."
    precision = (
        "Products run in the full precision of the weights: TF32, half precision and autocast are "
        "not covered."
    )
    return "\n\n".join(("## Certificate", f"{first} {second}", f"{attention} {precision}"))


def program_section(source: str | None) -> str:
    """The text of the program, if it is known and not long."""
    if source is None:
        text = "The model holds no program."
    elif len(source) > MAX_PROGRAM:
        text = f"The program has {len(source.splitlines())} lines of IR, too many to show here."
    else:
        text = "In the IR of raspc, with the passes that compile it:\n\n" + fenced(source, "mlir")
    return f"## Program\n\n{text}"
