"""
The types of the transformer dialect: token ids, residual streams and logits.

B is the number of sequences, T their length with BOS and padding.

    !transformer.tokens         ids                    int [B, T]
    !transformer.residual<43>   the residual stream    float [B, T, 43]
    !transformer.logits<4>      the logits             float [B, T, 4]
"""

from __future__ import annotations

from xdsl.dialects.builtin import IntAttr
from xdsl.ir import ParametrizedAttribute, TypeAttribute
from xdsl.irdl import irdl_attr_definition, param_def
from xdsl.parser import AttrParser
from xdsl.printer import Printer
from xdsl.utils.exceptions import VerifyException


@irdl_attr_definition
class TokensType(ParametrizedAttribute, TypeAttribute):
    """The type of token ids, int [B, T]: BOS first, PAD after the last token."""

    name = "transformer.tokens"


def _parse_width(parser: AttrParser) -> tuple[IntAttr]:
    with parser.in_angle_brackets():
        return (IntAttr(parser.parse_integer(allow_boolean=False, allow_negative=False)),)


def _print_width(printer: Printer, width: IntAttr) -> None:
    with printer.in_angle_brackets():
        printer.print_int(width.data)


@irdl_attr_definition
class ResidualType(ParametrizedAttribute, TypeAttribute):
    """The type of the residual stream, float [B, T, d_model]: a column for each direction."""

    name = "transformer.residual"

    width: IntAttr = param_def(converter=IntAttr.get)

    @property
    def d_model(self) -> int:
        """The number of directions."""
        return self.width.data

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> tuple[IntAttr]:
        """Parse `<43>`."""
        return _parse_width(parser)

    def print_parameters(self, printer: Printer) -> None:
        """Print `<43>`."""
        _print_width(printer, self.width)

    def verify(self) -> None:
        """Check that the stream has a direction."""
        if self.d_model < 1:
            raise VerifyException("a residual stream has 0 directions; give it at least one")


@irdl_attr_definition
class LogitsType(ParametrizedAttribute, TypeAttribute):
    """The type of logits, float [B, T, n_out], which a decoding maps to output values."""

    name = "transformer.logits"

    width: IntAttr = param_def(converter=IntAttr.get)

    @property
    def n_out(self) -> int:
        """The number of columns."""
        return self.width.data

    @classmethod
    def parse_parameters(cls, parser: AttrParser) -> tuple[IntAttr]:
        """Parse `<4>`."""
        return _parse_width(parser)

    def print_parameters(self, printer: Printer) -> None:
        """Print `<4>`."""
        _print_width(printer, self.width)

    def verify(self) -> None:
        """Check that the logits have a column."""
        if self.n_out < 1:
            raise VerifyException("logits have 0 columns; give them at least one")
