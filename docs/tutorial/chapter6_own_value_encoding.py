"""Chapter 6 of the tutorial, part 3, a marimo notebook: an encoding."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 6, part 3: an encoding of your own")


@app.cell(hide_code=True)
def _():
    import marimo as mo

    return (mo,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 6, part 3: an encoding of your own

    This part goes on in the folder of [part 1](chapter6_own_pass.py) and [part 2](chapter6_own_test.py), with their files.
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## Two objects

    Chapter 2 had an encoding with a direction for each value, and one with a single direction for numbers. Eight tokens
    fit into three directions, if each direction is a *bit* of the token's number: 1 or -1. An encoding is two objects. The
    `Encoding` has the word for programs. The `Axis` ([axis.py](../../craft_dialect/axis.py)) has the directions, the
    coordinates of each value, and answers to the questions that the compiler asks:

    - `of`: the axis of an s-op with some values. (`bos_weight` is for the encodings that the heads of selector widths
      write.)
    - `labels` and `embed`: the names of the directions, and the coordinates of a value. The zero vector stands for no
      value, `None`: nothing is written where an s-op is undefined, nor at BOS.
    - `holds_one_value`: whether no vector is a mean of several, so that the proof may enumerate the values. Only an axis of
      numbers takes means: into any other, the compiler refuses an aggregate of different values.
    - `logits`: for each value, a linear form of the vector; that of the value held must be the largest.
    - `undefined_logit`: a number below the logit of a value that is held, and above all logits of the zero vector.
    - `indicator`: a linear form that is 1 at a value, and at most 0 at all others and at the zero vector: the neuron for
      the value, of which maps and conversions are made.
    - `print` and `parse`: the text of the axis in IR, after its name and its keyword: `["previous" bits {"a", "b"}]`.

    A `LinearForm` is a sum of coordinates with a coefficient each, and a constant. `self.vector(value)` gives the
    coordinates by label, so that `LinearForm(self.vector(value))` is the product with the value's own vector. Of vectors of
    *n* coordinates 1 or -1, the product of two equal ones is *n*, and that of two different ones at most *n* - 2, because
    a coordinate in which they differ takes 2 from it. At the zero vector all products are 0. So the products are logits,
    a number halfway between 0 and *n* is the logit of undefined, and the product minus *n* - 1 is an indicator.

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
        holds_one_value = True

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

        def logits(self, values):
            return [LinearForm(self.vector(value)) for value in values]

        def undefined_logit(self, values):
            return self.n_bits / 2

        def indicator(self, value, values):
            return LinearForm(self.vector(value), 1.0 - self.n_bits)

        def print(self, printer):
            printer.print_string(" ")
            print_domain(printer, Domain(self.values))

        @classmethod
        def parse(cls, parser, name):
            return cls(name, parse_domain(parser).values)
    ```
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ## A program that asks for it

    A program asks for the encoding by its word. Here the previous token is in bits, and a map reads it:

    **`previous.py`**

    ```python
    from raspc import rasp

    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    copy = rasp.Aggregate(before, rasp.tokens).named("previous")
    previous = rasp.annotate(copy, encoding=rasp.Encoding.named("bits"))
    vowel = rasp.Map(lambda token: token in ("a", "e"), previous).named("vowel")

    vocab = set("abcdefgh")
    max_seq_len = 4
    ```

    ```console
    $ raspc compile previous.py:previous --validate -o previous.rmodel
    $ raspc run previous.rmodel --input 'h e a d'
    None h e a
    $ raspc inspect previous.rmodel | grep -e certified -e residual
      certified   for float32; tightest is decode 'previous': margin 1.5, error at most 1.89e-06
      residual    tokens (4), one (1), indices (4), previous (3)
    ```

    `previous` has three directions. So has `tokens`, with one more for BOS: the head is its only reader and takes bits,
    and `craft-narrow-spaces` leaves of a space what its readers take. The map has a neuron for each of the eight values,
    which is the indicator:

    ```console
    $ raspc compile previous.py:vowel --pipeline interp --validate -o vowel.rmodel
    $ raspc run vowel.rmodel --input 'h e a d'
    None False True True
    $ raspc inspect vowel.rmodel | grep -e neurons -e residual
      residual    tokens (9), one (1), indices (4), previous (3), vowel (2)
    0      mlp     8 neurons     vowel (8)  previous
    ```

    The certificate holds for the encoding as for any other: the passes and the proof know none of them by name. With the
    pipeline `default`, an s-op that is no result may be optimised away together with its encoding, for example a map that
    another map reads. [interp](../truth.md#which-pipeline-to-use) fuses no named s-op.

    When a program is lowered, the compiler compares the answers of the axis with its coordinates. A wrong one:

    ```console
    $ cp rasp_own/bits.py bits.saved
    $ sed 's|self.n_bits / 2|-0.5|' bits.saved > rasp_own/bits.py
    $ raspc compile previous.py:previous -o wrong.rmodel
    raspc: error: axis 'previous': `undefined_logit` of the encoding 'bits' is not above all logits of the zero vector; correct `undefined_logit` of its class BitsAxis
    $ mv bits.saved rasp_own/bits.py
    ```
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
