"""
The fused run form: the interpreter's function by fewer and larger matrix products, for XLA.

    functions = FusedFunctions(jnp, dtype, parameters=parameters)

- One product x [W_Q ... W_K ... W_V ...], plus the biases if a head has any, computes the queries,
  keys and values of all heads of a layer, and one product with the stacked W_O their outputs. No
  width is padded.
- Heads of equal widths attend together, by one batched product for scores and one for outputs.
- The first half-layer reads the sum of the token's row and the position's row, so its products are
  looked up in two small tables: (W_E W)[ids] + (W_pos W)[:T].
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import NamedTuple

from raspc.transformer_dialect.attention_ops import AttentionOp, HeadOp
from raspc.transformer_dialect.interpreter import Array, Stream, TransformerFunctions
from raspc.transformer_dialect.ops import EmbedOp


class _Embedded(NamedTuple):
    """The stream before the first half-layer, and the ids and embeddings whose sum it is."""

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
    """`TransformerFunctions` in which one matrix product serves all heads of a layer."""

    lookups: bool = True
    """Whether the first half-layer looks its products up in tables of tokens and positions."""

    grouped: bool = True
    """Whether heads of equal widths attend by one batched product."""

    _embedded: _Embedded | None = None

    def embed(self, op: EmbedOp, ids: Array) -> Stream:
        """The stream as in the interpreter; its parts are stored for the first half-layer."""
        stream = super().embed(op, ids)
        W_pos = self.weight(op, "W_pos")[: ids.shape[1]]
        self._embedded = _Embedded(stream.x, ids, self.weight(op, "W_E"), W_pos)
        return stream

    def product(self, x: Array, matrix: Array) -> Array:
        """The product [B, T, n]; looked up if `x` is the embedding and a lookup is less work."""
        embedded = self._embedded
        if self.lookups and embedded is not None and embedded.x is x:
            rows = embedded.W_E.shape[0] + embedded.W_pos.shape[0]
            size = embedded.ids.size  # A symbol, not a number, where JAX exports for any shape.
            if isinstance(size, int) and rows < size:
                tokens, positions = embedded.W_E @ matrix, embedded.W_pos @ matrix
                return tokens[embedded.ids] + positions
        return x @ matrix

    def run_heads(self, op: AttentionOp, stream: Stream) -> Array:
        """The sum [B, T, d_model] of the outputs of the heads and the output bias."""
        if not op.heads or op.scale is not None or op.rotary is not None:
            return super().run_heads(op, stream)
        groups = _groups(op) if self.grouped else [[head] for head in op.heads]
        heads = [head for group in groups for head in group]
        weights = [self.weight(head, name) for name in ("W_Q", "W_K", "W_V") for head in heads]
        projected = self.product(stream.x, self._join(weights, axis=1))
        if any(f"b_{name}" in head.weights for name in "QKV" for head in heads):
            biases = [self._bias(head, name) for name in "QKV" for head in heads]
            projected = projected + self._join(biases, axis=0)
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
        added = self._join(reads, axis=-1) @ W_O
        return added if op.b_O is None else added + self.weight(op, "b_O")

    def _bias(self, head: HeadOp, name: str) -> Array:
        """The bias b_`name` of a head, of zeros if it has none."""
        if f"b_{name}" in head.weights:
            return self.weight(head, f"b_{name}")
        return self.xp.zeros(head.weights[f"W_{name}"].shape[1], self.dtype)

    def _join(self, arrays: list[Array], axis: int) -> Array:
        """The arrays concatenated along an axis."""
        return self.xp.concatenate(arrays, axis=axis) if len(arrays) > 1 else arrays[0]

    def _attend(self, group: list[HeadOp], stream: Stream, q: Array, k: Array, v: Array) -> Array:
        """
        The mean values [B, T, G * d_v] that the queries of G heads of equal widths attend to.

        Args:
            group: the G heads.
            stream: the stream, for its mask of visible keys.
            q, k: float [B, T, G * d_qk], the queries and keys of the heads.
            v: float [B, T, G * d_v], the values of the heads.

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
    """The heads of an attention, grouped by their widths d_qk and d_v."""
    groups: dict[tuple[int, int], list[HeadOp]] = {}
    for head in op.heads:
        groups.setdefault((head.d_qk, head.d_v), []).append(head)
    return list(groups.values())
