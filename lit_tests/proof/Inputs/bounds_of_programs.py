"""The decisions of small programs: their margins, and the bounds on errors in several arithmetics."""

from raspc import rasp
from raspc.craft_dialect import ProgramOp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.proof.float_arithmetic import ARITHMETICS
from raspc.proof.program_bounds import Analysis
from raspc.proof.unfollowed_values import Unknown

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length


def padded(pipeline, *sops, vocab, n, causal):
    """The program of some s-ops after the passes of a pipeline up to craft-pad-bases."""
    results = {f"result_{i}": sop for i, sop in enumerate(sops)}
    module = lower_program(results, vocab=vocab, max_seq_len=n, causal=causal)
    passes = []
    for spec in expand(pipeline):
        passes.append(str(spec))
        if spec.name == "craft-pad-bases":
            break
    run_passes(module, parse_passes(",".join(passes)))
    (program,) = (op for op in module.ops if isinstance(op, ProgramOp))
    return program


def show(title, *sops, pipeline="default", vocab=("a", "b", "c"), n=3, causal=False):
    """Print the decisions of a program, with the bound of each arithmetic."""
    program = padded(pipeline, *sops, vocab=vocab, n=n, causal=causal)
    print(f"{title}:")
    bounds = {}
    for name in ("float64", "float32", "float32-folded", "tf32", "bfloat16"):
        try:
            for i, found in enumerate(Analysis(program, ARITHMETICS[name]).run()):
                key = i, found.decision.kind, found.decision.label
                bounds.setdefault(key, []).append((name, found.decision))
        except Unknown as error:
            print(f"  {name}: {error.reason}")
    for (_, kind, label), found in bounds.items():
        margins = dict.fromkeys(f"{decision.margin:.5g}" for _, decision in found)
        text = ", ".join(f"{name} {decision.bound:.4g}" for name, decision in found)
        print(f"  {kind} {label}: margin {' or '.join(margins)}; {text}")


same = Select(tokens, tokens, C.EQ).named("same")
everything = Select(tokens, tokens, C.TRUE).named("everything")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
is_a = Map(lambda x: 1 if x == "a" else 0, tokens).named("is_a")
count = Width(same).named("count")
last_token = Aggregate(previous, tokens, "-").named("last_token")
share = rasp.numerical(Aggregate(up_to, is_a, 0).named("share"))

for pipeline in ("default", "tracr"):
    print(f"== {pipeline}")
    show("a lookup", last_token, pipeline=pipeline)
    show("a count", count, pipeline=pipeline)
    show("a function of a count", Map(lambda x: x % 2, count).named("odd"), pipeline=pipeline)
    show("a mean", share, pipeline=pipeline)
    show("a function of a mean", Map(lambda x: x > 0.4, share).named("many"), pipeline=pipeline)
    show(
        "of a mean and a token",
        Map(lambda x, y: y if x > 0.4 else "-", share, tokens).named("or"),
        pipeline=pipeline,
    )
    show("a conjunction", Aggregate(same & previous, indices, -1).named("found"), pipeline=pipeline)

show("a mean, causal", share, n=4, causal=True)
show("a width that BOS is part of", Width(same & previous).named("n"), n=4)
show("the length", length, n=4)
show(
    "the last of the same",
    Aggregate(rasp.last(same & before), indices, -1).named("latest"),
    n=4,
    causal=True,
)
show(
    "the greatest",
    Aggregate(rasp.argmax(everything, Map(lambda x: 3 if x == "b" else 1, tokens)), tokens).named(
        "top"
    ),
)
show("a mean with a default", rasp.numerical(Aggregate(before, is_a, 5).named("mean")))
show(
    "a sum of numbers",
    rasp.numerical(Map(lambda x, y: x + 2 * y, rasp.numerical(count), indices).named("sum")),
)
show("two results", count, last_token)
show(
    "a product of counts",
    Map(lambda x, y: x * y, count, Width(before).named("place")).named("product"),
)

program = rasp.tokens
