"""
The reprs of objects that users meet: none prints an address alone, whole arrays or many lines.

The walk begins at results of the functions of the API, and follows public attributes, properties
and items to other objects of raspc.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import FunctionType, MethodType, ModuleType

import numpy as np
import pytest
from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

import raspc
from raspc import rasp
from raspc.backends.compression.dictionary_scores import (
    Dictionary,
    dictionary_scores,
    find_dictionary,
    reconstruction,
)
from raspc.certification import parse_source, source_and_lowered
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values.short_repr import listed, short, short_repr

MAX_CHARACTERS = 1200
MAX_LINES = 6
MAX_DEPTH = 3

IR = (Operation, Attribute, Region, Block, SSAValue)
"""Objects of xDSL, whose reprs are xDSL's."""


def model_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The results of the methods of models and of the functions of programs."""
    tokens = list(model.vocab[:3])
    truth, causal = model.truth(), model.causal_model()
    yield from (model, model.stats, model.certificate, model.runner, model.apply(tokens))
    yield from (truth, causal, causal.run(tokens), truth.causal_graph(2))
    yield from truth.counterfactuals(1)
    yield from (program, rasp.tokens, rasp.indices, rasp.length, rasp.tokens + 1, rasp.Comparison)
    yield from (rasp.DefaultRASPEvaluator(), rasp.Encoding.CATEGORICAL, rasp.tokens.annotations)
    yield from (raspc.show(model), raspc.show(program, tokens), raspc.RaspcError("a", remedy="b"))


def truth_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The objects of circuits and of the search for edges."""
    from raspc.backends.runners.token_batch import encode
    from raspc.truth.edge_weights import EdgeWeights
    from raspc.truth.library_names import LibraryNames
    from raspc.truth.part_reads import parts_of
    from raspc.truth.path_run import PathRun, edges_of
    from raspc.truth.stream_sources import sources_of

    sources = sources_of(model.op)
    yield from (EdgeWeights(model.op), LibraryNames(model.op), *edges_of(model.op)[:1])
    yield from (*sources[:2], *parts_of(model.op, sources))
    batch = encode(model.op, [model.vocab[:2]])
    yield from (batch, model.runner.run(batch.ids), PathRun(model.op, batch.ids))


def verification_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The reports of verification, the watchers of passes, the reports of the checker."""
    from raspc.certification import certify
    from raspc.tools.pass_statistics import PassStatistics
    from raspc.verification.model_validator import ModelValidator
    from raspc.verification.translation_validation import TranslationValidator
    from raspc.verification.variable_check import check_variables
    from raspc.verification.verify_model import Comparison, verify

    source = parse_source(model.source)
    written, lowered = map(find_program, source_and_lowered(model.source))
    yield Comparison(source, model.op, "numpy")
    yield verify(source, model.op, budget=5, backend="numpy")
    yield check_variables(model.op, written, lowered, budget=5)
    yield from certify(model.op, model.source, ("float32-sum-then-divide",))
    watchers = [PassStatistics(), TranslationValidator(), ModelValidator()]
    yield from watchers
    raspc.compile(
        rasp.tokens, vocab="ab", max_seq_len=2, validate="off", backend="numpy", watchers=watchers
    )
    yield from watchers


def collection_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The registries, hidden models, random programs and items of zoos."""
    from raspc.backends.dataset.unique_rows import UniqueInputs
    from raspc.backends.export.export_formats import FORMATS
    from raspc.backends.runners.runner_factory import BACKENDS
    from raspc.compile_stages import STAGES
    from raspc.hidden_models import hide
    from raspc.pass_documentation import describe_pass
    from raspc.zoo.feature_task import FeatureTask
    from raspc.zoo.random_programs import ProgramDraws, random_programs
    from raspc.zoo.zoo_item import ZooItem

    yield from (BACKENDS, FORMATS, STAGES, *STAGES.own.values(), *FORMATS.own.values())
    yield from (*hide(model), *random_programs(1), ProgramDraws(), FeatureTask())
    yield ZooItem("hist", "default", model.source or "", 1, 2)
    yield UniqueInputs(tokens=3, rows=5, seed=0, shortest=1, longest=3)
    yield describe_pass("rasp-merge-equal")


def generation_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The generators of a model, and runners by JAX."""
    from raspc.backends.runners.generation.host_generation import UncachedGenerator
    from raspc.backends.runners.xla_runner import XlaRunner

    flip = rasp.Map(lambda x: "b" if x == "a" else "a", rasp.tokens).named("flip")
    causal = raspc.compile(flip, vocab="ab", max_seq_len=4, backend="numpy", causal=True)
    yield from (causal.generate(["a"], max_new_tokens=2), causal.generator)
    fast = raspc.Model(causal.module, source=causal.source)
    yield from (UncachedGenerator(causal.runner), fast.generator, XlaRunner(model.op))


def compression_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The maps, dictionaries, scores and options of compression."""
    from raspc.backends.compression.residual_maps import ResidualMaps
    from raspc.backends.compression.training_inputs import all_inputs
    from raspc.backends.compression.training_options import CompressionOptions

    rows = np.random.default_rng(0).normal(size=(50, 40))
    own = find_dictionary("pca", rows, 4)
    yield from (ResidualMaps.tied(rows), all_inputs(model.op), CompressionOptions())
    yield from (own, dictionary_scores(own.decoder, rows))
    whole = Dictionary(rows, rows.T, None, None)
    yield from (whole, reconstruction(whole, rows))


