"""Models with their witnesses, and the outputs of edited weights: evidence about the checker."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc import compile as compile_program
from raspc.backends.runners.token_batch import encode
from raspc.certification import witness_of
from raspc.frontends.python import load_program
from raspc.model import Model
from raspc.transformer_dialect.interpreter import TransformerFunctions, choose, run_model
from raspc_check.check import Report, check
from raspc_check.stored_model import StoredModel, model_of
from raspc_check.value_domains import Rejected

Weights = Mapping[str, NDArray[Any]]

MAX_INPUTS = 4000
"""The largest number of inputs on which edited weights run."""

ARITHMETIC = "float32-sum-then-divide"


class Case:
    """A compiled example with its witness, and all inputs of it."""

    def __init__(self, path: str, n: int, pipeline: str = "default", *, causal: bool | None = None):
        loaded = load_program(path, max_seq_len=n)
        assert loaded.vocab is not None
        self.model: Model = compile_program(
            loaded.program,
            vocab=loaded.vocab,
            max_seq_len=n,
            causal=bool(loaded.causal) if causal is None else causal,
            pipeline=pipeline,
            backend="numpy",
        )
        self.witness: dict[str, Any] = json.loads(
            json.dumps(witness_of(self.model.op, self.model.source))
        )
        self.weights = {name: np.array(a) for name, a in self.model.params.items()}
        tokens = self.model.vocab
        every = (p for k in range(1, n + 1) for p in itertools.product(tokens, repeat=k))
        found = list(itertools.islice(every, MAX_INPUTS + 1))
        self.is_exhaustive = len(found) <= MAX_INPUTS
        """Whether outputs are those of all inputs."""
        self.ids = encode(self.model.op, found[:MAX_INPUTS]).ids

    def stored(self, weights: Weights | None = None, **changed: Any) -> StoredModel:
        return model_of(self.witness | changed, self.weights if weights is None else weights)

    def check(self, weights: Weights | None = None, arithmetic: str = ARITHMETIC) -> Report:
        return check(self.stored(weights), arithmetic)

    def is_accepted(self, weights: Weights) -> bool:
        try:
            self.check(weights)
        except Rejected:
            return False
        return True

    def outputs(self, weights: Weights) -> list[NDArray[Any]]:
        """The decoded places at every position of every input, in float32."""
        op = self.model.op
        functions = TransformerFunctions(np, np.float32, parameters=dict(weights))
        with np.errstate(all="ignore"):
            logits = run_model(op, self.ids, functions)
        real = (self.ids != op.pad_id) & (self.ids != op.bos_id)
        return [
            choose(np, each, unembed.decode.data)[real]
            for each, unembed in zip(logits, op.unembeds, strict=True)
        ]

    @cached_property
    def right(self) -> list[NDArray[Any]]:
        return self.outputs(self.weights)

    def changes_outputs(self, weights: Weights) -> bool:
        found = self.outputs(weights)
        return any((a != b).any() for a, b in zip(found, self.right, strict=True))


def edited(weights: Weights, random: np.random.Generator) -> Weights:
    """
    Weights with one edit, each kind as likely as the others.

    An entry moves by a unit in the last place, by a factor or to zero, two entries or two rows or
    columns are swapped, an entry is added to, a neuron is dropped, or two heads swap a matrix.
    """
    if random.integers(8) == 0:
        return _of_a_component(weights, random)
    names = [name for name, array in weights.items() if array.any()]
    name = names[random.integers(len(names))]
    new = np.array(weights[name])
    entries = np.argwhere(new)
    one, other = (tuple(entries[random.integers(len(entries))]) for _ in range(2))
    anywhere = tuple(random.integers(size) for size in new.shape)
    axis = int(random.integers(new.ndim))
    order = np.arange(new.shape[axis])
    a, b = random.integers(new.shape[axis], size=2)
    order[[a, b]] = order[[b, a]]
    match random.integers(6):
        case 0:
            new[one] = np.nextafter(new[one], np.float32(np.inf))
        case 1:
            new[one] *= np.float32(random.choice([0.5, 0.9, 0.99, 1.01, 1.1, 2.0, -1.0]))
        case 2:
            new[one] = 0.0
        case 3:
            new[one], new[other] = new[other], new[one]
        case 4:
            new[anywhere] += np.float32(random.choice([1.0, -1.0, 0.5, 0.01, 45.0]))
        case _:
            new = np.take(new, order, axis=axis)
    return {**weights, name: new}


def _of_a_component(weights: Weights, random: np.random.Generator) -> Weights:
    """Weights without one neuron, or with a matrix of two heads swapped."""
    mlps = [name.removesuffix("/W_in") for name in weights if name.endswith("/W_in")]
    heads = [name.removesuffix("/W_Q") for name in weights if name.endswith("/W_Q")]
    if len(heads) > 1 and (not mlps or random.integers(2)):
        a, b = random.permutation(len(heads))[:2]
        name = str(random.choice(["W_Q", "W_K", "W_V", "W_O"]))
        one, other = f"{heads[a]}/{name}", f"{heads[b]}/{name}"
        if weights[one].shape == weights[other].shape:
            return {**weights, one: weights[other], other: weights[one]}
    if not mlps:
        return edited(weights, random)
    name = f"{mlps[random.integers(len(mlps))]}/W_out"
    new = np.array(weights[name])
    new[random.integers(len(new))] = 0.0
    return {**weights, name: new}
