"""The JSON form of a program that has every kind of node, function and value."""

import json
from fractions import Fraction

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.proof.witness.program_form import program_form
from raspc.rasp_dialect.program_evaluator import find_program

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length
VOCAB = (Fraction(1, 2), 1, "a")

same = Select(tokens, tokens, C.EQ).named("same")
before = Select(indices, indices, C.LT).named("before")
results = {
    "pair": Map(lambda x, y: (x, y), tokens, indices).named("pair"),
    "item": Map(lambda x, n: (n, x)[1], indices, length).named("item"),
    "part": Map(lambda p: p[1], Map(lambda x, y: (x, y), tokens, indices)).named("part"),
    "table": Map(lambda x: {0: "zero", 1: Fraction(1, 2)}[x], indices).named("table"),
    "listed": Map(lambda x: x in (0, 2), indices).named("listed"),
    "total": rasp.aggregate_sum(before, indices).named("total"),
    "width": Width(rasp.single(same & ~before) | before).named("width"),
    "least": Aggregate(rasp.argmin(same, indices), indices, Fraction(1, 3)).named("least"),
    "previous": Aggregate(before & same, tokens).named("previous"),
    "filled": rasp.Fill(Aggregate(same, tokens), (1, "b")).named("filled"),
    "defined": rasp.is_defined(Map(lambda x: 1 / x, indices)).named("defined"),
    "chosen": Map(lambda x: -1 if x > 1 else round(x / 2), indices).named("chosen"),
    "compared": Map(lambda x, y: x != y and not x >= y, indices, length).named("compared"),
}


def show(title, passes):
    """Print the form of the program after passes."""
    module = lower_program(results, vocab=VOCAB, max_seq_len=2, causal=True)
    run_passes(module, parse_passes(passes))
    form, _ = program_form(find_program(module))
    print(f"== {title}")
    for name, part in form.items():
        if name != "nodes":
            print(f"{name}: {json.dumps(part)}")
    for number, node in enumerate(form["nodes"]):
        print(f"{number}: {json.dumps(node).replace('[[', '[ [')}")


show("as written", "dce")
show("with tables and values", "rasp-lower-lazy-maps,rasp-normalize-selectors,rasp-infer-encodings")

program = rasp.tokens
