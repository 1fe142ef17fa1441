"""Datasets of different inputs: no input twice, all of them if asked, and a refusal of more."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from raspc.backends.dataset.input_numbers import input_count
from raspc.backends.dataset.unique_rows import UniqueInputs, shares
from raspc.cli.main import main
from raspc.values import RaspcError

ROOT = Path(__file__).resolve().parents[2]
REVERSE = str(ROOT / "examples" / "reverse.py")
"""A program over 4 tokens, of up to 5 in an input: 1364 inputs, 64 without a token twice."""


def inputs_of(folder: Path) -> list[tuple[int, ...]]:
    """The inputs in the files of a dataset, in order."""
    found: list[tuple[int, ...]] = []
    for path in sorted(folder.glob("*.npz")):
        arrays = np.load(path)
        columns = zip(arrays["inputs"], arrays["lengths"], strict=True)
        found += [tuple(ids[:length].tolist()) for ids, length in columns]
    return found


@pytest.mark.parametrize(("flags", "count"), [((), 1364), (("--distinct",), 64)])
def test_all_inputs_are_drawn_once(
    flags: tuple[str, ...], count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["dataset", REVERSE, "-o", str(tmp_path / "all"), "--unique", *flags]
    assert main([*command, "--rows", str(count), "--shard-rows", "500"]) == 0
    inputs = inputs_of(tmp_path / "all")
    assert len(inputs) == len(set(inputs)) == count
    if flags:
        assert all(len(set(ids)) == len(ids) for ids in inputs)
    # Files do not hold inputs in an order of theirs, which would make each file a biased sample.
    assert len({len(ids) for ids in inputs[:20]}) > 1
    capsys.readouterr()
    command[3] = str(tmp_path / "more")
    assert main([*command, "--rows", str(count + 1)]) == 1
    error = capsys.readouterr().err
    assert f"{count + 1} different inputs are more than there are: {count} inputs" in error
    assert error.count("\n") == 1
    assert not list((tmp_path / "more").glob("*"))


def test_tokens_that_do_not_repeat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["dataset", REVERSE, "-o", str(tmp_path), "--distinct", "--rows", "300"]
    assert main(command) == 0
    inputs = inputs_of(tmp_path)
    assert all(len(set(ids)) == len(ids) for ids in inputs)
    assert set(map(len, inputs)) == {1, 2, 3, 4} and len(inputs) == 300
    assert main([*command, "--max-length", "5"]) == 1
    assert "choose lengths between 1 and 4" in capsys.readouterr().err


def test_parts_are_those_of_the_whole() -> None:
    def drawn() -> UniqueInputs:
        return UniqueInputs(tokens=3, rows=100, seed=4, shortest=2, longest=6)

    tokens, lengths = drawn().part(0, 100)
    again = drawn()
    for start in (0, 40, 80):
        part = again.part(start, 40)
        assert np.array_equal(part[0], tokens[start : start + 40])
        assert np.array_equal(part[1], lengths[start : start + 40])
    other = UniqueInputs(tokens=3, rows=100, seed=5, shortest=2, longest=6).part(0, 100)
    assert not np.array_equal(other[0], tokens)


def test_lengths_are_equally_frequent_as_far_as_there_are_inputs() -> None:
    assert shares([2, 4, 8, 16], 20) == [2, 4, 7, 7]
    assert shares([2, 4, 8, 16], 30) == [2, 4, 8, 16]
    _, lengths = UniqueInputs(tokens=2, rows=20, seed=0, shortest=1, longest=4).part(0, 20)
    assert Counter(lengths.tolist()) == {1: 2, 2: 4, 3: 7, 4: 7}
    for rows in range(1, 31):
        found = shares([2, 4, 8, 16], rows)
        assert sum(found) == rows
        assert all(share <= count for share, count in zip(found, [2, 4, 8, 16], strict=True))


def test_more_inputs_than_numbers() -> None:
    """Of 100 tokens there are 10^80 inputs of length 40, which no integer of NumPy counts."""
    for distinct_tokens in (False, True):
        assert input_count(100, 40, distinct_tokens=distinct_tokens) > 2**62
        tokens, _ = UniqueInputs(
            tokens=100, rows=50, seed=0, shortest=40, longest=40, distinct_tokens=distinct_tokens
        ).part(0, 50)
        assert len(np.unique(tokens, axis=0)) == 50
        assert tokens.min() >= 0 and 90 < tokens.max() < 100
        if distinct_tokens:
            assert all(len(set(row)) == 40 for row in tokens.tolist())


def test_one_input_too_many() -> None:
    with pytest.raises(RaspcError, match="31 different inputs are more than there are: 30 inputs"):
        UniqueInputs(tokens=2, rows=31, seed=0, shortest=1, longest=4)
