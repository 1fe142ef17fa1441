"""
Layers by constraint programming: the least depth, then the narrowest of the programs that deep.

**Depth.** Call a component's *height* the number of half-layers up to and with its own on the
longest chain of components that ends in it, where a chain that goes from a component to one of
the same kind skips a half-layer of the other kind, and one that starts in an MLP skips the first
attention.

*Claim.* The greatest height is the least number of half-layers, and giving every component the
half-layer of its height attains it.

*Proof.* (Lower bound.) A component reads what earlier half-layers wrote, so along a chain
half-layers increase; kinds alternate along half-layers, so two components of one kind are at
least two half-layers apart, and an MLP is never in half-layer 0. By induction along the chain no
allocation puts a component before the half-layer of its height. (Attained.) Put every component
there. Each of its producers ends a chain that it extends, so has a smaller height and stands
before it; and the height has the parity of the component's kind. So that is an allocation, and
its depth is the greatest height. ∎

So `asap`, which computes heights, has the least depth in half-layers, and in layers, which are
half-layers in pairs. The places of components with slack are left to decide. That is a
scheduling problem with a peak to keep low (register-sensitive scheduling is NP-hard), which
OR-Tools' CP-SAT solves with a proof: one integer variable per component, its layer, between its
earliest and its latest; an inequality for every read; and the objectives one after the other,
each held at its optimum while the next is improved.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import pairwise
from typing import TYPE_CHECKING

from raspc.craft_dialect import HeadOp, MlpOp, ProgramOp
from raspc.craft_dialect.analysis.dataflow import Component, components_of, kind_of, producers_of
from raspc.craft_dialect.analysis.liveness import SpaceUse
from raspc.values.diagnostic import RaspcError

if TYPE_CHECKING:
    from ortools.sat.python import cp_model

OBJECTIVES = ("layers", "width", "heads", "neurons")
"""
The objectives of a schedule: layers (and half-layers), the peak number of directions that the
stream holds if dead ones are erased, the most heads in a layer, the most neurons in a layer.
"""


@dataclass(frozen=True)
class Goal:
    """
    The result of the minimisation of one objective.

    Attributes:
        value: what the allocation has.
        bound: what no allocation is below, given the objectives before.
        status: "optimal" if the two are proved equal, else "feasible".

    """

    value: int
    bound: int

    @property
    def status(self) -> str:
        return "optimal" if self.value == self.bound else "feasible"


@dataclass(frozen=True)
class Solution:
    """The layer of every component, and the result for each objective."""

    layers: dict[Component, int]
    goals: dict[str, Goal]


def parse_objective(text: str) -> list[str]:
    """
    The objectives of an option string, the most important first.

    Raises:
        RaspcError: if one is unknown or occurs twice, or layers do not come first.

    """
    names = [name.strip() for name in text.split(",")]
    unknown = [name for name in names if name not in OBJECTIVES]
    if unknown:
        raise RaspcError(
            f"there is no objective '{unknown[0]}'", remedy=f"choose from {', '.join(OBJECTIVES)}"
        )
    if names[0] != "layers" or len(set(names)) < len(names):
        raise RaspcError(
            f"'{text}' is no order of objectives",
            remedy="begin with layers, and name each objective once",
        )
    return names


def optimal_layers(
    program: ProgramOp,
    uses: Sequence[SpaceUse],
    asap: Mapping[Component, int],
    objectives: Sequence[str] = OBJECTIVES,
    time_limit: float = 10.0,
) -> Solution:
    """
    The layers that minimise the objectives in their order.

    Args:
        program: a program without linear maps between its components.
        uses: the uses of its spaces, as `uses_of_spaces` computes them.
        asap: the earliest layer of every component, which no result is worse than.
        objectives: as `parse_objective` gives them.
        time_limit: the seconds after which the best known solution stands.

    Raises:
        RaspcError: if OR-Tools is not installed.

    """
    load_solver()
    deadline = time.monotonic() + time_limit
    depth = 1 + max(asap.values(), default=-1)
    goals = {"layers": Goal(depth, depth)}
    best = dict(asap)
    latest = latest_layers(program, asap)
    if all(latest[op] == layer for op, layer in asap.items()):
        model = None
    else:
        model = _Model(uses, asap, latest)
    for name in objectives:
        if name == "layers":
            continue
        if model is None:
            value = measure(uses, best, name)
            goals[name] = Goal(value, value)
        else:
            value, bound = model.minimise(name, best, deadline)
            goals[name] = Goal(value, bound)
    if model is not None:
        model.settle_early(best, deadline)
    return Solution(best, goals)


def load_solver() -> None:
    """Import OR-Tools; raises a `RaspcError` with the command to install it if it is missing."""
    try:
        import_module("ortools.sat.python.cp_model")
    except ImportError as error:
        raise RaspcError(
            "strategy 'optimal' of craft-allocate-layers needs OR-Tools, which is not installed",
            remedy="install raspc[solver], or choose strategy 'asap', which is as deep",
        ) from error


def latest_layers(program: ProgramOp, asap: Mapping[Component, int]) -> dict[Component, int]:
    """The latest layer of every component in an allocation of the least depth in half-layers."""
    last = max((2 * layer + kind_of(op) for op, layer in asap.items()), default=-1)
    half: dict[Component, int] = {}
    for op in reversed(components_of(program)):
        at = half.get(op, last)
        half[op] = at - (at + kind_of(op)) % 2
        for producer in producers_of(op):
            half[producer] = min(half.get(producer, last), half[op] - 1)
    return {op: h // 2 for op, h in half.items()}


def measure(uses: Sequence[SpaceUse], layers: Mapping[Component, int], objective: str) -> int:
    """The value of an objective for an allocation of the components that use the spaces."""
    if objective == "layers":
        return 1 + max(layers.values(), default=-1)
    if objective == "width":
        lifetimes = [use.lifetime(lambda op: 2 * layers[op] + kind_of(op)) for use in uses]
        return max(
            sum(len(t.use.space.space.data) for t in lifetimes if t.held_after(half))
            for half in range(-1, 2 * measure(uses, layers, "layers"))
        )
    totals: dict[int, int] = {}
    for op, layer in layers.items():
        totals[layer] = totals.get(layer, 0) + _load(op, objective)
    return max(totals.values(), default=0)


def _load(op: Component, objective: str) -> int:
    """The part of a component in the total of its layer."""
    if objective == "heads":
        return int(isinstance(op, HeadOp))
    return len(op.in_map.data.cols) if isinstance(op, MlpOp) else 0


class _Model:
    """The constraint model of one program; objectives that were minimised stay constraints."""

    def __init__(
        self,
        uses: Sequence[SpaceUse],
        earliest: Mapping[Component, int],
        latest: Mapping[Component, int],
    ):
        from ortools.sat.python import cp_model

        self.uses = uses
        self.earliest, self.latest = earliest, latest
        self.depth = 1 + max(earliest.values())
        self.model = cp_model.CpModel()
        self.layer = {
            op: self.model.new_int_var(earliest[op], latest[op], f"layer{i}")
            for i, op in enumerate(earliest)
        }
        self._started: dict[tuple[Component, int], cp_model.IntVar] = {}
        for op in earliest:
            self._add_flags(op)
        for op in earliest:
            for producer in producers_of(op):
                # A head's vector is there for an MLP of its own layer; all else waits.
                wait = 0 if isinstance(producer, HeadOp) and isinstance(op, MlpOp) else 1
                self.model.add(self.layer[op] >= self.layer[producer] + wait)
        self.total = {name: self._total(name) for name in ("width", "heads", "neurons")}

    def minimise(
        self, objective: str, best: dict[Component, int], deadline: float
    ) -> tuple[int, int]:
        """Improve `best` in place; gives the value reached and the bound proved."""
        self.model.minimize(self.total[objective])
        bound = self._solve(best, deadline)
        value = measure(self.uses, best, objective)
        self.model.add(self.total[objective] <= value)
        return value, max(0, min(value, bound))

    def settle_early(self, best: dict[Component, int], deadline: float) -> None:
        """Of equally good allocations take the one with the earliest layers."""
        self.model.minimize(sum(self.layer.values()))
        self._solve(best, deadline)

    def _solve(self, best: dict[Component, int], deadline: float) -> int:
        from ortools.sat.python import cp_model

        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.random_seed = 0
        solver.parameters.max_time_in_seconds = max(0.0, deadline - time.monotonic())
        self.model.clear_hints()
        for op, variable in self.layer.items():
            self.model.add_hint(variable, best[op])
        status = solver.solve(self.model)
        if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
            best.update({op: solver.value(variable) for op, variable in self.layer.items()})
        return round(solver.best_objective_bound)

    def _total(self, objective: str) -> cp_model.IntVar:
        """The peak of an objective over layers or half-layers."""
        peak = self.model.new_int_var(0, 1 << 30, objective)
        if objective == "width":
            for half in range(-1, 2 * self.depth):
                self.model.add(peak >= sum(self._held(use, half) for use in self.uses))
            return peak
        for layer in range(self.depth):
            loads = [
                _load(op, objective) * (self.started(op, layer) - self.started(op, layer - 1))
                for op in self.layer
                if _load(op, objective)
            ]
            self.model.add(peak >= sum(loads))
        return peak

    def _add_flags(self, op: Component) -> None:
        """A flag for each layer of the slack: whether the component runs up to there."""
        flags = [self.model.new_bool_var("") for _ in range(self.earliest[op], self.latest[op])]
        for before, after in pairwise(flags):
            self.model.add(before <= after)
        self.model.add(self.layer[op] == self.latest[op] - sum(flags))
        self._started.update(((op, self.earliest[op] + i), flag) for i, flag in enumerate(flags))

    def started(self, op: Component, layer: int) -> cp_model.IntVar | int:
        """Whether a component runs in a layer up to this one, as 0 or 1."""
        if layer >= self.latest[op]:
            return 1
        if layer < self.earliest[op]:
            return 0
        return self._started[op, layer]

    def _held(self, use: SpaceUse, half: int) -> cp_model.LinearExprT:
        """
        The number of directions of a space that the stream holds after a half-layer.

        A space is held from its first write until the MLP half that has its last reader, or
        follows it: if for some writer and some reader the one has run and the other's layer is
        not over.
        """
        size = len(use.space.space.data)
        if use.from_source:
            written: list[cp_model.IntVar | int] = [1]
        else:
            written = [self.started(op, (half - kind_of(op)) // 2) for op in use.writers]
        over = (half - 1) // 2
        ended = [self.started(op, over) for op in use.readers] or [
            # What nobody reads can be erased in the next MLP half.
            self.started(op, over - kind_of(op))
            for op in use.writers
        ]
        if use.kept:
            ended = [0]
        if not ended:
            ended = [int(half >= 1)]
        if all(isinstance(flag, int) for flag in (*written, *ended)):
            return size * int(max(written) > min(ended))
        held = self.model.new_bool_var("")
        for w in written:
            for e in ended:
                self.model.add(held >= w - e)
        return size * held
