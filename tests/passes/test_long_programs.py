"""Programs of many s-ops: passes do work in proportion to their length."""

import pytest
from xdsl.ir import Operation

import raspc
from raspc import rasp
from raspc.compiler import lower_to
from raspc.frontends.python import SOp
from raspc.passes.rasp.fuse_maps import MAX_OPS
from raspc.rasp_dialect import MapOp

LENGTH = 300


def chain_of_maps() -> SOp:
    sop: SOp = rasp.tokens
    for _ in range(LENGTH):
        sop = rasp.Map(lambda x: (x * 2 + 1) % 3, sop)
    return sop.named("chain")


def chain_of_sequence_maps() -> SOp:
    sop: SOp = rasp.tokens
    for _ in range(LENGTH):
        sop = rasp.SequenceMap(lambda x, y: (x + y + 1) % 3, sop, rasp.indices)
    return sop.named("chain")


@pytest.mark.sample(2)
@pytest.mark.parametrize("chain", [chain_of_maps, chain_of_sequence_maps])
@pytest.mark.parametrize("pipeline", ["default", "tracr"])
def test_fusion_moves_functions(
    chain: type[SOp], pipeline: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No function of a map with one reader is copied, and long ones are tables."""
    copied: list[Operation] = []
    clone = Operation.clone

    def counting(op: Operation, *args: object, **options: object) -> Operation:
        copied.append(op)
        return clone(op, *args, **options)  # type: ignore[arg-type]

    program = chain()
    module = lower_to("rasp", program, vocab=range(3), max_seq_len=4)
    fusion = "rasp-fuse-maps" + ("{scope=cost}" if pipeline == "default" else "")
    monkeypatch.setattr(Operation, "clone", counting)
    raspc.pass_pipeline.run_passes(module, raspc.pass_pipeline.parse_passes(fusion))
    assert not copied
    maps = [op for op in module.walk() if isinstance(op, MapOp)]
    if pipeline == "default":
        assert len(maps) == 1 and len(maps[0].body.block.ops) <= 2 * MAX_OPS


@pytest.mark.sample(1)
@pytest.mark.parametrize("chain", [chain_of_maps, chain_of_sequence_maps])
def test_fused_chains_are_right(chain: type[SOp]) -> None:
    program = chain()
    model = raspc.compile(program, vocab=range(3), max_seq_len=4, backend="numpy")
    for tokens in ([0], [2, 1], [0, 1, 2, 2]):
        assert model.apply(tokens).decoded == program(tokens)
