"""The decisions of small programs where a limit of effort is low: the bounds are coarser, or none."""

from unittest.mock import patch

import numpy as np

from raspc import rasp
from raspc.craft_dialect import ProgramOp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.proof import (
    decoding_margins,
    exact_products,
    head_bounds,
    neuron_bounds,
    point_combinations,
    reachable_places,
    score_bounds,
    shared_errors,
    stream_bounds,
)
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.program_bounds import Analysis
from raspc.proof.unfollowed_values import Unknown

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices = rasp.tokens, rasp.indices


def padded(*sops, vocab=("a", "b", "c"), n=3, causal=False):
    """The program of some s-ops after the passes of the default pipeline up to craft-pad-bases."""
    results = {f"result_{i}": sop for i, sop in enumerate(sops)}
    module = lower_program(results, vocab=vocab, max_seq_len=n, causal=causal)
    specs = [str(spec) for spec in expand("default")]
    run_passes(module, parse_passes(",".join(specs[: specs.index("craft-pad-bases") + 1])))
    (program,) = (op for op in module.ops if isinstance(op, ProgramOp))
    return program


def decisions(program, arithmetic="float32"):
    """The bounds of the decisions of a program, or the reason why there are none."""
    try:
        found = Analysis(program, ARITHMETICS[arithmetic]).run()
    except Unknown as error:
        return error.reason
    return ", ".join(f"{f.decision.kind} {f.decision.label} {f.decision.bound:.4g}" for f in found)


def limits(title, program, *pairs):
    """Print the decisions of a program without a change, and where a limit has another value."""
    plain = decisions(program)
    print(f"{title}: {plain}")
    for module, name, value in pairs:
        with patch.object(module, name, value):
            found = decisions(program)
        print(f"  {name} {value}: {'the same' if found == plain else found}")


def text(matrix):
    """A matrix in one line."""
    return None if matrix is None else " ".join(f"{x:.6g}" for x in matrix.ravel())


same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
is_a = Map(lambda x: 1 if x == "a" else 0, tokens).named("is_a")
count, place = Width(same).named("count"), Width(before).named("place")
share = rasp.numerical(Aggregate(up_to, is_a, 0).named("share"))
total = rasp.numerical(Map(lambda x, y: x + 2 * y, indices, is_a).named("total"))
mean = rasp.numerical(Aggregate(before, total, 0).named("mean"))

limits(
    "a mean of a sum",
    padded(mean),
    *((head_bounds, "MAX_COMBINED_VALUES", n) for n in (1, 5, 6)),
)
limits(
    "a product of counts",
    padded(Map(lambda x, y: x * y, count, place).named("product")),
    *((neuron_bounds, "BUDGET", n) for n in (19, 20, 251, 252)),
    *((neuron_bounds, "WEIGHTS", n) for n in (14, 15, 146, 147)),
    *((neuron_bounds, "MAX_AT_ONCE", n) for n in (1, 30)),
    *((shared_errors, "MAX_NOISE_PAIRS", n) for n in (0, 10)),
)
limits(
    "a function of a mean and a token",
    padded(Map(lambda x, y: y if x > 0.4 else "-", share, tokens).named("or"), n=4, causal=True),
    *((neuron_bounds, "BUDGET", n) for n in (188, 189)),
)
limits(
    "a lookup",
    padded(Aggregate(same & before, indices, -1).named("found")),
    *((score_bounds, "PAIRS", n) for n in (80, 81)),
    *((point_combinations, "MAX_SIDE_COMBINATIONS", n) for n in (2, 3, 8, 9, 10)),
)
limits(
    "a query by a sum",
    padded(Aggregate(Select(indices, total, C.EQ), tokens, "-").named("there")),
    *((score_bounds, "PAIRS", n) for n in (11, 12)),
)
mirrored = rasp.numerical(Map(lambda n, i: n - 1 - i, rasp.length, indices).named("mirrored"))
limits(
    "a query by the nearest number",
    padded(Aggregate(Select(indices, mirrored, C.EQ), tokens).named("reversed"), n=4),
    *((point_combinations, "MAX_SIDE_COMBINATIONS", n) for n in (3, 4)),
    *((score_bounds, "PAIRS", n) for n in (15, 16)),
)
limits(
    "a width under a mask",
    padded(Width(same & before).named("width"), n=4, causal=True),
    *((decoding_margins, "MAX_WORK", n) for n in (24, 25)),
    *((decoding_margins, "MAX_CHEAP_COORDINATES", n) for n in (0, 1)),
    *((reachable_places, "MAX_OCCURRENCES", n) for n in (0, 5)),
    *((stream_bounds, "MAX_PLACED_SUMS", n) for n in (0, 5)),
)

# Products whose entries are added up as rational numbers, at most so many terms.
left = np.array([[0.1, 0.1], [0.5, 0.25]])
right = np.array([[3.0, 1.0], [-2.0, 0.0]])
for terms in (0, 1, 2):
    with patch.object(exact_products, "MAX_RATIONAL_TERMS", terms):
        found = exact_products.exact_product(left, right)
        inexact = exact_products.exact_product(left[:1], right)
        clear = exact_products.exact_product(left[1:], right)
        print(f"at most {terms} terms: {text(found)}; {text(inexact)}; {text(clear)}")

program = rasp.tokens
