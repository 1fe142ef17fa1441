"""
Hook of mkdocs: pages of marimo notebooks, with their code and their outputs.

A notebook is a file `docs/FOLDER/NAME.py`. It runs when the site is built, and its page is
`FOLDER/NAME.md`. A notebook that imports a package that is not installed does not run: its page
shows the code, and a line with the name of the package. A notebook whose cell fails ends the build.
At its end a page leads to the notebook, and to an archive of the files that it tells readers to
write: blocks of code after a line with their path in bold code.
"""

from __future__ import annotations

import ast
import hashlib
import html
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / "build" / "notebooks"
"""The folder of notebooks that have run, each by a digest of its text and of the sources."""

SOURCES = ("backends", "checker", "craft_dialect", "frontends", "passes", "proof", "rasp_dialect")
SOURCES += ("raspc", "transformer_dialect", "values", "examples")
"""The folders on which the outputs of notebooks depend."""

DOWNLOADS = "downloads"
"""The folder of the site that holds notebooks and archives."""

WRITTEN = re.compile(r"^\*\*`([^`\n]+)`\*\*\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
"""A file that a reader writes: its path, and its text."""

OUTPUTS: dict[str, str] = {}
"""The outputs that are HTML, by the placeholder of each in the Markdown text of a page."""

APP = re.compile(r"^app = marimo\.App\(", re.MULTILINE)
"""The line that makes a Python file a notebook."""

EXTRAS = {"transformer_lens": "transformer-lens", "transformers": "transformers"}
"""The extras of pyproject.toml beside `notebooks`, by the package that a notebook imports."""

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
    for path, notebook in zip(found, _run(found), strict=True):
        page = path.relative_to(ROOT / "docs").with_suffix(".md").as_posix()
        text = "\n\n".join(_texts(path, notebook))
        downloads: dict[str, str | bytes] = {path.name: path.read_text(encoding="utf-8")}
        if written := dict(WRITTEN.findall(text)):
            downloads[f"{path.stem}.zip"] = _archive(written)
        content = f"{text}\n\n{_note(downloads)}"
        files.append(File.generated(config, page, content=content))
        for name, data in downloads.items():
            # `exclude_docs` leaves out the notebooks themselves.
            included = InclusionLevel.INCLUDED
            uri = f"{DOWNLOADS}/{name}"
            files.append(File.generated(config, uri, content=data, inclusion=included))
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


def imported_packages(path: Path) -> set[str]:
    """The top-level packages that a notebook imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def missing_packages(path: Path) -> list[str]:
    """The top-level packages that a notebook imports and that are not installed."""
    return sorted(name for name in imported_packages(path) if find_spec(name) is None)


def extras_of(path: Path) -> list[str]:
    """The extras of raspc that install the packages that a notebook imports."""
    imported = imported_packages(path)
    return ["notebooks", *(extra for name, extra in EXTRAS.items() if name in imported)]


def _run(paths: list[Path]) -> list[dict[str, Any]]:
    """Notebooks in Jupyter's format, with outputs unless a package is missing."""
    CACHE.mkdir(parents=True, exist_ok=True)
    sources = _digest_of_sources()
    targets = [CACHE / f"{path.stem}-{_digest(path, sources)}.ipynb" for path in paths]
    new = [pair for pair in zip(paths, targets, strict=True) if not pair[1].exists()]
    workers = min(os.cpu_count() or 1, len(new)) or 1
    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(_run_in_process, [new[start::workers] for start in range(workers)]))
    return [json.loads(target.read_text(encoding="utf-8")) for target in targets]


def _run_in_process(pairs: list[tuple[Path, Path]]) -> None:
    """Run notebooks one after the other in a process, and write the file of each."""
    if not pairs:
        return
    arguments = [
        f"{path}={target}{'=off' if missing_packages(path) else ''}" for path, target in pairs
    ]
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("run_notebooks.py")), *arguments],
        cwd=ROOT,
        env={**os.environ, "JAX_PLATFORMS": "cpu", "MPLBACKEND": "agg"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise PluginError(f"a notebook failed:\n{done.stderr[-4000:]}")


def _digest_of_sources() -> bytes:
    """The digest of the files on which the outputs of all notebooks depend."""
    digest = hashlib.sha256(sys.version.encode())
    for each in [Path(__file__).with_name("run_notebooks.py"), *_files_of_sources()]:
        digest.update(each.read_bytes())
    return digest.digest()


def _files_of_sources() -> list[Path]:
    """The files of the packages of raspc, and the examples."""
    found = [path for name in SOURCES for path in sorted((ROOT / name).rglob("*.*"))]
    return [path for path in found if path.is_file() and path.suffix != ".pyc"]


def _digest(path: Path, sources: bytes) -> str:
    """The digest of a notebook and of all files on which its outputs depend."""
    missing = ",".join(missing_packages(path)).encode()
    return hashlib.sha256(sources + missing + b"\0" + path.read_bytes()).hexdigest()[:16]


def _note(downloads: Iterable[str]) -> str:
    """The last line of the page of a notebook."""
    words = {".py": "the notebook", ".zip": "the files that it writes"}
    links = [f"[{words[Path(name).suffix]}](../{DOWNLOADS}/{name})" for name in downloads]
    return f"---\n\n*Download {' and '.join(links)}.*"


def _archive(files: dict[str, str]) -> bytes:
    """A zip archive of files, by their paths, that depends on their texts alone."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), text)
    return stream.getvalue()


def _texts(path: Path, notebook: dict[str, Any]) -> Iterator[str]:
    """The parts of the page of a notebook; the commands that open it come after its first text."""
    for number, cell in enumerate(_title_first(notebook["cells"])):
        source = "".join(cell["source"]).strip()
        if cell["cell_type"] == "markdown":
            yield source
        elif "remove-input" not in cell["metadata"].get("tags", []) and source:
            yield f"```python\n{source}\n```"
        for output in cell.get("outputs", []):
            yield _output(output)
        if number == 0:
            yield _how_to_open(path)


def _how_to_open(path: Path) -> str:
    """The paragraph that names a notebook, and the commands that install and open it."""
    name = path.relative_to(ROOT).as_posix()
    outputs = "with the outputs of its cells"
    if missing := missing_packages(path):
        names = ", ".join(f"`{each}`" for each in missing)
        outputs = f"without outputs: not installed where the page was built: {names}"
    return (
        f"*This page is the notebook `{name}`, {outputs}. In a checkout, with an environment as in "
        f"[Install](../index.md#install), these commands open it:*\n\n"
        f"```sh\npip install -e '.[{','.join(extras_of(path))}]'\nmarimo edit {name}\n```"
    )


def _title_first(cells: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The cells of a notebook, the first of text before all code."""
    first = next((i for i, cell in enumerate(cells) if cell["cell_type"] == "markdown"), 0)
    return [cells[first], *cells[:first], *cells[first + 1 :]]


def _output(output: dict[str, Any]) -> str:
    """An output of a cell as Markdown: text, or a placeholder of HTML."""
    data = output.get("data", {})
    if "text" in output:
        return _preformatted("".join(output["text"]))
    if "text/markdown" in data:
        return data["text/markdown"]
    if "image/svg+xml" in data:
        return _placeholder(data["image/svg+xml"])
    if "text/html" in data:
        plain = re.fullmatch(r"<pre class='text-xs'>(.*)</pre>", data["text/html"], re.DOTALL)
        if plain is None:
            return _placeholder(_figures(data["text/html"]))
        return _preformatted(html.unescape(plain[1]))
    return _preformatted(data["text/plain"])


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
