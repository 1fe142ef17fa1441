"""`raspc plot` of models: stream, attention and circuit, with names, and no overlaps."""

from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

import raspc
from corpus_programs.index import entry_of
from raspc.cli.main import main
from raspc.installed_packages import require_packages
from raspc.pictures.attention_figure import attention_figure
from raspc.pictures.circuit_figure import circuit_figure
from raspc.pictures.stream_figure import stream_figure

PROGRAM = ["examples/hist.py", "--pipeline", "interp"]


@pytest.fixture(scope="module")
def model() -> raspc.Model:
    module = entry_of("sort_freq.py:program").module()
    return raspc.compile(module, pipeline="interp", backend="numpy", validate="off")


def overlaps(figure, texts) -> list[tuple[str, str]]:
    """The pairs of texts that overlap in a figure."""
    figure.canvas.draw()
    boxes = [(t.get_text(), t.get_window_extent()) for t in texts if t.get_text()]
    return [(a, b) for (a, x), (b, y) in combinations(boxes, 2) if x.overlaps(y)]


def words_of(path: Path) -> set[str]:
    """The texts of an SVG file."""
    return {(node.text or "").strip() for node in ElementTree.parse(path).iter()}


def test_the_stream_shows_variables_where_they_are_held(model: raspc.Model) -> None:
    figure = stream_figure(model, [1, 2, 1])
    panels = [axes for axes in figure.axes if axes.images and axes.get_title()]
    assert [axes.get_title() for axes in panels] == list(model.apply([1]).residuals)
    names = [text.get_text() for text in panels[0].texts]
    assert names[:7] == [each["name"] for each in model.truth()["variables"]]
    assert overlaps(figure, panels[0].texts) == []
    assert overlaps(figure, [axes.title for axes in panels]) == []
    pixels = [np.ma.filled(axes.images[0].get_array(), np.nan) for axes in panels]
    labels = [label.get_text() for label in panels[0].get_yticklabels()]
    hist = range(4, 10)
    assert [labels[row] for row in hist] == [*"012345"]
    assert np.isnan(pixels[0][4:10]).all() and np.isnan(pixels[1][4:10]).all()
    for column, value in enumerate([2, 1, 2], start=1):
        np.testing.assert_array_equal(pixels[2][4:10, column].round(3), np.eye(6)[value])


def test_attention_has_the_tokens_of_queries_and_keys(model: raspc.Model) -> None:
    figure = attention_figure(model, [1, 2, 1])
    panels = [axes for axes in figure.axes if axes.get_visible()]
    heads = [axes.get_title().partition("\n")[0] for axes in panels]
    assert heads == list(model.apply([1]).attention)
    for axes in panels:
        for ticks in (axes.get_xticklabels(), axes.get_yticklabels()):
            assert [tick.get_text() for tick in ticks] == ["BOS", "1", "2", "1"]
    assert overlaps(figure, [axes.title for axes in panels]) == []


def test_the_circuit_shows_every_component_and_variable(model: raspc.Model) -> None:
    truth = model.truth()
    figure = circuit_figure(truth)
    (axes,) = figure.axes
    texts = [text.get_text() for text in axes.texts]
    assert set(truth["circuits"]["component"]["nodes"]) <= set(texts)
    carried = {
        e["source"] for e in truth["circuits"]["component"]["edges"] if e["kind"] == "variable"
    }
    assert carried <= {line for text in texts for line in text.split("\n")}
    assert overlaps(figure, [text for text in axes.texts if "layer" in text.get_text()]) == []


def test_arrows_of_internal_results_are_not_those_of_constants(model: raspc.Model) -> None:
    truth = model.truth()
    (axes,) = circuit_figure(truth).axes
    (legend,) = [text.get_text() for text in axes.texts if "dotted" in text.get_text()]
    assert legend == "dashed: an internal result; dotted: constants"
    internal = {each["label"] for each in truth["directions"] if each["kind"] == "internal"}
    bundles: dict[tuple[str, str], set[str]] = {}
    for edge in truth["circuits"]["component"]["edges"]:
        kind = "internal" if edge["source"] in internal else edge["kind"]
        bundles.setdefault((edge["from"], edge["to"]), set()).add(kind)
    counted = {
        "solid": sum("variable" in kinds for kinds in bundles.values()),
        "dashed": sum(
            kinds <= {"internal", "carrier"} and "internal" in kinds for kinds in bundles.values()
        ),
        "dotted": sum(kinds == {"carrier"} for kinds in bundles.values()),
    }
    arrows = [text.arrow_patch for text in axes.texts if getattr(text, "arrow_patch", None)]
    styles = {"-": "solid", "--": "dashed", ":": "dotted"}
    drawn = [styles[patch.get_linestyle()] for patch in arrows]
    assert {style: drawn.count(style) for style in counted} == counted
    assert all(counted.values()) and ("layer0/head0", "layer0/mlp") in bundles


