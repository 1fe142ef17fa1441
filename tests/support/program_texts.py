"""Programs of the rasp dialect for tests, from the lines of their bodies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xdsl.context import Context
from xdsl.dialects.builtin import Builtin, ModuleOp
from xdsl.parser import Parser

from raspc.rasp_dialect import RASP
from raspc.values import Domain, Value
from raspc.values.text import domain_text

COMPUTED_ANEW = """
rasp.program @p vocab {1, 2, 3} max_seq_len 3 {
  %t = rasp.tokens : !rasp.sop
  %a = rasp.map(%t) named "a" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.neg %x
    rasp.yield %n
  }
  %b = rasp.map(%a) named "b" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %n = rasp.abs %x
    rasp.yield %n
  }
  rasp.return %a, %b : !rasp.sop, !rasp.sop
}
"""
"""A program whose `b` is a function of `a`, and is computed anew from the tokens by `tracr`."""


def program_text(
    vocab: Iterable[Value], max_seq_len: int, lines: Iterable[str], *, causal: bool = False
) -> str:
    """The text of a program, with `%t` and `%i` for tokens and indices."""
    header = f"vocab {domain_text(Domain.of(vocab))} max_seq_len {max_seq_len}" + " causal" * causal
    inputs = ("%t = rasp.tokens : !rasp.sop", "%i = rasp.indices : !rasp.sop")
    return "\n".join([f"rasp.program @p {header} {{", *inputs, *lines, "}"])


def parse_program(text: str) -> ModuleOp:
    """The verified module of a text."""
    context = Context()
    context.load_dialect(Builtin)
    context.load_dialect(RASP)
    module = Parser(context, text).parse_module()
    module.verify()
    return module


def map_text(result: str, operands: Mapping[str, str], body: str) -> str:
    """A line `%result = rasp.map(...)`; `operands` are s-ops by the names of the arguments."""
    names = ", ".join(f"%{sop}" for sop in operands.values())
    types = ", ".join(["!rasp.sop"] * len(operands))
    args = ", ".join(f"%{name}: !rasp.value" for name in operands)
    return f"%{result} = rasp.map({names}) : ({types}) -> !rasp.sop {{\n^bb0({args}):\n{body}\n}}"
