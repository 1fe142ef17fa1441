"""The commands of export.md, scaling.md and tools.md, and then their Python, in another process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from console_blocks import run_commands

ROOT = Path(__file__).resolve().parents[2]

RUN = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
sys.path.append(str(Path(sys.prefix) / "tools"))
from code_blocks import run_python
run_python(Path(sys.argv[2]))
print("done")
"""


@pytest.mark.parametrize(
    "document",
    [
        pytest.param("export.md", marks=pytest.mark.needs("torch", "transformers", "onnx", "iree")),
        "scaling.md",
        pytest.param(
            "tools.md",
            marks=[pytest.mark.needs("torch", "transformers", "pyvene"), pytest.mark.slow],
        ),
    ],
)
def test_code_runs(document: str, tmp_path: Path) -> None:
    path = ROOT / "docs" / document
    assert run_commands(path, tmp_path)
    settings = {
        "JAX_PLATFORMS": "cpu",
        "XLA_FLAGS": "--xla_force_host_platform_device_count=8",
    }
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(ROOT / "tests" / "support"), str(path)],
        cwd=tmp_path,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.splitlines()[-1] == "done"
