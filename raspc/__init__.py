"""
raspc compiles RASP programs to the weights of transformers.

    import raspc
    from raspc import rasp

    opp_idx = rasp.length - rasp.indices - 1
    flip = rasp.Select(rasp.indices, opp_idx, rasp.Comparison.EQ)
    reverse = rasp.Aggregate(flip, rasp.tokens).named("reverse")

    model = raspc.compile(reverse, vocab={"a", "b", "c"}, max_seq_len=5)
    model.apply(["a", "b", "c"]).decoded        # ["c", "b", "a"]
    model.save("reverse.rmodel")
    model = raspc.load("reverse.rmodel")
    raspc.show(model.module)                    # IR that folds, in a notebook

A name is imported at its first use: `import raspc` loads neither jax nor the compiler.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import raspc.frontends.python as rasp
    from raspc.compiler import compile
    from raspc.display.shown_object import show
    from raspc.model import Model, load
    from raspc.values import RaspcError

__all__ = ["Model", "RaspcError", "compile", "load", "rasp", "show"]

_HOMES = {
    "Model": "raspc.model",
    "RaspcError": "raspc.values",
    "compile": "raspc.compiler",
    "load": "raspc.model",
    "load_ipython_extension": "raspc.display.notebook_extension",
    "show": "raspc.display.shown_object",
    "unload_ipython_extension": "raspc.display.notebook_extension",
}


def __getattr__(name: str) -> Any:
    _define_attributes()
    if name == "rasp":
        return import_module("raspc.frontends.python")
    if name == "__version__":
        from importlib.metadata import version

        return version("raspc")
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'raspc' has no attribute '{name}'")


def __dir__() -> list[str]:
    return [*globals(), *__all__]


def _define_attributes() -> None:
    if "nnsight" in sys.modules:
        import_module("raspc.beside_nnsight").define_attributes()


_define_attributes()
