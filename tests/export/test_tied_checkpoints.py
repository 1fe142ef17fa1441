"""Next-token programs as GPT-2 and Llama checkpoints that hold no unembedding."""

import itertools
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

import raspc
from raspc.certification import parse_source
from raspc.cli.main import main
from raspc.model import Model
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator, find_program
from raspc.values import canonical
from raspc_check.check import check
from raspc_check.stored_model import read_model

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

PROGRAMS = {
    "copy": ("corpus/positions/copy.py", 4),
    "parity_so_far": ("corpus/counting/parity_so_far.py", 7),
    "maximum_so_far": ("corpus/sorting/maximum_so_far.py", 4),
    "counting": ("corpus/generation/counting.rasp", 3),
    "caesar": ("corpus/text/caesar.rasp", 2),
}
"""Programs, and the length up to which all inputs are compared."""

CASES = [
    ("parity_so_far", "gpt2"),
    ("copy", "llama"),
    pytest.param("parity_so_far", "neox", marks=pytest.mark.slow),
    *(
        pytest.param(name, arch, marks=pytest.mark.slow)
        for name in PROGRAMS
        for arch in ("gpt2", "llama")
        if (name, arch) not in (("parity_so_far", "gpt2"), ("copy", "llama"))
    ),
]


def export(name: str, arch: str, folder: Path) -> Path:
    path, length = PROGRAMS[name]
    options = ["--max-seq-len", str(length), "--causal", "--tie-embeddings"]
    command = ["export", str(EXAMPLES / path), "--to", "transformers", "--arch", arch, *options]
    assert main([*command, "-o", str(folder)]) == 0
    return folder


def ids_and_results(model: Model) -> tuple[Any, Any]:
    """The ids of all inputs, and the id of the interpreter's result at each token, else -1."""
    op = model.op
    program = ProgramEvaluator(find_program(parse_source(model.source)))
    place = {value: i for i, value in enumerate(op.tokens.data)}
    lengths = range(1, op.max_length + 1)
    inputs = [list(p) for n in lengths for p in itertools.product(model.vocab, repeat=n)]
    ids = np.full((len(inputs), op.max_length + 1), op.pad_id, np.int64)
    ids[:, 0] = op.bos_id
    results = np.full_like(ids, -1)
    for row, tokens in enumerate(inputs):
        ids[row, 1 : len(tokens) + 1] = [place[canonical(token)] for token in tokens]
        results[row, 1 : len(tokens) + 1] = [place[canonical(v)] for v in program(tokens)]
    return ids, results


@pytest.mark.needs("torch", "transformers")
@pytest.mark.parametrize(("name", "arch"), CASES)
def test_a_tied_checkpoint_gives_the_results_of_the_program(
    name: str, arch: str, tmp_path: Path
) -> None:
    import torch  # pyright: ignore[reportMissingImports]
    from transformers import AutoModelForCausalLM  # pyright: ignore[reportMissingImports]

    folder = export(name, arch, tmp_path / "tied")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    assert config["tie_word_embeddings"] is True
    names = list(load_file(folder / "model.safetensors"))
    assert not any("lm_head" in name or "embed_out" in name for name in names)
    loaded: Any = AutoModelForCausalLM.from_pretrained(folder, output_loading_info=True)
    model, info = loaded
    assert not any(info.values())
    assert model.get_output_embeddings().weight is model.get_input_embeddings().weight
    stored = raspc.load(folder / "model.rmodel", backend="numpy")
    ids, results = ids_and_results(stored)
    with torch.no_grad():
        mask = torch.tensor(ids != stored.op.pad_id).long()
        logits = model(torch.tensor(ids), attention_mask=mask).logits
    chosen = logits.argmax(-1).numpy()
    assert (chosen == results)[results >= 0].all()


def test_a_tied_checkpoint_is_proved_and_exported_again(tmp_path: Path) -> None:
    folder = export("parity_so_far", "llama", tmp_path / "tied")
    report = check(read_model(folder / "model.rmodel"), "float32-divide-then-sum")
    assert report.decoded[0].error < report.decoded[0].margin
    again = tmp_path / "again"
    options = ["--to", "transformers", "--arch", "llama", "--tie-embeddings", "-o", str(again)]
    assert main(["export", str(folder / "model.rmodel"), *options]) == 0
    for name in ("model.safetensors", "config.json", "truth.json"):
        assert (again / name).read_bytes() == (folder / name).read_bytes()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--to", "transformers", "--arch", "llama"], "labels positions, and embeddings are tied"),
        (["--to", "torch"], "--tie-embeddings is an option of --arch"),
    ],
)
def test_a_classifier_and_other_formats_are_not_tied(
    options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, folder = str(EXAMPLES / "frac_prevs.py"), tmp_path / "out"
    command = ["export", program, "--causal", "--tie-embeddings", *options, "-o", str(folder)]
    assert main(command) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert message in line
    assert not folder.exists()


def test_a_realised_model_is_not_tied_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program, first = str(EXAMPLES / "corpus/positions/copy.py"), tmp_path / "first"
    options = ["--to", "transformers", "--arch", "llama"]
    assert main(["export", program, *options, "--max-seq-len", "2", "-o", str(first)]) == 0
    again = ["export", str(first / "model.rmodel"), *options, "--tie-embeddings"]
    assert main([*again, "-o", str(tmp_path / "second")]) == 1
    assert "realised with an unembedding of its own" in capsys.readouterr().err
