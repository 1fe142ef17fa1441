"""Rewrite rules compiled to a matcher of e-graphs, by xDSL and without `mlir-opt`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from xdsl.context import Context
from xdsl.dialects import builtin, eqsat_pdl_interp, equivalence, pdl, pdl_interp
from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser
from xdsl.traits import SymbolTable
from xdsl.transforms.convert_pdl_interp_to_eqsat_pdl_interp import (
    ConvertPDLInterpToEqsatPDLInterpPass,
)
from xdsl.transforms.convert_pdl_to_pdl_interp.conversion import ConvertPDLToPDLInterpPass
from xdsl.utils.exceptions import ParseError

from raspc.passes.rasp.saturate.function_rules import NUMBER_RULES, VALUE_RULES
from raspc.passes.rasp.saturate.rule_text import patterns_of
from raspc.passes.rasp.saturate.selector_rules import SELECTOR_RULES
from raspc.rasp_dialect import RASP, SelectorType
from raspc.values import RaspcError


@dataclass(frozen=True)
class RuleSet:
    """
    Rules of an e-graph, in the form that xDSL's interpreter runs.

    Attributes:
        context: the dialects of the rules.
        module: the functions that match and rewrite.
        matcher: the function that finds the matches of an op.

    """

    context: Context
    module: ModuleOp
    matcher: pdl_interp.FuncOp


@lru_cache(maxsize=8)
def function_rules(file: str) -> RuleSet:
    """The rules of scalar functions, and those of a file with patterns unless its name is ""."""
    given = [pattern for pattern in _patterns_in(file) if not _is_of_selectors(pattern)]
    return _compiled([*patterns_of(VALUE_RULES), *patterns_of(NUMBER_RULES), *given])


@lru_cache(maxsize=8)
def selector_rules(file: str) -> RuleSet:
    """The rules of selectors, and those of a file with patterns unless its name is ""."""
    given = [pattern for pattern in _patterns_in(file) if _is_of_selectors(pattern)]
    return _compiled([*patterns_of(SELECTOR_RULES, selectors=True), *given])


def _compiled(patterns: list[pdl.PatternOp]) -> RuleSet:
    context, module = _context(), ModuleOp(patterns)
    ConvertPDLToPDLInterpPass().apply(context, module)
    ConvertPDLInterpToEqsatPDLInterpPass().apply(context, module)
    matcher = SymbolTable.lookup_symbol(module, "matcher")
    assert isinstance(matcher, pdl_interp.FuncOp)
    return RuleSet(context, module, matcher)


def _patterns_in(file: str) -> list[pdl.PatternOp]:
    """The patterns of a file; raises a `RaspcError` if there is no such file, or no pattern."""
    if not file:
        return []
    try:
        module = Parser(_context(), Path(file).read_text(encoding="utf-8"), file).parse_module()
    except (OSError, UnicodeDecodeError, ParseError) as error:
        raise RaspcError(
            f"the rules of rasp-saturate cannot be read from '{file}': {_first_line(error)}",
            remedy="name a file of pdl.pattern ops",
        ) from error
    found = [op for op in module.ops if isinstance(op, pdl.PatternOp)]
    if not found:
        raise RaspcError(f"'{file}' has no rules", remedy="name a file of pdl.pattern ops")
    for pattern in found:
        pattern.detach()
    return found


def _first_line(error: Exception) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__


def _is_of_selectors(pattern: pdl.PatternOp) -> bool:
    return any(
        isinstance(op, pdl.TypeOp) and op.constantType == SelectorType() for op in pattern.walk()
    )


def _context() -> Context:
    context = Context()
    for dialect in (
        builtin.Builtin,
        pdl.PDL,
        pdl_interp.PDLInterp,
        eqsat_pdl_interp.EqSatPDLInterp,
        equivalence.Equivalence,
        RASP,
    ):
        context.load_dialect(dialect)
    return context
