"""The builder of random programs, op by op, in a style."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Block, Region, SSAValue

import raspc.rasp_dialect as rasp
from raspc.frontends.random_programs.program_styles import ProgramStyle
from raspc.frontends.random_programs.random_choices import Choices
from raspc.frontends.random_programs.random_functions import random_function, random_predicate
from raspc.values import Domain, Value


class ProgramMaker:
    """The builder of a random program, op by op."""

    def __init__(self, choices: Choices, longest: int, style: ProgramStyle):
        self.choices = choices
        self.style = style
        self.vocab = Domain.of(choices.pick(style.vocabularies))
        self.max_seq_len = choices.integer(min(style.shortest, longest), longest)
        self.block = Block()
        self.sops: list[SSAValue] = []
        self.selectors: list[SSAValue] = []
        self.pairs: list[tuple[SSAValue, SSAValue]] = []
        """The keys and queries of the selects so far."""
        self.named = 0
        """The number of names so far, in a style without names."""
        self.pool: Sequence[Value] = (*self.vocab.values, *range(self.max_seq_len))

    def add(self, op: rasp.SOp | rasp.SelectorOp) -> None:
        """Append an s-op or a selector."""
        self.block.add_op(op)
        (self.sops if isinstance(op, rasp.SOp) else self.selectors).append(op.results[0])

    def name(self) -> str | None:
        """A name of the style, or the next name of the program."""
        if self.style.names is not None:
            return self.choices.pick(self.style.names)
        self.named += 1
        return f"x{self.named}"

    def sop(self) -> SSAValue:
        """A random s-op of the program, mostly a recent s-op."""
        if self.choices.chance(60):
            return self.choices.pick(self.sops[::-1][:4])
        return self.choices.pick(self.sops)

    def inputs(self) -> None:
        """Add the s-ops of the input: tokens, and mostly indices, length or a constant."""
        choices = self.choices
        encodes = len(self.style.encodings) > 1
        numbers = encodes and self.vocab.all_numbers
        numerical = rasp.Encoding.NUMERICAL if numbers and choices.chance(25) else None
        self.add(rasp.TokensOp(encoding=numerical))
        if choices.chance(80):
            encoding = rasp.Encoding.NUMERICAL if encodes and choices.chance(20) else None
            name = self.name() if self.style.names else None
            self.add(rasp.IndicesOp(encoding=encoding, sop_name=name))
        if choices.chance(20):
            self.add(rasp.LengthOp())
        if choices.chance(25):
            encoding = choices.pick(self.style.encodings)
            self.add(rasp.ConstantOp(choices.pick(self.style.values), encoding=encoding))
        if choices.chance(10):
            self.add(rasp.TokensOp())

    def map(self) -> None:
        """Add a map of random s-ops."""
        arity = self.choices.pick((1, 1, 2, 2, 2, 3))
        args = [self.sop() for _ in range(arity)]
        body = random_function(self.choices, arity, self.pool, self.style)
        encoding = self.choices.pick(self.style.encodings)
        made = rasp.LazyMapOp if self.choices.chance(30) else rasp.MapOp
        self.add(made(args, body, sop_name=self.name(), encoding=encoding))

    def select(self) -> None:
        """Add a select, whose keys and queries may be those of an earlier select."""
        keys, queries = self.sop(), self.sop()
        if self.choices.chance(40):
            queries = keys
        if self.pairs and self.choices.chance(35):
            keys, queries = self.choices.pick(self.pairs)
        self.pairs.append((keys, queries))
        predicate = random_predicate(self.choices, self.pool, self.style)
        selects_none = self.choices.chance(self.style.undefined)
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
        """Add a selector width."""
        encoding = self.choices.pick(self.style.encodings)
        self.add(rasp.SelectorWidthOp(self.selector(), sop_name=self.name(), encoding=encoding))

    def aggregate(self) -> None:
        """Add an aggregate."""
        choices = self.choices
        selector = self.selector()
        default = choices.pick(self.style.defaults)
        encoding = choices.pick(self.style.encodings)
        if encoding is rasp.Encoding.NUMERICAL and default is None and choices.chance(80):
            default = 0
        op = rasp.AggregateOp(
            selector,
            self.sop(),
            default=default,
            agreeing=choices.chance(self.style.agreeing),
            sop_name=self.name(),
            encoding=encoding,
        )
        self.add(op)

    def sum(self) -> None:
        """Add a sum over selected keys."""
        encoding = self.choices.pick(self.style.encodings)
        selector = self.selector()
        self.add(rasp.AggregateSumOp(selector, self.sop(), sop_name=self.name(), encoding=encoding))

    def fill(self) -> None:
        """Add a fill of undefined values."""
        value = self.choices.pick([v for v in self.style.values if v is not None])
        encoding = self.choices.pick(self.style.encodings)
        self.add(rasp.FillOp(self.sop(), value, sop_name=self.name(), encoding=encoding))

    def module(self) -> ModuleOp:
        """The module of the program: its inputs, random s-ops, and a result."""
        self.inputs()
        third = self.fill if self.style.undefined else self.width
        others = (self.width, self.width, third, self.sum)
        makers = (self.map, self.map, *others) + 4 * (self.aggregate,)
        for _ in range(self.choices.integer(*self.style.steps)):
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


def random_program(choices: Choices, longest: int, style: ProgramStyle) -> ModuleOp:
    """A random well-formed program of at most `longest` tokens, maybe in error on some inputs."""
    return ProgramMaker(choices, longest, style).module()
