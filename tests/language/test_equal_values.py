"""True and 1 are equal: a vocabulary of both is refused, and a result that can be both."""

from pathlib import Path

import numpy as np
import pytest

import raspc
from raspc import rasp
from raspc.cli.main import main
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.repl.prompt_session import Session
from raspc.tracr.compiler import compiling
from raspc.values import RaspcError
from raspc.values.token_words import read_token

MIXED = rasp.where(rasp.tokens == "a", 1, rasp.indices > 0)


@pytest.mark.parametrize(
    "vocab",
    [
        [1, True],
        [0, "a", False],
        [1, 1.0],
        [np.int64(1), True],
        [np.bool_(False), 0],
        [np.float32(1), 1],
        [(1, "a"), (True, "a")],
    ],
    ids=str,
)
def test_vocabularies_of_equal_tokens(vocab: list[object]) -> None:
    with pytest.raises(RaspcError, match=r"the vocabulary holds .* and .*, which are equal"):
        raspc.compile(rasp.tokens, vocab=vocab, max_seq_len=2)
    with pytest.raises(NotImplementedError, match=r"the vocabulary holds .* and .*, which are equ"):
        compiling.compile_rasp_to_model(rasp.tokens, vocab=vocab, max_seq_len=2, compiler_bos="BOS")


def test_a_token_may_be_given_twice() -> None:
    model = raspc.compile(rasp.tokens, vocab=[1, np.int64(1), 2, 1], max_seq_len=2, backend="numpy")
    assert model.op.vocab == (1, 2)


@pytest.mark.parametrize("text", ["1 true", "1 1.0", "0 false", "true 1.0", "1/2 0.5", "2 4/2"])
def test_vocabularies_of_the_command_line(
    text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "p.rasp"
    path.write_text("r = tokens;")
    one, other = text.split()
    run = ["run", str(path), "--max-seq-len", "2", "--input", one]
    for given in (["--vocab", text], ["--vocab", one, "--vocab", other]):
        assert main([*run, *given]) == 1
        assert f"the vocabulary holds {one} and {other}, which" in capsys.readouterr().err
    session: list[str] = []
    prompt = Session(session.append)
    prompt.run(f":vocab {text}")
    prompt.run("r = indices;")
    prompt.run(f":compile r --vocab {one} --vocab {other}")
    refused = [line for line in session if "the vocabulary holds" in line]
    assert len(refused) == 2


@pytest.mark.parametrize("text", ["[1, True]", "[1, 1.0]", '["a", 0, False]', "[0.5, 1/2]"])
def test_vocabularies_in_files(
    text: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "p.rasp"
    path.write_text(f"# raspc: vocab = {text}\n# raspc: max_seq_len = 2\nr = tokens;")
    assert main(["run", str(path), "--input", "1"]) == 1
    error = capsys.readouterr().err
    assert "the vocabulary holds" in error and "which are equal" in error
    assert "p.rasp:1:" in error
    if "/" in text:
        return
    path = tmp_path / "p.py"
    path.write_text(f"from raspc import rasp\nvocab = {text}\nprogram = rasp.tokens")
    assert main(["run", str(path), "--max-seq-len", "2", "--input", "1"]) == 1
    assert "p.py: error: the vocabulary holds" in capsys.readouterr().err


def test_an_input_of_the_other_type() -> None:
    """True is the token 1 of a program over 1 and 2, in the program and in its model."""
    module = rasp.lower_program(rasp.tokens, vocab=[1, 2], max_seq_len=2)
    results = ProgramEvaluator(module)([True, 2])
    assert results == [1, 2] and type(results[0]) is int
    model = raspc.compile(module, backend="numpy")
    assert repr(model.apply([True, 2]).decoded) == "[1, 2]"
    assert repr([read_token(word, [1, 2]) for word in ("true", "1.0")]) == "[1, 1]"


def test_a_result_that_can_be_true_and_1() -> None:
    message = (
        "test_equal_values.py:.*the result can be a truth value and also a number that is equal to "
        "it; a model returns true for both"
    )
    with pytest.raises(RaspcError, match=message):
        raspc.compile(MIXED, vocab="ab", max_seq_len=3, backend="numpy")
    # Tracr takes the two for one value.
    with pytest.warns(UserWarning, match=message):
        model = raspc.compile(MIXED, vocab="ab", max_seq_len=3, backend="numpy", pipeline="tracr")
    assert model.apply(list("abb")).decoded == MIXED("abb") == [1, True, True]


@pytest.mark.parametrize(
    "sop",
    [
        rasp.Map(lambda x, i: (1, x == "a") if i else (1, 1), rasp.tokens, rasp.indices),
        rasp.Fill(rasp.Map(lambda x: True if x == "a" else None, rasp.tokens), 1),
        rasp.Aggregate(
            rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1),
            rasp.tokens == "a",
            default=0,
        ),
    ],
    ids=["tuples", "fill", "default"],
)
def test_other_results_that_can_be_true_and_1(sop: rasp.SOp) -> None:
    with pytest.raises(RaspcError, match="the result can be a truth value and also a number"):
        raspc.compile(sop, vocab="ab", max_seq_len=3)


def test_equal_values_within_a_program() -> None:
    """Readers that take True and 1 for equal need no difference."""
    text = rasp.where(MIXED == 1, "x", "y")
    model = raspc.compile(text, vocab="ab", max_seq_len=3, backend="numpy")
    for tokens in ("abb", "bab", "bbb"):
        assert model.apply(list(tokens)).decoded == text(tokens)


def test_a_function_that_tells_true_from_1() -> None:
    texts = rasp.Map(str, MIXED)
    assert texts("abb") == ["1", "True", "True"]
    with pytest.raises(RaspcError, match=r"values 'True' for True and '1' for 1, which are equal"):
        raspc.compile(texts, vocab="ab", max_seq_len=3)
    # Without a difference, the table has one entry for both.
    numbers = rasp.Map(lambda x: int(str(int(x))), MIXED)
    model = raspc.compile(numbers, vocab="ab", max_seq_len=3, backend="numpy")
    assert model.apply(list("abb")).decoded == [1, 1, 1]


def test_means_of_truth_values_do_not_warn(recwarn: pytest.WarningsRecorder) -> None:
    earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
    mean = rasp.numerical(rasp.Aggregate(earlier, rasp.tokens == "a", default=None))
    model = raspc.compile(mean, vocab="ab", max_seq_len=2, backend="numpy")
    assert mean("aa") == [True, True] and model.apply(["a", "b"]).decoded == [True, 0.5]
    assert not recwarn.list