def test_without_matplotlib_a_picture_names_the_extra(
    model: raspc.Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("raspc.installed_packages.find_spec", lambda name: None)
    for draw in (
        lambda: circuit_figure(model.truth()),
        lambda: attention_figure(model, [1]),
        lambda: stream_figure(model, [1]),
    ):
        with pytest.raises(raspc.RaspcError) as caught:
            draw()
        assert str(caught.value) == (
            "matplotlib is not installed; install raspc with its extra: pip install 'raspc[plot]', "
            "or in a checkout pip install -e '.[plot]'"
        )


def test_the_message_for_two_packages_and_their_extra() -> None:
    with pytest.raises(
        raspc.RaspcError, match=r"no_such, nor_this are not installed; .*compression"
    ):
        require_packages("no_such", "nor_this", extra="compression")


def test_a_wide_circuit_stays_in_its_frame() -> None:
    model = raspc.compile(entry_of("shuffle_dyck.py:shuffle_dyck2").module(), validate="off")
    figure = circuit_figure(model.truth())
    figure.canvas.draw()
    (axes,) = figure.axes
    low = axes.get_window_extent().y0
    arrows = [text.arrow_patch for text in axes.texts if getattr(text, "arrow_patch", None)]
    assert arrows and all(patch.get_window_extent().y0 >= low - 1 for patch in arrows)


@pytest.mark.parametrize("kind", ["stream", "attention", "circuit"])
def test_files(kind: str, tmp_path: Path) -> None:
    given = [] if kind == "circuit" else ["--input", "a b a"]
    command = ["plot", *PROGRAM, "--kind", kind, *given, "-o"]
    for name in ("a.svg", "b.svg", "a.png", "a.html"):
        assert main([*command, str(tmp_path / name)]) == 0
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
    assert "layer0/head0" in words_of(tmp_path / "a.svg") or "layer0/attn" in words_of(
        tmp_path / "a.svg"
    )
    page = (tmp_path / "a.html").read_text()
    assert page.startswith("<!doctype html>") and f"<title>hist: {kind}</title>" in page
    assert page.count("<svg") == 1 and "<?xml" not in page


@pytest.mark.parametrize(
    "options, message",
    [
        (["--kind", "stream"], 'the stream is drawn for one input; give --input "a b c"'),
        (["--kind", "circuit", "-o", "x.pdf"], "x.pdf is neither PNG, SVG nor HTML"),
        (["--kind", "stream", "--input", "9"], "9"),
    ],
)
def test_errors(options: list[str], message: str, tmp_path: Path, capsys) -> None:
    command = ["plot", *PROGRAM, "-o", str(tmp_path / "x.svg"), *options]
    assert main(command) == 1
    assert message in capsys.readouterr().err


def test_a_model_without_heads(capsys) -> None:
    program = raspc.rasp.tokens.named("same")
    model = raspc.compile(program, vocab="ab", max_seq_len=2, backend="numpy")
    with pytest.raises(raspc.RaspcError, match="'same' has no heads"):
        attention_figure(model, ["a"])


def test_titles_of_activations_do_not_overlap() -> None:
    from raspc.backends.compression.figures import activations_figure
    from raspc.backends.compression.side_by_side import Streams

    stream = np.ones((2, 3))
    figure = activations_figure(Streams(stream, stream, stream), ("a", "b", "c"), ["x"])
    panels = [axes for axes in figure.axes if axes.get_title(loc="left")]
    assert len(panels) == 3
    assert overlaps(figure, [axes._left_title for axes in panels]) == []
