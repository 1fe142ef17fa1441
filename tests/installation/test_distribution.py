"""
The wheel and the editable install: two top-level packages, in any folder of a user.

Each is built from a copy of the repository and installed into a new environment, which finds the
other packages in that of the tests.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FOLDERS: dict[str, str] = PROJECT["tool"]["setuptools"]["package-dir"]

PROGRAM = """
from raspc import rasp

opposite = rasp.Map(lambda i: 2 - i, rasp.indices)
program = rasp.Aggregate(rasp.Select(rasp.indices, opposite, rasp.Comparison.EQ), rasp.tokens)
program = program.named("mirrored")
"""

SCRIPT = """
import pathlib, sys
import raspc, raspc_check
import program, values, passes, backends, frontends, tests, proof, checker

here = pathlib.Path(__file__).parent
for module in (values, passes, backends, frontends, tests, proof, checker):
    assert pathlib.Path(module.__file__).is_relative_to(here), module
assert str(here) in sys.path
assert sys.argv[1] in raspc.__file__, raspc.__file__
model = raspc.compile(program.program, vocab={"a", "b"}, max_seq_len=3, backend="numpy")
print(model.apply(["a", "b", "b"]).decoded)
model.save("mirrored.rmodel")
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files that make the distribution."""
    copy = tmp_path_factory.mktemp("source")
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    for folder in (*FOLDERS.values(), "tests", "benchmarks"):
        ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
        shutil.copytree(ROOT / folder, copy / folder, ignore=ignored)
    return copy


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", folder, source)
    (path,) = folder.iterdir()
    return path


def pip(*arguments: str | Path) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--no-cache-dir", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_wheel_has_two_packages(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    version = PROJECT["project"]["version"]
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"raspc", "raspc_check", f"raspc-{version}.dist-info"}


def test_the_wheel_has_all_files_of_the_packages(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {
        f"{package.replace('.', '/')}/{path.relative_to(ROOT / folder).as_posix()}"
        for package, folder in FOLDERS.items()
        for suffix in ("*.py", "*.lark", "*.rasp", "*_schema.json", "py.typed")
        for path in (ROOT / folder).rglob(suffix)
    }
    assert len(expected) > 300
    assert {name for name in names if ".dist-info/" not in name} == expected


@pytest.mark.parametrize("form", ["wheel", "editable"])
def test_folders_of_the_user_have_any_name(
    form: str, source: Path, wheel: Path, tmp_path: Path
) -> None:
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    python = environment / "bin" / "python"
    installed = Path(sysconfig.get_path("purelib", vars={"base": str(environment)}))
    # Files of .pth in a folder that a file of .pth names are not read: raspc is not found there.
    (installed / "others.pth").write_text(sysconfig.get_path("purelib") + "\n")
    what = [wheel] if form == "wheel" else ["--no-build-isolation", "--editable", source]
    pip("--python", python, "install", "--no-deps", "--no-index", "--ignore-installed", *what)

    folder = tmp_path / "folder of the user"
    folder.mkdir()
    (folder / "values.py").write_text("")
    for name in ("passes", "backends", "frontends", "tests", "proof", "checker"):
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text("")
    (folder / "program.py").write_text(PROGRAM)
    (folder / "script.py").write_text(SCRIPT)
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}

    def run(*command: str | Path) -> str:
        done = subprocess.run(
            command, cwd=folder, env=variables, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    place = str(environment if form == "wheel" else source)
    assert run(python, "script.py", place) == "['b', 'b', 'a']\n"
    commands = environment / "bin"
    checked = ["--vocab", "a b", "--max-seq-len", "3", "--stage", "transformer"]
    assert run(commands / "raspc", "run", "program.py", "--input", "a b b", *checked) == "b b a\n"
    assert "proved" in run(commands / "raspc-check", "mirrored.rmodel")
