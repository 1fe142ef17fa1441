"""The pairs of values that predicates accept, and how many pairs may be asked for."""

from unittest.mock import patch

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.passes.conversion.rasp_to_craft import selector_scores
from raspc.rasp_dialect import SelectOp
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import RaspcError

C = rasp.Comparison


def show(title, predicate, queries, keys):
    """Print the accepted pairs, a word for each query; at most nine by order, and one by calls."""
    selector = rasp.Select(rasp.tokens, rasp.tokens, predicate)
    program = find_program(lower_program(rasp.SelectorWidth(selector), vocab=(1,), max_seq_len=1))
    (select,) = (op for op in program.body.block.ops if isinstance(op, SelectOp))
    for most in (1, 9):
        with (
            patch.object(selector_scores, "MAX_CALLS", most),
            patch.object(selector_scores, "MAX_PAIRS", 9),
        ):
            try:
                found = selector_scores.accepted(select, queries, keys)
                rows = [
                    "".join(str(k) for k, a in zip(keys, row, strict=True) if a) for row in found
                ]
                print(f"{title}, {most} calls: {', '.join(row or '-' for row in rows)}")
            except RaspcError as error:
                print(f"{title}, {most} calls: error: {error.message}")


for comparison in (C.EQ, C.NEQ, C.LT, C.LEQ, C.GT, C.GEQ):
    show(f"numbers {comparison.value}", comparison, (1, 2, 3), (0, 2, 3))
show("query before key", lambda k, q: q < k, (1, 2, 3), (0, 2, 3))
show("key equal to itself", lambda k, q: k == k, (1, 2), (0, 2, 3))
show("strings", C.LEQ, ("a", "b"), ("b", "a"))
show("strings and numbers", C.LEQ, ("a", 1), (1, "a"))
show("truth values", C.LT, (True, False), (False, True))
show("another predicate", lambda k, q: (k + q) % 2 == 0, (1, 2), (1, 2, 3))
show("too many", C.LT, (1, 2), (1, 2, 3, 4, 5))

program = rasp.tokens
