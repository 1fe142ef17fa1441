"""
What a compression is trained for: the original's outputs, and the original's layers.

    L = output_weight * L_out + layer_weight * L_layer

L_out is the cross-entropy to the value that the original decodes, or the squared error of the
logits; L_layer is the squared error of what each half-layer adds to the stream, summed over layers
and directions. Both are means over sequences, and over the positions that count in each: tokens
for outputs, everything but padding for layers. Lindner et al. 2023, section 5.1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import optax

from raspc.backends.compression.compressed_forward import ForwardRun
from raspc.backends.compression.training_options import CompressionOptions


class Targets(NamedTuple):
    """What the original model computes for some sequences."""

    ids: jax.Array
    """int [B, T]."""

    logits: tuple[jax.Array, ...]
    """[B, T, n_out] for each unembed."""

    choices: tuple[jax.Array, ...]
    """int [B, T]: the position of the decoded value, for each unembed."""

    layers: dict[str, jax.Array]
    """[B, T, D] by half-layer."""

    patterns: dict[str, jax.Array]
    """The logarithm of the patterns [B, T, T] by head."""

    neurons: dict[str, jax.Array]
    """The neurons before their ReLU: [B, T, d_mlp] by MLP."""

    tokens: jax.Array
    """bool [B, T]: the positions of tokens."""

    visible: jax.Array
    """bool [B, T]: the positions that are not padding."""


class Losses(NamedTuple):
    """The parts of the loss: scalars, or [N] before the mean over sequences."""

    output: jax.Array
    layer: jax.Array
    inside: jax.Array

    def total(self, options: CompressionOptions, step: jax.Array | int = 0) -> jax.Array:
        """The loss that is minimised at a step."""
        return (
            options.output_weight * self.output
            + options.layer_weight * self.layer
            + inside_weight(options, step) * self.inside
        )


def inside_weight(options: CompressionOptions, step: jax.Array | int) -> jax.Array | float:
    """The weight of the inside error at a step: it falls to 0 in `inside_decay` of the steps."""
    if not options.inside_decay:
        return options.inside_weight
    left = 1 - step / (options.steps * options.inside_decay)
    return options.inside_weight * jnp.maximum(left, 0.0)


def sequence_losses(
    run: ForwardRun, targets: Targets, kinds: Sequence[str], options: CompressionOptions
) -> Losses:
    """
    The losses of each sequence, [B] each.

    kinds: `categorical` or `numerical` for each unembed.
    """
    outputs = [
        _mean(_output_error(logits, original, chosen, _measure(kind, options)), targets.tokens)
        for logits, original, chosen, kind in zip(
            run.logits, targets.logits, targets.choices, kinds, strict=True
        )
    ]
    return Losses(
        sum(outputs, jnp.zeros(())),
        layer_errors(run.layers, targets),
        inside_errors(run, targets),
    )


def inside_errors(run: ForwardRun, targets: Targets) -> jax.Array:
    """
    The error inside the layers, before their nonlinearities: [B].

    Patterns are compared by cross-entropy, neurons before their ReLU by a squared error that turns
    linear where it is large. Neither goes flat where a softmax or a step is saturated, so they tell
    a map that is far off which way to go; L_layer does not.
    """
    total = jnp.zeros(targets.ids.shape[0])
    for name, log_pattern in run.patterns.items():
        original = targets.patterns[name]
        seen = jnp.exp(original)
        total += _mean(jnp.sum(seen * (original - log_pattern), axis=-1), targets.visible)
    for name, neurons in run.neurons.items():
        error = jnp.sqrt(1 + (neurons - targets.neurons[name]) ** 2) - 1
        total += _mean(jnp.mean(error, axis=-1), targets.visible)
    return total


def layer_errors(layers: Mapping[str, jax.Array], targets: Targets) -> jax.Array:
    """The squared error of all layers, summed over directions, for each sequence: [B]."""
    errors = [
        _mean(jnp.sum((added - targets.layers[name]) ** 2, axis=-1), targets.visible)
        for name, added in layers.items()
    ]
    return sum(errors, jnp.zeros(targets.ids.shape[0]))


def _measure(kind: str, options: CompressionOptions) -> str:
    if options.output_loss != "auto":
        return options.output_loss if kind == "categorical" else "mse"
    return "cross-entropy" if kind == "categorical" else "mse"


def _output_error(
    logits: jax.Array, original: jax.Array, chosen: jax.Array, measure: str
) -> jax.Array:
    """The error at each position: [B, T]."""
    if measure == "cross-entropy":
        return optax.softmax_cross_entropy_with_integer_labels(logits, chosen)
    return jnp.sum((logits - original) ** 2, axis=-1)


def _mean(values: jax.Array, mask: jax.Array) -> jax.Array:
    """The mean of values [B, T] over the positions of a mask, for each sequence: [B]."""
    return jnp.sum(values * mask, axis=-1) / jnp.maximum(jnp.sum(mask, axis=-1), 1)
