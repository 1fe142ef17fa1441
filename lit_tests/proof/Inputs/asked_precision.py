"""What the lowering of small programs says and asks about the error of each number, call by call."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from unittest.mock import patch

from xdsl.ir import Operation, SSAValue

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.proof.number_precision import Precision
from raspc.values import RaspcError

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, numerical = rasp.tokens, rasp.indices, rasp.numerical

METHODS = (
    "check_range",
    "embedded",
    "averaged",
    "weighed",
    "summed",
    "stepped",
    "of_lines",
    "is_off",
    "check_decoding",
)


def text(value):
    """An argument of a call in short."""
    if isinstance(value, SSAValue):
        value = value.owner
    if isinstance(value, Operation):
        name = value.properties.get("sop_name")
        return name.data if name else value.name.removeprefix("rasp.")
    if isinstance(value, bool) or value is None:
        return str(value)
    if isinstance(value, (int, float, Fraction)):
        return f"{float(value):.4g}"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{k} {text(v)}" for k, v in value.items()) + "}"
    if isinstance(value, Sequence) and len(value) > 5:
        return f"[{text(value[0])} .. {text(value[-1])}: {len(value)}]"
    return f"[{', '.join(map(text, value))}]"


def spied(method):
    """A method that prints its calls, and what it returns."""

    def call(self, *arguments, **options):
        arguments = [list(each) if hasattr(each, "__next__") else each for each in arguments]
        result = method(self, *arguments, **options)
        words = [*map(text, arguments), *(f"{k}={text(v)}" for k, v in options.items())]
        found = "" if result is None else f" = {text(result)}"
        print(f"  {method.__name__}({', '.join(words)}){found}")
        return result

    return call


def show(title, *sops, pipeline="default", vocab=("a", "b"), n=3, causal=False, lowering=""):
    """Print the calls while a program is lowered."""
    results = {f"result_{i}": sop for i, sop in enumerate(sops)}
    module = lower_program(results, vocab=vocab, max_seq_len=n, causal=causal)
    names = [spec.name for spec in expand(pipeline)]
    specs = [str(spec) for spec in expand(pipeline)]
    at = names.index("convert-rasp-to-craft")
    run_passes(module, parse_passes(",".join(specs[:at])))
    print(f"{title}:")
    patches = [patch.object(Precision, name, spied(getattr(Precision, name))) for name in METHODS]
    for each in patches:
        each.start()
    try:
        run_passes(module, parse_passes(lowering or specs[at]))
    except RaspcError as error:
        print(f"  error: {error.message}; {error.remedy}")
    finally:
        for each in patches:
            each.stop()


same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
is_a = Map(lambda x: 1 if x == "a" else 0, tokens).named("is_a")
count = Width(same).named("count")
mean = numerical(Aggregate(up_to, is_a, 0).named("mean"))

for title, selector in (
    ("by indices", before),
    ("by tokens and indices", same & before),
    ("by a map", Select(is_a, is_a, C.EQ)),
    ("by tokens and a map", same & Select(is_a, is_a, C.EQ)),
    ("by a count", Select(numerical(count), indices, C.EQ)),
):
    show(f"a mean {title}", numerical(Aggregate(selector, indices, -1).named("mean")))
show("a mean with a large default", numerical(Aggregate(before, indices, 100).named("mean")))
show(
    "a sum", numerical(Map(lambda x, y: x / 3 - 2 * y + 5, numerical(count), indices).named("sum"))
)
show("a product of numbers", Map(lambda x, y: 5 * x * y, numerical(count), mean).named("product"))
show("a product as a number", numerical(Map(lambda x, y: x * y / 2, mean, is_a).named("product")))
show("lines", numerical(Map(lambda x: abs(x - 1), numerical(count)).named("away")))
show("a count", count)
show("by Tracr", Map(lambda x: x * 2, count).named("twice"), pipeline="tracr")

program = rasp.tokens
