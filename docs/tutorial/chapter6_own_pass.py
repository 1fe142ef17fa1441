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

    In this chapter you extend the compiler, in a package of your own and without a change to raspc;
    [extending.md](../extending.md) has the whole map. In a checkout, `make venv` installs raspc with the programs that
    this chapter needs besides, `lit` and `filecheck`. Activate that environment, and work in an empty folder:

    ```console
    $ make venv
    $ source .venv/bin/activate
    $ mkdir ~/rasp-own
    $ cd ~/rasp-own
    ```

    Every new shell needs the second and the last line again. From here on write each file as it is shown, and type each
    command that follows a `$`; its output is below it. The end of each page leads to an archive of the files.

    ## A head too many

    The program of chapters 1 to 5 has the selector `same`: each key with the token of the query. Suppose that a colleague
    keeps the repeated tokens of a sequence, and writes `-` for the others:

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

    - `AggregateOp`, `SelectOp` and `CmpOp` are the classes of ops. [dialects.md](../dialects.md) describes each op, with its
      class after the word *Python*; the operands and attributes of its table are fields of the object.
    - `op.selector` is an SSA value, and `.owner` the op that computes it. A predicate is a region of ops:
      `yielded_value` gives the value that it yields, whose owner should be a comparison. `.data` is the content of an
      attribute, here the word `eq`.
    - `ProgramPass[ProgramOp]` calls `apply_to` with each `rasp.program` of a module, and with the manager of analyses, of
      which chapter 2 has the value sets ([program_pass.py](../../passes/support/program_pass.py)).
    - `rewrite_keeping_locations` applies patterns until none matches, and gives each new op the source line of the op that
      it replaces ([rewriting.py](../../passes/support/rewriting.py)).
    - `variable_fate` is for the record of the named s-op that goes: its value is merged with another's.

    [merge_equal.py](../../passes/rasp/merge_equal.py) is a pass of raspc of the same kind.
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

    The groups `raspc.encodings` and `raspc.axes` are for the encoding of part 3, which writes their file; nothing reads it
    before. With `--editable`, Python reads the files from your folder, so that you install once and edit on. A new pass
    needs a line in `universe.py` alone; after a change of `pyproject.toml` install again.

    ```console
    $ python -m pip install --quiet --no-build-isolation --no-deps --editable .
    $ raspc passes rasp-drop-copies
    rasp-drop-copies

    Replace the aggregate of an s-op over the keys with an equal value by that value.
    ```

    A mistake in your code is reported in one line, with the file and the line of your package, and `RASPC_TRACEBACK=1`
    before a command prints the traceback.

    The pass does away with the aggregate, and the map reads the tokens:

    ```console
    $ rasp-opt kept.mlir -p rasp-drop-copies | grep -e aggregate -e 'rasp.map('
        %kept = rasp.map(%count, %tokens) named "kept" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
    ```

    The record of a named s-op, which `rasp-declare-variables` adds, outlives the s-op, with the fate that the pass states.
    `--check-variables` is an error if a pass states none:

    ```console
    $ rasp-opt kept.mlir -p rasp-declare-variables,rasp-drop-copies --check-variables | grep copy
        rasp.variable "copy" line 10 fate <merged by "rasp-drop-copies" into ["tokens"]>
    ```
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## A comparison finds a mistake

    With `--validate`, `rasp-opt` runs the program before and after each pass, by the interpreter of the dialect, on all
    inputs if they are at most 40, and else on some 40 of hard kinds. It can find a mistake and not exclude one:
    [verification.md](../verification.md#comparison-of-each-pass-with-its-input) tells what else does. Try it on a program
    in which keys and queries are different s-ops: each letter looks for its partner.

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
    partner.mlir: error: pass 'rasp-drop-copies' changed the meaning of @partner: on ["a"] it gave [none], and gives ["b"] after the pass; this is a bug of the pass, of package rasp-own
    ```

    The partner need not be there! Where no key is selected, the aggregate has no value. The counterexample is the sequence
    of one `a`. If keys and queries are one s-op, however, each position selects itself at least. One more condition makes
    the pass right: the aggregate has no default. Another keeps a promise: an encoding that the program asks for, such as
    `rasp.numerical(...)` in chapter 2, belongs to the s-op, and would be lost with it. `--validate` compares values alone
    and cannot see that; the golden test of part 2 can. Change the pattern:

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

    The first program keeps its aggregate, the second has none left.

    A pipeline of your own has the pass before the passes of `default`, and after the one that declares variables. The
    model has a head less and a narrower stream, gives the same results, and knows what became of `copy`:

    ```console
    $ raspc compile kept.py --pipeline rasp-declare-variables,rasp-drop-copies,default --validate -o fewer.rmodel
    $ raspc inspect fewer.rmodel | grep -e heads -e d_model
      heads       1, at most 1 in a layer
      d_model     6
    $ raspc run fewer.rmodel --input 'a b a c'
    a - a -
    $ raspc verify fewer.rmodel --variables | grep copy
      copy      no location: merged into 'tokens' by rasp-drop-copies
    ```
    ''')
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    The pass works, and a command of yours found its first mistake. [Part 2](chapter6_own_test.py) writes a test for it, in
    the same folder.
    """)
    return


if __name__ == "__main__":
    app.run()
