"""The craft operations other than components: embeddings, linear maps, sums and unembeddings."""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.interfaces import HasCanonicalizationPatternsInterface, HasFolderInterface
from xdsl.ir import SSAValue
from xdsl.irdl import (
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

from raspc.craft_dialect.attributes import (
    MapAttr,
    OutputType,
    VecType,
    vec_type,
)
from raspc.craft_dialect.direction_checks import check_labels, labels_of
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.program_op import ProgramOp, program_of, space_of
from raspc.craft_dialect.space import value_names
from raspc.craft_dialect.vector_reader import Change, Reading, VectorReader
from raspc.transformer_dialect.attributes import DecodeAttr, Decoding, LabelAttr


def token_labels(program: ProgramOp) -> tuple[str, ...]:
    """The labels of a token embedding's rows: the names of the vocabulary's values, BOS, PAD."""
    return (*value_names(program.tokens.data), program.bos.data, program.pad.data)


def position_labels(program: ProgramOp) -> tuple[str, ...]:
    """The labels of a position embedding's rows: BOS, then the indices "0", "1", ..."""
    return (program.bos.data, *map(str, range(program.max_seq_len.value.data)))


@irdl_op_definition
class EmbedOp(IRDLOperation):
    """
    The vector of the token at each position, by a map; part of the token embedding.

    The rows of the map are tokens: the names of the vocabulary's values, of BOS and of PAD.
    The vector of a token without a row is zero.

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
        super().__init__(properties={"map": MapAttr(map)}, result_types=[vec_type(space)])

    def verify_(self) -> None:
        tokens = token_labels(program_of(self))
        check_labels("the map", self.map.data.rows, tokens, "the vocabulary")
        check_labels("the map", self.map.data.cols, space_of(self.vec, self).labels, "the result")


@irdl_op_definition
class PositionOp(IRDLOperation):
    """
    The vector of each position, by a map; part of the position embedding.

    The rows of the map are positions: the indices "0", "1", ..., and the name of BOS.
    The vector of a position without a row is zero.

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
        super().__init__(properties={"map": MapAttr(map)}, result_types=[vec_type(space)])

    def verify_(self) -> None:
        positions = position_labels(program_of(self))
        check_labels("the map", self.map.data.rows, positions, "max_seq_len")
        check_labels("the map", self.map.data.cols, space_of(self.vec, self).labels, "the result")


@irdl_op_definition
class LinearOp(VectorReader, HasCanonicalizationPatternsInterface):
    """
    The image of the direct sum of the operands under a linear map.

    No component of a transformer computes it: `craft-compose-linear` composes the map into the
    operations that write the operands or read the result.

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
            operands=[inputs], properties={"map": MapAttr(map)}, result_types=[vec_type(space)]
        )

    def verify_(self) -> None:
        check_labels("the map", self.map.data.rows, labels_of(self.inputs, self), "the operand")
        check_labels("the map", self.map.data.cols, space_of(self.vec, self).labels, "the result")

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        from raspc.craft_dialect.canonicalization import LinearOfLinear

        return (LinearOfLinear(),)

    @property
    def readings(self) -> tuple[Reading, ...]:
        return (Reading(self.inputs, self.map.data),)

    def reading_through(self, change: Change) -> LinearOp:
        inputs, map = change(Reading(self.inputs, self.map.data))
        return LinearOp(inputs, map, self.vec.type.space)


@irdl_op_definition
class AddOp(IRDLOperation, HasFolderInterface, HasCanonicalizationPatternsInterface):
    """
    The sum of vectors of one space, which the residual stream computes without a component.

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
        from raspc.craft_dialect.canonicalization import FlattenAdd

        return (FlattenAdd(),)

    def fold(self) -> tuple[SSAValue] | None:
        """The operand, if the sum has one operand alone."""
        return (self.inputs[0],) if len(self.inputs) == 1 else None


def column_labels(decoding: Decoding) -> tuple[str, ...]:
    """The labels of the columns of an unembedding: `value`, or the names of the values."""
    return ("value",) if decoding.kind == "numerical" else value_names(decoding.values)


@irdl_op_definition
class UnembedOp(VectorReader):
    """
    An output of the program: a linear map of its operands, and the decoding of the columns.

    The columns of the map are the names of the decoded values; a numerical decoding has the
    single column `value`.

    ```
    %o = craft.unembed(%r, %one : !craft.vec<@r>, !craft.vec<@one>)
           map <{"r:a" : {"a" = 1.0}, "one" : {"None" = 0.5}}>
           decode <categorical ["a", none]>
    ```
    """

    name = "craft.unembed"

    inputs = var_operand_def(VecType)
    map = prop_def(MapAttr)
    decode = prop_def(DecodeAttr)
    label = opt_prop_def(LabelAttr)
    """The name of the output, if the program has several outputs."""
    output = result_def(OutputType)

    traits = traits_def(Pure(), HasParent(ProgramOp))

    assembly_format = (
        "`(` $inputs `:` type($inputs) `)` `map` $map `decode` $decode (`label` $label^)? attr-dict"
    )

    def __init__(
        self,
        inputs: Sequence[SSAValue],
        map: LinearMap,
        decode: Decoding,
        label: str | None = None,
    ):
        super().__init__(
            operands=[inputs],
            properties={
                "map": MapAttr(map),
                "decode": DecodeAttr(decode),
                "label": None if label is None else LabelAttr(label),
            },
            result_types=[OutputType()],
        )

    def verify_(self) -> None:
        check_labels("the map", self.map.data.rows, labels_of(self.inputs, self), "the operand")
        check_labels("the map", self.map.data.cols, self.columns, "the decoding")

    @property
    def columns(self) -> tuple[str, ...]:
        """The labels of the map's columns."""
        return column_labels(self.decode.data)

    @property
    def readings(self) -> tuple[Reading, ...]:
        return (Reading(self.inputs, self.map.data),)

    def reading_through(self, change: Change) -> UnembedOp:
        inputs, map = change(Reading(self.inputs, self.map.data))
        label = None if self.label is None else self.label.data
        return UnembedOp(inputs, map, self.decode.data, label)
