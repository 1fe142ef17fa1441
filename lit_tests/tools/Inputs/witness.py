"""Models of small programs; the witness of each is printed, part by part."""

import json

import raspc
from raspc import rasp
from raspc.certification import witness_of
from raspc.proof.witness.network_form import network_form

EQ = rasp.Comparison.EQ


def text(part):
    """JSON in which no list of lists looks like a variable of FileCheck."""
    return json.dumps(part).replace("[[", "[ [")


def show(title, program, pipeline="default", **options):
    """Print the parts of the witness of a model: structure, nodes of the program, what is held."""
    model = raspc.compile(program, max_seq_len=3, backend="numpy", pipeline=pipeline, **options)
    witness = witness_of(model.op, model.source)
    print(f"== {title}: {witness['schema']}")
    for name, part in witness["network"].items():
        print(f"network {name}: {text(part)}")
    for form in ("source", "program"):
        for name, part in witness[form].items():
            if name != "nodes":
                print(f"{form} {name}: {text(part)}")
        for number, node in enumerate(witness[form]["nodes"]):
            print(f"{form} {number}: {text(node)}")
    for number, held in enumerate(witness["holds"]):
        print(f"held {number}: {text(held)}")


same = rasp.Select(rasp.tokens, rasp.tokens, EQ).named("same")
count = rasp.SelectorWidth(same).named("count")
before = rasp.Select(rasp.indices, rasp.indices, lambda k, q: k == q - 1).named("before")
previous = rasp.Aggregate(before, rasp.tokens).named("previous")
third = rasp.Map(lambda x: x / 3, count).named("third")
latest = rasp.Aggregate(rasp.last(same), rasp.indices).named("latest")
mean = rasp.Aggregate(same & ~before, rasp.indices, 0).named("mean")
listed = rasp.Map(lambda x: (x, 1) in ((0, 1), (2, 1)), rasp.indices).named("listed")

show("a count", third, vocab=["a", "b"])
show("the token before", rasp.Fill(previous, "-").named("filled"), vocab=["a", "b"])
show("a mean", rasp.Map(lambda x, y: x * 2 > y, mean, count).named("many"), vocab=["a", "b"])
show(
    "causal",
    rasp.SequenceMap(lambda x, y: x if y else -1, latest, listed).named("both"),
    vocab=["a", "b"],
    causal=True,
)
show("gpt2", previous, "default,gpt2", vocab=["a", "b"])
show("rotary", previous, "rotary", vocab=["a", "b"], causal=True)
for pipeline in ("default,bert", "rotary,llama"):
    model = raspc.compile(
        previous, max_seq_len=3, backend="numpy", pipeline=pipeline, vocab=["a", "b"], causal=True
    )
    form = network_form(model.op)
    print(f"== {pipeline}: {text(form['architecture'])}")
    for half in form["half_layers"]:
        print(text(half))

program = rasp.tokens
