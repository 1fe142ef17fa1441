"""
The run of a model in which the edge from a writer to a slot of a reader can be patched.

    run, other = PathRun(model, ids), PathRun(model, other_ids)
    run.patched(Edge("embed", "layer0/head0", "k"), other.writes["embed"])

A patched edge (path patching): the slot reads the stream with the writer's part taken from another
run. Every other reader of the writer reads the stream of the run, and all readers of the patched
reader read what that writes. The stream is the sum of what the writers add, and of the output
biases of attention, which are the part of no writer. A model that is
realised in an architecture runs in its plain form, whose readers read the stream that a norm is
meant to leave as it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect import (
    AttentionOp,
    EmbedOp,
    HeadOp,
    MlpOp,
    ModelOp,
    UnembedOp,
)
from raspc.transformer_dialect.component_op import ComponentOp
from raspc.transformer_dialect.interpreter import (
    Stream,
    TransformerFunctions,
    choose,
    run_model,
)
from raspc.transformer_dialect.plain_architecture import plain_form
from raspc.values import RaspcError
from raspc.values.short_repr import guarded, listed, short

Array = NDArray[Any]
Choices = tuple[Array, ...]
"""The indices [B, T] of the decoded values of each result, without BOS."""


class Edge(NamedTuple):
    """The edge from a writer to a slot of a reader, components and heads by name."""

    writer: str
    reader: str
    slot: str
    """`q`, `k` or `v` of a head, `in` of MLPs and unembeddings."""

    @property
    def target(self) -> str:
        """The slot with the name of its reader, as in the circuits of the ground truth."""
        return f"{self.reader}/{self.slot}"


class PathRun:
    """
    A run of a model on ids [B, T], of one length and without PAD.

    `raspc.backends.runners.token_batch.encode` gives the ids of sequences. The model may have any
    numbers of heads, biases, a causal mask and several results. Of a realised model, parts and
    logits are those of its plain form, whose results must be those of the model.

    Attributes:
        writes: the part of the stream [B, T, d_model] that each writer adds, by name.
        logits: the logits [B, T, n_out] of each result, without BOS.
        choices: the index [B, T] of the decoded value of each result, without BOS.

    """

    def __init__(
        self, model: ModelOp, ids: NDArray[np.int32], dtype: type[np.floating] | None = None
    ):
        """
        Run the model, and keep the parts of the stream.

        Args:
            model: the model, `Model.op`.
            ids: the ids of the inputs.
            dtype: the float type of the computation; by default that of the model.

        Raises:
            RaspcError: the plain form of a realised model has other results on the inputs.

        """
        realised, model = model, plain_form(model)
        kind = dtype or model.dtype
        weights = {
            name: attr.array.astype(kind, copy=False) for name, attr in model.parameters.items()
        }
        self._functions = TransformerFunctions(np, kind, parameters=weights)
        self._components = list(model.components)
        self._places = {
            name: place for place, op in enumerate(self._components) for name in _names(op)
        }
        self._before: dict[int, Stream] = {}
        self.writes: dict[str, Array] = {}
        embed = self._components[0]
        assert isinstance(embed, EmbedOp)
        stream = self._functions.embed(embed, ids)
        self.writes[embed.component] = stream.x
        self.logits = self._resume(1, stream, record=True)
        self.choices = self._chosen(self.logits)
        if realised is not model:
            self._check_results(realised, ids)

    def _check_results(self, realised: ModelOp, ids: NDArray[np.int32]) -> None:
        """Check that the results of a realised model are those of its plain form."""
        logits = run_model(realised, ids, TransformerFunctions(np, realised.dtype))
        found = self._chosen([each[:, 1:] for each in logits])
        if any((own != plain).any() for own, plain in zip(found, self.choices, strict=True)):
            raise RaspcError(
                f"the norms and activations of '{realised.sym_name.data}' change results, so that "
                "the edges of its plain form are not those of the model",
                remedy="certify the model (raspc certify), which tells the part at fault",
            )

    def patched(self, edge: Edge, given: Array) -> Choices:
        """The choices with the writer's part [B, T, d_model] of an edge replaced."""
        return self._chosen(self.patched_logits(edge, given))

    def patched_logits(self, edge: Edge, given: Array) -> tuple[Array, ...]:
        """The logits with the writer's part [B, T, d_model] of an edge replaced."""
        place = self._places[edge.reader]
        op, stream = self._components[place], self._before[place]
        x = stream.x + (given - self.writes[edge.writer])
        match op:
            case AttentionOp():
                added = np.zeros_like(stream.x)
                for head in op.heads:
                    if head.component == edge.reader:
                        read = [x if slot == edge.slot else stream.x for slot in "qkv"]
                        added = added + self._head(head, read, stream.visible)
                    else:
                        added = added + self.writes[head.component]
                added = self._with_bias(op, added)
            case MlpOp():
                added = self._mlp(op, x)
            case UnembedOp():
                logits = list(self.logits)
                logits[self._unembeds.index(op)] = self._unembed(op, x)
                return tuple(logits)
            case _:
                raise AssertionError(f"{op.name} reads no stream")
        return self._resume(place + 1, stream._replace(x=stream.x + added))

    @property
    def _unembeds(self) -> list[UnembedOp]:
        return [each for each in self._components if isinstance(each, UnembedOp)]

    def _resume(self, place: int, stream: Stream, *, record: bool = False) -> tuple[Array, ...]:
        """The logits from the components at and behind a place, on the stream before them."""
        logits: list[Array] = []
        for number in range(place, len(self._components)):
            op = self._components[number]
            if record:
                self._before[number] = stream
            match op:
                case AttentionOp():
                    added = np.zeros_like(stream.x)
                    for head in op.heads:
                        wrote = self._head(head, [stream.x] * 3, stream.visible)
                        if record:
                            self.writes[head.component] = wrote
                        added = added + wrote
                    stream = stream._replace(x=stream.x + self._with_bias(op, added))
                case MlpOp():
                    wrote = self._mlp(op, stream.x)
                    if record:
                        self.writes[op.component] = wrote
                    stream = stream._replace(x=stream.x + wrote)
                case UnembedOp():
                    logits.append(self._unembed(op, stream.x))
                case _:
                    pass
        return tuple(logits)

    def _head(self, op: HeadOp, read: Sequence[Array], visible: Array) -> Array:
        """The output of a head whose slots q, k and v read three streams."""
        affine = self._functions.affine
        queries, keys, values = (affine(op, x, name) for x, name in zip(read, "QKV", strict=True))
        scores = queries @ np.swapaxes(keys, -1, -2)
        return affine(op, self._functions.read(scores, visible, values, ""), "O")

    def _with_bias(self, op: AttentionOp, added: Array) -> Array:
        """The output of the heads of an attention with its output bias."""
        return added if op.b_O is None else added + self._functions.weight(op, "b_O")

    def _mlp(self, op: MlpOp, x: Array) -> Array:
        affine = self._functions.affine
        return affine(op, np.maximum(affine(op, x, "in"), 0), "out")

    def _unembed(self, op: UnembedOp, x: Array) -> Array:
        logits = self._functions.logits(op, x)
        if op.b_U is not None:
            logits = logits + self._functions.weight(op, "b_U")
        return logits[:, 1:]

    def _chosen(self, logits: Sequence[Array]) -> Choices:
        pairs = zip(self._unembeds, logits, strict=True)
        return tuple(choose(np, each, op.decode.data) for op, each in pairs)

    @guarded
    def __repr__(self) -> str:
        return f"<PathRun of {listed(self.writes)} on {short(self.choices)}>"


def _names(op: ComponentOp) -> Sequence[str]:
    """The names of a component, and of its heads."""
    heads = [head.component for head in op.heads] if isinstance(op, AttentionOp) else []
    return [op.component, *heads]


def edges_of(model: ModelOp) -> list[Edge]:
    """All pairs of a writer and a slot of a reader that runs later."""
    writers: list[str] = []
    found: list[Edge] = []
    for op in model.components:
        match op:
            case EmbedOp():
                writers.append(op.component)
            case AttentionOp():
                heads = [head.component for head in op.heads]
                found += [Edge(w, head, slot) for head in heads for slot in "qkv" for w in writers]
                writers += heads
            case MlpOp():
                found += [Edge(writer, op.component, "in") for writer in writers]
                writers.append(op.component)
            case UnembedOp():
                found += [Edge(writer, op.component, "in") for writer in writers]
            case _:
                pass
    return found
