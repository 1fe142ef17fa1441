"""
The readings of a head: means of the contents of selected keys, as functions of s-ops.

A reading is an affine function of an aggregate, a function of the value that all selected keys
share, or M / (M + w) of the number w of keys where BOS has the weight M.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import product

import numpy as np
from numpy.typing import NDArray

from raspc_check.attended_keys import MatchedHead
from raspc_check.roundoff import (
    own_error,
    project,
    representable,
    units_of_floats,
)
from raspc_check.scalar_functions import is_number
from raspc_check.stored_program import Node
from raspc_check.stream_table import (
    Direction,
    Enclosure,
    column,
    enclosed,
    nodes_held,
    read,
    read_bos,
    soft,
    tabulate,
    with_common_factor,
)
from raspc_check.value_domains import Rejected

Array = NDArray[np.float64]

NOTHING: Enclosure = (np.zeros(1), np.zeros(1))
"""The enclosure of zero."""

ALIKE = 2.0**-8
"""The spread, relative to their size, below which the values of all keys count as one."""

LOOSE = (2.0**-6, 2.0**-4)
"""The radii, relative to the largest value, that keys of an s-op may have, in order of trial."""


class HeadStep(MatchedHead):
    """The readings of a matched head."""

    _least_error: float = np.inf
    """The least error of keys as the values of an aggregate, over the largest of their values."""

    def writes(self, d: int, nodes: Sequence[int]) -> Direction:
        """The summand of the head in a direction, as a function of aggregates and widths."""
        wanted = set(self.domains.base(nodes))
        columns = np.flatnonzero(self.head.w_o[:, d])
        aggregates = [node for node in self.aggregates if node.number in wanted]
        parts = [self._reading(int(j), aggregates) for j in columns]
        used = sorted({node for part in parts for node in part.nodes})
        met = self.domains.combinations(used)
        middle = np.stack([part.at(met)[0] for part in parts], axis=1)
        radius = np.stack([part.at(met)[1] for part in parts], axis=1)
        weights = self.head.w_o[columns, d][:, None]
        is_soft = self.arithmetic.folded and self.in_advance()
        out = project(middle, radius, weights, self.arithmetic, is_soft)
        bos = project(
            np.stack([part.at_bos[0] for part in parts], axis=1),
            np.stack([part.at_bos[1] for part in parts], axis=1),
            weights,
            self.arithmetic,
            is_soft,
        )
        return tabulate(self.domains, used, met, column(out), column(bos))

    def _reading(self, j: int, aggregates: Sequence[Node]) -> Direction:
        """The reading of one column of W_V."""
        directions = [d for d in self.values if self.head.w_v[d, j] != 0.0]
        weights, bias = self.head.w_v[:, [j]], self.head.b_v[[j]]
        held = nodes_held(self.stream, directions)
        is_soft = soft(self.arithmetic, self.stream, directions)
        at_bos = read_bos(self.stream, directions)
        bos = self._values(at_bos, weights[directions], bias, is_soft)
        b = (float(bos[0][0, 0]), float(bos[1][0, 0]))
        met = self.domains.combinations(held) if held else {}
        middle, radius = read(self.stream, directions, met)
        v = self._values((middle, radius), weights[directions], bias, is_soft)
        whole = (float((v[0] - v[1]).min()), float((v[0] + v[1]).max()))
        if self.attended is None:
            return self._anything(b, whole)
        level = max(abs(whole[0]), abs(whole[1]), abs(b[0]))
        if whole[1] - whole[0] <= ALIKE * level and (
            abs(b[0] - whole[0]) + b[1] <= ALIKE * level
            or any(node.op == "width" for node in aggregates)
        ):
            return self._count(b, whole, aggregates)
        means = [node for node in aggregates if node.op == "aggregate"]
        numerical = [node for node in means if self._is_numerical(node)]
        self._least_error = np.inf
        for loose, nodes in product(LOOSE, [*([node] for node in means), numerical]):
            form = weights[directions], bias
            found = self._mean(nodes, held, directions, form, b, whole, loose)
            if found is not None:
                return found
        off = f": relative to the largest value, the margin is {LOOSE[-1]} and the error "
        raise Rejected(
            f"column {j} of {self.head.name} is no function of an aggregate"
            + (f"{off}{self._least_error:.3g}" if np.isfinite(self._least_error) else "")
        )

    def _values(
        self, read: Enclosure, weights: Array, bias: Array, is_soft: NDArray[np.bool_]
    ) -> Enclosure:
        """The values of keys, of what they read [m, n], a column of W_V and an entry of b_V."""
        found = project(*read, weights, self.arithmetic, is_soft, bias)
        return with_common_factor(self.arithmetic, found)

    def _anything(self, b: tuple[float, float], whole: tuple[float, float]) -> Direction:
        """The reading of a head of which it is not known where it attends: any mean."""
        ends = np.array([[min(whole[0], b[0] - b[1]), max(whole[1], b[0] + b[1])]])
        if ends.any():
            ends = ends + self._division() * np.abs(ends).max() * np.array([[-1.0, 1.0]])
        return tabulate(self.domains, [], {}, enclosed(ends), enclosed(ends))

    def _is_numerical(self, node: Node) -> bool:
        """Whether an aggregate averages, and all values that it averages are numbers."""
        return not node.agreeing and all(map(is_number, self.domains.values[node.args[1]]))

    def _bos(self, b: tuple[float, float], whole: tuple[float, float]) -> Enclosure:
        """The reading where BOS itself is the query."""
        q = self.projected(*read_bos(self.stream, self.queries), self.queries, "q")
        keys = self.domains.combinations(nodes_held(self.stream, self.keys))
        k = self.projected(*read(self.stream, self.keys, keys), self.keys, "k")
        own = self.products(q, self.projected(*read_bos(self.stream, self.keys), self.keys, "k"))
        others = self.products(q, k)
        n = self.domains.program.max_seq_len
        rest = float((others[0] + others[1]).max()) - float((own[0] - own[1])[0, 0])
        leak = 0.0 if self.domains.program.causal else 2 * n * float(np.exp(min(rest, 700.0)))
        low, high = min(whole[0], b[0] - b[1]), max(whole[1], b[0] + b[1])
        radius = b[1] + min(leak, 1.0) * (high - low)
        if high > low or radius > 0.0 or not self._is_absorbed(leak):
            radius += self._of_one_key(leak) * max(abs(low), abs(high))
        return np.array([b[0]]), np.array([radius])

    def _is_absorbed(self, others: float) -> bool:
        """Whether the attention to other keys vanishes in the sum with that to one key."""
        return others < self.arithmetic.roundoff / 8

    def _of_one_key(self, others: float) -> float:
        """The relative rounding of a mean over one key, with some attention to others."""
        return 4 * self.arithmetic.roundoff if self._is_absorbed(others) else self._division()

    def _count(
        self,
        b: tuple[float, float],
        whole: tuple[float, float],
        aggregates: Sequence[Node],
    ) -> Direction:
        """The reading where all keys hold nearly the same value: a function of the width alone."""
        attended = self.attended
        assert attended is not None
        at_bos = self._bos(b, whole)
        value, off = (float(part[0]) for part in enclosed(np.array([whole])))
        if abs(b[0] - value) + b[1] <= ALIKE * max(abs(value), abs(b[0])):
            off += abs(b[0] - value) + b[1]
            size = abs(value) + off
            mean = np.array([value]), np.array([off + self._division() * size])
            return tabulate(self.domains, [], {}, mean, at_bos)
        widths = [node.number for node in aggregates if node.op == "width"][:1]
        n = self.domains.program.max_seq_len
        counts = self.domains.values[widths[0]] if widths else list(range(n + 1))
        ends = np.array([self._counted(float(count), value, b) for count in counts])
        ends = ends + 2 * off * np.array([[-1.0, 1.0]])
        found = {number: np.arange(len(counts)) for number in widths}
        return tabulate(self.domains, widths, found, enclosed(ends), at_bos)

    def _counted(self, w: float, value: float, b: tuple[float, float]) -> tuple[float, float]:
        """The ends of the reading where w keys are selected."""
        attended = self.attended
        assert attended is not None
        size = max(abs(value), abs(b[0]) + b[1])
        if w == 0.0:
            slack = attended.leak_alone * (abs(value - b[0]) + b[1])
            slack += self._of_one_key(attended.leak_alone) * size + self.of_bos_alone(size)
            return b[0] - b[1] - slack, b[0] + b[1] + slack
        keys = w * float(np.exp(-attended.spread))
        at_most = attended.bos_high / (attended.bos_high + keys) if keys > 0.0 else 1.0
        found = [
            value + share * (at_bos - value)
            for share in (attended.bos_low / (attended.bos_low + w), at_most)
            for at_bos in (b[0] - b[1], b[0] + b[1])
        ]
        slack = attended.leak * abs(value - b[0]) / w + size * self._division()
        return float(np.min(found)) - slack, float(np.max(found)) + slack

    def _division(self) -> float:
        """The relative rounding of a weighted mean of the values of all positions."""
        gamma = self.arithmetic.gamma(self.domains.program.max_seq_len + 4)
        return 2 * gamma + 2 * self.arithmetic.exponential * self.arithmetic.roundoff

    def _mean(
        self,
        nodes: Sequence[Node],
        held: Sequence[int],
        directions: Sequence[int],
        form: tuple[Array, Array],
        b: tuple[float, float],
        whole: tuple[float, float],
        loose: float,
    ) -> Direction | None:
        """The reading as a function of aggregates; None if the keys hold no function of theirs."""
        if not nodes:
            return None
        domains, sources = self.domains, [node.args[1] for node in nodes]
        met = domains.combinations(held, sources)
        is_soft = soft(self.arithmetic, self.stream, directions)
        v = self._values(read(self.stream, directions, met), *form, is_soft)
        table = tabulate(domains, sources, met, column(v), NOTHING)
        fit = self._affine(sources, table, loose) if all(map(self._is_numerical, nodes)) else None
        size = float(np.nanmax(np.abs(table.middle), initial=0.0))
        if fit is None and (len(nodes) > 1 or table.radius.max() > loose * size):
            if len(nodes) == 1 and size > 0.0:
                self._least_error = min(self._least_error, float(table.radius.max()) / size)
            return None
        node, numbers = nodes[0], [n.number for n in nodes]
        selects_one = domains.selectors.selects_one(node.args[0])
        if fit is None and not selects_one:
            domains.assume(f"the keys that '{node.name}' selects for a query agree on its values")
        error = self._mean_error(whole, b, selects_one or fit is None)
        found = domains.combinations(numbers)
        rows = np.stack([found[number] for number in numbers], axis=1)
        ends = np.full((len(rows), 2), [np.inf, -np.inf])
        for i, row in enumerate(rows):
            values = [domains.values[n][place] for n, place in zip(numbers, row, strict=True)]
            at_row = self._alone(nodes, values, b, whole)
            middle, slack = self._selected(sources, values, table, fit)
            if middle is not None:
                slack += error + self._quotient(v, middle, selects_one, bool(is_soft.any()))
                at_row += [middle - slack, middle + slack]
            if at_row:
                ends[i] = np.min(at_row), np.max(at_row)
        if np.isnan(ends).any():
            raise Rejected(f"a mean that {self.head.name} reads is not bounded")
        kept = ends[:, 0] <= ends[:, 1]
        found = {number: places[kept] for number, places in found.items()}
        return tabulate(domains, numbers, found, enclosed(ends[kept]), self._bos(b, whole))

    def _alone(
        self,
        nodes: Sequence[Node],
        values: Sequence[object],
        b: tuple[float, float],
        whole: tuple[float, float],
    ) -> list[float]:
        """The ends of the reading where no key is selected, if the values are the defaults."""
        assert self.attended is not None
        is_default = all(value == node.value for value, node in zip(values, nodes, strict=True))
        if not is_default or self.domains.selectors.selects_some(nodes[0].args[0]):
            return []
        slack = b[1] + self.attended.leak_alone * (whole[1] - whole[0] + abs(b[0]))
        slack += self.of_bos_alone(b[0])
        if slack > 0.0 or not self._is_absorbed(self.attended.leak_alone):
            slack += self._of_one_key(self.attended.leak_alone) * (abs(b[0]) + b[1])
        return [b[0] - slack, b[0] + slack]

    def _selected(
        self,
        sources: Sequence[int],
        values: Sequence[object],
        table: Direction,
        fit: tuple[float, Array, float] | None,
    ) -> tuple[float | None, float]:
        """The mean of selected keys and its radius, if keys can be selected with such means."""
        held = [self.domains.values[source] for source in sources]
        if fit is not None:
            in_range = (
                is_number(value) and min(numbers) <= value <= max(numbers)
                for value, numbers in zip(values, held, strict=True)
            )
            if not all(in_range):
                return None, 0.0
            terms = zip(fit[1].tolist(), values, strict=True)
            exact = Fraction(fit[0]) + sum(Fraction(slope) * x for slope, x in terms)  # type: ignore[operator]
            middle = float(exact)
            return middle, fit[2] + float(abs(exact - Fraction(middle))) * (1 + 2.0**-50)
        place = self.domains.place[sources[0]].get(values[0])
        if place is None or np.isnan(table.middle[place]):
            return None, 0.0
        return float(table.middle[place]), float(table.radius[place])

    def _affine(
        self, sources: Sequence[int], table: Direction, loose: float
    ) -> tuple[float, Array, float] | None:
        """Constant, slopes and largest deviation of an affine function that fits a table."""
        grid = np.indices(table.sizes).reshape(len(sources), -1)
        x = np.ones((len(table.middle), len(sources) + 1))
        for place, source in enumerate(sources):
            numbers = np.array([float(value) for value in self.domains.values[source]])
            x[:, place + 1] = numbers[grid[place]]
        met = ~np.isnan(table.middle)
        x, y, r = x[met], table.middle[met], table.radius[met]
        slopes = np.linalg.lstsq(x, y, rcond=None)[0]
        grain = np.ldexp(1.0, int(np.frexp(np.abs(y).max(initial=1.0))[1]) - 40)
        slopes = np.round(slopes / grain) * grain
        own = own_error(np.abs(x) @ np.abs(slopes), len(slopes))
        own = np.where(representable(x, 26).all(axis=1), 0.0, own)
        deviation = float((np.abs(x @ slopes - y) + r + own).max(initial=0.0))
        size = float(np.abs(y).max(initial=0.0))
        return None if deviation > loose * size else (float(slopes[0]), slopes[1:], deviation)

    def _mean_error(
        self,
        whole: tuple[float, float],
        b: tuple[float, float],
        one_value: bool,
    ) -> float:
        """
        How far attention that is not even or goes elsewhere moves a mean.

        one_value: whether all selected keys have one value, so that any mean of them is alike.
        """
        attended = self.attended
        assert attended is not None
        span = whole[1] - whole[0]
        to_bos = max(abs(whole[1] - b[0]), abs(whole[0] - b[0])) + b[1]
        uneven = 0.0 if one_value else span * float(np.tanh(attended.spread / 4))
        return uneven + attended.leak * span + attended.bos_high * to_bos

    def _quotient(
        self, v: tuple[Array, Array], middle: float, selects_one: bool, is_soft: bool
    ) -> float:
        """The rounding of the sum over keys and of its division."""
        attended, arithmetic = self.attended, self.arithmetic
        assert attended is not None
        n, u = self.domains.program.max_seq_len, arithmetic.roundoff
        largest = float((np.abs(v[0]) + v[1]).max())
        grain = float(units_of_floats(v[0], v[1], arithmetic.bits, is_soft).min())
        small = attended.leak + attended.bos_high < u / 8
        exact = n * largest <= np.ldexp(grain, arithmetic.bits) if np.isfinite(grain) else True
        even = attended.spread == 0.0
        # A folded network takes exponentials relative to keys that an input may lack: those of
        # selected keys are 1 if their scores are all equal.
        even |= selects_one and not arithmetic.folded
        if even and small and exact and not arithmetic.divide_first:
            if representable(np.array([middle]), arithmetic.bits)[0]:
                return 0.0
            return u * abs(middle) * (1 + 2.0**-20)
        if selects_one and small:
            return 4 * u * largest
        return self._division() * largest
