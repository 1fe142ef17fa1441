"""`craft-allocate-layers` on random dataflow: the depth of asap, and shared dimensions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp

from raspc.craft_dialect import (
    AddOp,
    EmbedOp,
    HeadOp,
    MlpOp,
    ProgramOp,
    ReturnOp,
    SpaceOp,
    UnembedOp,
)
from raspc.craft_dialect.analysis.dataflow import components_of, kind_of, producers_of
from raspc.craft_dialect.linear_map import LinearMap
from raspc.craft_dialect.space import Space
from raspc.passes.craft.allocate_layers import CraftAllocateLayers, asap_layers
from raspc.passes.craft.allocate_residual.allocate_residual import CraftAllocateResidual
from raspc.passes.craft.pad_bases import CraftPadBases
from raspc.transformer_dialect.attributes import Decoding
from raspc.universe import RASPC_UNIVERSE

NOTHING = LinearMap.of([])


@st.composite
def programs(draw: st.DrawFn, most: int = 9) -> ProgramOp:
    """A program of random heads and MLPs, whose output reads some of the vectors."""
    program = ProgramOp("p", ["a"], 1)
    block = program.body.block
    vectors = []

    def space(size: int) -> str:
        name = f"s{len(vectors)}"
        block.add_op(SpaceOp(name, Space.onehot(name, range(size))))
        return name

    sizes = st.integers(1, 4)
    for _ in range(draw(st.integers(1, 2))):
        op = EmbedOp(NOTHING, space(draw(sizes)))
        block.add_op(op)
        vectors.append(op.vec)
    for _ in range(draw(st.integers(0, most))):
        some = st.lists(st.sampled_from(vectors), min_size=1, max_size=3, unique=True)
        read, name = draw(some), space(draw(sizes))
        if draw(st.booleans()):
            op = HeadOp(read, read[:1], read[-1:], NOTHING, NOTHING, name, name)
        else:
            neurons = ((f"{name}:0", f"{name}[{i}]", 1.0) for i in range(draw(sizes)))
            label = vectors.index(read[0])
            ins = LinearMap.of((f"s{label}:0", neuron, c) for _, neuron, c in neurons)
            op = MlpOp(read, ins, NOTHING, name, name)
        block.add_op(op)
        vectors.append(op.vec)
        if draw(st.integers(0, 5)) == 0:  # A default, which the sum adds.
            default = EmbedOp(NOTHING, name)
            total = AddOp([op.vec, default.vec])
            block.add_ops([default, total])
            vectors[-1] = total.vec
    outputs = draw(st.lists(st.sampled_from(vectors), min_size=1, max_size=2, unique=True))
    unembed = UnembedOp(outputs, NOTHING, Decoding("categorical", (0,)))
    block.add_ops([unembed, ReturnOp(unembed.output)])
    return program


def longest_path(program: ProgramOp) -> int:
    """The number of half-layers of the longest chain of reads, by enumeration of chains."""

    def half(op) -> int:
        earliest = kind_of(op)
        for producer in producers_of(op):
            step = 2 if kind_of(producer) == kind_of(op) else 1
            earliest = max(earliest, half(producer) + step)
        return earliest

    return 1 + max(map(half, components_of(program)), default=-1)


def half_layers(layers) -> int:
    return 1 + max((2 * layer + kind_of(op) for op, layer in layers.items()), default=-1)


@given(programs())
@settings(max_examples=settings.default.max_examples)
def test_the_depth_of_asap_is_the_least(program: ProgramOp) -> None:
    """The longest path needs as many half-layers; every component runs after all that it reads."""
    layers = asap_layers(program)
    assert half_layers(layers) == longest_path(program)
    for op, layer in layers.items():
        for producer in producers_of(op):
            before = 2 * layers[producer] + kind_of(producer)
            assert before < 2 * layer + kind_of(op)


@pytest.mark.parametrize("strategy", ["asap", "tracr"])
@given(program=programs())
@settings(max_examples=settings.default.max_examples // 2)
def test_dimensions_are_shared_one_after_the_other(strategy: str, program: ProgramOp) -> None:
    """Padding verifies the sharing; no allocation has more dimensions than the spaces together."""
    module = ModuleOp([program])
    ctx = Context()
    for factory in RASPC_UNIVERSE.all_dialects.values():
        ctx.load_dialect(factory())
    CraftAllocateLayers(strategy).apply(ctx, module)
    most = sum(len(space.space.data) for space in program.spaces().values())
    CraftAllocateResidual("reuse").apply(ctx, module)
    used = {i for space in program.spaces().values() for i in space.offsets.data}
    assert len(used) <= most
    CraftPadBases().apply(ctx, module)
    module.verify()
