"""Models with their witnesses, and the outputs of edited weights, for the tests of the checker."""

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

ARITHMETIC = "float32-sum-then-divide"


class Case:
    """A compiled example with its witness, and all inputs of it."""

    def __init__(self, path: str, n: int, pipeline: str = "default"):
        loaded = load_program(path, max_seq_len=n)
        assert loaded.vocab is not None
        self.model: Model = compile_program(
            loaded.program,
            vocab=loaded.vocab,
            max_seq_len=n,
            causal=bool(loaded.causal),
            pipeline=pipeline,
            backend="numpy",
        )
        self.witness: dict[str, Any] = json.loads(
            json.dumps(witness_of(self.model.op, self.model.source))
        )
        self.weights = {name: np.array(a) for name, a in self.model.params.items()}
        tokens = self.model.vocab
        every = (p for k in range(1, n + 1) for p in itertools.product(tokens, repeat=k))
        self.ids = encode(self.model.op, itertools.islice(every, 4000)).ids

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
    """Weights with one edit: of a last place, a factor, a zero, a swap, a new or moved entry."""
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
