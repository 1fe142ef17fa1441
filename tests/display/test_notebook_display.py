"""Notebooks: the extension of IPython, damaged objects, imports, and `raspc.show`."""

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp

import raspc
from raspc import rasp
from raspc.display.object_views import VIEWS, html_of
from raspc.model_output import ModelOutput
from raspc.truth.ground_truth import Truth


class Formatter(dict):
    """A formatter of IPython: functions by the full name of a class."""

    def for_type_by_name(self, module: str, name: str, function: object) -> None:
        self[f"{module}.{name}"] = function


def test_the_extension_shows_ops_and_can_be_unloaded(model: raspc.Model, read) -> None:
    formatters = {"text/html": Formatter(), "text/plain": Formatter()}
    shell = SimpleNamespace(display_formatter=SimpleNamespace(formatters=formatters))
    raspc.load_ipython_extension(shell)
    (name,) = formatters["text/html"]
    assert name in {f"{c.__module__}.{c.__qualname__}" for c in ModuleOp.__mro__}
    assert "transformer.model" in read(formatters["text/html"][name](model.module)).ir()
    printed: list[str] = []
    formatters["text/plain"][name](model.module, SimpleNamespace(text=printed.append), False)
    assert printed[0].startswith("builtin.module {")
    raspc.unload_ipython_extension(shell)
    assert formatters == {"text/html": {}, "text/plain": {}}
    raspc.unload_ipython_extension(shell)


def test_the_extension_in_ipython(model: raspc.Model) -> None:
    """The names of the methods are those of IPython's formatters, if it is installed."""
    shells = pytest.importorskip("IPython.core.interactiveshell")
    shell = shells.InteractiveShell.instance()
    shell.run_line_magic("load_ext", "raspc")
    found, _ = shell.display_formatter.format(model.module)
    assert found["text/html"].startswith('<div class="raspc-view">')
    assert found["text/plain"].startswith("builtin.module {")


def broken(kind: type) -> object:
    """An object without any of its attributes."""
    return kind.__new__(kind)


@pytest.mark.parametrize("kind", [raspc.Model, ModelOutput, Truth, ModuleOp, rasp.Map])
def test_damaged_objects_have_html_and_a_repr(kind: type, read) -> None:
    page = read(html_of(broken(kind)))
    assert "no view: " in page.text
    assert kind.__name__ in page.text
    if kind.__module__.startswith("raspc."):
        assert kind.__name__ in repr(broken(kind))


def test_a_repr_that_raises(read) -> None:
    class Bad:
        def __repr__(self) -> str:
            raise ValueError("bad")

    assert "&lt;Bad&gt;" in html_of(Bad())


def test_weights_that_are_not_there(model: raspc.Model, read) -> None:
    from raspc.backends.storage.certificate_part import replace_weights

    module = model.module.clone()
    replace_weights(module, lambda _name, weight: weight.as_external())
    empty = raspc.Model(module, backend="numpy")
    assert "<Model sort_freq" in repr(empty)
    assert "no view: RaspcError" in read(empty._repr_html_()).text


def test_views_are_functions_of_classes_that_exist() -> None:
    from importlib import import_module

    for name, view in VIEWS.items():
        module, _, cls = name.rpartition(".")
        assert isinstance(getattr(import_module(module), cls), type)
        file, _, function = view.partition(".")
        assert callable(getattr(import_module(f"raspc.display.{file}"), function))


IMPORTS = """
import sys, raspc
raspc.show
from raspc.display import notebook_extension, object_views
import raspc.display.model_view, raspc.display.output_view, raspc.display.truth_view
heavy = [name for name in ("jax", "matplotlib", "IPython", "torch") if name in sys.modules]
assert not heavy, heavy
"""


def test_views_import_neither_jax_nor_matplotlib() -> None:
    subprocess.run([sys.executable, "-c", IMPORTS], check=True)


def test_without_matplotlib_there_is_no_picture(
    model: raspc.Model, read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("raspc.display.circuit_svg.find_spec", lambda name: None)
    page = read(html_of(model))
    assert "matplotlib is not installed; the extra" in page.text and "<svg" not in page.source


def test_show(model: raspc.Model, tmp_path: Path, read) -> None:
    assert "builtin.module" in repr(raspc.show(model.module))
    assert repr(raspc.show(model)) == repr(model)
    assert raspc.show(model, [1, 2]).shown.decoded == [1, 2]
    raspc.show(model).save(tmp_path / "model.html")
    text = (tmp_path / "model.html").read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>") and "<title>sort_freq</title>" in text
    assert raspc.show(np.zeros(3)).html.startswith("<div")


def test_mistakes_of_show(model: raspc.Model, tmp_path: Path) -> None:
    with pytest.raises(raspc.RaspcError, match="Certificate takes no input"):
        raspc.show(model.certificate, [1])
    with pytest.raises(raspc.RaspcError, match="not in the vocabulary"):
        raspc.show(model, [9])
    with pytest.raises(raspc.RaspcError, match="is not a directory"):
        raspc.show(model).save(tmp_path / "none" / "model.html")
