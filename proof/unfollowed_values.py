"""The error that stops a certificate: ideal values that are not followed."""

from __future__ import annotations

from xdsl.ir import Operation


class Unknown(Exception):
    """
    The ideal values of an operation cannot be enumerated.

    Attributes:
        reason: why.
        op: the operation, set by whoever knows it.
        mean: the label of a vector whose values are means over several keys, if it is these that
            cannot be enumerated.

    """

    def __init__(self, reason: str, op: Operation | None = None, mean: str | None = None):
        super().__init__(reason)
        self.reason = reason
        self.op = op
        self.mean = mean
