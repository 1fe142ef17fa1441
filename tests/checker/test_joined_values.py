"""The combinations of values that the checker joins contain all that occur on any input."""

from itertools import combinations
from typing import Any

import numpy as np
import pytest

from raspc_check import value_domains
from raspc_check.seen_values import SeenValues
from raspc_check.stored_program import Program, read_program
from raspc_check.value_domains import Domains, Rejected, TooMany

COMPARISONS = ("cmp_eq", "cmp_lt", "cmp_le", "cmp_ne")
FUNCTIONS = ("add", "sub", "mul", "min", "max", "cmp_eq", "cmp_lt")


def binary(operation: str) -> dict[str, Any]:
    return {"arity": 2, "steps": [[operation, 0, 1]], "result": 2}


def program_of(nodes: list[dict[str, Any]], n: int = 3, *, causal: bool = False) -> Program:
    form = {"schema": "raspc-program/1", "vocab": [0, 1, 2], "max_seq_len": n, "causal": causal}
    return read_program({**form, "nodes": nodes, "results": [len(nodes) - 1]})


def random_program(random: np.random.Generator) -> Program:
    """A program of numbers: widths and means of selectors, and maps of two operands."""
    nodes: list[dict[str, Any]] = [{"op": "tokens"}, {"op": "indices"}]
    sops, selectors = [0, 1], list[int]()

    def some(of: list[int]) -> int:
        return int(random.choice(of[-4:] if random.integers(2) else of))

    for kind in random.permutation(["select", "select", "both", *["count"] * 4, *["map"] * 4]):
        if kind == "select" or not selectors:
            function = binary(str(random.choice(COMPARISONS)))
            nodes.append(
                {"op": "select", "keys": some(sops), "queries": some(sops), "function": function}
            )
            selectors.append(len(nodes) - 1)
        elif kind == "both":
            op = str(random.choice(["selector_and", "selector_or"]))
            nodes.append({"op": op, "operands": [some(selectors), some(selectors)]})
            selectors.append(len(nodes) - 1)
        else:
            if kind == "map":
                function = binary(str(random.choice(FUNCTIONS)))
                node = {"op": "map", "operands": [some(sops), some(sops)], "function": function}
            elif random.integers(2):
                node = {"op": "width", "selector": some(selectors)}
            else:
                node = {"op": "aggregate", "selector": some(selectors), "values": some(sops)}
                node["default"] = 0
            nodes.append(node)
            sops.append(len(nodes) - 1)
    return program_of(nodes, causal=bool(random.integers(2)))


def rows(domains: Domains, group: list[int]) -> set[tuple[Any, ...]]:
    found = domains.combinations(group)
    columns = [[domains.values[sop][place] for place in found[sop]] for sop in group]
    return set(zip(*columns, strict=True))


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("seed", range(25))
def test_they_contain_what_is_seen(seed: int, counted: bool) -> None:
    random = np.random.default_rng(seed)
    program = random_program(random)
    seen = SeenValues(program)
    try:
        domains = Domains(program, counted=counted)
    except Rejected:  # Without claims, sets of values may be too many to enumerate.
        pytest.skip("too many values")
    assert not domains.assumptions
    sops = [node.number for node in program.nodes if not node.is_selector]
    groups = [*combinations(sops, 2), *(tuple(random.permutation(sops)[:4]) for _ in range(10))]
    for group in groups:
        group = [int(sop) for sop in group]
        try:
            found = rows(domains, group)
        except TooMany:
            continue
        values = [seen.values[sop] for sop in group]
        for places in seen.together(group):
            assert tuple(v[p] for v, p in zip(values, places, strict=True)) in found


FULL = {"op": "constant", "value": 1}
POSITIVE = {"arity": 1, "steps": [["literal", 0], ["cmp_lt", 1, 0]], "result": 2}


def counts_of_tokens(*, same: bool) -> Program:
    """Whether a token is there, for three tokens or three times for one, and how many are."""
    nodes: list[dict[str, Any]] = [{"op": "tokens"}]
    flags: list[int] = []
    for token in (0, 0, 0) if same else (0, 1, 2):
        nodes += [
            {"op": "constant", "value": token},
            {"op": "select", "keys": 0, "queries": len(nodes), "function": binary("cmp_eq")},
            {"op": "width", "selector": len(nodes) + 1},
        ]
        if same and flags:
            nodes[-1]["selector"] = 2
        nodes.append({"op": "map", "operands": [len(nodes) - 1], "function": POSITIVE})
        flags.append(len(nodes) - 1)
    nodes.append({"op": "map", "operands": flags[:2], "function": binary("add")})
    nodes.append({"op": "map", "operands": [len(nodes) - 1, flags[2]], "function": binary("add")})
    return program_of(nodes, 9)


def test_groups_that_nothing_links_are_joined_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three widths have 1,000 combinations, and what is computed from each two values."""
    monkeypatch.setattr(value_domains, "MAX_COMBINATIONS", 100)
    program = counts_of_tokens(same=False)
    domains = Domains(program)
    flags = [node.number for node in program.nodes if node.op == "map"][:3]
    assert domains.values[program.results[0]] == [0, 1, 2, 3]
    assert len(rows(domains, [*flags, program.results[0]])) == 8


def test_widths_of_one_selector_are_not_joined_alone() -> None:
    program = counts_of_tokens(same=True)
    domains = Domains(program)
    flags = [node.number for node in program.nodes if node.op == "map"][:3]
    assert rows(domains, flags) == {(False, False, False), (True, True, True)}


def test_maps_of_one_s_op_are_not_joined_alone() -> None:
    function = {"arity": 1, "steps": [["literal", 1], ["add", 0, 1]], "result": 2}
    nodes = [{"op": "tokens"}, *[{"op": "map", "operands": [0], "function": function}] * 2]
    assert rows(Domains(program_of(nodes)), [1, 2]) == {(1, 1), (2, 2), (3, 3)}


def test_two_widths_of_one_selector_are_equal() -> None:
    program = counts_of_tokens(same=True)
    widths = [node.number for node in program.nodes if node.op == "width"]
    assert rows(Domains(program), widths) == {(k, k, k) for k in range(10)}


def test_s_ops_taken_apart_meet_freely_and_give_no_others() -> None:
    program = counts_of_tokens(same=False)
    domains = Domains(program)
    flags = [node.number for node in program.nodes if node.op == "map"][:3]
    found = domains.combinations(flags, [program.results[0]], apart=True)
    assert len(found[flags[0]]) == 8
    with pytest.raises(Rejected, match="does not follow from the directions that are read"):
        domains.combinations(flags[:1], [program.results[0]], apart=True)
