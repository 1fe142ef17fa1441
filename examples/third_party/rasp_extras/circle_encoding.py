"""The encoding `circle`: `rasp.tokens as circle`."""

from raspc.rasp_dialect.encoding import Encoding

CIRCLE = Encoding("circle", axis="circle")
"""The values of an s-op as points of the unit circle, at equal distances."""
