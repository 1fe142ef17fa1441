"""
A network with a linear compression of its stream, as a Haiku module: pip install "raspc[haiku]".

`raspc compress` compresses a compiled model, and measures the accuracy.
"""

from raspc.tracr.lazy_names import names_of

__getattr__ = names_of(__name__, CompressedTransformer="raspc.backends.export.haiku_modules")
