"""`transformer-disguise-parts`: the same function by heads and neurons that look alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import SSAValue
from xdsl.rewriter import Rewriter

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.padded_heads import PADDING
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.transformer.disguise_parts.disguised_weights import (
    Disguise,
    HeadWeights,
    NeuronWeights,
)
from raspc.passes.transformer.disguise_parts.reachable_span import (
    complement_of,
    embedded_span,
    span_after,
)
from raspc.transformer_dialect import AttentionOp, EmbedOp, HeadOp, MlpOp, ModelOp, UnembedOp
from raspc.transformer_dialect.change_of_basis import change_basis
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.model_op import ReturnOp
from raspc.transformer_dialect.plain_architecture import require_plain
from raspc.values.diagnostic import RaspcError
from raspc.values.short_repr import short_repr


class HeadMaps(NamedTuple):
    """
    The maps from the inner axes of a disguised head to those of the head that it is a part of.

    On reachable states x, `(x W_Q + b_Q) q` are the queries of the original head, `(x W_K + b_K) k`
    its keys and `(x W_V + b_V) v` its values.
    """

    origin: str
    """The component of the original head; empty for a head without an effect."""
    q: NDArray[np.float64]
    k: NDArray[np.float64]
    v: NDArray[np.float64]

    __repr__ = short_repr


@dataclass(frozen=True)
class TransformerDisguiseParts(ProgramPass[ModelOp]):
    """
    Rewrite heads and neurons so that their weights do not show their function.

    A compiled model can be read off its weights: the two ramps of a step are neurons that read
    opposite vectors, many heads have scores or values of rank 1, layers have as few heads and
    neurons as they need, in the order of the program. Here every layer gets attention and an MLP,
    all of the same sizes: heads and neurons are split into several that add up to the original,
    and groups whose sums are zero are added. All are scaled by powers of two and put into random
    order. Weights that read the stream get a random part that is orthogonal to every state that
    the stream can have; `spare` directions are added to the stream, so that there is room for it.
    Results stay the same up to rounding. `transformer-rotate-basis` after this pass mixes the
    directions and the inner axes of heads.

    Before:
    ```
    %y = transformer.mlp %x layer 0 neurons<"a[0]", "a[1]">
      W_in <3x2xf32 dense [[1.0, -1.0], [0.0, 0.0], [0.0, 0.0]]> ...
    ```
    After:
    ```
    %y = transformer.attention %x layer 0 { transformer.head<"padding"> ... }
    %z = transformer.mlp %y layer 0 neurons<"a[1]", "padding", "a[0]", ...>
      W_in <11x6xf32 dense [[-4.0, ...], ...]> ...
    ```

    Options:
      seed: the seed of all random choices.
      spare: the number of directions that are added to the stream; by default half of its own, and
        at least 8.
    """

    name = "transformer-disguise-parts"

    seed: int = 0
    spare: int | None = None

    def check_options(self) -> None:
        for option, least in (("seed", 0), ("spare", 1)):
            given = getattr(self, option)
            if given is not None and given < least:
                raise RaspcError(
                    f"{self.name}: {option} is {given}", remedy=f"give {least} or more"
                )

    def apply_to(self, program: ModelOp, analyses: AnalysisManager) -> None:
        require_plain(program, f"the pass {self.name}")
        disguised, _ = disguise(program, self.seed, self.spare)
        Rewriter.replace_op(program, disguised, [])


def disguise(
    model: ModelOp, seed: int, spare: int | None = None
) -> tuple[ModelOp, dict[str, HeadMaps]]:
    """
    The disguised model of a model, and the maps of its heads by component.

    Weights have the dtype of the model.
    """
    d_model = model.d_model
    spare = max(8, d_model // 2) if spare is None else spare
    wider = np.eye(d_model, d_model + spare)
    labels = [*model.residual_labels.data, *(f"spare:{i}" for i in range(spare))]
    wide = change_basis(model, wider, wider, labels)
    writer = _Writer(wide, np.random.default_rng((seed, 2)))
    return writer.rewritten(), writer.maps


def _empty_copy(model: ModelOp) -> ModelOp:
    """A model with the tokens, sizes and labels of a model, without components and certificate."""
    new = ModelOp(
        model.sym_name.data,
        tokens=model.tokens,
        bos=model.bos_id,
        pad=model.pad_id,
        max_seq_len=model.max_length,
        residual_labels=model.residual_labels,
        causal=model.causal is not None,
    )
    new.attributes.update(model.attributes)
    new.location = model.location
    return new


class _Writer:
    """The rewriting of all half-layers of a model."""

    def __init__(self, model: ModelOp, random: np.random.Generator):
        self.model, self.random = model, random
        self.dtype = model.dtype
        halves = [op for op in model.components if isinstance(op, (AttentionOp, MlpOp))]
        heads = [head for op in halves if isinstance(op, AttentionOp) for head in op.heads]
        self.layers = 1 + max((op.layer_index for op in halves), default=-1)
        self.halves = {(op.layer_index, isinstance(op, MlpOp)): op for op in halves}
        most = max((len(op.heads) for op in halves if isinstance(op, AttentionOp)), default=0)
        widest = max((op.d_mlp for op in halves if isinstance(op, MlpOp)), default=0)
        # A group without an effect has three members or more: two would be opposites.
        self.n_heads = max(3, most + 1)
        self.d_mlp = max(6, widest + max(4, widest // 2))
        self.d_qk = 1 + max((head.d_qk for head in heads), default=1)
        self.d_v = 1 + max((head.d_v for head in heads), default=1)
        self.biased = any(head.weights.keys() & {"b_Q", "b_K", "b_V"} for head in heads)
        self.maps: dict[str, HeadMaps] = {}

    def rewritten(self) -> ModelOp:
        """A new model of disguised half-layers and unembeddings."""
        new = _empty_copy(self.model)
        block = new.body.block
        embed = self.model.components[0]
        assert isinstance(embed, EmbedOp)
        block.add_op(first := EmbedOp(new.input, embed.W_E, embed.W_pos))
        first.location = embed.location
        span, stream = embedded_span(self.model, embed), first.stream
        for layer, is_mlp in product(range(self.layers), (False, True)):
            old = self.halves.get((layer, is_mlp))
            make = self._mlp if is_mlp else self._attention
            after = span if old is None else span_after(span, old)
            half = make(old, self._spread(span, after), stream, layer)
            span = after
            if old is not None:
                half.location = old.location
            block.add_op(half)
            stream = half.output
        ends = [self._unembed(op, self._spread(span, span), stream) for op in self.model.unembeds]
        block.add_ops(ends)
        block.add_ops(record.clone() for record in self.model.variables)
        block.add_op(ReturnOp(*(op.logits for op in ends)))
        return new

    def _spread(self, before: NDArray[np.float64], after: NDArray[np.float64]) -> Disguise:
        return Disguise(self.random, before, complement_of(before), after)

    def _unembed(self, op: UnembedOp, spread: Disguise, stream: SSAValue) -> UnembedOp:
        W_U = spread.reading(op.matrix.astype(np.float64))
        made = UnembedOp(stream, self._cast(W_U), op.decode, op.b_U, label=op.label)
        made.location = op.location
        return made

    def _attention(
        self, old: ComponentOp | None, spread: Disguise, stream: SSAValue, layer: int
    ) -> AttentionOp:
        assert old is None or isinstance(old, AttentionOp)
        heads = [_head_weights(head) for head in (old.heads if old is not None else ())]
        if not heads:
            heads = [spread.idle_head(PADDING, self.d_qk, self.d_v, biased=self.biased)]
        while len(heads) < self.n_heads:
            heads += spread.split_head(heads.pop(int(self.random.integers(len(heads)))))
        self.random.shuffle(heads)  # pyright: ignore[reportArgumentType]
        made: list[HeadOp] = []
        for number, head in enumerate(heads):
            new, maps = self._head(head, spread)
            made.append(new)
            self.maps[f"layer{layer}/head{number}"] = maps
        return AttentionOp(stream, made, layer, b_O=None if old is None else old.b_O)

    def _head(self, head: HeadWeights, spread: Disguise) -> tuple[HeadOp, HeadMaps]:
        """The disguised head, and its maps to the original."""
        qk, v = spread.shift(), spread.shift()
        made = HeadOp(
            head.label,
            self._cast(spread.reading(head.W_Q, self.d_qk) * qk),
            self._cast(spread.reading(head.W_K, self.d_qk) / qk),
            self._cast(spread.reading(head.W_V, self.d_v) * v),
            self._cast(spread.writing(head.W_O, self.d_v) / v),
            b_Q=self._bias(head.b_Q * qk, self.d_qk),
            b_K=self._bias(head.b_K / qk, self.d_qk),
            b_V=self._bias(head.b_V * v, self.d_v),
        )
        axes = np.eye(self.d_qk, head.W_Q.shape[1])
        values = np.eye(self.d_v, head.W_V.shape[1])
        return made, HeadMaps(head.origin, axes / qk, axes * qk, values / v)

    def _mlp(
        self, old: ComponentOp | None, spread: Disguise, stream: SSAValue, layer: int
    ) -> MlpOp:
        assert old is None or isinstance(old, MlpOp)
        neurons = list(_neuron_weights(old)) if old is not None else []
        room = self.d_mlp - len(neurons)
        neurons += self._idle_group(spread, room if not neurons else min(3, room))
        while len(neurons) < self.d_mlp:
            neurons += spread.split_neuron(neurons.pop(int(self.random.integers(len(neurons)))))
        self.random.shuffle(neurons)  # pyright: ignore[reportArgumentType]
        scales = np.array([spread.shift() for _ in neurons])
        W_in = spread.reading(np.column_stack([n.w_in for n in neurons])) * scales
        W_out = np.stack([n.w_out for n in neurons]) / scales[:, None]
        return MlpOp(
            stream,
            self._cast(W_in),
            self._cast(W_out),
            [n.label for n in neurons],
            layer,
            b_in=self._cast(np.array([n.bias for n in neurons]) * scales),
            b_out=None if old is None else old.b_out,
        )

    def _idle_group(self, spread: Disguise, size: int) -> list[NeuronWeights]:
        """Neurons in groups of three or more, each of one activation, that add up to nothing."""
        group: list[NeuronWeights] = []
        while size - len(group) >= 3:
            count = 3 if size - len(group) >= 6 else size - len(group)
            members = [spread.idle_neuron(PADDING)]
            while len(members) < count:
                members += spread.split_neuron(members.pop())
            group += members
        return group

    def _bias(self, bias: NDArray[np.float64], size: int) -> NDArray[np.floating] | None:
        """A bias as wide as those of all heads; None if no head of the model has a bias."""
        return self._cast(np.pad(bias, (0, size - len(bias)))) if self.biased else None

    def _cast(self, weights: NDArray[np.float64]) -> NDArray[np.floating]:
        return weights.astype(self.dtype)


def _head_weights(head: HeadOp) -> HeadWeights:
    wide = [weight.array.astype(np.float64) for weight in (head.W_Q, head.W_K, head.W_V, head.W_O)]
    sizes = {"b_Q": head.d_qk, "b_K": head.d_qk, "b_V": head.d_v}
    biases = [
        head.weights[name].array.astype(np.float64) if name in head.weights else np.zeros(size)
        for name, size in sizes.items()
    ]
    return HeadWeights(head.label.data, *wide, *biases, origin=head.component)


def _neuron_weights(mlp: MlpOp) -> Iterator[NeuronWeights]:
    W_in, W_out = mlp.W_in.array.astype(np.float64), mlp.W_out.array.astype(np.float64)
    biases = np.zeros(mlp.d_mlp) if mlp.b_in is None else mlp.b_in.array.astype(np.float64)
    for i, label in enumerate(mlp.neurons.data):
        yield NeuronWeights(label, W_in[:, i], float(biases[i]), W_out[i])
