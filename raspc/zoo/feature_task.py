"""
Programs of many features, for sparse autoencoders: attributes of tokens, each a direction.

    module = feature_program(FeatureTask(features=200, density=0.05, correlation=0.3), seed=1)
    model = raspc.compile(module)

Each feature is a named s-op, 1 for the tokens that have the attribute and 0 for the others, and a
result of the program. If there are more tokens than features, `default` gives each feature a
direction, and has no others; `interp` has one for each token beside. The density is the share of
tokens with an attribute; features come in pairs whose correlation over the tokens is, in
expectation, the given one.

The stream has one vector for each token, a sum of features, so that a method needs several times
as many tokens as there are features.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region

import raspc.rasp_dialect as rasp
from raspc.values import Domain, RaspcError
from raspc.values.random_seed import checked_seed


@dataclass(frozen=True)
class FeatureTask:
    """The sizes and statistics of a task."""

    features: int = 100
    density: float = 0.1
    correlation: float = 0.0
    tokens: int = 1000
    max_seq_len: int = 1

    def check(self) -> None:
        """Raise a `RaspcError` for a number that is out of range."""
        for name, least in (("features", 1), ("tokens", 2), ("max_seq_len", 1)):
            if getattr(self, name) < least:
                raise RaspcError(f"{name} is {getattr(self, name)}", remedy=f"give {least} or more")
        if not 0 < self.density < 1:
            raise RaspcError(f"density is {self.density}", remedy="give more than 0, less than 1")
        if not 0 <= self.correlation <= 1:
            raise RaspcError(f"correlation is {self.correlation}", remedy="give 0 to 1")


def feature_table(task: FeatureTask, seed: int) -> NDArray[np.bool_]:
    """The table [features, tokens] of the tokens that have a feature: neither none nor all."""
    task.check()
    random = np.random.default_rng(checked_seed(seed))
    table = random.random((task.features, task.tokens)) < task.density
    # The second of a pair copies the first at a share of the tokens, which is their correlation.
    copies = random.random((task.features // 2, task.tokens)) < task.correlation
    first, second = table[0 : 2 * len(copies) : 2], table[1 : 2 * len(copies) : 2]
    second[:] = np.where(copies, first, second)
    for row in table:
        if row.all() or not row.any():
            place = random.integers(task.tokens)
            row[place] = not row[place]
    return table


def feature_program(task: FeatureTask, seed: int) -> ModuleOp:
    """
    The program of a task, whose results are the features.

    Raises a `RaspcError` for a task that is out of range.
    """
    tokens = np.array([f"t{i}" for i in range(task.tokens)])
    source = rasp.TokensOp()
    maps: list[rasp.MapOp] = []
    for number, row in enumerate(feature_table(task, seed)):
        block = Block(arg_types=[rasp.ValueType()])
        has_feature = rasp.InOp(block.args[0], Domain.of(tokens[row].tolist()))
        on, off = rasp.LiteralOp(1), rasp.LiteralOp(0)
        chosen = rasp.IfOp(has_feature, on, off)
        block.add_ops([has_feature, on, off, chosen, rasp.YieldOp(chosen.result)])
        numerical = rasp.Encoding.NUMERICAL
        name = f"feature_{number}"
        maps.append(rasp.MapOp([source.result], Region(block), sop_name=name, encoding=numerical))
    body = Block([source, *maps, rasp.ReturnOp(*(each.result for each in maps))])
    vocab = Domain.of(tokens.tolist())
    return ModuleOp([rasp.ProgramOp("features", vocab, task.max_seq_len, Region(body))])
