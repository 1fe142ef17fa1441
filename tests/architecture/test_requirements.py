"""The files of exact versions beside requirements.lock, which `make` installs."""

import re
import tomllib
from pathlib import Path

from raspc.backends.export.export_formats import FORMATS

ROOT = Path(__file__).resolve().parents[2]


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    kept = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[0-9]\S*", line) for line in kept)
    return dict(line.split("==") for line in kept)


def test_a_package_has_one_version() -> None:
    assert pins("requirements-hooked.lock").keys() >= {"transformer-lens"}
    both = pins("requirements-export.lock").keys() & pins("requirements.lock").keys()
    assert not both


def test_make_installs_them() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for path in ROOT.glob("requirements*.lock"):
        assert f"-r {path.name}" in makefile


def test_every_way_has_its_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = {each.extra for each in FORMATS.values() if each.extra is not None}
    assert extras <= project["optional-dependencies"].keys()
    pinned = pins("requirements-export.lock").keys()
    for extra in extras:
        for requirement in project["optional-dependencies"][extra]:
            assert re.split("[<>=]", requirement)[0] in pinned
