"""
Hook of mkdocs: pages of the source files that other pages link to.

The pages of docs/ link to files of the repository, such as `../passes/pipelines.py`, so that the
links work in a checkout. In the site such a link leads to a page with the text of the file, and the
link to a folder to a page with a table of its files. Links to notebooks lead to their pages. The
path of a Python file of the repository in code, such as `passes/pipelines.py`, becomes a link too.
"""

from __future__ import annotations

import ast
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\((?!\w+:|#)([^)#\s]+)(#[^)\s]*)?\)")
PATH = re.compile(r"(?<!\[)`((?!docs/)[\w-]+/[\w/-]*\w\.py)`(?!\])")
"""The path of a file in code, relative to the repository, and not the text of a link."""

CODE = re.compile(r"^(```+|~~~+).*?^\1", re.MULTILINE | re.DOTALL)
"""Blocks of code, in which nothing is a link."""

LANGUAGES = {".py": "python", ".json": "json", ".toml": "toml"}
"""The languages of source files that are highlighted, by suffix."""

FOLDERS = {"docs/tutorial": "learn.md", "docs/notebooks": "use.md"}
"""The pages that list the notebooks of a folder."""

SOURCES = "source"
"""The folder of the site that holds the pages of source files."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add a page for each source file that a page links to."""
    texts = {
        f"docs/{file.src_uri}": file.content_string for file in files if file.src_uri[-3:] == ".md"
    }
    found: dict[str, None] = {}
    while texts:
        new = [path for name, text in texts.items() for path in _sources_of(name, text)]
        texts = {}
        for path in new:
            if path not in found:
                found[path] = None
                if path.endswith(".md"):
                    texts[path] = (ROOT / path).read_text(encoding="utf-8")
    for path in found:
        files.append(File.generated(config, _page_of(path), content=_source_page(path, found)))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Lead the links of a page to the pages of source files and of notebooks."""
    if page.file.src_uri.startswith(f"{SOURCES}/"):
        return markdown
    return _with_links(markdown, page.file.src_uri, f"docs/{page.file.src_uri}")


def _sources_of(name: str, text: str) -> Iterator[str]:
    """The files that a Markdown text links to or names and that are no pages, by their paths."""
    text = CODE.sub("", text)
    yield from (named[1] for named in PATH.finditer(text) if (ROOT / named[1]).exists())
    for link in LINK.finditer(text):
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), link[1]))
        inside = path.startswith("docs/") and not path.endswith(".json")
        if not inside and not path.startswith("..") and (ROOT / path).exists():
            yield path


def _page_of(path: str) -> str:
    """The page of a file of the repository, below docs/."""
    if path in FOLDERS:
        return FOLDERS[path]
    if path.startswith("docs/") and not path.endswith(".json"):
        page = path.removeprefix("docs/")
        return page.removesuffix(".py") + ".md" if page.endswith(".py") else page
    return f"{SOURCES}/{path}{'/index' if (ROOT / path).is_dir() else ''}.md"


def _with_links(markdown: str, page: str, origin: str) -> str:
    """
    A Markdown text with the links of a page of the site.

    Args:
        markdown: the text, whose links are relative to `origin`.
        page: the page, below docs/.
        origin: the path of the text in the repository.

    """

    def to_page(path: str) -> str:
        return posixpath.relpath(_page_of(path), posixpath.dirname(page) or ".")

    def named(found: re.Match[str]) -> str:
        path = found[1]
        return f"[`{path}`]({to_page(path)})" if (ROOT / path).exists() else found[0]

    def link(found: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join(posixpath.dirname(origin), found[1]))
        if path.startswith("..") or not (ROOT / path).exists():
            return found[0]
        return f"]({to_page(path)}{found[2] or ''})"

    def linked(text: str) -> str:
        return PATH.sub(named, LINK.sub(link, text))

    parts: list[str] = []
    end = 0
    for block in CODE.finditer(markdown):
        parts += [linked(markdown[end : block.start()]), block[0]]
        end = block.end()
    return "".join([*parts, linked(markdown[end:])])


def _source_page(path: str, linked: dict[str, None]) -> str:
    """The Markdown text of the page of a file or a folder."""
    head = f"---\ntitle: {path}\nsearch:\n  exclude: true\n---\n"
    if (ROOT / path).is_dir():
        return f"{head}# `{path}/`\n\n{_listing(path, linked)}\n"
    text = (ROOT / path).read_text(encoding="utf-8")
    if path.endswith(".md"):
        return head + _with_links(text, _page_of(path), path)
    fence = "`" * (3 + max(map(len, re.findall(r"`{3,}", text)), default=0))
    language = LANGUAGES.get(Path(path).suffix, "text")
    return f"{head}# `{path}`\n\n{fence}{language}\n{text.rstrip()}\n{fence}\n"


def _listing(folder: str, linked: dict[str, None]) -> str:
    """The table of the files of a folder, with the first line of each docstring."""
    rows = ["| file | contents |", "|---|---|"]
    for path in sorted((ROOT / folder).iterdir()):
        name = path.relative_to(ROOT).as_posix()
        if path.name.startswith((".", "__")) or path.suffix == ".rmodel":
            continue
        shown = f"`{path.name}{'/' if path.is_dir() else ''}`"
        if name in linked:
            target = posixpath.relpath(_page_of(name), posixpath.dirname(_page_of(folder)))
            shown = f"[{shown}]({target})"
        rows.append(f"| {shown} | {_summary(path)} |")
    return "\n".join(rows)


def _summary(path: Path) -> str:
    """The first paragraph of the docstring of a Python file, or of a package."""
    path = path / "__init__.py" if path.is_dir() else path
    if path.suffix != ".py" or not path.exists():
        return ""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(docstring.partition("\n\n")[0].split()).replace("|", "\\|")
