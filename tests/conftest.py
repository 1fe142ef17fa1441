"""
Settings of all tests: none reads or fills the user's cache of compiled programs, none fails because
the machine has other work to do, and none takes a bug of raspc for an error of a user.
"""

import os
from typing import NoReturn

import pytest
from hypothesis import HealthCheck, settings

os.environ["RASPC_CACHE_DIR"] = ""

settings.register_profile("any load", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any load")


@pytest.fixture(autouse=True)
def bugs_are_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let exceptions that no input should cause leave a command, which reports them otherwise."""

    def fail(error: Exception, command: str) -> NoReturn:
        raise error

    monkeypatch.setattr("raspc.diagnostics.bug_report", fail)
