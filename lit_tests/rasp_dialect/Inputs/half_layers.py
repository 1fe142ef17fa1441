"""
The half-layers after which s-ops are ready: as they are held, and as directions of their values.

The embedding is 0; the attention of each layer has an odd number, and its MLP an even one.
"""

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect import SelectorOp, SOp
from raspc.rasp_dialect.analysis.half_layer_estimates import Halves
from raspc.rasp_dialect.analysis.map_costs import map_neurons
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, numerical, categorical = (
    rasp.tokens,
    rasp.indices,
    rasp.numerical,
    rasp.categorical,
)

same = Select(tokens, tokens, C.EQ).named("same")
up_to = Select(indices, indices, C.LEQ).named("up_to")
count = Width(same).named("count")
wide = categorical(Width(up_to).named("wide"))
mean = Aggregate(up_to, tokens, 0).named("mean")
number = numerical(Aggregate(up_to, tokens, 0).named("number"))
of_count = Aggregate(same, count, 0).named("of_count")
first = Aggregate(rasp.first(same), indices, 0).named("first")
parity = Map(lambda x: x % 2, count).named("parity")
shift = Map(lambda x: x + 1, tokens).named("shift")
total = Map(lambda x, y: x + 2 * y, numerical(count), number).named("total")
product = Map(lambda x, y: x * y, count, number).named("product")
three = Map(lambda x, y, z: x * y * z, count, number, of_count).named("three")
filled = rasp.Fill(Aggregate(same & ~up_to, parity).named("later_parity"), 0).named("filled")
defined = rasp.is_defined(Map(lambda x: 1 / x, parity).named("inverse")).named("defined")
half_parity = Map(lambda x: 1 / x, parity).named("half_parity")
guarded = rasp.default(half_parity, tokens).named("guarded")
by_count = Select(count, indices, C.LT).named("by_count")
of_both = Aggregate(by_count & Select(parity, parity, C.EQ), tokens, 0).named("of_both")
of_two = Aggregate(same & by_count, tokens, 0).named("of_two")

by_length = Aggregate(Select(indices, rasp.length, C.LT), count, 0).named("by_length")

results = {
    name: value
    for name, value in globals().items()
    if isinstance(value, rasp.SOp) and name not in ("tokens", "indices")
}
op = find_program(lower_program(results, vocab=(0, 1, 2), max_seq_len=3))
analysis = ValueAnalysis(op)
halves = Halves(analysis)
for each in op.body.block.ops:
    given = each.properties.get("sop_name")
    name = given.data if given else each.name.removeprefix("rasp.")
    if isinstance(each, SelectorOp):
        print(f"{name}: selectable {halves.selectable(each.result)}")
    elif isinstance(each, SOp):
        cost = f", {map_neurons(analysis, each)} neurons" if each.name == "rasp.map" else ""
        ready, directions = halves.ready(each.result), halves.categorical(each.result)
        print(f"{name}: ready {ready}, categorical {directions}{cost}")

program = rasp.tokens
