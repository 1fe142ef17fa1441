"""The HTML of views: elements are closed, text is escaped, no scripts, links or ids."""

import re
from collections.abc import Callable

import pytest

import raspc
from raspc import rasp
from raspc.display.html_text import escaped, table
from raspc.display.object_views import html_of
from raspc.display.stylesheet import STYLE

KINDS: dict[str, Callable[[raspc.Model], object]] = {
    "model": lambda model: model,
    "output": lambda model: model.apply(model.vocab[:2]),
    "attention": lambda model: model.apply(model.vocab[:2]).attention,
    "certificate": lambda model: model.certificate,
    "module": lambda model: model.module,
    "op": lambda model: model.op,
    "truth": lambda model: model.truth(),
    "causal": lambda model: model.causal_model(),
    "run": lambda model: model.causal_model().run(model.vocab[:2]),
    "counterfactual": lambda model: model.truth().counterfactuals(1)[0],
    "RaspcError": lambda model: raspc.RaspcError("<b>bad</b>"),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("which", ["model", "hostile"])
def test_structure(kind: str, which: str, read, request: pytest.FixtureRequest) -> None:
    source = html_of(KINDS[kind](request.getfixturevalue(which)))
    page = read(source)
    assert "no view" not in page.text
    assert source.startswith('<div class="raspc-view">')
    assert "<script" not in source and "<b>bold" not in source and "<i>same" not in source
    source.encode("utf-8")


def test_tokens_and_names_are_shown_as_they_are(hostile: raspc.Model, read) -> None:
    tokens = ["<b>bold</b>", "</div><script>alert(1)</script>", "é 日"]
    page = read(html_of(hostile.apply(tokens)))
    assert page.column("token") == tokens
    assert "<script>x</script>" in page.text
    assert any("<b>bold</b> attends to" in title for title in page.titles)


@pytest.mark.parametrize("example", [None, ["<b>bold</b>", "\u202e\ud800\x00"]])
def test_programs(example: list[str] | None, hostile_sop: rasp.SOp, read) -> None:
    page = read(raspc.show(hostile_sop, example).html)
    assert "<i>same</i>" in page.column("name")
    assert "<script>x</script>" in page.column("name")
    assert "no view" not in page.text
    if example:
        assert "\\u202e" in page.text and "\u202e" not in page.text
        page.source.encode("utf-8")


def test_texts_are_escaped_once() -> None:
    assert escaped("<&'\"") == "&lt;&amp;&#x27;&quot;"
    assert escaped(escaped("<")) == "&lt;"
    assert "&lt;b&gt;" in table(["<b>"], [["<b>"]])
    assert escaped("x" * 10, 4) == "xxxx... (6 more characters)"
    assert escaped("a\u202e\x00\n") == "a\\u202e\\x00\n"


def test_rules_of_the_stylesheet_apply_to_views_alone() -> None:
    rules = [line for line in STYLE.splitlines() if line]
    assert len(rules) > 20
    for rule in rules:
        selectors, brace, body = rule.partition("{")
        assert brace and body.endswith("}") and body.count("{") == 0
        assert all(each.startswith(".raspc-view") for each in selectors.split(","))


def test_a_colour_of_text_is_set_with_a_background_or_mixed_with_that_of_the_page() -> None:
    for rule in STYLE.splitlines():
        body = rule.partition("{")[2]
        text = re.findall(r"(?<![-\w])color:([^;}]*)", body)
        back = re.findall(r"background:(#[^;}]*)", body)
        fixed = [each for each in text if each.startswith("#")]
        mixed = [each for each in text if "currentColor" in each]
        assert not back or fixed, rule
        assert not fixed or mixed or back, rule
