"""A model, a program of tokens and names that are markup, and the reader of pages of HTML."""

import html
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

import raspc
from raspc import rasp

ROOT = Path(__file__).resolve().parents[2]

HOSTILE = ("<b>bold</b>", "</div><script>alert(1)</script>", '"&amp;', "\u202e\ud800\x00", "é 日")
"""Tokens that are markup, or hold characters that do not print."""

VOID = {"br", "hr", "img", "meta"}
ALLOWED = {
    *("div", "style", "b", "code", "table", "thead", "tbody", "tr", "th", "td"),
    *("details", "summary", "span", "figure", "figcaption"),
    *("svg", "g", "path", "text", "tspan", "rect", "title", "defs", "clippath", "use", "circle"),
}
"""The elements of views."""


class Page(HTMLParser):
    """A fragment of HTML, read: its tables and texts. An error in its structure is an assertion."""

    def __init__(self, source: str):
        super().__init__(convert_charrefs=True)
        self.source = source
        self.stack: list[str] = []
        self.rows: list[list[str]] = []
        self.titles: list[str] = []
        self.text = ""
        self.folded = 0
        self.feed(source)
        self.close()
        assert not self.stack, f"elements without an end: {self.stack}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED, f"element {tag}"
        for name, value in attrs:
            assert not name.startswith("on"), f"{tag} {name}"
            assert name not in ("src", "action", "id") or "#" not in (value or ""), name
            if name in ("href", "xlink:href"):
                assert (value or "").startswith("#"), f"a link to {value}"
        if tag not in VOID:
            self.stack.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag == "title":
            self.titles.append("")
        self.folded += tag == "details"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack and self.stack[-1] == tag, f"</{tag}> in {self.stack}"
        self.stack.pop()

    def handle_data(self, data: str) -> None:
        if "style" in self.stack:
            return
        if "title" in self.stack:
            self.titles[-1] += data
            return
        self.text += data
        if {"td", "th"} & set(self.stack):
            self.rows[-1][-1] += data

    def column(self, name: str) -> list[str]:
        """The cells below a header, of the first table that has the header."""
        first = next(i for i, row in enumerate(self.rows) if name in row)
        header = self.rows[first]
        place = header.index(name)
        found: list[str] = []
        for row in self.rows[first + 1 :]:
            if len(row) != len(header):
                break
            found.append(row[place])
        return found

    def ir(self) -> str:
        """The text of the last IR in the page, without markup."""
        begin = self.source.rindex('<div class="raspc-ir">')
        inner = self.source[begin:].replace("</summary>", "\n")
        depth, end = 0, 0
        while True:
            start, stop = inner.find("<div", end), inner.find("</div>", end)
            if 0 <= start < stop:
                depth, end = depth + 1, start + 1
            else:
                depth, end = depth - 1, stop + 1
            if depth == 0:
                break
        import re

        return html.unescape(re.sub(r"<[^>]*>", "", inner[:stop]))


@pytest.fixture(scope="session")
def read() -> Callable[[str], Page]:
    """The reader of a fragment."""
    return Page


@pytest.fixture(scope="session")
def program() -> rasp.LoadedProgram:
    return rasp.load_program(str(ROOT / "examples" / "sort_freq.py"))


@pytest.fixture(scope="session")
def model(program: rasp.LoadedProgram) -> raspc.Model:
    return raspc.compile(
        program.sop, vocab=program.vocab, max_seq_len=5, backend="numpy", pipeline="interp"
    )


@pytest.fixture(scope="session")
def hostile_sop() -> rasp.SOp:
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("<i>same</i>")
    flipped = rasp.Map(lambda t: HOSTILE[1] if t == HOSTILE[0] else HOSTILE[0], rasp.tokens)
    return rasp.Aggregate(same, flipped.named("a\"b'&")).named("<script>x</script>")


@pytest.fixture(scope="session")
def hostile(hostile_sop: rasp.SOp) -> raspc.Model:
    tokens = [token for token in HOSTILE if "\ud800" not in token]
    return raspc.compile(hostile_sop, vocab=tokens, max_seq_len=4, backend="numpy")
