"""The structural operations of craft: `craft.program`, `craft.space` and `craft.return`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from weakref import WeakKeyDictionary, WeakValueDictionary

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
    OffsetsAttr,
    OutputType,
    SpaceAttr,
    VecType,
)
from raspc.craft_dialect.space import Space, value_names
from raspc.transformer_dialect.attributes import CertificateAttr, VocabAttr
from raspc.values.length_limit import length_problem
from raspc.values.value import Value

DEFAULT_BOS = "compiler_bos"
"""The name of the token at position 0 of every sequence."""

DEFAULT_PAD = "compiler_pad"
"""The name of the token that fills short sequences of a batch; attention masks it."""

RESIDUAL = "residual"
"""Symbol of the space of the whole residual stream, which `craft-pad-bases` declares."""


@irdl_op_definition
class ProgramOp(IRDLOperation):
    """
    A program as vectors in SSA, from embeddings through components to outputs.

    The block holds the spaces and the vectors, and ends in `craft.return`. The input sequence
    is BOS followed by the tokens, so position 0 is BOS and position `i + 1` holds token i.
    Vectors other than embeddings are zero at BOS, unless their construction says otherwise.

    ```
    craft.program @copy tokens <"a", "b"> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
      craft.space @tokens <["tokens" onehot {"a", "b"}]>
      %t = craft.embed : !craft.vec<@tokens>
      %o = craft.unembed(%t : !craft.vec<@tokens>) map <...> decode <categorical ["a", "b"]>
      craft.return %o : !craft.output
    }
    ```
    """

    name = "craft.program"

    sym_name = prop_def(SymbolNameConstraint())
    tokens = prop_def(VocabAttr)
    """The vocabulary, without BOS and PAD, in the order of the token ids."""
    max_seq_len = prop_def(IntegerAttr[I64])
    """The largest number of tokens in a sequence, BOS not counted."""
    bos = prop_def(StringAttr)
    pad = prop_def(StringAttr)
    causal = opt_prop_def(UnitAttr)
    certificate = opt_prop_def(CertificateAttr)
    """The decisions that `craft-certify` has bounded; none before the pass."""
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
                "tokens": VocabAttr(tokens),
                "max_seq_len": IntegerAttr(max_seq_len, i64),
                "bos": StringAttr(bos),
                "pad": StringAttr(pad),
                "causal": UnitAttr() if causal else None,
            },
            regions=[body if body is not None else Region(Block())],
        )

    def spaces(self) -> dict[str, SpaceOp]:
        """The space operations of the program by symbol name."""
        return {op.sym_name.data: op for op in self.body.block.ops if isinstance(op, SpaceOp)}

    def verify_(self) -> None:
        if problem := length_problem(self.max_seq_len.value.data):
            raise VerifyException(problem)
        self._verify_tokens()
        if self.body.block.args:
            raise VerifyException("a program takes no block arguments; craft.embed reads the input")
        if not isinstance(self.body.block.last_op, ReturnOp):
            raise VerifyException("a craft.program must end in craft.return")

    def _verify_tokens(self) -> None:
        tokens = self.tokens.data
        if not tokens:
            raise VerifyException("a program needs at least one token in its vocabulary")
        if self.bos.data == self.pad.data:
            raise VerifyException(f"BOS and PAD are both '{self.bos.data}': name them apart")
        for special in (self.bos.data, self.pad.data):
            if special in value_names(tokens):
                raise VerifyException(
                    f"'{special}' marks a special position and cannot be in the vocabulary: "
                    "rename the token, or choose another name for BOS or PAD"
                )


@irdl_op_definition
class SpaceOp(IRDLOperation):
    """
    The declaration of a space: a direct sum of axes with a symbol for vector types.

    After allocation of the residual stream, `at` gives the stream dimension of each direction.
    A `shared` space is the whole stream: several directions may occupy one dimension, each in
    half-layers of its own, and a vector has one coordinate for each dimension.

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
        """The coordinate of each direction in a vector of the space, by label."""
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
    The terminator of a program, with the outputs as operands.

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


def optional_number(number: int | IntegerAttr[I64] | None) -> IntegerAttr[I64] | None:
    """The attribute of a number that an operation may lack, for the constructors of operations."""
    return IntegerAttr(number, i64) if isinstance(number, int) else number


def verify_layer(layer: IntegerAttr[I64] | None) -> None:
    """
    Check the layer of a component; None, before allocation, is valid.

    Raises:
        VerifyException: if the layer is negative.

    """
    if layer is not None and layer.value.data < 0:
        raise VerifyException(
            f"layer {layer.value.data} does not exist: layers are numbered from 0"
        )


def program_of(op: Operation) -> ProgramOp:
    """
    The program whose block holds an operation.

    Raises:
        VerifyException: if the operation's parent is not a program.

    """
    program = op.parent_op()
    if not isinstance(program, ProgramOp):
        raise VerifyException(f"{op.name} must stand in the block of a craft.program")
    return program


def space_op_of(value: SSAValue, at: Operation) -> SpaceOp:
    """
    The declaration of a vector's space, looked up in the program that holds `at`.

    Raises:
        VerifyException: if the type of the value is not `!craft.vec`, or the program declares no
            space of that symbol.

    """
    if not isinstance(value.type, VecType):
        raise VerifyException(f"expected a !craft.vec, got {value.type}")
    program = program_of(at)
    op = _declaration(program, value.type.space)
    if op is None:
        raise VerifyException(
            f"there is no craft.space @{value.type.space} in @{program.sym_name.data}: declare it "
            "before its first use"
        )
    return op


_declared: WeakKeyDictionary[ProgramOp, WeakValueDictionary[str, SpaceOp]] = WeakKeyDictionary()
"""The spaces of programs by symbol, as last seen; a program may have changed since."""


def _declaration(program: ProgramOp, symbol: str) -> SpaceOp | None:
    """The space of a symbol in a program; None if the program declares none."""
    known = _declared.get(program)
    if known is None:
        known = _declared[program] = WeakValueDictionary[str, SpaceOp]()
    op = known.get(symbol)
    if op is None or op.parent is not program.body.block or op.sym_name.data != symbol:
        known.clear()
        known.update(program.spaces())
        op = known.get(symbol)
    return op


def space_of(value: SSAValue, at: Operation) -> Space:
    """
    The space of a vector, looked up in the program that holds `at`.

    Raises:
        VerifyException: as `space_op_of`.

    """
    return space_op_of(value, at).space.data


def coordinates_of(value: SSAValue, at: Operation) -> Mapping[str, int]:
    """
    The coordinate of each direction of a vector, by label, from the program that holds `at`.

    Raises:
        VerifyException: as `space_op_of`.

    """
    return space_op_of(value, at).coordinates
