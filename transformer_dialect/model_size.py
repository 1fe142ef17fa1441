"""Counts of a model's layers, heads, neurons, directions and parameters."""

from __future__ import annotations

from dataclasses import dataclass

from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp


@dataclass(frozen=True)
class ModelStatistics:
    """The size of a model, in the usual terms of transformers."""

    n_layers: int
    """The number of layers that have an attention, an MLP or both."""

    n_heads: int
    """The largest number of heads in a layer."""

    total_heads: int
    """The number of heads in all layers."""

    d_head: int
    """The largest number of query and key dimensions of a head."""

    d_mlp: int
    """The largest number of neurons in an MLP."""

    d_model: int
    """The number of directions of the residual stream."""

    n_params: int
    """The number of entries of all weights."""

    n_nonzero: int
    """The number of entries of all weights that are not zero."""

    @staticmethod
    def of(model: ModelOp) -> ModelStatistics:
        """Count the parts of a model."""
        attentions = [op for op in model.components if isinstance(op, AttentionOp)]
        mlps = [op for op in model.components if isinstance(op, MlpOp)]
        heads = [head for attention in attentions for head in attention.heads]
        weights = [weight.data for weight in model.parameters.values()]
        return ModelStatistics(
            n_layers=len({op.layer_index for op in (*attentions, *mlps)}),
            n_heads=max((len(attention.heads) for attention in attentions), default=0),
            total_heads=len(heads),
            d_head=max((head.d_qk for head in heads), default=0),
            d_mlp=max((mlp.d_mlp for mlp in mlps), default=0),
            d_model=model.d_model,
            n_params=sum(weight.size for weight in weights),
            n_nonzero=sum(weight.n_nonzero for weight in weights),
        )
