"""The measurement of a program: sizes, compile times and speeds of its models by two pipelines."""

import json
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any, Protocol, TypeAlias

from depth import least_layers
from xdsl.dialects.builtin import ModuleOp

import raspc
from raspc.backends.runners.run_forms import Form
from raspc.backends.runners.token_batch import encode
from raspc.backends.runners.xla_runner import XlaRunner
from raspc.frontends.python import load_program, lower_program
from raspc.tools.pass_statistics import count
from raspc.values import RaspcError

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

PIPELINES = ("tracr", "default")
"""The compared pipelines: Tracr's construction, and the optimising pipeline."""

FORMS: tuple[Form, Form] = ("plain", "folded")
"""The compared run forms: a product for each weight, and the default of the runner."""

Run: TypeAlias = tuple[str, Form]
"""A pipeline, and the run form of its model."""

ROUNDS = 7
"""The largest number of measurements of a speed."""

MAX_SECONDS = 3.0
"""The time after which a measurement is not repeated."""

ROW_SECONDS = 0.05
"""The time of the consecutive runs in a measurement; a single run may be too short."""

XLA_WARMUP = 2
"""The number of runs before the first measurement; XLA compiles during the first."""


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
        """The program's title in tables: its file, or its name in a file of several programs."""
        return self.file.removesuffix(".py") if self.name == "program" else self.name

    def module(self) -> ModuleOp:
        """The module of the program in the rasp dialect."""
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


class Program(Protocol):
    """A program at one length, such as an `Example` or an entry of the corpus."""

    @property
    def title(self) -> str: ...
    @property
    def vocab(self) -> tuple[Any, ...]: ...
    @property
    def max_seq_len(self) -> int: ...
    def module(self) -> ModuleOp:
        """The module of the program in the rasp dialect."""
        ...


@dataclass(frozen=True)
class Size:
    """The size, compile time and speed of a pipeline's model of a program."""

    layers: int
    heads: int
    d_model: int
    neurons: int
    parameters: int
    compile_seconds: float
    """The time from the program to the weights, without the compilation by XLA."""
    plain_sequences_per_second: float
    """The speed of the run form `plain`."""
    sequences_per_second: float
    """The speed of the run form `folded`, the default of the runner."""


@dataclass(frozen=True)
class Comparison:
    """The sizes of a program's models by both pipelines, at one length."""

    program: str
    max_seq_len: int
    tracr: Size
    default: Size
    least_layers: int
    """The smallest number of layers for the dataflow of the program under `default`."""

    @property
    def gain(self) -> float:
        """The speed of `default`'s model in the form `folded` over `tracr`'s in `plain`."""
        return self.default.sequences_per_second / self.tracr.plain_sequences_per_second


def examples(lengths: Sequence[int], wanted: Sequence[str] = ()) -> Iterator[Example]:
    """The programs of Tracr's library in examples/index.json, at the lengths that they support."""
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


def compare(example: Program, batch: int) -> Comparison | None:
    """The measurements of a program by both pipelines; None if a pipeline does not compile it."""
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
    """The function that runs the network alone, from ids in NumPy to choices in NumPy."""
    runner, ids = XlaRunner(model.op, form=form), encode(model.op, inputs).ids
    return lambda: runner.run(ids)


def _compile(example: Program, pipeline: str) -> tuple[raspc.Model, float]:
    """The model, and the median compile time of three, or of fewer if the sum exceeds the limit."""
    times: list[float] = []
    while True:
        begin = time.perf_counter()
        model = raspc.compile(example.module(), pipeline=pipeline)
        times.append(time.perf_counter() - begin)
        if len(times) == 3 or sum(times) > MAX_SECONDS:
            return model, median(times)


def _interleaved(runs: dict[Run, Callable[[], object]]) -> dict[Run, float]:
    """The median seconds of each run; runs alternate, so that other load affects all equally."""
    repeats: dict[Run, int] = {}
    for name, run in runs.items():
        seconds = 0.0
        for _ in range(XLA_WARMUP):
            begin = time.perf_counter()
            run()
            if (seconds := time.perf_counter() - begin) > MAX_SECONDS:
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
        if time.perf_counter() - begin > MAX_SECONDS:
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
