"""
The sizes of the library's models under `default`, as docs/benchmarks.json records them.

A change that makes a model larger fails here. A change that makes a model smaller fails too, so
that the record and the page show the models of today: `make bench` measures both again.
"""

import json
from pathlib import Path

import pytest
from measure import Example, examples

import raspc
from raspc.tools.pass_statistics import count

ROOT = Path(__file__).resolve().parents[2]
COUNTS = ("layers", "heads", "d_model", "neurons", "parameters")
RECORDED = {
    (comparison["program"], comparison["max_seq_len"]): comparison["default"]
    for comparison in json.loads((ROOT / "docs" / "benchmarks.json").read_text())["comparisons"]
}
EXAMPLES = [
    pytest.param(
        example,
        id=f"{example.title}-{example.max_seq_len}",
        marks=[pytest.mark.slow] if example.max_seq_len > 10 else [],
    )
    for example in examples((5, 10, 40))
]


def test_every_length_of_the_library_is_recorded() -> None:
    assert {(e.values[0].title, e.values[0].max_seq_len) for e in EXAMPLES} == RECORDED.keys()


@pytest.mark.parametrize("example", EXAMPLES)
def test_sizes_are_those_of_the_record(example: Example) -> None:
    model = raspc.compile(example.module(), validate="off")
    found = count(model.module)
    recorded = RECORDED[example.title, example.max_seq_len]
    assert {name: found[name] for name in COUNTS} == {name: recorded[name] for name in COUNTS}


def test_reverse_grows_with_its_length() -> None:
    """A short program pays for no construction that longer programs do without."""
    parameters = [
        count(raspc.compile(example.module(), validate="off").module)["parameters"]
        for example in examples(range(1, 7), ["reverse"])
    ]
    assert parameters == sorted(parameters)
