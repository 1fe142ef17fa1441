"""
The sizes of models of the `tracr` pipeline equal those of Tracr's compiler.

`tracr_reference.json` holds the sizes by Tracr (commit 9ce2b8c, its defaults) for the programs of
its library at max_seq_len 5: layers, heads in a layer, `key_size`, width of the MLPs, d_model and
the number of parameters. MLPs may be narrower here: docs/tracr.md states the widths and reasons.
"""

import json
import re
from pathlib import Path

import pytest

import raspc
from raspc.frontends.python import load_program

ROOT = Path(__file__).parents[2]
INDEX = json.loads((ROOT / "examples" / "index.json").read_text())
REFERENCE = {
    row["program"]: row
    for row in json.loads(Path(__file__).with_name("tracr_reference.json").read_text())["programs"]
}
ENTRIES = [entry for entry in INDEX if entry.get("reference") is not None]


def compiled(entry):
    program = load_program(str(ROOT / "examples" / entry["file"]) + ":" + entry["name"])
    assert program.max_seq_len == 5
    return raspc.compile(
        program.sop, vocab=program.vocab, max_seq_len=5, name=program.name, pipeline="tracr"
    )


def documented():
    """The rows of the table in docs/tracr.md, by the name of the program."""
    text = (ROOT / "docs" / "tracr.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([a-z][^|]*?) \|((?: \d+ \|){6})$", text, re.MULTILINE)
    return {name: tuple(map(int, re.findall(r"\d+", numbers))) for name, numbers in rows}


FIGURES = ("layers", "heads", "key", "d", "mlp")
"""The columns of that table with figures of Tracr; the next column has the width of our MLPs."""


def test_every_reference_is_documented():
    assert len(documented()) == len(REFERENCE)


def test_every_reference_has_an_example():
    assert {entry["reference"] for entry in ENTRIES} == REFERENCE.keys()


@pytest.mark.sample(9)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["reference"])
def test_sizes(entry):
    expected = REFERENCE[entry["reference"]]
    model = compiled(entry)
    stats = model.stats
    sizes = (stats.n_layers, stats.n_heads, stats.d_head, stats.d_model)
    assert sizes == tuple(expected[key] for key in ("layers", "heads", "key", "d"))
    assert stats.d_mlp <= expected["mlp"]
    title = expected["program"].removesuffix(" n=5").replace("_numerical", ", numerical")
    assert documented()[title] == (*(expected[key] for key in FIGURES), stats.d_mlp)


@pytest.mark.sample(9)
@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["reference"])
def test_labels_are_names_and_values(entry):
    model = compiled(entry)
    labels = model.residual_labels
    assert len(labels) == len(set(labels)) == model.stats.d_model
    assert {"one", "tokens:compiler_bos", "tokens:compiler_pad", "indices:0"} <= set(labels)
    assert {f"tokens:{token}" for token in entry["vocab"]} <= set(labels)


def test_labels_of_reverse():
    (entry,) = (entry for entry in ENTRIES if entry["file"] == "reverse.py")
    labels = compiled(entry).residual_labels
    assert [label for label in labels if label.startswith("reverse:")] == [
        f"reverse:{letter}" for letter in "abcd"
    ]
    assert "length:5" in labels
