"""The s-ops that the witness claims directions to hold, where inputs leave a choice."""

from collections.abc import Sequence
from functools import partial

import numpy as np
import pytest

from raspc.proof.witness.held_sops import Sops, Stage, held_sops
from raspc.proof.witness.make_witness import follows
from raspc.values import Value

NODES = [
    {"op": "tokens"},
    {"op": "indices"},
    {"op": "map", "operands": [0]},
    {"op": "map", "operands": [1]},
    {"op": "select", "keys": 0, "queries": 2},
    {"op": "width", "selector": 4},
    {"op": "constant"},
    {"op": "map", "operands": [5, 6]},
]


def held(
    labels: Sequence[str],
    names: dict[int, str],
    values: dict[int, Sequence[Value]],
    stages: Sequence[np.ndarray],
    reads: np.ndarray,
) -> list[list[int] | None]:
    """The claims after the last stage."""
    nothing = np.zeros(len(labels), bool)
    sops = Sops(names, values, frozenset({5, 7}), partial(follows, NODES))
    each = [np.zeros_like(reads), *[reads] * (len(stages) - 1)]
    found = held_sops(
        [Stage(s, nothing, nothing, r) for s, r in zip(stages, each, strict=True)], sops, labels
    )
    return found[-1]


TOKENS, INDICES, FLAGS = [0, 1, 2, 1], [0, 1, 2, 3], [0, 1, 1, 1]
NAMES = {0: "tokens", 1: "indices", 2: "of_token", 3: "of_index"}
LABELS = ["tokens", "indices", "of_token:1/of_index:1"]


@pytest.mark.parametrize(("read", "wanted"), [(0, 2), (1, 3)])
def test_of_equal_s_ops_it_is_that_which_follows_from_what_was_read(read: int, wanted: int) -> None:
    """Both maps have the same values on all inputs that were run."""
    before = np.array([TOKENS, INDICES, [0] * 4], float).T
    after = np.array([TOKENS, INDICES, FLAGS], float).T
    reads = np.zeros((3, 3), bool)
    reads[2, read] = True
    values = {0: TOKENS, 1: INDICES, 2: FLAGS, 3: FLAGS}
    assert held(LABELS, NAMES, values, [before, after], reads)[2] == [wanted]


def test_a_constant_is_claimed_with_the_axis_that_has_the_name_of_what_is_held() -> None:
    """The third direction stands for a value that no input takes; its axes are two s-ops'."""
    labels = ["shared:0/old:1", "new:1", "shared:1/new:2"]
    names = {0: "tokens", 1: "indices", 2: "old", 3: "new"}
    old = [0, 0, 1, 1]
    values = {0: TOKENS, 1: INDICES, 2: old, 3: FLAGS}
    stages = [np.zeros((4, 3)), np.array([old, FLAGS, [0] * 4], float).T]
    assert held(labels, names, values, stages, np.zeros((3, 3), bool)) == [[2], [3], [3]]


def test_a_claim_that_a_constant_got_is_not_kept_for_what_is_written_there_later() -> None:
    labels = ["of_index:0", "of_index:1/of_token:1"]
    names = {0: "tokens", 1: "indices", 2: "of_token", 3: "of_index"}
    values = {0: TOKENS, 1: INDICES, 2: FLAGS, 3: FLAGS}
    reads = np.zeros((2, 2), bool)
    stages = [np.zeros((4, 2)), np.array([FLAGS, [0] * 4], float).T, np.array([FLAGS] * 2, float).T]
    assert held(labels, names, values, stages[:2], reads)[1] == [3]
    sop_of_last = held(labels, names, values, stages, reads)[1]
    assert sop_of_last == [2]


def test_s_ops_follow_by_maps_and_by_attention() -> None:
    assert follows(NODES, 2, {0}, heads=False)
    assert not follows(NODES, 2, {1}, heads=False)
    assert not follows(NODES, 7, {0}, heads=False)
    assert follows(NODES, 7, {0}, heads=True)
    assert follows(NODES, 7, {5}, heads=False)
    assert not follows(NODES, 5, {1}, heads=True)
