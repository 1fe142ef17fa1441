"""
The interpreter's network laid out for XLA: fewer and larger matrix products, the same function.

    functions = FusedFunctions(jnp, dtype, parameters=parameters)

- The queries, keys and values of all heads of a layer are one product x [W_Q ... W_K ... W_V ...],
  and their outputs are one product with the W_O on top of each other. No width is padded.
- Heads of equal widths attend together, as one batched product each for scores and reading.
- What the first half-layer reads is the sum of a row for the token and one for the position. So its
  products are those of two small tables, looked up: (W_E W)[ids] + (W_pos W)[:T].
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.interpreter import Array, Stream, TransformerFunctions
from raspc.transformer_dialect.ops import EmbedOp


class _Embedded(NamedTuple):
    """The stream before the first half-layer, and what it is made of."""

    x: Array
    """float [B, T, d_model]."""

    ids: Array
    """int [B, T]."""

    W_E: Array
    """float [V, d_model]."""

    W_pos: Array
    """float [T, d_model]."""


@dataclass
class FusedFunctions(TransformerFunctions):
    """`TransformerFunctions` with the products of a layer put together."""

    lookups: bool = True
    """Whether the first half-layer looks products up."""

    grouped: bool = True
    """Whether heads of equal widths attend together."""

    _embedded: _Embedded | None = None

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        """As in the interpreter, and remembered for the first half-layer."""
        stream = super().embed(op, ids)
        W_pos = self.weight(op, "W_pos")[: ids.shape[1]]
        self._embedded = _Embedded(stream.x, ids, self.weight(op, "W_E"), W_pos)
        return stream

    def product(self, x: Array, matrix: Array) -> Array:
        """x @ matrix: [B, T, n], looked up if `x` is the embedding and that is less work."""
        embedded = self._embedded
        if self.lookups and embedded is not None and embedded.x is x:
            rows = embedded.W_E.shape[0] + embedded.W_pos.shape[0]
            size = embedded.ids.size  # Not a number where JAX exports for any shape.
            if isinstance(size, int) and rows < size:
                tokens, positions = embedded.W_E @ matrix, embedded.W_pos @ matrix
                return tokens[embedded.ids] + positions
        return x @ matrix

    def run_heads(self, op: AttentionOp, stream: Stream) -> Array:
        """What the heads add together: [B, T, d_model]."""
        if not op.heads:
            return self.xp.zeros_like(stream.x)
        groups = _groups(op) if self.grouped else [[head] for head in op.heads]
        heads = [head for group in groups for head in group]
        weights = [self.weight(head, name) for name in ("W_Q", "W_K", "W_V") for head in heads]
        projected = self.product(stream.x, self._join(weights, axis=1))
        widths_qk = [group[0].d_qk * len(group) for group in groups]
        widths_v = [group[0].d_v * len(group) for group in groups]
        bounds = [0, *accumulate([*widths_qk, *widths_qk, *widths_v])]
        parts = [projected[..., start:end] for start, end in pairwise(bounds)]
        queries, keys, values = (
            parts[i : i + len(groups)] for i in range(0, len(parts), len(groups))
        )
        reads = [
            self._attend(group, stream, q, k, v)
            for group, q, k, v in zip(groups, queries, keys, values, strict=True)
        ]
        W_O = self._join([self.weight(head, "W_O") for head in heads], axis=0)
        return self._join(reads, axis=-1) @ W_O

    def _join(self, arrays: list[Array], axis: int) -> Array:
        """Arrays beside each other along an axis."""
        return self.xp.concatenate(arrays, axis=axis) if len(arrays) > 1 else arrays[0]

    def _attend(self, group: list[HeadOp], stream: Stream, q: Array, k: Array, v: Array) -> Array:
        """
        What G heads of equal widths read: [B, T, G * d_v].

        q, k: float [B, T, G * d_qk]; v: float [B, T, G * d_v].
        """
        xp, count = self.xp, len(group)
        if count == 1:
            scores = q @ xp.swapaxes(k, -1, -2)
            return self.read(scores, stream.visible, v, f"{group[0].component}/pattern")
        rows, length = q.shape[:2]
        q, k = (each.reshape(rows, length, count, group[0].d_qk) for each in (q, k))
        v = v.reshape(rows, length, count, group[0].d_v)
        scores = xp.einsum("btgd,bsgd->bgts", q, k)
        powers, total = self.powers(scores, stream.visible[:, None])
        for number, head in enumerate(group):
            if f"{head.component}/pattern" in self.wanted:
                self.keep(f"{head.component}/pattern", powers[:, number] / total[:, number])
        sums = xp.einsum("bgts,bsgd->btgd", powers, v) / xp.swapaxes(total, 1, 2)
        return sums.reshape(rows, length, count * group[0].d_v)


def _groups(op: AttentionOp) -> list[list[HeadOp]]:
    """The heads of an attention, those of equal widths together."""
    groups: dict[tuple[int, int], list[HeadOp]] = {}
    for head in op.heads:
        groups.setdefault((head.d_qk, head.d_v), []).append(head)
    return list(groups.values())
