"""Imports of interpretability tools in the process of the tests."""

import sys
from importlib import import_module
from typing import Any


def import_tool(name: str) -> Any:
    """
    A module of nnsight or pyvene, without the method `save` that nnsight gives every object.

    Classes of attributes that other tests define later would have it (raspc/beside_nnsight.py).
    """
    tool = import_module(name)
    if "nnsight" in sys.modules and "save" in vars(object):
        import_module("nnsight._c").unmount("save")
    return tool
