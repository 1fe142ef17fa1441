"""Chapter 4 of the tutorial, a marimo notebook: layers and the stream."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 4: layers and the stream")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 4: layers and the stream

    A transformer is a stack of *layers*. Each layer has two halves, first heads (attention), then an MLP. All parts
    read and write one array, the *residual stream*, with a row for each position and a column for each *dimension*.
    The *embedding* of the tokens starts the stream, and every half-layer adds its results to it.

    The program of [chapter 3](chapter3_named_directions.py) has heads and MLPs in no particular place. Two passes
    give each of them a layer, and each named direction a dimension.
    """)
    return


@app.cell
def _():
    import inspect

    import marimo as mo

    import raspc
    from raspc import rasp
    from raspc.compiler import lower_to
    from raspc.model_inspection import parts
    from raspc.pictures.stream_figure import stream_figure

    return inspect, lower_to, mo, parts, rasp, raspc, stream_figure


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The program grows

    A last s-op tells whether more than half of the tokens are repeated ones:
    """)
    return


@app.cell
def _(rasp):
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
    count = rasp.SelectorWidth(same).named("count")
    repeated = rasp.numerical(rasp.Map(lambda n: n > 1, count)).named("repeated")
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("everywhere")
    share = rasp.numerical(rasp.Aggregate(everywhere, repeated)).named("share")
    mostly = rasp.Map(lambda x: x > 0.5, share).named("mostly")
    return mostly, same


@app.cell
def _(lower_to, mo, mostly):
    sizes = {"vocab": {"a", "b", "c"}, "max_seq_len": 4}
    with_layers = lower_to("layers", mostly, **sizes)
    layer_of = {
        op.label.data: (op.layer.value.data, op.name)
        for op in with_layers.walk()
        if op.name in ("craft.head", "craft.mlp")
    }
    mo.plain_text(
        "\n".join(f"layer {layer}  {kind:11} {label}" for label, (layer, kind) in layer_of.items())
    )
    return layer_of, sizes


@app.cell(hide_code=True)
def _(layer_of, mo):
    assert layer_of["share"] == (1, "craft.head")
    mo.md(f"""
    `craft-allocate-layers` puts each part as early as the data allows: an MLP may read the heads of its own layer,
    and a head must wait for the layer after the MLP that it reads. `share` reads `repeated`, an MLP of layer
    {layer_of["repeated"][0]}, and so is in layer {layer_of["share"][0]}. Parts of one half-layer run at the same time.

    ## Dimensions

    `craft-allocate-residual` gives each space its columns of the stream. These are the spaces after it, with the
    columns after `at`:
    """)
    return


@app.cell
def _(lower_to, mo, mostly, sizes):
    with_columns = lower_to("residual", mostly, **sizes)
    columns_of = {
        op.sym_name.data: tuple(op.offsets.data)
        for op in with_columns.walk()
        if op.name == "craft.space"
    }
    erased = [
        name
        for op in with_columns.walk()
        if op.name == "craft.erase"
        for name in op.directions.data
    ]
    mo.plain_text(
        "\n".join(
            str(op) for op in with_columns.walk() if op.name in ("craft.space", "craft.erase")
        )
    )
    return columns_of, erased


@app.cell(hide_code=True)
def _(columns_of, erased, mo):
    _shared = sorted(set(columns_of["count"]) & set(columns_of["share"]))
    mo.md(f"""
    `count` and `share` have one column, {_shared[0]}. Nothing reads `count` any more when the head of `share` writes,
    so its column is free. But a half-layer can only add to the stream. A `craft.erase` clears a column first, by
    adding minus its content; here it does so for {", ".join(f"`{label}`" for label in erased)}. The two spaces `@pad` and
    `@indices` of chapter 3 are gone, as nothing reads them.

    Other choices are possible: the pipeline `interp` gives each s-op columns of its own, for models that are easier
    to study. A *pipeline* is a list of passes with a name; `raspc passes default` prints one.
    """)
    return


@app.cell
def _(mo, mostly, parts, raspc, sizes):
    model = raspc.compile(mostly, **sizes, backend="numpy")
    interp = raspc.compile(mostly, **sizes, backend="numpy", pipeline="interp")
    rows = [
        f"{part.layer}  {part.part:7}{part.size:14}{part.computes:32}{part.reads}"
        for part in parts(model.op)
    ]
    mo.plain_text(
        f"d_model {model.stats.d_model} (default), {interp.stats.d_model} (interp)\n\n"
        + "\n".join(rows)
        + "\n\ncolumns: "
        + ", ".join(model.residual_labels)
    )
    return interp, model


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    That is the table of `raspc inspect`: each part with the s-op that it computes and the s-ops that it reads, after
    *q*, *k* and *v* for the queries, keys and values of a head. A label with a slash names a column that two s-ops
    use, one after the other: column 0 holds the direction of BOS, which heads read, until `mostly` takes it.

    ## The stream of one input

    A *stage* of the stream is its content after the embedding or after a half-layer. The picture has a panel for
    each stage, a row for each direction of an s-op, and a column for each position; grey marks the stages at which
    the stream does not hold the s-op:
    """)
    return


@app.cell
def _(model, stream_figure):
    stream_figure(model, list("abaa"))
    return


@app.cell
def _(mo, model):
    output = model.apply(list("abaa"))
    found = {
        name: output.values(name) for name in ("tokens", "count", "repeated", "share", "mostly")
    }
    mo.plain_text(
        "\n".join(f"{name:10}{[str(value) for value in values]}" for name, values in found.items())
    )
    return (found,)


@app.cell(hide_code=True)
def _(found, mo):
    mo.md(f"""
    `output.values(name)` reads an s-op back from the stream, where the model holds it. Three of the four tokens are
    repeated, so `share` is {float(found["share"][0]):g} and `mostly` is {found["mostly"][0]}.

    ## Exercise

    Add a second result to the model: the previous token, `rasp.Aggregate(before, rasp.tokens)`, where `before`
    selects the key whose index is one less than the query's. In which layer will its head be? Does the model become
    deeper?
    """)
    return


@app.cell(hide_code=True)
def _(inspect, mo, mostly, parts, rasp, raspc, sizes):
    def answer():
        before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
        previous = rasp.Aggregate(before, rasp.tokens).named("previous")
        both = raspc.compile({"mostly": mostly, "previous": previous}, **sizes, backend="numpy")
        heads = [part for part in parts(both.op) if part.computes == "previous"]
        return both.stats.n_layers, [part.layer for part in heads]

    exercise_layers, previous_layers = answer()
    mo.md(
        f"/// details | Answer\n\n```python\n{inspect.getsource(answer)}```\n\n"
        "The head reads nothing but the embedding, and is in layer "
        f"{previous_layers[0]}. The model has {exercise_layers} layers, as before.\n///"
    )
    return exercise_layers, previous_layers


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The code

    - [passes/craft/allocate_layers.py](../../passes/craft/allocate_layers.py) places parts in layers, and
      [passes/craft/allocate_residual/](../../passes/craft/allocate_residual) spaces in columns.
    - [passes/pipelines.py](../../passes/pipelines.py) has the named pipelines.
    - [raspc/pictures/stream_figure.py](../../raspc/pictures/stream_figure.py) draws the stream; `raspc plot` is the
      command for it.

    [Chapter 5](chapter5_weights_and_certificate.py) fills in the numbers, and proves that they suffice.
    """)
    return


if __name__ == "__main__":
    app.run()
