"""`rasp-print-values`: domains of s-ops, and facts about s-ops and selectors, as comments."""

from __future__ import annotations

import sys
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from io import StringIO

from xdsl.ir import Operation, SSAValue
from xdsl.printer import Printer

from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.rasp_dialect import AggregateOp, DomainOp, ProgramOp, SelectorOp, SOp
from raspc.rasp_dialect.analysis.structural_equality import selector_key
from raspc.rasp_dialect.analysis.value_sets import DEFAULT_BUDGET, ValueAnalysis
from raspc.values.diagnostic import RaspcError
from raspc.values.domain import Domain
from raspc.values.text import domain_text

MAX_SET_CHARACTERS = 72
"""The most characters of a set that are printed."""

MAX_PRINTED_WIDTHS = 6
"""The most widths of a selector for which sets are printed."""


@dataclass(frozen=True)
class RaspPrintValues(ProgramPass[ProgramOp]):
    """
    Print the set of values of each s-op, and the relations between s-ops.

    The module is left as it is. The lines go to the standard output as comments, so
    that the module that rasp-opt prints after it still parses. The facts are those that
    inference and lowering go by; what is not printed is not proved. One thing is assumed, and
    said to be: that keys agree on values that have no mean, as they do on every input that the
    program has results for.

    Before:
    ```
    rasp.program @p vocab {"a", "b"} max_seq_len 3 {
      %t = rasp.tokens : !rasp.sop
      %same = rasp.select keys(%t) queries(%t) ...
      %n = rasp.selector_width %same : !rasp.sop
      ...
    ```
    After, the same module and this text:
    ```
    // @p
    //   %t: {"a", "b"}
    //   %same: a key or more, keys that agree on %t
    //   %n: {0 to 3}
    //     by the width of %same: 0: {0}, 1: {1}, 2: {2}, 3: {3}
    //     a function of %t
    ```

    Options:
      relations: whether to print more than sets.
      budget: the most combinations of values that one s-op may take to enumerate.
    """

    name = "rasp-print-values"

    relations: bool = True
    budget: int = DEFAULT_BUDGET

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        analysis = analyses.get(ValueAnalysis, program, budget=self.budget)
        lines = _Facts(program, analysis, self.relations).lines()
        sys.stdout.writelines(f"// {line}\n" for line in lines)
        sys.stdout.flush()


class _Facts:
    """The lines on the s-ops of one program."""

    def __init__(self, program: ProgramOp, analysis: ValueAnalysis, relations: bool):
        self.program = program
        self.relations = relations
        self.analysis = analysis
        self.facts = self.analysis.facts
        self.names = _names(program)
        self.sops: list[SSAValue] = []
        """The s-ops so far whose values are known."""
        self.selectors: dict[Hashable, str] = {}
        """The first selector of each structure, by its key."""

    def lines(self) -> Iterator[str]:
        """The text, line by line."""
        yield f"@{self.program.sym_name.data}"
        for op in self.program.body.block.ops:
            match op:
                case SOp():
                    yield from self._sop(op.result)
                case SelectorOp():
                    yield from self._selector(op.results[0])
                case _:
                    pass

    def _sop(self, value: SSAValue) -> Iterator[str]:
        name = self.names[value]
        try:
            known = self.analysis.values_of(value)
        except RaspcError as error:
            yield f"  {name}: not known: {error.message}"
            return
        yield f"  {name}: {_text(known.domain)}"
        if self.relations:
            selector = self.selectors.get(known.selector)
            if known.by_width is not None and selector is not None:
                yield f"    by the width of {selector}: {_widths(known.by_width)}"
            if isinstance(value.owner, AggregateOp):
                yield from self._assumption(value.owner)
            yield from self._relations(value)
        self.sops.append(value)

    def _assumption(self, op: AggregateOp) -> Iterator[str]:
        if self.analysis.assumes_agreement(op):
            selector, values = self.selectors[selector_key(op.selector)], self.names[op.values]
            agree = f"keys of {selector} assumed to agree on {values}"
            yield f"    {agree}, else the program is in error"

    def _relations(self, value: SSAValue) -> Iterator[str]:
        if len(self.analysis.domain(value)) == 1 and not self.analysis.domain(value).undefined:
            return  # A constant is a function of anything.
        if self.facts.unique(value):
            is_rank = self.facts.is_rank(value)
            yield f"    differs from position to position{', each index once' * is_rank}"
            return
        if self.facts.uniform(value):
            yield "    the same at all positions of a sequence"
        others = [sop for sop in self.sops if not self.facts.unique(sop)]
        known_by = [self.names[by] for by in others if self.facts.determined(value, by)]
        if known_by:
            yield f"    a function of {', '.join(known_by)}"

    def _selector(self, value: SSAValue) -> Iterator[str]:
        name, key = self.names[value], selector_key(value)
        same = self.selectors.setdefault(key, name)
        if same != name:
            yield f"  {name}: the same as {same}"
            return
        try:
            facts = list(self._selection(value)) if self.relations else []
        except RaspcError as error:
            facts = [f"not known: {error.message}"]
        yield f"  {name}: {', '.join(facts) if facts else 'any keys'}"

    def _selection(self, value: SSAValue) -> Iterator[str]:
        if self.facts.selects_everything(value):
            yield "every key"
            return
        if self.facts.selects_nothing(value):
            yield "no key"
            return
        something, one = self.facts.selects_something(value), self.facts.at_most_one(value)
        if something or one:
            yield ("one key" if one else "a key or more") if something else "at most one key"
        if not one:
            agreeing = [v for v in self.sops if self._agrees(value, v)]
            if agreeing:
                yield f"keys that agree on {', '.join(self.names[v] for v in agreeing)}"

    def _agrees(self, selector: SSAValue, value: SSAValue) -> bool:
        domain = self.analysis.domain(value)
        return len(domain) + domain.undefined > 1 and self.facts.single_valued(selector, value)


def _names(program: ProgramOp) -> Mapping[SSAValue, str]:
    """The names of the results of a program's ops, as they are printed."""
    names: dict[SSAValue, str] = {}
    stream = StringIO()
    printer = Printer(stream)
    for op in program.body.block.ops:
        if not isinstance(op, DomainOp):
            _print_names(printer, op, stream, names)
    return names


def _print_names(
    printer: Printer, op: Operation, stream: StringIO, names: dict[SSAValue, str]
) -> None:
    for result in op.results:
        stream.seek(0)
        stream.truncate()
        printer.print_ssa_value(result)
        names[result] = stream.getvalue()


def _text(domain: Domain) -> str:
    """A set as it is written in IR, cut short where it is long."""
    text = domain_text(domain)
    if len(text) <= MAX_SET_CHARACTERS:
        return text
    return f"{text[:MAX_SET_CHARACTERS].rpartition(', ')[0]}, ...}} ({len(domain)} values)"


def _widths(by_width: Mapping[int, Domain]) -> str:
    shown = [
        (width, domain)
        for width, domain in sorted(by_width.items())
        if domain.values or domain.undefined
    ]
    texts = [f"{width}: {_text(domain)}" for width, domain in shown[:MAX_PRINTED_WIDTHS]]
    more = len(shown) - len(texts)
    return ", ".join(texts) + (f" and {more} more" if more > 0 else "")
