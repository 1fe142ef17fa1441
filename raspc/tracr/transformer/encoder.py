"""
Encoders: from the tokens of an input to ids, and from what the network says to values.

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
    """From values to what a network takes or gives, and back."""

    @abstractmethod
    def encode(self, inputs: Sequence[Any]) -> list[Any]:
        """What the network has for each value."""

    @abstractmethod
    def decode(self, encodings: Sequence[Any]) -> list[Any]:
        """The value of each of the things that the network has."""

    @property
    def bos_token(self) -> str | None:
        """The token that sequences begin with."""
        return None

    @property
    def pad_token(self) -> str | None:
        """The token that sequences are filled up with."""
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
    """The identity; if the numbers that can come out are known, decodes to the nearest."""

    def __init__(self, values: Iterable[Any] | None = None):
        """values: in ascending order."""
        self.values = None if values is None else list(values)
        self._midpoints = [float(a + b) / 2 for a, b in pairwise(self.values or [])]

    def encode(self, inputs: Sequence[Any]) -> list[Any]:
        return list(inputs)

    def decode(self, encodings: Sequence[Any]) -> list[Any]:
        if self.values is None:
            return list(encodings)
        return [self.values[bisect_left(self._midpoints, number)] for number in encodings]


class CategoricalEncoder(Encoder):
    """Values of a fixed set, by their numbers."""

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
        values: in the order of their ids.
        enforce_bos: whether an input must begin with `bos_token`.
        max_seq_len: the most tokens in an input, BOS counted.
        undefined: whether the number after the last decodes to None.
        """
        self.encoding_map: dict[Any, int] = {value: i for i, value in enumerate(values)}
        if enforce_bos and bos_token is None:
            raise ValueError("a BOS that is to come first must be given")
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
            raise ValueError(f"the first token must be {self.bos_token!r}, and it is {first}")
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
            raise ValueError(f"{unknown} stand for nothing; there are 0 to {len(values) - 1}")
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
