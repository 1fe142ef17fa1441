"""
Encoders: from the tokens of an input to ids, and from the ids of an output to values.

    encoder = CategoricalEncoder(["a", "b", "BOS"], enforce_bos=True, bos_token="BOS")
    encoder.encode(["BOS", "b"])        # [2, 1]
    encoder.decode([2, 1])              # ["BOS", "b"]
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any


class Encoder(ABC):
    """A pair of functions from values to the inputs or outputs of a network, and back."""

    @abstractmethod
    def encode(self, inputs: Sequence[Any]) -> list[Any]:
        """The encoding of each value."""

    @abstractmethod
    def decode(self, encodings: Sequence[Any]) -> list[Any]:
        """The value of each encoding."""

    @property
    def bos_token(self) -> str | None:
        """The token at the beginning of sequences."""
        return None

    @property
    def pad_token(self) -> str | None:
        """The token at the end of shorter sequences of a batch."""
        return None

    @property
    def bos_encoding(self) -> int | None:
        """The id of `bos_token`."""
        return None

    @property
    def pad_encoding(self) -> int | None:
        """The id of `pad_token`."""
        return None


class NumericalEncoder(Encoder):
    """The identity; given values, decoding rounds to the nearest value."""

    def __init__(self, values: Iterable[Any] | None = None):
        """values: the numbers to decode to, in ascending order; None for any number."""
        self.values = None if values is None else list(values)
        self._midpoints = [float(a + b) / 2 for a, b in pairwise(self.values or [])]

    def encode(self, inputs: Sequence[Any]) -> list[Any]:
        return list(inputs)

    def decode(self, encodings: Sequence[Any]) -> list[Any]:
        if self.values is None:
            return list(encodings)
        return [self.values[bisect_left(self._midpoints, number)] for number in encodings]


class CategoricalEncoder(Encoder):
    """The values of a fixed set, encoded by their index."""

    def __init__(
        self,
        values: Iterable[Any],
        *,
        enforce_bos: bool = False,
        bos_token: str | None = None,
        pad_token: str | None = None,
        max_seq_len: int | None = None,
        undefined: bool = False,
    ):
        """
        values: the values, in the order of their ids.
        enforce_bos: whether an input must begin with `bos_token`.
        max_seq_len: the number of tokens in the longest input, BOS included.
        undefined: whether the id after the last decodes to None.
        """
        self.encoding_map: dict[Any, int] = {value: i for i, value in enumerate(values)}
        if enforce_bos and bos_token is None:
            raise ValueError("enforce_bos needs a bos_token")
        for token in (bos_token, pad_token):
            if token is not None and token not in self.encoding_map:
                raise ValueError(f"{token!r} is not among the values")
        self.enforce_bos = enforce_bos
        self.undefined = undefined
        self._bos_token = bos_token
        self._pad_token = pad_token
        self._max_seq_len = max_seq_len

    def encode(self, inputs: Sequence[Any]) -> list[int]:
        if self.enforce_bos and (not inputs or inputs[0] != self.bos_token):
            first = repr(inputs[0]) if inputs else "missing"
            raise ValueError(f"the first token must be {self.bos_token!r}, not {first}")
        unknown = [value for value in inputs if value not in self.encoding_map]
        if unknown:
            raise ValueError(f"{unknown} are not among {list(self.encoding_map)}")
        if self._max_seq_len is not None and len(inputs) > self._max_seq_len:
            raise ValueError(
                f"the input has {len(inputs)} tokens, and at most {self._max_seq_len} fit"
            )
        return [self.encoding_map[value] for value in inputs]

    def decode(self, encodings: Sequence[int]) -> list[Any]:
        values = [*self.encoding_map, *([None] if self.undefined else [])]
        unknown = [number for number in encodings if not 0 <= number < len(values)]
        if unknown:
            raise ValueError(f"{unknown} are not ids; the ids are 0 to {len(values) - 1}")
        return [values[number] for number in encodings]

    @property
    def vocab_size(self) -> int:
        """The number of values."""
        return len(self.encoding_map)

    @property
    def bos_token(self) -> str | None:
        return self._bos_token

    @property
    def pad_token(self) -> str | None:
        return self._pad_token

    @property
    def bos_encoding(self) -> int | None:
        return None if self._bos_token is None else self.encoding_map[self._bos_token]

    @property
    def pad_encoding(self) -> int | None:
        return None if self._pad_token is None else self.encoding_map[self._pad_token]
