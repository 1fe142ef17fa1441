"""The craft operations that become components of a transformer: heads and MLPs."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import I64, IntegerAttr, UnitAttr
from xdsl.ir import SSAValue
from xdsl.irdl import (
    AttrSizedOperandSegments,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.traits import HasParent, Pure
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.attributes import MapAttr, VecType, vec_type
from raspc.craft_dialect.direction_checks import check_labels, labels_of
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import ProgramOp, optional_number, space_of, verify_layer
from raspc.craft_dialect.vector_reader import Change, Reading, VectorReader
from raspc.transformer_dialect.attributes import LabelAttr


@irdl_op_definition
class HeadOp(VectorReader):
    """
    An attention head: a bilinear form for the scores and a linear map for the values.

    The score of a key `k` for a query `q` is `q^T QK k`, softmax scale included: rows of `qk`
    are directions of the query operands, columns directions of the key operands. The result at
    each position is the softmax-weighted mean of the value operands at the keys, mapped by `ov`.

    ```
    %r = craft.head query(%q, %one : ...) key(%k, %bos : ...) value(%v : ...)
           qk <{"q:0" : {"k:0" = 45.0}, "one" : {"tokens:compiler_bos" = 22.5}}>
           ov <{"v:a" : {"r:a" = 1.0}}> label <"r"> layer 0 : !craft.vec<@r>
    ```
    """

    name = "craft.head"

    queries = var_operand_def(VecType)
    keys = var_operand_def(VecType)
    inputs = var_operand_def(VecType)
    """The value operands: the vectors that `ov` reads at the keys."""
    qk = prop_def(MapAttr)
    ov = prop_def(MapAttr)
    label = prop_def(LabelAttr)
    """The name of the s-op that the head computes, alone or with other components."""
    layer = opt_prop_def(IntegerAttr[I64])
    """The layer whose attention half-layer holds the head; none before allocation."""
    d_head = opt_prop_def(IntegerAttr[I64])
    """The number of query and key dimensions of the head; the columns of `qk` if left out."""
    ordered = opt_prop_def(UnitAttr)
    """Whether the head attends to the best of several keys, each of which may be absent."""
    vec = result_def(VecType)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = (
        "`query` `(` $queries `:` type($queries) `)` `key` `(` $keys `:` type($keys) `)` "
        "`value` `(` $inputs `:` type($inputs) `)` `qk` $qk `ov` $ov `label` $label "
        "(`ordered` $ordered^)? (`layer` $layer^)? (`d_head` $d_head^)? attr-dict `:` type($vec)"
    )

    def __init__(
        self,
        queries: Sequence[SSAValue],
        keys: Sequence[SSAValue],
        inputs: Sequence[SSAValue],
        qk: LinearMap,
        ov: LinearMap,
        label: str,
        space: str,
        layer: int | IntegerAttr[I64] | None = None,
        d_head: int | IntegerAttr[I64] | None = None,
        *,
        ordered: bool = False,
    ):
        super().__init__(
            operands=[queries, keys, inputs],
            properties={
                "qk": MapAttr(qk),
                "ov": MapAttr(ov),
                "label": LabelAttr(label),
                "layer": optional_number(layer),
                "d_head": optional_number(d_head),
                "ordered": UnitAttr() if ordered else None,
            },
            result_types=[vec_type(space)],
        )

    def verify_(self) -> None:
        verify_layer(self.layer)
        qk, ov = self.qk.data, self.ov.data
        check_labels("qk", qk.rows, labels_of(self.queries, self), "the query")
        check_labels("qk", qk.cols, labels_of(self.keys, self), "the key")
        check_labels("ov", ov.rows, labels_of(self.inputs, self), "the value")
        check_labels("ov", ov.cols, space_of(self.vec, self).labels, "the result")
        if self.d_head is not None and self.d_head.value.data < len(qk.cols):
            raise VerifyException(
                f"d_head {self.d_head.value.data} is too small for the {len(qk.cols)} key "
                "directions of qk: leave it out to get as many as are needed"
            )

    @property
    def readings(self) -> tuple[Reading, ...]:
        """The readings of the query operands, of the key operands and of the value operands."""
        return (
            Reading(self.queries, self.qk.data),
            Reading(self.keys, self.qk.data.transposed()),
            Reading(self.inputs, self.ov.data),
        )

    def reading_through(self, change: Change) -> HeadOp:
        queries, qk = change(Reading(self.queries, self.qk.data))
        keys, kq = change(Reading(self.keys, qk.transposed()))
        inputs, ov = change(Reading(self.inputs, self.ov.data))
        return HeadOp(
            queries,
            keys,
            inputs,
            kq.transposed(),
            ov,
            self.label.data,
            self.vec.type.space,
            self.layer,
            self.d_head,
            ordered=self.ordered is not None,
        )


@irdl_op_definition
class MlpOp(VectorReader):
    """
    The composition of a linear map, ReLU and a linear map; each column of the first is a neuron.

    ```
    %n = craft.mlp(%x, %one : ...) in <{"x" : {"n[0]" = 2.0}, "one" : {"n[0]" = -1.0}}>
           out <{"n[0]" : {"n" = 1.0}}> label <"n"> layer 0 : !craft.vec<@n>
    ```
    """

    name = "craft.mlp"

    inputs = var_operand_def(VecType)
    in_map = prop_def(MapAttr)
    out_map = prop_def(MapAttr)
    label = prop_def(LabelAttr)
    """The name of the s-op that the neurons compute, alone or with other components."""
    layer = opt_prop_def(IntegerAttr[I64])
    """The layer whose MLP half-layer holds the neurons; none before allocation."""
    vec = result_def(VecType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = (
        "`(` $inputs `:` type($inputs) `)` `in` $in_map `out` $out_map `label` $label "
        "(`layer` $layer^)? attr-dict `:` type($vec)"
    )

    def __init__(
        self,
        inputs: Sequence[SSAValue],
        in_map: LinearMap,
        out_map: LinearMap,
        label: str,
        space: str,
        layer: int | IntegerAttr[I64] | None = None,
    ):
        super().__init__(
            operands=[inputs],
            properties={
                "in_map": MapAttr(in_map),
                "out_map": MapAttr(out_map),
                "label": LabelAttr(label),
                "layer": optional_number(layer),
            },
            result_types=[vec_type(space)],
        )

    def verify_(self) -> None:
        verify_layer(self.layer)
        in_map, out_map = self.in_map.data, self.out_map.data
        check_labels("the in map", in_map.rows, labels_of(self.inputs, self), "the operand")
        check_labels("the out map", out_map.cols, space_of(self.vec, self).labels, "the result")
        idle = set(out_map.rows) - set(in_map.cols)
        if idle:
            raise VerifyException(
                f"neuron '{min(idle)}' has an output but no input: give it a row in the in map"
            )

    @property
    def readings(self) -> tuple[Reading, ...]:
        return (Reading(self.inputs, self.in_map.data),)

    def reading_through(self, change: Change) -> MlpOp:
        inputs, in_map = change(Reading(self.inputs, self.in_map.data))
        return MlpOp(
            inputs,
            in_map,
            self.out_map.data,
            self.label.data,
            self.vec.type.space,
            self.layer,
        )
