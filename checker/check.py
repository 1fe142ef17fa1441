"""
The proof of one model in one arithmetic, and its report.

By induction along the network: the embedding holds functions of tokens and indices, each half-layer
takes a stream that holds what the witness says to one that does, and the unembedding decodes every
value of a result to itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from raspc_check.architecture import loose_limits, matrices_read, most_terms
from raspc_check.attention_step import attention_step
from raspc_check.decoding_step import Decoded, decoding_step
from raspc_check.mlp_step import Mlp, mlp_step
from raspc_check.norm_errors import carried_through, limits_of, seen_through
from raspc_check.roundoff import ARITHMETICS, Arithmetic
from raspc_check.scalar_functions import UnknownOperation
from raspc_check.seen_values import all_inputs, has_few_inputs
from raspc_check.stored_model import StoredModel
from raspc_check.stored_program import NoMeanError, Program
from raspc_check.stream_table import Direction, Enclosure, Stream, added, enclosed, tightest
from raspc_check.value_domains import Combinations, Domains, Rejected

MAX_COMPARED = 1_000
"""The most inputs on all of which the lowered program is compared with its source."""

SAMPLED = 100
"""The number of inputs that stand for more."""


@dataclass(frozen=True)
class Report:
    """The outcome of a check that succeeded."""

    arithmetic: str
    decoded: tuple[Decoded, ...]
    """For each result the decision with the least to spare."""
    assumptions: tuple[str, ...]
    """The facts about the program that were taken for granted."""


def check(model: StoredModel, arithmetic: str) -> Report:
    """
    Prove a model in an arithmetic.

    Raises:
        Rejected: with the first obligation that does not hold.

    """
    kind = ARITHMETICS.get(arithmetic)
    if kind is None:
        raise Rejected(f"there is no arithmetic {arithmetic!r}; choose from {[*ARITHMETICS]}")
    if model.dtype == "float64" and kind.bits < 53:
        raise Rejected("the weights are float64, which the arithmetic does not hold")
    try:
        return _check_by_facts(model, kind)
    except UnknownOperation as error:
        raise Rejected(f"the program has an operation that is not known: {error}") from error
    except OverflowError as error:
        raise Rejected(str(error)) from error


def _check_by_facts(model: StoredModel, kind: Arithmetic) -> Report:
    """Prove a model by few facts about its program, or else by facts that take longer to find."""
    program, reasons = model.program, list[Rejected]()
    ways = [lambda: Domains(program), lambda: Domains(program, counted=True)]
    if has_few_inputs(program):
        ways.append(lambda: Domains(program, seen=model.seen))
    for domains in ways:
        try:
            return _check(model, kind, domains())
        except Rejected as error:
            reasons.append(error)
    raise reasons[0]


def _check(model: StoredModel, kind: Arithmetic, domains: Domains) -> Report:
    parts = [half.part for half in model.half_layers]
    writers = sum(1 if isinstance(part, Mlp) else len(part.heads) for part in parts)
    kind = replace(kind, writers=writers)
    stream = _embedded(model, domains, kind)
    limits = np.abs(model.w_e).max(axis=0) + np.abs(model.w_pos).max(axis=0)
    for half in model.half_layers:
        try:
            read = matrices_read(half.part)
            reading, stream, seen = _normed(model, kind, stream, limits, read)
            if isinstance(half.part, Mlp):
                stream = mlp_step(domains, reading, stream, seen, half.part, half.holds)
            else:
                stream = attention_step(domains, reading, stream, seen, half.part, half.holds)
        except Rejected as error:
            raise Rejected(f"{half.name}: {error}") from error
        if model.norms is not None:
            limits = limits_of(stream, loose_limits(limits, half.part))
    read = [unembed.w_u for unembed in model.unembeds]
    reading, _, seen = _normed(model, kind, stream, limits, read)
    decoded: list[Decoded] = []
    for unembed, result in zip(model.unembeds, model.program.results, strict=True):
        try:
            decoded.append(decoding_step(domains, reading, seen, unembed, result))
        except Rejected as error:
            name = model.program.nodes[result].name
            raise Rejected(f"the result '{name}': {error}") from error
    facts = (*model.stated, *domains.assumptions, *_compare_programs(model))
    return Report(kind.name, tuple(decoded), facts)


def _normed(
    model: StoredModel,
    kind: Arithmetic,
    stream: Stream,
    limits: np.ndarray,
    matrices: Sequence[np.ndarray],
) -> tuple[Arithmetic, Stream, Stream]:
    """
    The arithmetic, the stream after a norm in it, and the stream as the next part reads it.

    matrices: the weights with which the next part reads the stream.
    """
    if model.norms is None:
        return kind, stream, stream
    terms = most_terms(matrices)
    reading = model.norms.reading(stream, limits_of(stream, limits), kind, terms)
    carried = carried_through(stream, reading)
    return reading, carried, seen_through(carried, reading)


def _embedded(model: StoredModel, domains: Domains, arithmetic: Arithmetic) -> Stream:
    """The stream after the embedding."""
    program = model.program
    inputs = {node.op: node.number for node in program.nodes if node.op in ("tokens", "indices")}
    id_of = {token: i for i, token in enumerate(model.tokens) if i not in (model.bos, model.pad)}
    if len(model.w_pos) < program.max_seq_len + 1 or set(id_of) != set(program.vocab):
        raise Rejected("the embedding has not one row for each token and position of the program")
    ids = np.array([id_of[token] for token in program.vocab])
    stream: Stream = []
    for d, nodes in enumerate(model.holds):
        if nodes is None:
            stream.append(None)
            continue
        by_token, by_position = model.w_e[:, d], model.w_pos[: program.max_seq_len + 1, d]
        bos = by_token[model.bos] + by_position[0]
        stream.append(
            _embedded_direction(
                domains, arithmetic, nodes, by_token[ids], by_position[1:], float(bos), inputs
            )
        )
    return stream


def _embedded_direction(
    domains: Domains,
    arithmetic: Arithmetic,
    nodes: Sequence[int],
    by_token: np.ndarray,
    by_position: np.ndarray,
    bos: float,
    inputs: dict[str, int],
) -> Direction:
    columns = {"tokens": by_token, "indices": by_position}
    varying = [
        inputs[op] for op, column in columns.items() if op in inputs and (column != column[0]).any()
    ]

    def over(met: Combinations) -> Enclosure:
        count = np.zeros(len(next(iter(met.values()))) if met else 1)
        parts: list[Enclosure] = []
        for op, column in columns.items():
            if inputs.get(op) in met:
                parts.append((count + column[met[inputs[op]]], count))
            else:  # The program does not tell the rows apart: any of them.
                middle, radius = enclosed(np.array([[column.min(), column.max()]]))
                parts.append((count + middle, count + radius))
        return added(replace(arithmetic, folded=False), *parts)

    table = tightest(domains, varying, nodes, over, (np.array([bos]), np.zeros(1)))
    largest = float(np.nanmax(np.abs(table.middle) + table.radius, initial=abs(bos)))
    return replace(table, in_advance=True, parts=(largest,) if largest else ())


def _compare_programs(model: StoredModel) -> list[str]:
    """Compare the source with the lowered program: on all inputs, or on some and stated as such."""
    if model.source is None:
        return ["the file holds no source: the lowered program is taken for the program"]
    every = has_few_inputs(model.program, MAX_COMPARED)
    tried = 0
    for tokens in all_inputs(model.program) if every else _inputs(model.program, SAMPLED):
        try:
            wanted, found = (p.run(tokens) for p in (model.source, model.program))
        except NoMeanError:
            continue
        for a, b in zip(model.source.results, model.program.results, strict=True):
            if wanted[a] != found[b]:
                raise Rejected(f"the lowered program differs from the source on {tokens!r}")
        tried += 1
    if every:
        return []
    return [f"the lowered program is the source: compared on {tried} inputs, not proved"]


def _inputs(program: Program, count: int) -> list[list[object]]:
    """Some inputs of all lengths, the same every time."""
    random = np.random.default_rng(0)
    found: list[list[object]] = []
    for k in range(count):
        length = 1 + k % program.max_seq_len
        few = random.integers(1, len(program.vocab) + 1)
        tokens = random.permutation(len(program.vocab))[:few]
        found.append([program.vocab[t] for t in random.choice(tokens, length)])
    return found
