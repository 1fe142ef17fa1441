"""
The attributes of the transformer dialect: weights, vocabulary, decoding, labels and certificate.

Programs of the craft dialect hold the same vocabulary, decodings, labels and certificate.

    #transformer.weight<2x2xf32 dense [[1.0, 0.5], [0.0, 1.0]]>
    #transformer.vocab<"a", "b", "compiler_bos", "compiler_pad">
    #transformer.decode<categorical ["a", "b", none]>
    #transformer.decode<numerical {0 to 5, 1/2}>
    #transformer.label<"reverse">
    #transformer.labels<"tokens:a", "tokens:b", "one">
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from numpy.typing import ArrayLike
from xdsl.ir import Data
from xdsl.irdl import irdl_attr_definition
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException

from raspc.transformer_dialect.weight_text import parse_weight, print_weight
from raspc.transformer_dialect.weights import FloatArray, Weight
from raspc.values import Domain, Value, canonical
from raspc.values.certificate import Certificate
from raspc.values.text import (
    parse_domain,
    parse_string,
    parse_value,
    print_domain,
    print_string,
    print_value,
    value_text,
)

DecodeKind: TypeAlias = Literal["categorical", "numerical"]


@irdl_attr_definition
class WeightAttr(Data[Weight]):
    """
    The entries of a weight matrix or of a bias vector, in a text form of `weight_text`.

        #transformer.weight<3x2xf32 sparse {(0, 1) : 1.0}>
    """

    name = "transformer.weight"

    def __init__(self, entries: Weight | ArrayLike):
        """The attribute of `entries`: float arrays keep their type, lists become float32."""
        super().__init__(entries if isinstance(entries, Weight) else Weight.of(entries))

    @staticmethod
    def of(entries: WeightAttr | Weight | ArrayLike) -> WeightAttr:
        """The attribute of a weight in any form that op constructors accept."""
        return entries if isinstance(entries, WeightAttr) else WeightAttr(entries)

    @property
    def array(self) -> FloatArray:
        """The entries, read-only."""
        return self.data.array

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of rows and columns, or of entries for a bias."""
        return self.data.shape

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Weight:
        """Parse `<2x2xf32 dense [[...], ...]>`."""
        with parser.in_angle_brackets():
            return parse_weight(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print `<2x2xf32 dense [[...], ...]>`."""
        with printer.in_angle_brackets():
            print_weight(printer, self.data)


@irdl_attr_definition
class LabelAttr(Data[str]):
    """
    The name of the s-op or output that an operation computes.

    The text form keeps every Unicode character; the text form of a builtin string does not.

        #transformer.label<"reverse">
    """

    name = "transformer.label"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> str:
        """Parse `<"reverse">`."""
        with parser.in_angle_brackets():
            return parse_string(parser, "a label")

    def print_parameter(self, printer: Printer) -> None:
        """Print `<"reverse">`."""
        with printer.in_angle_brackets():
            print_string(printer, self.data)


@irdl_attr_definition
class LabelsAttr(Data[tuple[str, ...]]):
    """
    The labels of directions or of neurons, in order.

        #transformer.labels<"tokens:a", "tokens:b", "one">
    """

    name = "transformer.labels"

    def __init__(self, labels: Iterable[str]):
        super().__init__(tuple(labels))

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> tuple[str, ...]:
        """Parse `<"a", "b">`."""
        return tuple(
            parser.parse_comma_separated_list(
                parser.Delimiter.ANGLE, lambda: parse_string(parser, "a label"), " in labels"
            )
        )

    def print_parameter(self, printer: Printer) -> None:
        """Print `<"a", "b">`."""
        with printer.in_angle_brackets():
            printer.print_list(self.data, lambda text: print_string(printer, text))


@irdl_attr_definition
class VocabAttr(Data[tuple[Value, ...]]):
    """
    The tokens of a model in the order of their ids, BOS and PAD among them.

        #transformer.vocab<"a", "b", "compiler_bos", "compiler_pad">
    """

    name = "transformer.vocab"

    def __init__(self, tokens: Iterable[object]):
        super().__init__(tuple(canonical(token) for token in tokens))

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> tuple[Value, ...]:
        """Parse `<"a", "b">`."""
        tokens = parser.parse_comma_separated_list(
            parser.Delimiter.ANGLE, lambda: parse_value(parser), " in a vocabulary"
        )
        return tuple(tokens)

    def print_parameter(self, printer: Printer) -> None:
        """Print `<"a", "b">`."""
        with printer.in_angle_brackets():
            printer.print_list(self.data, lambda token: print_value(printer, token))

    def verify(self) -> None:
        """Check that tokens are distinct and defined."""
        if None in self.data:
            raise VerifyException("none is not a token; leave it out of the vocabulary")
        if len(set(self.data)) < len(self.data):
            twice = next(t for i, t in enumerate(self.data) if t in self.data[:i])
            raise VerifyException(f"token {value_text(twice)} has two ids; list every token once")


@dataclass(frozen=True)
class Decoding:
    """The rule that maps logits to an output value at each position."""

    kind: DecodeKind
    """
    `categorical` chooses the value of the largest column; `numerical` the value nearest to the
    number in the single column.
    """

    values: tuple[Value, ...]
    """
    The values that the output can take: one for each column, in the order of the columns, if
    categorical; ascending numbers if numerical.
    """

    @staticmethod
    def of(kind: DecodeKind, values: Iterable[object]) -> Decoding:
        """The decoding to the given values; numbers of a numerical decoding may be in any order."""
        if kind == "categorical":
            return Decoding(kind, tuple(canonical(value) for value in values))
        domain = values if isinstance(values, Domain) else Domain.of(values)
        # The attribute's verifier reports an undefined member as an error.
        return Decoding(kind, domain.values + ((None,) if domain.undefined else ()))

    @property
    def n_columns(self) -> int:
        """The number of columns of the logits."""
        return len(self.values) if self.kind == "categorical" else 1


@irdl_attr_definition
class DecodeAttr(Data[Decoding]):
    """
    The decoding of logits to output values.

        #transformer.decode<categorical ["a", "b", none]>   the value of the largest column
        #transformer.decode<numerical {0 to 5}>             the number nearest to the one column
    """

    name = "transformer.decode"

    def __init__(self, kind: DecodeKind | Decoding, values: Iterable[object] = ()):
        """
        values: one per column for a categorical decoding, in the order of the columns; for a
        numerical decoding, the numbers in any order.
        """
        super().__init__(kind if isinstance(kind, Decoding) else Decoding.of(kind, values))

    @property
    def kind(self) -> DecodeKind:
        """The rule by which a value is chosen."""
        return self.data.kind

    @property
    def values(self) -> tuple[Value, ...]:
        """The values that the output can take."""
        return self.data.values

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Decoding:
        """Parse `<categorical ["a", none]>` or `<numerical {0 to 5}>`."""
        with parser.in_angle_brackets():
            if parser.parse_keyword_in(("categorical", "numerical")) == "categorical":
                values = parser.parse_comma_separated_list(
                    parser.Delimiter.SQUARE, lambda: parse_value(parser), " in a decoding"
                )
                return Decoding("categorical", tuple(values))
            return Decoding.of("numerical", parse_domain(parser))

    def print_parameter(self, printer: Printer) -> None:
        """Print `<categorical ["a", none]>` or `<numerical {0 to 5}>`."""
        with printer.in_angle_brackets():
            printer.print_string(f"{self.kind} ")
            if self.kind == "numerical":
                print_domain(printer, Domain.of(self.values))
                return
            with printer.in_square_brackets():
                printer.print_list(self.values, lambda value: print_value(printer, value))

    def verify(self) -> None:
        """Check that values are present and distinct, and ascending numbers if numerical."""
        if not self.values:
            raise VerifyException("a decoding chooses from at least one value; list the values")
        if len(set(self.values)) < len(self.values):
            raise VerifyException("a decoding lists a value twice; give each value one column")
        domain = Domain.of(self.values)
        if self.kind == "numerical" and not (domain.all_numbers and not domain.undefined):
            raise VerifyException(
                "a numerical decoding chooses from numbers alone; "
                "decode strings, tuples and none as categorical"
            )
        if self.kind == "numerical" and domain.values != self.values:
            raise VerifyException("a numerical decoding lists its numbers in ascending order")


@irdl_attr_definition
class CertificateAttr(Data[Certificate]):
    """
    The certificate of a program or model: the margin and the error bound of each decision.

        #transformer.certificate<float32 [decode "reverse" 1.0 0.031]>
    """

    name = "transformer.certificate"

    @classmethod
    def parse_parameter(cls, parser: AttrParser) -> Certificate:
        """Parse `<float32 [decode "reverse" 1.0 0.031]>`."""
        return Certificate.parse(parser)

    def print_parameter(self, printer: Printer) -> None:
        """Print `<float32 [decode "reverse" 1.0 0.031]>`."""
        self.data.print(printer)
