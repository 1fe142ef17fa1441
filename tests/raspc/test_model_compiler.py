"""The function `raspc.compile` and its stages: the order of passes, and refusals."""

import itertools
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import IntegerAttr, ModuleOp, i64
from xdsl.passes import ModulePass
from xdsl.utils.exceptions import VerifyException

import raspc
from raspc import rasp
from raspc.compiler import STAGES, front_end, lower_to
from raspc.pass_pipeline import known_passes, parse_passes, run_passes
from raspc.passes.pipelines import COMPILING, PIPELINES
from raspc.passes.registry import ALL_PASSES
from raspc.rasp_dialect import ProgramOp
from raspc.values import RaspcError


def reverse() -> rasp.SOp:
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    opp_idx = (rasp.SelectorWidth(everywhere) - rasp.indices - 1).named("opp_idx")
    flip = rasp.Select(rasp.indices, opp_idx, rasp.Comparison.EQ)
    return rasp.Aggregate(flip, rasp.tokens).named("reverse")


OPTIONS: dict[str, Any] = {"vocab": {"a", "b"}, "max_seq_len": 3}


@pytest.mark.parametrize("pipeline", [*COMPILING, PIPELINES["default"]])
def test_a_compiled_program_agrees_with_the_interpreter(pipeline: str) -> None:
    program = reverse()
    model = raspc.compile(program, **OPTIONS, pipeline=pipeline, backend="numpy")
    inputs = [list(t) for n in (1, 2, 3) for t in itertools.product("ab", repeat=n)]
    assert model.apply_batch(inputs) == [program(tokens) for tokens in inputs]
    assert (model.name, model.vocab, model.max_seq_len) == ("reverse", ("a", "b"), 3)
    assert not model.causal


def test_a_causal_program() -> None:
    model = raspc.compile(rasp.tokens, **OPTIONS, causal=True, backend="numpy", name="same")
    assert model.causal
    assert model.name == "same"
    assert model.apply(["a", "b"]).decoded == ["a", "b"]


def test_a_module_compiles_and_is_left_as_it_is() -> None:
    module = front_end(reverse(), **OPTIONS)
    text = str(module)
    model = raspc.compile(module, backend="numpy")
    assert model.apply(["a", "b", "b"]).decoded == ["b", "b", "a"]
    assert str(module) == text


def test_stages_are_prefixes_of_the_pipeline() -> None:
    names = [spec.name for spec in parse_passes("default")]
    ends = [names.index(stage.after) for stage in STAGES.values() if stage.after is not None]
    assert ends == sorted(ends)
    expected = {
        "rasp": "rasp.aggregate",
        "encodings": "!rasp.sop<categorical, @",
        "craft": "craft.head",
        "layers": "layer 0",
        "residual": " at <[",
        "transformer": "transformer.model",
    }
    texts = {stage: str(lower_to(stage, reverse(), **OPTIONS)) for stage in STAGES}
    assert list(texts) == list(expected)
    for stage, sign in expected.items():
        assert sign in texts[stage]
    assert len(set(texts.values())) == len(texts)
    assert "rasp.program" not in texts["craft"]


def test_the_last_stage_is_what_compile_makes_a_model_of() -> None:
    module = lower_to("transformer", reverse(), **OPTIONS)
    assert str(module) == str(raspc.compile(reverse(), **OPTIONS).module)


