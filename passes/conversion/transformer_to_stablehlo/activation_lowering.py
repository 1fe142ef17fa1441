"""Lowering of activation functions to StableHLO, as `activate` of the interpreter computes them."""

from __future__ import annotations

from raspc.passes.conversion.transformer_to_stablehlo import stablehlo
from raspc.passes.conversion.transformer_to_stablehlo.tensor_builder import Tensor, TensorBuilder
from raspc.transformer_dialect import Activation, MlpOp
from raspc.transformer_dialect.activation import TANH_CUBE, TANH_SLOPE
from raspc.values.diagnostic import error_at


def activation(build: TensorBuilder, op: MlpOp, x: Tensor) -> Tensor:
    """
    The values of the activation function of an MLP.

    Args:
        build: the builder of the function.
        op: the MLP.
        x: the neurons before the activation.

    Raises:
        RaspcError: for the exact GELU: StableHLO has no error function.

    """
    match op.act:
        case Activation.RELU:
            return build.binary(stablehlo.MaximumOp, x, build.constant(0.0))
        case Activation.GELU:
            raise error_at(
                op,
                f"the exact GELU of {op.component} needs the error function, which StableHLO lacks",
                "realise the model with transformer-convert-activations{to=gelu_tanh}",
            )
        case Activation.GELU_TANH:
            return _gelu_tanh(build, x)
        case Activation.SILU:
            return _silu(build, x)


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
