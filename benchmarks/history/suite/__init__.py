"""The benchmarks of `make history`, which asv runs on a commit."""

import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
# asv passes no PYTHONPATH on.
sys.path += [str(_ROOT / "benchmarks"), str(_ROOT / "tests" / "support")]
