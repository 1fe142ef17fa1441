"""`raspc generate` and `raspc verify --generate`: prompts, reasons, errors and counterexamples."""

import io
import json
from pathlib import Path

import numpy as np
import pytest

import raspc
from corpus_programs.index import EXAMPLES
from raspc.backends.runners.generation.cached_network import CachedFunctions
from raspc.cli.main import main
from raspc.transformer_dialect.attributes import WeightAttr
from raspc.transformer_dialect.unembed_op import UnembedOp
from raspc.transformer_dialect.weights import Weight

FOLDER = EXAMPLES / "corpus" / "generation"
COUNTING, COPYING = str(FOLDER / "counting.rasp"), str(FOLDER / "copying.rasp")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("models") / "counting.rmodel")
    assert main(["compile", COUNTING, "-o", path]) == 0
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = main([*arguments, "--backend", "numpy"])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_prompts_and_reasons(model: str, capsys: pytest.CaptureFixture[str]) -> None:
    prompts = ("--prompt", "2 4", "--prompt", "1 1 1 1 1 1 1 1 1")
    status, out, err = run(capsys, "generate", model, *prompts)
    assert (status, out) == (0, "6 8 0 2 4 6 8 0\n1\n")
    assert err == (
        "stopped after 8 tokens: the max_seq_len of the model\n"
        "stopped after 1 token: the max_seq_len of the model\n"
    )
    status, out, err = run(capsys, "generate", model, *prompts, "--stop", "8", "--stop", "1")
    assert (status, out) == (0, "6 8\n1\n")
    assert err.count("a stop token\n") == 2
    status, out, err = run(capsys, "generate", model, *prompts, "--max-new-tokens", "1")
    assert (status, out) == (0, "6\n1\n")
    assert err.count("stopped after 1 token: --max-new-tokens\n") == 2


def test_without_a_cache(model: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "generate", model, "--prompt", "9 8", "--no-cache")[:2] == (
        0,
        "7 6 5 4 3 2 1 0\n",
    )


def test_prompts_from_the_input(
    model: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("1 3\n\n5\n"))
    assert run(capsys, "generate", model, "--prompt", "-", "--stop", "9")[1] == "5 7 9\n6 7 8 9\n"


def test_json(model: str, capsys: pytest.CaptureFixture[str]) -> None:
    _, out, err = run(capsys, "generate", model, "--prompt", "7 8", "--stop", "0", "--json")
    assert json.loads(out) == [{"prompt": [7, 8], "tokens": [9, 0], "stopped": "stop"}]
    assert err == ""


def test_by_xla(model: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", model, "--prompt", "2 4"]) == 0
    assert capsys.readouterr().out == "6 8 0 2 4 6 8 0\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--prompt", "10"], "--prompt \"10\": error: token '10' is not in the vocabulary"),
        (["--prompt", "1", "--stop", "x"], "--stop x: error: token 'x' is not in the vocabulary"),
        (["--prompt", ""], '--prompt "": error: the input has no tokens'),
        (["--prompt", "1", "--max-new-tokens", "-1"], "raspc: error: --max-new-tokens is -1"),
        (["--prompt", "1", "--prompt", "1 " * 11], "the input has 11 tokens, but the model takes"),
        (["--prompt", "1", "--form", "folded"], "backend 'numpy' has no run form 'folded'"),
    ],
)
def test_bad_arguments(
    model: str, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(capsys, "generate", model, *arguments)
    assert (status, out, err.count("\n")) == (1, "", 1)
    assert message in err


def test_a_result_that_is_no_token_names_its_prompt(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("--prompt", "a |", "--prompt", "a b")
    status, out, err = run(capsys, "generate", COPYING, *arguments)
    assert (status, out) == (1, "")
    assert err.startswith(
        '--prompt "a b": error: the result at position 1, after the prompt "a" "b"'
    )


def test_models_that_do_not_generate(capsys: pytest.CaptureFixture[str]) -> None:
    reverse = str(EXAMPLES / "reverse.py")
    status, out, err = run(capsys, "generate", reverse, "--prompt", "a")
    assert (status, out) == (1, "")
    assert err == (
        f"{reverse}: error: 'reverse' does not generate: it is not causal, so that a position may "
        "see the tokens that follow it; compile a causal program: `causal = True` in its file, or "
        "--causal\n"
    )
    two = ("--output", "counting", "--output", "step")
    status, _, err = run(capsys, "generate", COUNTING, *two, "--prompt", "1")
    assert status == 1
    assert "it has 2 results, where the next token is one; compile the s-op that is" in err


# raspc verify --generate


def test_right(model: str, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("verify", model, "--generate", "--budget", "300")
    status, out, err = run(capsys, *arguments)
    assert (status, err) == (0, "")
    assert out.startswith(
        "counting: generates 1,643 tokens, right from 300 prompts: all 110 of up to 2 tokens, "
        "190 random ones of up to 9 tokens ("
    )
    assert "generates 300 tokens" in run(capsys, *arguments, "--max-new-tokens", "1")[1]


def test_results_that_are_no_tokens_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "verify", COPYING, "--generate", "--budget", "100")
    assert status == 0
    assert "right from 100 prompts: all 20 of up to 2 tokens" in out


def test_wrong_weights(model: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A model whose results are other digits."""
    loaded = raspc.load(model)
    unembed = next(op for op in loaded.op.walk() if isinstance(op, UnembedOp))
    weights = np.array(unembed.properties["W_U"].data.array)
    path = tmp_path / "wrong.rmodel"
    unembed.properties["W_U"] = WeightAttr(Weight.of(np.roll(weights, 1, axis=1)))
    loaded.save(path)
    status, out, _ = run(capsys, "verify", str(path), "--generate")
    assert status == 1
    first, *others = out.splitlines()
    assert first.startswith("counting: generates ")
    assert "wrong from " in first
    names = [line.split(":")[0].strip() for line in others]
    assert names == ["prompt", "program", "model", "first wrong stage"]
    assert "the weights of this model: its program compiles to a model that is right" in others[3]


def test_a_wrong_step(
    model: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cache without the keys of the position before: the whole sequence runs right."""
    visible_keys = CachedFunctions.visible_keys

    def without_last(self: CachedFunctions, op: raspc.transformer_dialect.ModelOp, ids: np.ndarray):
        visible = np.array(visible_keys(self, op, ids))
        visible[:, :, self.start - 1] &= self.start < 4
        return visible

    monkeypatch.setattr(CachedFunctions, "visible_keys", without_last)
    status, out, _ = run(capsys, "verify", model, "--generate")
    assert status == 1
    stage = out.splitlines()[-1]
    assert stage == (
        "  first wrong stage: the step with a cache: a run of the whole sequence is right"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--generate", "--distinct"], "--generate compares generated tokens"),
        (["--generate", "--variables"], "--generate compares generated tokens"),
        (["--generate", "--max-new-tokens", "0"], "--max-new-tokens is 0; give at least 1"),
        (["--max-new-tokens", "3"], "--max-new-tokens is for --generate; leave it out"),
        (["--generate", "--budget", "0"], "--budget is 0; give at least 1"),
        (["--generate", "--against", COPYING], 'the model lacks its token "a"; verify the model'),
    ],
)
def test_bad_arguments_of_verify(
    model: str, arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(capsys, "verify", model, *arguments)
    assert (status, out) == (1, "")
    assert message in err
