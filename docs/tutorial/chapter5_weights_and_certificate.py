"""Chapter 5 of the tutorial, a marimo notebook: weights, XLA and the certificate."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 5: weights, XLA and the certificate")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 5: weights, XLA and the certificate

    In [chapter 4](chapter4_layers_and_stream.py) each part of the program got its layer, and each direction its
    column of the stream. The pass `materialize-weights` drops the names and writes matrices: a `transformer.model`.
    This chapter runs the model by hand, then by XLA, and asks why its results can be trusted.
    """)
    return


@app.cell
def _():
    import inspect
    from collections import Counter
    from itertools import product

    import marimo as mo
    import numpy as np

    import raspc
    from raspc import rasp

    return Counter, inspect, mo, np, product, rasp, raspc


@app.cell
def _(mo, rasp, raspc):
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
    count = rasp.SelectorWidth(same).named("count")
    repeated = rasp.numerical(rasp.Map(lambda n: n > 1, count)).named("repeated")
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("everywhere")
    share = rasp.numerical(rasp.Aggregate(everywhere, repeated)).named("share")
    mostly = rasp.Map(lambda x: x > 0.5, share).named("mostly")

    model = raspc.compile(mostly, vocab={"a", "b", "c"}, max_seq_len=4)
    mo.plain_text("\n".join(f"{name:18}{weight.shape}" for name, weight in model.params.items()))
    return model, mostly, share


@app.cell(hide_code=True)
def _(mo, model):
    mo.md(f"""
    These are all weights of the model, {model.stats.n_params} numbers, of which {model.stats.n_nonzero} are not
    zero. `W_E` has a row for each token, `W_pos` one for each position. A head has four matrices: its queries,
    keys and values are the stream times `W_Q`, `W_K` and `W_V`, and `W_O` maps the mean of the values back to the
    stream. Compare the matrix of queries with the head `count` of [chapter 3](chapter3_named_directions.py):
    """)
    return


@app.cell
def _(mo, model):
    mo.plain_text(
        "\n".join(
            f"{label:32}{row.round(3).tolist()}"
            for label, row in zip(
                model.residual_labels, model.params["layer0/head0/W_Q"], strict=True
            )
        )
    )
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The model by hand

    That is all that there is to know about the network; a few lines of NumPy run it. The model has no norms and no
    biases, and the neurons are ReLUs:
    """)
    return


@app.cell
def _(model, np):
    weights = model.params
    vocabulary = [*model.vocab]
    n_layers = model.stats.n_layers

    def softmax(scores):
        exponentials = np.exp(scores - scores.max(axis=-1, keepdims=True))
        return exponentials / exponentials.sum(axis=-1, keepdims=True)

    def run_by_hand(tokens, dtype=np.float32):
        """The logits at each position but BOS; a row of the stream for each position."""
        w = {name: weight.astype(dtype) for name, weight in weights.items()}
        ids = [model.op.bos.value.data, *(vocabulary.index(token) for token in tokens)]
        stream = w["embed/W_E"][ids] + w["embed/W_pos"][: len(ids)]
        for layer in range(n_layers):
            head, mlp = f"layer{layer}/head0", f"layer{layer}/mlp"
            scores = (stream @ w[f"{head}/W_Q"]) @ (stream @ w[f"{head}/W_K"]).T
            stream = stream + softmax(scores) @ (stream @ w[f"{head}/W_V"]) @ w[f"{head}/W_O"]
            stream = stream + np.maximum(stream @ w[f"{mlp}/W_in"], 0) @ w[f"{mlp}/W_out"]
        return (stream @ w["unembed/W_U"])[1:]

    return (run_by_hand,)


@app.cell
def _(mo, product, run_by_hand, share):
    results = (False, True)

    def decode(logits):
        """The result of the largest logit at each position."""
        return [results[i] for i in logits.argmax(axis=1)]

    words = [word for n in range(1, 5) for word in product("abc", repeat=n)]
    wrong_words = [
        word for word in words if decode(run_by_hand(word)) != [float(x) > 0.5 for x in share(word)]
    ]
    mo.plain_text(
        f"abaa   {decode(run_by_hand('abaa'))}\nwrong  {len(wrong_words)} of {len(words)} inputs"
    )
    return decode, words, wrong_words


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    A *logit* is the score of a possible result; the model decodes the result with the largest one.

    ## The model by XLA

    [XLA](https://openxla.org/xla) compiles array programs for processors and accelerators; JAX is its usual front
    end. `model.apply` and `apply_batch` run the model by JAX. And `convert-transformer-to-stablehlo` rewrites the model as *StableHLO*,
    the dialect that XLA reads, without JAX. Its ops are those of the lines above, and little else:
    """)
    return


@app.cell
def _(Counter, mo, model):
    from raspc.stablehlo_text import to_stablehlo

    stablehlo = to_stablehlo(model.module, batch=1, length=5)
    op_counts = Counter(op.name for op in stablehlo.walk() if op.name.startswith("stablehlo."))
    mo.plain_text("\n".join(f"{number:3} {name}" for name, number in op_counts.most_common(6)))
    return (op_counts,)


