"""A notebook for marimo: a compiled program as a GPT-2 checkpoint, studied in TransformerLens."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="A stock checkpoint in TransformerLens")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # A stock checkpoint in TransformerLens

    `raspc export --to transformers --arch gpt2` writes a compiled program as a checkpoint of GPT-2: a folder which the
    library *transformers* loads as any other, with layer norms and GELU. *TransformerLens* is a library that
    records and replaces the activations of such models. Here it studies a model whose mechanism is known: the
    folder holds `truth.json`, with the directions and the heads of each step of the program.

    The program is an *induction* circuit. It predicts that what followed a token before follows it again.
    """)
    return


@app.cell
def _():
    import json
    import subprocess
    import sys
    import tempfile
    from itertools import product
    from pathlib import Path

    import marimo as mo
    import matplotlib.pyplot as plt
    import numpy as np
    import torch

    import raspc

    temporary = tempfile.TemporaryDirectory(prefix="raspc-")
    folder = Path(temporary.name)
    return folder, json, mo, np, plt, product, raspc, subprocess, sys, temporary, torch


@app.cell
def _(folder, mo, subprocess, sys):
    PROGRAM = """
    from raspc import rasp

    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    previous = rasp.Aggregate(before, rasp.tokens).named("previous")
    after_same = rasp.Select(previous, rasp.tokens, rasp.Comparison.EQ)
    program = rasp.Aggregate(rasp.last(after_same), rasp.tokens, default="a").named("answer")

    vocab = {"a", "b", "c"}
    max_seq_len = 6
    """
    (folder / "induction.py").write_text(PROGRAM.replace("\n    ", "\n"))
    command = "raspc export induction.py --causal --to transformers --arch gpt2 -o induction"
    subprocess.run(
        [sys.executable, "-m", "raspc.cli.main", *command.split()[1:]], cwd=folder, check=True
    )
    mo.plain_text(
        f"$ {command}\n" + "\n".join(sorted(path.name for path in (folder / "induction").iterdir()))
    )
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    `previous` is the token at the position before. `after_same` selects the keys *after* an earlier occurrence of the
    query's token, `rasp.last` the last of them, and `answer` is the token there; `"a"`, if there is none. The model is
    *causal*: no query sees a key to its right.

    ## Loading
    """)
    return


@app.cell
def _(folder, json, raspc, torch):
    from transformer_lens.model_bridge import TransformerBridge
    from transformers.utils import logging

    logging.disable_progress_bar()
    bridge = TransformerBridge.boot_transformers(str(folder / "induction"), device="cpu")
    truth = json.loads((folder / "induction" / "truth.json").read_text())
    causal = raspc.load(folder / "induction" / "model.rmodel").causal_model()

    config = json.loads((folder / "induction" / "config.json").read_text())["raspc"]
    names = config["tokens"]

    def ids_of(*sequences):
        """The ids of sequences of one length, BOS first."""
        return torch.tensor(
            [[config["bos"], *(names.index(token) for token in each)] for each in sequences]
        )

    def answers(logits):
        """The token of the largest logit at each position but BOS, for each sequence."""
        return [[names[i] for i in row] for row in logits.argmax(-1)[:, 1:].tolist()]

    return answers, bridge, causal, ids_of, names, truth


@app.cell
def _(answers, bridge, causal, ids_of, mo, product, torch):
    sequences = [list(each) for each in product("abc", repeat=5)]
    with torch.inference_mode():
        found = answers(bridge(ids_of(*sequences)))
    wrong = [
        each
        for each, result in zip(sequences, found, strict=True)
        if (result,) != causal.run(each).results
    ]
    mo.plain_text(f"{len(wrong)} of {len(sequences)} sequences of 5 tokens differ from the program")
    return sequences, wrong


@app.cell(hide_code=True)
def _(mo, truth):
    heads = {
        each["label"]: each
        for each in truth["components"]
        if each["kind"] == "head" and each["label"] != "padding"
    }
    mo.md(f"""
    ## Attention

    `truth.json` names the parts that compute each s-op, with their hooks in TransformerLens:
    {", ".join(f"`{label}` is head {each['names']['transformer_lens']['index']} of `{each['names']['transformer_lens']['pattern']}`" for label, each in heads.items())}.
    The other heads are padding, since GPT-2 has as many heads as its width has room for.
    """)
    return (heads,)


@app.cell
def _(bridge, heads, ids_of, plt, torch):
    word = list("abcab")
    with torch.inference_mode():
        _logits, cache = bridge.run_with_cache(ids_of(word))

    patterns = {}
    _figure, _panels = plt.subplots(
        1, len(heads), figsize=(3 * len(heads), 3.2), layout="constrained"
    )
    for _axes, (_label, _head) in zip(_panels, heads.items(), strict=True):
        _hooks = _head["names"]["transformer_lens"]
        patterns[_label] = cache[_hooks["pattern"]][0, _hooks["index"]].numpy()
        _axes.imshow(patterns[_label], cmap="Blues", vmin=0, vmax=1)
        _axes.set_title(_label)
        _axes.set_xticks(range(6), ["BOS", *word])
        _axes.set_yticks(range(6), ["BOS", *word])
    _figure
    return cache, patterns, word


@app.cell(hide_code=True)
def _(mo, patterns, word):
    previous_key, answer_key = (int(patterns[name][5].argmax()) for name in ("previous", "answer"))
    mo.md(f"""
    At the last token, `{word[-1]}` at position 5, the head `previous` attends to position {previous_key}, and the head
    `answer` to position {answer_key}, the token after the first `{word[-1]}`: the two heads of the induction circuits
    that interpretability research found in language models.

    ## The stream, read by the ground truth

    Each variable of `truth.json` has a *basis*, the directions of the stream that hold it, a table of the coordinates
    of its values, and the hooks between which it is held. That is all one needs to read it from the cache:
    """)
    return answer_key, previous_key


@app.cell
def _(cache, causal, mo, np, truth, word):
    variables = {each["name"]: each for each in truth["variables"]}

    def basis_of(variable):
        """The rows of directions that hold a variable, [k, d_model]."""
        basis = np.zeros(variable["basis"]["shape"])
        for row, column, number in variable["basis"]["entries"]:
            basis[row, column] = number
        return basis

    def read(variable, stream):
        """The value of a variable at each position but BOS: the one of the nearest point."""
        points = np.array([each["coordinates"] for each in variable["encoding"]])
        coordinates = stream[1:] @ np.linalg.pinv(basis_of(variable))
        nearest = ((coordinates[:, None] - points) ** 2).sum(-1).argmin(1)
        return [variable["encoding"][i]["value"] for i in nearest]

    expected_values = causal.run(word).values
    read_values = {
        name: read(each, cache[each["names"]["transformer_lens"][0]][0].numpy())
        for name, each in variables.items()
    }
    mo.plain_text(
        "\n".join(
            f"{name:9} {each['names']['transformer_lens'][0]:25} {read_values[name]}"
            for name, each in variables.items()
        )
    )
    return basis_of, expected_values, read_values, variables


@app.cell(hide_code=True)
def _(expected_values, mo, read_values):
    agrees = all(read_values[name] == expected_values[name] for name in read_values)
    mo.md(f"""
    These values {"agree" if agrees else "do not agree"} with those of the program.

    ## A logit lens

    The *logit lens* applies the last layer norm and the unembedding to earlier stages of the stream, to see from
    which stage on the stream holds the answer. By the ground truth, nothing before the last attention holds the answer:
    """)
    return (agrees,)


@app.cell
def _(answers, bridge, cache, mo, torch, variables):
    stages = [
        f"blocks.{layer}.hook_resid_{point}"
        for layer in range(2)
        for point in ("pre", "mid", "post")
    ]
    with torch.inference_mode():
        lens_results = {
            stage: answers(bridge.unembed(bridge.ln_final(cache[stage])))[0] for stage in stages
        }
    mo.plain_text(
        "\n".join(f"{stage:25}{' '.join(result)}" for stage, result in lens_results.items())
        + f"\n\nheld from {variables['answer']['names']['transformer_lens'][0]} on, by the ground truth"
    )
    return lens_results, stages


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## Patching a head

    If a head computes `previous`, then its output on another input must act as `previous` of the other input acts in
    the program. *Patching* runs the model on one input with the head's output from another. The *causal model* of the
    program predicts the result: `do` sets a variable to given values.
    """)
    return