def test_a_stage_does_not_need_the_passes_after_it() -> None:
    pipeline = "rasp-lower-length,rasp-infer-encodings,craft-allocate-layers"
    module = lower_to("encodings", reverse(), **OPTIONS, pipeline=pipeline)
    assert "!rasp.sop<" in str(module)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: lower_to("crafts", reverse(), **OPTIONS),
            "unknown stage 'crafts'; did you mean 'craft'",
        ),
        (
            lambda: lower_to("craft", reverse(), **OPTIONS, pipeline="dce"),
            "pass 'convert-rasp-to-craft' computes stage 'craft', and the pipeline does not have "
            "the pass; add convert-rasp-to-craft to the pipeline, or choose another stage",
        ),
        (
            lambda: raspc.compile(reverse(), **OPTIONS, pipeline="trac"),
            "unknown pipeline or pass 'trac'; did you mean 'tracr'?",
        ),
        (
            lambda: raspc.compile(reverse(), **OPTIONS, pipeline="dce,rasp-fuse-map"),
            "unknown pipeline or pass 'rasp-fuse-map'; did you mean 'rasp-fuse-maps'",
        ),
        (
            lambda: raspc.compile(reverse(), **OPTIONS, pipeline="dce{"),
            "pass pipeline, column ",
        ),
        (
            lambda: raspc.compile(reverse(), **OPTIONS, pipeline="materialize-weights{colour=red}"),
            "pass 'materialize-weights': ",
        ),
        (
            lambda: raspc.compile(reverse(), **OPTIONS, pipeline="dce"),
            "the module has no transformer.model; give a module with one",
        ),
        (
            lambda: raspc.compile(reverse(), vocab="ab"),
            "a program is compiled for a vocabulary and a length, and max_seq_len is not given; "
            'give both, as in vocab={"a", "b"}, max_seq_len=5',
        ),
        (
            lambda: raspc.compile(reverse(), max_seq_len=3),
            "a program is compiled for a vocabulary and a length, and vocab is not given; ",
        ),
        (
            lambda: raspc.compile(front_end(reverse(), **OPTIONS), max_seq_len=9),
            "vocab, max_seq_len, causal and name are in the IR already; ",
        ),
    ],
)
def test_what_is_refused(call: Callable[[], object], message: str) -> None:
    with pytest.raises(RaspcError) as caught:
        call()
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_a_pass_that_breaks_the_ir_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Breaks(ModulePass):
        name = "breaks"

        def apply(self, ctx: Context, op: ModuleOp) -> None:
            broken = next(o for o in op.walk() if o.name == "rasp.aggregate")
            monkeypatch.setattr(broken, "verify_", self.refuse)

        def refuse(self) -> None:
            raise VerifyException("nothing fits")

    monkeypatch.setitem(ALL_PASSES, "breaks", lambda: Breaks)
    with pytest.raises(RaspcError) as caught:
        run_passes(front_end(reverse(), **OPTIONS), parse_passes("dce,breaks"))
    assert str(caught.value).endswith("after pass 'breaks': nothing fits")


class LeavesInvalid(ModulePass):
    """A pass that leaves a program whose length no verifier accepts."""

    name = "leaves-invalid"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        program = next(each for each in op.walk() if isinstance(each, ProgramOp))
        program.properties["max_seq_len"] = IntegerAttr(0, i64)


class Fails(ModulePass):
    """A pass that fails on every module."""

    name = "fails"
    calls: ClassVar[list[str]] = []

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        self.calls.append(self.name)
        raise ZeroDivisionError


class Refuses(Fails):
    """A pass that refuses every program."""

    name = "refuses"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        self.calls.append(self.name)
        raise RaspcError("no")


@pytest.fixture
def odd_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Fails, "calls", [])
    for each in (LeavesInvalid, Fails, Refuses):
        monkeypatch.setitem(ALL_PASSES, each.name, lambda each=each: each)
        # Passes of raspc itself, which a compilation does not verify one by one.
        monkeypatch.setattr(each, "__module__", "raspc.passes.odd")


@pytest.mark.usefixtures("odd_passes")
@pytest.mark.parametrize("further", ["", ",dce", ",fails", ",refuses"])
@pytest.mark.parametrize("verify_each", [True, False])
def test_the_pass_that_left_invalid_ir_is_named(verify_each: bool, further: str) -> None:
    with pytest.raises(RaspcError, match=r"after pass 'leaves-invalid'"):
        run_passes(
            front_end(reverse(), **OPTIONS),
            parse_passes(f"dce,leaves-invalid{further}"),
            verify_each=verify_each,
        )


@pytest.mark.usefixtures("odd_passes")
def test_a_failure_on_valid_ir_is_that_of_the_pass() -> None:
    with pytest.raises(ZeroDivisionError):
        run_passes(
            front_end(reverse(), **OPTIONS), parse_passes("dce,fails,dce"), verify_each=False
        )
    with pytest.raises(RaspcError, match=r"^no$"):
        run_passes(front_end(reverse(), **OPTIONS), parse_passes("refuses"), verify_each=False)
    assert Fails.calls == ["fails", "fails", "refuses"]


@pytest.mark.parametrize("verify_each", [True, False])
def test_how_often_a_module_is_verified(verify_each: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[ModuleOp] = []
    monkeypatch.setattr(ModuleOp, "verify_", lambda self: seen.append(self))
    specs = parse_passes("dce,rasp-merge-equal,cse,dce")
    run_passes(front_end(reverse(), **OPTIONS), specs, verify_each=verify_each)
    assert len(seen) == (5 if verify_each else 2)
    seen.clear()
    # The pass of another package is verified wherever it stands.
    monkeypatch.setitem(ALL_PASSES, "foreign", lambda: Foreign)
    run_passes(front_end(reverse(), **OPTIONS), parse_passes("foreign,dce,cse"), verify_each=False)
    assert len(seen) == 3


class Foreign(ModulePass):
    """A pass of a package of its own that changes nothing."""

    name = "foreign"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        pass


def test_passes_of_xdsl_are_known_too() -> None:
    assert {"canonicalize", "cse", "dce"} <= set(known_passes())
