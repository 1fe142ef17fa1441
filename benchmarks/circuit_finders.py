"""
Forward runs of a model in which every slot of every reader may read another stream.

    run = SlotRun(np, model, ids)                       # NumPy, or jax.numpy for gradients
    logits, writes = run.forward()
    logits, _ = run.forward(lambda target, x, writes: x + deltas.get(target, 0))

The methods of `baselines` patch edges, take gradients at slots, and prune edges by these runs.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from raspc.transformer_dialect import AttentionOp, EmbedOp, MlpOp, ModelOp, UnembedOp

Array: TypeAlias = Any
Reads: TypeAlias = Callable[[str, Array, dict[str, Array]], Array]
"""A function from a slot, the stream and the writers' parts so far to the stream of the slot."""

Change: TypeAlias = Callable[[str, Array], Array]
"""A function from a stage and the stream to the stream that goes on."""


class SlotRun:
    """The runs of a model on ids [B, T] of one length, BOS first and without PAD."""

    def __init__(self, xp: ModuleType, model: ModelOp, ids: Array):
        self.xp, self.model, self.ids = xp, model, ids
        self.weights = {name: xp.asarray(w.array) for name, w in model.parameters.items()}
        length = ids.shape[1]
        causal = xp.tril(xp.ones((length, length), dtype=bool))
        self.visible = causal if model.causal is not None else xp.ones((length, length), dtype=bool)

    def embedding(self) -> Array:
        """The stream [B, T, d_model] after the embedding."""
        positions = self.weights["embed/W_pos"][: self.ids.shape[1]]
        return self.weights["embed/W_E"][self.ids] + positions

    def forward(
        self,
        reads: Reads | None = None,
        *,
        embedded: Array | None = None,
        change: Change | None = None,
    ) -> tuple[list[Array], dict[str, Array]]:
        """The logits of each unembedding, and the part of the stream that each writer adds."""
        reads = reads or (lambda target, x, writes: x)
        change = change or (lambda stage, x: x)
        x = self.embedding() if embedded is None else embedded
        writes: dict[str, Array] = {"embed": x}
        x = change("embed", x)
        logits: list[Array] = []
        for op in self.model.components:
            match op:
                case AttentionOp():
                    added = 0
                    for head in op.heads:
                        name = head.component
                        q, k, v = (reads(f"{name}/{slot}", x, writes) for slot in "qkv")
                        writes_of_head = self._head(name, q, k, v)
                        added = added + writes_of_head
                        writes = writes | {name: writes_of_head}
                    x = change(op.component, x + added)
                case MlpOp():
                    wrote = self._mlp(op, reads(f"{op.component}/in", x, writes))
                    writes = writes | {op.component: wrote}
                    x = change(op.component, x + wrote)
                case UnembedOp():
                    read = reads(f"{op.component}/in", x, writes)
                    out = read @ self.weights[f"{op.component}/W_U"]
                    bias = self.weights.get(f"{op.component}/b_U")
                    logits.append(out if bias is None else out + bias)
                case EmbedOp():
                    pass
        return logits, writes

    def _head(self, name: str, q: Array, k: Array, v: Array) -> Array:
        xp, weights = self.xp, self.weights
        queries, keys = q @ weights[f"{name}/W_Q"], k @ weights[f"{name}/W_K"]
        scores = xp.where(self.visible, queries @ xp.swapaxes(keys, -1, -2), -1e30)
        powers = xp.exp(scores - xp.max(scores, axis=-1, keepdims=True))
        pattern = powers / xp.sum(powers, axis=-1, keepdims=True)
        return pattern @ (v @ weights[f"{name}/W_V"]) @ weights[f"{name}/W_O"]

    def _mlp(self, op: MlpOp, x: Array) -> Array:
        neurons = x @ self.weights[f"{op.component}/W_in"]
        if op.b_in is not None:
            neurons = neurons + self.weights[f"{op.component}/b_in"]
        added = self.xp.maximum(neurons, 0) @ self.weights[f"{op.component}/W_out"]
        return added if op.b_out is None else added + self.weights[f"{op.component}/b_out"]
