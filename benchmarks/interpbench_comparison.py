"""
The differences between two circuits of a model: that of InterpBench's builder, and the truth's.

    found = compare(model, theirs)      # theirs: the nodes and edges by granularity
    found.differences["matrix"].edges   # each edge of one circuit alone, with its cause

Each cause is checked on the weights or by path patching; an edge that passes no check has the
cause `unexplained`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias

import numpy as np

from raspc.backends.runners.token_batch import encode
from raspc.tracr.compiler.assemble import AssembledTransformerModel
from raspc.tracr.compiler.block_parameters import half_layers
from raspc.tracr.craft.bases import VectorSpaceWithBasis
from raspc.tracr.craft.transformers import AttentionHead, MultiAttentionHead
from raspc.truth.ground_truth import Truth
from raspc.truth.interpbench_circuits import GRANULARITIES, Granularity, interpbench
from raspc.truth.path_run import Choices, PathRun
from raspc.truth.path_run import Edge as PathEdge
from raspc.values import to_python

Edge: TypeAlias = tuple[str, str]
Cause: TypeAlias = Literal["constant", "inside", "dropped", "unexplained"]
Place: TypeAlias = tuple[str, str, str]
"""A layer, `attn` or `mlp`, and the number of a head, as texts."""

Tokens: TypeAlias = np.ndarray[Any, np.dtype[np.int32]]

SAMPLES = 512
"""The number of random pairs of inputs among which a witness is sought."""

BATCH = 64
"""The number of pairs that are run at once."""

_INNER = re.compile(r"blocks\.(\d+)\.attn\.hook_[qk]\[(\d+)\]")
_HEAD = re.compile(r"blocks\.(\d+)\.(?:attn|hook_[qkv]_input).*\[(\d+)\]")
_MLP = re.compile(r"blocks\.(\d+)\.(?:mlp|hook_mlp)")
_SLOT = re.compile(r"hook_([qkv])_input|W_([QKV])\b")
_EMBEDDED = {"embed": "tokens", "pos_embed": "indices"}


class Circuit(NamedTuple):
    """The nodes and the edges of a circuit, by name."""

    nodes: frozenset[str]
    edges: frozenset[Edge]

    @classmethod
    def of(cls, nodes: Iterable[Any], edges: Iterable[Sequence[Any]]) -> Circuit:
        """The circuit with the names of nodes, which may be objects of a library."""
        pairs = ((str(start), str(end)) for start, end in edges)
        return cls(frozenset(map(str, nodes)), frozenset(pairs))


@dataclass(frozen=True)
class Explained:
    """
    An edge of one circuit alone.

    Attributes:
        edge: the names of the nodes.
        cause: `constant`, an edge of theirs whose slot has no weight on what the embedding writes;
            `inside`, an edge of theirs from a hook inside a head that is not read outside of it;
            `dropped`, an edge of ours that changes a result, and that their circuit of components
            has; `unexplained`, any other edge.
        witness: the inputs of a dropped edge: a result changes if the reader takes the writer's
            part of the second; None if it takes 0, as the part is the same on all tried inputs.

    """

    edge: Edge
    cause: Cause
    witness: tuple[Sequence[Any], Sequence[Any]] | None = None


@dataclass(frozen=True)
class Difference:
    """The nodes of one circuit alone, and the edges of one circuit alone."""

    nodes: frozenset[str]
    edges: list[Explained]
    common: int
    """The number of edges of both."""

    @property
    def is_equal(self) -> bool:
        """Whether the circuits have the same nodes and edges."""
        return not self.nodes and not self.edges


@dataclass
class Comparison:
    """The differences between the circuits of a model, by granularity."""

    differences: dict[Granularity, Difference] = field(
        default_factory=dict[Granularity, Difference]
    )

    @property
    def is_explained(self) -> bool:
        """Whether all nodes are equal and all edges of one circuit alone have a cause."""
        every = self.differences.values()
        return not any(d.nodes or any(e.cause == "unexplained" for e in d.edges) for d in every)


def compare(model: AssembledTransformerModel, theirs: Mapping[Granularity, Circuit]) -> Comparison:
    """The comparison of the truth's circuits of a compiled model with those of a builder."""
    assert model.compiled is not None
    truth = model.compiled.truth()
    circuits = interpbench(truth)
    explanation = _Explanation(model, truth, theirs["component"])
    found = Comparison()
    for granularity in GRANULARITIES:
        own = circuits[granularity]
        ours, other = Circuit.of(own["nodes"], own["edges"]), theirs[granularity]
        edges = [explanation.of_theirs(edge) for edge in sorted(other.edges - ours.edges)]
        edges += [explanation.of_ours(edge) for edge in sorted(ours.edges - other.edges)]
        found.differences[granularity] = Difference(
            ours.nodes ^ other.nodes, edges, len(ours.edges & other.edges)
        )
    return found


