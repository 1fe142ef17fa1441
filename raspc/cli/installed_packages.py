"""A check that the packages of an optional extra are installed."""

from __future__ import annotations

from importlib.util import find_spec

from raspc.values import RaspcError


def require_packages(*packages: str) -> None:
    """Raise a `RaspcError` unless these packages of the extra `compression` are installed."""
    missing = [name for name in packages if find_spec(name) is None]
    if missing:
        raise RaspcError(
            f"{', '.join(missing)} is not installed",
            remedy="install raspc with its extra: pip install 'raspc[compression]'",
        )