@app.cell
def _(decode, mo, model, run_by_hand, words):
    decoded = model.apply_batch([list(word) for word in words])
    arithmetic = model.runner.arithmetic
    xla_wrong = [
        word
        for word, result in zip(words, decoded, strict=True)
        if result != decode(run_by_hand(word))
    ]
    mo.plain_text(
        f"XLA, {arithmetic}: {len(words)} inputs, {len(xla_wrong)} with other results than by hand"
    )
    return arithmetic, decoded, xla_wrong


@app.cell(hide_code=True)
def _(arithmetic, mo, words):
    mo.md(f"""
    `{arithmetic}` is the *arithmetic* of the run: 32-bit floats, with the products of two weights computed in
    advance. All {len(words)} inputs were right above. For sequences of a hundred tokens no one can try all inputs, and each
    sum of floats is rounded. So the compiler proves that rounding does no harm.

    ## The certificate

    A *decision* is a comparison that a result depends on: which keys are selected, on which side of a step a number
    is, which logit is largest. Its *margin* is the error at which it may go wrong, and its *bound* is an upper limit
    of the error, derived from the weights for every input. The *certificate* lists the decisions; the compiler
    returns a model only if every bound is below its margin.
    """)
    return


@app.cell
def _(mo, model):
    certificate = model.certificate
    mo.plain_text(
        "\n".join(
            f"{each.kind:8}{each.label:10}margin {each.margin:<8g}error at most {each.bound:g}"
            for each in certificate.decisions
        )
    )
    return (certificate,)


@app.cell
def _(certificate, mo, np, run_by_hand, words):
    measured = max(
        float(np.abs(run_by_hand(word) - run_by_hand(word, np.float64)).max()) for word in words
    )
    bound = certificate.decisions[-1].bound
    mo.md(f"""
    The bound can be compared with an experiment: over all inputs, the largest difference between the logits in 32-bit
    and in 64-bit floats is **{"within" if measured <= bound else "above"}** the bound of `decode`, {bound:g}. It is far smaller in fact: the
    steps of `mostly` are flat where the values of `share` lie, and the bound has to cover the worst input.

    ## Right or refused

    With fewer bits the proof fails. `bfloat16` has 8 significant bits:
    """)
    return bound, measured


@app.cell
def _(mo, mostly, raspc):
    try:
        raspc.compile(mostly, vocab={"a", "b", "c"}, max_seq_len=4, dtype="bfloat16")
        refusal = ""
    except raspc.RaspcError as error:
        refusal = str(error).partition("'mostly'")[2]
    mo.plain_text("'mostly'" + refusal.replace("; ", ";\n"))
    return (refusal,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The message begins with the line of the s-op in your file, left out here. `--allow-uncertified` compiles such a
    model all the same, without a certificate.

    The compiler could have a bug, in a pass or in its proof. So a second program, `raspc-check`, reads the weights
    from a model file, and proves the results again. It shares no code with the compiler. This is the same check as
    a function:
    """)
    return


@app.cell
def _(mo, model):
    from raspc.certification import certify

    proofs = certify(model.op, model.source)
    mo.plain_text(
        "\n".join(
            f"proved in {each['arithmetic']}: margin {each['decoded'][0]['margin']:g}, "
            f"error at most {each['decoded'][0]['error']:.3g}"
            for each in proofs
        )
    )
    return (proofs,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    On the command line: `raspc compile FILE.py -o FILE.rmodel`, `raspc verify FILE.rmodel` (experiment) and
    `raspc-check FILE.rmodel` (proof).

    ## Exercise

    The shares of long sequences lie close together. Compile `share` for 160 tokens in `float32`, and then in
    `float64`. What are the margins and the bounds? `validate="off"` skips the experiments.
    """)
    return


@app.cell(hide_code=True)
def _(inspect, mo, raspc, share):
    def answer(dtype):
        try:
            long = raspc.compile(
                share, vocab={"a", "b", "c"}, max_seq_len=160, dtype=dtype, validate="off"
            )
        except raspc.RaspcError as error:
            return str(error).partition("'share' ")[2].partition(" only;")[0]
        return f"margin {long.certificate.tightest.margin:g}, error at most {long.certificate.tightest.bound:g}"

    exercise_result = {dtype: answer(dtype) for dtype in ("float32", "float64")}
    mo.md(
        f"/// details | Answer\n\n```python\n{inspect.getsource(answer)}```\n\n"
        + "\n".join(f"- {dtype}: {text}" for dtype, text in exercise_result.items())
        + "\n///"
    )
    return (exercise_result,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The code

    - [passes/conversion/craft_to_transformer/](../../passes/conversion/craft_to_transformer) writes the weights, and
      [transformer_to_stablehlo/](../../passes/conversion/transformer_to_stablehlo) beside it the StableHLO.
    - [proof/](../../proof) derives the bounds; the pass `craft-certify` compares them with the margins.
    - [checker/](../../checker) is the independent checker, and [verification.md](../verification.md) tells what is
      proved and what is tested.

    [Chapter 6](chapter6_own_pass.py) adds a pass and an encoding of your own.
    """)
    return


if __name__ == "__main__":
    app.run()
