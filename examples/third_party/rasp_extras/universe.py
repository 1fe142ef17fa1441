"""The package's `xdsl.universe`: a factory for the pass, which imports it at its first use."""

from xdsl.passes import ModulePass
from xdsl.universe import Universe


def _rasp_rename_sops() -> type[ModulePass]:
    from rasp_extras.rasp_rename_sops import RaspRenameSops

    return RaspRenameSops


EXTRAS_UNIVERSE = Universe(all_passes={"rasp-rename-sops": _rasp_rename_sops})
"""The passes that the package adds to xDSL."""
