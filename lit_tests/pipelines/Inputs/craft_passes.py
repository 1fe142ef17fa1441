"""
Small programs as linear maps: each component with its maps, as lowered and after craft passes.

A map is written as rows x columns (number of entries, their sum, the greatest magnitude). After the
passes up to the padding, the components that were not there before are printed.
"""

from raspc import rasp
from raspc.craft_dialect import ProgramOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.values import RaspcError

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
numerical, categorical = rasp.numerical, rasp.categorical
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length


def text(linear):
    """A map in short."""
    entries = linear.entries
    if not len(entries):
        return f"{len(linear.rows)}x{len(linear.cols)} empty"
    sizes = f"{len(entries)}, {entries.sum() + 0.0:.6g}, {abs(entries).max():.6g}"
    return f"{len(linear.rows)}x{len(linear.cols)} ({sizes})"


def lines(program):
    """The components of a program, a line for each."""
    for op in program.body.block.ops:
        kind = op.name.removeprefix("craft.")
        read = [each.type.space for each in op.operands if hasattr(each.type, "space")]
        facts = [f"reads {' '.join(read)}"] if read else []
        for name, attribute in op.properties.items():
            data = getattr(attribute, "data", None)
            if isinstance(data, LinearMap):
                facts.append(f"{name} {text(data)}")
            elif name in ("layer", "d_head", "directions", "label"):
                facts.append(f"{name} {getattr(attribute, 'value', attribute).data}")
            elif name in ("ordered", "signed", "shared", "keep"):
                facts.append(name)
            elif name == "space":
                facts.append(" + ".join(f"{each.keyword} {len(each.labels)}" for each in data.axes))
            elif name in ("fate", "decode"):
                facts.append(str(attribute).removeprefix("#transformer."))
        name = op.properties.get("sym_name") or op.properties.get("sop_name")
        if not facts or (name is not None and name.data in ("bos", "pad", "one")):
            continue
        yield f"{kind} {name.data if name else ''}".strip() + f": {'; '.join(facts)}"


def show(
    title,
    *sops,
    pipeline="default",
    vocab=("a", "b"),
    n=3,
    causal=False,
):
    """Print a program after the passes up to the lowering, and after those up to the padding."""
    results = {f"result_{i}": sop for i, sop in enumerate(sops)}
    module = lower_program(results, vocab=vocab, max_seq_len=n, causal=causal)
    names = [spec.name for spec in expand(pipeline)]
    specs = [str(spec) for spec in expand(pipeline)]
    lowered, padded = names.index("convert-rasp-to-craft") + 1, names.index("craft-pad-bases") + 1
    print(f"== {title}")
    try:
        known = set()
        for stage, (begin, end) in zip(
            ("lowered", "padded"), ((0, lowered), (lowered, padded)), strict=True
        ):
            run_passes(module, parse_passes(",".join(specs[begin:end])))
            (program,) = (op for op in module.ops if isinstance(op, ProgramOp))
            print(f"{stage}:")
            for line in lines(program):
                if line not in known:
                    print(f"  {line}")
                known.add(line)
    except RaspcError as error:
        print(f"  error: {error.message}; {error.remedy}")


same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
before = Select(indices, indices, C.LT).named("before")
previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
is_a = Map(lambda x: 1 if x == "a" else 0, tokens).named("is_a")
count, place = Width(same).named("count"), Width(before).named("place")
last_token = Aggregate(previous, tokens, "-").named("last_token")
share = numerical(Aggregate(up_to, is_a, 0).named("share"))

show("a lookup", last_token)
show("a count", count)
show("a function of a count and a token", Map(lambda x, y: (x, y), count, tokens).named("pair"))
show("a mean and a function of it", share, Map(lambda x: x > 0.4, share).named("many"))
show("a sum", numerical(Map(lambda x, y: x - 2 * y, numerical(count), indices).named("sum")))
show("a conjunction", Aggregate(same & previous, indices, -1).named("found"))
show("the latest", Aggregate(rasp.last(before & same), indices, -1).named("latest"), causal=True)
show("two lookups of one selector", last_token, Aggregate(previous, is_a, 0).named("last_is_a"))
show(
    "a chain of maps",
    Map(lambda x: x + "b", Map(lambda x: x + "a", tokens).named("first")).named("second"),
)
show("by Tracr", Map(lambda x, y: x * y, count, is_a).named("product"), pipeline="tracr")
show("by Tracr, a mean", Aggregate(up_to, numerical(is_a), 0).named("share"), pipeline="tracr")

program = rasp.tokens
