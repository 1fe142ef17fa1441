"""Chapter 6 of the tutorial, part 2, a marimo notebook: a golden test and an encoding."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 6, part 2: a golden test and an encoding of your own")


@app.cell(hide_code=True)
def _():
    import marimo as mo

    return (mo,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 6, part 2: a golden test and an encoding of your own

    This part goes on in the folder of [part 1](chapter6_own_pass.py), with its files.
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ## A golden test

    A *golden test* is a file with an input, the command that reads it, and the output that is expected. Write the first two:

    **`golden_tests/drop_copies.mlir`**

    ```mlir
    // RUN: rasp-opt %s -p rasp-drop-copies | filecheck %s

    rasp.program @copy vocab {"a", "b"} max_seq_len 3 {
      %tokens = rasp.tokens : !rasp.sop
      %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
      ^bb0(%key: !rasp.value, %query: !rasp.value):
        %0 = rasp.cmp eq %key, %query
        rasp.yield %0
      }
      %copy = rasp.aggregate %same, %tokens named "copy" : !rasp.sop -> !rasp.sop
      rasp.return %copy : !rasp.sop
    }
    ```

    `raspc update-checks` runs the command and appends the output as `CHECK` lines. Read them: they are the claim that you
    make.

    ```console
    $ raspc update-checks golden_tests/drop_copies.mlir
    golden_tests/drop_copies.mlir: updated
    $ grep -e return -e aggregate golden_tests/drop_copies.mlir
      %copy = rasp.aggregate %same, %tokens named "copy" : !rasp.sop -> !rasp.sop
      rasp.return %copy : !rasp.sop
    // CHECK-NEXT:    rasp.return %[[TOKENS]] : !rasp.sop
    ```

    `lit` runs all tests of a folder, and `filecheck` compares an output with the `CHECK` lines. `lit` reads a file of
    settings:

    **`golden_tests/lit.cfg.py`**

    ```python
    import os

    import lit.formats

    config.name = "rasp-own"
    config.test_format = lit.formats.ShTest(execute_external=False)
    config.suffixes = [".mlir"]
    config.environment.update(os.environ)
    ```

    ```console
    $ lit golden_tests | grep -e PASS -e Passed
    PASS: rasp-own :: drop_copies.mlir (1 of 1)
      Passed: 1 (100.00%)
    ```
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## An encoding

    Chapter 2 had an encoding with a direction for each value, and one with a single direction for numbers. Eight tokens
    fit into three directions, if each direction is a *bit* of the token's number: 1 or -1. An encoding is two objects. The
    `Encoding` has the word for programs; the `Axis` has the directions, the coordinates of each value, and answers to the
    questions that the compiler asks:

    - `labels` and `embed`: the names of the directions, and the coordinates of a value;
    - `logits`: for each value, a linear form of the vector; that of the value held must be the largest. Here it is the
      product with the value's own vector;
    - `undefined_logit`: a number below the logit of a value that is held, and above all logits of the zero vector, which
      stands for no value;
    - `indicator`: a linear form that is 1 at a value and at most 0 at all others, from which maps are made.

    **`rasp_own/bits.py`**

    ```python
    """The encoding `bits`: the number of a value, in binary."""

    from dataclasses import dataclass

    from raspc.craft_dialect.axis import Axis, LinearForm
    from raspc.rasp_dialect.encoding import Encoding
    from raspc.values import Domain, Value
    from raspc.values.text import parse_domain, print_domain

    BITS = Encoding("bits", axis="bits")


    @dataclass(frozen=True)
    class BitsAxis(Axis):
        """The number of a value in binary: a direction for each bit, 1 for a one and -1 for a zero."""

        values: tuple[Value, ...]
        keyword = "bits"

        @classmethod
        def of(cls, name, values, bos_weight):
            return cls(name, tuple(values))

        @property
        def n_bits(self):
            return max(1, (len(self.values) - 1).bit_length())

        @property
        def labels(self):
            return tuple(f"{self.name}:bit{i}" for i in range(self.n_bits))

        def embed(self, value):
            if value is None:
                return (0.0,) * self.n_bits
            number = self.values.index(value)
            return tuple(1.0 if number >> i & 1 else -1.0 for i in range(self.n_bits))

        def indicator(self, value, values):
            return LinearForm(self.vector(value), 1.0 - self.n_bits)

        def logits(self, values):
            return [LinearForm(self.vector(value)) for value in values]

        def undefined_logit(self, values):
            return self.n_bits - 0.5

        def print(self, printer):
            printer.print_string(" ")
            print_domain(printer, Domain(self.values))

        @classmethod
        def parse(cls, parser, name):
            return cls(name, parse_domain(parser).values)
    ```

    A program asks for the encoding by its word. The result of this one is the previous token, in bits:

    **`previous.py`**

    ```python
    from raspc import rasp

    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    previous = rasp.Aggregate(before, rasp.tokens).named("previous")
    program = rasp.annotate(previous, encoding=rasp.Encoding.named("bits"))

    vocab = set("abcdefgh")
    max_seq_len = 4
    ```

    ```console
    $ raspc compile previous.py --validate -o previous.rmodel
    $ raspc run previous.rmodel --input 'h e a d'
    None h e a
    $ raspc inspect previous.rmodel | grep -e certified -e residual
      certified   for float32; tightest is decode 'previous': margin 0.5, error at most 2.3e-06
      residual    tokens (4), one (1), indices (4), previous (3)
    ```

    `previous` has three directions. The compiler compared the answers of the axis with its coordinates, and the certificate
    holds for the encoding as for any other: the passes and the proof know none of them by name.
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ## Exercise

    Is the condition `op.default is None` needed? Delete it, and look for a program on which `--validate` rejects the pass.
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    /// details | Answer

    An s-op that can be undefined: an undefined query selects nothing, and gets the default.

    **`undefined.mlir`**

    ```mlir
    rasp.program @undefined vocab {"a", "b"} max_seq_len 3 {
      %tokens = rasp.tokens : !rasp.sop
      %some = rasp.map(%tokens) named "some" : (!rasp.sop) -> !rasp.sop {
      ^bb0(%t: !rasp.value):
        %0 = rasp.lookup %t {("a") : "a", ("b") : none}
        rasp.yield %0
      }
      %same = rasp.select keys(%some) queries(%some) named "same" : !rasp.sop, !rasp.sop {
      ^bb0(%key: !rasp.value, %query: !rasp.value):
        %0 = rasp.cmp eq %key, %query
        rasp.yield %0
      }
      %filled = rasp.aggregate %same, %some default "-" named "filled" : !rasp.sop -> !rasp.sop
      rasp.return %filled : !rasp.sop
    }
    ```

    ```console
    $ sed -i 's/ and op.default is None//' rasp_own/drop_copies.py
    $ rasp-opt undefined.mlir -p rasp-drop-copies --validate
    undefined.mlir: error: pass 'rasp-drop-copies' changed the meaning of @undefined: on ["b"] it gave ["-"], and gives [none] after the pass; this is a bug of the pass: please report it, with the program
    ```
    ///
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ## The end

    The package is installed in your environment until you remove it:

    ```console
    $ python -m pip uninstall --quiet --yes rasp-own
    ```

    ## The code

    - [examples/third_party/](../../examples/third_party) is a complete package with a pass, an encoding and a pipeline.
    - [docs/extending.md](../extending.md#a-package-of-ones-own) lists all groups of entry points: ops, lowerings,
      run times, formats of exports and more.
    - [raspc/verification/translation_validation.py](../../raspc/verification/translation_validation.py) is `--validate`.

    You have seen the whole compiler. To use its models for interpretability, go on with the
    [notebooks](../notebooks).
    """)
    return


if __name__ == "__main__":
    app.run()
