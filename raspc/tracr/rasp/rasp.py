"""
RASP in Python: the front end of raspc, `frontends.python`, whose names are Tracr's.

    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    hist = rasp.SelectorWidth(same_token).named("hist")
"""

from raspc.frontends.python import *  # noqa: F403
