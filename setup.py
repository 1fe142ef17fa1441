"""
The packages of the distribution: every folder below those that `package-dir` maps to `raspc`.

`[tool.setuptools.package-dir]` in pyproject.toml gives the folder of each package at the top of
the repository. setuptools can't find the packages below mapped folders by itself.
"""

import tomllib
from pathlib import Path

from setuptools import setup

ROOT = Path(__file__).parent


def packages_below(package: str, folder: str) -> list[str]:
    """The dotted names of a package and of all packages in the folders below its own."""
    found = [
        path.parent.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("__init__.py")
    ]
    return sorted(".".join((package, *below.parts)) for below in found)


with (ROOT / "pyproject.toml").open("rb") as file:
    folders: dict[str, str] = tomllib.load(file)["tool"]["setuptools"]["package-dir"]

setup(packages=[name for item in folders.items() for name in packages_below(*item)])
