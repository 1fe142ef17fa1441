"""
The settings of all tests: no test reads or writes the user's cache of compiled programs, fails
because of other load on the machine, or accepts an internal error of raspc as an error of a user.

`make test` runs a part of `make test-slow`: of a parametrized test with the mark `sample(n)`,
n cases; of a property, a quarter of the examples.
"""

import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

sys.path.append(str(Path(sys.prefix) / "tools"))
"""The interpretability tools of `make test-exports`, without all of their dependencies."""


def pytest_configure(config: pytest.Config) -> None:
    """Give the processes of a run of pytest a cache of compiled programs of their own."""
    if not hasattr(config, "workerinput"):
        folder = TemporaryDirectory(prefix="raspc-xla-")
        config.add_cleanup(folder.cleanup)
        os.environ["RASPC_CACHE_DIR"] = folder.name
    if find_spec("nnsight") is not None:
        # nnsight gives every object an attribute, which no dialect can be defined with. The process
        # that collects warnings imports the module of each.
        for name in ("rasp", "craft", "transformer"):
            import_module(f"raspc.{name}_dialect")


OF_THE_SITE = ("griffe", "marimo", "mkdocs")
"""The modules that `make site` installs; `make test-exports` installs others."""

settings.register_profile("thorough", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "sample", settings.get_profile("thorough"), max_examples=25, derandomize=True, database=None
)
settings.load_profile("sample")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all cases of a test but the `sample(n)`, evenly spaced, as slow."""
    cases: dict[str, list[pytest.Item]] = {}
    for item in items:
        if item.get_closest_marker("sample") is not None:
            cases.setdefault(item.nodeid.partition("[")[0], []).append(item)
    for group in cases.values():
        mark = group[0].get_closest_marker("sample")
        assert mark is not None
        (count,) = mark.args
        kept = {len(group) * i // count for i in range(count)}
        for i, item in enumerate(group):
            if i not in kept:
                item.add_marker(pytest.mark.slow)


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose libraries (`@pytest.mark.needs`) are not installed, and say so."""
    names = [name for mark in item.iter_markers("needs") for name in mark.args]
    if missing := sorted({name for name in names if find_spec(name) is None}):
        target = "site" if any(name in OF_THE_SITE for name in missing) else "test-exports"
        pytest.skip(f"not installed: {', '.join(missing)}; `make {target}` installs them")


@pytest.fixture(autouse=True)
def bugs_are_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make commands raise internal errors instead of reporting them in a line."""

    def fail(error: Exception, command: str) -> NoReturn:
        raise error

    monkeypatch.setattr("raspc.diagnostics.bug_report", fail)
