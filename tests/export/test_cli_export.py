"""The command `raspc export`: its files, its output, and its errors of one line."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from raspc.backends.export.export_formats import FORMATS
from raspc.backends.export.tokenizer_files import Split
from raspc.cli.export_command import EXPORT_FORMATS, SPLITS
from raspc.cli.main import main

ROOT = Path(__file__).resolve().parents[2]
REVERSE = str(ROOT / "examples" / "reverse.py")

LIBRARIES = {
    "torch": "torch",
    "transformer-lens": "transformer_lens",
    "transformers": "transformers",
    "equinox": "equinox",
    "onnx": "onnx",
}


def fails(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """The single line of a failing command's error."""
    assert main(["export", *map(str, arguments)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.fullmatch(r"[^\n]*error: [^\n]+\n", captured.err), captured.err
    return captured.err


def test_the_help_names_every_way() -> None:
    assert set(EXPORT_FORMATS) == set(FORMATS)
    assert set(LIBRARIES) == {name for name, each in FORMATS.items() if each.extra is not None}


@pytest.mark.needs("torch")
def test_a_program_is_compiled_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "reverse"
    assert main(["export", REVERSE, "--to", "torch", "-o", str(path), "--max-seq-len", "3"]) == 0
    assert capsys.readouterr() == ("", "")
    assert {each.name for each in path.iterdir()} == {
        "README.md",
        "__init__.py",
        "config.json",
        "raspc_torch.py",
        "raspc_vocabulary.py",
        "state_dict.pt",
        "tokenizer.json",
        "tokenizer_config.json",
        "truth.json",
    }
    code = """
import sys
sys.path.insert(0, ".")
from raspc_torch import load
print(load().answer([["a", "b"]]))
assert not {"raspc", "backends", "values", "xdsl"} & set(sys.modules)
"""
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, cwd=path, capture_output=True, text=True, check=True)
    assert done.stdout == "[['b', 'a']]\n"


@pytest.mark.needs("torch", "transformer_lens")
def test_padding_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["export", REVERSE, "--to", "transformer-lens", "-o", str(tmp_path / "lens")]
    assert main(command) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert re.search(r"padded by transformer-pad-heads from \d+ weights to \d+\n", captured.err)
    unproved = (
        "raspc: note: 'reverse' is not proved in float32-divide-then-sum, the arithmetic of "
        "transformer-lens: `raspc certify MODEL --arithmetic float32-divide-then-sum` proves it "
        "where it can\n"
    )
    assert captured.err.count("\n") == 2
    assert captured.err.endswith(unproved)
    uniform = [*command[:-1], str(tmp_path / "uniform"), "--pipeline", "tracr"]
    assert main(uniform) == 0
    assert capsys.readouterr() == ("", unproved)


def test_a_missing_tokenizer_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "p.mlir"
    source.write_text(
        'rasp.program @p vocab {"a", (1, "b")} max_seq_len 2 {\n'
        "  %tokens = rasp.tokens : !rasp.sop\n  rasp.return %tokens : !rasp.sop\n}\n"
    )
    command = ["export", str(source), "--to", "safetensors", "-o"]
    assert main([*command, str(tmp_path / "words")]) == 0
    assert capsys.readouterr().err == (
        "raspc: note: 'p' is exported without a tokenizer: "
        'no word stands for the token (1, "b")\n'
    )
    assert not (tmp_path / "words" / "tokenizer.json").exists()
    assert "is not a single character; split texts into words instead" in fails(
        capsys, *command[1:], tmp_path / "letters", "--split", "characters"
    )
    assert not (tmp_path / "letters").exists()


def test_the_splits_of_the_command_line() -> None:
    assert set(SPLITS) == set(get_args(Split))


@pytest.mark.parametrize(
    "name",
    [
        # transformers is imported after torch.
        pytest.param(name, marks=pytest.mark.needs("torch") if name == "transformers" else ())
        for name in LIBRARIES
    ],
)
def test_a_missing_extra(
    name: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for module in [m for m in sys.modules if m.startswith("raspc.backends.export.standalone")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, LIBRARIES[name], None)
    error = fails(capsys, REVERSE, "--to", name, "-o", tmp_path / "out")
    assert f"needs {LIBRARIES[name]}, which is not installed" in error
    assert f'pip install "raspc[{name}]"' in error
    assert not list(tmp_path.iterdir())


def test_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "choose from safetensors, torch" in fails(
        capsys, REVERSE, "--to", "tensorflow", "-o", tmp_path / "out"
    )
    assert "exists already" in fails(capsys, REVERSE, "--to", "safetensors", "-o", tmp_path.parent)
    assert "is a directory" in fails(capsys, REVERSE, "--to", "onnx", "-o", tmp_path)
    assert "is not a directory; create it first" in fails(
        capsys, REVERSE, "--to", "onnx", "-o", tmp_path / "nowhere" / "out"
    )


def test_no_library_is_loaded_before_it_is_needed() -> None:
    code = """
import sys, raspc, raspc.model_export, raspc.cli.export_command, raspc.tracr.compiler.compiling
import raspc.backends.export.to_torch, raspc.backends.export.to_onnx
import raspc.backends.export.to_transformer_lens
loaded = {"jax", "torch", "transformers", "transformer_lens", "equinox", "onnx"} & set(sys.modules)
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_document_names_every_way() -> None:
    text = (ROOT / "docs" / "export.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `([a-z][a-z-]*)` \|.*\|.*\|.*\|$", text, re.MULTILINE) == list(FORMATS)
