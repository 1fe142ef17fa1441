"""The sizes of a network, under Tracr's names."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass
class TransformerConfig:
    """The sizes of a network."""

    num_heads: int
    num_layers: int
    key_size: int
    mlp_hidden_size: int
    dropout_rate: float
    activation_function: Callable[[Any], Any]
    layer_norm: bool = False
    causal: bool = False
