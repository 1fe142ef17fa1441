"""
Tracr's module `rasp`: the Python front end of raspc, whose names are Tracr's.

    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    hist = rasp.SelectorWidth(same_token).named("hist")
"""

from raspc.frontends.python import *  # noqa: F403
from raspc.tracr.rasp.averages import Aggregate as Aggregate
