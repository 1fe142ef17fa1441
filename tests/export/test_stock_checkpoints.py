"""Programs as GPT-2, Llama and BERT checkpoints, loaded and run by transformers alone."""

import hashlib
import itertools
import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import raspc
from raspc.certification import parse_source
from raspc.cli.main import main
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, find_program
from raspc.truth.variable_place import place_of
from raspc.values import canonical
from raspc_check.check import check
from raspc_check.stored_model import read_model

ROOT = Path(__file__).resolve().parents[2]
READER = ROOT / "benchmarks" / "stock_reader.py"

needs_transformers = pytest.mark.needs("torch", "transformers")

# `previous` is the token before, and the first token at the first position: a next token.
PREVIOUS = """
from raspc import rasp
before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == max(query - 1, 0))
program = rasp.Aggregate(before, rasp.tokens, default="a").named("previous")
vocab, max_seq_len, causal = ["a", "b", "c"], 4, True
"""

TWO_RESULTS = """
from raspc import rasp
same, place = rasp.tokens.named("same"), rasp.indices.named("place")
program, vocab, max_seq_len, causal = same, ["a", "b"], 3, True
"""

PROGRAMS = {
    "frac_prevs": "examples/frac_prevs.py",
    "hist": "examples/hist.py",
    "sort_unique": "examples/sort_unique.py",
}


class Checkpoint:
    """The folder of an exported program, with all inputs and the results of the interpreter."""

    def __init__(self, folder: Path, name: str, arch: str):
        self.arch, self.folder = arch, folder / "checkpoint"
        source = folder / "previous.py"
        source.write_text(PREVIOUS, encoding="utf-8")
        program = str(ROOT / PROGRAMS[name]) if name in PROGRAMS else str(source)
        causal = () if arch == "bert" else ("--causal",)
        options = ("--to", "transformers", "--arch", arch, "-o", str(self.folder))
        assert main(["export", program, "--max-seq-len", "4", *causal, *options]) == 0
        self.model = raspc.load(self.folder / "model.rmodel", backend="numpy")
        op = self.model.op
        vocab = self.model.vocab
        self.inputs = [list(xs) for n in (1, 2, 3, 4) for xs in itertools.product(vocab, repeat=n)]
        self.ids = np.full((len(self.inputs), 5), op.pad_id, np.int64)
        self.ids[:, 0] = op.bos_id
        place = {value: i for i, value in enumerate(op.tokens.data)}
        for row, tokens in enumerate(self.inputs):
            self.ids[row, 1 : len(tokens) + 1] = [place[canonical(token)] for token in tokens]

    @cached_property
    def program(self) -> ProgramEvaluator:
        """The interpreter of the program in the file."""
        return ProgramEvaluator(find_program(parse_source(self.model.source)))

    @property
    def labels(self) -> np.ndarray[Any, Any]:
        """The index of the interpreter's value at each position, -1 elsewhere."""
        values = self.model.op.unembeds[0].decode.values
        place = {value: i for i, value in enumerate(values)}
        found = np.full_like(self.ids, -1)
        for row, tokens in enumerate(self.inputs):
            results: Sequence[Any] = list(self.program(tokens))
            found[row, 1 : len(tokens) + 1] = [place[canonical(value)] for value in results]
        return found

    def loaded(self) -> Any:
        import transformers  # pyright: ignore[reportMissingImports]

        causal = json.loads((self.folder / "config.json").read_text())["architectures"][0]
        stock = getattr(transformers, causal)
        auto = (
            transformers.AutoModelForCausalLM
            if causal.endswith(("CausalLM", "LMHeadModel"))
            else transformers.AutoModelForTokenClassification
        )
        found: Any = auto.from_pretrained(self.folder, output_loading_info=True)
        model, info = found
        assert type(model) is stock
        assert not any(info.values())
        return model


