"""`craft-compose-linear`: linear maps melt into the heads, MLPs and unembedding that read them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue
from xdsl.passes import ModulePass
from xdsl.pattern_rewriter import PatternRewriter, RewritePattern, op_type_rewrite_pattern

from craft_dialect import HeadOp, LinearOp, MlpOp, UnembedOp
from craft_dialect.canonicalization import LinearOfLinear
from craft_dialect.linear_map import LinearMap
from craft_dialect.program import space_of
from passes.rewriting import rewrite_keeping_locations


@dataclass(frozen=True)
class CraftComposeLinear(ModulePass):
    """Fold every linear map into whatever reads it, at no cost in layers, heads or neurons.

    `x A` fed to a map `B` is `x` fed to `A B`. For a head that goes for the query side of its
    scores, the key side and the values. A linear map that nobody reads any more is gone.

    Before:
    ```
    %b = craft.linear(%t : !craft.vec<@t>) map <{"t:l" : {"b" = 1.0}}> : !craft.vec<@b>
    %f = craft.head ... value(%b : !craft.vec<@b>) qk <...> ov <{"b" : {"f" = 1.0}}> ...
    ```
    After:
    ```
    %f = craft.head ... value(%t : !craft.vec<@t>) qk <...> ov <{"t:l" : {"f" = 1.0}}> ...
    ```
    """

    name = "craft-compose-linear"

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        patterns = [LinearOfLinear(), ComposeIntoHead(), ComposeIntoMlp(), ComposeIntoUnembed()]
        rewrite_keeping_locations(op, patterns)
        for linear in reversed([x for x in op.walk() if isinstance(x, LinearOp)]):
            if not linear.vec.uses:
                linear.detach()
                linear.erase()


def compose_inputs(
    inputs: Sequence[SSAValue], map: LinearMap
) -> tuple[list[SSAValue], LinearMap] | None:
    """Operands without linear maps, and the map of them that is the same; None if unchanged."""
    for i, value in enumerate(inputs):
        inner = value.owner
        if isinstance(inner, LinearOp):
            merged = list(dict.fromkeys([*inputs[:i], *inputs[i + 1 :], *inner.inputs]))
            labels = [label for v in merged for label in space_of(v, inner).labels]
            if len(set(labels)) < len(labels):
                continue  # a map cannot tell apart directions of one name
            passed = map.without_rows(space_of(value, inner).labels)
            composed = inner.map.data.then(map)
            result = merged, LinearMap.concatenate([passed, composed])
            return compose_inputs(*result) or result
    return None


class ComposeIntoHead(RewritePattern):
    """Fold linear maps into a head's query side, key side and values."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: HeadOp, rewriter: PatternRewriter, /) -> None:
        queries, keys, inputs = list(op.queries), list(op.keys), list(op.inputs)
        qk, ov = op.qk.data, op.ov.data
        changed = False
        if (composed := compose_inputs(queries, qk)) is not None:
            (queries, qk), changed = composed, True
        if (composed := compose_inputs(keys, qk.transposed())) is not None:
            (keys, kq), changed = composed, True
            qk = kq.transposed()
        if (composed := compose_inputs(inputs, ov)) is not None:
            (inputs, ov), changed = composed, True
        if changed:
            layer = None if op.layer is None else op.layer.value.data
            d_head = None if op.d_head is None else op.d_head.value.data
            space = op.vec.type.space
            head = HeadOp(queries, keys, inputs, qk, ov, op.label.data, space, layer, d_head)
            rewriter.replace(op, head)


class ComposeIntoMlp(RewritePattern):
    """Fold linear maps into an MLP's in map."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: MlpOp, rewriter: PatternRewriter, /) -> None:
        composed = compose_inputs(op.inputs, op.in_map.data)
        if composed is not None:
            inputs, in_map = composed
            layer = None if op.layer is None else op.layer.value.data
            mlp = MlpOp(inputs, in_map, op.out_map.data, op.label.data, op.vec.type.space, layer)
            rewriter.replace(op, mlp)


class ComposeIntoUnembed(RewritePattern):
    """Fold linear maps into the unembedding."""

    @op_type_rewrite_pattern
    def match_and_rewrite(self, op: UnembedOp, rewriter: PatternRewriter, /) -> None:
        composed = compose_inputs(op.inputs, op.map.data)
        if composed is not None:
            rewriter.replace(op, UnembedOp(*composed, op.decode.data))
