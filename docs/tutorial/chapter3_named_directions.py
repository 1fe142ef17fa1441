"""Chapter 3 of the tutorial, a marimo notebook: craft and named directions."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 3: craft and named directions")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 3: craft and named directions

    The pass `convert-rasp-to-craft` turns a program into linear algebra. In the *craft dialect*, each s-op is a
    vector at each position. Its coordinates have names instead of numbers: the *direction* `tokens:a` is the one
    that is 1 where the token is `a`. A *space* is the list of directions in which the vectors of one s-op lie.
    """)
    return


@app.cell
def _():
    import inspect

    import marimo as mo
    import matplotlib.pyplot as plt
    import numpy as np

    from raspc import rasp
    from raspc.compiler import lower_to

    return inspect, lower_to, mo, np, plt, rasp


@app.cell
def _(lower_to, mo, rasp):
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
    count = rasp.SelectorWidth(same).named("count")
    repeated = rasp.numerical(rasp.Map(lambda n: n > 1, count)).named("repeated")
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("everywhere")
    share = rasp.numerical(rasp.Aggregate(everywhere, repeated)).named("share")

    craft = lower_to("craft", share, vocab={"a", "b", "c"}, max_seq_len=4)
    components = {
        op.label.data: op for op in craft.walk() if op.name in ("craft.head", "craft.mlp")
    }
    mo.plain_text("\n".join(str(op) for op in craft.walk() if op.name == "craft.space"))
    return components, craft, share


@app.cell(hide_code=True)
def _(components, mo):
    mo.md(f"""
    The keyword of each axis is the encoding that [chapter 2](chapter2_values_and_encodings.py) chose: `onehot` is
    categorical, `scalar` numerical. There are three spaces that no s-op asked for: `@one`, a direction that is 1 at
    every position, for constants; `@bos`, which is 1 at the BOS token alone; and `@pad`, for the token that fills
    short sequences of a batch.

    Two kinds of ops compute vectors, and both will be parts of a transformer. A selector with its width, or with an
    aggregate, became a *head*; a map became an *MLP*:
    {", ".join(f"`{name}` is a `{op.name}`" for name, op in components.items())}.

    ## A head

    A head gives each pair of a query and a key a *score*: a bilinear form of the two vectors. Its matrix is `qk`. The
    softmax of the scores of a query is its *attention*, and the head's result is the mean of the keys' vectors,
    weighted by the attention and mapped by the matrix `ov`. Here are both matrices of the head `count`:
    """)
    return


@app.cell
def _(components, mo):
    def entries(linear_map):
        """The entries of a map, a line for each row: the row, and its columns with their numbers."""
        lines = {}
        for row, column, number in linear_map.items():
            lines.setdefault(row, []).append(f"{column} {number:.4g}")
        return "\n".join(f"  {row:20} -> {', '.join(columns)}" for row, columns in lines.items())

    head = components["count"]
    mo.plain_text(
        f"qk, from the query to the key\n{entries(head.qk.data)}\nov\n{entries(head.ov.data)}"
    )
    return entries, head


@app.cell(hide_code=True)
def _(head, mo, np):
    qk = {(row, column): number for row, column, number in head.qk.data.items()}
    selected_score = qk["tokens:a", "tokens:a"]
    bos_score = qk["one", "tokens:compiler_bos"]
    mo.md(f"""
    Read the entries as sentences. A query at `a` gives a key at `a` the score {selected_score:g}, and a key at
    another token 0: that is the selector `same`. After softmax a key with the score 0 has e^-{selected_score:g} times
    the weight of a selected one, too little to change a sum in float32. Every query (`one` is 1
    everywhere) gives BOS the score {bos_score:.3f}. That is {bos_score - selected_score:.3f} more than a selected
    key, or exp({bos_score - selected_score:.3f}) = {np.exp(bos_score - selected_score):.0f} times the weight.
    `ov` reads the direction that is 1 at BOS alone, so the result is the attention to BOS.

    You can compute the head in a few lines. A row of `vectors` is the vector at one position, BOS first:
    """)
    return bos_score, selected_score


@app.cell
def _(head, mo, np):
    def named_vectors(word, directions):
        """The coordinates of the embeddings along some directions, with a row for each position."""
        facts = [{"one", "tokens:compiler_bos"}, *({"one", f"tokens:{token}"} for token in word)]
        return np.array([[float(name in fact) for name in directions] for fact in facts])

    def dense(linear_map):
        """The names of the rows and columns of a map, and its matrix."""
        rows, columns = list(linear_map.rows), list(linear_map.cols)
        matrix = np.zeros((len(rows), len(columns)))
        for row, column, number in linear_map.items():
            matrix[rows.index(row), columns.index(column)] = number
        return rows, columns, matrix

    def attention(word):
        """The attention of the head, with a row for each query."""
        queries, keys, matrix = dense(head.qk.data)
        scores = named_vectors(word, queries) @ matrix @ named_vectors(word, keys).T
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        return weights / weights.sum(axis=1, keepdims=True)

    def count_vector(word):
        """The result of the head: one coordinate at each position."""
        rows, _columns, matrix = dense(head.ov.data)
        return attention(word) @ named_vectors(word, rows) @ matrix

    count_coordinates = count_vector("abac")[1:, 0]
    mo.plain_text(str(count_coordinates.round(4).tolist()))
    return attention, count_coordinates, dense


