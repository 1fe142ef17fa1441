"""Commands start fast, because they load what they need and nothing else."""

import json
import resource
import subprocess
import sys

import pytest

SECONDS = 1.0
"""The bound on a start. It takes a fifth of this on an idle machine."""

HEAVY = ("jax", "jaxlib", "scipy", "safetensors", "numpy")

HELP = """
import contextlib, io
from raspc.{module} import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(["--help"])
"""

STARTS = {
    "import raspc": "import raspc",
    "rasp-opt --help": HELP.format(module="rasp_opt"),
    "raspc --help": HELP.format(module="cli"),
    "the universe": "import raspc.universe",
}

SHOW = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"


def modules_after(code: str) -> set[str]:
    """The names of the modules that a new interpreter holds after running some code."""
    command = [sys.executable, "-c", code + SHOW]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("start", STARTS)
def test_nothing_heavy_is_loaded(start: str) -> None:
    loaded = modules_after(STARTS[start])
    assert not [name for name in HEAVY if name in loaded]


@pytest.mark.parametrize("start", ["rasp-opt --help", "the universe"])
def test_listing_passes_loads_none(start: str) -> None:
    loaded = modules_after(STARTS[start])
    files = {name for name in loaded if name.startswith("passes.")}
    assert files <= {"passes.pipelines", "passes.registry"}
    assert not [name for name in loaded if name.startswith(("rasp_dialect", "craft_dialect"))]


@pytest.mark.parametrize("start", STARTS)
def test_starts_well_under_a_second(start: str) -> None:
    def seconds() -> float:
        """The processor time that it takes, which other work on the machine adds little to."""
        begin = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", STARTS[start]], check=True)
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        return end.ru_utime - begin.ru_utime + end.ru_stime - begin.ru_stime

    assert min(seconds() for _ in range(3)) < SECONDS
