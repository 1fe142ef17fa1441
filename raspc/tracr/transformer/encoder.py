"""
Encoders: from the tokens of an input to ids, and from the ids of an output to values.

    tokens = VectorSpaceWithBasis.from_values("tokens", ["a", "b", "BOS"])
    encoder = CategoricalEncoder(tokens.basis, enforce_bos=True, bos_token="BOS")
    encoder.encode(["BOS", "b"])        # [0, 2]
    encoder.decode([0, 2])              # ["BOS", "b"]
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

from raspc.tracr.craft.bases import BasisDirection
from raspc.values.short_repr import guarded, listed


class Encoder(ABC):
    """A pair of functions from values to the inputs or outputs of a network, and back."""

    basis: Sequence[BasisDirection]
    """The directions of the values in the residual stream."""

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

    @guarded
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {listed(self.basis)}>"


class NumericalEncoder(Encoder):
    """The identity; given values, decoding rounds to the nearest value."""

    def __init__(
        self, basis: Sequence[BasisDirection] = (), *, values: Iterable[Any] | None = None
    ):
        """
        basis: the direction of the number.
        values: the numbers to decode to, in ascending order; None for any number.
        """
        self.basis = list(basis)
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
        basis: Sequence[BasisDirection],
        enforce_bos: bool = False,
        bos_token: str | None = None,
        pad_token: str | None = None,
        max_seq_len: int | None = None,
        *,
        undefined: bool = False,
    ):
        """
        basis: the directions of the values, in the order of the ids.
        enforce_bos: whether an input must begin with `bos_token`.
        max_seq_len: the number of tokens in the longest input, BOS included.
        undefined: whether the id after the last decodes to None.
        """
        self.basis = list(basis)
        self.encoding_map: dict[Any, int] = {each.value: i for i, each in enumerate(self.basis)}
        if enforce_bos and bos_token is None:
            raise ValueError("BOS token must be given where it is enforced: enforce_bos is True")
        for name, token in (("BOS", bos_token), ("PAD", pad_token)):
            if token is not None and token not in self.encoding_map:
                raise ValueError(f"{name} token missing in encoding: no direction of {token!r}")
        self.enforce_bos = enforce_bos
        self.undefined = undefined
        self._bos_token = bos_token
        self._pad_token = pad_token
        self._max_seq_len = max_seq_len

    def encode(self, inputs: Sequence[Any]) -> list[int]:
        if self.enforce_bos and (not len(inputs) or inputs[0] != self.bos_token):
            first = repr(inputs[0]) if len(inputs) else "missing"
            raise ValueError(f"First input token must be BOS token {self.bos_token!r}, not {first}")
        unknown = [value for value in inputs if value not in self.encoding_map]
        if unknown:
            raise ValueError(f"Inputs {unknown} not found in encoding of {list(self.encoding_map)}")
        if self._max_seq_len is not None and len(inputs) > self._max_seq_len:
            raise ValueError(
                f"inputs={list(inputs)} are longer than the maximum sequence length "
                f"{self._max_seq_len}"
            )
        return [self.encoding_map[value] for value in inputs]

    def decode(self, encodings: Sequence[int]) -> list[Any]:
        values = [*self.encoding_map, *([None] if self.undefined else [])]
        unknown = [number for number in encodings if not 0 <= number < len(values)]
        if unknown:
            raise ValueError(
                f"Inputs {unknown} not found in decoding map of the ids 0 to {len(values) - 1}"
            )
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
