"""Tracr's package `rasp`: the module `rasp`, and its names as names of the package."""

from raspc.frontends.python import *  # noqa: F403
from raspc.tracr.rasp import causal_eval, rasp
from raspc.tracr.rasp.averages import Aggregate

__all__ = ["Aggregate", "causal_eval", "rasp"]
