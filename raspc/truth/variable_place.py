"""
The place of a variable in the stream of any library, for reads and swaps on its activations.

    place = place_of(truth, "hist")             # truth: `model.truth()`, or an export's truth.json
    place.modules[0]                            # "transformer.h.0.output", where to swap it
    place.read(stream)                          # a value for each position
    place.swapped(stream, other)                # `stream` with the variable as it is in `other`
    place.written(stream, [2, 1, 2])            # `stream` with other values of the variable

A stream is an array of NumPy or a tensor of torch [..., d_model]; the place knows no library.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from raspc.transformer_dialect.component_op import layer_and_part
from raspc.values import PythonValue, RaspcError, to_python
from raspc.values.short_repr import short_repr

Array = NDArray[np.float64]


@dataclass(frozen=True)
class VariablePlace:
    """
    The directions that hold a variable, and the stages at which they do.

    Attributes:
        name: the name of the variable.
        stages: the stages of the stream, in order; a swap at the first reaches every reader.
        names: the names of the stages in each library.
        modules: the activations of the export to transformers that have the stages: the name of a
            module, and `input` or `output`.
        values, points: the values, and the coordinates [number of values, k] of each.
        basis: the vectors [k, d_model] of the stream: `coordinates @ basis` is the variable's part.
        reading: the matrix [d_model, k] that takes the stream to coordinates.

    """

    name: str
    stages: tuple[str, ...]
    names: Mapping[str, list[Any]]
    modules: tuple[str, ...]
    values: tuple[PythonValue, ...]
    points: Array
    basis: Array
    reading: Array

    __repr__ = short_repr

    def read(self, stream: Any) -> list[Any]:
        """
        The value whose point is nearest, for each position of a stream; nested as its axes.

        Of several values at a point, which no reader tells apart, the first.
        """
        found = np.asarray(stream, np.float64) @ self.reading
        distances = np.square(found[..., None, :] - self.points).sum(-1)
        return self._named(distances.argmin(-1))

    def _named(self, places: Any) -> Any:
        if np.ndim(places) == 0:
            return self.values[int(places)]
        return [self._named(each) for each in places]

    def swapped(self, stream: Any, other: Any) -> Any:
        """A stream with the variable's coordinates as they are in another; other parts stay."""
        reading, basis = _like(self.reading, stream), _like(self.basis, stream)
        return stream + ((other - stream) @ reading) @ basis

    def written(self, stream: Any, values: Sequence[PythonValue]) -> Any:
        """
        A stream whose last positions hold given values of the variable.

        values: a value for each of the last positions: those of the tokens, behind BOS.

        Raises a `RaspcError` for a value that the variable cannot have.
        """
        rows = [self.points[self._index(value)] for value in values]
        start = stream.shape[-2] - len(rows)
        change = np.zeros((stream.shape[-2], len(self.basis)))
        change[start:] = rows
        keep = np.ones((stream.shape[-2], 1))
        keep[start:] = 0
        current = stream @ _like(self.reading, stream)
        target = current * _like(keep, stream) + _like(change, stream)
        return stream + (target - current) @ _like(self.basis, stream)

    def for_pyvene(self) -> dict[str, Any]:
        """
        The config of an intervention of pyvene that swaps the variable, at the first stage.

            pyvene.IntervenableModel(place.for_pyvene(), model)
        """
        component = re.sub(r"\.(\d+)", r"[\1]", self.modules[0])

        def swap(base: Any, other: Any) -> Any:  # pyvene takes no bound method.
            return self.swapped(base, other)

        return {"component": component, "intervention": swap}

    def _index(self, value: PythonValue) -> int:
        for i, each in enumerate(self.values):
            if each == value and isinstance(each, bool) == isinstance(value, bool):
                return i
        raise RaspcError(
            f"'{self.name}' has no value {value}",
            remedy=f"choose from {', '.join(map(str, self.values))}",
        )


def _like(matrix: Array, stream: Any) -> Any:
    """A matrix as an array of the kind and element type of a stream."""
    if hasattr(stream, "new_tensor"):
        return stream.new_tensor(matrix)
    return matrix.astype(stream.dtype)


def place_of(truth: Mapping[str, Any], name: str) -> VariablePlace:
    """
    The place of a held variable.

    Args:
        truth: a ground truth, or the JSON of one.
        name: the name of the variable.

    Raises:
        RaspcError: there is no such variable, or no directions are its own.

    """
    forms = {each["name"]: each for each in truth["variables"]}
    if name not in forms:
        raise RaspcError(f"there is no variable '{name}'", remedy=f"choose from {', '.join(forms)}")
    form = forms[name]
    if form["location"] != "held":
        held = [each for each, other in forms.items() if other["location"] == "held"]
        raise RaspcError(
            f"no directions hold '{name}' (location: {form['location']})",
            remedy=f"compile with the pipeline interp, or choose from {', '.join(held)}",
        )
    basis = _matrix(form["basis"])
    return VariablePlace(
        name,
        tuple(form["stages"]),
        form["names"],
        tuple(map(_module, form["stages"], form["names"]["transformers"])),
        tuple(_value(each["value"]) for each in form["encoding"]),
        np.array([each["coordinates"] for each in form["encoding"]], np.float64),
        basis,
        _matrix(form["reading"]) if "reading" in form else basis.T,
    )


def _module(stage: str, name: str) -> str:
    """The activation that has a stage, from its name in transformers."""
    if not name.startswith("residuals."):
        return name
    if stage == "embed":
        return "transformer.embed.output"
    layer, part = layer_and_part(stage)
    return f"transformer.layers.{layer}.after_{part}.output"


def _matrix(form: Mapping[str, Any]) -> Array:
    matrix = np.zeros(form["shape"])
    for row, column, entry in form["entries"]:
        matrix[row, column] = entry
    return matrix


def _value(form: Any) -> Any:
    """A value in the form that users see, from its form in the file."""
    match form:
        case {"q": [numerator, denominator]}:
            return to_python(Fraction(numerator, denominator))
        case {"t": [*entries]}:
            return tuple(map(_value, entries))
        case _:
            return form
