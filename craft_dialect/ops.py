"""Craft operations on vectors: sources, linear maps, heads, MLPs, unembedding."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import I64, IntegerAttr, i64
from xdsl.interfaces import HasCanonicalizationPatternsInterface
from xdsl.ir import Operation, SSAValue
from xdsl.irdl import (
    AttrSizedOperandSegments,
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import HasParent, Pure
from xdsl.utils.exceptions import VerifyException

from craft_dialect.attributes import (
    Decoding,
    DecodingAttr,
    LabelAttr,
    MapAttr,
    OutputType,
    VecType,
)
from craft_dialect.linear_map import LinearMap
from craft_dialect.program import ProgramOp, program_of, space_of, verify_layer
from craft_dialect.space import value_names
from values.value import is_number


def token_labels(program: ProgramOp) -> tuple[str, ...]:
    """The rows of a token embedding: the names of the vocabulary's values, BOS and PAD."""
    return (*value_names(program.tokens.data), program.bos.data, program.pad.data)


def position_labels(program: ProgramOp) -> tuple[str, ...]:
    """The rows of a position embedding: BOS, then the indices "0", "1", ..."""
    return (program.bos.data, *map(str, range(program.max_seq_len.value.data)))


def _check_labels(what: str, used: Sequence[str], known: Sequence[str], where: str) -> None:
    unknown = set(used) - set(known)
    if unknown:
        first = next(label for label in used if label in unknown)
        raise VerifyException(
            f"{what} names the direction '{first}', which {where} does not have: "
            "use the labels of its spaces"
        )


def _labels_of(operands: Sequence[SSAValue], op: Operation) -> tuple[str, ...]:
    labels = tuple(label for value in operands for label in space_of(value, op).labels)
    if len(set(labels)) < len(labels):
        twice = next(label for label in labels if labels.count(label) > 1)
        raise VerifyException(f"direction '{twice}' comes from two operands of {op.name}")
    return labels


