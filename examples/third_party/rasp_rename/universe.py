"""The pass, as an `xdsl.universe`: factories, so that nothing is imported before it is needed."""

from xdsl.passes import ModulePass
from xdsl.universe import Universe


def _rasp_rename_sops() -> type[ModulePass]:
    from rasp_rename.rasp_rename_sops import RaspRenameSops

    return RaspRenameSops


RENAME_UNIVERSE = Universe(all_passes={"rasp-rename-sops": _rasp_rename_sops})
"""What this package adds to xDSL."""
