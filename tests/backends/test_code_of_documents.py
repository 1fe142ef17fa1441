"""The commands and the Python of docs/export.md and docs/scaling.md, run as they stand."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ELSEWHERE = ("10.0.0.1", "local_ids")
"""Text of code blocks for several machines, which test_several_machines.py runs."""


def blocks(document: str, language: str) -> list[str]:
    text = (ROOT / "docs" / document).read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(
    "document",
    [pytest.param("export.md", marks=pytest.mark.needs("torch", "onnx", "iree")), "scaling.md"],
)
def test_code_runs(document: str, tmp_path: Path) -> None:
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "JAX_PLATFORMS": "cpu"}
    lines = [line for block in blocks(document, "console") for line in block.splitlines()]
    commands = [shlex.split(line[2:]) for line in lines if line.startswith("$ rasp")]
    assert commands
    for command in [shlex.split("raspc compile examples/reverse.py -o reverse.rmodel"), *commands]:
        few = ["1000" if word == "10000000" else word for word in command]
        subprocess.run(few, cwd=tmp_path, env=environment, check=True, capture_output=True)
    chosen = [
        block
        for block in blocks(document, "python")
        if not any(word in block for word in ELSEWHERE)
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
