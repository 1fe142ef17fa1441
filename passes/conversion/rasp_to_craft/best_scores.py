"""
Scores of choices: the selected keys above all others, and among these the best on top.

A key scores the scale for each select of the conjunction that holds, plus its place on a line of
the compared values, one step for each. The scale exceeds the length of the line by the score of a
selected key, so that no place on the line makes up for a select that does not hold. Keys are told
apart by one number each, and not by a direction for each combination of what is compared.
"""

from __future__ import annotations

from collections.abc import Callable

from xdsl.ir import SSAValue

import raspc.rasp_dialect as rasp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import ONE, Conversion
from raspc.passes.conversion.rasp_to_craft.selector_scores import Scores

PartScores = Callable[[rasp.SelectOp, float], Scores]
"""The scores of one select, of which a selected key scores a given number."""


def best_scores(
    conversion: Conversion,
    op: rasp.SelectorBestOp,
    conjuncts: list[rasp.SelectOp],
    part_scores: PartScores,
) -> Scores:
    """
    The scores by which a head attends to the best of the keys that a conjunction selects.

    BOS scores half the score of a selected key less than the worst key that is selected, and as
    much more than the best key that is not.
    """
    margin = conversion.selected_score
    step, levels = margin / 2, 1
    line: list[tuple[str, str, float]] = []
    keys: list[SSAValue] = []
    for score, least in reversed(list(zip(op.scores, op.least, strict=True))):
        axis = conversion.onehot(score, op)
        ranks = range(len(axis.labels))
        line += [
            (ONE, label, step * levels * rank)
            for label, rank in zip(axis.labels, reversed(ranks) if least else ranks, strict=True)
        ]
        keys.append(conversion.vector(score))
        levels *= max(len(axis.labels), 1)
    scale = step * (levels - 1) + margin
    parts = [part_scores(part, scale) for part in conjuncts]
    floor = scale * len(parts)
    bos = LinearMap.of([(ONE, conversion.bos_label, floor - margin / 2)])
    queries: list[SSAValue] = [value for part in parts for value in part.queries]
    keys += [value for part in parts for value in part.keys]
    qk = LinearMap.concatenate([*(part.qk for part in parts), LinearMap.of(line), bos])
    return Scores([*dict.fromkeys(queries)], [*dict.fromkeys(keys)], qk, floor)
