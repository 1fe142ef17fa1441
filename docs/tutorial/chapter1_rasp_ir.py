"""Chapter 1 of the tutorial, a marimo notebook: a program becomes rasp IR."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 1: a program becomes rasp IR")


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 1: a program becomes rasp IR

    This tutorial compiles one small program, step by step, to the weights of a transformer. You need Python, and a
    rough idea of a transformer: a network that reads a sequence of *tokens* (letters, in this tutorial), keeps a
    vector of numbers at each position of the sequence, and changes these vectors by *attention*, which copies
    between positions, and by *MLPs*, which compute at one position.

    A *RASP program* describes such a computation without any numbers. The notebook of each chapter runs as it
    stands: `python docs/tutorial/chapter1_rasp_ir.py`, or `marimo edit` for a notebook to play with.
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


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The program

    In our program, a token is *repeated* if it occurs more than once in the sequence. It takes three definitions:
    """)
    return


@app.cell
def _(rasp):
    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
    count = rasp.SelectorWidth(same).named("count")
    repeated = rasp.Map(lambda n: n > 1, count).named("repeated")
    return count, repeated, same


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    - An *s-op* (sequence operation) is a value at each position. `rasp.tokens` is the s-op of the tokens themselves;
      `count` and `repeated` are s-ops too.
    - A *selector* is a table of truth values with a row for each position that selects, the *query*, and a column
      for each position that may be selected, the *key*. `same` is true where the key has the token of the query.
    - The *width* of a selector is an s-op: the number of keys that each query selects.
    - A *map* applies a function to the value of an s-op, at each position by itself.

    Calling an s-op or a selector on a sequence interprets the program, so that you see its results before anything
    is compiled:
    """)
    return


@app.cell
def _(count, mo, repeated):
    tokens = list("abac")
    mo.plain_text(f"tokens    {tokens}\ncount     {count(tokens)}\nrepeated  {repeated(tokens)}")
    return (tokens,)


@app.cell(hide_code=True)
def _(mo, plt, same, tokens):
    _figure, _axes = plt.subplots(figsize=(2.6, 2.6), layout="constrained")
    _axes.imshow(same(tokens), cmap="Blues", vmin=0, vmax=1.5)
    _axes.set_xticks(range(len(tokens)), tokens)
    _axes.set_yticks(range(len(tokens)), tokens)
    _axes.set_xlabel("key")
    _axes.set_ylabel("query")
    mo.vstack(
        [mo.md("The selector `same` on this sequence; a dark square is a selected key:"), _figure]
    )
    return


@app.cell(hide_code=True)
def _(count, mo, np, same, tokens):
    row_sums = np.sum(same(tokens), axis=1).tolist()
    assert row_sums == count(tokens)
    mo.md(f"""
    The dark squares of each row are {row_sums}, which is `count`. A selector will become the attention of a *head*,
    the part of a transformer that copies from some positions to others, and a map will become *neurons* of an MLP.

    ## The same program as IR

    A compiler rewrites a program again and again. It needs the program as data that each rewrite can read: its
    *intermediate representation*, or IR. raspc builds on [xDSL](https://xdsl.dev), whose IR is that of MLIR. The
    compiler also has to know which tokens there are, the *vocabulary*, and how long a sequence may be:
    """)
    return (row_sums,)


@app.cell
def _(lower_to, mo, repeated):
    module = lower_to("rasp", repeated, vocab={"a", "b", "c"}, max_seq_len=4)
    mo.plain_text(str(module))
    return (module,)


@app.cell(hide_code=True)
def _(mo, module):
    op_names = sorted({op.name for op in module.walk()})
    mo.md(f"""
    Read it from the top:

    - An *op* is a step of the program: its name, such as `rasp.select`, then its *operands*, the values it reads,
      which start with `%`, and after the `:` their types. `!rasp.sop` is the type of an s-op.
    - A value has one definition, which comes before its uses. So each line is one s-op or selector, and the order
      of lines is an order in which they can be computed.
    - The *region* in braces after `rasp.select` is a function of two values, the key's and the query's. That of
      `rasp.map` is `lambda n: n > 1`: raspc called the lambda with an object that records each
      operation on it.
    - `named "count"` is an *attribute*, a constant of the op. The name stays with the s-op through the whole
      compilation, up to the label of the head that computes it.

    All ops whose names begin with `rasp.` form the *rasp dialect*. This program uses {len(op_names)} kinds of ops:
    {", ".join(f"`{name}`" for name in op_names)}.

    ## The text of the IR

    The printed text is complete: parsing it gives the same module. And the module can be run, without the Python
    that it came from:
    """)
    return (op_names,)


@app.cell
def _(mo, module, tokens):
    from raspc.certification import parse_source
    from raspc.rasp_dialect.program_evaluator import evaluate

    parsed = parse_source(str(module))
    ir_result = evaluate(parsed, tokens)
    mo.plain_text(
        f"same module: {parsed.is_structurally_equivalent(module)}\nresult:      {ir_result}"
    )
    return ir_result, parsed


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    That is why each pass of the compiler can be tested on a few lines of text, as the last chapter does. On the
    command line, `raspc compile FILE.py --emit rasp` prints this IR, and `rasp-opt` reads it.

    ## Exercise

    Write an s-op that is true where the token has occurred *before*, at a position to the left: `[False, False,
    True, False]` for `a b a c`. A second selector compares `rasp.indices`, the s-op of the positions, and
    `selector & selector` selects the keys that both select.
    """)
    return


@app.cell(hide_code=True)
def _(inspect, mo, rasp, same, tokens):
    def answer():
        before = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT)
        return rasp.SelectorWidth(same & before) > 0

    exercise_result = answer()(tokens)
    mo.md(
        f"/// details | Answer\n\n```python\n{inspect.getsource(answer)}```\n\n"
        f"On `a b a c`: `{exercise_result}`. The first argument of the comparison is the key.\n///"
    )
    return (exercise_result,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    ## The code

    - [frontends/python/rasp_builder.py](../../frontends/python/rasp_builder.py) makes a module of s-ops, and
      [tracing.py](../../frontends/python/tracing.py) beside it makes a region of a lambda.
    - [rasp_dialect/](../../rasp_dialect) has the ops: `sop_ops.py`, `selector_ops.py` and `scalar_ops.py`.
    - [rasp_dialect/interpreter.py](../../rasp_dialect/interpreter.py) defines the right result of each op.

    [Chapter 2](chapter2_values_and_encodings.py) finds out which values each s-op can have, and in which form a
    vector of numbers will hold them.
    """)
    return


if __name__ == "__main__":
    app.run()
