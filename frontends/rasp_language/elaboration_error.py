"""
The error that the elaborator's functions raise about the expression under evaluation.

    raise ElaborationError("division by zero")         hist.rasp:3:12: error: division by zero
"""

from __future__ import annotations


class ElaborationError(Exception):
    """An error in an expression, without its place, which `Elaborator` adds."""

    def __init__(self, message: str, remedy: str | None = None):
        super().__init__(message)
        self.message = message
        self.remedy = remedy
