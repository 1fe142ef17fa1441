"""The documents that are generated are what their generator writes now."""

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]


def generator() -> ModuleType:
    """The script docs/generate_passes.py as a module."""
    path = ROOT / "docs" / "generate_passes.py"
    spec = importlib.util.spec_from_file_location("generate_passes", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_passes_are_documented_as_they_are() -> None:
    written = (ROOT / "docs" / "passes.md").read_text(encoding="utf-8")
    assert written == generator().document(), "run `make docs`"


def test_each_pass_is_documented() -> None:
    from passes import ALL_PASSES
    from raspc.cli_passes import describe_pass

    for name in ALL_PASSES:
        description = describe_pass(name)
        assert len(description.summary) > 20, name
        assert description.summary[0].isupper(), name


def test_each_pass_shows_an_example() -> None:
    from passes import ALL_PASSES
    from raspc.cli_passes import describe_pass

    without = [
        name
        for name in ALL_PASSES
        if not all(word in describe_pass(name).text for word in ("Before", "After", "```"))
    ]
    assert not without


def test_each_option_says_what_it_means() -> None:
    from passes import ALL_PASSES
    from raspc.cli_passes import describe_pass

    without = [
        f"{name}{{{option}}}"
        for name in ALL_PASSES
        for option, _, _, meaning in describe_pass(name).options
        if not meaning
    ]
    assert not without
