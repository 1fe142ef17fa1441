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
    one, and this notebook uses it: it writes four circuit finders in a few lines, and scores them.

    The program sorts the tokens of a sequence by their frequency, most frequent first. The pipeline `interp` compiles it
    to a model in which each named s-op (each named value of the program) has directions of its own.
    [glossary.md](../glossary.md) defines the nouns, such as s-op, selector, direction, edge and slot.
    """)
    return


@app.cell
def _():
    import marimo as mo
    import numpy as np

    import raspc
    from raspc import rasp
    from raspc.truth.score_file import dense, score

    return dense, mo, np, rasp, raspc, score


@app.cell
def _(rasp, raspc):
    same_token = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same_token")
    hist = rasp.SelectorWidth(same_token).named("hist")
    keys = rasp.SequenceMap(lambda n, i: i / 5 - n, hist, rasp.indices).named("keys")
    smaller = rasp.Select(keys, keys, rasp.Comparison.LT).named("smaller")
    target_pos = rasp.SelectorWidth(smaller).named("target_pos")
    moved = rasp.Select(target_pos, rasp.indices, rasp.Comparison.EQ).named("moved")
    program = rasp.Aggregate(moved, rasp.tokens).named("by_frequency")

    def compiled(**options):
        """The model of the program, in which each variable has directions of its own."""
        given = {"vocab": {1, 2, 3, 4}, "max_seq_len": 5, "pipeline": "interp", "backend": "numpy"}
        return raspc.compile(program, **given, **options)

    model = compiled()
    model.apply([2, 4, 2, 1]).decoded
    return compiled, model


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The ground truth

    `model.truth()` is the ground truth as a dictionary, the same that `raspc truth` writes as JSON. Its *variables* are
    the named s-ops, each with the *stages* that hold it: a stage is the stream after the embedding or after a
    *half-layer*, the attention or the MLP of a layer. Selectors (`same_token`, `smaller`, `moved`) are no variables:
    they have no value at a position.
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
def _(truth):
    from raspc.pictures.circuit_figure import circuit_figure

    circuit_figure(truth)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The values are a set that holds every value of the variable, and may hold more: `hist` is never 0, as each token
    equals itself, but `interp` lets the width of a selector be any number from 0 to 5, as Tracr does.

    The picture is the *circuit*: each part that computes something, with the variables that it reads on the arrows.
    Arrows without a name carry no variable. A dashed one carries an internal result, such as the count that
    `layer0/head0` hands to `layer0/mlp`, and a dotted one constants alone. An arrow stands for all edges between two
    parts; below, each slot of a reader has edges of its own.

    ## The causal model

    The *causal model* is the program, as an oracle for experiments: `do` sets a variable to given values, and the rest
    follows. A *counterfactual* is a pair of inputs, with the result that the program has on the first input (`base`)
    if a variable has its values on the second (`other`). `change` names the variable that differs between the two
    inputs and is swapped, `keep` would name variables that must not differ, and `outcome="changes"` asks for pairs
    whose swap changes the result:
    """)
    return


