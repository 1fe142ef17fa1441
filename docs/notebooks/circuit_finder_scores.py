"""A notebook for marimo: the ground truth of a compiled model, and the scores of circuit finders."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Ground truth, and the scores of a circuit finder")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Ground truth, and the scores of a circuit finder

    A *circuit finder* is a method that explains a model: which parts (heads and MLPs) pass information to which others,
    and where in the model some quantity is held. On trained models nobody knows the right answer. A compiled model has
    one, and this notebook uses it: it writes two circuit finders in a few lines, and scores them.

    The program sorts the tokens of a sequence by their frequency. The pipeline `interp` compiles it to a model in which
    each named s-op (each named value of the program) has directions of its own.
    """)
    return


@app.cell
def _():
    import json
    import subprocess
    import sys
    import tempfile
    from pathlib import Path

    import marimo as mo
    import numpy as np

    import raspc
    from raspc import rasp
    from raspc.pictures.circuit_figure import circuit_figure

    temporary = tempfile.TemporaryDirectory(prefix="raspc-")
    folder = Path(temporary.name)
    return circuit_figure, folder, json, mo, np, rasp, raspc, subprocess, sys, temporary


@app.cell
def _(rasp, raspc):
    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
    hist = rasp.SelectorWidth(same_token).named("hist")
    keys = rasp.SequenceMap(lambda n, i: i / 5 - n, hist, rasp.indices).named("keys")
    smaller = rasp.Select(keys, keys, rasp.Comparison.LT).named("smaller")
    target_pos = rasp.SelectorWidth(smaller).named("target_pos")
    moved = rasp.Select(target_pos, rasp.indices, rasp.Comparison.EQ).named("moved")
    program = rasp.Aggregate(moved, rasp.tokens).named("by_frequency")

    model = raspc.compile(
        program, vocab={1, 2, 3, 4}, max_seq_len=5, pipeline="interp", backend="numpy"
    )
    model.apply([2, 4, 2, 1]).decoded
    return (model,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The ground truth

    `model.truth()` is the ground truth as a dictionary, the same that `raspc truth` writes as JSON. Its *variables* are
    the named s-ops, each with the *stages* (the stream after the embedding, or after a half-layer) that hold it:
    """)
    return


@app.cell
def _(mo, model):
    truth = model.truth()
    variables = {each["name"]: each for each in truth["variables"]}
    mo.plain_text(
        "\n".join(
            f"{name:14}{len(each['values']):3} values, {each['location']} from {each['stages'][0]}"
            for name, each in variables.items()
        )
    )
    return truth, variables


@app.cell
def _(circuit_figure, truth):
    circuit_figure(truth)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The picture is the *circuit*: each part that computes something, with the variables that it reads on the arrows.
    Dashed arrows carry constants alone.

    ## The causal model

    The *causal model* is the program, as an oracle for experiments: `do` sets a variable to given values, and the rest
    follows. A *counterfactual* is a pair of inputs, with the result that the program has on the first input (`base`)
    if a variable has its values on the second (`other`):
    """)
    return


