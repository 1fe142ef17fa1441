"""Lowering of activation functions to StableHLO, as `activate` of the interpreter computes them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from xdsl.dialects.builtin import Float64Type

from raspc.passes.conversion.transformer_to_stablehlo import stablehlo
from raspc.passes.conversion.transformer_to_stablehlo.tensor_builder import Tensor, TensorBuilder
from raspc.transformer_dialect import Activation, MlpOp
from raspc.transformer_dialect.activation import TANH_CUBE, TANH_SLOPE
from raspc.values.diagnostic import error_at

ERF_TOP = (
    0.00022905065861350646,
    0.0034082910107109506,
    0.050955695062380861,
    0.18520832239976145,
    1.128379143519084,
)
"""The coefficients of P in erf(y) = y P(y^2) / Q(y^2), the highest first."""

ERF_BOTTOM = (
    -1.1791602954361697e-7,
    0.000023547966471313185,
    0.0010179625278914885,
    0.014070470171167667,
    0.11098505178285362,
    0.49746925110067538,
    1.0,
)
"""The coefficients of Q. P and Q are those with which XLA computes erf in float32."""

ERF_END = 3.832506856900711
"""The number from which on erf rounds to 1 in float32, and the last to which P and Q are fitted."""


def activation(build: TensorBuilder, op: MlpOp, x: Tensor) -> Tensor:
    """
    The values of the activation function of an MLP.

    Args:
        build: the builder of the function.
        op: the MLP.
        x: the neurons before the activation.

    Raises:
        RaspcError: for the exact GELU in float64: StableHLO has no error function, and the
            approximation here has the precision of float32.

    """
    match op.act:
        case Activation.RELU:
            return build.binary(stablehlo.MaximumOp, x, build.constant(0.0))
        case Activation.GELU:
            if isinstance(build.element, Float64Type):
                raise error_at(
                    op,
                    f"the exact GELU of {op.component} needs the error function in float64, which "
                    "StableHLO lacks",
                    "realise the model with transformer-convert-activations{to=gelu_tanh}",
                )
            return _gelu(build, x)
        case Activation.GELU_TANH:
            return _gelu_tanh(build, x)
        case Activation.SILU:
            return _silu(build, x)


def _gelu(build: TensorBuilder, x: Tensor) -> Tensor:
    """x (1 + erf(x / sqrt 2)) / 2 by the quotient of two polynomials; 0 to -6, and x above 6."""

    def times(y: Tensor, z: Tensor) -> Tensor:
        return build.binary(stablehlo.MultiplyOp, y, z)

    def polynomial(coefficients: Sequence[float]) -> Tensor:
        first, second, *rest = coefficients
        sum_ = plus(times(square, build.constant(first)), second)
        for each in rest:
            sum_ = plus(times(sum_, square), each)
        return sum_

    def plus(y: Tensor, number: float) -> Tensor:
        return build.binary(stablehlo.AddOp, y, build.constant(number))

    near = times(x, build.constant(math.sqrt(0.5)))
    near = build.binary(stablehlo.MaximumOp, near, build.constant(-ERF_END))
    near = build.binary(stablehlo.MinimumOp, near, build.constant(ERF_END))
    square = times(near, near)
    top = times(near, polynomial(ERF_TOP))
    erf = build.binary(stablehlo.DivideOp, top, polynomial(ERF_BOTTOM))
    between = times(times(x, build.constant(0.5)), plus(erf, 1.0))
    below = build.where(build.compare(x, "LE", build.constant(6.0)), between, x)
    return build.where(build.compare(x, "LE", build.constant(-6.0)), build.constant(0.0), below)


def _gelu_tanh(build: TensorBuilder, x: Tensor) -> Tensor:
    """x (1 + tanh(a (y + b y^3))) / 2, where y is x between -64 and 64: the cube is finite."""

    def times(y: Tensor, z: Tensor) -> Tensor:
        return build.binary(stablehlo.MultiplyOp, y, z)

    near = build.binary(stablehlo.MaximumOp, x, build.constant(-64.0))
    near = build.binary(stablehlo.MinimumOp, near, build.constant(64.0))
    cube = times(times(times(near, build.constant(TANH_CUBE)), near), near)
    inner = times(build.binary(stablehlo.AddOp, near, cube), build.constant(TANH_SLOPE))
    sum_ = build.binary(stablehlo.AddOp, build.unary(stablehlo.TanhOp, inner), build.constant(1.0))
    return times(times(x, build.constant(0.5)), sum_)


def _silu(build: TensorBuilder, x: Tensor) -> Tensor:
    """x / (1 + exp(-x)), 0 from -87 down: the power is finite."""
    least = build.constant(-87.0)
    above = build.binary(stablehlo.MaximumOp, x, least)
    minus = build.binary(stablehlo.MultiplyOp, above, build.constant(-1.0))
    power = build.unary(stablehlo.ExponentialOp, minus)
    sum_ = build.binary(stablehlo.AddOp, power, build.constant(1.0))
    quotient = build.binary(stablehlo.DivideOp, x, sum_)
    return build.where(build.compare(x, "LE", least), build.constant(0.0), quotient)