@irdl_op_definition
class EmbedOp(IRDLOperation):
    """A vector that depends on the token alone; part of the token embedding.

    The rows of the map are tokens: the names of the vocabulary's values, of BOS and of PAD.
    Tokens that the map leaves out get zero.

    ```
    %is_a = craft.embed <{"a" : {"is_a" = 1.0}}> : !craft.vec<@is_a>
    ```
    """

    name = "craft.embed"

    map = prop_def(MapAttr)
    vec = result_def(VecType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = "$map attr-dict `:` type($vec)"

    def __init__(self, map: LinearMap, space: str):
        super().__init__(properties={"map": MapAttr(map)}, result_types=[VecType(space)])

    def verify_(self) -> None:
        tokens = token_labels(program_of(self))
        _check_labels("the map", self.map.data.rows, tokens, "the vocabulary")
        _check_labels("the map", self.map.data.cols, space_of(self.vec, self).labels, "the result")


@irdl_op_definition
class PositionOp(IRDLOperation):
    """A vector that depends on the position alone; part of the position embedding.

    The rows of the map are positions: the indices "0", "1", ..., and the name of BOS.

    ```
    %i = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : ...
    ```
    """

    name = "craft.position"

    map = prop_def(MapAttr)
    vec = result_def(VecType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = "$map attr-dict `:` type($vec)"

    def __init__(self, map: LinearMap, space: str):
        super().__init__(properties={"map": MapAttr(map)}, result_types=[VecType(space)])

    def verify_(self) -> None:
        positions = position_labels(program_of(self))
        _check_labels("the map", self.map.data.rows, positions, "max_seq_len")
        _check_labels("the map", self.map.data.cols, space_of(self.vec, self).labels, "the result")


@irdl_op_definition
class LinearOp(IRDLOperation, HasCanonicalizationPatternsInterface):
    """A linear map of the direct sum of its operands.

    It has no place of its own in a transformer: `craft-compose-linear` melts it into what
    writes or reads it.

    ```
    %d = craft.linear(%x, %y : !craft.vec<@x>, !craft.vec<@y>)
           map <{"x" : {"d" = 1.0}, "y" : {"d" = -1.0}}> : !craft.vec<@d>
    ```
    """

    name = "craft.linear"

    inputs = var_operand_def(VecType)
    map = prop_def(MapAttr)
    vec = result_def(VecType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = "`(` $inputs `:` type($inputs) `)` `map` $map attr-dict `:` type($vec)"

    def __init__(self, inputs: Sequence[SSAValue], map: LinearMap, space: str):
        super().__init__(
            operands=[inputs], properties={"map": MapAttr(map)}, result_types=[VecType(space)]
        )

    def verify_(self) -> None:
        _check_labels("the map", self.map.data.rows, _labels_of(self.inputs, self), "the operand")
        _check_labels("the map", self.map.data.cols, space_of(self.vec, self).labels, "the result")

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        from craft_dialect.canonicalization import LinearOfLinear

        return (LinearOfLinear(),)


@irdl_op_definition
class AddOp(IRDLOperation, HasCanonicalizationPatternsInterface):
    """The sum of vectors of one space. It is free: the residual stream adds up what is written.

    ```
    %y = craft.add %x, %h : !craft.vec<@residual>
    ```
    """

    name = "craft.add"

    inputs = var_operand_def(VecType)
    vec = result_def(VecType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = "$inputs attr-dict `:` type($inputs) `->` type($vec)"

    def __init__(self, inputs: Sequence[SSAValue]):
        super().__init__(operands=[inputs], result_types=[inputs[0].type])

    def verify_(self) -> None:
        if not self.inputs:
            raise VerifyException("craft.add needs at least one operand")
        for value in self.inputs:
            if value.type != self.vec.type:
                raise VerifyException(
                    f"craft.add adds vectors of one space, but got {value.type} and "
                    f"{self.vec.type}: map one of them with craft.linear"
                )

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        from craft_dialect.canonicalization import AddOfOne, FlattenAdd

        return (AddOfOne(), FlattenAdd())


@irdl_op_definition
class HeadOp(IRDLOperation):
    """An attention head: a bilinear form for the scores and a linear map for the values.

    The score of a key `k` for a query `q` is `q^T QK k`, softmax scale included: rows of `qk`
    are directions of the query operands, columns directions of the key operands. Each
    position receives the softmax-weighted mean of the keys' values, sent through `ov`.

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
    """What the values are computed from."""
    qk = prop_def(MapAttr)
    ov = prop_def(MapAttr)
    label = prop_def(LabelAttr)
    """The s-op that the head computes, or is part of."""
    layer = opt_prop_def(IntegerAttr[I64])
    """The layer whose attention half the head is in."""
    d_head = opt_prop_def(IntegerAttr[I64])
    """Query and key dimensions to give the head, if more than `qk` needs."""
    vec = result_def(VecType)

    irdl_options = (AttrSizedOperandSegments(as_property=True),)
    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = (
        "`query` `(` $queries `:` type($queries) `)` `key` `(` $keys `:` type($keys) `)` "
        "`value` `(` $inputs `:` type($inputs) `)` `qk` $qk `ov` $ov `label` $label "
        "(`layer` $layer^)? (`d_head` $d_head^)? attr-dict `:` type($vec)"
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
        layer: int | None = None,
        d_head: int | None = None,
    ):
        super().__init__(
            operands=[queries, keys, inputs],
            properties={
                "qk": MapAttr(qk),
                "ov": MapAttr(ov),
                "label": LabelAttr(label),
                "layer": None if layer is None else IntegerAttr(layer, i64),
                "d_head": None if d_head is None else IntegerAttr(d_head, i64),
            },
            result_types=[VecType(space)],
        )

    def verify_(self) -> None:
        verify_layer(self.layer)
        qk, ov = self.qk.data, self.ov.data
        _check_labels("qk", qk.rows, _labels_of(self.queries, self), "the query")
        _check_labels("qk", qk.cols, _labels_of(self.keys, self), "the key")
        _check_labels("ov", ov.rows, _labels_of(self.inputs, self), "the value")
        _check_labels("ov", ov.cols, space_of(self.vec, self).labels, "the result")
        if self.d_head is not None and self.d_head.value.data < len(qk.cols):
            raise VerifyException(
                f"d_head {self.d_head.value.data} is too small for the {len(qk.cols)} key "
                "directions of qk: leave it out to get as many as are needed"
            )


@irdl_op_definition
class MlpOp(IRDLOperation):
    """A linear map, ReLU, a linear map: neurons are the columns of the first.

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
    """The s-op that the neurons compute, or are part of."""
    layer = opt_prop_def(IntegerAttr[I64])
    """The layer whose MLP half the neurons are in."""
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
        layer: int | None = None,
    ):
        super().__init__(
            operands=[inputs],
            properties={
                "in_map": MapAttr(in_map),
                "out_map": MapAttr(out_map),
                "label": LabelAttr(label),
                "layer": None if layer is None else IntegerAttr(layer, i64),
            },
            result_types=[VecType(space)],
        )

    def verify_(self) -> None:
        verify_layer(self.layer)
        in_map, out_map = self.in_map.data, self.out_map.data
        _check_labels("the in map", in_map.rows, _labels_of(self.inputs, self), "the operand")
        _check_labels("the out map", out_map.cols, space_of(self.vec, self).labels, "the result")
        idle = set(out_map.rows) - set(in_map.cols)
        if idle:
            raise VerifyException(
                f"neuron '{min(idle)}' has an output but no input: give it a row in the in map"
            )


@irdl_op_definition
class UnembedOp(IRDLOperation):
    """Reads the output of a program off its vectors.

    The columns of the map are the names of the decoded values, or `value` if the decoding is
    numerical.

    ```
    %o = craft.unembed(%r, %one : !craft.vec<@r>, !craft.vec<@one>)
           map <{"r:a" : {"a" = 1.0}, "one" : {"None" = 0.5}}>
           decode <categorical ["a", none]>
    ```
    """

    name = "craft.unembed"

    inputs = var_operand_def(VecType)
    map = prop_def(MapAttr)
    decode = prop_def(DecodingAttr)
    output = result_def(OutputType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = "`(` $inputs `:` type($inputs) `)` `map` $map `decode` $decode attr-dict"

    def __init__(self, inputs: Sequence[SSAValue], map: LinearMap, decode: Decoding):
        super().__init__(
            operands=[inputs],
            properties={"map": MapAttr(map), "decode": DecodingAttr(decode)},
            result_types=[OutputType()],
        )

    def verify_(self) -> None:
        _check_labels("the map", self.map.data.rows, _labels_of(self.inputs, self), "the operand")
        _check_labels("the map", self.map.data.cols, self.decode.data.columns, "the decoding")
        decoding = self.decode.data
        if not decoding.values:
            raise VerifyException("a decoding needs at least one value")
        if len(set(decoding.values)) < len(decoding.values):
            raise VerifyException("a decoding lists a value twice: give each value one column")
        if decoding.kind == "numerical" and not all(map(is_number, decoding.values)):
            raise VerifyException(
                "a numerical decoding snaps to numbers alone: decode other values as categorical"
            )