@app.cell
def _(mo, truth):
    pairs = truth.counterfactuals(200, change="target_pos", lengths=[5], outcome="changes", seed=1)
    first = pairs[0]
    by_hand = truth.causal_model().run(
        first.base, do={"target_pos": truth.causal_model().run(first.other).values["target_pos"]}
    )
    mo.plain_text(
        f"base      {first.base}   result {first.results[0]}\n"
        f"other     {first.other}\n"
        f"expected  {first.expected[0]}\n"
        f"by do     {by_hand.results[0]}"
    )
    return by_hand, first, pairs


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## A run of one's own

    The model is an array program without norms or biases. This function runs it on a
    batch of inputs, and keeps the part of the stream that each component writes. It can do two things more:
    *patch an edge*, so that one reader sees another value of one writer, and *edit* the stream at a stage.
    """)
    return


@app.cell
def _(model, np):
    weights = {name: array.astype(np.float64) for name, array in model.params.items()}
    tokens, results = list(model.vocab), [1, 2, 3, 4]

    def ids_of(sequences):
        bos = model.op.bos.value.data
        return np.array([[bos, *(tokens.index(token) for token in each)] for each in sequences])

    def softmax(scores):
        exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
        return exponentials / exponentials.sum(axis=-1, keepdims=True)

    def run(ids, edge=("", ""), change=0.0, edits=None):
        """The logits, what each component writes, and the stream at each stage, [B, T, ...]."""
        edits = edits or {}
        writes, streams = (
            {"embed": weights["embed/W_E"][ids] + weights["embed/W_pos"][: ids.shape[1]]},
            {},
        )
        x = streams["embed"] = edits.get("embed", lambda x: x)(writes["embed"])

        def read(slot):
            """The stream that a slot reads, through a weight of its own."""
            seen = x + change if edge[1] == slot else x
            reader, _, name = slot.rpartition("/")
            return (
                seen
                @ weights[f"{reader}/W_{name.upper()}" if name in "qkv" else f"{reader}/W_{name}"]
            )

        for layer in range(model.stats.n_layers):
            for half in ("head0", "mlp"):
                part = f"layer{layer}/{half}"
                if half == "head0" and f"{part}/W_Q" in weights:
                    scores = read(f"{part}/q") @ read(f"{part}/k").swapaxes(1, 2)
                    writes[part] = softmax(scores) @ read(f"{part}/v") @ weights[f"{part}/W_O"]
                elif f"{part}/W_in" in weights:
                    writes[part] = np.maximum(read(f"{part}/in"), 0) @ weights[f"{part}/W_out"]
                else:
                    continue
                stage = part.replace("head0", "attn")
                x = streams[stage] = edits.get(stage, lambda x: x)(x + writes[part])
        seen = x + change if edge[1] == "unembed/in" else x
        return (seen @ weights["unembed/W_U"])[:, 1:], writes, streams

    def decode(logits):
        return [[results[i] for i in row] for row in logits.argmax(axis=-1)]

    return decode, ids_of, run


@app.cell
def _(decode, ids_of, mo, pairs, run):
    base_ids, other_ids = (
        ids_of([pair.base for pair in pairs]),
        ids_of([pair.other for pair in pairs]),
    )
    base_logits, base_writes, _ = run(base_ids)
    _, other_writes, other_streams = run(other_ids)
    n_right = sum(a == pair.results[0] for a, pair in zip(decode(base_logits), pairs, strict=True))
    mo.md(f"It gives the results of the program on {n_right} of {len(pairs)} inputs.")
    return base_ids, base_logits, base_writes, n_right, other_streams, other_writes


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Where is a variable?

    A claim about the place of a variable is tested by an *interchange intervention*: replace what the stream holds
    there by the same of another input, and compare the model's result with the one that the causal model expects. Here
    the ground truth makes the claim, by the directions in its `basis`; a wrong claim, for comparison, takes as many
    other directions at random.
    """)
    return


