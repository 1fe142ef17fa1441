"""
The conversion of a model to StableHLO, and the text of the result.

    module = to_stablehlo(model.module, batch=8, length=11)
    text = generic_text(module)
    program = StablehloProgram(text, list(model.params.values()))      # backends.runners
"""

from __future__ import annotations

from io import StringIO

from xdsl.dialects.builtin import ModuleOp
from xdsl.printer import Printer

from raspc.pass_pipeline import parse_passes, run_passes

PASS = "convert-transformer-to-stablehlo"


def to_stablehlo(
    module: ModuleOp, *, batch: int | None = None, length: int | None = None
) -> ModuleOp:
    """
    A StableHLO module that computes the model in `module`, which is not changed.

    batch, length: the sizes of the ids [batch, length]; None stands for any size, `?` in the type.
    """
    sizes = {"batch": batch, "length": length}
    known = [f"{name}={size}" for name, size in sizes.items() if size is not None]
    lowered = module.clone()
    run_passes(lowered, parse_passes(f"{PASS}{{{' '.join(known)}}}" if known else PASS))
    return lowered


def generic_text(module: ModuleOp) -> str:
    """The text of a module in MLIR's generic form, which needs no dialect's custom syntax."""
    stream = StringIO()
    Printer(stream, print_generic_format=True).print_op(module)
    return stream.getvalue() + "\n"
