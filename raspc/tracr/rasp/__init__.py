"""RASP in Python by Tracr's names: `rasp` is the module, and its names are here as well."""

from raspc.frontends.python import *  # noqa: F403
from raspc.tracr.rasp import causal_eval, rasp

__all__ = ["causal_eval", "rasp"]
