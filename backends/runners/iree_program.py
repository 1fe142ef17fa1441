"""
StableHLO text compiled by IREE, a compiler other than XLA, and run by its runtime.

    program = IreeProgram(text, weights)        # text and weights as for StablehloProgram
    logits = program.run(ids)

IREE needs static sizes: lower with `batch=` and `length=`.

Needs the packages iree-base-compiler and iree-base-runtime (the extra `raspc[iree]`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from raspc.values import RaspcError
from raspc.values.short_repr import guarded

ENTRY_FUNCTION = "main"
"""The name of the module's function that computes the logits."""


class IreeProgram:
    """A StableHLO module compiled by IREE, and the weights that are its arguments."""

    def __init__(self, text: str, weights: Sequence[ArrayLike], *, target: str = "llvm-cpu"):
        """
        Compile a module.

        Args:
            text: MLIR in generic form, with a public function @main of ids [B, T] and weights.
            weights: the weights, in the order of the arguments.
            target: the backend of IREE's compiler, which determines the runtime's device.

        Raises:
            RaspcError: if IREE is not installed, the text has a `?` size, or IREE does not
                compile the module.

        """
        try:
            from iree import compiler, runtime  # pyright: ignore
        except ImportError as error:
            raise RaspcError("IREE is not installed", remedy="install raspc[iree]") from error
        if "?x" in text:
            raise RaspcError(
                "IREE compiles programs of known sizes, and this one has `?`",
                remedy="give batch and length to convert-transformer-to-stablehlo",
            )
        options = ["--iree-llvmcpu-target-cpu=host"] if target == "llvm-cpu" else []
        try:
            binary = compiler.compile_str(
                text, target_backends=[target], input_type="stablehlo", extra_args=options
            )
        except compiler.CompilerToolError as error:
            lines = str(error).splitlines()
            reason = next((line for line in lines if "error:" in line), lines[0])
            raise RaspcError(f"IREE does not compile the module: {reason[:200]}") from error
        config = runtime.Config({"llvm-cpu": "local-task"}.get(target, target))
        context = runtime.SystemContext(config=config)
        context.add_vm_module(runtime.VmModule.copy_buffer(config.vm_instance, binary))
        (self._module,) = (m for n, m in context.modules.items() if hasattr(m, ENTRY_FUNCTION))
        self._context = context
        self.weights = [np.ascontiguousarray(weight) for weight in weights]

    def run(self, ids: NDArray[np.int32]) -> list[NDArray[Any]]:
        """The logits float [B, T, n_out] of each unembedding, for ids [B, T]."""
        results = self._module[ENTRY_FUNCTION](np.ascontiguousarray(ids, np.int32), *self.weights)
        several = results if isinstance(results, (list, tuple)) else [results]
        return [np.asarray(each.to_host()) for each in several]

    @guarded
    def __repr__(self) -> str:
        return f"<IreeProgram of {len(self.weights):,} weights>"
