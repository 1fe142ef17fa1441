"""
The writers of dataset files: .npz, .safetensors and .parquet.

Files of the first two formats hold the arrays of `run_rows` by name. A Parquet file holds lists of
values instead of ids and indices (as text unless all values are numbers or all are strings), and
each activation of a row as one flat list, whose shape is in the manifest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from raspc.backends.dataset.model_rows import output_names
from raspc.transformer_dialect.model_op import ModelOp
from raspc.values import RaspcError, Value, is_number, to_python
from raspc.values.text import value_text

Arrays: TypeAlias = Mapping[str, NDArray[Any]]
Writer: TypeAlias = Callable[[ModelOp, Path, Arrays], None]


def write_npz(model: ModelOp, path: Path, arrays: Arrays) -> None:
    """Write the arrays to a NumPy archive: `np.load(path)["inputs"]`."""
    with path.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)


def write_safetensors(model: ModelOp, path: Path, arrays: Arrays) -> None:
    """Write the arrays to a safetensors file: `safetensors.numpy.load_file(path)["inputs"]`."""
    from safetensors.numpy import save_file

    save_file({name: np.ascontiguousarray(array) for name, array in arrays.items()}, path)


def write_parquet(model: ModelOp, path: Path, arrays: Arrays) -> None:
    """Write the rows to a Parquet file: `pandas.read_parquet(path)["inputs"]`."""
    pa, pq = import_pyarrow()
    lengths = arrays["lengths"].astype(np.int64)
    offsets = pa.array(np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32))
    inside = np.arange(arrays["inputs"].shape[1]) < lengths[:, None]
    tables: dict[str, Sequence[Value]] = {"inputs": model.tokens.data}
    for name, unembed in zip(output_names(model), model.unembeds, strict=True):
        tables[name] = unembed.decode.values
    columns: dict[str, Any] = {}
    for name, array in arrays.items():
        if name in tables:
            values = pa.array(plain_values(tables[name]))
            flat = values.take(pa.array(array[inside].astype(np.int32)))
            columns[name] = pa.ListArray.from_arrays(offsets, flat)
        elif name == "lengths":
            columns[name] = pa.array(array)
        else:
            flat = pa.array(array.reshape(-1))
            columns[name] = pa.FixedSizeListArray.from_arrays(flat, int(np.prod(array.shape[1:])))
    pq.write_table(pa.table(columns), path, compression="zstd")


def import_pyarrow() -> tuple[Any, Any]:
    """
    The modules `pyarrow` and `pyarrow.parquet`.

    Raises:
        RaspcError: if pyarrow is not installed.

    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise RaspcError(
            "Parquet files need pyarrow, which is not installed",
            remedy="install raspc[parquet], or choose another format",
        ) from error
    return pyarrow, pyarrow.parquet


def plain_values(values: Sequence[Value]) -> list[Any]:
    """The values as entries of one column: all of one type, or all as text; None stays None."""
    defined = [value for value in values if value is not None]
    if all(isinstance(value, bool) for value in defined):
        return list(values)
    if all(is_number(value) for value in defined):
        integral = all(isinstance(value, int) for value in defined)
        kind = int if integral else float
        return [None if value is None else kind(to_python(value)) for value in values]  # type: ignore
    if all(isinstance(value, str) for value in defined):
        return list(values)
    return [None if value is None else value_text(value) for value in values]


FORMATS: dict[str, Writer] = {
    "npz": write_npz,
    "parquet": write_parquet,
    "safetensors": write_safetensors,
}
"""The writer of each file format, by the name of the format, which is the file extension."""