@app.cell
def _(answers, bridge, causal, heads, ids_of, sequences, torch):
    def patched_answers(bases, others, head):
        """The results on some inputs, with the output of a head from other inputs."""
        hooks = heads[head]["names"]["transformer_lens"]
        _, other_cache = bridge.run_with_cache(ids_of(*others))

        def replace(z, hook):
            z = z.clone()
            z[:, :, hooks["index"]] = other_cache[hooks["out"]][:, :, hooks["index"]]
            return z

        return answers(bridge.run_with_hooks(ids_of(*bases), fwd_hooks=[(hooks["out"], replace)]))

    bases, others = sequences, sequences[::-1]
    with torch.inference_mode():
        patched = patched_answers(bases, others, "previous")
    predicted = [
        causal.run(base, do={"previous": causal.run(other).values["previous"]}).results[0]
        for base, other in zip(bases, others, strict=True)
    ]
    unpatched = [causal.run(base).results[0] for base in bases]
    return patched, predicted, unpatched


@app.cell(hide_code=True)
def _(mo, patched, predicted, unpatched):
    _pairs = list(zip(patched, predicted, unpatched, strict=True))
    n_right = sum(a == b for a, b, _ in _pairs)
    n_changed = sum(b != c for _, b, c in _pairs)
    mo.md(f"""
    On {n_right} of {len(_pairs)} pairs of inputs, the patched model gives the result that the causal model predicts; on
    {n_changed} of them the patch has to change a result. This is an *interchange intervention*, the usual evidence that
    a head computes a variable, and here both sides of it are exact.

    ## The code

    - [export.md](../export.md#stock-architectures) describes the checkpoints, also of Llama and BERT, and
      [stock_checkpoints.md](../stock_checkpoints.md) lists the programs that can be exported.
    - [truth.md](../truth.md) describes `truth.json`.
    - In the notebook [circuit_finder_scores](circuit_finder_scores.py), the ground truth scores a circuit finder.
    """)
    return n_changed, n_right


if __name__ == "__main__":
    app.run()
