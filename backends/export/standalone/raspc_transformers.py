"""
A transformer compiled by raspc, as a model of Hugging Face's transformers.

    model = AutoModel.from_pretrained("reverse-hf", trust_remote_code=True)
    model.answer([["a", "b", "c"]])                         # [["c", "b", "a"]]
    out = model(**tokenizer("a b c", return_tensors="pt"), output_hidden_states=True)
    out.logits                                              # [B, T, n_out]
    out.hidden_states                                       # n_layers + 1 of [B, T, d_model]

This file needs torch and transformers, and raspc_torch.py and raspc_vocabulary.py beside it.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from transformers import AutoConfig, AutoModel, PretrainedConfig, PreTrainedModel
from transformers.utils.generic import ModelOutput

from raspc.backends.export.standalone.raspc_torch import RaspcTransformer, Rows, Run


class RaspcConfig(PretrainedConfig):
    """The description of a model, and its sizes by the names of transformers."""

    model_type = "raspc"

    def __init__(self, description: dict[str, Any] | None = None, **kwargs: Any):
        """
        Store a description, and take the sizes from it.

        Args:
            description: the contents of the config.json of the PyTorch format.
            kwargs: the options of PretrainedConfig.

        """
        self.description = description
        if description is not None:
            heads = [layer["heads"] or () for layer in description["layers"]]
            neurons = [layer["neurons"] or () for layer in description["layers"]]
            self.vocab_size = len(description["tokens"])
            self.hidden_size = description["d_model"]
            self.num_hidden_layers = len(description["layers"])
            self.num_attention_heads = max(map(len, heads), default=0)
            self.intermediate_size = max(map(len, neurons), default=0)
            self.max_position_embeddings = description["max_seq_len"] + 1
            kwargs.setdefault("bos_token_id", description["bos"])
            kwargs.setdefault("pad_token_id", description["pad"])
            kwargs.setdefault("dtype", description["dtype"])
        super().__init__(**kwargs)


@dataclass
class RaspcOutput(ModelOutput):
    """The logits, loss and activations of a model for a batch."""

    loss: Tensor | None = None
    """The mean cross-entropy of the labels, if there are labels."""

    logits: Tensor | None = None
    """The logits [B, T, n_out] of the outputs, concatenated if there are several."""

    hidden_states: tuple[Tensor, ...] | None = None
    """The residual stream [B, T, d_model] after the embedding and after each layer."""

    attentions: tuple[Tensor, ...] | None = None
    """The attention pattern [B, n_heads, T, T] of each layer, which may have no heads."""

    residuals: tuple[Tensor, ...] | None = None
    """The residual stream [B, T, d_model] after the embedding and after each half-layer."""


class RaspcModel(PreTrainedModel):
    """The pretrained model, whose weights are those of the module `transformer`."""

    config_class = RaspcConfig
    main_input_name = "input_ids"
    accepts_loss_kwargs = False

    def __init__(self, config: RaspcConfig):
        super().__init__(config)
        assert config.description is not None
        self.transformer = RaspcTransformer(config.description)
        self.post_init()

    def _init_weights(self, module: Any) -> None:
        """Do nothing: weights are loaded, not initialised at random."""

    def get_input_embeddings(self) -> nn.Embedding:
        """The embedding of ids, whose weight is W_E; `forward` adds the positions."""
        weight = self.transformer.embed.W_E
        embedding = nn.Embedding(weight.shape[0], weight.shape[1], _weight=weight.detach())
        embedding.weight = weight
        return embedding

    def set_input_embeddings(self, value: Any) -> None:
        """Raise a ValueError: the vocabulary of a compiled model is that of its program."""
        raise ValueError("a compiled model keeps its vocabulary; compile the program with another")

    def forward(
        self,
        input_ids: Tensor | None = None,
        attention_mask: Tensor | None = None,
        inputs_embeds: Tensor | None = None,
        labels: Tensor | None = None,
        output_hidden_states: bool | None = None,
        output_attentions: bool | None = None,
        output_residuals: bool = False,
        return_dict: bool | None = None,
    ) -> RaspcOutput | tuple[Any, ...]:
        """
        The logits, and the activations if wanted, for BOS and tokens, padded at either end.

        Args:
            input_ids: the ids [B, T].
            attention_mask: [B, T], 1 for BOS and tokens and 0 for padding. By default padding is
                where the ids are PAD, and there is none in embeddings.
            inputs_embeds: the rows [B, T, d_model] of tokens, in place of ids; `forward` adds the
                positions.
            labels: [B, T], the numbers of the values of the only output, or -100 for no label.
            output_hidden_states: whether to return the residual stream after each layer.
            output_attentions: whether to return the attention patterns.
            output_residuals: whether to return the residual stream after each half-layer.
            return_dict: False for a tuple instead of a RaspcOutput, without what is absent.

        Raises:
            ValueError: for ids and a mask that contradict each other, padding between tokens, a row
                without BOS, one that is too long, labels of several or numerical outputs, and
                weights of less precision than the model was compiled for.

        """
        config = self.config
        if output_hidden_states is None:
            output_hidden_states = config.output_hidden_states
        if output_attentions is None:
            output_attentions = config.output_attentions
        stream, rows = self._embedded(input_ids, attention_mask, inputs_embeds)
        run = self.transformer.run_stream(stream, rows, patterns=bool(output_attentions))
        logits = torch.cat(run.logits, dim=-1)
        output = RaspcOutput(
            loss=None if labels is None else self._loss(logits, labels),
            logits=logits,
            hidden_states=self._layers(run) if output_hidden_states else None,
            attentions=run.patterns if output_attentions else None,
            residuals=tuple(run.residuals.values()) if output_residuals else None,
        )
        if return_dict is None:
            return_dict = config.return_dict
        return output if return_dict else output.to_tuple()

    def _embedded(
        self, ids: Tensor | None, mask: Tensor | None, embeds: Tensor | None
    ) -> tuple[Tensor, Rows]:
        """The stream after the embedding, and the mask and positions of its rows."""
        module = self.transformer
        given = embeds if ids is None else ids
        if given is None or (ids is not None and embeds is not None):
            raise ValueError("give either input_ids or inputs_embeds")
        shape = given.shape[:2]
        if mask is not None:
            if mask.shape != shape:
                raise ValueError(
                    f"attention_mask has the shape {list(mask.shape)}, and not [B, T], which is "
                    f"{list(shape)}"
                )
            mask = mask.bool()
        if ids is None:
            everywhere = torch.ones(shape, dtype=torch.bool, device=given.device)
            rows = module.rows(everywhere if mask is None else mask)
            return given + module.embed.W_pos[rows.positions], rows
        visible = ids != module.vocabulary.pad
        if mask is not None and not torch.compiler.is_compiling() and bool((mask > visible).any()):
            row, position = (mask > visible).nonzero()[0].tolist()
            raise ValueError(
                f"attention_mask is 1 at row {row}, position {position}, where the id is PAD; "
                "leave it out, or give 0 there"
            )
        if mask is not None:  # A masked token counts as PAD.
            ids, visible = ids.masked_fill(~mask, module.vocabulary.pad), mask
        rows = module.rows(visible)
        module.check_first(ids, visible)
        return module.embed(ids, rows.positions), rows

    def _loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        """The mean cross-entropy of labels [B, T], where they are not -100."""
        if self.transformer.vocabulary.kinds != ["categorical"]:
            raise ValueError("labels are for a model of one categorical output")
        return nn.functional.cross_entropy(logits.flatten(0, 1), labels.flatten())

    def _layers(self, run: Run) -> tuple[Tensor, ...]:
        """The residual stream after the embedding and after each layer."""
        last: dict[str, Tensor] = {}
        for name, stream in run.residuals.items():
            last[name.partition("/")[0]] = stream
        return tuple(last.values())

    def answer(self, sequences: Iterable[Iterable[Any]]) -> Any:
        """The output values of the model for token sequences without BOS; see `decode`."""
        return self.transformer.answer(sequences)


AutoConfig.register(RaspcConfig.model_type, RaspcConfig, exist_ok=True)
AutoModel.register(RaspcConfig, RaspcModel, exist_ok=True)
RaspcConfig.register_for_auto_class()
RaspcModel.register_for_auto_class("AutoModel")
