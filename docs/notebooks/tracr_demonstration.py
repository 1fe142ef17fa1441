"""A notebook for marimo: Tracr's demonstration, with raspc."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Tracr's demonstration, with raspc")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Tracr's demonstration, with raspc

    [Tracr](https://github.com/google-deepmind/tracr) compiles RASP programs to transformers, and its notebook
    *Compiling & Visualizing Tracr Models* is its usual introduction. This notebook shows the same with raspc: compile a
    program of the library, run it, and look at the residual stream (the array to which all layers add) and at what
    each layer adds. Then it goes on to attention and to compression, of which Tracr's paper speaks.

    The package `raspc.tracr` has Tracr's modules and names. In a script written for Tracr, change the imports.
    """)
    return


@app.cell
def _():
    import marimo as mo
    import matplotlib.pyplot as plt
    import numpy as np

    from raspc.pictures.attention_figure import attention_figure
    from raspc.pictures.stream_figure import stream_figure
    from raspc.tracr.compiler import compiling, lib
    from raspc.tracr.rasp import rasp

    return attention_figure, compiling, lib, mo, np, plt, rasp, stream_figure


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The programs

    These are the programs that Tracr's notebook offers, each with a vocabulary and an input:
    """)
    return


@app.cell
def _(lib, rasp):
    numbers = {1, 2, 3, 4, 5}
    programs = {
        "length": (lib.make_length(), set("abcd"), list("abca")),
        "frac_prevs": (
            lib.make_frac_prevs((rasp.tokens == "x").named("is_x")),
            set("abcx"),
            list("axbx"),
        ),
        "dyck-2": (lib.make_shuffle_dyck(pairs=["()", "{}"]), set("(){}"), list("({)}")),
        "sort": (
            lib.make_sort(rasp.tokens, rasp.tokens, max_seq_len=5, min_key=1),
            numbers,
            [3, 4, 3, 1],
        ),
        "sort_unique": (lib.make_sort_unique(rasp.tokens, rasp.tokens), numbers, [3, 4, 1]),
        "hist": (lib.make_hist(), set("abcd"), list("abca")),
        "sort_freq": (lib.make_sort_freq(max_seq_len=5), set("abcd"), list("abbc")),
        "pair_balance": (
            lib.make_pair_balance(sop=rasp.tokens, open_token="(", close_token=")"),
            set("()"),
            list("(()"),
        ),
    }
    return (programs,)


@app.cell
def _(compiling, mo, programs):
    def compiled(name):
        program, vocab, _tokens = programs[name]
        return compiling.compile_rasp_to_model(
            program, vocab=vocab, max_seq_len=5, compiler_bos="bos", compiler_pad="pad"
        )

    models = {name: compiled(name) for name in programs}
    outputs = {
        name: models[name].apply(["bos", *tokens]).decoded
        for name, (_, _, tokens) in programs.items()
    }

    def short(values):
        return " ".join(f"{v:.2f}" if isinstance(v, float) else str(v) for v in values)

    rows = [
        f"{name:13}{model.compiled.stats.n_layers:7}{model.compiled.stats.total_heads:7}"
        f"{model.compiled.stats.d_model:9}   {short(programs[name][2]):8} -> {short(outputs[name][1:])}"
        for name, model in models.items()
    ]
    mo.plain_text(f"{'program':13} layers  heads  d_model   input       output\n" + "\n".join(rows))
    return models, outputs


@app.cell(hide_code=True)
def _(mo, models, outputs, programs):
    agreeing = [
        name
        for name, (program, _, tokens) in programs.items()
        if all(
            abs(float(a) - float(b)) < 1e-6 if not isinstance(b, str) else a == b
            for a, b in zip(outputs[name][1:], program(tokens), strict=True)
        )
    ]
    mo.md(f"""
    As in Tracr, an input begins with the BOS token, and the output has a value for it. {len(agreeing)} of
    {len(models)} outputs are those of the RASP program. Each model has a certificate that all outputs are: the compiler
    proves it, or refuses the program. The numbers of layers and heads and the width `d_model` are those of Tracr's models
    ([tracr.md](../tracr.md) has the table).

    ## The residual stream

    The rest looks at `sort_unique`, on the input 3 4 1. A row is a direction of the stream, with its label, a column is
    a position, and each panel shows the stream after a half-layer:
    """)
    return (agreeing,)


@app.cell
def _(models, np, plt):
    model = models["sort_unique"]
    tokens = ["bos", 3, 4, 1]
    output = model.apply(tokens)

    def panels(arrays, titles):
        """A picture of arrays [1, positions, d_model], a panel for each."""
        figure, axes = plt.subplots(
            1, len(arrays), figsize=(2 + 1.5 * len(arrays), 5.5), sharey=True, layout="constrained"
        )
        for panel, array, title in zip(axes, arrays, titles, strict=True):
            panel.imshow(array[0].T, vmin=0, vmax=1, aspect="auto", cmap="Blues")
            panel.set_title(title, fontsize=9)
            panel.set_xticks(range(len(tokens)), tokens, fontsize=8)
        axes[0].set_yticks(range(len(model.residual_labels)), model.residual_labels, fontsize=7)
        return figure

    halves = ["Attn 1", "MLP 1", "Attn 2", "MLP 2"]
    stream = [output.input_embeddings, *output.residuals]
    sums_agree = np.allclose(
        output.input_embeddings + sum(output.layer_outputs), output.residuals[-1], atol=1e-5
    )
    panels(stream, ["Input", *halves])
    return halves, model, output, panels, sums_agree, tokens


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The first attention measures the width of a selector, the number of smaller tokens, as one number
    (`target_pos..._attn_output`). The first MLP turns it into the position of the token in the result, one direction for
    each. The second attention moves each token there (`sort...`).

    ## What each layer adds
    """)
    return


