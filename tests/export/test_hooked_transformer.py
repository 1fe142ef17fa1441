"""TransformerLens's HookedTransformer: the same results, and residual streams within 1e-4."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

HOOKED = Path(sys.prefix) / "hooked"
"""The folder of the last TransformerLens that has HookedTransformer, of `make test-exports`."""

LOADER = Path(__file__).with_name("load_in_hooked_transformer.py")


@pytest.mark.needs("torch", "transformer_lens")
@pytest.mark.skipif(not HOOKED.is_dir(), reason="`make test-exports` installs HookedTransformer")
def test_hooked_transformer(cases: list[Any], tmp_path: Path) -> None:
    jobs: list[Path] = []
    for case in cases:
        job = tmp_path / f"{case.name}.json"
        fields = {
            "folder": str(case.export("transformer-lens", tmp_path)),
            "sequences": case.sequences,
            "output": str(tmp_path / f"{case.name}-found.npz"),
        }
        job.write_text(json.dumps(fields))
        jobs.append(job)
    environment = {**os.environ, "PYTHONPATH": str(HOOKED)}
    subprocess.run([sys.executable, LOADER, *jobs], env=environment, check=True)
    for case in cases:
        answers = json.loads((tmp_path / f"{case.name}-found.json").read_text())
        if len(case.model.op.unembeds) > 1:  # JSON has no tuples.
            answers = [tuple(each) for each in answers]
        case.check(answers, np.load(tmp_path / f"{case.name}-found.npz"))
