"""`raspc-check` on witnesses whose numbers lead nowhere: one line, exit status 2."""

import copy
import json
import random
import sys
from pathlib import Path
from typing import Any

import pytest
from model_parts import parts_of, rewrite

import raspc
from raspc import rasp
from raspc_check.__main__ import main

JUNK: list[Any] = [0, -1, 3, 10**30, 1.5, None, True, "x", [], {}, [[0]], float("nan")]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "m.rmodel"
    count = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ))
    many = rasp.Map(lambda x, y: x > y, count, rasp.indices)
    raspc.compile(many, vocab=["a", "b"], max_seq_len=3, backend="numpy").save(path)
    return path


def store(path: Path, witness: Any) -> None:
    rewrite(path, lambda parts: parts.update({"witness.json": json.dumps(witness).encode()}))


def slots(tree: Any) -> list[tuple[Any, Any]]:
    """The places of a JSON tree that hold something: each with its container."""
    keys = list(tree) if isinstance(tree, dict) else range(len(tree))
    found = [(tree, key) for key in keys]
    for key in keys:
        if isinstance(tree[key], (dict, list)):
            found += slots(tree[key])
    return found


def status(path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["raspc-check", str(path)])
    with pytest.raises(SystemExit) as stop:
        main()
    assert isinstance(stop.value.code, int)
    return stop.value.code


def test_results_that_are_no_nodes(
    model: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    witness = json.loads(parts_of(model)["witness.json"])
    witness["source"]["results"] = [99]
    store(model, witness)
    assert status(model, monkeypatch) == 2
    found = capsys.readouterr()
    assert not found.out
    (line,) = found.err.splitlines()
    assert "the witness cannot be followed: IndexError" in line


def test_any_damage_is_one_line(
    model: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    draw = random.Random(3)
    seen = set[int]()
    sound = json.loads(parts_of(model)["witness.json"])
    for _ in range(100):
        witness = copy.deepcopy(sound)
        places = slots(witness)
        container, key = draw.choice(places)
        if draw.random() < 0.3:
            del container[key]
        else:
            container[key] = draw.choice(JUNK)
        store(model, witness)
        code = status(model, monkeypatch)
        found = capsys.readouterr()
        assert code == 0 or len((found.out + found.err).splitlines()) == 1
        seen.add(code)
    assert seen == {0, 1, 2}
