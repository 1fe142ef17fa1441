"""The softest attention that is certified, and attention at a scale of one's own."""

import numpy as np
import pytest

import raspc
from corpus_programs.index import entry_of
from raspc.cli.main import main
from raspc.pass_pipeline import parse_passes
from raspc.softest_scale import RESOLUTION, softest_scale
from raspc.values import RaspcError

KEY = "reverse.py:program"


def stray(model: raspc.Model) -> float:
    """The attention to the second-best key, at the most, of the head that copies tokens."""
    run = model.apply([*"abc"])
    patterns = [run.activations[n] for n in run.activations if n.endswith("/pattern")]
    return float(np.sort(patterns[-1][1:], axis=-1)[:, -2].max())


@pytest.mark.parametrize("pipeline", ["interp", "tracr"])
def test_the_softest_scale_is_certified_and_the_next_is_not(pipeline: str) -> None:
    module = entry_of(KEY).module()
    scale = softest_scale(module, parse_passes(pipeline))
    assert 4 < scale < 24
    soft = raspc.compile(module, pipeline=pipeline, attention_scale=scale)
    assert soft.certificate is not None
    with pytest.raises(RaspcError):
        raspc.compile(module, pipeline=pipeline, attention_scale=scale - 1 / RESOLUTION)


def test_softer_attention_strays_more_and_results_are_right() -> None:
    module = entry_of(KEY).module()
    hard = raspc.compile(module, pipeline="interp")
    soft = raspc.compile(module, pipeline="interp", softest=True)
    assert soft.apply([*"abca"]).decoded == [*"acba"]
    assert stray(hard) < 2.0**-30 < 2.0**-20 < stray(soft)
    again = raspc.compile(module, pipeline="interp", softest=True)
    assert {n: w.tobytes() for n, w in again.params.items()} == {
        n: w.tobytes() for n, w in soft.params.items()
    }


def test_a_scale_of_ones_own_without_a_certificate() -> None:
    module = entry_of(KEY).module()
    model = raspc.compile(
        module, pipeline="interp", attention_scale=3, allow_uncertified=True, validate="off"
    )
    assert model.certificate is None


def test_command_line(tmp_path, capsys) -> None:
    out = str(tmp_path / "soft.rmodel")
    program = ["compile", "examples/reverse.py", "--pipeline", "interp"]
    assert main([*program, "--softest", "-o", out]) == 0
    assert "the softest certified scale of attention is 1" in capsys.readouterr().err
    assert raspc.load(out).certificate is not None
    assert main([*program, "--attention-scale", "20", "--emit", "craft"]) == 0
    assert '"tokens:compiler_bos" = 10.0' in capsys.readouterr().out


@pytest.mark.parametrize(
    "options, message",
    [
        (["--softest", "--attention-scale", "9"], "give one of them"),
        (["--attention-scale", "-1"], "scale is -1.0; give a positive number"),
        (["--attention-scale", "2"], "reverse"),
        (["--softest", "--pipeline", "rasp-lower-length"], "add both, or give a scale"),
    ],
)
def test_errors(options: list[str], message: str, capsys) -> None:
    assert main(["compile", "examples/reverse.py", "-o", "/dev/null", *options]) == 1
    assert message in capsys.readouterr().err


def test_a_scale_in_the_pipeline_and_the_softest() -> None:
    specs = parse_passes("default")
    text = ",".join(str(spec) for spec in specs).replace(
        "convert-rasp-to-craft{linear=true", "convert-rasp-to-craft{scale=20 linear=true"
    )
    with pytest.raises(RaspcError, match="the softest is asked for"):
        raspc.compile(entry_of(KEY).module(), pipeline=text, softest=True)
