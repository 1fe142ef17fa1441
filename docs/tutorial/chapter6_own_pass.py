"""Chapter 6 of the tutorial, a marimo notebook: a pass of one's own."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 6: a pass of your own")


@app.cell(hide_code=True)
def _():
    import marimo as mo

    return (mo,)


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    # Chapter 6: a pass of your own

    In this chapter you extend the compiler, in a package of your own and without a change to raspc. Work in an empty
    folder, in a Python environment with raspc and the packages of its tests: [extending.md](../extending.md) has the
    whole map, and `make test` sets up such an environment, with `lit` and `filecheck`. Write each file as it is shown,
    and type each command that follows a `$`; the lines below it are its output.

    ## A head too many

    Our program has the selector `same`: each key with the token of the query. Suppose that a colleague keeps the repeated
    tokens of a sequence, and writes `-` for the others:

    **`kept.py`**

    ```python
    from raspc import rasp

    same = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ).named("same")
    count = rasp.SelectorWidth(same).named("count")
    copy = rasp.Aggregate(same, rasp.tokens).named("copy")
    program = rasp.SequenceMap(lambda n, t: t if n > 1 else "-", count, copy).named("kept")

    vocab = {"a", "b", "c"}
    max_seq_len = 4
    ```

    ```console
    $ raspc run kept.py --input 'a b a c'
    a - a -
    $ raspc compile kept.py -o kept.rmodel
    $ raspc inspect kept.rmodel | grep -e heads -e d_model
      heads       2, at most 2 in a layer
      d_model     9
    ```

    One head is for `count`, the other for `copy`. But `copy` is the mean of the tokens at all keys with the query's token.
    They all are the query's token: no head is needed for that. raspc has no pass that sees it. Let us write one. First,
    the program as IR:

    ```console
    $ raspc compile kept.py --emit rasp -o kept.mlir
    $ grep -e rasp.select -e aggregate -e rasp.cmp kept.mlir
        %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
          %0 = rasp.cmp eq %key, %query
        %count = rasp.selector_width %same named "count" : !rasp.sop
        %copy = rasp.aggregate %same, %tokens named "copy" : !rasp.sop -> !rasp.sop
          %1 = rasp.cmp gt %n, %0
    ```
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## A pass

    A pass is a class with a name and a method that rewrites a program. Most of the work is done by a *rewrite pattern*: it
    looks at one op, and replaces it if it has the right form. In our first version the pattern matches an aggregate whose
    selector is a `rasp.select` with the predicate `key == query`, and whose values are those that the select compares at
    the keys. At every selected key, the value is equal to the query's. So the pattern replaces the aggregate by the s-op
    of the queries:

    ```console
    $ mkdir rasp_own golden_tests
    $ touch rasp_own/__init__.py
    ```

    **`rasp_own/drop_copies.py`**

    ```python
    """`rasp-drop-copies`: the aggregate of an s-op over the keys with an equal value."""

    from dataclasses import dataclass
    from typing import ClassVar

    from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

    from raspc.passes.support.program_pass import ProgramPass
    from raspc.passes.support.rewriting import rewrite_keeping_locations
    from raspc.rasp_dialect import AggregateOp, CmpOp, ProgramOp, SelectOp
    from raspc.rasp_dialect.scalar_region import yielded_value


    def selects_equal(select):
        """Whether the predicate of a select is `key == query`."""
        test = yielded_value(select.predicate).owner
        if not isinstance(test, CmpOp) or test.comparison.data != "eq":
            return False
        return {test.lhs, test.rhs} == set(select.predicate.block.args)


    class DropCopy(RewritePattern):
        """Replace the aggregate by the s-op of the queries."""

        @op_type_rewrite_pattern
        def match_and_rewrite(self, op: AggregateOp, rewriter: PatternRewriter):
            select = op.selector.owner
            if isinstance(select, SelectOp) and op.values is select.keys and selects_equal(select):
                rewriter.replace_op(op, [], [select.queries])


    @dataclass(frozen=True)
    class RaspDropCopies(ProgramPass[ProgramOp]):
        """Replace the aggregate of an s-op over the keys with an equal value by that value."""

        name = "rasp-drop-copies"
        variable_fate: ClassVar = "merged"

        def apply_to(self, program, analyses):
            rewrite_keeping_locations(program, [DropCopy()])
    ```

    `op.selector` is an SSA value, and `.owner` the op that computes it. `variable_fate` tells what became of the named
    s-op that goes: its value is merged with another.
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## Its registration

    `rasp-opt`, the command that runs passes on IR, finds the passes of other packages by an *entry point*: a line in the
    metadata of an installed package that names a Python object. The object is a *universe* of xDSL, with a function for
    each pass that imports it:

    **`rasp_own/universe.py`**

    ```python
    """The passes of the package, each imported at its first use."""

    from xdsl.universe import Universe


    def drop_copies():
        from rasp_own.drop_copies import RaspDropCopies

        return RaspDropCopies


    UNIVERSE = Universe(all_passes={"rasp-drop-copies": drop_copies})
    ```

    **`pyproject.toml`**

    ```toml
    [build-system]
    requires = ["setuptools>=77"]
    build-backend = "setuptools.build_meta"

    [project]
    name = "rasp-own"
    version = "0.1.0"
    dependencies = ["raspc"]

    [project.entry-points."xdsl.universe"]
    rasp_own = "rasp_own.universe:UNIVERSE"

    [project.entry-points."raspc.encodings"]
    bits = "rasp_own.bits:BITS"

    [project.entry-points."raspc.axes"]
    bits = "rasp_own.bits:BitsAxis"

    [tool.setuptools]
    packages = ["rasp_own"]
    ```

    The two groups `raspc.encodings` and `raspc.axes` are for the encoding of part 2. With `--editable`, Python reads the files
    from your folder, so that you install once and edit on:

    ```console
    $ python -m pip install --quiet --no-build-isolation --no-deps --editable .
    $ raspc passes rasp-drop-copies
    rasp-drop-copies

    Replace the aggregate of an s-op over the keys with an equal value by that value.
    ```

    The pass does away with the aggregate, and the map reads the tokens:

    ```console
    $ rasp-opt kept.mlir -p rasp-drop-copies | grep -e aggregate -e 'rasp.map('
        %kept = rasp.map(%count, %tokens) named "kept" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ```
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## A wrong pass is caught

    With `--validate`, `rasp-opt` runs the program on many inputs before and after each pass, by the interpreter of the
    dialect. Try it on a program in which keys and queries are different s-ops: each letter looks for its partner.

    **`partner.mlir`**

    ```mlir
    rasp.program @partner vocab {"a", "b"} max_seq_len 3 {
      %tokens = rasp.tokens : !rasp.sop
      %other = rasp.map(%tokens) named "other" : (!rasp.sop) -> !rasp.sop {
      ^bb0(%t: !rasp.value):
        %0 = rasp.lookup %t {("a") : "b", ("b") : "a"}
        rasp.yield %0
      }
      %match = rasp.select keys(%tokens) queries(%other) named "match" : !rasp.sop, !rasp.sop {
      ^bb0(%key: !rasp.value, %query: !rasp.value):
        %0 = rasp.cmp eq %key, %query
        rasp.yield %0
      }
      %partner = rasp.aggregate %match, %tokens named "partner" : !rasp.sop -> !rasp.sop
      rasp.return %partner : !rasp.sop
    }
    ```

    ```console
    $ rasp-opt partner.mlir -p rasp-drop-copies --validate
    partner.mlir: error: pass 'rasp-drop-copies' changed the meaning of @partner: on ["a"] it gave [none], and gives ["b"] after the pass; this is a bug of the pass: please report it, with the program
    ```

    The partner need not be there! Where no key is selected, the aggregate has no value. The counterexample is the sequence
    of one `a`. If keys and queries are one s-op, however, each position selects itself at least. Two more
    conditions make the pass right: the aggregate has no default for the case that nothing is selected, and the program
    asks for no encoding of it. Change the pattern:

    **`rasp_own/drop_copies.py`**

    ```python
    """`rasp-drop-copies`: the aggregate of an s-op over the keys with an equal value."""

    from dataclasses import dataclass
    from typing import ClassVar

    from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

    from raspc.passes.support.program_pass import ProgramPass
    from raspc.passes.support.rewriting import rewrite_keeping_locations
    from raspc.rasp_dialect import AggregateOp, CmpOp, ProgramOp, SelectOp
    from raspc.rasp_dialect.scalar_region import yielded_value


    def selects_equal(select):
        """Whether the predicate of a select is `key == query`."""
        test = yielded_value(select.predicate).owner
        if not isinstance(test, CmpOp) or test.comparison.data != "eq":
            return False
        return {test.lhs, test.rhs} == set(select.predicate.block.args)


    class DropCopy(RewritePattern):
        """Replace the aggregate by the s-op of the queries."""

        @op_type_rewrite_pattern
        def match_and_rewrite(self, op: AggregateOp, rewriter: PatternRewriter):
            select = op.selector.owner
            if not isinstance(select, SelectOp) or not selects_equal(select):
                return
            one_sop = op.values is select.keys and select.keys is select.queries
            if one_sop and op.default is None and op.encoding is None:
                rewriter.replace_op(op, [], [select.queries])


    @dataclass(frozen=True)
    class RaspDropCopies(ProgramPass[ProgramOp]):
        """Replace the aggregate of an s-op over the keys with an equal value by that value."""

        name = "rasp-drop-copies"
        variable_fate: ClassVar = "merged"

        def apply_to(self, program, analyses):
            rewrite_keeping_locations(program, [DropCopy()])
    ```

    ```console
    $ rasp-opt partner.mlir -p rasp-drop-copies --validate | grep aggregate
        %partner = rasp.aggregate %match, %tokens named "partner" : !rasp.sop -> !rasp.sop
    $ rasp-opt kept.mlir -p rasp-drop-copies --validate | grep -c aggregate
    0
    ```

    The first program keeps its aggregate, the second has none left. A pipeline of your own has the pass before the passes of
    `default`; the model has a head less and a narrower stream, and gives the same results:

    ```console
    $ raspc compile kept.py --pipeline rasp-drop-copies,default --validate -o fewer.rmodel
    $ raspc inspect fewer.rmodel | grep -e heads -e d_model
      heads       1, at most 1 in a layer
      d_model     6
    $ raspc run fewer.rmodel --input 'a b a c'
    a - a -
    ```
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The pass works, and a command of yours found its first mistake. [Part 2](chapter6_own_test_and_encoding.py) writes a
    test for it, in the same folder, and an encoding.
    """)
    return


if __name__ == "__main__":
    app.run()
