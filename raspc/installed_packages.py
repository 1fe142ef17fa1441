"""
A check that the packages of an optional extra are installed.

    require_packages("matplotlib", extra="plot")
"""

from __future__ import annotations

from importlib.util import find_spec

from raspc.values import RaspcError


def require_packages(*packages: str, extra: str) -> None:
    """Raise a `RaspcError` unless these packages of an extra of pyproject.toml are installed."""
    missing = [name for name in packages if find_spec(name) is None]
    if missing:
        raise RaspcError(
            f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} not installed",
            remedy=f"install raspc with its extra: pip install 'raspc[{extra}]', or in a checkout "
            f"pip install -e '.[{extra}]'",
        )
