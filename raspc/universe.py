"""
What raspc adds to xDSL, as an `xdsl.universe` entry point.

Through it plain `xdsl-opt` finds our dialects and passes, as does any other tool that asks for
`Universe.get_multiverse()`:

    xdsl-opt program.mlir -p rasp-infer-encodings,convert-rasp-to-craft

Everything is a factory that imports its module when it is called: a tool that only lists names, as
`rasp-opt --help` does, imports none of ours.
"""

from collections.abc import Callable
from functools import cache

from xdsl.context import Context
from xdsl.ir import Dialect
from xdsl.universe import Universe

from raspc.passes.registry import ALL_PASSES


def _rasp() -> Dialect:
    from raspc.rasp_dialect import RASP

    return RASP


def _craft() -> Dialect:
    from raspc.craft_dialect import CRAFT

    return CRAFT


def _transformer() -> Dialect:
    from raspc.transformer_dialect import TRANSFORMER

    return TRANSFORMER


RASPC_UNIVERSE = Universe(
    all_dialects={"rasp": _rasp, "craft": _craft, "transformer": _transformer},
    all_passes=dict(ALL_PASSES),
)
"""The dialects and passes of raspc."""


@cache
def multiverse() -> Universe:
    """What all installed packages add to xDSL; they are looked for once, which takes a while."""
    return Universe.get_multiverse()


def all_dialects() -> dict[str, Callable[[], Dialect]]:
    """
    Every installed dialect by name.

    That of StableHLO, if xdsl-jax is there, is its own with the ops that it lacks and our lowering
    prints.
    """
    dialects = {**multiverse().all_dialects, **RASPC_UNIVERSE.all_dialects}
    if "stablehlo" in dialects:
        dialects["stablehlo"] = _stablehlo
    return dialects


def new_context() -> Context:
    """A context that knows every installed dialect, each loaded when it is first used."""
    context = Context()
    for name, factory in all_dialects().items():
        context.register_dialect(name, factory)
    return context


def _stablehlo() -> Dialect:
    from raspc.passes.conversion.transformer_to_stablehlo.dynamic_size_ops import STABLEHLO

    return STABLEHLO
