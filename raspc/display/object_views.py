"""
The view of each class of objects, and the plain text of an object whose view fails.

    html_of(model)      # model_view.model_html(model)

The views are found by the names of classes, so that this file imports none of them.
"""

from __future__ import annotations

from importlib import import_module

from raspc.display.html_text import element, fragment, note
from raspc.values.short_repr import cut

VIEWS = {
    "raspc.frontends.python.expression.RASPExpr": "program_view.program_html",
    "raspc.frontends.python.python_loader.LoadedProgram": "program_view.loaded_html",
    "raspc.generation.Generation": "truth_view.generation_html",
    "raspc.model.Model": "model_view.model_html",
    "raspc.model_output.AttentionPatterns": "output_view.attention_html",
    "raspc.model_output.ModelOutput": "output_view.output_html",
    "raspc.truth.causal_model.CausalModel": "truth_view.causal_html",
    "raspc.truth.causal_model.CausalRun": "truth_view.run_html",
    "raspc.truth.counterfactuals.Counterfactual": "truth_view.counterfactual_html",
    "raspc.truth.ground_truth.Truth": "truth_view.truth_html",
    "raspc.values.certificate.Certificate": "certificate_view.certificate_html",
    "xdsl.ir.core.Operation": "module_view.module_html",
}
"""The module and the function of the view, by the name of the class; subclasses have it too."""

MAX_PLAIN = 2000
"""The largest number of characters of the plain text of an object."""


def has_view(shown: object) -> bool:
    """Whether an object has a view of its own."""
    return _view_of(shown) is not None


def html_of(shown: object, *example: object) -> str:
    """
    The HTML of an object: that of its view, or its plain text if it has none or the view fails.

    example: the tokens of an input, for the view of a program.
    """
    try:
        name = _view_of(shown)
        if name is None:
            return plain_html(shown)
        module, _, function = name.partition(".")
        return getattr(import_module(f"raspc.display.{module}"), function)(shown, *example)
    except Exception as error:
        return plain_html(shown, error)


def plain_html(shown: object, error: Exception | None = None) -> str:
    """The `repr` of an object as HTML, with the error of its view."""
    remark = "" if error is None else note(cut(f"no view: {type(error).__name__}: {error}", 400))
    return fragment(element("code", plain_text(shown)), remark)


def plain_text(shown: object) -> str:
    """The `repr` of an object in one line; the name of its class if it has none."""
    try:
        return cut(repr(shown), MAX_PLAIN)
    except Exception:
        return f"<{type(shown).__name__}>"


def _view_of(shown: object) -> str | None:
    names = (f"{each.__module__}.{each.__qualname__}" for each in type(shown).__mro__)
    return next((VIEWS[name] for name in names if name in VIEWS), None)
