"""Datasets: correct rows, complete manifests, and resumed generation."""

import itertools
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import raspc
from raspc.backends.dataset import generate_dataset as generate_module
from raspc.backends.dataset.generate_dataset import generate
from raspc.backends.dataset.model_rows import draw, run_rows, smallest_type
from raspc.backends.dataset.row_files import plain_values
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.cli.main import main
from raspc.frontends.python import load_program
from raspc.model import Model
from raspc.values import RaspcError

ROOT = Path(__file__).resolve().parents[2]
REVERSE = str(ROOT / "examples" / "reverse.py")


@pytest.fixture(scope="module")
def model() -> Model:
    program = load_program(REVERSE, max_seq_len=5)
    assert program.vocab is not None
    return raspc.compile(program.sop, vocab=program.vocab, max_seq_len=5)


def write(model: Model, folder: Path, rows: int = 50, **options: Any) -> dict[str, Any]:
    options = {"shard_rows": 20, "runner": NumpyRunner(model.op), **options}
    return generate(model.op, folder, rows=rows, **options)


def test_rows_are_what_the_program_gives(model: Model, tmp_path: Path) -> None:
    manifest = write(model, tmp_path)
    assert manifest == json.loads((tmp_path / "manifest.json").read_text())
    assert [shard["rows"] for shard in manifest["shards"]] == [20, 20, 10]
    assert manifest["rows"] == 50
    assert manifest["outputs_from"] == "the compiled model (not the RASP interpreter)"
    seen: set[int] = set()
    for shard in manifest["shards"]:
        arrays = np.load(tmp_path / shard["file"])
        columns = [arrays[name] for name in ("inputs", "lengths", "outputs")]
        for ids, length, outputs in zip(*columns, strict=True):
            tokens = [manifest["tokens"][i] for i in ids[:length]]
            assert set(ids[length:]) <= {manifest["pad"]}
            assert [manifest["values"]["outputs"][i] for i in outputs[:length]] == tokens[::-1]
            assert set(outputs[length:]) <= {-1}
            seen.add(int(length))
    assert seen == {1, 2, 3, 4, 5}


def test_the_columns_are_in_the_manifest(model: Model, tmp_path: Path) -> None:
    names = ["residual/reverse", "layer0/head0/pattern"]
    manifest = write(model, tmp_path, activations=names)
    arrays = np.load(tmp_path / "00002.npz")
    assert set(arrays) == {"inputs", "lengths", "outputs", *names} == set(manifest["columns"])
    for name, column in manifest["columns"].items():
        assert str(arrays[name].dtype) == column["dtype"]
        assert list(arrays[name].shape) == [10, *column["shape"]]
    assert manifest["columns"]["layer0/head0/pattern"]["shape"] == [6, 6]
    assert manifest["columns"]["inputs"]["shape"] == [5]
    assert manifest["positions"].startswith("inputs, lengths and outputs without BOS; activations")


def test_activations_are_those_of_the_model(model: Model) -> None:
    inputs = draw(model.op, 12, seed=(1,), shortest=1, longest=5)
    names = ["residual/reverse", "layer0/head0/pattern", "embed"]
    rows = run_rows(model.op, NumpyRunner(model.op), inputs, names)
    for row, length in enumerate(inputs.lengths):
        tokens = [model.op.tokens.data[i] for i in inputs.ids[row, 1 : length + 1]]
        output = model.apply(tokens)
        inside = slice(0, length + 1)
        found = rows["residual/reverse"][row, inside]
        assert found == pytest.approx(output.residual("reverse"), abs=1e-5)
        assert rows["embed"][row, inside] == pytest.approx(output.residuals["embed"])
        pattern = rows["layer0/head0/pattern"][row]
        assert pattern[inside, inside] == pytest.approx(output.attention["layer0/head0"], abs=1e-5)
        assert not pattern[:, length + 1 :].any()


