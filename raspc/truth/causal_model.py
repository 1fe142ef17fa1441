"""
The causal model of a program: the values of its variables, also under interventions.

    causal = model.causal_model()
    causal.run(["a", "b", "c"]).values["opp_idx"]           # [3, 2, 1]
    causal.run(["a", "b", "c"], do={"length": [2, 2, 2]}).results

The interpreter of the program computes the values, exactly; no weight plays a part.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from xdsl.ir import SSAValue

from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.variable_op import sops_by_variable
from raspc.values import PythonValue, RaspcError, canonical, to_python
from raspc.values.html_view import html_of
from raspc.values.short_repr import guarded, listed, short_repr
from raspc.values.text import value_text
from raspc.verification.oracle.batch_evaluator import BatchEvaluator
from raspc.verification.oracle.value_numbering import Ids


@dataclass(frozen=True)
class CausalRun:
    """
    The values of a program on one input.

    Attributes:
        values: the value at each position, for each variable by name.
        results: the value at each position, for each result of the program.

    """

    values: Mapping[str, list[PythonValue]]
    results: tuple[list[PythonValue], ...]

    __repr__ = short_repr

    def _repr_html_(self) -> str:
        return html_of(self)


class CausalModel:
    """A program whose variables can be set."""

    def __init__(self, program: ProgramOp):
        """program: the program as it was written."""
        self.evaluator = BatchEvaluator(program)
        self._sops = {name: op.results[0] for name, op in sops_by_variable(program).items()}
        self._places = {token: i for i, token in enumerate(program.vocab.data.values)}
        self._longest = program.max_seq_len

    @property
    def name(self) -> str:
        """The name of the program."""
        return self.evaluator.program.sym_name.data

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the variables, in the order of the program."""
        return tuple(self._sops)

    @property
    def result(self) -> str | None:
        """The variable that is the first result of the program; None if the result has no name."""
        first = self.evaluator.program.return_op.operands[0]
        return next((name for name, sop in self._sops.items() if sop is first), None)

    def run(
        self, tokens: Sequence[object], do: Mapping[str, Sequence[object]] | None = None
    ) -> CausalRun:
        """
        The values of all variables on an input.

        Args:
            tokens: the input.
            do: an intervention: the value at each position that a variable takes instead of its
                own, by name. Undefined is None.

        Raises:
            RaspcError: the input or the intervention does not fit the program, or the program is
                in error, such as by the mean of strings.

        """
        row = np.array([self._tokens(tokens)], np.int64)
        lengths = np.array([len(tokens)], np.int64)
        given = {self.sop(name): self._ids(name, row, v) for name, v in (do or {}).items()}
        trace = self.evaluator.trace(row, lengths, given)
        if trace.results.in_error[0]:
            raise RaspcError(
                "the program has no value on this input and intervention",
                remedy="an aggregate selects several keys whose values have no mean",
            )
        return CausalRun(
            {name: self._values(trace.sops[sop]) for name, sop in self._sops.items()},
            tuple(self._values(ids) for ids in trace.results.ids),
        )

    def _tokens(self, tokens: Sequence[object]) -> list[int]:
        if not 1 <= len(tokens) <= self._longest:
            raise RaspcError(
                f"the input has {len(tokens)} tokens", remedy=f"give 1 to {self._longest}"
            )
        found: list[int] = []
        for token in map(canonical, tokens):
            if token not in self._places:
                raise RaspcError(
                    f"the token {value_text(token)} is not in the vocabulary",
                    remedy=f"use {', '.join(map(value_text, self._places))}",
                )
            found.append(self._places[token])
        return found

    def sop(self, name: str) -> SSAValue:
        """The s-op of a variable; raises a `RaspcError` for any other name."""
        if name not in self._sops:
            raise RaspcError(
                f"the program has no variable '{name}'",
                remedy=f"choose from {', '.join(self._sops)}",
            )
        return self._sops[name]

    def _ids(self, name: str, row: Ids, values: Sequence[object]) -> Ids:
        if len(values) != row.shape[1]:
            raise RaspcError(
                f"the intervention on '{name}' has {len(values)} values for {row.shape[1]} tokens",
                remedy="give a value for each position",
            )
        return self.evaluator.numbering.ids(map(canonical, values))[None, :]

    def _values(self, ids: Ids) -> list[PythonValue]:
        known = self.evaluator.numbering.values
        return [to_python(known[i]) for i in ids[0].tolist()]

    @guarded
    def __repr__(self) -> str:
        return f"<CausalModel of {self.name}: variables {listed(self.variables)}>"

    def _repr_html_(self) -> str:
        return html_of(self)
