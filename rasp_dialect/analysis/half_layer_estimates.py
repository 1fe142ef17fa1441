"""
An estimate of the half-layer that computes each s-op.

Half-layers count from 1: attention, MLP, attention, MLP, ...; the embeddings are half-layer 0.
A linear s-op (a function of one categorical s-op, a sum of numbers) is ready with its operands.
"""

from __future__ import annotations

from xdsl.ir import Operation, SSAValue

from raspc.rasp_dialect.analysis.numerical_sops import is_number, is_sum_of_numbers
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.attributes import SelectorType
from raspc.rasp_dialect.fill_op import FillOp
from raspc.rasp_dialect.lazy_map_op import LazyMapOp
from raspc.rasp_dialect.sop_ops import AggregateOp, LengthOp, MapOp, SelectorWidthOp, SOp


class Halves:
    """
    The half-layer after which each s-op of a program is ready.

    Args:
        analysis: what is known of the values of the program.

    """

    def __init__(self, analysis: ValueAnalysis):
        self.analysis = analysis
        self._ready: dict[SSAValue, int] = {}

    def ready(self, value: SSAValue) -> int:
        """The half-layer that computes an s-op, in the encoding that it will have."""
        if value not in self._ready:
            self._ready[value] = self._find(value)
        return self._ready[value]

    def selectable(self, selector: SSAValue) -> int:
        """The half-layer after which a head can score a selector."""
        owner = selector.owner
        assert isinstance(owner, Operation)
        return max(
            self.selectable(v) if isinstance(v.type, SelectorType) else self.categorical(v)
            for v in owner.operands
        )

    def categorical(self, value: SSAValue) -> int:
        """The half-layer after which an s-op is there as a categorical one."""
        ready = self.ready(value)
        return _mlp_after(ready) if is_number(self.analysis, value) else ready

    def _find(self, value: SSAValue) -> int:
        op = value.owner
        match op:
            case LengthOp():
                return 1
            case SelectorWidthOp():
                return _attention_after(self.selectable(op.selector))
            case AggregateOp():
                number = is_number(self.analysis, value)
                values = self.ready(op.values) if number else self.categorical(op.values)
                head = _attention_after(max(self.selectable(op.selector), values))
                return _mlp_after(head) if not number and self.analysis.averages(op) else head
            case FillOp():
                return self.categorical(op.values)
            case LazyMapOp():
                return _mlp_after(max(map(self.categorical, op.args)))
            case MapOp():
                return self._map(op)
            case _:
                assert isinstance(op, SOp)
                return 0

    def _map(self, op: MapOp) -> int:
        args = list(dict.fromkeys(op.args))
        ready = max(map(self.ready, args))
        numbers = [arg for arg in args if is_number(self.analysis, arg)]
        if is_sum_of_numbers(self.analysis, op) or (len(args) == 1 and not numbers):
            return ready
        # All numbers but one are made categorical, which takes an MLP of their own.
        if len(numbers) > 1:
            ready = max(ready, sorted(map(self.categorical, numbers))[-2])
        return _mlp_after(ready)


def _attention_after(half: int) -> int:
    return half + 1 + half % 2


def _mlp_after(half: int) -> int:
    return half + 2 - half % 2
