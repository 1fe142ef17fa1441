"""The checker shares no code with the compiler, and stays small enough to read."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "checker").glob("*.py"))

ALLOWED = {"numpy", "safetensors", "raspc_check"} | set(sys.stdlib_module_names)

MAX_STATEMENTS = 1_975


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0
            yield (node.module or "").partition(".")[0]


def test_it_imports_nothing_of_the_compiler() -> None:
    assert len(SOURCES) > 5
    wrong = [(path.name, name) for path in SOURCES for name in imported(path)]
    assert not [pair for pair in wrong if pair[1] not in ALLOWED]


def test_it_runs_where_the_compiler_cannot_be_imported() -> None:
    code = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("raspc", "xdsl", "jax"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
import raspc_check.__main__
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_it_is_small() -> None:
    """Statements, without imports and docstrings."""
    statements = sum(
        isinstance(node, ast.stmt)
        and not isinstance(node, (ast.Import, ast.ImportFrom))
        and not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    )
    assert statements < MAX_STATEMENTS
