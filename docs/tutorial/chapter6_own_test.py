"""Chapter 6 of the tutorial, part 2, a marimo notebook: a golden test, and a pattern that creates an op."""

import marimo

__generated_with = "0.25.2"
app = marimo.App(app_title="Chapter 6, part 2: a golden test of your own")


@app.cell(hide_code=True)
def _():
    import marimo as mo

    return (mo,)


@app.cell(hide_code=True)
def _(mo):
    mo.md("""
    # Chapter 6, part 2: a golden test of your own

    This part goes on in the folder of [part 1](chapter6_own_pass.py), with its files.
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ## A golden test

    A *golden test* is a file with an input, the command that reads it, and the output that is expected. A pass needs one
    for what it changes, and one for each condition that stops it. The parts of a file between lines `// -----` are inputs
    of their own, by `--split-input-file`. Write commands and inputs:

    **`golden_tests/drop_copies.mlir`**

    ```mlir
    // RUN: rasp-opt %s -p rasp-drop-copies --split-input-file | filecheck %s

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

    // -----
    // The program asks for an encoding of the copy.
    rasp.program @asked vocab {"a", "b"} max_seq_len 3 {
      %tokens = rasp.tokens : !rasp.sop
      %same = rasp.select keys(%tokens) queries(%tokens) named "same" : !rasp.sop, !rasp.sop {
      ^bb0(%key: !rasp.value, %query: !rasp.value):
        %0 = rasp.cmp eq %key, %query
        rasp.yield %0
      }
      %asked = rasp.aggregate %same, %tokens named "asked" as categorical : !rasp.sop -> !rasp.sop
      rasp.return %asked : !rasp.sop
    }

    // -----
    // A query without a value selects nothing, and gets the default.
    rasp.program @filled vocab {"a", "b"} max_seq_len 3 {
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

    The program of part 1 in which keys and queries differ is a part too. `raspc update-checks` runs the command and appends
    the output as `CHECK` lines. Read them: they are the claim that you make.

    ```console
    $ (echo; echo '// -----'; cat partner.mlir) >> golden_tests/drop_copies.mlir
    $ raspc update-checks golden_tests/drop_copies.mlir
    golden_tests/drop_copies.mlir: updated
    $ grep -e 'CHECK.*aggregate' -e 'CHECK.*return' golden_tests/drop_copies.mlir
    // CHECK-NEXT:    rasp.return %[[TOKENS]] : !rasp.sop
    // CHECK-NEXT:    %[[ASKED:.+]] = rasp.aggregate %[[SAME]], %[[TOKENS]] named "asked" as categorical : !rasp.sop -> !rasp.sop
    // CHECK-NEXT:    rasp.return %[[ASKED]] : !rasp.sop
    // CHECK-NEXT:    %[[FILLED:.+]] = rasp.aggregate %[[SAME]], %[[SOME]] default "-" named "filled" : !rasp.sop -> !rasp.sop
    // CHECK-NEXT:    rasp.return %[[FILLED]] : !rasp.sop
    // CHECK-NEXT:    %[[PARTNER:.+]] = rasp.aggregate %[[MATCH]], %[[TOKENS]] named "partner" : !rasp.sop -> !rasp.sop
    // CHECK-NEXT:    rasp.return %[[PARTNER]] : !rasp.sop
    ```

    The copy is gone, and the first program returns the tokens; the three others keep their aggregates. The selector `same`
    of the first has no reader now; `dce`, a pass of the pipeline `default`, erases it.

    `lit` runs all tests of a
    folder, and `filecheck` compares an output with the `CHECK` lines. `lit` reads a file of settings:

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
    $ lit golden_tests
    -- Testing: 1 tests, 1 workers --
    PASS: rasp-own :: drop_copies.mlir (1 of 1)

    Testing Time: ...

    Total Discovered Tests: 1
      Passed: 1 (100.00%)
    ```

    Where a test fails, `lit -v` prints the difference. If you meant the change, `raspc update-checks` writes the lines anew.
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    ## Exercise

    Are the conditions `op.default is None` and `op.encoding is None` needed? Delete one, then the other. Does `--validate`
    notice, on the programs of the golden test? Does `lit`?
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r"""
    /// details | Answer

    Without the first, both do. An s-op that can be undefined is the counterexample: an undefined query selects nothing.

    ```console
    $ cp rasp_own/drop_copies.py drop_copies.saved
    $ sed 's/ and op.default is None//' drop_copies.saved > rasp_own/drop_copies.py
    $ rasp-opt golden_tests/drop_copies.mlir --split-input-file -p rasp-drop-copies --validate > /dev/null
    golden_tests/drop_copies.mlir: error: pass 'rasp-drop-copies' changed the meaning of @filled: on ["b"] it gave ["-"], and gives [none] after the pass; this is a bug of the pass, of package rasp-own
    $ lit golden_tests | grep FAIL:
    FAIL: rasp-own :: drop_copies.mlir (1 of 1)
    ```

    Without the second, the results are the same, and the encoding is lost: `--validate` finds nothing, and `lit` fails.

    ```console
    $ sed 's/ and op.encoding is None//' drop_copies.saved > rasp_own/drop_copies.py
    $ rasp-opt golden_tests/drop_copies.mlir --split-input-file -p rasp-drop-copies --validate > /dev/null
    $ lit golden_tests | grep FAIL:
    FAIL: rasp-own :: drop_copies.mlir (1 of 1)
    ```

    Put the conditions back:

    ```console
    $ mv drop_copies.saved rasp_own/drop_copies.py
    $ lit golden_tests | grep PASS:
    PASS: rasp-own :: drop_copies.mlir (1 of 1)
    ```
    ///
    """)
    return


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''
    ## A pattern that creates an op

    The first pattern lets readers read another s-op. Most patterns create ops. Here the number of keys with the query's own
    index is 1 at each position, so that a constant can take the place of the selector width:

    **`rasp_own/fold_own_widths.py`**

    ```python
    """`rasp-fold-own-widths`: the number of keys with the index of the query."""

    from dataclasses import dataclass

    from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

    from raspc.passes.support.program_pass import ProgramPass
    from raspc.passes.support.rewriting import rewrite_keeping_locations
    from raspc.rasp_dialect import ConstantOp, IndicesOp, ProgramOp, SelectOp, SelectorWidthOp
    from rasp_own.drop_copies import selects_equal


    class FoldOwnWidth(RewritePattern):
        """Replace the width by the constant 1."""

        @op_type_rewrite_pattern
        def match_and_rewrite(self, op: SelectorWidthOp, rewriter: PatternRewriter):
            select = op.selector.owner
            if not isinstance(select, SelectOp) or not selects_equal(select):
                return
            if all(isinstance(sop.owner, IndicesOp) for sop in (select.keys, select.queries)):
                one = ConstantOp(1, sop_name=op.sop_name, encoding=op.encoding)
                rewriter.replace_op(op, one)


    @dataclass(frozen=True)
    class RaspFoldOwnWidths(ProgramPass[ProgramOp]):
        """Replace the number of keys with the index of the query by 1."""

        name = "rasp-fold-own-widths"

        def apply_to(self, program, analyses):
            rewrite_keeping_locations(program, [FoldOwnWidth()])
    ```

    The new op takes over the name and the encoding. So the variable keeps its s-op, and the pass needs no `variable_fate`.

    **`rasp_own/universe.py`**

    ```python
    """The passes of the package, each imported at its first use."""

    from xdsl.universe import Universe


    def drop_copies():
        from rasp_own.drop_copies import RaspDropCopies

        return RaspDropCopies


    def fold_own_widths():
        from rasp_own.fold_own_widths import RaspFoldOwnWidths

        return RaspFoldOwnWidths


    UNIVERSE = Universe(
        all_passes={"rasp-drop-copies": drop_copies, "rasp-fold-own-widths": fold_own_widths}
    )
    ```

    **`golden_tests/fold_own_widths.mlir`**

    ```mlir
    // RUN: rasp-opt %s -p rasp-declare-variables,rasp-fold-own-widths --validate --check-variables | filecheck %s

    rasp.program @own vocab {"a", "b"} max_seq_len 3 {
      %i = rasp.indices : !rasp.sop
      %own = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
      ^bb0(%key: !rasp.value, %query: !rasp.value):
        %0 = rasp.cmp eq %key, %query
        rasp.yield %0
      }
      %width = rasp.selector_width %own named "width" as categorical : !rasp.sop
      rasp.return %width : !rasp.sop
    }
    ```

    ```console
    $ raspc update-checks golden_tests/fold_own_widths.mlir
    golden_tests/fold_own_widths.mlir: updated
    $ grep 'CHECK.*width' golden_tests/fold_own_widths.mlir
    // CHECK-NEXT:    %[[WIDTH:.+]] = rasp.constant 1 named "width" as categorical : !rasp.sop
    // CHECK-NEXT:    rasp.variable "width" line 10
    $ lit golden_tests | grep Passed
      Passed: 2 (100.00%)
    ```

    [Part 3](chapter6_own_value_encoding.py) adds an encoding to the package.
    ''')
    return


if __name__ == "__main__":
    app.run()
