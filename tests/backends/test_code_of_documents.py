"""The commands of docs/export.md and docs/scaling.md, and then their Python, run as they stand."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from console_blocks import run_commands

ROOT = Path(__file__).resolve().parents[2]

ELSEWHERE = ("10.0.0.1", "local_ids")
"""Text of code blocks for several machines, which test_several_machines.py runs."""


def python_blocks(document: str) -> list[str]:
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(
    "document",
    [
        pytest.param("export.md", marks=pytest.mark.needs("torch", "transformers", "onnx", "iree")),
        "scaling.md",
    ],
)
def test_code_runs(document: str, tmp_path: Path) -> None:
    assert run_commands(ROOT / "docs" / document, tmp_path)
    environment = {**os.environ, "JAX_PLATFORMS": "cpu"}
    chosen = [
        block for block in python_blocks(document) if not any(word in block for word in ELSEWHERE)
    ]
    assert chosen
    environment["XLA_FLAGS"] = "--xla_force_host_platform_device_count=8"
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(chosen) + "\nprint('done')"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert done.stdout.split() == ["done"]
