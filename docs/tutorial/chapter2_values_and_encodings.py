"""Chapter 2 of the tutorial, a marimo notebook: values and encodings."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 2: values and encodings")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 2: values and encodings

    A transformer computes with vectors of real numbers; the s-ops of [chapter 1](chapter1_rasp_ir.py) have values
    such as `"a"`, `2` or `True`. Before it can choose vectors for values, the compiler must know all values that an
    s-op can have. Then it chooses an *encoding*: the form in which a vector holds a value.
    """)
    return


@app.cell
def _():
    import inspect
    from fractions import Fraction
    from itertools import product

    import marimo as mo
    import matplotlib.pyplot as plt

    from raspc import rasp
    from raspc.compiler import lower_to

    return Fraction, inspect, lower_to, mo, plt, product, rasp


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The program grows

    Which share of the sequence are repeated tokens? An *aggregate* takes, at each query, the mean of an s-op's
    values at the selected keys; the selector `everywhere` selects all keys.
    """)
    return


@app.cell
def _(rasp):
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
    count = rasp.SelectorWidth(same).named("count")
    repeated = rasp.numerical(rasp.Map(lambda n: n > 1, count)).named("repeated")
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("everywhere")
    share = rasp.numerical(rasp.Aggregate(everywhere, repeated)).named("share")
    return (share,)


@app.cell
def _(mo, share):
    mo.plain_text("\n".join(f"{word}  {share(word)}" for word in ("abac", "abca", "aabb")))
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    In a mean, `True` counts as 1 and `False` as 0. `rasp.numerical` asks for an encoding; we come to it below.

    ## The values of each s-op

    A *domain* is a finite set of values that contains every value which some input gives an s-op. The pass
    `rasp-infer-encodings` computes domains from the vocabulary and the largest length, s-op by s-op, and writes
    them into the IR. `raspc compile FILE.py --emit encodings` prints the IR after this pass; here are the lines
    that declare domains:
    """)
    return


@app.cell
def _(lower_to, mo, share):
    inferred = lower_to("encodings", share, vocab={"a", "b", "c"}, max_seq_len=4)
    domains = {
        op.sym_name.data: op.domain.data for op in inferred.walk() if op.name == "rasp.domain"
    }
    mo.plain_text("\n".join(str(op) for op in inferred.walk() if op.name == "rasp.domain"))
    return domains, inferred


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    Values are exact: a mean of 0 and 1 over three keys is the fraction 1/3, not a float. Is each value of a domain
    taken? The program is small enough to run it on all inputs:
    """)
    return


@app.cell
def _(Fraction, domains, mo, product, share):
    all_inputs = [word for n in range(1, 5) for word in product("abc", repeat=n)]
    taken = {Fraction(value).limit_denominator(4) for word in all_inputs for value in share(word)}
    never_taken = sorted({Fraction(value) for value in domains["share"]} - taken)
    mo.plain_text(
        f"inputs       {len(all_inputs)}\n"
        f"taken        {', '.join(map(str, sorted(taken)))}\n"
        f"never taken  {', '.join(map(str, never_taken))}"
    )
    return all_inputs, never_taken, taken


@app.cell(hide_code=True)
def _(mo, never_taken):
    mo.md(f"""
    A single token of a sequence cannot be a repeated one, so the shares {" and ".join(map(str, never_taken))} never
    occur. The analysis looks at one s-op at a time, and does not see that. A domain may be too large, which costs
    some space in the transformer; it is never too small.

    ## Encodings

    The two encodings that programs ask for are

    - *categorical*: a direction for each value. The vector of the second of three values is (0, 1, 0), and any
      function of the value is a matrix;
    - *numerical*: a single direction, and the coordinate is the number. The mean of vectors is the vector of the
      mean.

    An aggregate is a mean of vectors, so `share` wants its operand and its result numerical, as the program says. A
    third encoding comes from attention itself. A head cannot count: its attention sums to 1. But it can attend to
    one extra position, the *BOS token* that precedes each sequence, and to each selected key. The attention that is
    left for BOS shrinks as the width grows. That is the *reciprocal* encoding, which the pass
    `rasp-choose-encodings` chooses for `count`:
    """)
    return


@app.cell
def _(inferred, mo):
    from raspc.pass_pipeline import parse_passes, run_passes
    from raspc.rasp_dialect import SOpType

    chosen = inferred.clone()
    run_passes(chosen, parse_passes("rasp-choose-encodings,rasp-insert-conversions"))

    def encodings(module):
        """The encoding of each s-op that a module names."""
        named = [op for op in module.walk() if "sop_name" in op.properties and op.results]
        sops = [op for op in named if isinstance(op.results[0].type, SOpType)]
        return {op.sop_name.data: op.results[0].type.encoding.word for op in sops}

    before, after = encodings(inferred), encodings(chosen)
    mo.plain_text(
        f"{'s-op':10}{'inferred':14}chosen\n"
        + "\n".join(f"{name:10}{before[name]:14}{after[name]}" for name in after)
    )
    return (after,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    An *axis* is an encoding with its values: it gives the coordinates of each value. These are the coordinates of
    the count 2 as each of the three:
    """)
    return


