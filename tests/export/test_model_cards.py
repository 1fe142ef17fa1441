"""Model cards: true statements about the model, and code that runs as it stands."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from forgotten_modules import modules_forgotten

import raspc
from raspc import rasp
from raspc.backends.export.export_formats import FORMATS
from raspc.backends.export.markdown_text import fenced, inline
from raspc.backends.export.model_facts import ModelFacts
from raspc.frontends.python import load_program
from raspc.model_export import NoTokenizerWarning, export

ROOT = Path(__file__).resolve().parents[2]

NEEDS = {
    "safetensors": ("safetensors",),
    "torch": ("torch",),
    "transformer-lens": ("torch", "transformer_lens"),
    "transformers": ("torch", "transformers"),
    "equinox": ("equinox",),
}
"""The libraries that load each format that is a folder."""

pytestmark = [
    pytest.mark.filterwarnings("ignore::raspc.model_export.UncoveredWarning"),
    pytest.mark.filterwarnings("ignore::raspc.model_export.PaddedWarning"),
]


def card_of(folder: Path) -> str:
    return (folder / "README.md").read_text(encoding="utf-8")


def small(**options: Any) -> raspc.Model:
    program = rasp.Map(lambda x: x == "a", rasp.tokens).named("is_a")
    return raspc.compile(
        program, **({"vocab": "ab", "max_seq_len": 3, "backend": "numpy"} | options)
    )


def exported(model: raspc.Model, path: Path) -> str:
    """The card of the safetensors export, which needs no library."""
    export(model, "safetensors", path)
    return card_of(path)


def test_every_folder_has_an_entry() -> None:
    assert set(NEEDS) == {name for name, each in FORMATS.items() if each.folder}


@pytest.mark.parametrize(
    "to", [pytest.param(to, marks=pytest.mark.needs(*NEEDS[to])) for to in NEEDS]
)
def test_the_code_runs_and_the_files_are_there(
    to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = load_program(str(ROOT / "examples" / "reverse.py"))
    model = raspc.compile(program.sop, vocab="abcd", max_seq_len=5, backend="numpy")
    export(model, to, tmp_path / "out")
    card = card_of(tmp_path / "out")
    (code,) = re.findall(r"```python\n(.*?)```", card, re.DOTALL)
    expected = re.findall(r"print\(.*\)  # (.*)", code)
    assert expected
    monkeypatch.chdir(tmp_path / "out")
    monkeypatch.syspath_prepend(str(tmp_path / "out"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    capsys.readouterr()
    with modules_forgotten(tmp_path):
        exec(code, {})
    assert capsys.readouterr().out.splitlines() == expected
    if to != "safetensors":
        assert expected == ["[['d', 'c', 'b', 'a']]"]
    named = re.findall(r"^- `([\w.]+)`:", card, re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    there = {path.name for path in (tmp_path / "out").iterdir() if path.is_file()}
    assert {*named, "README.md"} == there
    assert {"truth.json", "tokenizer.json", "tokenizer_config.json"} <= there


@pytest.mark.needs("yaml")
def test_the_front_matter_is_yaml(tmp_path: Path) -> None:
    import yaml

    text = exported(small(), tmp_path / "out")
    front = yaml.safe_load(text.split("---\n")[1])
    assert front == {
        "library_name": "safetensors",
        "tags": ["raspc", "rasp", "mechanistic-interpretability"],
    }


def test_facts(tmp_path: Path) -> None:
    model = small(causal=True)
    card = exported(model, tmp_path / "out")
    assert "# is_a\n" in card
    assert "`is_a` has 2 values, that of the largest logit" in card
    assert "```text\nfalse\ntrue\n```" in card
    assert '```text\n"a"\n"b"\n```' in card
    assert f"BOS ({model.op.bos_id}), the tokens, and any number of PAD ({model.op.pad_id})" in card
    assert "An input has 1 to 3 tokens. There are no positions for a longer input." in card
    assert "The model is causal: no position sees a later one." in card
    assert "in these arithmetics: `float32-sum-then-divide`" in card
    assert "rasp.program @is_a" in card
    plain = exported(small(), tmp_path / "plain")
    assert "The model is not causal: every position sees all tokens." in plain


def test_a_model_without_a_certificate_or_a_program(tmp_path: Path) -> None:
    model = small()
    model.op.certificate = None
    card = exported(raspc.Model(model.module, backend="numpy"), tmp_path / "out")
    assert "**Not certified**: no proof says that the results are right." in card
    assert "The model holds no program." in card


def test_an_arithmetic_that_is_not_proved(tmp_path: Path) -> None:
    from raspc.backends.export.card_sections import certificate_section

    model = small()
    card = certificate_section(model.op, (), "float32-divide-then-sum", "Attention.")
    assert "computes in `float32-divide-then-sum`, **in which the model is not proved**." in card
    name = "float32-divide-then-sum"
    proved = certificate_section(model.op, [name], name, "Attention.")
    assert "computes in `float32-divide-then-sum`, which is among them." in proved


def test_several_results(tmp_path: Path) -> None:
    results = {"one": rasp.tokens, "two": rasp.numerical(rasp.indices)}
    model = raspc.compile(results, vocab="ab", max_seq_len=2, backend="numpy")
    card = exported(model, tmp_path / "out")
    assert "The model gives 2 values at each position" in card
    assert "`one` has 2 values, that of the largest logit" in card
    assert "`two` has 2 values, the number nearest to the only logit:\n\n```text\n0\n1\n```" in card


def test_names_are_no_markup(tmp_path: Path) -> None:
    model = small(vocab=["```", "a", "# b"], name="a `name`\n\n# of lines")
    card = exported(model, tmp_path / "out")
    assert "\n# `` a `name` # of lines ``\n" in card
    assert '````text\n"# b"\n"```"\n"a"\n````' in card
    assert fenced("a\n") == "```text\na\n```"
    assert (inline("a`b"), inline("a\nb"), inline("")) == ("`` a`b ``", "`a b`", "`  `")


def test_a_large_vocabulary_is_cut(tmp_path: Path) -> None:
    card = exported(small(vocab=range(100), max_seq_len=1), tmp_path / "out")
    assert "\n63\n... and 36 more, in config.json\n" in card
    assert "An input has 1 token." in card


def test_no_tokenizer(tmp_path: Path) -> None:
    model = small(vocab=["a", ("b", 1)])
    reason = 'no word stands for the token ("b", 1)'
    with pytest.warns(NoTokenizerWarning, match="'is_a' is exported without a tokenizer: no word"):
        card = exported(model, tmp_path / "out")
    assert f"There is no tokenizer: {reason}." in card
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "README.md",
        "config.json",
        "model.safetensors",
        "truth.json",
    ]


def test_a_split_that_is_asked_for(tmp_path: Path) -> None:
    export(small(), "safetensors", tmp_path / "letters", split="characters")
    assert "each character of a text is a token" in card_of(tmp_path / "letters")
    with pytest.raises(raspc.RaspcError, match="is not a single character"):
        export(small(vocab=["ab"]), "safetensors", tmp_path / "words", split="characters")
    assert not (tmp_path / "words").exists()


@pytest.mark.needs("onnx", "onnxruntime", "tokenizers")
def test_the_tokenizer_in_onnx(tmp_path: Path) -> None:
    import onnxruntime
    from tokenizers import Tokenizer

    export(small(), "onnx", tmp_path / "m.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "m.onnx")
    metadata = session.get_modelmeta().custom_metadata_map
    assert Tokenizer.from_str(metadata["raspc_tokenizer"]).encode("b a").ids == [2, 1, 0]
    with pytest.warns(NoTokenizerWarning):
        export(small(vocab=[("a", 1)]), "onnx", tmp_path / "t.onnx")
    session = onnxruntime.InferenceSession(tmp_path / "t.onnx")
    assert "raspc_tokenizer" not in session.get_modelmeta().custom_metadata_map


def test_facts_are_optional(tmp_path: Path) -> None:
    from raspc.backends.export.export_formats import export as write

    write(small().op, "safetensors", tmp_path / "out", ModelFacts())
    assert "truth.json" not in card_of(tmp_path / "out")
    assert json.loads((tmp_path / "out" / "tokenizer.json").read_text())["version"] == "1.0"
