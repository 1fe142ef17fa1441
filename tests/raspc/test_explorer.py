"""`rasp-gui` opens on a program with the passes of a pipeline, and lists all installed passes."""

import asyncio
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest

from raspc.passes.pipelines import expand
from raspc.tools import rasp_gui
from raspc.universe import multiverse
from raspc.values import extension_registry

ROOT = Path(__file__).resolve().parents[2]
EXTRAS = ROOT / "examples" / "third_party"

PROGRAM = """
rasp.program @copy vocab {"a", "b"} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}
"""


@pytest.fixture
def extras(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package of examples/third_party, as if it were installed."""
    record = tmp_path / "rasp_extras-1.0.dist-info"
    record.mkdir()
    (record / "METADATA").write_text("Metadata-Version: 2.1\nName: rasp-extras\nVersion: 1.0\n")
    project = tomllib.loads((EXTRAS / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [
        line
        for group, entries in project["entry-points"].items()
        for line in (f"[{group}]", *(f"{name} = {value}" for name, value in entries.items()))
    ]
    (record / "entry_points.txt").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(EXTRAS)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(extension_registry, "installed_entry_points", metadata.entry_points)
    multiverse.cache_clear()
    yield
    multiverse.cache_clear()


@pytest.mark.needs("textual", "pyclip")
@pytest.mark.usefixtures("extras")
def test_the_explorer_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pipeline `left` of the package consists of its pass, and of the pipeline `default`."""
    from xdsl.interactive.app import InputApp

    opened: list[InputApp] = []
    monkeypatch.setattr(InputApp, "run", lambda app: opened.append(app))
    path = tmp_path / "copy.mlir"
    path.write_text(PROGRAM)
    assert rasp_gui.main([str(path), "-p", "left"]) == 0
    (app,) = opened

    async def look() -> None:
        async with app.run_test() as pilot:
            await pilot.pause()
            names = ["rasp-rename-sops", *(spec.name for spec in expand("default"))]
            assert [each.name for each in app.pass_pipeline] == names
            assert app.input_text_area.text == PROGRAM
            assert "transformer.model @copy" in app.output_text_area.text
            assert {"rasp-rename-sops", "rasp-merge-equal"} <= {name for name, _ in app.all_passes}

    asyncio.run(look())
