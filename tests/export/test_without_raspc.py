"""The output of each export format works without raspc, by the code of its documentation."""

import subprocess
import sys
from pathlib import Path

import pytest

from raspc.backends.export.export_formats import FORMATS
from raspc.cli.main import main

ROOT = Path(__file__).resolve().parents[2]

REFUSE = """
import sys
packages = {packages!r}
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in packages:
            raise ImportError(name + " is refused")
sys.meta_path.insert(0, Refuse())
sys.path.insert(0, "out")
"""

PACKAGES = tuple(
    path.name for path in ROOT.iterdir() if (path / "__init__.py").exists() and path.name != "tests"
)

ANSWER = "print(model.answer([['a', 'b', 'c'], ['d']]))\n"

USES = {
    "safetensors": """
import json
from safetensors.numpy import load_file
arrays = load_file("out/model.safetensors")
config = json.load(open("out/config.json"))
assert arrays["embed/W_E"].shape == (len(config["tokens"]), config["d_model"])
print([["c", "b", "a"], ["d"]])
""",
    "torch": "from raspc_torch import load\nmodel = load('out')\n" + ANSWER,
    "transformer-lens": "from raspc_lens import load\nmodel = load('out')\n" + ANSWER,
    "transformers": """
from transformers import AutoModel
model = AutoModel.from_pretrained("out", trust_remote_code=True)
"""
    + ANSWER,
    "equinox": "from raspc_equinox import load\nmodel = load('out')\n" + ANSWER,
    "onnx": """
import json, numpy, onnxruntime
session = onnxruntime.InferenceSession("out")
about = json.loads(session.get_modelmeta().custom_metadata_map["raspc"])
(values,) = [each["values"] for each in about["outputs"]]
number = {token: i for i, token in enumerate(about["tokens"])}
answers = []
for tokens in ("abc", "d"):
    ids = numpy.array([[about["bos"], *(number[t] for t in tokens), about["pad"]]])
    (choice,) = session.run(["choice"], {"ids": ids})
    answers.append([values[c] for c in choice[0, 1 : 1 + len(tokens)]])
print(answers)
""",
}


MODULES = {
    "torch": ["torch"],
    "transformer-lens": ["torch", "transformer_lens"],
    "transformers": ["torch", "transformers"],
    "equinox": ["equinox"],
    "onnx": ["onnx", "onnxruntime"],
}
"""The libraries that load each export format."""


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.needs(*MODULES[name]) if name in MODULES else ())
        for name in FORMATS
    ],
)
def test_it_needs_no_raspc(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {"raspc", "backends", "values", "transformer_dialect"} <= set(PACKAGES)
    reverse = str(ROOT / "examples" / "reverse.py")
    assert main(["export", reverse, "--to", name, "-o", str(tmp_path / "out")]) == 0
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_MODULES_CACHE", str(tmp_path / "modules"))
    code = REFUSE.format(packages=PACKAGES) + USES[name]
    command = [sys.executable, "-I", "-c", code]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.splitlines()[-1] == "[['c', 'b', 'a'], ['d']]"
