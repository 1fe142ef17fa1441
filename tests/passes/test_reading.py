"""The readings of operations, and copies of operations with changed readings."""

import pytest
from xdsl.parser import Parser

from random_programs.checks import context
from raspc.craft_dialect import HeadOp, MlpOp, ProgramOp, UnembedOp
from raspc.craft_dialect.linear_map import LinearMap
from raspc.passes.support.vector_readers import (
    drop_unused_spaces,
    maps_reading,
    readers_of,
    rebuild,
)

TEXT = """
craft.program @p tokens <"a"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  craft.space @h <["h" scalar]>
  craft.space @m <["m" scalar]>
  craft.space @unused <["unused" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %y = craft.embed <{"a" : {"y" = 1.0}}> : !craft.vec<@y>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x, %y : !craft.vec<@x>, !craft.vec<@y>)
         value(%y : !craft.vec<@y>) qk <{"x" : {"x" = 2.0, "y" = 3.0}}>
         ov <{"y" : {"h" = 4.0}}> label <"h"> layer 1 d_head 5 : !craft.vec<@h>
  %m = craft.mlp(%x, %h : !craft.vec<@x>, !craft.vec<@h>)
         in <{"x" : {"n" = 5.0}, "h" : {"n" = 6.0}}> out <{"n" : {"m" = 7.0}}> label <"m"> layer 2
         : !craft.vec<@m>
  %s = craft.add %m, %m : !craft.vec<@m>, !craft.vec<@m> -> !craft.vec<@m>
  %o = craft.unembed(%s, %x : !craft.vec<@m>, !craft.vec<@x>)
         map <{"m" : {"value" = 8.0}, "x" : {"value" = 9.0}}> decode <numerical {0}>
  craft.return %o : !craft.output
}
"""


@pytest.fixture
def program() -> ProgramOp:
    module = Parser(context(), TEXT).parse_module()
    module.verify()
    (found,) = module.ops
    assert isinstance(found, ProgramOp)
    return found


def vectors(program: ProgramOp):
    return {v.name_hint: v for op in program.body.block.ops for v in op.results}


def only(program: ProgramOp, kind):
    (found,) = (op for op in program.body.block.ops if isinstance(op, kind))
    return found


def entries(map: LinearMap):
    return list(map.items())


def test_readers_come_once_each(program) -> None:
    v = vectors(program)
    readers = readers_of(v["x"])
    assert readers is not None
    assert len(readers) == 3
    assert set(readers) == {only(program, kind) for kind in (HeadOp, MlpOp, UnembedOp)}
    assert readers_of(v["h"]) == [only(program, MlpOp)]


def test_a_part_of_a_sum_has_no_list_of_readers(program) -> None:
    assert readers_of(vectors(program)["m"]) is None


def test_a_head_reads_by_its_queries_keys_and_values(program) -> None:
    v, head = vectors(program), only(program, HeadOp)
    assert [entries(m) for m in maps_reading(head, v["x"])] == [
        [("x", "x", 2.0), ("x", "y", 3.0)],
        [("x", "x", 2.0), ("y", "x", 3.0)],
    ]
    assert [entries(m) for m in maps_reading(head, v["y"])] == [
        [("x", "x", 2.0), ("y", "x", 3.0)],
        [("y", "h", 4.0)],
    ]
    assert maps_reading(head, v["h"]) == []


def test_mlps_and_the_unembedding_read_by_one_map(program) -> None:
    v = vectors(program)
    mlp, unembed = only(program, MlpOp), only(program, UnembedOp)
    assert maps_reading(mlp, v["h"]) == [mlp.in_map.data]
    assert maps_reading(unembed, v["s"]) == [unembed.map.data]


def test_rebuild_renames_operands_and_changes_the_maps_that_read_them(program) -> None:
    v, head = vectors(program), only(program, HeadOp)
    new = rebuild(head, {v["y"]: v["x"]}, lambda m: m.scaled(2.0))
    assert isinstance(new, HeadOp)
    assert [list(new.queries), list(new.keys), list(new.inputs)] == [[v["x"]]] * 3
    # The keys read y, so the scores change once; the queries do not.
    assert entries(new.qk.data) == [("x", "x", 4.0), ("x", "y", 6.0)]
    assert entries(new.ov.data) == [("y", "h", 8.0)]
    assert (new.layer.value.data, new.d_head.value.data, new.label.data) == (1, 5, "h")
    assert list(only(program, MlpOp).inputs) == [v["x"], new.vec]


def test_rebuild_leaves_operands_out(program) -> None:
    v, mlp = vectors(program), only(program, MlpOp)
    new = rebuild(mlp, {v["h"]: None}, lambda m: m.without_rows(["h"]))
    assert isinstance(new, MlpOp)
    assert list(new.inputs) == [v["x"]]
    assert entries(new.in_map.data) == [("x", "n", 5.0)]
    assert entries(new.out_map.data) == [("n", "m", 7.0)]
    assert new.layer.value.data == 2


def test_rebuild_leaves_maps_that_read_nothing_new_alone(program) -> None:
    v, unembed = vectors(program), only(program, UnembedOp)
    new = rebuild(unembed, {v["h"]: v["x"]}, lambda m: m.scaled(0.0))
    assert isinstance(new, UnembedOp)
    assert new.map.data == LinearMap.of([("m", "value", 8.0), ("x", "value", 9.0)])


def test_unused_spaces_are_dropped(program) -> None:
    drop_unused_spaces(program)
    assert list(program.spaces()) == ["x", "y", "h", "m"]
