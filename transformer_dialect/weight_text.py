"""
The text form of weights in IR: shape and element type, then the entries in one of four forms.

    2x3xf32 dense [[1.0, 0.0, 2.5], [0.1, 1.0, -4.0]]    few entries
    43x12xf32 sparse {(0, 1) : 1.0, (7, 11) : -0.5}       few entries that are not zero
    43x12xf32 packed "eJxjYGD4z8DAAAAE/wD/"               zlib and base64 of the bytes
    43x12xf32 external "sha256:9f86d0..."                 the entries are in a model file

A vector has one axis: `3xf32 dense [1.0, 2.0, 3.0]`, `3xf32 sparse {1 : 2.0}`. The printer chooses
`sparse` or `dense` for up to MAX_PRINTED_ENTRIES entries, and `packed` for more. Parsing restores
the bits of the entries from every form; the text of `packed` may differ between versions of zlib,
but not the entries.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from xdsl.dialects.builtin import Float16Type, Float32Type, Float64Type
from xdsl.parser import AttrParser
from xdsl.printer import Printer

from raspc.transformer_dialect.weights import DTYPES, ElementType, FloatArray, Weight
from raspc.values.available_memory import check_memory

MAX_PRINTED_ENTRIES = 64
"""The largest number of entries that print as numbers."""

MAX_PARSED_ENTRIES = 2**28
"""The largest number of entries, zeros included, of a weight that the parser accepts."""

_COPIES = 3
"""How often the entries of a weight are in memory while they are read, at most."""

_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


def print_weight(printer: Printer, weight: Weight) -> None:
    """Print a weight in the form that `parse_weight` reads."""
    printer.print_string(f"{weight.type_text} ")
    if weight.is_external:
        _print_external(printer, weight)
        return
    entries = weight.array
    stored = _stored(entries)
    if len(stored) <= MAX_PRINTED_ENTRIES and 3 * len(stored) <= weight.size:
        _print_sparse(printer, entries, stored)
    elif weight.size <= MAX_PRINTED_ENTRIES:
        printer.print_string(f"dense {_dense_text(entries)}")
    elif printer.diagnostic.op_messages:
        # An error report repeats the IR around the error; packed weights would hide the message.
        _print_external(printer, weight)
    else:
        packed = base64.b64encode(zlib.compress(entries.tobytes())).decode()
        printer.print_string(f'packed "{packed}"')


def _print_external(printer: Printer, weight: Weight) -> None:
    printer.print_string(f'external "{weight.digest}"')


def _stored(entries: FloatArray) -> list[tuple[int, ...]]:
    """The positions of the entries that the sparse form lists: all but positive zeros."""
    return [tuple(map(int, at)) for at in np.argwhere((entries != 0) | np.signbit(entries))]


def _print_sparse(printer: Printer, entries: FloatArray, stored: list[tuple[int, ...]]) -> None:
    texts = [f"{', '.join(map(str, at))}" for at in stored]
    if entries.ndim > 1:
        texts = [f"({text})" for text in texts]
    printer.print_string("sparse ")
    with printer.in_braces():
        printer.print_list(
            zip(texts, stored, strict=True),
            lambda entry: printer.print_string(f"{entry[0]} : {float_text(entries[entry[1]])}"),
        )


def _dense_text(entries: FloatArray) -> str:
    texts = [float_text(e) if entries.ndim == 1 else _dense_text(e) for e in entries]
    return f"[{', '.join(texts)}]"


def float_text(number: np.floating[Any]) -> str:
    """
    The shortest decimal text, with a point, that parses to the number in its float type.

        float_text(np.float32(0.1)) == "0.1"      float_text(np.float64(1e-5)) == "1.0e-05"
    """
    magnitude = abs(float(number))
    plain = magnitude == 0 or 1e-4 <= magnitude < 1e16
    write = np.format_float_positional if plain else np.format_float_scientific
    text = write(number, unique=True, trim="0")
    # Parsing rounds to float64 first; if that changes the result, print the float64 exactly.
    return text if number.dtype.type(float(text)) == number else repr(float(number))


def parse_weight(parser: AttrParser) -> Weight:
    """Parse a weight in any of its forms; reports an error at the place of a malformed one."""
    shape, element_type = _parse_type(parser)
    match parser.parse_keyword_in(("dense", "sparse", "packed", "external"), " in a weight"):
        case "dense":
            return _weight(parser, _parse_dense(parser, shape), element_type)
        case "sparse":
            return _weight(parser, _parse_sparse(parser, shape, element_type), element_type)
        case "packed":
            return _weight(parser, _parse_packed(parser, shape, element_type), element_type)
        case _:
            return Weight.external(shape, element_type, _parse_digest(parser))


def _parse_type(parser: AttrParser) -> tuple[tuple[int, ...], ElementType]:
    start = parser.pos
    dims, element = parser.parse_ranked_shape()
    if len(dims) not in (1, 2) or any(dim < 0 for dim in dims):
        parser.raise_error("Expected one or two static dimensions in a weight", start, parser.pos)
    if np.prod(dims, dtype=np.float64) > MAX_PARSED_ENTRIES:
        parser.raise_error("Expected a weight of at most 2^28 entries", start, parser.pos)
    match element:
        case Float16Type():
            return tuple(dims), "f16"
        case Float32Type():
            return tuple(dims), "f32"
        case Float64Type():
            return tuple(dims), "f64"
        case _:
            parser.raise_error("Expected f16, f32 or f64 entries in a weight", start, parser.pos)


def _weight(parser: AttrParser, entries: FloatArray, element_type: ElementType) -> Weight:
    with np.errstate(over="ignore"):
        array = entries.astype(DTYPES[element_type])
    try:
        return Weight.of(array)
    except ValueError as error:
        parser.raise_error(str(error).capitalize())


def _parse_dense(parser: AttrParser, shape: tuple[int, ...]) -> FloatArray:
    def parse_axis(dims: Sequence[int]) -> list[float]:
        if not dims:
            return [float(parser.parse_number())]
        start = parser.pos
        parts = parser.parse_comma_separated_list(
            parser.Delimiter.SQUARE, lambda: parse_axis(dims[1:]), " in a dense weight"
        )
        if len(parts) != dims[0]:
            parser.raise_error(
                f"Expected {dims[0]} entries in the brackets, found {len(parts)}", start, parser.pos
            )
        return [entry for part in parts for entry in part]

    return np.array(parse_axis(shape), dtype=np.float64).reshape(shape)


def _check_memory(parser: AttrParser, shape: tuple[int, ...], element_type: ElementType) -> None:
    """Refuse a weight whose entries take more memory than is free, at the place of the parser."""
    start = parser.pos
    check_memory(
        _COPIES * math.prod(shape) * DTYPES[element_type].itemsize,
        "to read this weight takes",
        error=lambda message: parser.raise_error(message, start, start),
    )


def _parse_sparse(
    parser: AttrParser, shape: tuple[int, ...], element_type: ElementType
) -> FloatArray:
    _check_memory(parser, shape, element_type)
    entries = np.zeros(shape, dtype=DTYPES[element_type])
    seen = set[tuple[int, ...]]()

    def parse_index() -> int:
        return parser.parse_integer(allow_boolean=False, allow_negative=False)

    def parse_entry() -> None:
        start = parser.pos
        if len(shape) == 1:
            at = (parse_index(),)
        else:
            at = tuple(parser.parse_comma_separated_list(parser.Delimiter.PAREN, parse_index))
        if len(at) != len(shape) or any(i >= dim for i, dim in zip(at, shape, strict=True)):
            parser.raise_error(f"Expected a position inside shape {shape}", start, parser.pos)
        if at in seen:
            parser.raise_error(f"Expected position {at} once", start, parser.pos)
        seen.add(at)
        parser.parse_punctuation(":")
        entries[at] = parser.parse_number()

    with np.errstate(over="ignore"):
        parser.parse_comma_separated_list(
            parser.Delimiter.BRACES, parse_entry, " in a sparse weight"
        )
    return entries


def _parse_packed(
    parser: AttrParser, shape: tuple[int, ...], element_type: ElementType
) -> FloatArray:
    _check_memory(parser, shape, element_type)
    start = parser.pos
    text = parser.parse_str_literal()
    dtype = DTYPES[element_type]
    expected = int(np.prod(shape, dtype=np.int64)) * dtype.itemsize
    try:
        # At most one byte more than expected, which detects longer data without unpacking it.
        data = zlib.decompressobj().decompress(base64.b64decode(text, validate=True), expected + 1)
    except (binascii.Error, ValueError, zlib.error):
        parser.raise_error("Expected base64 of zlib data in a packed weight", start, parser.pos)
    if len(data) != expected:
        parser.raise_error(
            f"Expected packed data of {expected} bytes, found "
            f"{len(data) if len(data) < expected else 'more'}",
            start,
            parser.pos,
        )
    return np.frombuffer(data, dtype=dtype).reshape(shape)


def _parse_digest(parser: AttrParser) -> str:
    start = parser.pos
    digest = parser.parse_str_literal()
    if _DIGEST.fullmatch(digest) is None:
        parser.raise_error(
            'Expected "sha256:" and 64 hexadecimal digits in an external weight', start, parser.pos
        )
    return digest
