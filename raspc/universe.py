"""
The dialects and passes of raspc for xDSL, as an `xdsl.universe` entry point.

Plain `xdsl-opt`, and any other tool that calls `Universe.get_multiverse()`, finds them:

    xdsl-opt program.mlir -p rasp-infer-encodings,convert-rasp-to-craft

Each entry is a factory that imports its module when it is called: a tool that only lists names,
such as `rasp-opt --help`, imports no dialect and no pass.
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
    """The dialects and passes of all installed packages, searched for once."""
    return Universe.get_multiverse()


def all_dialects() -> dict[str, Callable[[], Dialect]]:
    """
    Every installed dialect by name, and the part of StableHLO to which models are lowered.

    That part also replaces the dialect of xdsl-jax, which lacks ops of the lowering. The universe
    of raspc has no StableHLO: a tool that finds both packages would find two dialects of one name.
    """
    own = {**RASPC_UNIVERSE.all_dialects, "stablehlo": _stablehlo}
    return {**multiverse().all_dialects, **own}


def new_context() -> Context:
    """A context with every installed dialect, each loaded at its first use."""
    context = Context()
    for name, factory in all_dialects().items():
        context.register_dialect(name, factory)
    return context


def _stablehlo() -> Dialect:
    from raspc.passes.conversion.transformer_to_stablehlo.stablehlo import STABLEHLO

    return STABLEHLO
