"""
The sizes of a network, its activations, and Haiku modules that compute it.

`TransformerOutput` and `CompiledTransformerModelOutput` hold activations. `Transformer` and
`CompiledTransformerModel` are Haiku modules: pip install "raspc[haiku]".
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from raspc.tracr.lazy_names import names_of
from raspc.values.short_repr import short_repr

_ACTIVATIONS = "raspc.backends.export.haiku_parameters"
_MODULES = "raspc.backends.export.haiku_modules"

__getattr__ = names_of(
    __name__,
    TransformerOutput=_ACTIVATIONS,
    CompiledTransformerModelOutput=_ACTIVATIONS,
    Transformer=_MODULES,
    CompiledTransformerModel=_MODULES,
)


def gelu(x: Any) -> Any:
    """The activation of a config that names none."""
    from raspc.backends.export.haiku_parameters import gelu as activation

    return activation(x)


@dataclass
class TransformerConfig:
    """The sizes of a network."""

    num_heads: int
    num_layers: int
    key_size: int
    mlp_hidden_size: int
    dropout_rate: float
    activation_function: Callable[[Any], Any] = gelu
    layer_norm: bool = True
    causal: bool = False

    __repr__ = short_repr
