"""How large a model is."""

from __future__ import annotations

from dataclasses import dataclass

from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.ops import MlpOp


@dataclass(frozen=True)
class ModelStatistics:
    """The size of a model, in the terms that papers on transformers use."""

    n_layers: int
    """Layers that compute something: an attention and an MLP of the same number are one."""

    n_heads: int
    """The most heads in a layer."""

    total_heads: int
    """The heads of all layers."""

    d_head: int
    """The widest queries and keys."""

    d_mlp: int
    """The neurons of the widest MLP."""

    d_model: int
    """The directions of the residual stream."""

    n_params: int
    """The entries of all weights."""

    n_nonzero: int
    """The entries of all weights that are not zero."""

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