@app.cell
def _(mo, truth):
    pairs = truth.counterfactuals(200, change="target_pos", lengths=[5], outcome="changes", seed=1)
    first = pairs[0]
    causal = truth.causal_model()
    swapped = causal.run(first.other).values["target_pos"]
    by_hand = causal.run(first.base, do={"target_pos": swapped})
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
    In `other` all counts are equal, so that the tokens stay where they are: `target_pos` is 0, 1, 2, 3, 4. Set so, it
    moves no token of `base` either, and the expected result is `base` itself.

    ## Runs

    `PathRun` is a run of a model on a batch of inputs of one length, in NumPy, which keeps the part of the stream that
    each component writes. `base.patched(edge, other.writes[edge.writer])` has the results with an edge patched, and
    `patched_logits` the logits. It works for models of your own with any numbers of heads, biases, a causal mask or
    several results; [path_run.py](../../raspc/truth/path_run.py) names the models that it refuses.
    """)
    return


@app.cell
def _(mo, model, np, pairs, variables):
    from raspc.backends.runners.token_batch import encode
    from raspc.truth.path_run import PathRun, edges_of

    def run_of(model, side):
        """The run of a model on the inputs `base` or `other` of the pairs."""
        ids = encode(model.op, [getattr(pair, side) for pair in pairs]).ids
        return PathRun(model.op, ids, dtype=np.float64)

    # A column of the logits for each value of the result, in order; None stands for undefined.
    results = variables["by_frequency"]["values"]
    base, other = run_of(model, "base"), run_of(model, "other")
    found = [[results[i] for i in row] for row in base.choices[0]]
    n_right = sum(each == pair.results[0] for each, pair in zip(found, pairs, strict=True))
    mo.md(f"The run gives the results of the program on {n_right} of {len(pairs)} inputs.")
    return base, edges_of, n_right, other, run_of


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Where is a variable?

    A claim about the place of a variable is tested by an *interchange intervention*: replace what the stream holds
    there by the same of another input, and compare the model's result with the one that the causal model expects. The
    ground truth makes the right claim, by the directions in the `basis` of `target_pos`. Wrong claims, for comparison,
    are the directions of other variables, as many random directions, and the whole stream.

    A swap without any effect fails on all pairs whose swap must change the result. So there is a second set of pairs,
    whose swap must *not* change the result, on which it cannot fail:
    """)
    return


@app.cell
def _(dense, mo, model, np, pairs, truth, variables):
    from raspc.truth.subspace_scores import interchange_accuracy

    stage = variables["target_pos"]["stages"][0]
    staying = truth.counterfactuals(200, change="target_pos", lengths=[5], outcome="stays", seed=1)
    right = dense(variables["target_pos"]["basis"])
    claims = {"target_pos (right)": right}
    for name in ("tokens", "hist", "indices", "keys"):
        claims[name] = dense(variables[name]["basis"])
    claims["random directions"] = np.random.default_rng(0).normal(size=right.shape)
    claims["all directions"] = np.eye(right.shape[1])
    accuracy = {
        claim: [interchange_accuracy(model.op, each, stage, basis) for each in (pairs, staying)]
        for claim, basis in claims.items()
    }
    mo.plain_text(
        f"swaps at {stage}\n\ndirections of         must change   must not\n"
        + "\n".join(f"{claim:20}{a:13.1%}{b:11.1%}" for claim, (a, b) in accuracy.items())
    )
    return accuracy, stage, staying


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    `hist` and `keys` have done their work before this stage, so that nothing reads them any more, and `indices` are
    the same on all inputs: these swaps have no effect, as those along random directions have none that reaches a
    result. A swap of the tokens, alone or with the whole stream, puts tokens of `other` into the result.

    ## Circuit finders

    An *edge* leads from a writer (the embedding, a head, an MLP) to a *slot* of a reader: `q`, `k` or `v` of a head,
    `in` of an MLP or of the unembedding. A circuit finder gives each edge a score.

    - **Path patching** patches an edge: the slot sees the writer's part of the run on the other input, and all else is
      as it was. It counts the inputs whose result changes.
    - **Path patching by logits** does the same, and adds up the sizes of all changes of logits.
    - **A first-order estimate** takes a small step in the direction of the patch, and divides the changes of the
      logits by the step. That is the idea of *attribution patching* (EAP), which takes the gradient in place of a step:
      one run for all edges instead of one for each. EAP takes the gradient of one number with a sign, such as the
      difference of two logits; here the sizes of all changes are added, which cannot cancel.
    - **Zero ablation** replaces the writer's part by zero, and counts the inputs whose result changes.
    """)
    return


@app.cell
def _(base, edges_of, model, np, other):
    def finders_of(model, base, other, step=1e-3):
        """The score of each edge, by its writer and its slot, for each finder."""
        logits = base.logits[0]

        def n_changed(patched):
            """The number of inputs whose result changes, decoded by the largest logit."""
            return float((patched.argmax(-1) != logits.argmax(-1)).any(axis=1).sum())

        names = ("patching", "patching by logits", "first order", "zero ablation")
        found = {name: {} for name in names}
        for edge in edges_of(model.op):
            own, given = base.writes[edge.writer], other.writes[edge.writer]
            patched, nudged, ablated = (
                base.patched_logits(edge, part)[0]
                for part in (given, own + step * (given - own), np.zeros_like(own))
            )
            scores = (
                n_changed(patched),
                float(np.abs(patched - logits).sum()),
                float(np.abs(nudged - logits).sum() / step),
                n_changed(ablated),
            )
            for name, each in zip(found, scores, strict=True):
                found[name][edge.writer, edge.target] = each
        return found

    finders = finders_of(model, base, other)
    edges = list(finders["patching"])
    return edges, finders, finders_of


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The scores

    The true circuit has two forms. The edges of the `circuit` follow from the weights: the writer's directions and the
    reader's meet. The `live` edges are those whose patch changes a result on some pair of inputs. `truth.edges()` looks
    for such a pair for each edge, among random pairs of inputs of all lengths and then among all pairs. If a finder
    sees certain pairs alone, compare it with the edges that are live on these: `truth.edges(pairs=pairs)`.

    `score` compares both forms with the findings, here by *AUROC*: the share of pairs of a true and a false edge that
    the scores put in the right order, so that 0.5 is chance and 1 is perfect. The findings may carry the digest of the
    model, so that they are never compared with the truth of another.
    """)
    return


