"""A notebook for marimo: superposition in compressed models, and dictionaries that look for features."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Superposition and dictionaries")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Superposition and dictionaries

    Trained models seem to hold more *features* than their stream has dimensions: features share dimensions, which is
    called *superposition*. Methods such as dictionary learning and sparse autoencoders look for the features in the
    activations. How well do they do it? One has to know the features to tell.

    A compiled model has known features: a direction of the stream for each value of each named s-op. Compression trains
    a narrower stream for it, in which these features must share dimensions, and the trained map says where each of
    them went.
    """)
    return


@app.cell
def _():
    import marimo as mo
    import matplotlib.pyplot as plt
    import numpy as np

    import raspc
    from raspc import rasp
    from raspc.backends.compression.compress_model import compress
    from raspc.backends.compression.residual_maps import compressed_module
    from raspc.backends.compression.training_options import CompressionOptions

    return CompressionOptions, compress, compressed_module, mo, np, plt, rasp, raspc


@app.cell
def _(mo, rasp, raspc):
    is_l = rasp.numerical(rasp.tokens == "l").named("is_l")
    so_far = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("so_far")
    program = rasp.numerical(rasp.Aggregate(so_far, is_l, default=0)).named("frac_prevs")

    model = raspc.compile(
        program, vocab=set("helo"), max_seq_len=5, pipeline="tracr", backend="numpy"
    )
    mo.plain_text(
        f"hello -> {model.apply(list('hello')).decoded}\n\nfeatures: {', '.join(model.residual_labels)}"
    )
    return (model,)


@app.cell(hide_code=True)
def _(mo, model):
    mo.md(f"""
    The program computes the share of the letter `l` so far. Its model has {len(model.residual_labels)} features, each with
    a dimension of its own.

    ## Narrower streams

    A matrix W, with a row for each feature, multiplies every write to the stream, and its transpose every read. All
    other weights stay as they are, and W is trained until outputs and layers keep their values. Three widths, one run
    each, with few steps (`raspc compress --sweep` and [compression.md](../compression.md) have longer ones):
    """)
    return


@app.cell
def _(CompressionOptions, compress, mo, model):
    widths = (3, 8, 12)
    options = CompressionOptions.recipe("fast", d=widths, seeds=1, steps=600)
    runs = compress(model.op, options)
    accuracy = {d: runs.best(d).metrics.accuracy for d in widths}
    mo.plain_text(
        "\n".join(
            f"{d:3} of {len(model.residual_labels)} dimensions: {accuracy[d]:.0%} of outputs right"
            for d in widths
        )
    )
    return accuracy, runs, widths


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    Three dimensions are too few; the widest stream has room for all that the results need. Training differs a little from processor
    to processor, so that the figures on your machine may differ from those of this page.

    ## Who shares with whom

    Two features *interfere* if their rows of W are not orthogonal. The picture shows the cosines of all pairs, at 8
    dimensions, without features whose row is nearly zero. A feature by itself has a dark square on the diagonal and nothing else in its row:
    """)
    return


@app.cell
def _(model, np, plt, runs):
    maps = runs.best(8).maps
    features = model.residual_labels
    norms = np.linalg.norm(maps.write, axis=1)
    kept = [i for i, norm in enumerate(norms) if norm > norms.max() / 10]
    shown = [features[i] for i in kept]
    rows = maps.write[kept] / norms[kept, None]
    cosines = rows @ rows.T
    _figure, _axes = plt.subplots(figsize=(5.5, 5), layout="constrained")
    _image = _axes.imshow(cosines, cmap="RdBu_r", vmin=-1, vmax=1)
    _axes.set_xticks(range(len(shown)), shown, rotation=90, fontsize=7)
    _axes.set_yticks(range(len(shown)), shown, fontsize=7)
    _figure.colorbar(_image, shrink=0.8)
    _figure
    return cosines, features, maps, shown


@app.cell(hide_code=True)
def _(cosines, mo, np, shown):
    _off = np.abs(cosines - np.diag(np.diag(cosines)))
    partner = {name: shown[int(_off[i].argmax())] for i, name in enumerate(shown)}
    n_sharing = int((_off.max(axis=1) > 0.5).sum())
    mo.md(f"""
    {n_sharing} of {len(shown)} features have a cosine above 0.5 with another, in absolute value. The direction `frac_prevs`
    of the result is closest to `{partner["frac_prevs"]}`.

    ## The compressed model is a model

    The map can be folded into the weights. The result is dense, as a trained model is, and runs as any other:
    """)
    return n_sharing, partner


@app.cell
def _(compressed_module, maps, mo, model, raspc):
    small = raspc.Model(compressed_module(model.module, maps), backend="numpy")
    mo.plain_text(
        f"compiled    {model.stats.n_nonzero:4} of {model.stats.n_params:4} weights are not zero\n"
        f"compressed  {small.stats.n_nonzero:4} of {small.stats.n_params:4}"
    )
    return (small,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Dictionaries

    A *dictionary* is a list of directions; activations are sums of few of them, times positive numbers. Dictionary
    learning gets the activations at all stages and positions, and nothing else. It may return twice as many directions
    as there are features. The ground truth is the directions of the features, without features that never vary and
    those whose direction is nearly zero.

    There are two streams to look at: the compressed one, and as a control the stream of the compiled model, turned by a
    random rotation, which hides the features but makes none of them share a dimension. As baselines there are principal
    components (PCA) and random directions:
    """)
    return


