"""The structure of a craft program: program, spaces, return."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xdsl.dialects.builtin import (
    I64,
    IntegerAttr,
    ModuleOp,
    StringAttr,
    SymbolNameConstraint,
    UnitAttr,
    i64,
)
from xdsl.ir import Block, Operation, Region, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    opt_prop_def,
    prop_def,
    region_def,
    traits_def,
    var_operand_def,
)
from xdsl.traits import (
    HasParent,
    IsolatedFromAbove,
    IsTerminator,
    NoTerminator,
    SymbolOpInterface,
    SymbolTable,
)
from xdsl.utils.exceptions import VerifyException

from raspc.craft_dialect.attributes import (
    CertificateAttr,
    OffsetsAttr,
    OutputType,
    SpaceAttr,
    ValuesAttr,
    VecType,
)
from raspc.craft_dialect.space import Space, value_names
from raspc.values.text import value_text
from raspc.values.value import Value

DEFAULT_BOS = "compiler_bos"
"""Name of the token that is put before every sequence."""

DEFAULT_PAD = "compiler_pad"
"""Name of the token that fills short sequences of a batch; attention never sees it."""


@irdl_op_definition
class ProgramOp(IRDLOperation):
    """
    A program as linear algebra on named directions.

    Its block holds the spaces, the vectors in SSA, and ends in `craft.return`. The sequence
    that it runs on is the tokens with BOS before them, so position 0 is BOS and position
    `i + 1` is the i-th token. Every vector but the sources is zero at BOS, unless it says so.

    ```
    craft.program @copy tokens <["a", "b"]> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
      craft.space @tokens <["tokens" onehot {"a", "b"}]>
      %t = craft.embed : !craft.vec<@tokens>
      %o = craft.unembed(%t : !craft.vec<@tokens>) map <...> decode <categorical ["a", "b"]>
      craft.return %o : !craft.output
    }
    ```
    """

    name = "craft.program"

    sym_name = prop_def(SymbolNameConstraint())
    tokens = prop_def(ValuesAttr)
    """The vocabulary, without BOS and PAD, in the order of the token ids."""
    max_seq_len = prop_def(IntegerAttr[I64])
    """The largest number of tokens, BOS not counted."""
    bos = prop_def(StringAttr)
    pad = prop_def(StringAttr)
    causal = opt_prop_def(UnitAttr)
    certificate = opt_prop_def(CertificateAttr)
    """What `craft-certify` has proved."""
    body = region_def("single_block")

    traits = traits_def(
        SymbolOpInterface(),
        SymbolTable(),
        IsolatedFromAbove(),
        NoTerminator(),
        HasParent(ModuleOp),
    )

    assembly_format = (
        "$sym_name `tokens` $tokens `max_seq_len` $max_seq_len `bos` $bos `pad` $pad "
        "(`causal` $causal^)? (`certificate` $certificate^)? attr-dict-with-keyword $body"
    )

    def __init__(
        self,
        name: str,
        tokens: Sequence[Value],
        max_seq_len: int,
        body: Region | None = None,
        *,
        causal: bool = False,
        bos: str = DEFAULT_BOS,
        pad: str = DEFAULT_PAD,
    ):
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "tokens": ValuesAttr(tuple(tokens)),
                "max_seq_len": IntegerAttr(max_seq_len, i64),
                "bos": StringAttr(bos),
                "pad": StringAttr(pad),
                "causal": UnitAttr() if causal else None,
            },
            regions=[body if body is not None else Region(Block())],
        )

    def spaces(self) -> dict[str, SpaceOp]:
        """The spaces of the program by symbol name."""
        return {op.sym_name.data: op for op in self.body.block.ops if isinstance(op, SpaceOp)}

    def verify_(self) -> None:
        if self.max_seq_len.value.data < 1:
            raise VerifyException("max_seq_len must be at least 1")
        self._verify_tokens()
        if self.body.block.args:
            raise VerifyException("a program takes no block arguments; craft.embed reads the input")
        if not isinstance(self.body.block.last_op, ReturnOp):
            raise VerifyException("a craft.program must end in craft.return")

    def _verify_tokens(self) -> None:
        tokens = self.tokens.data
        if not tokens:
            raise VerifyException("a program needs at least one token in its vocabulary")
        if None in tokens:
            raise VerifyException("none is not a token: leave it out of the vocabulary")
        if len(set(tokens)) < len(tokens):
            twice = next(token for i, token in enumerate(tokens) if token in tokens[:i])
            raise VerifyException(
                f"token {value_text(twice)} occurs twice in the vocabulary: list every token once"
            )
        if self.bos.data == self.pad.data:
            raise VerifyException(f"BOS and PAD are both '{self.bos.data}': name them apart")
        for special in (self.bos.data, self.pad.data):
            if special in value_names(self.tokens.data):
                raise VerifyException(
                    f"'{special}' marks a special position and cannot be in the vocabulary: "
                    "rename the token, or choose another name for BOS or PAD"
                )


@irdl_op_definition
class SpaceOp(IRDLOperation):
    """
    A named direct sum of axes, which vector types refer to.

    Once the residual stream is allocated, `at` gives the stream dimension of each direction.
    In a `shared` space, which is the whole stream, directions may have one dimension, each for
    a part of the depth; vectors there have a coordinate for each dimension.

    ```
    craft.space @opp_index <["opp_index" onehot {0 to 4}]>
    craft.space @frac <["frac" scalar]> at <[12]>
    craft.space @residual <["x" scalar, "y" scalar, "z" scalar]> at <[0, 1, 0]> shared
    ```
    """

    name = "craft.space"

    sym_name = prop_def(SymbolNameConstraint())
    space = prop_def(SpaceAttr)
    offsets = opt_prop_def(OffsetsAttr)
    shared = opt_prop_def(UnitAttr)

    traits = traits_def(SymbolOpInterface(), HasParent(ProgramOp))

    assembly_format = "$sym_name $space (`at` $offsets^)? (`shared` $shared^)? attr-dict"

    def __init__(
        self,
        name: str,
        space: Space,
        offsets: Sequence[int] | None = None,
        *,
        shared: bool = False,
    ):
        super().__init__(
            properties={
                "sym_name": StringAttr(name),
                "space": SpaceAttr(space),
                "offsets": None if offsets is None else OffsetsAttr(tuple(offsets)),
                "shared": UnitAttr() if shared else None,
            }
        )

    @property
    def coordinates(self) -> Mapping[str, int]:
        """The coordinate of each direction in a vector of this space, by label."""
        if self.shared is None or self.offsets is None:
            return self.space.data.index
        return dict(zip(self.space.data.labels, self.offsets.data, strict=True))

    def verify_(self) -> None:
        labels = self.space.data.labels
        if len(set(labels)) < len(labels):
            twice = next(label for label in labels if labels.count(label) > 1)
            raise VerifyException(
                f"direction '{twice}' occurs twice in @{self.sym_name.data}: rename one axis"
            )
        if self.offsets is not None:
            if len(self.offsets.data) != len(labels):
                raise VerifyException(
                    f"@{self.sym_name.data} has {len(labels)} directions but "
                    f"{len(self.offsets.data)} offsets: give one offset for each direction"
                )
            dimensions = set(self.offsets.data)
            if self.shared is None and len(dimensions) < len(labels):
                raise VerifyException(f"two directions of @{self.sym_name.data} share an offset")
            if self.shared is not None and dimensions != set(range(len(dimensions))):
                raise VerifyException(
                    f"@{self.sym_name.data} is shared and leaves out a dimension: use every one "
                    f"from 0 to {max(dimensions)}"
                )
        elif self.shared is not None:
            raise VerifyException(
                f"@{self.sym_name.data} is shared but has no offsets: say which directions share"
            )


@irdl_op_definition
class ReturnOp(IRDLOperation):
    """
    Ends a program with its outputs.

    ```
    craft.return %o : !craft.output
    ```
    """

    name = "craft.return"

    outputs = var_operand_def(OutputType)

    traits = traits_def(IsTerminator(), HasParent(ProgramOp))

    assembly_format = "attr-dict ($outputs^ `:` type($outputs))?"

    def __init__(self, *outputs: SSAValue):
        super().__init__(operands=[outputs])


def verify_layer(layer: IntegerAttr[I64] | None) -> None:
    """
    Check the layer of a component, if it has one.

    Raises:
        VerifyException: if it is negative.

    """
    if layer is not None and layer.value.data < 0:
        raise VerifyException(
            f"layer {layer.value.data} does not exist: layers are numbered from 0"
        )


def program_of(op: Operation) -> ProgramOp:
    """
    The program that an operation stands in.

    Raises:
        VerifyException: if it stands elsewhere.

    """
    program = op.parent_op()
    if not isinstance(program, ProgramOp):
        raise VerifyException(f"{op.name} must stand in the block of a craft.program")
    return program


def space_op_of(value: SSAValue, at: Operation) -> SpaceOp:
    """
    The declaration of a vector's space, looked up in the program that holds `at`.

    Raises:
        VerifyException: if the value is no vector, or the program has no such space.

    """
    if not isinstance(value.type, VecType):
        raise VerifyException(f"expected a !craft.vec, got {value.type}")
    program = program_of(at)
    op = SymbolTable.lookup_symbol(program, value.type.space)
    if not isinstance(op, SpaceOp):
        raise VerifyException(
            f"there is no craft.space @{value.type.space} in @{program.sym_name.data}: declare it "
            "before its first use"
        )
    return op


def space_of(value: SSAValue, at: Operation) -> Space:
    """
    The space of a vector, looked up in the program that holds `at`.

    Raises:
        VerifyException: if the value is no vector, or the program has no such space.

    """
    return space_op_of(value, at).space.data


def coordinates_of(value: SSAValue, at: Operation) -> Mapping[str, int]:
    """
    The coordinate of each direction of a vector, by label.

    Raises:
        VerifyException: if the value is no vector, or the program has no such space.

    """
    return space_op_of(value, at).coordinates