@app.cell
def _(base_ids, decode, mo, np, other_streams, pairs, run, variables):
    held = variables["target_pos"]
    basis = np.zeros(held["basis"]["shape"])
    for _row, _column, _number in held["basis"]["entries"]:
        basis[_row, _column] = _number
    stage = held["stages"][0]

    def interchange_accuracy(directions):
        """The share of pairs with the expected result, with the part along directions swapped."""
        onto = np.linalg.pinv(directions) @ directions
        logits, _, _ = run(base_ids, edits={stage: lambda x: x + (other_streams[stage] - x) @ onto})
        found = decode(logits)
        return sum(a == pair.expected[0] for a, pair in zip(found, pairs, strict=True)) / len(pairs)

    random_basis = np.random.default_rng(0).normal(size=basis.shape)
    right_claim, wrong_claim = interchange_accuracy(basis), interchange_accuracy(random_basis)
    mo.plain_text(
        f"target_pos at {stage}, {len(basis)} of {basis.shape[1]} directions\n"
        f"  directions of the ground truth  {right_claim:.0%}\n  random directions               {wrong_claim:.0%}"
    )
    return basis, right_claim, wrong_claim


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Two circuit finders

    An *edge* leads from a writer (the embedding, a head, an MLP) to a slot of a reader: `q`, `k` or `v` of a head, `in`
    of an MLP or of the unembedding. A circuit finder gives each edge a score.

    - **Path patching** patches an edge from the run on the other input, and counts the inputs whose result changes.
    - **A first-order estimate** takes a small step in the same direction, and divides the change of the logits by the
      step. That is the idea of *attribution patching*, which takes the gradient in place of a step: one run for all
      edges instead of one for each.
    """)
    return


@app.cell
def _(base_ids, base_logits, base_writes, np, other_writes, run, truth):
    from raspc.truth.score_file import all_edges

    edges = all_edges(truth)
    step = 1e-3
    finders = {"path patching": {}, "first order": {}}
    for edge in edges:
        difference = other_writes[edge[0]] - base_writes[edge[0]]
        patched, _, _ = run(base_ids, edge, difference)
        changed = (patched.argmax(-1) != base_logits.argmax(-1)).any(axis=1)
        finders["path patching"][edge] = float(changed.sum())
        nudged, _, _ = run(base_ids, edge, step * difference)
        finders["first order"][edge] = float(np.abs(nudged - base_logits).sum() / step)
    return edges, finders


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The scores

    The true circuit has two forms. The edges of the `circuit` follow from the weights: the writer's directions and the
    reader's meet. The `live` edges are those whose patch changes a result on some pair of inputs; `truth.edges()` looks
    for such a pair for each edge. `raspc score` compares both with the findings, here by *AUROC*: the share of pairs of
    a true and a false edge that the scores put in the right order, so that 0.5 is chance and 1 is perfect.
    """)
    return


@app.cell
def _(finders, folder, json, mo, subprocess, sys, truth):
    truth["edges"] = truth.edges()
    (folder / "truth.json").write_text(json.dumps(truth))
    score_lines, auroc = [], {}
    for finder, scores in finders.items():
        _entries = [{"from": a, "to": b, "score": score} for (a, b), score in scores.items()]
        (folder / "scores.json").write_text(json.dumps({"edges": _entries}))
        _command = [sys.executable, "-m", "raspc.cli.main", "score", "truth.json", "scores.json"]
        for _extra in ([], ["--json"]):
            _done = subprocess.run(
                _command + _extra, cwd=folder, check=True, capture_output=True, text=True
            )
            if _extra:
                auroc[finder] = {
                    k: v["auroc"] for k, v in json.loads(_done.stdout)["edges"].items()
                }
            else:
                score_lines.append(
                    f"$ raspc score truth.json scores.json    # {finder}\n{_done.stdout}"
                )
    mo.plain_text("\n".join(score_lines))
    return auroc, score_lines


@app.cell(hide_code=True)
def _(auroc, edges, finders, mo, truth):
    live = {
        (each["from"], each["to"]) for each in truth["edges"]["pairs"] if each["status"] == "live"
    }
    missed = sorted(edge for edge in live if finders["path patching"][edge] == 0)
    false_alarms = [
        edge for edge in edges if finders["path patching"][edge] > 0 and edge not in live
    ]
    flat = sorted(edge for edge in live if finders["first order"][edge] < 1e-9)
    mo.md(f"""
    Of {len(edges)} edges {len(live)} are live. Path patching reports {len(false_alarms)} edges that are not live, and
    misses {len(missed)} on these pairs{": " + ", ".join(f"`{a} -> {b}`" for a, b in missed) if missed else ""}. Its AUROC for live edges is {auroc["path patching"]["live"]:.3f}, and that of the first-order estimate
    {auroc["first order"]["live"]:.3f}: for {len(flat)} live edges the small step changes the logits
    by nothing but rounding. The model decides by steep steps and by attention
    that is nearly all or nothing, and between two decisions its logits are flat. A method that looks at slopes does not
    see an effect that a whole step has. `raspc compile --softest` makes models with softer attention, for which slopes
    tell more.

    ## The code

    - [truth.md](../truth.md) describes the ground truth, the statuses of edges and all scores, with the formats of
      other circuit finders: EAP-IG, ACDC, AutoCircuit.
    - [baselines.md](../baselines.md) has the scores of more methods on more programs.
    - [raspc/truth/](../../raspc/truth) is the code; `path_run.py` patches edges in models of any shape.
    """)
    return false_alarms, flat, live, missed


if __name__ == "__main__":
    app.run()
