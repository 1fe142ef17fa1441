"""
Hook of mkdocs: pages of marimo notebooks, with their code and their outputs.

A notebook is a file `docs/FOLDER/NAME.py`. It runs when the site is built, and its page is
`FOLDER/NAME.md`. A notebook that imports a package that is not installed does not run: its page
shows the code, and a line with the name of the package. A notebook whose cell fails ends the build.
"""

from __future__ import annotations

import ast
import hashlib
import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "notebooks"
"""The folder of notebooks that have run, each by a digest of its text and of the sources."""

SOURCES = ("backends", "checker", "craft_dialect", "frontends", "passes", "proof", "rasp_dialect")
SOURCES += ("raspc", "transformer_dialect", "values", "examples")
"""The folders on which the outputs of notebooks depend."""

OUTPUTS: dict[str, str] = {}
"""The outputs that are HTML, by the placeholder of each in the Markdown text of a page."""

APP = re.compile(r"^app = marimo\.App\(", re.MULTILINE)
"""The line that makes a Python file a notebook."""

IMAGE = re.compile(
    r"<marimo-mime-renderer data-mime='[^']*mimebundle[^']*' data-data='([^']*)'>"
    r"\s*</marimo-mime-renderer>"
)
"""A figure inside another output: an element of marimo that holds JSON with an image."""


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the notebooks in place of the entries of the navigation that have a `*`."""
    config.nav = [_with_notebooks(entry) for entry in config.nav or []]
    config.nav = [entry for entry in config.nav if entry is not None]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Run the notebooks, and add a page for each."""
    found = notebooks()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        contents = list(pool.map(_run, found))
    for path, content in zip(found, contents, strict=True):
        page = path.relative_to(ROOT / "docs").with_suffix(".md").as_posix()
        files.append(File.generated(config, page, content="\n\n".join(_texts(path, content))))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put a list of notebooks in place of a comment `<!-- notebooks: PATTERN -->`."""
    return re.sub(r"<!-- notebooks: (\S+) -->", lambda found: _list_of(found[1]), markdown)


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put the outputs of notebooks in place of their placeholders."""
    return re.sub(r"<p>(output-[0-9a-f]{64})</p>", lambda found: OUTPUTS[found[1]], content)


def notebooks() -> list[Path]:
    """The notebooks of docs/, in the order of their paths."""
    paths = sorted((ROOT / "docs").glob("*/*.py"))
    return [path for path in paths if APP.search(path.read_text(encoding="utf-8"))]


def _with_notebooks(entry: Any) -> Any:
    """An entry of the navigation, with the notebooks that its patterns stand for."""
    if isinstance(entry, dict):
        ((title, value),) = entry.items()
        if isinstance(value, str) and "*" in value:
            paths = [path.relative_to(ROOT / "docs").as_posix() for path in notebooks()]
            value = [path[:-3] + ".md" for path in paths if fnmatch(path, value)]
        elif isinstance(value, list):
            value = [each for each in map(_with_notebooks, value) if each is not None]
        return {title: value} if value else None
    return entry


