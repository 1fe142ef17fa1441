"""`rasp-commute-aggregates` on random functions, defaults and undefined values: same results."""

import random
from collections import Counter
from itertools import product

import pytest
from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser

from random_programs.checks import context, text_of
from raspc.model import Model
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import PIPELINES
from raspc.rasp_dialect.program_evaluator import ProgramEvaluator

VALUES = (0, 1, 2, None)
INPUTS = [xs for n in (1, 2, 3) for xs in product((0, 1, 2), repeat=n)]


def table(rng: random.Random) -> str:
    """The region of a map: a random function of two values, undefined at some."""
    entries = ", ".join(
        f"({x}, {y}) : {value}"
        for x, y in product(range(3), repeat=2)
        if (value := rng.choice(VALUES)) is not None
    )
    return (
        "{\n^bb0(%x: !rasp.value, %y: !rasp.value):\n"
        f"%r = rasp.lookup %x, %y {{{entries or '(0, 0) : 0'}}}\n  rasp.yield %r\n}}"
    )


def random_module(seed: int) -> ModuleOp:
    """A random program of functions of aggregates, and aggregates of functions."""
    rng = random.Random(seed)
    sops = ["%t", "%i"]
    lines = ["%t = rasp.tokens : !rasp.sop", "%i = rasp.indices : !rasp.sop"]

    def function() -> str:
        name = f"%m{len(lines)}"
        args = f"{rng.choice(sops)}, {rng.choice(sops)}"
        lines.append(
            f"{name} = rasp.map({args}) : (!rasp.sop, !rasp.sop) -> !rasp.sop {table(rng)}"
        )
        return name

    for _ in range(rng.randint(1, 2)):
        queries, selector = function() if rng.random() < 0.5 else "%t", f"%s{len(lines)}"
        lines.append(
            f"{selector} = rasp.select keys(%i) queries({queries}) : !rasp.sop, !rasp.sop {{\n"
            "^bb0(%k: !rasp.value, %q: !rasp.value):\n"
            "%c = rasp.cmp eq %k, %q\n  rasp.yield %c\n}"
        )
        for _ in range(rng.randint(1, 3)):
            values, default = rng.choice([function(), *sops[-2:]]), rng.choice(VALUES)
            name = f"%a{len(lines)}"
            given = "" if default is None else f" default {default}"
            lines.append(
                f"{name} = rasp.aggregate {selector}, {values}{given} : !rasp.sop -> !rasp.sop"
            )
            sops.append(name)
        sops = [*sops[:2], *sops[-2:]]
    result = rng.choice([function(), sops[-1]])
    text = "\n".join([*lines, f"rasp.return {result} : !rasp.sop"])
    program = f"rasp.program @p vocab {{0, 1, 2}} max_seq_len 3 {{\n{text}\n}}"
    module = Parser(context(), program).parse_module()
    module.verify()
    return module


def commuted(module: ModuleOp) -> ModuleOp:
    run_passes(module, parse_passes("rasp-commute-aggregates"))
    module.verify()
    return module


def test_random_functions() -> None:
    moved: Counter[str] = Counter()
    for seed in range(50):
        module = random_module(seed)
        before, right = text_of(module), ProgramEvaluator(module)
        expected = [right(xs) for xs in INPUTS]
        after = ProgramEvaluator(commuted(module))
        assert [after(xs) for xs in INPUTS] == expected, f"seed {seed}"
        if text_of(module) != before:
            maps = text_of(module).count("rasp.map") - before.count("rasp.map")
            moved["function last" if maps else "function first"] += 1
    assert min(moved["function last"], moved["function first"]) > 3


@pytest.mark.parametrize("seed", range(12))
def test_compiled(seed: int) -> None:
    module = random_module(seed)
    right = ProgramEvaluator(module.clone())
    pipeline = PIPELINES["default"].replace(
        "rasp-merge-equal", "rasp-commute-aggregates,rasp-merge-equal"
    )
    run_passes(module, parse_passes(pipeline))
    results = Model(module, backend="numpy").apply_batch([list(xs) for xs in INPUTS])
    assert [list(r) for r in results] == [right(xs) for xs in INPUTS]