@app.cell(hide_code=True)
def _(attention, mo, plt):
    _labels = ["BOS", *"abac"]
    _figure, _axes = plt.subplots(figsize=(3, 3), layout="constrained")
    _axes.imshow(attention("abac"), cmap="Blues", vmin=0, vmax=1)
    _axes.set_xticks(range(5), _labels)
    _axes.set_yticks(range(5), _labels)
    _axes.set_xlabel("key")
    _axes.set_ylabel("query")
    mo.vstack(
        [
            mo.md("""
    These are the coordinates 4 / (4 + 2) and 4 / (4 + 1) of chapter 2: the counts 2 and 1. The attention shows the
    selector of chapter 1 again, and the column of BOS that measures its width:
    """),
            _figure,
        ]
    )
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## An MLP

    An MLP is a list of *neurons*. A neuron takes a linear form of the vectors at its position, the column of the
    matrix `in`, and is the form itself where that is positive, else 0 (a *ReLU*). The result is the sum of the
    neurons, each times its row of the matrix `out`. `repeated` has three neurons:
    """)
    return


@app.cell
def _(components, entries, mo):
    mlp = components["repeated"]
    mo.plain_text(f"in\n{entries(mlp.in_map.data)}\nout\n{entries(mlp.out_map.data)}")
    return (mlp,)


@app.cell(hide_code=True)
def _(dense, mlp, mo, np, plt):
    def repeated_of(coordinate):
        """The result of the MLP at a position that is not BOS, for a coordinate of `count`."""
        facts = {"one": 1.0, "count": coordinate}
        rows, neurons, matrix = dense(mlp.in_map.data)
        active = np.maximum(np.array([facts.get(row, 0.0) for row in rows]) @ matrix, 0)
        names, _columns, out = dense(mlp.out_map.data)
        return float(active[[neurons.index(name) for name in names]] @ out[:, 0])

    mlp_results = {n: round(repeated_of(4 / (4 + n)), 4) for n in (1, 2, 3, 4)}
    ramp = [-number for row, _, number in mlp.in_map.data.items() if row == "one" and number < 0]
    _grid = np.linspace(0.45, 0.85, 200)
    _figure, _axes = plt.subplots(figsize=(4.5, 2.6), layout="constrained")
    _axes.plot(_grid, [repeated_of(x) for x in _grid], color="0.6")
    for _n in mlp_results:
        _axes.plot(4 / (4 + _n), repeated_of(4 / (4 + _n)), "o", color="tab:blue")
        _axes.annotate(f"count {_n}", (4 / (4 + _n), repeated_of(4 / (4 + _n)) + 0.08), fontsize=8)
    _axes.set_ylim(-0.2, 1.3)
    _axes.set_xlabel("coordinate of count")
    _axes.set_ylabel("repeated")
    mo.vstack(
        [
            mo.md(f"""
    `repeated[start]` is 1 at each token. The other two make a *ramp*: the first begins to subtract at the coordinate
    {ramp[0]:.4f} of the count 2, the second cancels it from the coordinate {ramp[1]:.4f} of the count 1 on. The points of all counts lie
    on the flat parts, so a small error of the coordinate does not change the result:
    """),
            _figure,
        ]
    )
    return mlp_results, ramp


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The entries of `tokens:compiler_bos` switch all neurons off at BOS, so that the vector of an s-op is zero there.
    The number in brackets after a neuron's name is that of the point at which it begins to act, in the order of the
    coordinates: 3 is the third point from the left.

    ## The whole program

    The interpreter of the craft dialect runs the module on one sequence and decodes the result. It has to give the
    results of the RASP program; `raspc run FILE.py --stage craft --input "a b a c"` is the command for it.
    """)
    return


@app.cell
def _(craft, mo, share):
    from raspc.craft_dialect.program_runner import evaluate

    words = ("abac", "abca", "abab", "a")
    craft_results = {word: evaluate(craft, word) for word in words}
    mo.plain_text(
        "\n".join(f"{word:5} craft {craft_results[word]}  rasp {share(word)}" for word in words)
    )
    return craft_results, words


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Exercise

    How many neurons has a map of `count` that is true for the counts 2 and 3 only? First guess from the figure: each
    ramp takes two neurons, and `[start]` is there only if the curve does not begin at 0.
    """)
    return


@app.cell(hide_code=True)
def _(inspect, lower_to, mo, rasp):
    def answer():
        same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ)
        count = rasp.SelectorWidth(same).named("count")
        some = rasp.numerical(rasp.Map(lambda n: 1 < n < 4, count)).named("some")
        module = lower_to("craft", some, vocab={"a", "b", "c"}, max_seq_len=4)
        (mlp,) = (op for op in module.walk() if op.name == "craft.mlp")
        return mlp.in_map.data.cols

    exercise_result = answer()
    mo.md(
        f"/// details | Answer\n\n```python\n{inspect.getsource(answer)}```\n\n"
        f"{len(exercise_result)}: {', '.join(f'`{name}`' for name in exercise_result)}.\n///"
    )
    return (exercise_result,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The code

    - [passes/conversion/rasp_to_craft/](../../passes/conversion/rasp_to_craft) has a file for each kind of s-op:
      `lower_widths.py` makes heads such as `count`, `lower_maps.py` MLPs, `lower_aggregates.py` heads such as `share`.
    - [craft_dialect/constructions/](../../craft_dialect/constructions) has the matrices: `selector_width.py` and
      `steps.py` are those of this chapter. [numerics.md](../numerics.md) derives them.
    - [craft_dialect/component_ops.py](../../craft_dialect/component_ops.py) defines `craft.head` and `craft.mlp`.

    [Chapter 4](chapter4_layers_and_stream.py) puts these parts into layers.
    """)
    return


if __name__ == "__main__":
    app.run()