def _list_of(pattern: str) -> str:
    """The notebooks that a pattern stands for as a list of links with their titles."""
    lines: list[str] = []
    for path in notebooks():
        name = path.relative_to(ROOT / "docs").as_posix()
        title = re.search(r"^\s*# (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        if fnmatch(name, pattern):
            lines.append(f"- [{title[1] if title else path.stem}]({name[:-3]}.md)")
    return "\n".join(lines)


def missing_packages(path: Path) -> list[str]:
    """The top-level packages that a notebook imports and that are not installed."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return sorted(name for name in names if find_spec(name) is None)


def _run(path: Path) -> dict[str, Any]:
    """A notebook in Jupyter's format, with outputs unless a package is missing."""
    outputs = [] if missing_packages(path) else ["--include-outputs"]
    target = CACHE / f"{path.stem}-{_digest(path, outputs)}.ipynb"
    if not target.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(".part.ipynb")
        command = [sys.executable, "-m", "marimo", "--quiet", "export", "ipynb", str(path)]
        command += ["--sort", "top-down"]
        done = subprocess.run(
            [*command, *outputs, "--force", "-o", str(part)],
            cwd=ROOT,
            env={**os.environ, "JAX_PLATFORMS": "cpu", "PYTHONWARNINGS": "ignore"},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise PluginError(f"{path.relative_to(ROOT)}: {done.stderr[-2000:]}{_errors(part)}")
        part.replace(target)
    return json.loads(target.read_text(encoding="utf-8"))


def _errors(path: Path) -> str:
    """The errors of the cells of a notebook in Jupyter's format, if it was written."""
    if not path.exists():
        return ""
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    outputs = [output for cell in cells for output in cell.get("outputs", [])]
    return "\n".join("".join(each["traceback"]) for each in outputs if "traceback" in each)


def _digest(path: Path, outputs: list[str]) -> str:
    """The digest of a notebook, of its options, and of the sources that its outputs depend on."""
    digest = hashlib.sha256(json.dumps([sys.version, outputs]).encode())
    for each in [path, *(each for name in SOURCES for each in sorted((ROOT / name).rglob("*.*")))]:
        if each.is_file() and each.suffix != ".pyc":
            digest.update(each.read_bytes())
    return digest.hexdigest()[:16]


def _texts(path: Path, notebook: dict[str, Any]) -> Iterator[str]:
    """The parts of the page of a notebook."""
    missing = missing_packages(path)
    note = f"This page is the notebook `{path.relative_to(ROOT)}`, with the outputs of its cells."
    if missing:
        names = ", ".join(f"`{name}`" for name in missing)
        note = f"This page is the notebook `{path.relative_to(ROOT)}`. Its outputs are missing: "
        note += f"{names} was not installed where the page was built."
    for cell in _title_first(notebook["cells"]):
        source = "".join(cell["source"]).strip()
        if cell["cell_type"] == "markdown":
            yield source
        elif "remove-input" not in cell["metadata"].get("tags", []) and source:
            yield f"```python\n{source}\n```"
        for output in cell.get("outputs", []):
            yield _output(output)
    yield f"---\n\n*{note}*"


def _title_first(cells: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The cells of a notebook, the first of text before all code."""
    first = next((i for i, cell in enumerate(cells) if cell["cell_type"] == "markdown"), 0)
    return [cells[first], *cells[:first], *cells[first + 1 :]]


def _output(output: dict[str, Any]) -> str:
    """An output of a cell as Markdown: text, a figure, or a placeholder of HTML."""
    data = output.get("data", {})
    if "text" in output:
        return _preformatted("".join(output["text"]))
    if "text/markdown" in data:
        return "".join(data["text/markdown"])
    if "text/html" in data:
        text = "".join(data["text/html"])
        plain = re.fullmatch(r"<pre class='text-xs'>(.*)</pre>", text, re.DOTALL)
        return _preformatted(html.unescape(plain[1])) if plain else _placeholder(_figures(text))
    if "image/svg+xml" in data:
        return _placeholder("".join(data["image/svg+xml"]))
    if "image/png" in data:
        width = output.get("metadata", {}).get("image/png", {}).get("width", "")
        source = "data:image/png;base64," + "".join(data["image/png"])
        return _placeholder(f'<img src="{source}" width="{width}" alt="figure">')
    if "application/json" in data:
        return _preformatted(repr(_value(json.loads(data["application/json"]))))
    return _preformatted("".join(data["text/plain"]))


def _preformatted(text: str) -> str:
    """A block with the text of an output."""
    return f"``` {{ .text .output }}\n{text.rstrip()}\n```"


def _placeholder(text: str) -> str:
    """A paragraph that stands for an output in HTML."""
    key = f"output-{hashlib.sha256(text.encode()).hexdigest()}"
    OUTPUTS[key] = f'<div class="output">{text}</div>'
    return key


def _figures(text: str) -> str:
    """An output in HTML, with images in place of marimo's own elements for figures."""

    def image(found: re.Match[str]) -> str:
        bundle = json.loads(json.loads(html.unescape(found[1])))
        source = bundle.get("image/svg+xml") or bundle["image/png"]
        width = bundle.get("__metadata__", {}).get("image/png", {}).get("width", "")
        return f'<img src="{source}" width="{width}" alt="figure">'

    return IMAGE.sub(image, text)


def _value(value: Any) -> Any:
    """A Python value from marimo's JSON, in which other types are strings with a prefix."""
    if isinstance(value, list):
        return [_value(each) for each in value]
    if isinstance(value, dict):
        return {_value(key): _value(each) for key, each in value.items()}
    if isinstance(value, str) and value.startswith("text/plain"):
        return _Shown(value.partition(":")[2])
    return value


class _Shown(str):
    """A text that shows a value of another type."""

    def __repr__(self) -> str:
        return str(self)
