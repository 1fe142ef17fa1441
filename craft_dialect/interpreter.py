"""
The interpreter of craft operations on NumPy arrays, at any stage from conversion to padded bases.

A vector is a float64 array of shape `[positions, dimensions of its space]`, position 0 being
BOS. In float64 a difference from the RASP program comes from the construction, not from
rounding; the transformer level computes in the dtype of the model.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from xdsl.interpreter import (
    Interpreter,
    InterpreterFunctions,
    PythonValues,
    ReturnedValues,
    TerminatorValue,
    impl,
    impl_terminator,
    register_impls,
)
from xdsl.ir import Operation, SSAValue

from raspc.craft_dialect.component_ops import HeadOp, MlpOp
from raspc.craft_dialect.erase_op import EraseOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.ops import (
    AddOp,
    EmbedOp,
    LinearOp,
    PositionOp,
    UnembedOp,
    position_labels,
    token_labels,
)
from raspc.craft_dialect.program_op import ProgramOp, ReturnOp, SpaceOp, coordinates_of
from raspc.craft_dialect.variable_op import VariableOp

Vectors = NDArray[np.float64]


@register_impls
class CraftFunctions(InterpreterFunctions):
    """
    The implementations of the craft operations on one sequence of tokens.

    Attributes:
        token_names: the names of the tokens at positions 0, 1, ..., BOS first.
        token_index: the row of each token in the token embedding, by name.
        position_index: the row of each position in the position embedding, by name.

    """

    def __init__(self, program: ProgramOp, token_names: Sequence[str]):
        self.token_names = (program.bos.data, *token_names)
        self.token_index = _index(token_labels(program))
        self.position_index = _index(position_labels(program))

    @impl(SpaceOp)
    def run_space(self, interpreter: Interpreter, op: SpaceOp, args: PythonValues) -> PythonValues:
        """Do nothing: only types refer to a space."""
        return ()

    @impl(VariableOp)
    def run_variable(
        self, interpreter: Interpreter, op: VariableOp, args: PythonValues
    ) -> PythonValues:
        """Do nothing: a record computes no vector."""
        return ()

    @impl(EmbedOp)
    def run_embed(self, interpreter: Interpreter, op: EmbedOp, args: PythonValues) -> PythonValues:
        """The row of the map for the token at each position, of shape [positions, n]."""
        table = op.map.data.dense(self.token_index, coordinates_of(op.vec, op))
        return (table[[self.token_index[name] for name in self.token_names]],)

    @impl(PositionOp)
    def run_position(
        self, interpreter: Interpreter, op: PositionOp, args: PythonValues
    ) -> PythonValues:
        """The row of the map for each position, of shape [positions, n]."""
        table = op.map.data.dense(self.position_index, coordinates_of(op.vec, op))
        return (table[: len(self.token_names)],)

    @impl(LinearOp)
    def run_linear(
        self, interpreter: Interpreter, op: LinearOp, args: PythonValues
    ) -> PythonValues:
        """The product of the concatenated vectors and the map, at each position."""
        return (_apply(op.map.data, op.inputs, args, coordinates_of(op.vec, op), op),)

    @impl(AddOp)
    def run_add(self, interpreter: Interpreter, op: AddOp, args: PythonValues) -> PythonValues:
        """The sum of the vectors at each position."""
        return (np.sum(args, axis=0),)

    @impl(HeadOp)
    def run_head(self, interpreter: Interpreter, op: HeadOp, args: PythonValues) -> PythonValues:
        """
        The mean of the values, sent through `ov`, over the keys at each query.

        The weight of a key is the softmax of its score, the bilinear form `qk` of query and key;
        in a causal program, keys after the query have no weight.
        """
        n_queries, n_keys = len(op.queries), len(op.keys)
        queries, query_index = _joined(op.queries, args[:n_queries], op)
        keys, key_index = _joined(op.keys, args[n_queries : n_queries + n_keys], op)
        scores = queries @ op.qk.data.dense(query_index, key_index) @ keys.T
        program = op.parent_op()
        if isinstance(program, ProgramOp) and program.causal is not None:
            scores = np.where(np.tri(len(scores), dtype=bool), scores, -np.inf)
        pattern = np.exp(scores - scores.max(axis=1, keepdims=True))
        pattern /= pattern.sum(axis=1, keepdims=True)
        index = coordinates_of(op.vec, op)
        values = _apply(op.ov.data, op.inputs, args[n_queries + n_keys :], index, op)
        return (pattern @ values,)

    @impl(MlpOp)
    def run_mlp(self, interpreter: Interpreter, op: MlpOp, args: PythonValues) -> PythonValues:
        """The rectified product with the in map, times the out map, at each position."""
        neurons = _index(op.in_map.data.cols)
        hidden = np.maximum(_apply(op.in_map.data, op.inputs, args, neurons, op), 0.0)
        return (hidden @ op.out_map.data.dense(neurons, coordinates_of(op.vec, op)),)

    @impl(EraseOp)
    def run_erase(self, interpreter: Interpreter, op: EraseOp, args: PythonValues) -> PythonValues:
        """The output of the neurons that erase, which is minus the directions, at each position."""
        in_map, out_map = op.neurons
        neurons = _index(in_map.cols)
        hidden = np.maximum(_apply(in_map, [op.input], args, neurons, op), 0.0)
        return (hidden @ out_map.dense(neurons, coordinates_of(op.vec, op)),)

    @impl(UnembedOp)
    def run_unembed(
        self, interpreter: Interpreter, op: UnembedOp, args: PythonValues
    ) -> PythonValues:
        """The logits: the product of the concatenated vectors and the map, at each position."""
        return (_apply(op.map.data, op.inputs, args, _index(op.columns), op),)

    @impl_terminator(ReturnOp)
    def run_return(
        self, interpreter: Interpreter, op: ReturnOp, args: PythonValues
    ) -> tuple[TerminatorValue, PythonValues]:
        """Return the logits of each result."""
        return ReturnedValues(args), ()


def _index(labels: Sequence[str]) -> dict[str, int]:
    return {label: i for i, label in enumerate(labels)}


def _joined(
    operands: Sequence[SSAValue], arrays: Sequence[Vectors], op: Operation
) -> tuple[Vectors, dict[str, int]]:
    """The direct sum of the operands, of shape [positions, n], and the coordinate of each label."""
    index: dict[str, int] = {}
    start = 0
    for value, array in zip(operands, arrays, strict=True):
        index.update((label, start + i) for label, i in coordinates_of(value, op).items())
        start += array.shape[1]
    return np.concatenate(arrays, axis=1), index


def _apply(
    linear: LinearMap,
    operands: Sequence[SSAValue],
    arrays: Sequence[Vectors],
    cols: Mapping[str, int],
    op: Operation,
) -> Vectors:
    joined, rows = _joined(operands, arrays, op)
    return joined @ linear.dense(rows, cols)
