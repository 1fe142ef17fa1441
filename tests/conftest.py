"""
The settings of all tests: no test reads or writes the user's cache of compiled programs, fails
because of other load on the machine, or accepts an internal error of raspc as an error of a user.
"""

import os
from importlib.util import find_spec
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

os.environ["RASPC_CACHE_DIR"] = ""

settings.register_profile("any load", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any load")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test whose libraries (`@pytest.mark.needs`) are not installed, and say so."""
    names = [name for mark in item.iter_markers("needs") for name in mark.args]
    if missing := sorted({name for name in names if find_spec(name) is None}):
        pytest.skip(f"not installed: {', '.join(missing)}; `make test-exports` installs them")


@pytest.fixture(autouse=True)
def bugs_are_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make commands raise internal errors instead of reporting them in a line."""

    def fail(error: Exception, command: str) -> NoReturn:
        raise error

    monkeypatch.setattr("raspc.diagnostics.bug_report", fail)
