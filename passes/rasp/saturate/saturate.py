"""`rasp-saturate`: functions and selectors as the cheapest of the equal terms that rules find."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from xdsl.dialects.builtin import StringAttr
from xdsl.ir import Operation, Region, SSAValue

from raspc.passes.rasp.saturate.equality_graph import Limits
from raspc.passes.rasp.saturate.function_terms import FunctionTerms
from raspc.passes.rasp.saturate.rewrite_rules import function_rules, selector_rules
from raspc.passes.rasp.saturate.selector_terms import SelectorTerms, is_composite
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.balanced_selectors import balance_selectors
from raspc.passes.support.declared_statistics import Statistic
from raspc.passes.support.program_pass import ProgramPass
from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import LiteralOp, MapOp, ProgramOp, SelectOp, SelectorOp, YieldOp
from raspc.rasp_dialect.analysis.map_costs import map_neurons
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.scalar_function import ScalarFunction
from raspc.values import RaspcError


@dataclass(frozen=True)
class RaspSaturate(ProgramPass[ProgramOp]):
    """
    Replace functions and composite selectors by the cheapest equal terms of an e-graph.

    Rewrite rules add terms to a graph of classes of equal terms, without removing any, so that
    their order does not matter; then the cheapest term is chosen. Rules are `pdl.pattern`s,
    proved by `rasp-prove-patterns`; in each function they are also compared by the values that its
    arguments take, so that a rule for numbers leaves strings alone. The costs are those of
    other passes:

    - of a map, the neurons of its table: none if it is linear, fewer if it reads fewer s-ops;
    - of a predicate, whether it compares the key with the query;
    - of a composite selector, the values in product variables that it needs
      (`rasp-normalize-selectors`), and then its literals;
    - of functions of the same cost, the number of ops.

    A term replaces another only if it costs less. A function with more cases than `cases`, or of
    values that include both 1 and `true`, stays, and so does a selector of more than 256 literals.

    Before:
    ```
    %m = rasp.map(%a, %b) : (!rasp.sop, !rasp.sop) -> !rasp.sop { ... (x + y) - y ... }
    %s = rasp.selector_or %x_and_y, %x_and_z
    ```
    After:
    ```
    %m = rasp.map(%a) : (!rasp.sop) -> !rasp.sop { ... x ... }
    %0 = rasp.selector_or %y, %z
    %s = rasp.selector_and %x, %0
    ```

    Options:
      iterations: the most rounds, in each of which all rules are matched once.
      nodes: the most terms of a graph.
      cases: the most combinations of values of the arguments of a function or a selector.
      rules: a file of `pdl.pattern` ops that are rules too; none if empty.
    """

    name = "rasp-saturate"
    functions = Statistic("functions made cheaper")
    selectors = Statistic("selectors made cheaper")
    neurons = Statistic("neurons less in tables of maps")

    iterations: int = 6
    nodes: int = 200
    cases: int = 1 << 12
    rules: str = ""

    def check_options(self) -> None:
        for name in ("iterations", "nodes", "cases"):
            if getattr(self, name) < 1:
                raise RaspcError(
                    f"option '{name}' of rasp-saturate is {getattr(self, name)}",
                    remedy="give a number from 1",
                )

    def apply_to(self, program: ProgramOp, analyses: AnalysisManager) -> None:
        if balance_selectors(program):
            analyses.invalidate(program)
        analysis = analyses.get(ValueAnalysis, program)
        _Saturation(program, analysis, self).run()


@dataclass
class _Saturation:
    """The saturation of one program."""

    program: ProgramOp
    analysis: ValueAnalysis
    options: RaspSaturate

    @property
    def _limits(self) -> Limits:
        return Limits(self.options.iterations, self.options.nodes)

    def run(self) -> None:
        """Visit the functions, and then the selectors that are no part of others."""
        for op in list(self.program.body.block.ops):
            match op:
                case MapOp():
                    self._map(op)
                case SelectOp():
                    self._predicate(op)
                case _:
                    pass
        for op, place in list(self._readers()):
            self._selector(op, place)
        for op in reversed(list(self.program.body.block.ops)):
            if isinstance(op, SelectorOp) and is_composite(op.result) and not op.result.uses:
                self.program.body.block.erase_op(op)

    def _terms(self, region: Region, values: Sequence[SSAValue]) -> FunctionTerms | None:
        """The terms of a function of s-ops; None if it stays."""
        if sum(not isinstance(op, (LiteralOp, YieldOp)) for op in region.block.ops) == 0:
            return None
        domains = [self.analysis.domain(value) for value in values]
        if any(domain.merged for domain in domains):
            return None
        if not 1 <= prod(map(len, domains)) <= self.options.cases:
            return None
        rules = function_rules(self.options.rules)
        return FunctionTerms(region, domains, rules, self._limits)

    def _map(self, op: MapOp) -> None:
        """Make a map cheaper, if there is a cheaper term."""
        terms = self._terms(op.body, op.args)
        if terms is None:
            return
        everything = range(len(op.args))
        read = terms.read_arguments
        regions = [terms.linear(read), terms.cheapest(read), terms.cheapest(everything)]
        least = (map_neurons(self.analysis, op), _length(op.body))
        best: tuple[list[SSAValue], Region] | None = None
        for region in filter(None, regions):
            candidate = self._map_of(op, region, read)
            cost = (map_neurons(self.analysis, candidate), _length(candidate.body))
            is_better = cost < least and self._has_values_of(candidate, op)
            self.analysis.forget(candidate.result)
            if is_better:
                best, least = (list(candidate.args), candidate.detach_region(candidate.body)), cost
            candidate.erase()
        if best is not None:
            RaspSaturate.neurons.add(map_neurons(self.analysis, op) - least[0])
            op.operands, region = best
            self._replace_function(op, op.body, region)
            self.analysis.forget(op.result)

    def _replace_function(self, op: Operation, old: Region, new: Region) -> None:
        """Give a region of an op the function of another region."""
        copy_location(op, *new.block.ops)
        old.detach_block(0)
        old.add_block(new.detach_block(0))
        RaspSaturate.functions.add()

    def _map_of(self, op: MapOp, region: Region, read: Sequence[int]) -> MapOp:
        """A map by another function, without the operands that are always there and not read."""
        args = list(op.args)
        for i in reversed(range(len(args))):
            parameter = region.block.args[i]
            always = not self.analysis.domain(args[i]).undefined
            if always and not parameter.uses and len(args) > 1:
                region.block.erase_arg(parameter)
                del args[i]
        return MapOp(args, region, op.result.type)

    def _has_values_of(self, candidate: MapOp, op: MapOp) -> bool:
        """Whether a map has the values of another by the analysis, which reads forms too."""
        domain = self.analysis.domain
        return domain(candidate.result).typed_key == domain(op.result).typed_key

    def _predicate(self, op: SelectOp) -> None:
        """Make the predicate of a select cheaper, if there is a cheaper term."""
        terms = self._terms(op.predicate, (op.keys, op.queries))
        if terms is None:
            return
        region = terms.predicate()
        if _predicate_cost(region) < _predicate_cost(op.predicate):
            self._replace_function(op, op.predicate, region)

    def _readers(self) -> Iterator[tuple[Operation, int]]:
        """The ops that read composite selectors and are none, with the places of the operands."""
        for op in self.program.body.block.ops:
            if not any(map(is_composite, op.results)):
                yield from ((op, i) for i, value in enumerate(op.operands) if is_composite(value))

    def _selector(self, op: Operation, place: int) -> None:
        """Make a composite selector cheaper for a reader, if there is a cheaper term."""
        source = op.operands[place].owner
        assert isinstance(source, SelectorOp)
        terms = SelectorTerms.of(source.result, self.analysis, self.options.cases)
        if terms is None:
            return
        found = terms.cheapest(selector_rules(self.options.rules), self._limits)
        if found is None:
            return
        selector, made = found
        if made and source.sop_name is not None:
            made[-1].properties["sop_name"] = StringAttr(source.sop_name.data)
        copy_location(source, *made)
        self.program.body.block.insert_ops_before(made, source)
        source.result.replace_all_uses_with(selector)
        RaspSaturate.selectors.add()


def _length(region: Region) -> int:
    """The number of ops of a function, its end among them."""
    return len(region.block.ops)


def _predicate_cost(region: Region) -> tuple[bool, int]:
    """Whether a predicate is neither a comparison of key and query nor a literal, and its ops."""
    function = ScalarFunction(region)
    is_plain = function.key_comparison is not None or function.literal is not None
    return not is_plain, _length(region)
