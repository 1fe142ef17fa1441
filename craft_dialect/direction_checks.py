"""What verifiers check of the directions that maps name."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.ir import Operation, SSAValue
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.program_op import space_of


def check_labels(what: str, used: Sequence[str], known: Sequence[str], where: str) -> None:
    """
    Check that the directions that a map names are those of a space.

    Args:
        what: the map, and `where` the space, for the message.
        used: the rows or columns of the map.
        known: the directions that there are.

    Raises:
        VerifyException: if a direction is unknown.

    """
    unknown = set(used) - set(known)
    if unknown:
        first = next(label for label in used if label in unknown)
        raise VerifyException(
            f"{what} names the direction '{first}', which {where} does not have: "
            "use the labels of its spaces"
        )


def labels_of(operands: Sequence[SSAValue], op: Operation) -> tuple[str, ...]:
    """
    The directions of the direct sum of the operands of `op`.

    Raises:
        VerifyException: if two have one name, so that a map cannot tell them apart.

    """
    labels = tuple(label for value in operands for label in space_of(value, op).labels)
    if len(set(labels)) < len(labels):
        twice = next(label for label in labels if labels.count(label) > 1)
        raise VerifyException(f"direction '{twice}' comes from two operands of {op.name}")
    return labels
