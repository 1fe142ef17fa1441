"""The programs of the RASP paper: what they give, and that compiled they give the same."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

import raspc
from frontends.rasp_language import load_program
from values import RaspcError

FOLDER = Path(__file__).resolve().parents[2] / "examples" / "rasp_paper"
INDEX: list[dict[str, Any]] = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))

by_name = pytest.mark.parametrize("entry", INDEX, ids=lambda entry: entry["name"])


def load(entry: dict[str, Any]) -> Any:
    return load_program(
        f"{FOLDER / entry['file']}:{entry['name']}", vocab=tuple(entry["vocab"])
    ).sop


def compiled(entry: dict[str, Any]) -> raspc.Model:
    return raspc.compile(
        load(entry), vocab=entry["vocab"], max_seq_len=entry["max_seq_len"], backend="numpy"
    )


def test_every_program_is_in_the_index() -> None:
    assert {entry["file"] for entry in INDEX} == {path.name for path in FOLDER.glob("*.rasp")}


@by_name
def test_meaning(entry: dict[str, Any]) -> None:
    sop = load(entry)
    for case in entry["cases"]:
        assert sop(case["input"]) == case["output"]


@pytest.mark.parametrize("file", sorted({entry["file"] for entry in INDEX}))
def test_the_file_says_how_to_compile_it(file: str) -> None:
    program = load_program(str(FOLDER / file))
    first = next(entry for entry in INDEX if entry["file"] == file)
    assert program.name == first["name"]
    assert program.vocab is not None and list(program.vocab) == first["vocab"]
    assert program.max_seq_len == first["max_seq_len"]


@pytest.mark.parametrize(
    "entry", [e for e in INDEX if "refused" not in e], ids=lambda entry: entry["name"]
)
def test_compiled(entry: dict[str, Any]) -> None:
    model, sop = compiled(entry), load(entry)
    generator = random.Random(entry["name"])
    inputs = [case["input"] for case in entry["cases"]]
    for _ in range(60):
        length = generator.randint(1, entry["max_seq_len"])
        inputs.append(generator.choices(entry["vocab"], k=length))
    assert model.apply_batch(inputs) == [sop(tokens) for tokens in inputs]


@pytest.mark.parametrize(
    "entry", [e for e in INDEX if "refused" in e], ids=lambda entry: entry["name"]
)
def test_refused(entry: dict[str, Any]) -> None:
    with pytest.raises(RaspcError, match=rf"{entry['file']}:\d+: .*{entry['refused']}"):
        compiled(entry)
