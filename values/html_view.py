"""
The HTML of an object in a notebook, drawn by the package `raspc.display`.

    class Certificate:
        def _repr_html_(self) -> str:
            return html_of(self)

The views read models and pictures, which no folder below may import: the package is imported by its
name, when a notebook asks for the HTML of an object.
"""

from importlib import import_module

VIEWS = "raspc.display.object_views"
"""The module whose function `html_of` draws an object."""


def html_of(shown: object) -> str:
    """The HTML of an object; its plain text, escaped, if the view of the object fails."""
    return import_module(VIEWS).html_of(shown)
