"""Random programs, with difficult vocabularies and names."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue

import raspc.rasp_dialect as rasp
from random_programs.choices import Choices, DrawnChoices
from random_programs.functions import ANYTHING, random_function, random_predicate
from raspc.values import Domain, Value, canonical

VOCABULARIES: tuple[tuple[object, ...], ...] = (
    ("a", "b"),
    (0, 1, 2),
    ("a", "b", "c"),
    (1, 2, 3),
    (-2, 0, 1),
    (0.5, 1, 0.1),
    (False, True),
    (1, "1", "a"),
    (True, 2, "a"),
    ("one", "tokens", "1"),
    ("a,b", "c", "a", "b,c"),
    ("tokens:a", "a", ""),
    (0, 0.001, 1000),
    ("x",),
    (0,),
    ((1, 2), (1, "a"), "b"),
)

NAMES = (
    *(None,) * 8,
    *("x", "y", "w", "x_mean", "x_categorical"),
    *("one", "tokens", "indices", "residual", "bos", "pad", "padding"),
    *(
        "x:1",
        "tokens:a",
        "indices:0",
        "w_selector_width_attn_output",
        "x[0]",
        'quo"te',
        "two words",
        "3",
        "_1",
    ),
)

DEFAULTS: tuple[Value, ...] = (None, None, 0, 1, canonical(0.5), -3, "a", "z", True, 1000)

ENCODINGS = (None, None, rasp.Encoding.NUMERICAL, rasp.Encoding.CATEGORICAL)


class ProgramMaker:
    """The builder of a random program, op by op."""

    def __init__(self, choices: Choices, longest: int):
        self.choices = choices
        self.vocab = Domain.of(choices.pick(VOCABULARIES))
        self.max_seq_len = choices.integer(1, longest)
        self.block = Block()
        self.sops: list[SSAValue] = []
        self.selectors: list[SSAValue] = []
        self.pairs: list[tuple[SSAValue, SSAValue]] = []
        """The keys and queries of the selects so far."""
        self.pool: Sequence[Value] = (*self.vocab.values, *range(self.max_seq_len))

    def add(self, op: rasp.SOp | rasp.SelectorOp) -> None:
        self.block.add_op(op)
        (self.sops if isinstance(op, rasp.SOp) else self.selectors).append(op.results[0])

    def name(self) -> str | None:
        return self.choices.pick(NAMES)

    def sop(self) -> SSAValue:
        """A random s-op of the program, mostly a recent s-op."""
        if self.choices.chance(60):
            return self.choices.pick(self.sops[::-1][:4])
        return self.choices.pick(self.sops)

    def inputs(self) -> None:
        choices = self.choices
        numbers = self.vocab.all_numbers
        numerical = rasp.Encoding.NUMERICAL if numbers and choices.chance(25) else None
        self.add(rasp.TokensOp(encoding=numerical))
        if choices.chance(80):
            encoding = rasp.Encoding.NUMERICAL if choices.chance(20) else None
            self.add(rasp.IndicesOp(encoding=encoding, sop_name=self.name()))
        if choices.chance(20):
            self.add(rasp.LengthOp())
        if choices.chance(25):
            encoding = choices.pick(ENCODINGS)
            self.add(rasp.ConstantOp(choices.pick(ANYTHING), encoding=encoding))
        if choices.chance(10):
            self.add(rasp.TokensOp())

    def map(self) -> None:
        arity = self.choices.pick((1, 1, 2, 2, 2, 3))
        args = [self.sop() for _ in range(arity)]
        body = random_function(self.choices, arity, self.pool)
        encoding = self.choices.pick(ENCODINGS)
        made = rasp.LazyMapOp if self.choices.chance(30) else rasp.MapOp
        self.add(made(args, body, sop_name=self.name(), encoding=encoding))

    def select(self) -> None:
        keys, queries = self.sop(), self.sop()
        if self.choices.chance(40):
            queries = keys
        if self.pairs and self.choices.chance(35):
            keys, queries = self.choices.pick(self.pairs)
        self.pairs.append((keys, queries))
        predicate = random_predicate(self.choices, self.pool)
        selects_none = self.choices.chance(15)
        name = self.name()
        self.add(rasp.SelectOp(keys, queries, predicate, selects_none=selects_none, sop_name=name))

    def selector(self) -> SSAValue:
        """A random selector: a new select, or a combination of selectors."""
        if not self.selectors or self.choices.chance(50):
            self.select()
        while self.choices.chance(15):
            lhs, rhs = (self.choices.pick(self.selectors[-3:]) for _ in range(2))
            match self.choices.integer(0, 4):
                case 0:
                    self.add(rasp.SelectorAndOp(lhs, rhs))
                case 1:
                    self.add(rasp.SelectorOrOp(lhs, rhs, sop_name=self.name()))
                case 3:
                    scores = [self.sop() for _ in range(self.choices.pick((1, 2)))]
                    orders = [self.choices.pick(("least", "greatest")) for _ in scores]
                    self.add(rasp.SelectorBestOp(lhs, scores, orders, sop_name=self.name()))
                case 2 if self.choices.chance(40):
                    self.add(rasp.SelectorSingleOp(lhs, sop_name=self.name()))
                case _:
                    self.add(rasp.SelectorNotOp(lhs))
        return self.selectors[-1] if self.choices.chance(70) else self.choices.pick(self.selectors)

    def width(self) -> None:
        encoding = self.choices.pick(ENCODINGS)
        self.add(rasp.SelectorWidthOp(self.selector(), sop_name=self.name(), encoding=encoding))

    def aggregate(self) -> None:
        choices = self.choices
        selector = self.selector()
        default = choices.pick(DEFAULTS)
        encoding = choices.pick(ENCODINGS)
        if encoding is rasp.Encoding.NUMERICAL and default is None and choices.chance(80):
            default = 0
        op = rasp.AggregateOp(
            selector,
            self.sop(),
            default=default,
            agreeing=choices.chance(8),
            sop_name=self.name(),
            encoding=encoding,
        )
        self.add(op)

    def sum(self) -> None:
        encoding = self.choices.pick(ENCODINGS)
        selector = self.selector()
        self.add(rasp.AggregateSumOp(selector, self.sop(), sop_name=self.name(), encoding=encoding))

    def fill(self) -> None:
        value = self.choices.pick([v for v in ANYTHING if v is not None])
        encoding = self.choices.pick(ENCODINGS)
        self.add(rasp.FillOp(self.sop(), value, sop_name=self.name(), encoding=encoding))

    def module(self) -> ModuleOp:
        self.inputs()
        others = (self.width, self.width, self.fill, self.sum)
        makers = (self.map, self.map, *others) + 4 * (self.aggregate,)
        for _ in range(self.choices.integer(0, 6)):
            self.choices.pick(makers)()
        result = self.sops[-1] if self.choices.chance(80) else self.choices.pick(self.sops)
        self.block.add_op(rasp.ReturnOp(result))
        program = rasp.ProgramOp(
            "random",
            self.vocab,
            self.max_seq_len,
            Region(self.block),
            causal=self.choices.chance(25),
        )
        return ModuleOp([program])


def random_program(choices: Choices, longest: int = 4) -> ModuleOp:
    """A random well-formed program, which may raise an error on some inputs."""
    return ProgramMaker(choices, longest).module()


@st.composite
def programs(draw: st.DrawFn, longest: int = 3) -> ModuleOp:
    """The strategy of random programs for Hypothesis."""
    return random_program(DrawnChoices(draw), longest)