CASES = [
    ("frac_prevs", "gpt2"),
    pytest.param(("frac_prevs", "llama"), marks=pytest.mark.slow),
    pytest.param(("previous", "gpt2"), marks=pytest.mark.slow),
    ("previous", "llama"),
    ("previous", "phi3"),
    pytest.param(("frac_prevs", "phi3"), marks=pytest.mark.slow),
    ("frac_prevs", "neox"),
    pytest.param(("previous", "neox"), marks=pytest.mark.slow),
    ("hist", "bert"),
    ("sort_unique", "bert"),
]


@pytest.fixture(scope="module", params=CASES, ids="-".join)
def checkpoint(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    name, arch = request.param
    return Checkpoint(tmp_path_factory.mktemp(f"{name}-{arch}"), name, arch)


def test_the_certificate_names_the_weights(checkpoint: Any) -> None:
    certificate = json.loads((checkpoint.folder / "certificate.json").read_text())
    weights = (checkpoint.folder / "model.safetensors").read_bytes()
    assert certificate["weights"] == f"sha256:{hashlib.sha256(weights).hexdigest()}"
    assert certificate["arithmetic"] == "float32-divide-then-sum"
    report = check(read_model(checkpoint.folder / "model.rmodel"), certificate["arithmetic"])
    assert report.arithmetic == certificate["proofs"][0]["arithmetic"]


def test_the_stored_model_exports_the_same_weights(checkpoint: Any, tmp_path: Path) -> None:
    stored, again = str(checkpoint.folder / "model.rmodel"), tmp_path / "again"
    options = ["--to", "transformers", "--arch", checkpoint.arch, "-o", str(again)]
    assert main(["export", stored, *options]) == 0
    for name in ("model.safetensors", "config.json"):
        assert (again / name).read_bytes() == (checkpoint.folder / name).read_bytes()


def test_the_runners_give_the_results_of_the_program(checkpoint: Any) -> None:
    sample = checkpoint.inputs[:: max(1, len(checkpoint.inputs) // 50)]
    wanted = [list(checkpoint.program(tokens)) for tokens in sample]
    assert [list(found) for found in checkpoint.model.apply_batch(sample)] == wanted


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The number of wrong rows by a process that cannot import raspc, for a folder and a file."""
    errors = tmp_path_factory.mktemp("reader") / "errors.txt"
    with (
        errors.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            [sys.executable, str(READER)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        ) as process,
    ):
        assert process.stdin is not None and process.stdout is not None

        def wrong_rows(folder: Path, file: Path) -> int:
            print(folder, file, sep="\t", file=process.stdin, flush=True)
            answer = process.stdout.readline()
            assert answer, errors.read_text(encoding="utf-8")[-2000:]
            return int(answer)

        yield wrong_rows
        process.stdin.close()


@needs_transformers
def test_results_where_raspc_cannot_be_imported(
    checkpoint: Any, reader: Any, tmp_path: Path
) -> None:
    right, wrong = tmp_path / "right.npz", tmp_path / "wrong.npz"
    labels = checkpoint.labels
    np.savez(right, ids=checkpoint.ids, labels=labels)
    assert reader(checkpoint.folder, right) == 0
    labels[3, 1] += 1
    np.savez(wrong, ids=checkpoint.ids, labels=labels)
    assert reader(checkpoint.folder, wrong) == 1


@needs_transformers
def test_the_logits_are_those_of_the_model(checkpoint: Any) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    from raspc.transformer_dialect.interpreter import TransformerFunctions, run_model

    ids = checkpoint.ids[::7]
    pad = checkpoint.model.op.pad_id
    with torch.no_grad():
        mask = torch.tensor(ids != pad).long()
        logits = checkpoint.loaded()(torch.tensor(ids), attention_mask=mask).logits.numpy()
    (own,) = run_model(checkpoint.model.op, ids, TransformerFunctions())
    real = ids != pad
    scale = np.abs(own[real]).max(axis=0)
    assert (np.abs(logits - own)[real] <= 1e-3 * scale).all()


@needs_transformers
def test_the_truth_names_modules_and_activations_of_the_class(checkpoint: Any) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    truth = json.loads((checkpoint.folder / "truth.json").read_text())
    model = checkpoint.loaded()
    modules = dict(model.named_modules())
    assert {each["names"]["transformers"] for each in truth["components"]} <= modules.keys()
    streams: dict[str, Any] = {}

    def keep(stage: str, side: str) -> Any:
        return lambda _, given, result: streams.update(
            {stage: (given[0] if side == "input" else result)[:, 1:]}
        )

    for stage in truth["model"]["stages"]:
        name, _, side = stage["transformers"].rpartition(".")
        modules[name].register_forward_hook(keep(stage["name"], side))
    inputs = checkpoint.inputs[-16:]
    model(torch.tensor(checkpoint.ids[-16:]))
    compared: set[str] = set()
    for variable in truth["variables"]:
        points = {tuple(each["coordinates"]) for each in variable.get("encoding", ())}
        if variable["location"] == "held" and len(points) == len(variable["encoding"]):
            place = place_of(truth, variable["name"])
            compared.add(place.name)
            for stage in place.stages:
                found = place.read(streams[stage].detach())
                runs = [checkpoint.model.causal_model().run(tokens) for tokens in inputs]
                assert found == [run.values[place.name] for run in runs], (place.name, stage)
    assert truth["variables"][-1]["name"] in compared


@needs_transformers
def test_attention_is_eager_and_shown(checkpoint: Any) -> None:
    import torch  # pyright: ignore[reportMissingImports]

    model = checkpoint.loaded()
    assert model.config._attn_implementation == "eager"
    out = model(
        torch.tensor(checkpoint.ids[-2:]), output_attentions=True, output_hidden_states=True
    )
    layers = model.config.num_hidden_layers
    assert (len(out.attentions), len(out.hidden_states)) == (layers, layers + 1)


@needs_transformers
@pytest.mark.parametrize("arch", ["gpt2", "llama", "neox"])
def test_generation_with_a_cache(arch: str, tmp_path: Path) -> None:
    """`previous` repeats the token before the last one; left padding changes nothing."""
    import torch  # pyright: ignore[reportMissingImports]

    found = Checkpoint(tmp_path, "previous", arch)
    model, op = found.loaded(), found.model.op
    place = {str(value): i for i, value in enumerate(op.tokens.data)}
    a, b, pad, bos = place["a"], place["b"], op.pad_id, op.bos_id
    ids = torch.tensor([[bos, a, b], [pad, bos, b]])
    for cached in (True, False):
        out = model.generate(
            ids, attention_mask=(ids != pad).long(), max_new_tokens=2, use_cache=cached
        )
        assert out[:, 3:].tolist() == [[a, b], [b, b]]


def test_classes_follow_from_the_program(tmp_path: Path) -> None:
    for name, arch, expected in (
        ("previous", "llama", "LlamaForCausalLM"),
        ("frac_prevs", "gpt2", "GPT2ForTokenClassification"),
        ("hist", "bert", "BertForTokenClassification"),
    ):
        (tmp_path / f"{name}").mkdir()
        found = Checkpoint(tmp_path / name, name, arch)
        config = json.loads((found.folder / "config.json").read_text())
        assert config["architectures"] == [expected]
        assert ("id2label" in config) == expected.endswith("TokenClassification")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--arch", "bert", "--causal"], "choose gpt2 or llama"),
        (["--arch", "llama"], "choose bert"),
        (
            ["--arch", "opt"],
            "there is no architecture 'opt'; choose from gpt2, llama, phi3, neox, bert",
        ),
    ],
)
def test_refusals(
    options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, folder = str(ROOT / "examples/hist.py"), tmp_path / "out"
    assert main(["export", program, "--to", "transformers", *options, "-o", str(folder)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line
    assert not folder.exists()


def test_several_results_are_named_by_an_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "two.py").write_text(TWO_RESULTS, encoding="utf-8")
    export = ["export", str(tmp_path / "two.py"), "--to", "transformers", "--arch", "gpt2"]
    both = ["--output", "same", "--output", "place", "-o", str(tmp_path / "out")]
    assert main([*export, *both]) == 1
    message = capsys.readouterr().err
    assert "'two' has 2 results, and a stock class has one; name one with --output" in message
    assert main([*export, "--output", "place", "-o", str(tmp_path / "out")]) == 0


def test_arch_is_an_option_of_transformers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, folder = str(ROOT / "examples/hist.py"), str(tmp_path / "out")
    assert main(["export", program, "--to", "torch", "--arch", "bert", "-o", folder]) == 1
    assert "--arch is an option of --to transformers" in capsys.readouterr().err


def test_a_llama_whose_heads_do_not_fill_the_stream_is_no_phi3(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, options = str(ROOT / "examples/frac_prevs.py"), ["--max-seq-len", "4", "--causal"]
    export = ["--to", "transformers", "--arch"]
    llama, phi3 = tmp_path / "llama", tmp_path / "phi3"
    assert main(["export", program, *options, *export, "llama", "-o", str(llama)]) == 0
    assert main(["export", str(llama / "model.rmodel"), *export, "phi3", "-o", str(phi3)]) == 1
    error = capsys.readouterr().err
    assert "do not fill the stream" in error and "export it as llama" in error
    assert not phi3.exists()


def test_a_model_without_attention_is_no_neox(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "two.py").write_text(TWO_RESULTS, encoding="utf-8")
    export = ["export", str(tmp_path / "two.py"), "--to", "transformers", "--arch"]
    assert main([*export, "neox", "-o", str(tmp_path / "neox")]) == 1
    message = "a GPT-NeoX model has rotary positions, and this model has no attention with them"
    assert f"{message}; export it as gpt2" in capsys.readouterr().err
    assert not (tmp_path / "neox").exists()
    assert main([*export, "gpt2", "-o", str(tmp_path / "gpt2")]) == 0


def test_the_names_on_the_command_line_are_those_of_the_registry() -> None:
    from raspc.backends.export.stock.architectures import ARCHITECTURES
    from raspc.cli import export_command

    assert set(export_command.ARCHITECTURES) == set(ARCHITECTURES)


@needs_transformers
def test_the_tokenizer_reads_what_the_model_reads(checkpoint: Any) -> None:
    from transformers import AutoTokenizer  # pyright: ignore[reportMissingImports]

    tokenizer: Any = AutoTokenizer.from_pretrained(checkpoint.folder)
    place = {str(value): i for i, value in enumerate(checkpoint.model.op.tokens.data)}
    for tokens in checkpoint.inputs[::9]:
        text = " ".join(map(str, tokens))
        ids = [checkpoint.model.op.bos_id, *(place[str(token)] for token in tokens)]
        assert tokenizer(text).input_ids == ids
        # The words of a next token begin with blanks, so that they can follow a prompt.
        config = (checkpoint.folder / "config.json").read_text()
        blank = "" if "ForTokenClassification" in config else " "
        assert tokenizer.decode(ids, skip_special_tokens=True) == blank + text
    batch = tokenizer(["unheard"], return_tensors="pt")
    with pytest.raises(IndexError):
        checkpoint.loaded()(**batch)


@needs_transformers
def test_pipelines_run(checkpoint: Any) -> None:
    from transformers import pipeline  # pyright: ignore[reportMissingImports]

    tokens = checkpoint.inputs[-1]
    text = " ".join(map(str, tokens))
    if "ForTokenClassification" not in (checkpoint.folder / "config.json").read_text():
        run: Any = pipeline("text-generation", model=str(checkpoint.folder))
        first = " ".join(map(str, tokens[:2]))
        (found,) = run(first, max_new_tokens=1)
        assert found["generated_text"].split() != first.split()
        assert found["generated_text"].startswith(first)
        return
    run = pipeline("token-classification", model=str(checkpoint.folder))
    labels = [str(value) for value in checkpoint.model.apply(tokens).decoded]
    assert [each["entity"] for each in run(text)] == labels


def test_the_card_says_how_to_load(checkpoint: Any) -> None:
    card = (checkpoint.folder / "README.md").read_text(encoding="utf-8")
    config = json.loads((checkpoint.folder / "config.json").read_text())
    assert config["architectures"][0] in card
    assert "raspc-check" in card
    assert "trust_remote_code=True" not in card
