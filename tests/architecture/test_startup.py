"""Commands start fast: each loads the modules that it needs and no others."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

MODULES = {"import raspc": 10, "the universe": 80}
"""
The bound on the modules that a start loads beside those of Python's library, 130 by default.

A count stands for the time of a start: unlike seconds, it is the same under any load. Each start
adds two thirds of its bound or less.
"""

HEAVY = ("jax", "jaxlib", "scipy", "safetensors", "numpy")

HELP = """
import contextlib, io
from raspc.{module} import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(["--help"])
"""

STARTS = {
    "import raspc": "import raspc",
    "rasp-opt --help": HELP.format(module="tools.rasp_opt"),
    "raspc --help": HELP.format(module="cli.main"),
    "the universe": "import raspc.universe",
}

SHOW = "\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"


def modules_after(code: str) -> set[str]:
    """The names of the modules that a new interpreter has loaded after running `code`."""
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
    passes, support = "raspc.passes.", "raspc.passes.support"
    files = {n for n in loaded if n.startswith(passes) and not n.startswith(support)}
    assert files <= {"raspc.passes.pipelines", "raspc.passes.registry"}
    assert not [
        name for name in loaded if name.startswith(("raspc.rasp_dialect", "raspc.craft_dialect"))
    ]


@pytest.mark.parametrize("start", STARTS)
def test_few_modules_are_loaded(start: str) -> None:
    """Those of Python's own library differ from version to version."""
    loaded = modules_after(STARTS[start])
    added = {name for name in loaded if name.partition(".")[0] not in sys.stdlib_module_names}
    assert len(added) <= MODULES.get(start, 130), sorted(added)


RUN = """
from jax import monitoring
import raspc
events = []
monitoring.register_event_listener(lambda event, **_: events.append(event))
assert raspc.load({model!r}).apply(["a", "b"]).decoded == ["b", "a"]
hits, misses = (events.count("/jax/compilation_cache/cache_" + kind) for kind in ("hits", "misses"))
print(hits, misses)
"""


def test_a_second_process_compiles_nothing(tmp_path: Path) -> None:
    """Every process but the first takes XLA's programs of a model from the cache."""
    model = str(tmp_path / "reverse.rmodel")
    compile_command = ["compile", str(EXAMPLES / "reverse.py"), "-o", model]
    environment = {**os.environ, "RASPC_CACHE_DIR": str(tmp_path / "xla")}
    subprocess.run([sys.executable, "-m", "raspc.cli.main", *compile_command], check=True)

    def hits_and_misses() -> list[int]:
        command = [sys.executable, "-c", RUN.format(model=model)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        return [int(each) for each in done.stdout.split()]

    hits, misses = hits_and_misses()
    assert hits == 0 and misses > 0
    assert hits_and_misses() == [misses, 0]
