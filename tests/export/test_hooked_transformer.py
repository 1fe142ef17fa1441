"""TransformerLens's HookedTransformer: the same results, and residual streams within 1e-4."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from code_blocks import blocks_of
from raspc.cli.main import main

HOOKED = Path(sys.prefix) / "hooked"
"""The folder of the last TransformerLens that has HookedTransformer, of `make test-exports`."""

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "export.md"

COMPARISON = """
ids = torch.randint(0, c.pad_token_id - 1, (50, c.max_position_embeddings))
ids[:, 0] = c.bos_token_id
with torch.no_grad():
    assert torch.equal(model(ids).argmax(-1), stock(ids).logits.argmax(-1))
"""

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


@pytest.mark.slow
@pytest.mark.needs("torch", "transformer_lens", "transformers")
@pytest.mark.skipif(not HOOKED.is_dir(), reason="`make test-exports` installs HookedTransformer")
def test_a_stock_checkpoint_by_the_code_of_the_document(tmp_path: Path) -> None:
    (block,) = (
        each.text
        for each in blocks_of(DOCUMENT)
        if each.text.startswith("import torch\nfrom transformer_lens import HookedTransformer")
    )
    program = str(DOCUMENT.parents[1] / "examples" / "corpus" / "generation" / "counting.rasp")
    options = ["--to", "transformers", "--arch", "llama", "-o", str(tmp_path / "counting-llama")]
    assert main(["export", program, *options]) == 0
    environment = {**os.environ, "PYTHONPATH": str(HOOKED)}
    command = [sys.executable, "-c", block + COMPARISON]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True)
