"""
A transformer compiled by raspc, as a model of Hugging Face's transformers.

    model = AutoModel.from_pretrained("reverse-hf", trust_remote_code=True)
    model.answer([["a", "b", "c"]])                         # [["c", "b", "a"]]
    out = model(input_ids=ids, output_hidden_states=True)   # ids [B, T]: BOS first, PAD last
    out.logits                                              # [B, T, n_out]

This file needs torch and transformers, and raspc_torch.py and raspc_vocabulary.py beside it.
"""

# pyright: reportMissingImports=false

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from transformers import AutoConfig, AutoModel, PretrainedConfig, PreTrainedModel
from transformers.utils.generic import ModelOutput

from raspc.backends.export.standalone.raspc_torch import RaspcTransformer


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
    """The logits and residual streams of a model for a batch."""

    logits: Tensor | None = None
    """The logits [B, T, n_out] of the outputs, concatenated if there are several."""

    hidden_states: tuple[Tensor, ...] | None = None
    """The residual stream [B, T, d_model] after the embedding and each half-layer."""


class RaspcModel(PreTrainedModel):
    """The pretrained model, whose weights are those of the module `transformer`."""

    config_class = RaspcConfig
    main_input_name = "input_ids"

    def __init__(self, config: RaspcConfig):
        super().__init__(config)
        assert config.description is not None
        self.transformer = RaspcTransformer(config.description)
        self.post_init()

    def _init_weights(self, module: Any) -> None:
        """Do nothing: weights are loaded, not initialised at random."""

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        **_: Any,
    ) -> RaspcOutput | tuple[Tensor, ...]:
        """
        The logits, and the residual streams if wanted, for ids [B, T], BOS first and PAD last.

        Args:
            input_ids: the ids.
            attention_mask: [B, T], 1 for tokens and 0 for padding; a masked token counts as PAD.
            output_hidden_states: whether to return the residual streams.
            return_dict: False for a tuple instead of a RaspcOutput.

        """
        if attention_mask is not None:
            input_ids = input_ids.masked_fill(attention_mask == 0, self.transformer.vocabulary.pad)
        run = self.transformer.run(input_ids)
        hidden = tuple(run.residuals.values()) if output_hidden_states else None
        output = RaspcOutput(logits=torch.cat(run.logits, dim=-1), hidden_states=hidden)
        return output.to_tuple() if return_dict is False else output

    def answer(self, sequences: Iterable[Iterable[Any]]) -> Any:
        """The output values of the model for token sequences without BOS; see `decode`."""
        return self.transformer.answer(sequences)


AutoConfig.register(RaspcConfig.model_type, RaspcConfig, exist_ok=True)
AutoModel.register(RaspcConfig, RaspcModel, exist_ok=True)
RaspcConfig.register_for_auto_class()
RaspcModel.register_for_auto_class("AutoModel")
