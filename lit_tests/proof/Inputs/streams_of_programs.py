"""The stream of small programs after each half-layer: every direction, with all digits."""

from unittest.mock import patch

import numpy as np
from hand_made_streams import show

from raspc import rasp
from raspc.craft_dialect import AddOp, ProgramOp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.proof import neuron_bounds
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.program_bounds import Analysis
from raspc.proof.unfollowed_values import Unknown

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices = rasp.tokens, rasp.indices


def streams(title, sop, vocab=("a", "b"), n=3, causal=False, arithmetics=("float32",)):
    """Print what each half-layer of a program adds to the stream, and the decisions of all."""
    module = lower_program(sop, vocab=vocab, max_seq_len=n, causal=causal)
    specs = [str(spec) for spec in expand("default")]
    run_passes(module, parse_passes(",".join(specs[: specs.index("craft-pad-bases") + 1])))
    (program,) = (op for op in module.ops if isinstance(op, ProgramOp))
    for name in arithmetics:
        analysis = Analysis(program, ARITHMETICS[name])
        print(f"{title}, {name}:")
        try:
            with np.errstate(all="ignore"):
                follow(analysis)
        except Unknown as error:
            print(f"  unknown: {error.reason}")


def follow(analysis):
    """Print the vectors after each sum that are not those of the sum before."""
    seen = set()
    for op in analysis.steps():
        if not isinstance(op, AddOp):
            continue
        for vector in analysis.stream.vectors:
            if (vector.source, vector.labels) in seen:
                continue
            seen.add((vector.source, vector.labels))
            flags = [flag for flag in ("uniform", "known") if getattr(vector, flag)]
            points = None if vector.points is None else len(vector.points)
            show(f"  {', '.join(vector.labels)}", points, vector.nonnegative, *flags)
            show("    ideal", vector.low, vector.high, vector.bos)
            show("    errors", vector.error, vector.bos_error)
            if vector.places is not None:
                show("    places", *vector.places.ranges)
        if analysis.stream.residue:
            show("  left by erasing", *sorted(analysis.stream.residue.items()))
        show("  at position", None if analysis.position is None else analysis.position.labels)
    for finding in analysis.findings:
        decision = finding.decision
        show(f"  {decision.kind} {decision.label}", decision.margin, decision.bound)


same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
count = Width(same).named("count")
is_a = Map(lambda x: 1 if x == "a" else 0, tokens).named("is_a")
share = rasp.numerical(Aggregate(up_to, is_a, 0).named("share"))
ALL = ("float32", "tf32", "float32-folded")

streams("a lookup", Aggregate(previous, tokens, "-").named("before"))
streams("a count", count, arithmetics=("float32", "float32-folded"))
streams("a mean", Map(lambda x: x > 0.4, share).named("many"), arithmetics=ALL)
streams("a mean, causal", share, causal=True)
of_count = Aggregate(Select(count, indices, C.EQ), tokens, "-").named("of_count")
streams("a lookup by a count", of_count)
parity = Map(lambda x: x % 2, count).named("parity")
again = Aggregate(previous, parity, 0).named("again")
last = Map(lambda x, y: x if y else 5, again, parity).named("last")
streams("a chain that reuses dimensions", last, arithmetics=ALL)
with patch.object(neuron_bounds, "BUDGET", 5):
    streams("one value of unknown inputs", last)
with patch.object(neuron_bounds, "BUDGET", 1):
    away = rasp.numerical(Map(lambda x: abs(x - 1), rasp.numerical(count)).named("away"))
    streams("a number of unknown inputs", away)

program = rasp.tokens
