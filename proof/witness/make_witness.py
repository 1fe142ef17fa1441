"""The witness of a compiled model: structure, program, and the s-ops that directions hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import partial
from itertools import islice, product
from typing import Any

import numpy as np
from numpy.typing import NDArray
from xdsl.ir import SSAValue

from raspc.proof.witness.held_sops import (
    Holds,
    Sops,
    Stage,
    directions_read,
    held_sops,
    streams,
)
from raspc.proof.witness.network_form import network_form
from raspc.proof.witness.program_form import program_form
from raspc.rasp_dialect import ProgramOp, ReturnOp
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.rasp_dialect.sop_ops import SOp
from raspc.transformer_dialect import AttentionOp, MlpOp, ModelOp, UnembedOp
from raspc.transformer_dialect.plain_architecture import has_attention_biases, plain_form
from raspc.values import RaspcError, Value
from raspc.values.text import value_text

SCHEMA = "raspc-witness/1"

ARCHITECTURE_SCHEMA = "raspc-witness/2"
"""The schema of models that are not plain."""

BIAS_SCHEMA = "raspc-witness/3"
"""The schema of models with biases in attention."""

MAX_INPUTS = 400
"""The inputs on which directions and s-ops are compared."""

MAX_SHORT_INPUTS = MAX_INPUTS // 2
"""The most of them that are the shortest ones, in order."""


def make_witness(model: ModelOp, program: ProgramOp, source: ProgramOp | None) -> dict[str, Any]:
    """
    The witness of a model for the program that it was lowered from, as JSON.

    program: the program before `convert-rasp-to-craft`, with encodings.
    source: the program as it was written.

    Raises:
        RaspcError: the model has another mask, longest input, vocabulary or number of results than
            the program, or norms in places that no witness can describe.

    """
    _check_reach(model, program)
    form, numbers = program_form(program)
    plain = plain_form(model)
    return {
        "schema": _schema(model, plain),
        "network": network_form(model),
        "program": form,
        "source": None if source is None else program_form(source)[0],
        "holds": _holds(plain, program, numbers, form),
    }


def _check_reach(model: ModelOp, program: ProgramOp) -> None:
    """Check that a model has the mask, longest input, vocabulary and results of a program."""
    pairs = {
        "mask": [(op.causal is not None and "causal") or "none" for op in (model, program)],
        "max_seq_len": [model.max_length, program.max_seq_len],
        "number of results": [len(model.unembeds), len(program.return_op.values)],
        "vocabulary": [_texts(model.vocab), _texts(program.vocab.data)],
    }
    for name, (found, expected) in pairs.items():
        if found != expected:
            raise RaspcError(
                f"the {name} of the model is {found}, and that of its program {expected}",
                remedy="change the program, and compile it again",
            )


def _texts(values: Iterable[Value]) -> str:
    """Values in the order of their texts."""
    return ", ".join(sorted(map(value_text, values)))


def _schema(model: ModelOp, plain: ModelOp) -> str:
    if has_attention_biases(model):
        return BIAS_SCHEMA
    return SCHEMA if plain is model else ARCHITECTURE_SCHEMA


def _holds(
    model: ModelOp, program: ProgramOp, numbers: dict[SSAValue, int], form: dict[str, Any]
) -> list[Holds]:
    inputs, values = _sampled(program, numbers)
    ids = _ids(model, inputs)
    sops = Sops(
        {n: str(form["nodes"][n]["name"]) for n in values},
        values,
        aggregated(form["nodes"]),
        partial(follows, form["nodes"]),
    )
    by_heads = [np.zeros(model.d_model, bool), *_written_by_heads(model)]
    reads = [np.zeros((model.d_model, model.d_model), bool), *_read_by_writers(model)]
    stages = zip(streams(model, ids), _unread(model), by_heads, reads, strict=True)
    return held_sops([Stage(*stage) for stage in stages], sops, list(model.residual_labels.data))


def aggregated(nodes: Sequence[dict[str, Any]]) -> frozenset[int]:
    """The numbers of aggregates and widths, and of maps of these."""
    found: set[int] = set()
    for number, node in enumerate(nodes):
        reads = [*node.get("operands", ()), node.get("operand")]
        if node["op"] in ("aggregate", "width") or not found.isdisjoint(reads):
            found.add(number)
    return frozenset(found)


def follows(
    nodes: Sequence[dict[str, Any]], number: int, read: Collection[int], heads: bool
) -> bool:
    """
    Whether an s-op or a selector follows from s-ops, by maps or also by attention to them.

    read: the numbers of the s-ops.
    """
    node = nodes[number]
    if number in read or node["op"] == "constant":
        return True
    fields = ("operand", "selector", "values", "keys", "queries")
    operands = [*(node[field] for field in fields if field in node), *node.get("operands", ())]
    operands += node.get("scores", ())
    if not operands or (not heads and node["op"] in ("aggregate", "width")):
        return False
    return all(follows(nodes, int(operand), read, heads) for operand in operands)


def _read_by_writers(model: ModelOp) -> list[NDArray[np.bool_]]:
    """For each half-layer and direction the directions that what writes to it reads."""
    found: list[NDArray[np.bool_]] = []
    for op in model.components:
        reads = np.zeros((model.d_model, model.d_model), bool)
        if isinstance(op, AttentionOp):
            for head in op.heads:
                w = {name: np.asarray(array.array) for name, array in head.weights.items()}
                read = directions_read([w[name] for name in ("W_Q", "W_K", "W_V")])
                reads[w["W_O"].any(axis=0)] |= read
            found.append(reads)
        elif isinstance(op, MlpOp):
            w_in, w_out = (op.weights[name].array != 0 for name in ("W_in", "W_out"))
            found.append((w_in.astype(np.float32) @ w_out.astype(np.float32)).T > 0)
    return found


def _written_by_heads(model: ModelOp) -> list[NDArray[np.bool_]]:
    """For each half-layer the directions that its heads write."""
    found: list[NDArray[np.bool_]] = []
    for op in model.components:
        if isinstance(op, AttentionOp):
            written = [head.weights["W_O"].array.any(axis=0) for head in op.heads]
            found.append(np.any(written, axis=0))
        elif isinstance(op, MlpOp):
            found.append(np.zeros(model.d_model, bool))
    return found


def _ids(model: ModelOp, inputs: Sequence[Sequence[Value]]) -> NDArray[np.int32]:
    place = {token: i for i, token in enumerate(model.tokens.data)}
    longest = max(map(len, inputs))
    ids = np.full((len(inputs), longest + 1), model.pad_id, np.int32)
    ids[:, 0] = model.bos_id
    for row, tokens in enumerate(inputs):
        ids[row, 1 : len(tokens) + 1] = [place[token] for token in tokens]
    return ids


def _sampled(
    program: ProgramOp, numbers: dict[SSAValue, int]
) -> tuple[list[list[Value]], dict[int, list[Value]]]:
    """Inputs on which the program is not in error, and the values of each s-op on them."""
    copy = program.clone()
    originals = [op for op in program.body.block.ops if isinstance(op, SOp)]
    copies = [op for op in copy.body.block.ops if isinstance(op, SOp)]
    terminator = copy.return_op
    terminator.detach()
    terminator.erase()
    copy.output_names = None
    copy.body.block.add_op(ReturnOp(*copies))
    evaluator = ProgramEvaluator(copy)
    inputs: list[list[Value]] = []
    values: dict[int, list[Value]] = {numbers[op.results[0]]: [] for op in originals}
    for tokens in _candidates(program.vocab.data.values, program.max_seq_len):
        try:
            results = evaluator.exact(tokens)
        except RaspcError:
            continue
        inputs.append(tokens)
        rows = results if isinstance(results, tuple) else (results,)
        for op, row in zip(originals, rows, strict=True):
            values[numbers[op.results[0]]] += row
    return inputs, values


def _candidates(vocab: Sequence[Value], longest: int) -> list[list[Value]]:
    """All short inputs, then seeded ones of all lengths, of few and of many different tokens."""
    short = (list(p) for n in range(1, longest + 1) for p in product(vocab, repeat=n))
    found = list(islice(short, MAX_SHORT_INPUTS))
    random = np.random.default_rng(0)
    while len(found) < MAX_INPUTS:
        length = int(random.integers(1, longest + 1))
        tokens = random.permutation(len(vocab))[: int(random.integers(1, len(vocab) + 1))]
        found.append([vocab[int(t)] for t in random.choice(tokens, length)])
    return found


def _unread(model: ModelOp) -> list[NDArray[np.bool_]]:
    """After the embedding and each half-layer, the directions that no later component reads."""
    reads: list[NDArray[np.bool_]] = []
    last = np.zeros(model.d_model, bool)
    for op in model.components:
        if isinstance(op, AttentionOp):
            matrices = [h.weights[w].array for h in op.heads for w in ("W_Q", "W_K", "W_V")]
            reads.append(directions_read(matrices))
        elif isinstance(op, MlpOp):
            reads.append(directions_read([op.weights["W_in"].array]))
        elif isinstance(op, UnembedOp):
            last |= directions_read([op.matrix])
    live, unread = last, [~last]
    for read in reversed(reads):
        live = live | read
        unread.insert(0, ~live)
    return unread
