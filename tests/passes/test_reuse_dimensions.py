"""`craft-allocate-residual{strategy=reuse}` changes the dimensions of vectors alone."""

import functools
import json
import random
from pathlib import Path

import numpy as np
import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.interpreter import Interpreter

import raspc.craft_dialect.program_runner as craft
from raspc.craft_dialect import (
    EmbedOp,
    EraseOp,
    HeadOp,
    MlpOp,
    PositionOp,
    ProgramOp,
    ReturnOp,
    SpaceOp,
    UnembedOp,
)
from raspc.craft_dialect.interpreter import CraftFunctions
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import NamedAxis, Space
from raspc.frontends.python import load_program, lower_program
from raspc.model import Model
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.craft.allocate_residual import dimension_reuse as reuse
from raspc.passes.pipelines import PIPELINES
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator
from raspc.transformer_dialect.attributes import Decoding
from raspc.values import RaspcError

EXAMPLES = Path(__file__).parents[2] / "examples"
INDEX = [
    entry
    for entry in json.loads((EXAMPLES / "index.json").read_text())
    if entry["theme"] == "tracr"
]
INPUTS = 30
BEFORE, AFTER = PIPELINES["default"].split(",craft-allocate-layers", 1)

CASES = [
    pytest.param(entry, length, id=f"{entry['file'].removesuffix('.py')}-{entry['name']}-{length}")
    for entry in INDEX
    for length in (5, 10)
    if length <= entry["largest_max_seq_len"]
]


def passes(module: ModuleOp, pipeline: str) -> ModuleOp:
    run_passes(module, parse_passes(pipeline))
    return module


@functools.cache
def allocated(file: str, name: str, length: int, strategy: str) -> tuple[ModuleOp, ModuleOp]:
    """An example as a craft program with padded bases, and as a model."""
    padded = f"craft-allocate-layers{AFTER}".split(",materialize-weights")[0]
    for other in ("disjoint", "reuse"):
        padded = padded.replace(f"{{strategy={other}}}", f"{{strategy={strategy}}}")
    module = passes(before_allocation(file, name, length).clone(), padded)
    return module, passes(module.clone(), "materialize-weights")


@functools.cache
def before_allocation(file: str, name: str, length: int) -> ModuleOp:
    return passes(source(file, name, length).clone(), BEFORE)


@functools.cache
def source(file: str, name: str, length: int) -> ModuleOp:
    options = {"max_seq_len": length} if file in ("sort.py", "sort_freq.py") else {}
    program = load_program(
        str(EXAMPLES / file) if options else f"{EXAMPLES / file}:{name}", **options
    )
    (entry,) = (e for e in INDEX if (e["file"], e["name"]) == (file, name))
    return lower_program(
        program.sop, vocab=entry["vocab"], max_seq_len=length, causal=False, name=name
    )


@functools.cache
def expected(file: str, name: str, length: int):
    """Random inputs and their results by the interpreter, without inputs with an error."""
    (entry,) = (e for e in INDEX if (e["file"], e["name"]) == (file, name))
    oracle = ProgramEvaluator(source(file, name, length))
    rng = random.Random(length)
    found = []
    for i in range(INPUTS):
        tokens = rng.choices(entry["vocab"], k=1 + i % length)
        try:
            found.append((tokens, oracle(tokens)))
        except RaspcError:
            continue
    return found


@pytest.mark.sample(6)
@pytest.mark.parametrize("entry, length", CASES)
def test_results_are_those_of_disjoint_dimensions(entry, length) -> None:
    name = (entry["file"], entry["name"], length)
    cases = expected(*name)
    inputs = [tokens for tokens, _ in cases]
    widths = {}
    for strategy in ("disjoint", "reuse"):
        padded, module = allocated(*name, strategy)
        model = Model(module, backend="numpy")
        assert model.apply_batch(inputs) == [output for _, output in cases]
        assert [craft.evaluate(padded, tokens) for tokens in inputs[:5]] == [
            output for _, output in cases[:5]
        ]
        widths[strategy] = model.stats
    assert widths["reuse"].d_model <= widths["disjoint"].d_model
    assert widths["reuse"].n_params <= widths["disjoint"].n_params
    assert widths["reuse"].n_layers == widths["disjoint"].n_layers


