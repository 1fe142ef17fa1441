"""
Facts of analyses hold in programs with and without a causal mask, which hides keys.

Random programs of means, widths and sums of positions are compared with the interpreter on all
short inputs, and compiled.
"""

import random

import pytest
from oracle import assert_right
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue

from random_programs.checks import check_program, inputs_of
from random_programs.facts import check_facts
from raspc import rasp
from raspc.rasp_dialect import (
    AddOp,
    AggregateOp,
    CmpOp,
    ConstantOp,
    IndicesOp,
    LengthOp,
    LiteralOp,
    MapOp,
    MulOp,
    ProgramOp,
    ReturnOp,
    SelectOp,
    SelectorWidthOp,
    TokensOp,
    ValueType,
    YieldOp,
)
from raspc.rasp_dialect.analysis.attention_mask import Unmasked
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import Domain, canonical

VOCAB = (0, 1)
LENGTH = 4
COMPARISONS = ("eq", "le", "lt", "ge", "gt", "ne")


class PositionPrograms:
    """A generator of programs of s-ops that are functions of index and length, or nearly so."""

    def __init__(self, seed: int, *, length: bool):
        self.random = random.Random(seed)
        self.block = Block()
        self.sops: list[SSAValue] = []
        for op in [IndicesOp(), ConstantOp(1), TokensOp(), *([LengthOp()] if length else [])]:
            self.add(op)

    def add(self, op) -> SSAValue:
        self.block.add_op(op)
        (result,) = op.results
        if not isinstance(op, SelectOp):
            self.sops.append(result)
        return result

    def sop(self) -> SSAValue:
        return self.random.choice(self.sops)

    def selector(self) -> SSAValue:
        """A random selector: all keys in most cases, otherwise a comparison."""
        body = Block(arg_types=[ValueType(), ValueType()])
        if self.random.random() < 0.6:
            literal = LiteralOp(True)
            body.add_ops([literal, YieldOp(literal.result)])
        else:
            compared = CmpOp(self.random.choice(COMPARISONS), *body.args)
            body.add_ops([compared, YieldOp(compared.result)])
        keys = self.sop()
        queries = keys if self.random.random() < 0.5 else self.sop()
        return self.add(SelectOp(keys, queries, Region(body)))

    def linear(self) -> SSAValue:
        """A random sum of multiples of two s-ops."""
        args = [self.sop(), self.sop()]
        body = Block(arg_types=[ValueType()] * 2)
        total: SSAValue | None = None
        for arg in body.args:
            factor = LiteralOp(canonical(self.random.choice([1, -1, 2, -2, 4, 0.5, 1 / 3])))
            term = MulOp(arg, factor)
            body.add_ops([factor, term])
            if total is not None:
                term = AddOp(total, term)
                body.add_op(term)
            total = term.result
        body.add_op(YieldOp(total))
        return self.add(MapOp(args, Region(body)))

    def step(self) -> None:
        match self.random.randrange(4):
            case 0:
                self.add(SelectorWidthOp(self.selector()))
            case 1 | 2:
                self.add(AggregateOp(self.selector(), self.sop(), default=0))
            case _:
                self.linear()

    def module(self, *, causal: bool) -> ModuleOp:
        for _ in range(self.random.randint(2, 5)):
            self.step()
        self.block.add_op(ReturnOp(self.sops[-1]))
        return ModuleOp(
            [ProgramOp("p", Domain.of(VOCAB), LENGTH, Region(self.block), causal=causal)]
        )


@pytest.mark.sample(3)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("first", range(0, 80, 20))
def test_what_is_claimed_holds(first, causal):
    for seed in range(first, first + 20):
        program = find_program(PositionPrograms(seed, length=True).module(causal=causal))
        check_facts(program, inputs_of(program, 40))


@pytest.mark.sample(3)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("first", range(0, 40, 10))
def test_models_are_right_or_refused(first, causal):
    for seed in range(first, first + 10):
        module = PositionPrograms(seed, length=not causal).module(causal=causal)
        check_program(
            module, most_inputs=40, pipeline="default", texts=False, facts=False, every_pass=False
        )


EVERYTHING = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
UP_TO_SELF = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
IS_A = rasp.Map(lambda x: 1 if x == "a" else 0, rasp.tokens)


def number_of_keys(mean, factor):
    """The number of keys, by a formula that holds with one of the two masks alone."""
    again = rasp.Aggregate(EVERYTHING, mean)
    return rasp.Map(lambda i, m, m2: i + 1 + factor * (m - m2), rasp.indices, mean, again)


KINDS = {
    # Without a mask a mean is equal at all positions, and so is the mean of the mean.
    "a mean of means": number_of_keys(rasp.Aggregate(EVERYTHING, rasp.indices), 4)
    * rasp.Aggregate(EVERYTHING, IS_A),
    "a mean of means, by another factor": number_of_keys(
        rasp.Aggregate(EVERYTHING, rasp.indices), -4
    )
    * rasp.Aggregate(EVERYTHING, IS_A),
    "twice a mean and one": (2 * rasp.Aggregate(EVERYTHING, rasp.indices) + 1)
    * rasp.Aggregate(EVERYTHING, IS_A),
    "a width": rasp.SelectorWidth(EVERYTHING) * rasp.Aggregate(EVERYTHING, IS_A),
    "a width for a prefix": rasp.SelectorWidth(EVERYTHING) * rasp.Aggregate(UP_TO_SELF, IS_A),
    "an index for everything": (rasp.indices + 1) * rasp.Aggregate(EVERYTHING, IS_A),
    "an index for a prefix": (rasp.indices + 1) * rasp.Aggregate(UP_TO_SELF, IS_A),
    "a mirrored query": rasp.Aggregate(
        rasp.Select(
            rasp.indices,
            2 * rasp.Aggregate(EVERYTHING, rasp.indices) - rasp.indices,
            rasp.Comparison.EQ,
        ),
        rasp.tokens,
        default="-",
    ),
}


@pytest.mark.sample(6)
@pytest.mark.parametrize("causal", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_kinds(kind, causal):
    assert_right(KINDS[kind], "ab", 3, causal=causal)


def test_evidence_is_to_be_had_without_a_mask_alone():
    for causal in (False, True):
        program = find_program(PositionPrograms(0, length=False).module(causal=causal))
        assert (Unmasked.of(program) is None) == causal
        assert (ValueAnalysis(program).unmasked is None) == causal
