"""
S-ops: the ops that compute a sequence, with one value at each position.

    %tokens = rasp.tokens : !rasp.sop
    %indices = rasp.indices : !rasp.sop
    %length = rasp.length named "n" : !rasp.sop
    %one = rasp.constant 1 as numerical : !rasp.sop
    %sum = rasp.map(%indices, %one) : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ^bb0(%x: !rasp.value, %y: !rasp.value):
      %0 = rasp.add %x, %y
      rasp.yield %0
    }
    %mean = rasp.aggregate %selector, %sum default 0 : !rasp.sop -> !rasp.sop
    %count = rasp.selector_width %selector : !rasp.sop
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from xdsl.dialects.builtin import StringAttr, UnitAttr
from xdsl.interfaces import HasCanonicalizationPatternsInterface, HasFolderInterface
from xdsl.ir import Attribute, Operation, Region, SSAValue
from xdsl.irdl import (
    IRDLOperation,
    irdl_op_definition,
    operand_def,
    opt_prop_def,
    prop_def,
    region_def,
    result_def,
    traits_def,
    var_operand_def,
)
from xdsl.pattern_rewriter import RewritePattern
from xdsl.traits import ConstantLike, IsolatedFromAbove, Pure
from xdsl.utils.exceptions import VerifyException

from raspc.rasp_dialect.assembly_directives import AskedEncoding, BareValue, Default, Named
from raspc.rasp_dialect.attributes import (
    EncodingAttr,
    SelectorType,
    SOpType,
    ValueAttr,
    sop_type,
)
from raspc.rasp_dialect.encoding import Encoding
from raspc.rasp_dialect.scalar_region import verify_scalar_region
from raspc.values import Domain, Value, error_at

GivenName: TypeAlias = str | StringAttr | None
"""The name of an s-op or selector, as constructors of ops take it."""

GivenEncoding: TypeAlias = Encoding | str | EncodingAttr | None
"""The encoding that is asked for an s-op, as constructors of ops take it."""


def verify_name(name: StringAttr | None) -> None:
    """Check that a name is printable, so that printing and parsing keep it."""
    if name is not None and not (name.data and name.data.isascii()):
        raise VerifyException(
            "the name of an s-op is empty or not ASCII, which does not print; rename the s-op"
        )


class SOp(IRDLOperation, ABC):
    """
    The base class of ops that compute an s-op.

    `sop_name` is the name that the program gave to the s-op (`named "frac"`), and `encoding` the
    encoding that the program asks for (`as numerical`).
    """

    sop_name = opt_prop_def(StringAttr)
    encoding = opt_prop_def(EncodingAttr)

    result = result_def(SOpType)

    custom_directives: ClassVar = (Named, AskedEncoding)

    traits = traits_def(Pure())

    def verify_(self) -> None:
        """Check that the name can be printed."""
        verify_name(self.sop_name)

    def value_set(self, operands: Sequence[Domain], max_seq_len: int) -> Domain:
        """
        The values that an op of another dialect can compute, or more; `ValueAnalysis` asks for it.

        operands: the values of the operands that are s-ops.
        max_seq_len: the length of the longest sequence.
        """
        raise error_at(
            self,
            f"the values of {self.name} are not known",
            f"define `value_set` in its class {type(self).__name__}",
        )


def name_attribute(name: GivenName) -> StringAttr | None:
    """The attribute of a name, for constructors of ops."""
    return StringAttr(name) if isinstance(name, str) else name


def label_properties(
    sop_name: GivenName, encoding: GivenEncoding = None
) -> dict[str, Attribute | None]:
    """The properties of every s-op, for the constructors of the ops."""
    if encoding is not None and not isinstance(encoding, EncodingAttr):
        if isinstance(encoding, str):
            encoding = Encoding.named(encoding)
        encoding = EncodingAttr(encoding)
    return {"sop_name": name_attribute(sop_name), "encoding": encoding}


class _InputOp(SOp, ABC):
    """An s-op without operands."""

    assembly_format = (
        "custom<Named>($sop_name) custom<AskedEncoding>($encoding) attr-dict `:` type($result)"
    )

    def __init__(
        self,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        super().__init__(
            properties=label_properties(sop_name, encoding),
            result_types=(result_type or sop_type(),),
        )


@irdl_op_definition
class TokensOp(_InputOp):
    """
    The input: the token at each position.

        %0 = rasp.tokens : !rasp.sop          // on "abc": "a" "b" "c"
    """

    name = "rasp.tokens"


@irdl_op_definition
class IndicesOp(_InputOp):
    """
    The index of each position, counted from 0.

        %0 = rasp.indices : !rasp.sop         // on "abc": 0 1 2
    """

    name = "rasp.indices"


@irdl_op_definition
class LengthOp(_InputOp):
    """
    The length of the input, at each position.

        %0 = rasp.length : !rasp.sop          // on "abc": 3 3 3
    """

    name = "rasp.length"


@irdl_op_definition
class ConstantOp(SOp, HasFolderInterface):
    """
    The same value at each position.

        %0 = rasp.constant 1/3 : !rasp.sop    // on "abc": 1/3 1/3 1/3
    """

    name = "rasp.constant"

    value = prop_def(ValueAttr)

    custom_directives: ClassVar = (BareValue, Named, AskedEncoding)
    assembly_format = (
        "custom<BareValue>($value) custom<Named>($sop_name) custom<AskedEncoding>($encoding) "
        "attr-dict `:` type($result)"
    )

    traits = traits_def(ConstantLike())

    def __init__(
        self,
        value: ValueAttr | Value | float,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        if not isinstance(value, ValueAttr):
            value = ValueAttr.of(value)
        super().__init__(
            properties={"value": value, **label_properties(sop_name, encoding)},
            result_types=(result_type or sop_type(),),
        )

    def fold(self) -> tuple[ValueAttr]:
        """The value."""
        return (self.value,)


class RegionMap(SOp, ABC):
    """A function, computed by the region, of the values of s-ops at each position."""

    args = var_operand_def(SOpType)
    body = region_def("single_block")

    assembly_format = (
        "`(` $args `)` custom<Named>($sop_name) custom<AskedEncoding>($encoding) attr-dict "
        "`:` functional-type($args, $result) $body"
    )

    def __init__(
        self,
        args: Sequence[SSAValue | Operation],
        body: Region,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        super().__init__(
            operands=(args,),
            properties=label_properties(sop_name, encoding),
            result_types=(result_type or sop_type(),),
            regions=[body],
        )

    def verify_(self) -> None:
        """Check the name, and that the region is a function of the operands."""
        super().verify_()
        if not self.args:
            kind = self.name.removeprefix("rasp.").replace("_", " ")
            raise VerifyException(f"a {kind} has at least one operand; use rasp.constant")
        verify_scalar_region(self.body, len(self.args))


@irdl_op_definition
class MapOp(RegionMap, HasCanonicalizationPatternsInterface):
    """
    A function, computed by the region, of the values of s-ops at each position.

        %1 = rasp.map(%tokens) named "shouted" : (!rasp.sop) -> !rasp.sop {
        ^bb0(%x: !rasp.value):
          %0 = rasp.lookup %x {("a") : "A", ("b") : "B"}
          rasp.yield %0
        }

    The region takes a value for each operand and holds scalar ops only. The result is undefined at
    the positions where an operand is undefined.
    """

    name = "rasp.map"

    traits = traits_def(IsolatedFromAbove())

    @classmethod
    def get_canonicalization_patterns(cls) -> tuple[RewritePattern, ...]:
        """The canonicalisation patterns of the op."""
        from raspc.rasp_dialect.canonicalization import sop_patterns as sops

        return (
            sops.IdentityMap(),
            sops.ConstantMap(),
            sops.ConstantOperand(),
            sops.RepeatedOperand(),
            sops.UnusedOperand(),
        )


@irdl_op_definition
class AggregateOp(SOp):
    """
    The mean of the values at the keys that each query selects.

        %1 = rasp.aggregate %selector, %values default 0 : !rasp.sop -> !rasp.sop

    The result at a query that selects one key is the value at that key, of any type; at a query
    that selects none, the default, or undefined. The mean of several numbers is their average, and
    the mean of equal values is that value; the interpreter raises an error for any other mean.

    The flag `agreeing` states that all values that a query selects are equal; the program is in
    error on an input on which they are not, also if they are numbers.
    """

    name = "rasp.aggregate"

    selector = operand_def(SelectorType())
    values = operand_def(SOpType)
    default = opt_prop_def(ValueAttr)
    agreeing = opt_prop_def(UnitAttr)

    custom_directives: ClassVar = (Default, Named, AskedEncoding)
    assembly_format = (
        "$selector `,` $values (`agreeing` $agreeing^)? custom<Default>($default) "
        "custom<Named>($sop_name) custom<AskedEncoding>($encoding) attr-dict "
        "`:` type($values) `->` type($result)"
    )

    def __init__(
        self,
        selector: SSAValue | Operation,
        values: SSAValue | Operation,
        result_type: SOpType | None = None,
        *,
        default: ValueAttr | Value | float = None,
        agreeing: bool = False,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        if default is not None and not isinstance(default, ValueAttr):
            default = ValueAttr.of(default)
        super().__init__(
            operands=(selector, values),
            properties={
                "default": default,
                "agreeing": UnitAttr() if agreeing else None,
                **label_properties(sop_name, encoding),
            },
            result_types=(result_type or sop_type(),),
        )

    @property
    def default_value(self) -> Value:
        """The value at a query that selects no key; None for undefined."""
        return None if self.default is None else self.default.data


@irdl_op_definition
class SelectorWidthOp(SOp):
    """
    The number of keys that each query selects.

        %1 = rasp.selector_width %selector : !rasp.sop
    """

    name = "rasp.selector_width"

    selector = operand_def(SelectorType())

    assembly_format = (
        "$selector custom<Named>($sop_name) custom<AskedEncoding>($encoding) attr-dict "
        "`:` type($result)"
    )

    def __init__(
        self,
        selector: SSAValue | Operation,
        result_type: SOpType | None = None,
        *,
        sop_name: GivenName = None,
        encoding: GivenEncoding = None,
    ):
        super().__init__(
            operands=(selector,),
            properties=label_properties(sop_name, encoding),
            result_types=(result_type or sop_type(),),
        )
