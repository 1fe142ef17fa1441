"""The aggregate of Tracr, which averages truth values as numbers."""

from typing import ClassVar

from raspc.frontends import python


class Aggregate(python.Aggregate):
    """
    The value at the selected key, or the mean over several keys, in which True is 1.

        Aggregate(Select(indices, indices, Comparison.LEQ), tokens == "a")("ab") == [True, 0.5]
    """

    averages_truth_values: ClassVar[bool] = True
