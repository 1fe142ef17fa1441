"""The variants of `default` behind docs/pass_effects.md, and the sizes of models by them."""

import pytest
from pass_effects_report import Effects, write
from pipeline_variants import variants
from variant_models import ProgramStates, model_sizes
from xdsl.dialects.builtin import ModuleOp

from corpus_programs.index import entry_of
from raspc.passes.pipelines import expand

DEFAULT = expand("default")
VARIANTS = variants(DEFAULT)


@pytest.fixture(scope="module")
def states() -> ProgramStates:
    module: ModuleOp = entry_of("hist.py:program").module(3)
    return ProgramStates.of(module, DEFAULT)


def test_every_pass_is_left_out_once() -> None:
    titles = [variant.title for variant in VARIANTS]
    assert len(set(titles)) == len(titles)
    for spec in DEFAULT:
        (without,) = [v for v in VARIANTS if v.title == f"without `{spec.name}`"]
        names = [each.name for each in without.specs(DEFAULT)]
        assert names == [each.name for each in DEFAULT if each.name != spec.name]


def test_an_option_has_its_other_choices() -> None:
    (variant,) = [v for v in VARIANTS if v.title == "`rasp-fuse-maps{scope=unary}`"]
    changed = [(a, b) for a, b in zip(DEFAULT, variant.specs(DEFAULT), strict=True) if a != b]
    assert [tuple(map(str, each)) for each in changed] == [
        ('rasp-fuse-maps{scope="cost"}', 'rasp-fuse-maps{scope="unary"}')
    ]


@pytest.mark.parametrize("variant", VARIANTS[::6], ids=lambda variant: variant.title)
def test_the_sizes_are_those_of_a_whole_compilation(variant, states: ProgramStates) -> None:
    found = states.sizes(variant)
    whole = model_sizes(states.modules[0], variant.specs(DEFAULT))
    default = model_sizes(states.modules[0], DEFAULT)
    assert isinstance(whole, str) == isinstance(found, str)
    assert isinstance(whole, str) or whole == (default if found is None else found)


def test_the_page() -> None:
    small = {"layers": 1, "heads": 1, "d_model": 5, "neurons": 2, "parameters": 100}
    large = {**small, "d_model": 7, "parameters": 400}
    sizes = {
        "a": {"default": small, "x": large, "z": "error"},
        "b": {"default": small, "y": "too slow", "z": "error"},
    }
    times = {"a": {"x": [1.5, 2.0], "y": [0.5], "z": [0.1]}}
    page = write(Effects(["x", "y", "z"], sizes, times, ["b"], {"a": "A", "b": "B"}))
    rows = [line for line in page.splitlines() if line.startswith(("| x", "| y", "| z", "| `def"))]
    assert rows[:4] == [
        "| `default` | 2 | 200 |  | 2 | 2 | 10 | 4 |  |  |  |",
        "| x | 1 | 2.000× | 4.00× A |  |  | +2 |  |  | 1.50× | 2.00× |",
        "| y | 1 | 1.000× |  |  |  |  |  | 1 | 0.50× |  |",
        "| z | 2 |  |  |  |  |  |  | needed |  |  |",
    ]
    assert rows[5].startswith("| x | 0 | 1.000×")
