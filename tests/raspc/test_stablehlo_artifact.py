"""StableHLO from the command line: text, and artifacts that run without raspc."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import raspc
from raspc.backends.runners.stablehlo_program import check
from raspc.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
REVERSE = str(ROOT / "examples" / "reverse.py")
OPTIONS = ["--max-seq-len", "4"]

RUN = """
import json, sys
from pathlib import Path

packages = ("raspc", "backends", "transformer_dialect", "values", "xdsl", "passes")
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in packages:
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())

import jax, numpy as np
path = Path(sys.argv[1])
about = json.loads(path.with_name(path.name + ".json").read_text())
exported = jax.export.deserialize(bytearray(path.read_bytes()))
number = {token: i for i, token in enumerate(about["tokens"])}
for text in sys.argv[2:]:
    ids = np.array([[about["bos"], *(number[c] for c in text), about["pad"]]], np.int32)
    ids = ids[:, : about["max_seq_len"] + 1]
    choices = np.asarray(exported.call(ids)["choices"][0])[0, 1 : 1 + len(text)]
    print(*(about["results"][0]["values"][c] for c in choices), sep="")
assert not [name for name in sys.modules if name.partition(".")[0] in packages]
"""


def test_an_artifact_runs_without_raspc(tmp_path: Path) -> None:
    path = tmp_path / "reverse.stablehlo"
    assert main(["compile", REVERSE, *OPTIONS, "-o", str(path)]) == 0
    command = [sys.executable, "-I", "-c", RUN, str(path), "abc", "d", "abcd"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["cba", "d", "dcba"]
    about = json.loads((tmp_path / "reverse.stablehlo.json").read_text())
    assert about["name"] == "reverse"
    assert about["causal"] is False
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        path.name,
        f"{path.name}.json",
        f"{path.name}.truth.json",
    ]


def test_an_artifact_of_a_model_file(tmp_path: Path) -> None:
    import jax

    model, path = tmp_path / "reverse.rmodel", tmp_path / "reverse.stablehlo"
    assert main(["compile", REVERSE, *OPTIONS, "-o", str(model)]) == 0
    assert main(["compile", str(model), "-o", str(path)]) == 0
    loaded = raspc.load(model)
    ids = np.array([[loaded.op.bos_id, 0, 1, 2, 3]] * 3, np.int32)
    exported = jax.export.deserialize(bytearray(path.read_bytes()))
    assert np.asarray(exported.call(ids)["logits"][0]).shape[:2] == (3, 5)


def test_emitted_text_is_what_mlir_takes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compile", REVERSE, *OPTIONS, "--emit", "stablehlo"]) == 0
    printed = capsys.readouterr().out
    check(printed)
    path = tmp_path / "reverse.mlir"
    assert main(["compile", REVERSE, *OPTIONS, "--emit", "stablehlo", "-o", str(path)]) == 0
    assert path.read_text() == printed


def test_rasp_opt_reads_the_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from raspc.tools.rasp_opt import main as rasp_opt

    path = tmp_path / "reverse.mlir"
    assert main(["compile", REVERSE, *OPTIONS, "--emit", "stablehlo", "-o", str(path)]) == 0
    assert rasp_opt([str(path)]) == 0
    assert capsys.readouterr().out.rstrip() == path.read_text().rstrip()


def test_a_folder_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compile", REVERSE, *OPTIONS, "-o", "no/such/place.stablehlo"]) == 1
    assert "is not a directory" in capsys.readouterr().err


def test_flatbuffers_is_named_where_it_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "flatbuffers", None)
    path = tmp_path / "reverse.stablehlo"
    assert main(["compile", REVERSE, *OPTIONS, "-o", str(path)]) == 1
    assert capsys.readouterr().err == (
        "raspc: error: exporting to stablehlo needs flatbuffers, which is not installed; "
        'install it with: pip install "raspc[stablehlo]"\n'
    )
    assert not list(tmp_path.iterdir())
