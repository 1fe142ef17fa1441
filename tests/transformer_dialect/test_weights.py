"""Weights: immutable values, and text forms that keep every bit."""

import itertools
from io import StringIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from xdsl.context import Context
from xdsl.dialects import test as test_dialect
from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser
from xdsl.printer import Printer
from xdsl.utils.exceptions import ParseError, VerifyException

from raspc.transformer_dialect import DecodeAttr, ResidualType, UnembedOp, WeightAttr
from raspc.transformer_dialect.weight_text import float_text, parse_weight, print_weight
from raspc.transformer_dialect.weights import Weight
from raspc.values import RaspcError


def text_of(weight: Weight) -> str:
    stream = StringIO()
    print_weight(Printer(stream), weight)
    return stream.getvalue()


def parsed(text: str) -> Weight:
    return parse_weight(Parser(Context(), text))


@pytest.mark.parametrize(
    ("entries", "element_type"),
    [
        ([[1, 2]], "f32"),
        ([[1.0, 2.0]], "f32"),
        (np.array([[1, 2]]), "f32"),
        (np.array([[True, False]]), "f32"),
        (np.array([1.0], np.float16), "f16"),
        (np.array([1.0], np.float32), "f32"),
        (np.array([1.0], np.float64), "f64"),
        (np.array([1.0], ">f8"), "f64"),
    ],
)
def test_element_type_is_kept_or_float32(entries: object, element_type: str) -> None:
    weight = Weight.of(entries)  # pyright: ignore[reportArgumentType]
    assert weight.element_type == element_type
    assert weight.array.dtype == weight.dtype


def test_the_array_given_is_copied_and_what_is_held_is_read_only() -> None:
    entries = np.ones((2, 2), np.float32)
    weight = Weight.of(entries)
    entries[0, 0] = 5.0
    assert weight.array[0, 0] == 1.0
    with pytest.raises(ValueError, match="read-only"):
        weight.array[0, 0] = 5.0


def test_a_read_only_view_of_a_writable_array_is_copied_too() -> None:
    base = np.ones((2, 2), np.float32)
    view = base[:]
    view.flags.writeable = False
    weight = Weight.of(view)
    base[0, 0] = 5.0
    assert weight.array[0, 0] == 1.0


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ([[1.0, np.nan]], r"entry \(0, 1\) is nan"),
        ([1.0, -np.inf], r"entry \(1,\) is -inf"),
        ([1e39], r"entry \(0,\) is inf"),
        (1.0, "not an array of 0 axes"),
        (np.zeros((2, 2, 2)), "not an array of 3 axes"),
        (["a"], "holds numbers"),
        ([1j], "holds numbers"),
    ],
)
def test_what_is_no_weight_is_refused(entries: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Weight.of(entries)  # pyright: ignore[reportArgumentType]


def test_equality_is_of_shape_type_and_bits() -> None:
    one = Weight.of([[1.0, 0.0]])
    assert one == Weight.of(np.array([[1.0, 0.0]], np.float32))
    assert hash(one) == hash(Weight.of([[1.0, 0.0]]))
    different = [
        one,
        Weight.of([[1.0, -0.0]]),
        Weight.of([1.0, 0.0]),
        Weight.of([[1.0], [0.0]]),
        Weight.of(np.array([[1.0, 0.0]])),
    ]
    assert all(a != b for a, b in itertools.combinations(different, 2))
    assert one != "weight"


def test_an_external_weight_equals_what_it_refers_to_and_has_no_entries() -> None:
    weight = Weight.of([[1.0, 2.0]])
    reference = weight.as_external()
    assert reference == weight
    assert reference.is_external
    assert (reference.shape, reference.element_type, reference.size) == ((1, 2), "f32", 2)
    with pytest.raises(RaspcError, match="1x2xf32 weight are in a model file, not in the IR; load"):
        _ = reference.array


FLOATS = {
    "f16": (np.float16, 16),
    "f32": (np.float32, 32),
    "f64": (np.float64, 64),
}


@pytest.mark.parametrize("element_type", FLOATS)
@given(data=st.data())
def test_every_float_comes_back_from_its_text(element_type: str, data: st.DataObject) -> None:
    dtype, width = FLOATS[element_type]
    number = dtype(
        data.draw(st.floats(allow_nan=False, allow_infinity=False, width=width))  # type: ignore
    )
    text = float_text(number)
    assert "." in text
    back = dtype(float(text))
    assert back.tobytes() == number.tobytes()


SHAPES = npst.array_shapes(min_dims=1, max_dims=2, min_side=0, max_side=12)


@pytest.mark.parametrize("element_type", FLOATS)
@given(data=st.data())
def test_every_weight_comes_back_from_its_text(element_type: str, data: st.DataObject) -> None:
    dtype, width = FLOATS[element_type]
    elements = st.floats(allow_nan=False, allow_infinity=False, width=width)  # type: ignore
    fill = st.sampled_from([0.0, -0.0])
    array = data.draw(npst.arrays(dtype, SHAPES, elements=elements, fill=fill))
    weight = Weight.of(array)
    back = parsed(text_of(weight))
    assert back == weight
    assert back.array.tobytes() == array.tobytes()


@pytest.mark.parametrize(
    ("array", "form"),
    [
        (np.zeros((50, 50)), "sparse"),
        (np.eye(64), "sparse"),
        (np.eye(65), "packed"),
        (np.ones((8, 8)), "dense"),
        (np.ones((8, 9)), "packed"),
    ],
)
def test_small_weights_are_readable_and_large_ones_packed(
    array: np.ndarray[tuple[int, int], np.dtype[np.float64]], form: str
) -> None:
    assert text_of(Weight.of(array)).split()[1] == form


def test_an_error_report_does_not_repeat_large_weights() -> None:
    rng = np.random.default_rng(0)
    weight = WeightAttr(rng.normal(size=(300, 300)).astype(np.float32))
    source = test_dialect.TestOp(result_types=[ResidualType(3)])
    unembed = UnembedOp(source, weight, DecodeAttr("categorical", range(300)))
    module = ModuleOp([source, unembed])
    with pytest.raises(VerifyException) as caught:
        module.verify()
    (report,) = caught.value.__notes__
    assert "300x300xf32 external" in report
    assert len(report) < 5000
    assert "packed" in str(module)


@pytest.mark.parametrize("entries", ["sparse {}", 'packed "AAAA"'])
def test_a_weight_that_fills_the_memory(entries: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raspc.values.available_memory.available_memory", lambda: 1000)
    with pytest.raises(ParseError) as caught:
        parsed(f"100x100xf32 {entries}")
    assert caught.value.msg == (
        "to read this weight takes 117.1 KiB of memory, and 1000 bytes are free"
    )


def test_an_external_weight_takes_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raspc.values.available_memory.available_memory", lambda: 1000)
    assert parsed(f'100x100xf32 external "sha256:{"0" * 64}"').is_external
