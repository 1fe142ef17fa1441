"""
The loss of a compression: errors of its outputs and of its half-layers against the original's.

    L = output_weight * L_out + layer_weight * L_layer

L_out is the cross-entropy to the value that the original decodes, or the squared error of the
logits; L_layer is the squared error of the output of each half-layer, summed over half-layers and
directions. Both are means over sequences and positions: tokens for outputs, all positions but PAD
for half-layers. Source: Lindner et al. 2023, section 5.1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import jax
import jax.numpy as jnp
import optax

from raspc.backends.compression.compressed_forward import ForwardRun
from raspc.backends.compression.training_options import CompressionOptions
from raspc.values.short_repr import short_repr


class Targets(NamedTuple):
    """The outputs and activations of the original model for a batch."""

    ids: jax.Array
    """The ids int [B, T]."""

    logits: tuple[jax.Array, ...]
    """The logits [B, T, n_out] of each unembedding."""

    choices: tuple[jax.Array, ...]
    """The index int [B, T] of the decoded value, for each unembedding."""

    layers: dict[str, jax.Array]
    """The output [B, T, D] of each half-layer."""

    patterns: dict[str, jax.Array]
    """The logarithm of each head's attention pattern [B, T, T]."""

    neurons: dict[str, jax.Array]
    """The neurons [B, T, d_mlp] of each MLP before their ReLU."""

    tokens: jax.Array
    """The mask bool [B, T] of the positions of tokens."""

    visible: jax.Array
    """The mask bool [B, T] of the positions that are not PAD."""

    __repr__ = short_repr


class Losses(NamedTuple):
    """The terms of the loss: scalars, or [N] before the mean over sequences."""

    output: jax.Array
    layer: jax.Array
    inside: jax.Array

    def total(self, options: CompressionOptions, step: jax.Array | int = 0) -> jax.Array:
        """The weighted sum of the terms at a step, which training minimises."""
        return (
            options.output_weight * self.output
            + options.layer_weight * self.layer
            + inside_weight(options, step) * self.inside
        )


def inside_weight(options: CompressionOptions, step: jax.Array | int) -> jax.Array | float:
    """The weight of the inside error at a step, which falls to 0 in `inside_decay` of the steps."""
    if not options.inside_decay:
        return options.inside_weight
    left = 1 - step / (options.steps * options.inside_decay)
    return options.inside_weight * jnp.maximum(left, 0.0)


def sequence_losses(
    run: ForwardRun, targets: Targets, kinds: Sequence[str], options: CompressionOptions
) -> Losses:
    """
    The terms of the loss [B] for each sequence.

    Args:
        run: the run of the compressed model.
        targets: the outputs and activations of the original.
        kinds: `categorical` or `numerical` for each unembedding.
        options: the options of the compression.

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
    The error [B] of attention patterns and of neurons before their ReLU, for each sequence.

    Patterns are compared by cross-entropy, neurons by an error that is quadratic near 0 and linear
    far from it. The gradient of neither vanishes where a softmax or a step is saturated; the
    gradient of L_layer does.
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
    """The squared error [B] of all half-layers, summed over directions, for each sequence."""
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
    """The error [B, T] of an output at each position."""
    if measure == "cross-entropy":
        return optax.softmax_cross_entropy_with_integer_labels(logits, chosen)
    return jnp.sum((logits - original) ** 2, axis=-1)


def _mean(values: jax.Array, mask: jax.Array) -> jax.Array:
    """The mean [B] of values [B, T] over the positions of a mask [B, T], for each sequence."""
    return jnp.sum(values * mask, axis=-1) / jnp.maximum(jnp.sum(mask, axis=-1), 1)