def tracr_roots(model: raspc.Model, program: rasp.LoadedProgram) -> Iterator[object]:
    """The objects of Tracr's interface."""
    from raspc.tracr.compiler import compiling
    from raspc.tracr.rasp import rasp as tracr

    same = tracr.Select(tracr.tokens, tracr.tokens, tracr.Comparison.EQ)
    hist = tracr.SelectorWidth(same).named("hist")
    compiled = compiling.compile_rasp_to_model(
        hist, vocab={"a", "b"}, max_seq_len=3, compiler_bos="BOS"
    )
    yield from (compiled, compiled.apply(["BOS", "a"]), compiled.craft_model)
    yield from (compiled.input_encoder, compiled.output_encoder, hist)


ROOTS: dict[str, Callable[[raspc.Model, rasp.LoadedProgram], Iterator[object]]] = {
    "models": model_roots,
    "truth": truth_roots,
    "verification": verification_roots,
    "collections": collection_roots,
    "generation": generation_roots,
    "compression": compression_roots,
    "tracr": tracr_roots,
}


def ours(value: object) -> bool:
    """Whether a value is an object of raspc, and no op, attribute, function or class."""
    skipped = (*IR, type, FunctionType, MethodType, ModuleType, Enum)
    return type(value).__module__.startswith(("raspc", "raspc_check")) and not isinstance(
        value, skipped
    )


def reached(value: object) -> Iterator[object]:
    """The values of the public attributes, properties and first items of an object."""
    if isinstance(value, Mapping):
        yield from list(value.values())[:3]
    elif isinstance(value, list | tuple):
        yield from value[:3]
    if ours(value):
        names = {*getattr(value, "__dict__", {}), *getattr(type(value), "__dict__", {})}
        for name in sorted(names):
            attribute = getattr(type(value), name, None)
            if not name.startswith("_") and not callable(attribute):
                try:
                    yield getattr(value, name)
                except (raspc.RaspcError, ImportError):
                    continue


def walk(roots: Iterator[object]) -> dict[type, object]:
    """An object of each class of raspc that is reached from roots."""
    found: dict[type, object] = {}
    seen: set[int] = set()
    kept: list[object] = []  # so that no id is used twice
    layer = list(roots)
    for _ in range(MAX_DEPTH):
        following: list[object] = []
        for value in layer:
            if id(value) in seen:
                continue
            seen.add(id(value))
            kept.append(value)
            if ours(value):
                found.setdefault(type(value), value)
            following += reached(value)
        layer = following
    return found


def problem(value: object) -> str | None:
    """The fault of the repr of an object; None if it has none."""
    text = repr(value)
    if type(value).__repr__ is object.__repr__ or "object at 0x" in text:
        return f"{type(value).__qualname__}: {text[:120]}"
    if len(text) > MAX_CHARACTERS or len(text.splitlines()) > MAX_LINES:
        return f"{type(value).__qualname__}: {len(text)} characters"
    return None


REACHED = {
    "models": {"Model", "ModelOutput", "AttentionPatterns", "NumpyRunner", "BatchEvaluator"},
    "verification": {"Verdict", "Comparison", "VariableReport"},
    "generation": {"Generation", "NumpyGenerator", "XlaGenerator", "UncachedGenerator"},
    "tracr": {"AssembledTransformerModel", "CategoricalEncoder", "SeriesWithResiduals"},
}
"""Classes that the walk reaches, some of them behind attributes."""

SLOW = {"compression", "generation", "tracr"}
"""The roots that load JAX or scikit-learn."""


@pytest.mark.parametrize(
    "kind", [pytest.param(k, marks=[pytest.mark.slow] if k in SLOW else []) for k in ROOTS]
)
def test_reprs_say_something(kind: str, model: raspc.Model, program: rasp.LoadedProgram) -> None:
    found = walk(ROOTS[kind](model, program))
    assert len(found) >= 5
    assert REACHED.get(kind, set()) <= {each.__name__ for each in found}
    wrong = [text for value in found.values() if (text := problem(value)) is not None]
    assert not wrong, "\n".join(wrong)


def test_a_default_repr_is_found() -> None:
    class Silent:
        pass

    assert problem(Silent()) is not None
    assert problem([0] * 1000) is not None


def test_short_texts() -> None:
    assert short(np.zeros((3, 4))) == "float64[3, 4]"
    assert short("x" * 100) == f"'{'x' * 60}'... (100 characters)"
    assert short([1, 2, 3, 4, 5, 6, 7]) == "[1, 2, 3, 4, 5, 6, ... 7 in all]"
    assert short((1,)) == "(1,)"
    assert short({}) == "{}"
    assert short({"a": np.zeros(2)}) == "{'a': float64[2]}"
    assert len(short("\n" * 1000)) < 200
    assert listed("abc") == "a, b, c"
    assert listed("abcdefgh", 2) == "a, b, ... (8 in all)"


def test_reprs_of_records() -> None:
    text = short_repr(Dictionary(np.zeros((300, 200))))
    assert text == (
        "Dictionary(decoder=float64[300, 200], encoder=None, encoder_bias=None, decoder_bias=None)"
    )


def test_reprs_name_their_subject(model: raspc.Model, program: rasp.LoadedProgram) -> None:
    output, causal = model.apply([1, 2]), model.causal_model()
    assert repr(model) == "<Model sort_freq: 5 layers, d_model 65>"
    assert repr(output) == "<ModelOutput of sort_freq on [1, 2]: [1, 2]>"
    assert "3 heads: layer0/head0 (hist)" in repr(output.attention)
    assert repr(model.runner) == "<NumpyRunner of sort_freq in float32-sum-then-divide>"
    assert repr(causal).startswith("<CausalModel of sort_freq: variables tokens, hist, ")
    assert repr(model.truth()).startswith("<Truth of sort_freq: 7 variables; fields schema, ")
    assert repr(model.certificate).startswith("<Certificate for float32: ")
    assert repr(program.sop) == "<Aggregate 'sort_freq'>"