def test_formats_hold_the_same(model: Model, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    from safetensors.numpy import load_file

    for file_format in ("npz", "safetensors", "parquet"):
        options = {"file_format": file_format, "activations": ["residual/reverse"]}
        write(model, tmp_path / file_format, rows=9, **options)
    npz = np.load(tmp_path / "npz" / "00000.npz")
    tensors = load_file(tmp_path / "safetensors" / "00000.safetensors")
    assert set(npz) == set(tensors)
    assert all(np.array_equal(npz[name], tensors[name]) for name in npz)
    table = parquet.read_table(tmp_path / "parquet" / "00000.parquet").to_pydict()
    tokens = model.op.tokens.data
    for row, length in enumerate(npz["lengths"]):
        sequence = [tokens[i] for i in npz["inputs"][row, :length]]
        assert table["inputs"][row] == sequence
        assert table["outputs"][row] == sequence[::-1]
        assert np.allclose(table["residual/reverse"][row], npz["residual/reverse"][row].ravel())


def test_work_goes_on_where_it_stopped(model: Model, tmp_path: Path) -> None:
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    write(model, whole)

    class Stop(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done >= 40:
            raise Stop

    with pytest.raises(Stop):
        write(model, parts, report=stop)
    assert sorted(path.name for path in parts.glob("*.npz")) == ["00000.npz", "00001.npz"]
    (parts / "00001.npz").write_bytes(b"damaged")
    times = (parts / "00000.npz").stat().st_mtime_ns
    resumed = write(model, parts)
    assert (parts / "00000.npz").stat().st_mtime_ns == times
    assert resumed == json.loads((whole / "manifest.json").read_text())
    # A complete dataset is checked alone; a longer one is resumed.
    assert write(model, parts, runner=None) == resumed
    assert write(model, parts, rows=60)["shards"][:2] == resumed["shards"][:2]


def test_progress_is_said_within_a_file(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[int, int]] = []
    monkeypatch.setattr("raspc.backends.dataset.model_rows.REPORTED_ROWS", 4)
    manifest = write(model, tmp_path, report=lambda done, total: said.append((done, total)))
    done = [rows for rows, _ in said]
    assert {total for _, total in said} == {50}
    assert done == sorted(set(done))
    assert {20, 40, 50} < set(done)
    assert max(later - earlier for earlier, later in itertools.pairwise([0, *done])) <= 4
    assert manifest == write(model, tmp_path / "at once")  # The rows are the same.


@pytest.mark.parametrize(
    "options, message",
    [
        ({"seed": 1}, "other settings: .*; give the same options to resume it"),
        ({"file_format": "csv"}, "no format 'csv'; choose from npz, parquet, safetensors"),
        ({"rows": 0}, "a dataset of 0 rows; give at least 1"),
        ({"longest": 6}, "sequences of 1 to 6 tokens .* between 1 and 5"),
        ({"shortest": 3, "longest": 2}, "sequences of 3 to 2 tokens"),
        ({"activations": ["residual/nothing"]}, "no activation 'residual/nothing'; choose from "),
    ],
)
def test_what_does_not_fit(
    model: Model, tmp_path: Path, options: dict[str, Any], message: str
) -> None:
    write(model, tmp_path)
    with pytest.raises(RaspcError, match=message):
        write(model, tmp_path, **options)


def test_another_model_is_refused(model: Model, networks: ModuleType, tmp_path: Path) -> None:
    write(model, tmp_path)
    other = networks.model_of(networks.random_module(1))
    with pytest.raises(RaspcError, match="another model"):
        generate(other, tmp_path, rows=5, runner=NumpyRunner(other))
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(RaspcError, match="not a dataset of raspc"):
        write(model, tmp_path)
    (tmp_path / "manifest.json").write_text("{")
    with pytest.raises(RaspcError, match="cannot be read"):
        write(model, tmp_path)


def test_pyarrow_is_named_where_it_is_missing(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> Any:
        raise RaspcError("Parquet files need pyarrow, which is not installed")

    monkeypatch.setattr(generate_module, "import_pyarrow", refuse)
    with pytest.raises(RaspcError, match="need pyarrow"):
        write(model, tmp_path, file_format="parquet")


def test_values_as_columns_hold_them() -> None:
    assert plain_values([1, None, 2]) == [1, None, 2]
    assert plain_values([True, False]) == [True, False]
    assert plain_values(["a", None]) == ["a", None]
    assert plain_values(["a", 1]) == ['"a"', "1"]
    assert [smallest_type(n).name for n in (255, 256)] == ["uint8", "uint16"]
    assert [smallest_type(n, signed=True).name for n in (127, 128)] == ["int8", "int16"]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "data"
    command = ["dataset", REVERSE, "--max-seq-len", "3", "-o", str(folder), "--rows", "30"]
    assert main([*command, "--activations", "residual/reverse"]) == 0
    assert capsys.readouterr().out == f"30 rows in 1 file: {folder / 'manifest.json'}\n"
    assert np.load(folder / "00000.npz")["inputs"].shape == (30, 3)
    assert main([*command[:-1], "31"]) == 1
    assert "other settings" in capsys.readouterr().err
    file = tmp_path / "file"
    file.touch()
    assert main(["dataset", REVERSE, "-o", str(file), "--rows", "1"]) == 1
    assert "is a file; give a folder" in capsys.readouterr().err


def test_the_formats_of_the_command_are_those_there_are() -> None:
    from raspc.backends.dataset.row_files import FORMATS
    from raspc.cli import dataset_command as cli_dataset

    assert tuple(FORMATS) == cli_dataset.FORMATS