def test_examples_share_dimensions_and_name_what_they_hold() -> None:
    padded, module = allocated("count_less_freq.py", "program", 5, "reuse")
    assert any(isinstance(op, EraseOp) for op in padded.walk())
    labels = Model(module, backend="numpy").residual_labels
    assert any("/" in label for label in labels)
    _, disjoint = allocated("count_less_freq.py", "program", 5, "disjoint")
    parts = [part for label in labels for part in label.split("/")]
    assert sorted(parts) == sorted(Model(disjoint, backend="numpy").residual_labels)


def random_program(seed: int) -> ProgramOp:
    """A craft program of random weights of both signs, most of whose spaces die early."""
    rng = random.Random(seed)
    program = ProgramOp("p", ["a", "b"], 3)
    block = program.body.block
    vectors = []

    def space() -> str:
        name = f"s{len(vectors)}"
        axis = NamedAxis(name, tuple("xyz"[: rng.randint(1, 3)]))
        block.add_op(SpaceOp(name, Space((axis,))))
        return name

    def labels_in(name) -> tuple[str, ...]:
        return program.spaces()[name].space.data.labels

    def labels(values) -> list[str]:
        return [label for value in values for label in labels_in(value.type.space)]

    def weights(rows, cols) -> LinearMap:
        low = rng.choice((-2, 0))
        return LinearMap.of((row, col, rng.randint(low, 2)) for row in rows for col in cols)

    for op in (EmbedOp, PositionOp):
        rows = ("a", "b", "compiler_bos") if op is EmbedOp else ("compiler_bos", "0", "1", "2")
        name = space()
        vectors.append(block_op(block, op(weights(rows, labels_in(name)), name)))
    for _ in range(rng.randint(2, 7)):
        read = rng.sample(vectors[-4:], rng.randint(1, 2))
        name = space()
        out = labels_in(name)
        if rng.random() < 0.5:
            scores = weights(labels(read), labels(read))
            op = HeadOp(read, read, read, scores, weights(labels(read), out), name, name)
        else:
            neurons = [f"{name}[{i}]" for i in range(2)]
            ins, outs = weights(labels(read), neurons), weights(neurons, out)
            outs = LinearMap.of(e for e in outs.items() if e[0] in ins.cols)
            op = MlpOp(read, ins, outs, name, name)
        vectors.append(block_op(block, op))
    last = vectors[-1:]
    unembed = UnembedOp(
        last,
        LinearMap.of((label, "value", 1.0 + i) for i, label in enumerate(labels(last))),
        Decoding("numerical", (0,)),
    )
    block.add_ops([unembed, ReturnOp(unembed.output)])
    return program


def block_op(block, op):
    block.add_op(op)
    return op.vec


def outputs(module: ModuleOp):
    program = craft.find_program(module)
    interpreter = Interpreter(module)
    interpreter.register_implementations(CraftFunctions(program, ["a", "b", "b"]))
    return interpreter.run_ssacfg_region(program.body, ())[0]


@pytest.mark.parametrize("seed", range(60))
def test_whatever_the_weights_the_outputs_are_the_same(seed: int) -> None:
    """Outputs are equal at BOS too; without the cost model every dimension is reused."""
    module = ModuleOp([random_program(seed)])
    module.verify()
    alone = outputs(module)
    passes(module, "craft-allocate-layers{strategy=asap}")
    program = craft.find_program(module)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reuse, "_parameters_of_dimension", lambda program: 10**9)
        passes(module, "craft-allocate-residual{strategy=reuse},craft-pad-bases")
    scale = 1 + np.max(np.abs(alone))
    np.testing.assert_allclose(outputs(module), alone, rtol=0, atol=1e-12 * scale)
    stream = program.spaces()["residual"]
    assert len(set(stream.offsets.data)) <= len(stream.space.data)
