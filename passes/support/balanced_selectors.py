"""
Deep disjunctions and conjunctions of selectors as balanced trees.

    ((((a | b) | c) | d) | ...)      ((a | b) | (c | d)) | ...

A tree of selectors of logarithmic depth bounds the recursion of the analyses that walk it.
"""

from __future__ import annotations

from xdsl.ir import SSAValue

from raspc.passes.support.rewriting import copy_location
from raspc.rasp_dialect import ProgramOp, SelectorAndOp, SelectorNotOp, SelectorOrOp

MAX_DEPTH = 32
"""The depth up to which a tree of one kind of op stays as it is."""


def balance_selectors(program: ProgramOp) -> bool:
    """
    Balance the trees of `or` and of `and` that are too deep; whether there was one.

    Chains of `not` that are too deep cancel to one op or none.
    """
    has_changed = False
    for op in reversed(list(program.body.block.ops)):
        if op.parent is None or not isinstance(op, (SelectorAndOp, SelectorOrOp, SelectorNotOp)):
            continue
        if op.result.has_one_use() and isinstance(op.result.get_user_of_unique_use(), type(op)):
            continue  # an inner op of a tree
        has_changed |= _cancel(op) if isinstance(op, SelectorNotOp) else _balance(op)
    return has_changed


def _cancel(root: SelectorNotOp) -> bool:
    """Replace a long chain of negations without other readers by its first operand or its `not`."""
    chain = [root]
    while isinstance(inner := chain[-1].operand.owner, SelectorNotOp) and (
        inner.result.has_one_use()
    ):
        chain.append(inner)
    block, selector = root.parent, chain[-1].operand
    if len(chain) <= MAX_DEPTH or block is None:
        return False
    if len(chain) % 2:
        negated = SelectorNotOp(selector, sop_name=root.sop_name)
        copy_location(root, negated)
        block.insert_op_before(negated, root)
        selector = negated.result
    root.result.replace_all_uses_with(selector)
    for op in chain:
        block.erase_op(op)
    return True


def _balance(root: SelectorAndOp | SelectorOrOp) -> bool:
    """Balance the tree below a root, of ops of its kind that have no other readers."""
    kind = type(root)
    inner: list[SelectorAndOp | SelectorOrOp] = []
    leaves: list[SSAValue] = []
    deepest = 0
    todo: list[tuple[SSAValue, int]] = [(root.rhs, 1), (root.lhs, 1)]
    while todo:
        value, depth = todo.pop()
        op = value.owner
        deepest = max(deepest, depth)
        if isinstance(op, kind) and op.result.has_one_use():
            inner.append(op)
            todo += [(op.rhs, depth + 1), (op.lhs, depth + 1)]
        else:
            leaves.append(value)
    block = root.parent
    if deepest <= MAX_DEPTH or block is None:
        return False
    while len(leaves) > 1:
        name = root.sop_name if len(leaves) == 2 else None
        level: list[SSAValue] = []
        for i in range(0, len(leaves) - 1, 2):
            joined = kind(leaves[i], leaves[i + 1], sop_name=name)
            copy_location(root, joined)
            block.insert_op_before(joined, root)
            level.append(joined.result)
        leaves = level + leaves[len(level) * 2 :]
    root.result.replace_all_uses_with(leaves[0])
    for op in (root, *inner):
        block.erase_op(op)
    return True