@app.cell
def _(features, maps, mo, model, np, small):
    from raspc.backends.compression.dictionary_scores import dictionary_scores, find_dictionary
    from raspc.backends.compression.feature_recovery import activations, represented, score, varying
    from raspc.backends.compression.training_inputs import all_inputs

    inputs = all_inputs(model.op)
    present = varying(model.op, inputs)

    rotation = np.linalg.qr(np.random.default_rng(0).normal(size=(len(features),) * 2))[0]
    streams = {
        f"rotated, {len(features)} dimensions": (
            activations(model.op, inputs) @ rotation,
            rotation,
        ),
        f"compressed, {small.stats.d_model} dimensions": (
            activations(small.op, inputs),
            maps.write,
        ),
    }
    scores, lines = {}, []
    for stream, (seen, truth) in streams.items():
        known = truth[represented(truth, present)]
        lines.append(f"{stream}, {len(known)} features\n")
        for method in ("dictionary", "pca", "random"):
            found = find_dictionary(method, seen, 2 * len(features), 0).decoder
            each, pairs = score(found, truth, features, present), dictionary_scores(found, known)
            scores[stream.partition(",")[0], method] = each
            lines.append(
                f"  {method:12}{each.mean_max_cosine:15.2f}{pairs.matched_cosine:17.2f}"
                f"{each.recall:9.0%}{pairs.precision:12.0%}\n"
            )
    mo.plain_text(
        "              mean max cosine   matched cosine   recall   precision\n" + "".join(lines)
    )
    return (scores,)


@app.cell(hide_code=True)
def _(mo, scores):
    mean = {key: each.mean_max_cosine for key, each in scores.items()}

    def compared(stream):
        """The mean max cosine of dictionary learning beside that of random directions, in words."""
        ours, random = mean[stream, "dictionary"], mean[stream, "random"]
        return f"{'closer' if ours > random + 0.05 else 'no closer'} than random directions ({ours:.2f} and {random:.2f})"

    mo.md(f"""
    - The *mean max cosine* is the mean over features of the cosine with the closest direction, and the *matched
      cosine* the same in the best one-to-one matching.
    - *Recall* is the share of features with a direction at a cosine of 0.9 or more, and *precision* the share of
      directions with such a feature.

    Read the scores beside the row of random directions: with many directions in few dimensions, some direction is near
    to any feature. Without superposition, dictionary learning comes {compared("rotated")}; in the compressed stream it
    comes {compared("compressed")}.

    Few features pass 0.9 even without superposition. Dictionary learning expects sparse and independent features, and
    those of a program are not: `one` is always present, and each token and each position excludes all others. A model
    with known features shows where a method fails, which a trained model cannot.

    The same from the command line, with a sparse autoencoder (`sae`) too, which trains for longer:

    ```text
    raspc compile PROGRAM.py --pipeline tracr -o wide.rmodel
    raspc compress wide.rmodel -d 8 --recipe fast -o small.rmodel
    raspc recover small.rmodel --original wide.rmodel
    ```

    `raspc recover --dictionary FILE` scores a dictionary or an autoencoder of your own.

    ## The code

    - [backends/compression/](../../backends/compression) trains maps (`compress_model.py`) and scores dictionaries
      (`dictionary_scores.py`, `feature_recovery.py`).
    - [compression.md](../compression.md) has the measurements: all widths, ten seeds each, beside those of the paper.
    - [truth.md](../truth.md#dictionaries) has programs with up to a thousand features, of any sparsity and correlation.
    """)
    return compared, mean


if __name__ == "__main__":
    app.run()
