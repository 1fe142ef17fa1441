"""
The folder of a stock checkpoint, which `transformers` loads without code of raspc.

    sort-llama/
      config.json              the fields of the stock class
      model.safetensors        the weights by its names
      generation_config.json   BOS and PAD, for models of the next token
      certificate.json         the proof of the weights, and the hash of their file
      model.rmodel             the proved model, which `raspc-check` reads
      truth.json               the ground truth, of the schema of docs/truth.md
      tokenizer.json, ...      a fast tokenizer, without which there is no export
      README.md                the model card
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from safetensors.numpy import save

from raspc.backends.export.folder_documents import write_documents
from raspc.backends.export.model_description import describe
from raspc.backends.export.model_facts import ModelFacts
from raspc.backends.export.output_folder import new_folder, write_config
from raspc.backends.export.stock.architectures import Architecture, Head
from raspc.backends.export.stock.stock_card import stock_card
from raspc.backends.export.stock.stock_certificate import ARITHMETIC, StockProof
from raspc.backends.export.stock.weight_names import Network
from raspc.transformer_dialect import ModelOp
from raspc.values import RaspcError, to_python
from raspc.values.text import value_text


def export_stock(
    model: ModelOp,
    architecture: Architecture,
    head: Head,
    path: Path,
    facts: ModelFacts,
    proof: StockProof | None,
) -> None:
    """
    Write the folder of a realised model.

    Args:
        model: the model, which the pipeline of the architecture has realised.
        architecture: the architecture.
        head: the task.
        path: the folder to write.
        facts: the proofs and the ground truth of the model.
        proof: the proof of the model; None for a model that is not proved.

    Raises:
        RaspcError: if two values of the result have the same text, no tokenizer can be right, or
            the folder cannot be written.

    """
    network = Network.of(model)
    config = _config(network, architecture, head, facts)
    weights = save(architecture.tensors(network, head), {"format": "pt"})
    # A split that is named is a refusal where no tokenizer can be right.
    facts = replace(facts, split=facts.split or "words")
    card = stock_card(model, facts, architecture, head, ARITHMETIC, proved=proof is not None)
    with new_folder(path) as folder:
        (folder / "model.safetensors").write_bytes(weights)
        if proof is not None:
            proof.write(folder, weights)
        write_config(folder, config)
        if head == "causal-lm":
            # The pipeline of transformers would draw tokens at random.
            choice = {"do_sample": False, "max_length": model.max_length + 1}
            if None in model.unembeds[0].decode.values:
                # An undefined result has the column of PAD, and ends a continuation.
                choice["eos_token_id"] = model.pad_id
            generation = {**_special(model), **choice}
            text = json.dumps(generation, indent=1)
            (folder / "generation_config.json").write_text(text + "\n", encoding="utf-8")
        # An id behind the last: tools that try the tokenizer on a word of theirs get an id, and
        # the embedding has no row for it.
        unknown_id = len(model.tokens.data)
        continues = head == "causal-lm"
        write_documents(folder, model, facts, card, unknown_id=unknown_id, continues=continues)


def _special(model: ModelOp) -> dict[str, Any]:
    return {"bos_token_id": model.bos_id, "eos_token_id": None, "pad_token_id": model.pad_id}


def _config(
    network: Network, architecture: Architecture, head: Head, facts: ModelFacts
) -> dict[str, Any]:
    model = network.model
    labels = labels_of(model) if head == "token-classification" else []
    config: dict[str, Any] = {
        "architectures": [architecture.classes[head]],
        **architecture.config(network),
        "vocab_size": len(model.tokens.data),
        **_special(model),
        "dtype": str(model.dtype),
        "attn_implementation": "eager",
        "use_cache": architecture.causal,
    }
    if labels:
        config["classifier_dropout"] = 0.0
        config["id2label"] = dict(enumerate(labels))
        config["label2id"] = {label: i for i, label in enumerate(labels)}
    config["raspc"] = describe(model, "divide-then-sum", facts.proved_in)
    return config


def labels_of(model: ModelOp) -> list[str]:
    """
    The texts of the values of a result, as labels of a classifier.

    Raises:
        RaspcError: if two values have the same text, such as 1 and "1".

    """
    values = model.unembeds[0].decode.values
    labels = [str(to_python(value)) for value in values]
    for i, label in enumerate(labels):
        if label in labels[:i]:
            twin = values[labels.index(label)]
            raise RaspcError(
                f"the results {value_text(twin)} and {value_text(values[i])} have one text, which "
                "names a label",
                remedy="let the program return values whose texts differ",
            )
    return labels
