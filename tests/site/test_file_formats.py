"""docs/file_formats.md: the parts of model files, and their schemas, are those of files."""

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import raspc
from corpus_programs.index import entry_of
from json_schema import violations
from raspc.certification import certify

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "file_formats.md").read_text(encoding="utf-8")
SCHEMAS = dict(re.findall(r"^\| `([\w.]+)` .*\]\((schemas/\w+\.json)\)", PAGE, re.MULTILINE))
"""The schema of each part of a model file that has one."""


@pytest.fixture(scope="module", params=["default", "default,bert"])
def parts(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, bytes]:
    """The parts of the file of a proved model: plain, or with norms."""
    module = entry_of("hist.py:program").module()
    model = raspc.compile(module, pipeline=request.param, backend="numpy", validate="off")
    model.proofs = certify(model.op, model.source)
    path = tmp_path_factory.mktemp("models") / "model.rmodel"
    model.save(path)
    with zipfile.ZipFile(path) as archive:
        return {part: archive.read(part) for part in archive.namelist()}


def test_the_page_names_the_parts(parts: dict[str, bytes]) -> None:
    section = PAGE.partition("## Model files")[2].partition("\n## ")[0]
    assert re.findall(r"^\| `([\w.]+)` \|", section, re.MULTILINE) == [*parts]


@pytest.mark.parametrize("part", SCHEMAS)
def test_parts_have_their_schemas(parts: dict[str, bytes], part: str) -> None:
    schema = json.loads((ROOT / "docs" / SCHEMAS[part]).read_text(encoding="utf-8"))
    assert not list(violations(json.loads(parts[part]), schema))


def test_schemas_refuse_other_objects(parts: dict[str, bytes]) -> None:
    for part, name in SCHEMAS.items():
        schema = json.loads((ROOT / "docs" / name).read_text(encoding="utf-8"))
        content = json.loads(parts[part])
        for wrong in without_each(content):
            assert list(violations(wrong, schema)), part


def without_each(content: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An object without each of its fields in turn."""
    for key in content:
        yield {name: value for name, value in content.items() if name != key}


def test_each_schema_is_on_the_page() -> None:
    files = {f"schemas/{path.name}" for path in (ROOT / "docs" / "schemas").iterdir()}
    assert files == {*SCHEMAS.values()}


def test_the_description_of_an_export(parts: dict[str, bytes]) -> None:
    from raspc.backends.export.model_description import describe

    model = raspc.compile(entry_of("hist.py:program").module(), backend="numpy", validate="off")
    section = PAGE.partition("## The description of an export")[2]
    assert {*describe(model.op)} <= {*re.findall(r"`(\w+)`", section)}
