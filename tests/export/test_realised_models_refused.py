"""Formats that know plain models alone refuse a realised model, and write nothing."""

from pathlib import Path

import pytest

from raspc import rasp
from raspc.backends.export.export_formats import FORMATS, export
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.transformer_dialect import ModelOp
from raspc.values import RaspcError


@pytest.fixture(scope="module")
def realised() -> ModelOp:
    module = lower_program(rasp.tokens, vocab="ab", max_seq_len=2)
    run_passes(module, parse_passes("default,bert"))
    (model,) = (op for op in module.ops if isinstance(op, ModelOp))
    return model


@pytest.mark.parametrize("name", FORMATS)
def test_a_realised_model_is_refused(realised: ModelOp, name: str, tmp_path: Path) -> None:
    with pytest.raises(RaspcError, match=f"norm 'embed_norm', and the export to {name} knows"):
        export(realised, name, tmp_path / "out")
    assert not list(tmp_path.iterdir())
