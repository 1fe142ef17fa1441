"""
The conversion of tokens to ids of an exported model, and of its choices to values.

    vocabulary = Vocabulary(json.load(open("config.json")))
    ids, lengths = vocabulary.encode([["a", "b"], ["b"]])   # [[BOS, a, b], [BOS, b, PAD]], [2, 1]
    vocabulary.decode([choices], lengths)                   # [[value, value], [value]]

Plain Python, without any library.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.machinery import PathFinder
from itertools import pairwise
from pathlib import Path
from typing import Any

FORMAT_VERSION = 1


class Vocabulary:
    """The tokens, and the values of the outputs, of a model."""

    def __init__(self, config: dict[str, Any]):
        """
        Read the tokens and values of a description.

        Args:
            config: the contents of config.json.

        Raises:
            ValueError: if the description has another format or version.

        """
        if config.get("format") != "raspc" or config.get("format_version") != FORMAT_VERSION:
            raise ValueError(
                f"expected the description of a raspc model of version {FORMAT_VERSION}, got "
                f"format {config.get('format')!r}, version {config.get('format_version')!r}"
            )
        self.tokens: list[Any] = [_value(token) for token in config["tokens"]]
        self.bos: int = config["bos"]
        self.pad: int = config["pad"]
        self.max_seq_len: int = config["max_seq_len"]
        self.kinds: list[str] = [output["kind"] for output in config["outputs"]]
        self.values: list[list[Any]] = [
            [_value(value) for value in output["values"]] for output in config["outputs"]
        ]
        self._ids = {token: i for i, token in enumerate(self.tokens)}

    def encode(self, sequences: Iterable[Iterable[Any]]) -> tuple[list[list[int]], list[int]]:
        """
        The ids of token sequences, and their lengths without BOS.

        Each row is BOS, the tokens, and PAD up to the length of the longest sequence.

        Raises:
            ValueError: if a sequence is too long, or holds a token outside the vocabulary.

        """
        rows = [[self.bos, *map(self._id, sequence)] for sequence in sequences]
        longest = max(map(len, rows), default=0)
        if longest > self.max_seq_len + 1:
            raise ValueError(
                f"an input has {longest - 1} tokens, but the model takes at most {self.max_seq_len}"
            )
        padded = [row + [self.pad] * (longest - len(row)) for row in rows]
        return padded, [len(row) - 1 for row in rows]

    def decode(self, choices: Sequence[Sequence[Sequence[int]]], lengths: Sequence[int]) -> Any:
        """
        The values at the tokens of each sequence, without BOS.

        Args:
            choices: for each output of the model, rows of indices in its `values`.
            lengths: the number of tokens of each sequence.

        Returns:
            A list for each sequence, or a tuple of lists in a model of several outputs.

        """
        results = [
            tuple(
                [values[int(choice)] for choice in rows[row][1 : 1 + length]]
                for values, rows in zip(self.values, choices, strict=True)
            )
            for row, length in enumerate(lengths)
        ]
        return [result[0] for result in results] if len(self.values) == 1 else results

    def midpoints(self, output: int) -> list[float] | None:
        """The midpoints between the values of a numerical output; None if it is categorical."""
        if self.kinds[output] == "categorical":
            return None
        return [(float(a) + float(b)) / 2 for a, b in pairwise(self.values[output])]

    def columns(self, output: int) -> int:
        """The number of logits of an output."""
        return len(self.values[output]) if self.kinds[output] == "categorical" else 1

    def _id(self, token: Any) -> int:
        number = self._ids.get(token)
        if number is None or number in (self.bos, self.pad):
            known = [t for i, t in enumerate(self.tokens) if i not in (self.bos, self.pad)]
            raise ValueError(f"{token!r} is not in the vocabulary, which is {known}")
        return number


def check_length(length: int, n_positions: int) -> None:
    """
    Check that a model has a position for each id of a sequence, BOS included.

    Raises:
        ValueError: if the sequence is too long.

    """
    if length > n_positions:
        raise ValueError(
            f"an input has {length - 1} tokens after BOS, but the model takes at most "
            f"{n_positions - 1}"
        )


def home_of(file: str, name: str) -> Path:
    """
    The folder of a module, whose model `load()` loads.

    Args:
        file: the file of the module.
        name: the name under which Python has imported it.

    Raises:
        ImportError: if an import finds another file now, which Python does not do for a name that
            it has imported: the caller wants another model than that of this folder.

    """
    home = Path(file).resolve().parent
    found = PathFinder.find_spec(name) if name == Path(file).stem else None
    if found is not None and found.origin is not None:
        other = Path(found.origin).resolve().parent
        if other != home:
            raise ImportError(
                f"Python has {name} of {home}, and keeps the first module of a name, although "
                f"sys.path now leads to {other}: give load() a folder, or import folders as "
                f"packages, as in importlib.import_module({other.name!r}).load()"
            )
    return home


def _value(entry: Any) -> Any:
    """The value of an entry of JSON, which has lists in place of tuples."""
    return tuple(_value(part) for part in entry) if isinstance(entry, list) else entry
