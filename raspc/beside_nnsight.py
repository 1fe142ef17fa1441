"""
The dialects in a process that has imported nnsight, which pyvene imports too.

nnsight gives every object a method `save`, by an entry in the class `object`. xDSL takes the entry
for a field without a type in each class of attributes that is defined later, and refuses the class.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

WITH_ATTRIBUTES = (
    "xdsl.dialects.pdl",
    "raspc.rasp_dialect",
    "raspc.craft_dialect",
    "raspc.transformer_dialect",
    "raspc.compiler",
    "raspc.passes.conversion.transformer_to_stablehlo.stablehlo",
)
"""The modules that define attributes, those of their imports included."""


def define_attributes() -> None:
    """Import all modules that define attributes, while no object has the method of nnsight."""
    nnsight: Any = sys.modules.get("nnsight")
    if nnsight is None or "save" not in vars(object):
        return
    library = import_module("nnsight._c")
    library.unmount("save")
    try:
        for name in WITH_ATTRIBUTES:
            import_module(name)
    finally:
        library.mount(nnsight.save, "save")
