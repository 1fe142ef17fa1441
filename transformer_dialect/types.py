"""
The types of the transformer dialect. B is the batch and T the length with BOS and padding.

    !transformer.tokens         ids                    int [B, T]
    !transformer.residual<43>   the residual stream    float [B, T, 43]
    !transformer.logits<4>      what is decoded        float [B, T, 4]
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
    """The ids of the input tokens, BOS first and PAD after the last: int [B, T]."""

    name = "transformer.tokens"


def _parse_width(parser: AttrParser) -> tuple[IntAttr]:
    with parser.in_angle_brackets():
        return (IntAttr(parser.parse_integer(allow_boolean=False, allow_negative=False)),)


def _print_width(printer: Printer, width: IntAttr) -> None:
    with printer.in_angle_brackets():
        printer.print_int(width.data)


@irdl_attr_definition
class ResidualType(ParametrizedAttribute, TypeAttribute):
    """The residual stream, one column per direction: float [B, T, d_model]."""

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
        """There is at least one direction."""
        if self.d_model < 1:
            raise VerifyException("a residual stream of no directions holds nothing; give it one")


@irdl_attr_definition
class LogitsType(ParametrizedAttribute, TypeAttribute):
    """What the network says about the output: float [B, T, n_out]."""

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
        """There is at least one column."""
        if self.n_out < 1:
            raise VerifyException("logits of no columns decode to nothing; give them one")
