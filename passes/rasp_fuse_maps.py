"""`rasp-fuse-maps`: a function of a function of an s-op as one function."""

from __future__ import annotations

from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Region, SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from passes.rewriting import rewrite_keeping_locations
from rasp_dialect import MapOp, SeqOp, YieldOp
from rasp_dialect.scalar import StrictOp


@dataclass(frozen=True)
class RaspFuseMaps(ModulePass):
    """Compose a map of one s-op with the map of one s-op that computes it.

    The inner map stays for its other readers, and is dead if there are none (`dce` removes
    it); this is what Tracr does when `Map` is applied to a `Map`. A map is undefined where its
    operand is, so where the outer function may ignore its argument the composition asks for
    the inner value all the same (`rasp.seq`).

    Before:
    ```
    %b = rasp.map(%a) : (!rasp.sop) -> !rasp.sop { ... neg ... }
    %c = rasp.map(%b) named "c" : (!rasp.sop) -> !rasp.sop { ... add 1 ... }
    ```
    After:
    ```
    %c = rasp.map(%a) named "c" : (!rasp.sop) -> !rasp.sop { ... neg, add 1 ... }
    ```
    """

    name = "rasp-fuse-maps"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        rewrite_keeping_locations(op, [FuseUnaryMaps()])


class FuseUnaryMaps(RewritePattern):
    """`map g (map f %x)` is `map (g . f) %x`."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MapOp, rewriter: PatternRewriter, /) -> None:
        if len(op.args) != 1:
            return
        inner = op.args[0].owner
        if not isinstance(inner, MapOp) or len(inner.args) != 1:
            return
        fused = MapOp(
            inner.args,
            compose(inner.body, op.body),
            op.result.type,
            sop_name=None if op.sop_name is None else op.sop_name.data,
            encoding=None if op.encoding is None else op.encoding.data,
        )
        rewriter.replace(op, fused)
        if not inner.result.uses:
            rewriter.erase(inner)


def compose(inner: Region, outer: Region) -> Region:
    """The region of `outer(inner(x))`, undefined where `inner(x)` is."""
    region, tail = inner.clone(), outer.clone()
    first, second = region.block, tail.block
    last = first.last_op
    end = second.last_op
    assert isinstance(last, YieldOp) and isinstance(end, YieldOp)
    strict = _depends_strictly(end.value, second.args[0])
    value = last.value
    first.erase_op(last)
    second.args[0].replace_all_uses_with(value)
    for op in list(second.ops):
        op.detach()
        first.add_op(op)
    if not strict:
        guard = SeqOp(value, end.value)
        first.insert_op_before(guard, end)
        end.operands[0] = guard.result
    return region


def _depends_strictly(value: SSAValue, arg: SSAValue) -> bool:
    """Whether a value is undefined wherever the argument is."""
    if value is arg:
        return True
    op = value.owner
    return isinstance(op, StrictOp) and any(_depends_strictly(v, arg) for v in op.operands)