class _Explanation:
    """The causes of the edges that one circuit alone has."""

    def __init__(self, model: AssembledTransformerModel, truth: Truth, components: Circuit):
        """components: the circuit of the builder at granularity `component`."""
        assert model.compiled is not None and model.input_encoder is not None
        self.model = model
        self.bos = model.input_encoder.bos_token
        self.op = model.compiled.op
        self.oracle = truth.causal_model().evaluator
        self.components = components

    def of_theirs(self, edge: Edge) -> Explained:
        start, end = edge
        if inner := _INNER.fullmatch(start):
            own = f"blocks.{inner[1]}.attn.hook_result[{inner[2]}]"
            return Explained(edge, "inside" if end != own else "unexplained")
        return Explained(edge, "constant" if self.has_no_weight(edge) else "unexplained")

    def of_ours(self, edge: Edge) -> Explained:
        writer, reader = map(component_of, edge)
        slot = _SLOT.search(edge[1])
        target = "in" if slot is None else (slot[1] or slot[2]).lower()
        path = PathEdge("embed" if writer in _EMBEDDED else _own(writer), _own(reader), target)
        if (writer, reader) not in self.components.edges:
            return Explained(edge, "unexplained")
        witness = self.witness(path)
        is_live = witness is not None or self.changes_if_ablated(path)
        return Explained(edge, "dropped" if is_live else "unexplained", witness)

    @cache  # noqa: B019
    def witness(self, path: PathEdge) -> tuple[list[Any], list[Any]] | None:
        """
        Two inputs of the greatest length, on which the patched edge changes a result.

        At equal lengths positions are the same, so that tokens alone change the result.
        """
        for start in range(0, SAMPLES, BATCH):
            base, other = self.inputs(start), self.inputs(start + 1)
            run, donor = self.run(base), self.run(other)
            changed = _changed(run, run.patched(path, donor.writes[path.writer]))
            for row in np.flatnonzero(changed & self.is_valid(base) & self.is_valid(other)):
                return self.texts(base[row]), self.texts(other[row])
        return None

    @cache  # noqa: B019
    def changes_if_ablated(self, path: PathEdge) -> bool:
        """Whether a result of a random input changes if the slot reads 0 from the writer."""
        tokens = self.inputs(0)
        run = self.run(tokens)
        patched = run.patched(path, np.zeros_like(run.writes[path.writer]))
        return bool((_changed(run, patched) & self.is_valid(tokens)).any())

    def inputs(self, seed: int) -> Tokens:
        """Random inputs as places in the vocabulary: one of two sorted, others for odd seeds."""
        size = BATCH, self.op.max_length
        tokens = np.random.default_rng(seed).integers(len(self.op.vocab), size=size, dtype=np.int32)
        tokens[seed % 2 :: 2].sort(axis=1)
        return tokens

    def texts(self, tokens: Tokens) -> list[Any]:
        return [to_python(self.op.vocab[i]) for i in tokens.tolist()]

    def run(self, tokens: Tokens) -> PathRun:
        return PathRun(self.op, encode(self.op, [self.texts(row) for row in tokens]).ids)

    def is_valid(self, tokens: Tokens) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """Whether the program has results, not an error, on each input."""
        lengths = np.full(len(tokens), tokens.shape[1], np.int64)
        return ~self.oracle(tokens, lengths).in_error

    def has_no_weight(self, edge: Edge) -> bool:
        """Whether a head has no weight on the directions of tokens or of indices in a slot."""
        label, match = _EMBEDDED.get(component_of(edge[0])), _HEAD.fullmatch(edge[1])
        if label is None or match is None:
            return False
        head, slot = self.head(int(match[1]), int(match[2])), _SLOT.search(edge[1])
        slots = "qkv" if slot is None else (slot[1] or slot[2]).lower()
        spaces: dict[str, tuple[VectorSpaceWithBasis, Any]] = {
            "q": (head.w_qk.left_space, head.w_qk.matrix),
            "k": (head.w_qk.right_space, head.w_qk.matrix.T),
            "v": (head.w_ov.input_space, head.w_ov.matrix),
        }
        return not any(self.weights(*spaces[each], label).any() for each in slots)

    def weights(self, space: VectorSpaceWithBasis, matrix: Any, label: str) -> np.ndarray[Any, Any]:
        """The rows of a matrix for the directions of a label, but for BOS."""
        rows = [i for i, d in enumerate(space.basis) if d.name == label and d.value != self.bos]
        return np.asarray(matrix)[rows]

    def head(self, layer: int, number: int) -> AttentionHead:
        blocks = dict(half_layers(self.model.craft_model))
        attention = blocks[2 * layer]
        assert isinstance(attention, MultiAttentionHead)
        return list(attention.heads())[number]


def _changed(run: PathRun, patched: Choices) -> np.ndarray[Any, np.dtype[np.bool_]]:
    """Whether a result differs from that of a run, by inputs."""
    parts = [(a != b).any(axis=1) for a, b in zip(patched, run.choices, strict=True)]
    return np.logical_or.reduce(parts)


def component_of(node: str) -> str:
    """The component of a node of any granularity, by the name at granularity `component`."""
    if match := _HEAD.fullmatch(node):
        return f"blocks.{match[1]}.attn[{match[2]}]"
    if match := _MLP.match(node):
        return f"blocks.{match[1]}.mlp"
    return node.removeprefix("hook_").partition(".")[0]


def _own(component: str) -> str:
    """The name of raspc for a component."""
    if match := _HEAD.fullmatch(component):
        return f"layer{match[1]}/head{match[2]}"
    return f"layer{component.split('.')[1]}/mlp"


def writers(model: AssembledTransformerModel) -> dict[str, set[Place]]:
    """The places of the heads and MLPs that write a label of the stream, by label."""
    program = model.program
    assert program is not None and model.compiled is not None
    labels = {label: str(each.name) for label, each in program.directions.items()}
    names = {name: name for name in labels.values()} | labels
    names |= {"length": "length", **program.labels}
    found: dict[str, set[Place]] = {}
    for part in model.compiled.truth()["components"]:
        layer, _, rest = part["name"].removeprefix("layer").partition("/")
        if part["kind"] not in ("head", "mlp"):
            continue
        number = rest.removeprefix("head") if part["kind"] == "head" else ""
        place = layer, "attn" if part["kind"] == "head" else "mlp", number
        for name in part["writes"]:
            if name in names:
                found.setdefault(names[name], set()).add(place)
    return found
