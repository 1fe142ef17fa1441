"""The weights of a realised model as stock classes store them: joined heads, transposed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp, ModelOp, NormOp, UnembedOp
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.values import RaspcError

Array = NDArray[np.floating]

Tensors = dict[str, Array]
"""The arrays of a checkpoint by the names of the stock class."""


@dataclass(frozen=True)
class Network:
    """The components of a realised model, whose layers all have both half-layers."""

    model: ModelOp
    embed: EmbedOp
    attentions: tuple[AttentionOp, ...]
    mlps: tuple[MlpOp, ...]
    norms: dict[str, NormOp]
    unembed: UnembedOp

    @staticmethod
    def of(model: ModelOp) -> Network:
        """The network of a model that a pipeline of an architecture made."""
        parts = model.components
        embed = next(op for op in parts if isinstance(op, EmbedOp))
        return Network(
            model,
            embed,
            tuple(op for op in parts if isinstance(op, AttentionOp)),
            tuple(op for op in parts if isinstance(op, MlpOp)),
            {op.component: op for op in parts if isinstance(op, NormOp)},
            model.unembeds[0],
        )

    @property
    def layers(self) -> list[Layer]:
        """The layers, in order."""
        return [
            Layer(
                attention,
                mlp,
                self.norms[f"{attention.component}_norm"],
                self.norms[f"{mlp.component}_norm"],
            )
            for attention, mlp in zip(self.attentions, self.mlps, strict=True)
        ]

    @property
    def is_tied(self) -> bool:
        """Whether the unembedding is the embedding of tokens, for which no weight is stored."""
        return self.unembed.tied is not None

    @property
    def d_head(self) -> int:
        """The size of queries, keys and values of a head."""
        return self.attentions[0].heads[0].d_qk if self.attentions else 1

    @property
    def n_heads(self) -> int:
        """The number of heads of each layer."""
        return len(self.attentions[0].heads) if self.attentions else 1

    @property
    def d_mlp(self) -> int:
        """The number of neurons of each layer."""
        return self.mlps[0].d_mlp if self.mlps else 1


class Layer(NamedTuple):
    """A layer of a realised model."""

    attention: AttentionOp
    mlp: MlpOp
    attn_norm: NormOp
    mlp_norm: NormOp


def joined(attention: AttentionOp, name: str) -> Array:
    """The matrices of all heads side by side: W_Q, W_K, W_V [d_model, n], W_O [n, d_model]."""
    matrices = [head.weights[name].array for head in attention.heads]
    return np.concatenate(matrices, axis=0 if name == "W_O" else 1)


def joined_bias(attention: AttentionOp, name: str) -> Array:
    """The biases b_Q, b_K or b_V [n] of all heads, one behind another; zeros where one has none."""
    matrix = f"W_{name.removeprefix('b_')}"
    return np.concatenate(
        [
            bias_of(head, name, head.weights[matrix].shape[1], head.weights[matrix].array.dtype)
            for head in attention.heads
        ]
    )


def has_mlp_biases(network: Network) -> bool:
    """Whether an MLP of a network has a bias."""
    return any(name.startswith("b_") for op in network.mlps for name in op.weights)


def transposed(matrix: Array) -> Array:
    """A matrix as `nn.Linear` stores it, [outputs, inputs]."""
    return np.ascontiguousarray(matrix.T)


def bias_of(op: ComponentOp, name: str, size: int, dtype: Any) -> Array:
    """The bias `name` of a component, zeros if it has none."""
    weight = op.weights.get(name)
    return np.zeros(size, dtype) if weight is None else weight.array


def add_norm(tensors: Tensors, prefix: str, norm: NormOp, *, shift: bool) -> None:
    """Add gain and shift of a norm as `weight` and `bias`."""
    tensors[f"{prefix}.weight"] = norm.gain.array
    if shift:
        tensors[f"{prefix}.bias"] = bias_of(
            norm, "shift", norm.gain.shape[0], norm.gain.array.dtype
        )


def add_unembedding(tensors: Tensors, name: str, unembed: UnembedOp, *, bias: bool) -> None:
    """
    Add W_U and b_U as `weight` and `bias` of an `nn.Linear`; nothing for tied embeddings.

    Raises:
        RaspcError: if the class has no bias there, and the model has.

    """
    if "b_U" in unembed.weights and not (bias and unembed.tied is None):
        raise RaspcError(
            "the unembedding of the next token has no bias in this class, and the model has one",
            remedy="run transformer-absorb-biases{of=unembedding} on the model",
        )
    if unembed.tied is not None:
        return
    weight = transposed(unembed.matrix)
    tensors[f"{name}.weight"] = weight
    if bias:
        tensors[f"{name}.bias"] = bias_of(unembed, "b_U", len(weight), weight.dtype)
