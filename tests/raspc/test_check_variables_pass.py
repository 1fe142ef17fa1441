"""The pass `transformer-check-variables`: right records pass, and a wrong record is an error."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest
from xdsl.context import Context
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass

import raspc
from raspc.frontends.python import load_program
from raspc.passes.registry import ALL_PASSES
from raspc.transformer_dialect import ModelOp, VariableOp
from raspc.values import RaspcError

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


@dataclass(frozen=True)
class ExchangeRecords(ModulePass):
    """A wrong pass: it exchanges the names of two records."""

    name = "exchange-records"
    names: ClassVar[tuple[str, str]]

    def apply(self, ctx: Context, op: ModuleOp) -> None:
        (model,) = (each for each in op.ops if isinstance(each, ModelOp))
        records = {each.sop_name.data: each for each in model.variables}
        first, second = (records[name] for name in self.names)
        assert isinstance(first, VariableOp) and isinstance(second, VariableOp)
        first.sop_name, second.sop_name = second.sop_name, first.sop_name


def compile_with(passes: str, name: str) -> raspc.Model:
    loaded = load_program(str(EXAMPLES / name), max_seq_len=3)
    return raspc.compile(
        loaded.sop,
        vocab=loaded.vocab,
        max_seq_len=3,
        causal=loaded.causal,
        pipeline=passes,
        backend="numpy",
    )


@pytest.mark.parametrize("name", ["reverse.py", "sort_unique.py", "frac_prevs.py"])
@pytest.mark.parametrize("pipeline", ["interp", "default", "tracr"])
def test_right_records(pipeline: str, name: str) -> None:
    model = compile_with(f"{pipeline},transformer-check-variables{{budget=60}}", name)
    assert model.op.variables


def test_exchanged_records_are_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ALL_PASSES, "exchange-records", lambda: ExchangeRecords)
    monkeypatch.setattr(ExchangeRecords, "names", ("tokens", "target_pos"), raising=False)
    message = r"variable 'target_pos': the record is wrong: decoded wrong on .* after embed; mend"
    with pytest.raises(RaspcError, match=message):
        compile_with("interp,exchange-records,transformer-check-variables", "sort_unique.py")


def test_the_model_keeps_its_certificate() -> None:
    plain = compile_with("default", "reverse.py")
    checked = compile_with("default,transformer-check-variables", "reverse.py")
    assert plain.certificate is not None
    assert str(plain.op) == str(checked.op)
