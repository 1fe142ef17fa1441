"""
Plain models: those without norms, with ReLU neurons, unscaled scores and learned positions.

Passes of `passes/transformer` realise a plain model in another architecture. Code that knows plain
models alone asks `require_plain`.
"""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

from raspc.transformer_dialect.activation import Activation
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.norm_op import Norm, NormOp
from raspc.transformer_dialect.ops import MlpOp
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.values import RaspcError


def first_feature(model: ModelOp, *, but_tied: bool = False) -> str | None:
    """
    A feature that a plain model does not have, with its component; None for a plain model.

    Tied embeddings are passed over if `but_tied`.
    """
    for op in model.body.block.ops:
        match op:
            case NormOp():
                return f"the norm '{op.component}'"
            case AttentionOp() if op.scale is not None:
                return f"a scale of scores in '{op.component}'"
            case AttentionOp() if op.rotary is not None:
                return f"rotary positions in '{op.component}'"
            case MlpOp() if op.act is not Activation.RELU:
                return f"the activation {op.act.value} in '{op.component}'"
            case MlpOp() if op.W_up is not None:
                return f"gated neurons in '{op.component}'"
            case UnembedOp() if op.tied is not None and not but_tied:
                return f"tied embeddings in '{op.component}'"
            case _:
                pass
    return None


def is_plain(model: ModelOp) -> bool:
    """Whether a model has no feature beyond those of the models that compilation gives."""
    return first_feature(model) is None


def has_attention_biases(model: ModelOp) -> bool:
    """Whether an attention of a model, or one of its heads, has a bias."""
    attentions = [op for op in model.components if isinstance(op, AttentionOp)]
    parts = [part for op in attentions for part in (op, *op.heads)]
    return any(name.startswith("b_") for part in parts for name in part.weights)


def realised_architecture(model: ModelOp) -> str | None:
    """The stock architecture in which a model is realised; None for a model without norms."""
    norms = [op for op in model.components if isinstance(op, NormOp)]
    if not norms:
        return None
    if any(op.component == "embed_norm" for op in norms):
        return "bert"
    if any(op.kind.data is Norm.RMS for op in norms):
        return "llama"
    attentions = [op for op in model.components if isinstance(op, AttentionOp)]
    return "neox" if any(op.rotary is not None for op in attentions) else "gpt2"


def require_plain(model: ModelOp, reader: str, *, but_tied: bool = False) -> None:
    """
    Check that a model is plain.

    Args:
        model: the model.
        reader: the part of raspc that knows plain models alone, for the message.
        but_tied: whether tied embeddings are allowed.

    Raises:
        RaspcError: if the model has a norm or another feature of an architecture.

    """
    feature = first_feature(model, but_tied=but_tied)
    if feature is not None:
        raise RaspcError(
            f"'{model.sym_name.data}' has {feature}, and {reader} knows plain models alone",
            remedy="give the model before it was realised in an architecture",
        )


def stream_matrix(op: UnembedOp) -> NDArray[Any]:
    """
    The matrix [d_model, n_out] with which an unembedding reads the stream.

    The gain of a norm before a tied unembedding tells which directions are read: the matrix is that
    of the unembedding, with its rows times this gain over the largest gain of the model's first
    norm, which other readers have too.
    """
    final, model = op.input.owner, op.parent_op()
    if op.tied is None or not isinstance(final, NormOp) or not isinstance(model, ModelOp):
        return op.matrix
    first = next(each for each in model.body.block.ops if isinstance(each, NormOp))
    share = final.gain.array / first.gain.array.max()
    matrix: NDArray[Any] = share[:, None] * op.matrix
    return matrix


def plain_form(model: ModelOp) -> ModelOp:
    """
    The plain model of a realised model: itself if it is plain, or a copy without its features.

    The copy computes what the model is meant to compute: without norms, whose readers it gives the
    stream, with ReLUs, whose scale does not matter, with the scale of scores in W_Q and b_Q, and
    with a W_U in place of tied embeddings.
    """
    if is_plain(model):
        return model
    plain = model.clone()
    plain.certificate = None
    for op in plain.unembeds:
        if op.tied is not None:
            op.W_U, op.tied, op.gain = WeightAttr(stream_matrix(op)), None, None
    for op in plain.components:
        match op:
            case NormOp():
                op.output.replace_all_uses_with(op.input)
                op.detach()
                op.erase()
            case AttentionOp():
                op.operands = [op.input]
                for head in op.heads:
                    head.W_Q = _scaled(head.W_Q, op.score_scale)
                    if head.b_Q is not None:
                        head.b_Q = _scaled(head.b_Q, op.score_scale)
                op.scale = op.rotary = None
            case MlpOp():
                op.operands = [op.input]
                op.activation = op.W_up = None
            case _:
                pass
    return plain


def _scaled(weight: WeightAttr, scale: float) -> WeightAttr:
    return WeightAttr(weight.array * weight.array.dtype.type(scale))
