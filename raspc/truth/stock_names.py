"""
The names of a realised model's stages and components in the stock class of transformers.

    names = stock_names_of(model)               # None for a model that is in no stock architecture
    names.of_stage("layer0/mlp")                # "transformer.h.0.output" for GPT-2
    names.of_component("layer0/head1")          # "transformer.h.0.attn"

The last word of a stage's name is `input` or `output`, that of the module before it: the form in
which nnsight and pyvene name activations. The stream after the attention of GPT-2, Llama and
GPT-NeoX is the input of a norm, which the block also adds to its result: change it in place.
"""

from __future__ import annotations

from dataclasses import dataclass

from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.component_op import layer_and_part
from raspc.transformer_dialect.next_token_columns import is_next_token
from raspc.transformer_dialect.plain_architecture import realised_architecture
from raspc.values.short_repr import short_repr


@dataclass(frozen=True)
class StockNames:
    """
    The names of an architecture, with `{}` for the number of a layer.

    Attributes:
        embed, head, mlp: the modules of the components; `mlp` is the one that writes.
        unembed: the module that gives the logits.
        stages: the stream after the embedding, the attention and the MLP.

    """

    embed: str
    head: str
    mlp: str
    unembed: str
    stages: tuple[str, str, str]

    __repr__ = short_repr

    def of_stage(self, stage: str) -> str:
        """The name of a stage of the stream."""
        embed, attention, mlp = self.stages
        if stage == "embed":
            return embed
        layer, part = layer_and_part(stage)
        return (mlp if part == "mlp" else attention).format(layer)

    def of_component(self, component: str) -> str:
        """The name of the module of a component."""
        if component == "embed":
            return self.embed
        if not component.startswith("layer"):
            return self.unembed
        layer, part = layer_and_part(component)
        return (self.mlp if part == "mlp" else self.head).format(layer)


def stock_names_of(model: ModelOp) -> StockNames | None:
    """The names of a model in its stock class; None for a model in no stock architecture."""
    architecture = realised_architecture(model)
    is_lm = is_next_token(model, model.unembeds[0])
    match architecture:
        case "gpt2":
            block = "transformer.h.{}"
            return StockNames(
                "transformer.wte",
                f"{block}.attn",
                f"{block}.mlp",
                "lm_head" if is_lm else "classifier",
                ("transformer.drop.output", f"{block}.ln_2.input", f"{block}.output"),
            )
        case "llama":
            block = "model.layers.{}"
            return StockNames(
                "model.embed_tokens",
                f"{block}.self_attn",
                f"{block}.mlp",
                "lm_head" if is_lm else "score",
                (
                    "model.embed_tokens.output",
                    f"{block}.post_attention_layernorm.input",
                    f"{block}.output",
                ),
            )
        case "neox":
            block = "gpt_neox.layers.{}"
            return StockNames(
                "gpt_neox.embed_in",
                f"{block}.attention",
                f"{block}.mlp",
                "lm_head" if is_lm else "classifier",
                (
                    "gpt_neox.emb_dropout.output",
                    f"{block}.post_attention_layernorm.input",
                    f"{block}.output",
                ),
            )
        case "bert":
            block = "bert.encoder.layer.{}"
            return StockNames(
                "bert.embeddings",
                f"{block}.attention",
                f"{block}.output",
                "classifier",
                (
                    "bert.embeddings.output",
                    f"{block}.attention.output.output",
                    f"{block}.output.output",
                ),
            )
        case _:
            return None
