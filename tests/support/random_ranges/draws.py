"""
Programs drawn over ranges: lengths to 1,024, scales from 1e-30 to 1e30, one to three results.

The constructs are those of which the number of values stays small at any length, so that most of
the programs compile.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from xdsl.dialects.builtin import ModuleOp

from raspc import rasp
from raspc.frontends.python import lower_program

ARITHMETICS = ("float32", "float64", "tf32", "bfloat16")

FORMS = {
    "float32": ("numpy", "plain", "fused", "folded"),
    "float64": ("numpy", "plain", "fused"),
    "tf32": ("tf32",),
    "bfloat16": ("bfloat16", "bfloat16-numpy"),
}
"""The run forms of a certificate's arithmetic."""


@dataclass
class Draw:
    """A program with the settings to compile and run it with."""

    seed: int
    length: int
    vocab: list[str] | list[int]
    causal: bool
    scale: Fraction
    arithmetic: str
    form: str
    results: dict[str, rasp.SOp] = field(default_factory=dict[str, rasp.SOp])

    def module(self) -> ModuleOp:
        """The program as a module of the rasp dialect."""
        return lower_program(
            self.results, vocab=self.vocab, max_seq_len=self.length, causal=self.causal
        )

    def __str__(self) -> str:
        return (
            f"seed {self.seed}: length {self.length}, {len(self.vocab)} tokens, "
            f"{'causal' if self.causal else 'not causal'}, scale {float(self.scale):g}, "
            f"{self.arithmetic} in form {self.form}, {len(self.results)} results"
        )


def draw(seed: int, longest: int = 1024) -> Draw:
    """The program of a seed."""
    rng = random.Random(seed)
    length = _length(rng, longest)
    size = rng.randint(1, 6)
    vocab: list[str] | list[int] = (
        list("abcdef"[:size]) if rng.random() < 0.6 else list(range(size))
    )
    scale = Fraction(10) ** rng.randint(-30, 30) if rng.random() < 0.5 else Fraction(1)
    arithmetic = ARITHMETICS[seed % len(ARITHMETICS)]
    forms = FORMS[arithmetic]
    form = forms[seed // len(ARITHMETICS) % len(forms)]
    found = Draw(seed, length, vocab, rng.random() < 0.5, scale, arithmetic, form)
    maker = _Maker(rng, found)
    for number in range(rng.choice((1, 1, 2, 3))):
        found.results[f"result{number}"] = maker.result().named(f"result{number}")
    return found


def _length(rng: random.Random, longest: int) -> int:
    """A length: all orders of magnitude alike, and one of eight at least a quarter of `longest`."""
    if rng.random() < 0.125:
        return rng.randint(max(1, longest // 4), longest)
    return min(longest, round(2 ** rng.uniform(0, 7)))


class _Maker:
    """The s-ops and selectors of one draw."""

    def __init__(self, rng: random.Random, settings: Draw):
        self.rng, self.settings = rng, settings

    def result(self) -> rasp.SOp:
        """A result, scaled or not."""
        return self._number() if self.rng.random() < 0.7 else self._tokens()

    def _number(self) -> rasp.SOp:
        rng, scale = self.rng, self.settings.scale
        makers: list[Callable[[], rasp.SOp]] = [self._width, self._fraction, self._affine]
        sop = rng.choice(makers)()
        if scale != 1:
            sop = rasp.numerical(rasp.Map(lambda x: x * scale, sop))
        return sop

    def _width(self) -> rasp.SOp:
        return rasp.SelectorWidth(self._selector())

    def _fraction(self) -> rasp.SOp:
        rng, vocab = self.rng, self.settings.vocab
        some = set(rng.sample(vocab, rng.randint(1, len(vocab))))
        member = rasp.numerical(rasp.Map(lambda t: 1 if t in some else 0, rasp.tokens))
        return rasp.numerical(rasp.Aggregate(self._selector(), member, default=0))

    def _affine(self) -> rasp.SOp:
        rng = self.rng
        a, b = rng.randint(-3, 3) or 1, rng.randint(-5, 5)
        return rasp.numerical(rasp.Map(lambda i: a * i + b, rasp.indices))

    def _tokens(self) -> rasp.SOp:
        """A token of another position, or a choice by a comparison of two counts."""
        rng, vocab = self.rng, self.settings.vocab
        if rng.random() < 0.5:
            return rasp.Aggregate(self._one_position(), rasp.tokens)
        one, other = (rasp.SelectorWidth(self._selector()) for _ in range(2))
        compare = rng.choice((lambda x, y: x < y, lambda x, y: x == y, lambda x, y: x >= y))
        first, second = rng.choice(vocab), rng.choice(vocab)
        return rasp.SequenceMap(lambda x, y: first if compare(x, y) else second, one, other)

    def _selector(self) -> rasp.Selector:
        rng = self.rng
        kind = rng.randint(0, 5)
        if kind == 0:
            return rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
        if kind == 1:
            order = rng.choice((rasp.Comparison.LEQ, rasp.Comparison.LT, rasp.Comparison.GEQ))
            return rasp.Select(rasp.indices, rasp.indices, order)
        if kind == 2:
            token = rng.choice(self.settings.vocab)
            return rasp.Select(rasp.tokens, rasp.tokens, lambda k, _: k == token)
        if kind == 3:
            return rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
        if kind == 4:
            return self._one_position()
        return rasp.SelectorAnd(self._selector(), self._selector())

    def _one_position(self) -> rasp.Selector:
        by = self.rng.randint(-3, 3)
        return rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q + by)