@app.cell
def _(finders, mo, pairs, score, truth):
    truth["edges"] = truth.edges()
    under_pairs = truth.edges(pairs=pairs)

    def findings_of(scores, truth):
        """The scores of a finder in the form that `raspc score` reads."""
        entries = [{"from": a, "to": b, "score": each} for (a, b), each in scores.items()]
        return {"digest": truth["model"]["digest"], "edges": entries}

    def live_of(edges):
        """The live edges in the field `edges` of a ground truth."""
        return {(each["from"], each["to"]) for each in edges["pairs"] if each["status"] == "live"}

    auroc = {}
    for finder, scores in finders.items():
        compared = score(truth, findings_of(scores, truth))["edges"]
        auroc[finder] = {form: each["auroc"] for form, each in compared.items()}
    lines = [f"{name:20}{each['circuit']:9.3f}{each['live']:9.3f}" for name, each in auroc.items()]
    mo.plain_text("AUROC                 circuit     live\n" + "\n".join(lines))
    return auroc, findings_of, live_of, under_pairs


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    `raspc score TRUTH SCORES` prints the same for files, with average precision and F1.

    ## Edge by edge

    The edges of the circuit, those that are not live with the reason, and their scores:
    """)
    return


@app.cell
def _(edges, finders, live_of, mo, truth):
    known = truth["edges"]["pairs"]
    reasons = {(each["from"], each["to"]): each.get("reason", each["status"]) for each in known}
    live = live_of(truth["edges"])
    circuit = {(each["from"], each["to"]) for each in truth["circuits"]["slot"]["edges"]}
    inert = circuit - live

    def row(edge):
        """A line of the table: an edge, its status, and its score by each finder."""
        numbers = [scores[edge] for scores in finders.values()]
        return f"{' -> '.join(edge):32}{reasons[edge]:10}" + "".join(f"{n:12.4g}" for n in numbers)

    parts = ("\n".join(row(edge) for edge in edges if edge in part) for part in (live, inert))
    title = "    patching   by logits 1st order  zero abl."
    mo.plain_text(f"{'':42}{title}\n" + "\n\n".join(parts))
    return circuit, inert, live


@app.cell(hide_code=True)
def _(auroc, circuit, edges, finders, inert, live, live_of, mo, under_pairs):
    patching, first_order = finders["patching"], finders["first order"]
    missed = [edge for edge in live if patching[edge] == 0]
    false_alarms = [edge for edge in edges if patching[edge] > 0 and edge not in live]
    flat = [edge for edge in live if first_order[edge] < 1e-6 * max(first_order.values())]
    zero = [edge for edge in flat if first_order[edge] == 0]
    ablated = [edge for edge in inert if finders["zero ablation"][edge] > 0]
    same_live = live_of(under_pairs) == live
    mo.md(f"""
    **Path patching** reports {len(false_alarms)} edges that are not live and misses {len(missed)}: an AUROC of
    {auroc["patching"]["live"]:.3f}. That is no merit, as *live* is defined by path patching. It says that these pairs are
    enough, and they are: `truth.edges(pairs=pairs)` finds {"the same live edges" if same_live else "other live edges"}. The measurement is of
    cheaper methods, by what they lose.

    **{len(circuit)} edges of the circuit, {len(live)} live.** The other {len(inert)} carry constants: the embedding writes BOS, `one` and `indices`, which
    are the same at a position on all inputs, so that a patch from another input changes nothing. No interchange of
    inputs can find these edges, and none ranks them above edges that the model does not have: path patching cannot
    have more than {auroc["patching"]["circuit"]:.3f} for the circuit. **Zero ablation** takes the constants away, which no input does. It reports
    {len(ablated)} of these {len(inert)} edges, and so comes closer to the circuit ({auroc["zero ablation"]["circuit"]:.3f}) and further from the live edges ({auroc["zero ablation"]["live"]:.3f}).
    Which form is the right one depends on the question: a part that the computation needs, or information about the input.

    **The first-order estimate** has {auroc["first order"]["live"]:.3f} for live edges. Of {len(live)} live edges, {len(zero)} have a score of exactly 0, and
    {len(flat)} have less than a millionth of the largest. The sum of logits is not to blame: with a whole step it orders
    all live edges right ({auroc["patching by logits"]["live"]:.3f}). The model decides by steep steps and by attention that is nearly all or
    nothing, and between two decisions its logits are flat. A method that looks at slopes does not see an effect that a
    whole step has.

    ## Does softer attention help?

    `softest=True`, or `raspc compile --softest`, compiles with the softest attention for which the model is still
    proved right:
    """)
    return ablated, false_alarms, flat, missed, same_live, zero


@app.cell
def _(compiled, finders_of, findings_of, live_of, mo, run_of, score):
    soft = compiled(softest=True)
    soft_truth = soft.truth()
    soft_truth["edges"] = soft_truth.edges()
    soft_scores = finders_of(soft, run_of(soft, "base"), run_of(soft, "other"))["first order"]
    soft_auroc = score(soft_truth, findings_of(soft_scores, soft_truth))["edges"]["live"]["auroc"]
    soft_zero = sum(soft_scores[edge] == 0 for edge in live_of(soft_truth["edges"]))
    mo.plain_text(f"first order: AUROC {soft_auroc:.3f}, {soft_zero} live edges exactly 0")
    return soft_auroc, soft_zero


@app.cell(hide_code=True)
def _(auroc, mo, soft_auroc, soft_zero, zero):
    mo.md(f"""
    {"No" if soft_auroc <= auroc["first order"]["live"] else "A little"}: the default has {auroc["first order"]["live"]:.3f}, and {len(zero)} live edges at exactly 0; the softest has {soft_auroc:.3f}, and {soft_zero}. The ramps
    of MLPs are as flat as before between the values of a variable, and hide the edges before them.
    [baselines.md](../baselines.md) has the same for more programs.

    ## The code

    - [truth.md](../truth.md) describes the ground truth, the statuses of edges and all scores, with the formats of
      other circuit finders: EAP-IG, ACDC, AutoCircuit.
    - [python_api.md](../python_api.md#ground-truth) has the calls: `Truth`, `PathRun`, `edges_of`, `score`.
    - [raspc/truth/](../../raspc/truth) is the code: [path_run.py](../../raspc/truth/path_run.py) patches edges, and
      [edge_search.py](../../raspc/truth/edge_search.py) finds the live ones.
    """)
    return


if __name__ == "__main__":
    app.run()
