"""What commands print and write is the same in every process, whatever the hash seed of Python."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

COMMANDS = [
    *(f"compile examples/shuffle_dyck.py --emit {stage}" for stage in ("rasp", "craft")),
    "compile examples/detect_pattern.py --emit transformer",
    "compile examples/reverse.py --emit stablehlo",
    "compile examples/rasp_paper/sort_bos.rasp -o model.rmodel",
    "compile examples/reverse.py -o model.stablehlo",
    "inspect model.rmodel",
    "run model.rmodel --input '§ a'",
    "export model.rmodel --to safetensors -o exported",
    "dataset model.rmodel --rows 100 -o data",
    "hide model.rmodel -o hidden.rmodel --key key.safetensors",
    "verify model.rmodel --budget 200",
    "passes",
    "--help",
]

SCRIPT = """
import contextlib, hashlib, io, json, pathlib, re, shlex, sys
import raspc
from raspc import rasp
from raspc.cli.main import main
from raspc.tools.rasp_opt import main as rasp_opt

printed = {}
def keep(name, run, *arguments):
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
        with contextlib.suppress(SystemExit):
            run(*arguments)
    printed[name] = re.sub(r"[0-9.]+ s\\\\b", "a time", out.getvalue())

for text in json.loads(sys.argv[1]):
    keep(text, main, shlex.split(text))
keep("rasp-opt", rasp_opt, ["-p", "default", "program.mlir"])
select = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
results = {"width": rasp.SelectorWidth(select), "tokens": rasp.tokens}
model = raspc.compile(results, vocab={"x", "y", "z", 1, 2.5}, max_seq_len=3, backend="numpy")
model.save("python.rmodel")
printed["residual"] = model.residual_labels
for path in sorted(pathlib.Path(".").rglob("*")):
    if path.is_file() and "examples" not in path.parts:
        printed[str(path)] = hashlib.sha256(path.read_bytes()).hexdigest()
print(json.dumps(printed))
"""


def outputs(seed: int, folder: Path) -> dict[str, Any]:
    """The printed texts and the digests of the files of all commands, in a process of its own."""
    folder.mkdir()
    (folder / "examples").symlink_to(ROOT / "examples")
    golden = ROOT / "lit_tests" / "pipelines" / "default.mlir"
    (folder / "program.mlir").write_text(golden.read_text(encoding="utf-8"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.replace("\\\\b", "\\b"), json.dumps(COMMANDS)],
        cwd=folder,
        env={**os.environ, "PYTHONHASHSEED": str(seed), "COLUMNS": "80"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_outputs_are_those_of_any_hash_seed(tmp_path: Path) -> None:
    first, second = (outputs(seed, tmp_path / str(seed)) for seed in (1, 20))
    assert not [name for name in COMMANDS if "rror: " in first[name]]
    assert first.keys() == second.keys()
    assert {"model.rmodel", "model.stablehlo", "hidden.rmodel", "python.rmodel"} <= first.keys()
    different = [name for name in first if first[name] != second[name]]
    assert not different
