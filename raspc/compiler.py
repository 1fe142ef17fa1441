"""
The compiler as one function, from a program and a pipeline of passes to a model.

    model = raspc.compile(reverse, vocab="abc", max_seq_len=5)
    craft = raspc.compiler.lower_to("craft", reverse, vocab="abc", max_seq_len=5)

The pipeline alone determines the passes: a name of `passes.pipelines.PIPELINES`, or the text that
`rasp-opt -p` takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from xdsl.dialects.builtin import ModuleOp, StringAttr
from xdsl.utils.arg_spec import ArgSpec

from raspc.backends.runners.runner_factory import BackendName
from raspc.compile_stages import LAST_STAGE, STAGES
from raspc.diagnostics import unknown_name
from raspc.model import Model
from raspc.pass_pipeline import PIPELINE, PassWatcher, parse_passes, run_passes
from raspc.values import RaspcError

if TYPE_CHECKING:
    from raspc.frontends.python import SOp
    from raspc.tools.pass_statistics import PassStatistics
    from raspc.verification.model_validator import ModelValidator
    from raspc.verification.translation_validation import TranslationValidator

Validation: TypeAlias = Literal["model", "passes", "off"]
"""The comparisons with the program that a compilation makes; see `compile`."""


def compile(
    program: SOp | Mapping[str, SOp] | ModuleOp,
    *,
    vocab: Iterable[object] | None = None,
    max_seq_len: int | None = None,
    causal: bool = False,
    pipeline: str = "default",
    name: str | None = None,
    backend: BackendName = "jax",
    validate: Validation = "model",
    dtype: str = "float32",
    allow_uncertified: bool = False,
    watchers: Sequence[PassWatcher] = (),
    attention_scale: float | None = None,
    softest: bool = False,
) -> Model:
    """
    Compile a program to a model.

    program: an s-op, several s-ops by the names of the results, or a module of the rasp dialect,
        which is not changed. A module contains a vocabulary, a length and its causality; give
        the next three arguments for s-ops only.
    vocab: the tokens that an input may hold.
    max_seq_len: the number of tokens in the longest input.
    causal: whether a position sees itself and earlier positions only.
    pipeline: passes as `rasp-opt -p` takes them; the name of a pipeline stands for its passes.
    name: the name of the model; by default the name of the s-op.
    backend: the library that runs the model, `jax` or `numpy`.
    validate: the comparisons with the program on a few hundred inputs; a difference is an error.
        "model" compares the model's results, "passes" also verifies the module and compares its
        results after every pass, to name the pass at fault; "off" compares nothing.
    dtype: the arithmetic of the model's certificate; see `certified_for`.
    allow_uncertified: whether to return a model without a certificate if there is no proof.
    watchers: objects that see the module after every pass, as `run_passes` calls them.
    attention_scale: the score of a selected key above other keys; by default the dtype's.
    softest: whether to search for the smallest scale that is certified; see `softest_scale`.

    Raises `RaspcError` if the program cannot be compiled, or its model cannot be certified.
    """
    module = front_end(program, vocab=vocab, max_seq_len=max_seq_len, causal=causal, name=name)
    specs = certified_for(
        parse_passes(pipeline),
        dtype,
        allow_uncertified=allow_uncertified,
        attention_scale=attention_scale,
    )
    if softest:
        specs = at_softest_scale(module, specs)
    source = source_of(module, specs)
    run_passes(module, specs, *_validators(validate), *watchers, verify_each=validate == "passes")
    return Model(module, backend=backend, source=source)


def lower_to(
    stage: str,
    program: SOp | Mapping[str, SOp] | ModuleOp,
    *,
    vocab: Iterable[object] | None = None,
    max_seq_len: int | None = None,
    causal: bool = False,
    pipeline: str = "default",
    name: str | None = None,
    statistics: PassStatistics | None = None,
    validate: Validation = "model",
    dtype: str = "float32",
    allow_uncertified: bool = False,
    attention_scale: float | None = None,
) -> ModuleOp:
    """
    The module of a program after a stage.

    The pipeline runs up to the pass that computes the stage, or to its end for the last stage.

    stage: a key of `compile_stages.STAGES`.
    statistics: the statistics that record the passes.

    The other arguments are those of `compile`. Stages before the last have no model to compare.
    """
    if stage not in STAGES:
        raise unknown_name("stage", stage, STAGES)
    specs = certified_for(
        parse_passes(pipeline),
        dtype,
        allow_uncertified=allow_uncertified,
        attention_scale=attention_scale,
    )
    specs = _up_to(stage, specs)
    module = front_end(program, vocab=vocab, max_seq_len=max_seq_len, causal=causal, name=name)
    validators = _validators(validate)
    watchers = [*validators, *([] if statistics is None else [statistics])]
    run_passes(module, specs, *watchers, verify_each=validate == "passes")
    if statistics is not None and validators:
        statistics.add_step("validation", sum(each.seconds for each in validators))
    return module


def _validators(validate: Validation) -> list[TranslationValidator | ModelValidator]:
    """The watchers that make the comparisons of `validate`."""
    if validate not in get_args(Validation):
        raise RaspcError(
            f"validate is {validate!r}", remedy=f"choose from {', '.join(get_args(Validation))}"
        )
    from raspc.verification.model_validator import ModelValidator
    from raspc.verification.translation_validation import TranslationValidator

    every_pass = [TranslationValidator()] if validate == "passes" else []
    return [*every_pass, ModelValidator()] if validate != "off" else []


def source_of(module: ModuleOp, specs: Sequence[ArgSpec]) -> str:
    """
    The text that a model file keeps of its program: the module and the passes that compile it.

    module: the program, before any pass.
    specs: the passes.
    """
    attributes = {**module.attributes, PIPELINE: StringAttr(",".join(map(str, specs)))}
    return str(ModuleOp([op.clone() for op in module.ops], attributes))


def front_end(
    program: SOp | Mapping[str, SOp] | ModuleOp,
    *,
    vocab: Iterable[object] | None = None,
    max_seq_len: int | None = None,
    causal: bool = False,
    name: str | None = None,
) -> ModuleOp:
    """A new module of the rasp dialect for a program; the arguments are those of `compile`."""
    if isinstance(program, ModuleOp):
        if vocab is not None or max_seq_len is not None or causal or name is not None:
            raise RaspcError(
                "vocab, max_seq_len, causal and name are in the IR already",
                remedy="leave them out, or change the rasp.program",
            )
        return program.clone()
    from raspc.frontends.python import lower_program

    if vocab is None or max_seq_len is None:
        missing = "vocab" if vocab is None else "max_seq_len"
        raise RaspcError(
            f"a program is compiled for a vocabulary and a length, and {missing} is not given",
            remedy='give both, as in vocab={"a", "b"}, max_seq_len=5',
        )
    return lower_program(
        program,
        vocab=vocab,
        max_seq_len=max_seq_len,
        causal=causal,
        name=getattr(program, "name", "program") if name is None else name,
    )


def at_softest_scale(module: ModuleOp, specs: Sequence[ArgSpec]) -> tuple[ArgSpec, ...]:
    """The passes of a pipeline, with the smallest scale of attention that is certified."""
    from raspc.softest_scale import CONVERSION, softest_scale

    given = [s for s in specs if s.name == CONVERSION and "scale" in s.parameters]
    if given:
        raise RaspcError(
            f"a scale is given, {given[0]}, and the softest is asked for", remedy="give one of them"
        )
    return with_scale(specs, softest_scale(module, specs))


def with_scale(specs: Sequence[ArgSpec], scale: float) -> tuple[ArgSpec, ...]:
    """The passes of a pipeline, with the scale of attention as an option of the conversion."""
    from raspc.softest_scale import CONVERSION

    return tuple(
        ArgSpec(spec.name, {"scale": (scale,)} | spec.parameters)
        if spec.name == CONVERSION
        else spec
        for spec in specs
    )


def certified_for(
    specs: Sequence[ArgSpec],
    dtype: str,
    *,
    allow_uncertified: bool = False,
    attention_scale: float | None = None,
) -> tuple[ArgSpec, ...]:
    """
    The passes of a pipeline, with the options that a dtype and its certificate ask for.

    dtype: "float32", "float64" (weights too), "tf32" (float32 on hardware that cuts the factors of
        products) or "bfloat16" (float32 weights, which the runner casts); the last two have too few
        bits for ordinals.
    allow_uncertified: whether the pipeline lets models without a certificate pass.
    attention_scale: the scale of attention; by default that of the dtype.

    Options in the pipeline's text stay as they are.
    """
    wanted: dict[str, dict[str, str | bool | float]] = {}
    if attention_scale is not None:
        specs = with_scale(specs, attention_scale)
    if dtype != "float32":
        wanted["craft-certify"] = {"dtype": dtype}
        wanted["convert-rasp-to-craft"] = {"dtype": dtype}
    if dtype in ("tf32", "bfloat16"):
        wanted["rasp-choose-encodings"] = {"max-ordinals": 0}
    if dtype == "float64":
        wanted["materialize-weights"] = {"dtype": dtype}
    if allow_uncertified:
        for name in ("convert-rasp-to-craft", "craft-certify"):
            wanted.setdefault(name, {})["allow-uncertified"] = True
    return tuple(
        ArgSpec(
            spec.name, {key: (value,) for key, value in wanted[spec.name].items()} | spec.parameters
        )
        if spec.name in wanted
        else spec
        for spec in specs
    )


def _up_to(stage: str, specs: tuple[ArgSpec, ...]) -> tuple[ArgSpec, ...]:
    """The passes of a pipeline up to the pass that computes a stage."""
    last = STAGES[stage].after
    if last is None:
        return ()
    names = [spec.name for spec in specs]
    if last not in names:
        raise RaspcError(
            f"pass '{last}' computes stage '{stage}', and the pipeline does not have the pass",
            remedy=f"add {last} to the pipeline, or choose another stage",
        )
    if stage == LAST_STAGE:
        return specs
    return specs[: len(names) - names[::-1].index(last)]
