"""What is measured of a program: the model that each pipeline makes of it, and their speeds."""

import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeAlias

from depth import least_layers
from xdsl.dialects.builtin import ModuleOp

import raspc
from raspc.backends.runners.token_batch import encode
from raspc.backends.runners.xla_runner import Form, XlaRunner
from raspc.frontends.python import load_program, lower_program
from raspc.tools.pass_statistics import count
from raspc.values import RaspcError

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

PIPELINES = ("tracr", "default")
"""The pipelines that are compared: Tracr's construction, and the optimising one."""

FORMS: tuple[Form, Form] = ("plain", "folded")
"""The forms in which models run: as networks, a product for each weight; and as users get them."""

Run: TypeAlias = tuple[str, Form]
"""A pipeline, and the form in which its model runs."""

ROUNDS = 7
"""The most times that a speed is taken."""

PATIENCE = 3.0
"""Seconds after which a speed is not taken again."""

ROW_SECONDS = 0.05
"""How long the runs in a row take of which a speed is taken: a single one may be too short."""

XLA_WARMUP = 2
"""Runs before the first one that counts: XLA compiles in the first."""


@dataclass(frozen=True)
class Example:
    """A program of the corpus at one length."""

    file: str
    name: str
    vocab: tuple[object, ...]
    causal: bool
    max_seq_len: int

    @property
    def title(self) -> str:
        """What tables call the program: its file, or its name in a file of several."""
        return self.file.removesuffix(".py") if self.name == "program" else self.name

    def module(self) -> ModuleOp:
        """The program in the rasp dialect."""
        target = str(EXAMPLES / self.file) + ("" if self.name == "program" else f":{self.name}")
        loaded = load_program(target, max_seq_len=self.max_seq_len)
        if loaded.max_seq_len != self.max_seq_len:
            raise RaspcError(f"{self.title} has a length of its own, {loaded.max_seq_len}")
        return lower_program(
            loaded.sop,
            vocab=self.vocab,
            max_seq_len=self.max_seq_len,
            causal=self.causal,
            name=self.title,
        )


@dataclass(frozen=True)
class Size:
    """What a pipeline makes of a program, and how fast."""

    layers: int
    heads: int
    d_model: int
    neurons: int
    parameters: int
    compile_seconds: float
    """From the program to the weights; XLA's own compilation is not in it."""
    plain_sequences_per_second: float
    """Of the network op by op, a product for each weight."""
    sequences_per_second: float
    """Of the form that users get."""


@dataclass(frozen=True)
class Comparison:
    """One program at one length under both pipelines."""

    program: str
    max_seq_len: int
    tracr: Size
    default: Size
    least_layers: int
    """The layers that the dataflow of the default pipeline's program needs."""

    @property
    def gain(self) -> float:
        """How many times faster users run `default`'s model than Tracr's network runs as it is."""
        return self.default.sequences_per_second / self.tracr.plain_sequences_per_second


def examples(lengths: Sequence[int], wanted: Sequence[str] = ()) -> Iterator[Example]:
    """The programs of Tracr's library in examples/index.json, at the lengths that they go to."""
    index = json.loads((EXAMPLES / "index.json").read_text(encoding="utf-8"))
    for entry in index:
        if entry["theme"] != "tracr":
            continue
        for length in lengths:
            example = Example(
                entry["file"], entry["name"], tuple(entry["vocab"]), entry["causal"], length
            )
            if length <= entry["largest_max_seq_len"] and (not wanted or example.title in wanted):
                yield example


def compare(example: Example, batch: int) -> Comparison | None:
    """Measure a program under both pipelines; None if one of them does not compile it."""
    try:
        module = example.module()
        compiled = {pipeline: _compile(example, pipeline) for pipeline in PIPELINES}
    except RaspcError:
        return None
    dice = random.Random(0)
    length = example.max_seq_len
    inputs = [dice.choices(example.vocab, k=length) for _ in range(batch)]
    seconds = _interleaved(
        {
            (pipeline, form): _network(model, inputs, form)
            for pipeline, (model, _) in compiled.items()
            for form in FORMS
        }
    )
    sizes = {
        pipeline: _size(model, compiling, *(batch / seconds[pipeline, form] for form in FORMS))
        for pipeline, (model, compiling) in compiled.items()
    }
    return Comparison(
        example.title,
        length,
        sizes["tracr"],
        sizes["default"],
        least_layers(module, "default"),
    )


def _network(
    model: raspc.Model, inputs: Sequence[Sequence[object]], form: Form
) -> Callable[[], object]:
    """A run of the network alone: from ids in NumPy to choices in NumPy."""
    runner, ids = XlaRunner(model.op, form=form), encode(model.op, inputs).ids
    return lambda: runner.run(ids)


def _compile(example: Example, pipeline: str) -> tuple[raspc.Model, float]:
    """The model, and the median time to it from the program; a slow one is compiled once."""
    times: list[float] = []
    while True:
        begin = time.perf_counter()
        model = raspc.compile(example.module(), pipeline=pipeline)
        times.append(time.perf_counter() - begin)
        if len(times) == 3 or sum(times) > PATIENCE:
            return model, median(times)


def _interleaved(runs: dict[Run, Callable[[], object]]) -> dict[Run, float]:
    """The median seconds of each run: they take turns, so that a busy moment meets all."""
    repeats: dict[Run, int] = {}
    for name, run in runs.items():
        seconds = 0.0
        for _ in range(XLA_WARMUP):
            begin = time.perf_counter()
            run()
            if (seconds := time.perf_counter() - begin) > PATIENCE:
                break
        repeats[name] = max(1, round(ROW_SECONDS / seconds))
    times: dict[Run, list[float]] = {name: [] for name in runs}
    begin = time.perf_counter()
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.perf_counter()
            for _ in range(repeats[name]):
                run()
            times[name].append((time.perf_counter() - start) / repeats[name])
        if time.perf_counter() - begin > PATIENCE:
            break
    return {name: median(each) for name, each in times.items()}


def _size(model: raspc.Model, seconds: float, plain: float, speed: float) -> Size:
    counts = count(model.module)
    return Size(
        layers=counts["layers"],
        heads=counts["heads"],
        d_model=counts["d_model"],
        neurons=counts["neurons"],
        parameters=counts["parameters"],
        compile_seconds=seconds,
        plain_sequences_per_second=plain,
        sequences_per_second=speed,
    )
