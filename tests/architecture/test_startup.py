"""Commands start fast, because they load what they need and nothing else."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

SECONDS = {"import raspc": 0.3}
"""The bound on a start, 1 if nothing is said. It takes a fifth of this on an idle machine."""

FIRST_RUN = 2.0
"""The bound on the first run of a model whose compiled program is in the cache."""

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
    files = {name for name in loaded if name.startswith("raspc.passes.")}
    assert files <= {"raspc.passes.pipelines", "raspc.passes.registry"}
    assert not [
        name for name in loaded if name.startswith(("raspc.rasp_dialect", "raspc.craft_dialect"))
    ]


def seconds(code: str, environment: dict[str, str] | None = None) -> float:
    """The processor time that some code takes, which other work on the machine adds little to."""
    begin = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    return end.ru_utime - begin.ru_utime + end.ru_stime - begin.ru_stime


@pytest.mark.parametrize("start", STARTS)
def test_starts_well_under_a_second(start: str) -> None:
    assert min(seconds(STARTS[start]) for _ in range(3)) < SECONDS.get(start, 1.0)


def test_the_first_run_of_a_cached_model(tmp_path: Path) -> None:
    model = str(tmp_path / "reverse.rmodel")
    compile_command = ["compile", str(EXAMPLES / "reverse.py"), "-o", model]
    run = f"import raspc; assert raspc.load({model!r}).apply(['a', 'b']).decoded == ['b', 'a']"
    environment = {**os.environ, "RASPC_CACHE_DIR": str(tmp_path / "xla")}
    subprocess.run([sys.executable, "-m", "raspc.cli.main", *compile_command], check=True)
    seconds(run, environment)  # XLA compiles.
    assert min(seconds(run, environment) for _ in range(2)) < FIRST_RUN
