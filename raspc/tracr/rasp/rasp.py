"""
Tracr's module `rasp`: the Python front end of raspc, whose names are Tracr's.

    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
    hist = rasp.SelectorWidth(same_token).named("hist")
"""

from typing import ClassVar

from raspc.frontends import python
from raspc.frontends.python import *  # noqa: F403


class Aggregate(python.Aggregate):
    """
    The value at the selected key, or the mean over several keys, in which True is 1.

        Aggregate(Select(indices, indices, Comparison.LEQ), tokens == "a")("ab") == [True, 0.5]
    """

    averages_truth_values: ClassVar[bool] = True
