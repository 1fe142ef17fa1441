"""
A transformer that raspc compiled, as a model of Hugging Face's transformers.

    model = AutoModel.from_pretrained("reverse-hf", trust_remote_code=True)
    model.answer([["a", "b", "c"]])                         # [["c", "b", "a"]]
    out = model(input_ids=ids, output_hidden_states=True)   # ids [B, T]: BOS first, PAD behind
    out.logits                                              # [B, T, n_out]

It needs torch and transformers, and raspc_torch.py and raspc_vocabulary.py beside it.
"""

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
    """The description of a model, and its sizes by the names that transformers has for them."""

    model_type = "raspc"

    def __init__(self, description: dict[str, Any] | None = None, **kwargs: Any):
        """description: what config.json holds in a folder for PyTorch."""
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
    """What the model gives for a batch."""

    logits: Tensor | None = None
    """The logits [B, T, n_out] of the outputs, side by side if there are several."""

    hidden_states: tuple[Tensor, ...] | None = None
    """The residual stream [B, T, d_model] after the embedding and each half-layer."""


class RaspcModel(PreTrainedModel):
    """The model, with its weights in `transformer`."""

    config_class = RaspcConfig
    main_input_name = "input_ids"

    def __init__(self, config: RaspcConfig):
        super().__init__(config)
        assert config.description is not None
        self.transformer = RaspcTransformer(config.description)
        self.post_init()

    def _init_weights(self, module: Any) -> None:
        """Leave the weights as they are: they are loaded, not drawn."""

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        output_hidden_states: bool | None = None,
        return_dict: bool | None = None,
        **_: Any,
    ) -> RaspcOutput | tuple[Tensor, ...]:
        """
        Run the model on ids [B, T], BOS first and PAD behind.

        attention_mask: 1 for tokens and 0 for padding; a token that is masked counts as PAD.
        """
        if attention_mask is not None:
            input_ids = input_ids.masked_fill(attention_mask == 0, self.transformer.vocabulary.pad)
        run = self.transformer.run(input_ids)
        hidden = tuple(run.residuals.values()) if output_hidden_states else None
        output = RaspcOutput(logits=torch.cat(run.logits, dim=-1), hidden_states=hidden)
        return output.to_tuple() if return_dict is False else output

    def answer(self, sequences: Iterable[Iterable[Any]]) -> Any:
        """What the program gives for each of some sequences of tokens, without BOS."""
        return self.transformer.answer(sequences)


AutoConfig.register(RaspcConfig.model_type, RaspcConfig, exist_ok=True)
AutoModel.register(RaspcConfig, RaspcModel, exist_ok=True)
RaspcConfig.register_for_auto_class()
RaspcModel.register_for_auto_class("AutoModel")
