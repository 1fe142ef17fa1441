"""The attention of a network as a Haiku module: pip install "raspc[haiku]"."""

from raspc.tracr.lazy_names import names_of

_MODULES = "raspc.backends.export.haiku_modules"

__getattr__ = names_of(__name__, MultiHeadAttention=_MODULES, AttentionOutput=_MODULES)
