"""The largest `max_seq_len` of programs and models."""

from __future__ import annotations

MAX_SEQ_LEN = 1 << 16
"""
The largest number of tokens in the longest input.

The compiler enumerates positions: value sets of s-ops, rows of the position embedding.
"""


def length_problem(max_seq_len: int) -> str | None:
    """The complaint about a `max_seq_len` out of range, with its remedy; None if it is in range."""
    if max_seq_len < 1:
        return f"max_seq_len is {max_seq_len}; give a length of at least 1"
    if max_seq_len > MAX_SEQ_LEN:
        return f"max_seq_len is {max_seq_len}, more than {MAX_SEQ_LEN}; give a smaller length"
    return None
