"""The options of `raspc compress` that set hyper-parameters of the training."""

from __future__ import annotations

import argparse
from typing import Any

HYPER_PARAMETERS: dict[str, tuple[type, str]] = {
    "seeds": (int, "the number of runs of each width (10)"),
    "steps": (int, "steps of the optimiser"),
    "batch": (int, "inputs in a step"),
    "learning_rate": (float, "the first learning rate"),
    "final_learning_rate": (float, "the last learning rate"),
    "decay": (float, "the share of the steps in which the learning rate falls"),
    "schedule": (str, "the fall of the learning rate: linear, cosine or constant"),
    "weight_decay": (float, "the weight decay of AdamW"),
    "clip": (float, "the largest norm of a gradient, 0 for no limit"),
    "initial": (str, "the first maps: normal, orthogonal, pca or balanced"),
    "noise": (float, "the noise added to first maps that are not random"),
    "output_loss": (str, "auto, cross-entropy or mse"),
    "output_weight": (float, "the weight of the output loss"),
    "layer_weight": (float, "the weight of the error of the layers"),
    "inside_weight": (float, "the weight of the error before softmax and ReLU"),
    "inside_decay": (
        float,
        "the share of steps in which the inside weight falls to 0; 0 for a constant",
    ),
    "inputs": (int, "the largest number of inputs to train and measure on"),
}
"""The fields of `CompressionOptions` that have an option, with their types and help texts."""


def add_hyper_parameters(command: argparse.ArgumentParser) -> None:
    """Add an option for each hyper-parameter."""
    options = command.add_argument_group("hyper-parameters, which override those of the recipe")
    for name, (kind, text) in HYPER_PARAMETERS.items():
        options.add_argument(f"--{name.replace('_', '-')}", type=kind, metavar="X", help=text)


def given_hyper_parameters(arguments: argparse.Namespace) -> dict[str, Any]:
    """The hyper-parameters on the command line, by the names of their fields."""
    given = {name: getattr(arguments, name) for name in HYPER_PARAMETERS}
    return {name: value for name, value in given.items() if value is not None}