@app.cell
def _(mo):
    from raspc.craft_dialect.space import OneHotAxis, ReciprocalAxis, ScalarAxis

    counts = (1, 2, 3, 4)
    axes = {
        kind.keyword: kind.of("count", counts, bos_weight=4)
        for kind in (OneHotAxis, ScalarAxis, ReciprocalAxis)
    }
    mo.plain_text(
        "\n".join(
            f"{name:11}{dict(zip(axis.labels, axis.embed(2), strict=True))}"
            for name, axis in axes.items()
        )
    )
    return axes, counts


@app.cell(hide_code=True)
def _(axes, counts, mo, plt):
    reciprocal_points = [axes["reciprocal"].embed(n)[0] for n in counts]
    _figure, _plot = plt.subplots(figsize=(4, 2.4), layout="constrained")
    _plot.plot(counts, reciprocal_points, "o-", color="tab:blue")
    _plot.set_xticks(counts)
    _plot.set_xlabel("count")
    _plot.set_ylabel("coordinate")
    mo.vstack(
        [
            mo.md(f"""
    If BOS gets {len(counts)} times the weight of a key, the coordinate of a width *w* is
    {len(counts)} / ({len(counts)} + *w*), here {", ".join(f"{point:.3f}" for point in reciprocal_points)}:
    """),
            _figure,
        ]
    )
    return (reciprocal_points,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The points lie apart, so an MLP can tell the widths from each other; `count` needs one direction, not four. But a
    sum of two such coordinates is not the coordinate of a sum. If a program added counts, the pass
    `rasp-insert-conversions` would insert a *conversion*: a map that copies an s-op to another encoding.

    ## Exercise

    How many values has the domain of `share` if sequences may have up to six tokens? Count the fractions k/n by
    hand, for n up to 6, and then ask the compiler.
    """)
    return


@app.cell(hide_code=True)
def _(inspect, lower_to, mo, share):
    def answer():
        module = lower_to("encodings", share, vocab={"a", "b", "c"}, max_seq_len=6)
        sets = {
            op.sym_name.data: op.domain.data for op in module.walk() if op.name == "rasp.domain"
        }
        return len(sets["share"])

    exercise_result = answer()
    mo.md(
        f"/// details | Answer\n\n```python\n{inspect.getsource(answer)}```\n\n"
        f"{exercise_result} values: 0, 1, and the fractions between them with a denominator of at most 6.\n///"
    )
    return (exercise_result,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The code

    - [rasp_dialect/analysis/value_sets.py](../../rasp_dialect/analysis/value_sets.py) computes domains;
      [passes/rasp/infer_encodings.py](../../passes/rasp/infer_encodings.py) writes them into the IR.
    - [passes/rasp/choose_encodings.py](../../passes/rasp/choose_encodings.py) and
      [insert_conversions.py](../../passes/rasp/insert_conversions.py) beside it are the other two passes.
    - [craft_dialect/space.py](../../craft_dialect/space.py) has the axes.

    [Chapter 3](chapter3_named_directions.py) turns each s-op into a vector, and each computation into linear algebra.
    """)
    return


if __name__ == "__main__":
    app.run()
