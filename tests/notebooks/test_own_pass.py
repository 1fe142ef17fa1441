"""The files and commands of chapter 6, and of a section on passes, followed in an empty folder."""

import os
import shutil
import sys
import venv
from pathlib import Path

import pytest

from console_blocks import Command, matches, run_by_shell
from notebook_apps import TUTORIAL
from page_steps import WriteFile, markdown_of, steps_of

PAGES = TUTORIAL[5:]
"""The parts of chapter 6, which go on in one folder."""
ENVIRONMENT = ("make venv", "source .venv/bin/activate", "mkdir ~/rasp-own", "cd ~/rasp-own")
"""The commands that set up the environment and the folder, for which the test has its own."""

COMMANDS = ("rasp-opt", "rasp-reduce", "raspc", "lit", "filecheck")


def test_the_page_writes_python_that_compiles() -> None:
    steps = list(steps_of("\n\n".join(map(markdown_of, PAGES))))
    files = [step for step in steps if isinstance(step, WriteFile)]
    assert len(files) >= 8
    for path, text in files:
        if path.endswith(".py"):
            compile(text, path, "exec")
    commands = "\n".join(step.text for step in steps if isinstance(step, Command))
    for word in (*ENVIRONMENT, "pip install", "--validate", "update-checks", "lit golden_tests"):
        assert word in commands


def test_a_block_without_a_path_is_an_error() -> None:
    with pytest.raises(ValueError, match="a block without a path"):
        list(steps_of("```python\nx = 1\n```\n"))


def new_environment(folder: Path) -> dict[str, str]:
    """An environment of its own on top of that of the tests, with raspc's commands in it."""
    venv.EnvBuilder(with_pip=False, symlinks=True).create(folder)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    above = [path for path in sys.path if Path(path).name == "site-packages"]
    lines = [f"import site; site.addsitedir({path!r})\n" for path in above]
    (folder / "lib" / version / "site-packages" / "above.pth").write_text("".join(lines))
    for name in COMMANDS:
        found = shutil.which(name)
        assert found is not None, f"{name} is not installed"
        _, _, script = Path(found).read_text(encoding="utf-8").partition("\n")
        path = folder / "bin" / name
        path.write_text(f"#!{folder / 'bin' / 'python'}\n{script}", encoding="utf-8")
        path.chmod(0o755)
    path = os.pathsep.join([str(folder / "bin"), os.environ["PATH"]])
    return {**os.environ, "PATH": path, "COLUMNS": "80", "JAX_PLATFORMS": "cpu"}


def walk_through() -> str:
    """The section of docs/extending.md on a wrong pass."""
    page = (TUTORIAL[0].parents[1] / "extending.md").read_text(encoding="utf-8")
    _, _, rest = page.partition("## A wrong pass, from its counterexample to its golden test\n")
    assert rest
    return rest.partition("\n## ")[0]


@pytest.mark.slow
@pytest.mark.parametrize(
    "page", ["\n\n".join(map(markdown_of, PAGES)), walk_through()], ids=["chapter 6", "extending"]
)
def test_a_reader_follows_the_page(page: str, tmp_path: Path) -> None:
    environment = new_environment(tmp_path / "environment")
    folder = tmp_path / "work"
    folder.mkdir()
    for step in steps_of(page):
        if isinstance(step, WriteFile):
            (folder / step.path).write_text(step.text, encoding="utf-8")
            continue
        if step.text in ENVIRONMENT:
            continue
        _, printed = run_by_shell(step.text, folder, environment)
        assert matches(step.output, printed), (step, printed)
