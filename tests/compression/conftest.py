"""Small compiled models for tests of compression, compiled once."""

from pathlib import Path

import pytest

pytest.importorskip("optax")

import raspc
from raspc.frontends.python import load_program

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def frac_prevs() -> raspc.Model:
    """examples/frac_prevs.py at three tokens: 12 directions."""
    loaded = load_program(str(ROOT / "examples" / "frac_prevs.py"))
    return raspc.compile(
        loaded.sop, vocab={"h", "l"}, max_seq_len=3, pipeline="tracr", name="frac_prevs"
    )
