"""Weights made of arrays and lists, compared with one another, and without their entries."""

import numpy as np

from raspc import rasp
from raspc.transformer_dialect.weight_text import float_text
from raspc.transformer_dialect.weights import Weight
from raspc.values import RaspcError


def frozen(array):
    """An array that nobody writes."""
    array.flags.writeable = False
    return array


ENTRIES = np.array([[1.5, 0.0, -2.0]])
for title, entries in (
    ("a list", [[1, 2], [0, 4]]),
    ("a list of floats", [0.1, 0.0]),
    ("integers", np.array([3, 0])),
    ("truth values", np.array([True, False])),
    ("float16", np.array([0.1], np.float16)),
    ("float32", np.array([0.1], np.float32)),
    ("float64", ENTRIES),
    ("a number of NumPy", np.float64(0.5)),
    ("text", ["a"]),
    ("a cube", np.zeros((1, 2, 3))),
    ("infinite", [[0.0, 1.0], [2.0, float("inf")]]),
    ("infinite twice", [[0.0, float("nan")], [2.0, float("-inf")]]),
    ("too large", [1e39]),
    ("too large twice", np.array([[1e300, 1.0], [2.0, 1e39]])),
):
    try:
        weight = Weight.of(entries)
        print(
            f"{title}: {weight.type_text}, {weight.dtype}, {weight.size} entries,"
            f" {weight.n_nonzero} nonzero, {weight.n_bytes} bytes"
        )
    except ValueError as error:
        print(f"{title}: {error}")

# Overflow is no warning of NumPy's: errors that it would raise are those of the weight.
with np.errstate(over="raise"):
    for entries in ([1e39], [1e38, 1e300]):
        try:
            Weight.of(entries)
        except ValueError as error:
            print("with errors raised:", error)

# The text of numbers near the limits of each form, and its number in the same type.
for number in (0.0, -0.0, 1.0, 0.1, 1e-4, 9.99e-5, 1e15, 9e15, 1e16, 1.5e16, -2e-7, 1 / 3, 65504.0):
    texts = []
    for kind in (np.float16, np.float32, np.float64):
        with np.errstate(over="ignore"):
            value = kind(number)
        text = float_text(value)
        texts.append(f"{text} {'same' if kind(float(text)) == value else 'other'}")
    print(f"{number}:", ", ".join(texts))

own = frozen(np.array([1.0, 2.0]))
rows = frozen(np.array([[1.0, 2.0], [3.0, 4.0]]))
writeable = np.array([1.0, 2.0])
for title, array in (
    ("its own", own),
    ("writeable", writeable),
    ("a part", rows[:1]),
    ("columns first", frozen(np.array(rows, order="F"))),
):
    weight = Weight.of(array)
    print(
        f"{title}: the same array {weight.array is array}, writeable {weight.array.flags.writeable}"
    )

weight, other = Weight.of(own), Weight.of(writeable)
outside = weight.as_external()
print("digest:", weight.digest[:19], repr(weight))
print("equal:", weight == weight, weight == other, weight == outside, len({weight, other, outside}))
for title, different in (
    ("entries", Weight.of(np.array([1.0, 3.0]))),
    ("shape", Weight.of(np.array([[1.0, 2.0]]))),
    ("element type", Weight.external((2,), "f32", weight.digest)),
    ("a list", [1.0, 2.0]),
):
    print(f"equal, other {title}: {weight == different}")
print("external:", outside.is_external, weight.is_external, outside.size, outside.type_text)
try:
    outside.array
except RaspcError as error:
    print(f"{error.message}; {error.remedy}")

program = rasp.tokens
