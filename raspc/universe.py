"""
The dialects and passes of raspc for xDSL, as an `xdsl.universe` entry point.

Plain `xdsl-opt`, and any other tool that calls `Universe.get_multiverse()`, finds them:

    xdsl-opt program.mlir -p rasp-infer-encodings,convert-rasp-to-craft

Each entry is a factory that imports its module when it is called: a tool that only lists names,
such as `rasp-opt --help`, imports no dialect and no pass.
"""

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import TracebackType

from xdsl.context import Context
from xdsl.ir import Dialect
from xdsl.universe import Universe
from xdsl.utils.target import Target

from raspc.passes.registry import ALL_PASSES
from raspc.values.diagnostic import RaspcError
from raspc.values.extension_registry import installed_entry_points, load_entry, owner_of


def _rasp() -> Dialect:
    from raspc.rasp_dialect import RASP

    return RASP


def _craft() -> Dialect:
    from raspc.craft_dialect import CRAFT

    return CRAFT


def _transformer() -> Dialect:
    from raspc.transformer_dialect import TRANSFORMER

    return TRANSFORMER


def _dot() -> type[Target]:
    from raspc.tools.op_graph import DotTarget

    return DotTarget


def _svg() -> type[Target]:
    from raspc.tools.op_graph import SvgTarget

    return SvgTarget


RASPC_UNIVERSE = Universe(
    all_dialects={"rasp": _rasp, "craft": _craft, "transformer": _transformer},
    all_passes=dict(ALL_PASSES),
    all_targets={"dot": _dot, "svg": _svg},
)
"""The dialects, passes and targets of raspc."""


def print_errors_of_xdsl_opt() -> None:
    """
    Make plain `xdsl-opt` print a `RaspcError` as one line, as `rasp-opt` does.

    xDSL's driver leaves an error of a pass to Python, which would print a traceback. In any other
    program, and for any other exception, Python prints what it prints.
    """
    if Path(sys.argv[0]).stem != "xdsl-opt":
        return
    python_hook = sys.excepthook

    def hook(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if isinstance(error, RaspcError):
            place = "" if error.location is not None else "xdsl-opt: error: "
            print(f"{place}{error}", file=sys.stderr)
        else:
            python_hook(kind, error, traceback)

    sys.excepthook = hook


print_errors_of_xdsl_opt()


@cache
def multiverse() -> Universe:
    """
    The dialects and passes of all installed packages, searched for once.

    Raises a `RaspcError` if the universe of a package cannot be imported, or if two packages give
    one name to two things.
    """
    try:
        return Universe.get_multiverse()
    except Exception as error:
        for entry in installed_entry_points().select(group="xdsl.universe"):
            load_entry(entry, f"the universe '{entry.name}' of package {owner_of(entry)}")
        if isinstance(error, ValueError):  # xDSL's, about a name or about the kind of an object
            raise RaspcError(
                f"universes of packages: {error}", remedy="correct or uninstall one of them"
            ) from error
        raise


def passes_of_packages() -> dict[str, list[str]]:
    """The names of the passes that packages other than raspc and xDSL add, by package."""
    found: dict[str, list[str]] = {}
    for entry in installed_entry_points().select(group="xdsl.universe"):
        package = owner_of(entry)
        if package not in ("raspc", "xdsl"):
            found.setdefault(package, []).extend(entry.load().all_passes)
    return {package: names for package, names in found.items() if names}


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
