"""raspc in a process that has imported nnsight, before or after raspc."""

import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = str(Path(sys.prefix) / "tools")

COMPILE = """
from raspc.frontends.python import load_program
program = load_program("examples/hist.py")
model = raspc.compile(program.sop, vocab=program.vocab, max_seq_len=3, pipeline="interp")
from raspc.stablehlo_text import to_stablehlo
to_stablehlo(model.module)
assert callable((3).save)
print(model.apply(["a", "a"]).decoded)
"""


@pytest.mark.needs("nnsight")
@pytest.mark.parametrize(
    "imports",
    ["nnsight, raspc", pytest.param("raspc, nnsight; raspc.compile", marks=pytest.mark.slow)],
)
def test_models_are_compiled(imports: str) -> None:
    code = f"import sys; sys.path.append({TOOLS!r}); import {imports}\n{COMPILE}"
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "[2, 2]\n"), done.stderr[-2000:]
