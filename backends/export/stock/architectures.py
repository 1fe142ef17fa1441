"""
The stock architectures by name: their classes, their weights, the pinned constants to try.

    ARCHITECTURES["llama"].classes["causal-lm"]         # "LlamaForCausalLM"
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any, Literal, TypeAlias

from raspc.backends.export.stock.weight_names import Network, Tensors
from raspc.values import RaspcError
from raspc.values.extension_registry import ExtensionRegistry

Head: TypeAlias = Literal["causal-lm", "token-classification"]
"""The task of a stock class: the next token, or a label for each position."""


@dataclass(frozen=True)
class Architecture:
    """
    A stock architecture: its module and its classes.

    The pipeline of its name realises a plain model in it.
    """

    module: str
    """The name of the module, which has functions `config` and `tensors`."""

    causal: bool
    """Whether queries attend to no later key."""

    classes: Mapping[Head, str]
    """The class of transformers for each task."""

    pins: tuple[int, ...]
    """The logarithms of the pinned constant that are tried, in order."""

    network: str | None = None
    """The architecture of the same network, of which the names of weights differ; or None."""

    compiled_by: str = "default"
    """The pipeline that compiles a program for the architecture."""

    beyond: str = "A longer input raises an IndexError."
    """A sentence about inputs longer than the longest, for the model card."""

    soft_scale: float | None = None
    """A scale of attention below the usual one, which is tried last."""

    def config(self, network: Network) -> dict[str, Any]:
        """The fields of the config that describe the network."""
        return self._function("config")(network)

    def tensors(self, network: Network, head: Head) -> Tensors:
        """The weights by the names of the class for a task."""
        return self._function("tensors")(network, head)

    def _function(self, name: str) -> Callable[..., Any]:
        return getattr(import_module(self.module), name)


_LLAMA = Architecture(
    "raspc.backends.export.stock.llama",
    causal=True,
    classes={
        "causal-lm": "LlamaForCausalLM",
        "token-classification": "LlamaForTokenClassification",
    },
    pins=(20, 40),
    compiled_by="rotary",
    beyond="A longer input is computed without an error, and without a proof.",
)

ARCHITECTURES: ExtensionRegistry[Architecture] = ExtensionRegistry(
    "raspc.architectures",
    "architecture",
    Architecture,
    {
        "gpt2": Architecture(
            "raspc.backends.export.stock.gpt2",
            causal=True,
            classes={
                "causal-lm": "GPT2LMHeadModel",
                "token-classification": "GPT2ForTokenClassification",
            },
            pins=(12, 15, 19),
            soft_scale=28.0,
        ),
        "llama": _LLAMA,
        "phi3": replace(
            _LLAMA,
            module="raspc.backends.export.stock.phi3",
            classes={
                "causal-lm": "Phi3ForCausalLM",
                "token-classification": "Phi3ForTokenClassification",
            },
            network="llama",
        ),
        "neox": Architecture(
            "raspc.backends.export.stock.neox",
            causal=True,
            classes={
                "causal-lm": "GPTNeoXForCausalLM",
                "token-classification": "GPTNeoXForTokenClassification",
            },
            pins=(12, 15, 19),
            compiled_by="rotary",
            beyond=_LLAMA.beyond,
            soft_scale=28.0,
        ),
        "bert": Architecture(
            "raspc.backends.export.stock.bert",
            causal=False,
            classes={"token-classification": "BertForTokenClassification"},
            pins=(12, 15, 19),
            soft_scale=28.0,
        ),
    },
)
"""The architectures by name; a package adds one in the group `raspc.architectures`."""


def head_of(architecture: Architecture, name: str, *, causal: bool, tokens: bool) -> Head:
    """
    The task of a program in an architecture.

    Args:
        architecture: the architecture.
        name: its name, for the message.
        causal: whether the program is causal.
        tokens: whether its results are tokens.

    Raises:
        RaspcError: if the architecture is causal and the program is not, or the reverse.

    """
    if architecture.causal != causal:
        others = [n for n, each in ARCHITECTURES.items() if each.causal == causal]
        raise RaspcError(
            f"{name} attends to {'no' if architecture.causal else 'every'} later key, and the "
            f"program is {'causal' if causal else 'not causal'}",
            remedy=f"choose {' or '.join(others)}",
        )
    return "causal-lm" if tokens and "causal-lm" in architecture.classes else "token-classification"
