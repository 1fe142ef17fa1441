"""Checks of verifiers: the directions that a map names exist in the spaces of its operands."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Operation, SSAValue
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.program_op import space_of


def check_labels(map_name: str, used: Sequence[str], known: Sequence[str], owner: str) -> None:
    """
    Check that every direction that a map names belongs to the space that the map reads or writes.

    Args:
        map_name: the map in words, for the message: "the in map".
        used: the labels of the map's rows or columns.
        known: the labels of the space's directions.
        owner: the vectors that have the space, in words, for the message: "the operand".

    Raises:
        VerifyException: if a label of `used` is not in `known`.

    """
    unknown = set(used) - set(known)
    if unknown:
        first = next(label for label in used if label in unknown)
        raise VerifyException(
            f"{map_name} names the direction '{first}', which {owner} does not have: "
            "use the labels of its spaces"
        )


def labels_of(operands: Sequence[SSAValue], op: Operation) -> tuple[str, ...]:
    """
    The labels of the directions of the direct sum of the operands of `op`, in order.

    Raises:
        VerifyException: if two operands have a direction of one label, which a map that names
            directions by label cannot distinguish.

    """
    labels = tuple(label for value in operands for label in space_of(value, op).labels)
    if len(set(labels)) < len(labels):
        twice = next(label for label in labels if labels.count(label) > 1)
        raise VerifyException(f"direction '{twice}' comes from two operands of {op.name}")
    return labels