@app.cell
def _(halves, output, panels):
    panels(output.layer_outputs, halves)
    return


@app.cell(hide_code=True)
def _(mo, sums_agree):
    mo.md(f"""
    The embedding and these four panels sum up to the last stream: {sums_agree}. The second MLP adds nothing; Tracr's
    models have both halves in each layer.

    ## Attention

    Tracr's model also returns attention logits. `raspc plot`, or `attention_figure`, draws the attention of each head:
    """)
    return


@app.cell
def _(attention_figure, model):
    attention_figure(model.compiled, [3, 4, 1])
    return


@app.cell
def _(mo, model):
    pattern = model.compiled.apply([3, 4, 1]).attention["layer1/head0"]
    moved_from = pattern[1:].argmax(axis=1).tolist()
    mo.md(f"""
    A dark square is a position whose value the head copies: in the second layer, the three tokens of the result come
    from the positions {", ".join(map(str, moved_from))} of the input, counted from 1.
    """)
    return (moved_from,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    raspc also has pictures in terms of the program: `stream_figure` groups the directions by the s-op that they hold,
    and leaves those grey that hold nothing yet:
    """)
    return


@app.cell
def _(model, stream_figure):
    stream_figure(model.compiled, [3, 4, 1])
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Compression

    Compiled models have a direction for each feature, which trained models have not. Section 5 of Tracr's paper trains a
    map from the stream to a narrower one, with all other weights fixed. `raspc compress` does that; this is the call in
    Python, for `frac_prevs`, with few steps:
    """)
    return


@app.cell
def _(mo, models):
    from raspc.backends.compression.compress_model import compress
    from raspc.backends.compression.residual_maps import compressed_module
    from raspc.backends.compression.training_options import CompressionOptions
    from raspc.model import Model

    wide = models["frac_prevs"].compiled
    options = CompressionOptions.recipe("fast", d=(10,), seeds=1, steps=500)
    best = compress(wide.op, options).best(10)
    narrow = Model(compressed_module(wide.module, best.maps), backend="numpy")
    mo.plain_text(
        f"stream          {wide.stats.d_model} directions -> {narrow.stats.d_model}\n"
        f"nonzero weights {wide.stats.n_nonzero} of {wide.stats.n_params} -> "
        f"{narrow.stats.n_nonzero} of {narrow.stats.n_params}\n"
        f"accuracy        {best.metrics.accuracy:.0%} of the outputs are those of the program"
    )
    return best, narrow, wide


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The compressed model is a model like any other: it runs, and can be saved, drawn and exported. But it has no
    certificate, as training proves nothing. The notebook
    [superposition_and_dictionaries](superposition_and_dictionaries.py) goes on from here.

    ## The code

    - [tracr.md](../tracr.md) compares raspc with Tracr: sizes, weights, and errors of Tracr's models.
    - [raspc/tracr/](../../raspc/tracr) is the package with Tracr's names,
      [raspc/pictures/](../../raspc/pictures) draws the pictures.
    - The pipeline `default` makes smaller models than the pipeline `tracr`, which this notebook used.
    """)
    return


if __name__ == "__main__":
    app.run()
