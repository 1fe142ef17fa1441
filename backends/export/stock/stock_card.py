"""The lines of the model card of a stock checkpoint."""

from __future__ import annotations

from raspc.backends.export.example_run import example_of
from raspc.backends.export.model_card import CardFormat
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.stock.architectures import Architecture, Head
from raspc.backends.export.stock.stock_certificate import CERTIFICATE, STORED_MODEL
from raspc.transformer_dialect import ModelOp

_AUTO = {
    "causal-lm": "AutoModelForCausalLM",
    "token-classification": "AutoModelForTokenClassification",
}

_TASKS = {"causal-lm": "text-generation", "token-classification": "token-classification"}


def stock_card(
    model: ModelOp,
    facts: ModelFacts,
    architecture: Architecture,
    head: Head,
    arithmetic: str,
    *,
    proved: bool,
) -> CardFormat:
    """
    The lines of the card of a realised model.

    Args:
        model: the model.
        facts: the facts of the export.
        architecture: the architecture.
        head: the task.
        arithmetic: the name of the arithmetic of the class.
        proved: whether the folder has a certificate.

    """
    tied = ", whose unembedding is the embedding of tokens" if model.unembeds[0].tied else ""
    files = {"model.safetensors": f"the weights of `{architecture.classes[head]}`{tied}"}
    if head == "causal-lm":
        files["generation_config.json"] = "the settings of `generate`"
    if proved:
        files[CERTIFICATE] = "the hash of the weights, and their proof"
        files[STORED_MODEL] = "the proved model, for `raspc-check`"
    return CardFormat(
        "transformers",
        loading=_loading(model, facts, head),
        attention="The configuration pins `attn_implementation` to `eager` and `dtype` to "
        "`float32`. Other kernels, TF32 and GPUs have no proof. In half precision (`.half()`, "
        "`dtype=torch.bfloat16`, autocast) most such models give NaN or wrong results, without an "
        "error.",
        arithmetic=arithmetic,
        files=files,
        beyond=architecture.beyond,
        outside="Any other word has the id of the unknown token, for which the model has no "
        "embedding: the model raises an IndexError.",
        pipeline_tag=_TASKS[head],
    )


def _loading(model: ModelOp, facts: ModelFacts, head: Head) -> str:
    """The code that loads model and tokenizer, and runs an example."""
    auto = _AUTO[head]
    lines = [
        f"from transformers import {auto}, AutoTokenizer",
        "",
        f'model = {auto}.from_pretrained("./")',
        'tokenizer = AutoTokenizer.from_pretrained("./")',
    ]
    text = example_of(model).text
    if facts.split != "characters" and text is not None:
        lines.append(f'batch = tokenizer([{text}], return_tensors="pt")')
        lines.append("chosen = model(**batch).logits.argmax(-1)[0, 1:].tolist()")
        if head == "causal-lm":
            lines.append("print(tokenizer.convert_ids_to_tokens(chosen))")
        else:
            lines.append("print([model.config.id2label[label] for label in chosen])")
    return "\n".join(lines)
