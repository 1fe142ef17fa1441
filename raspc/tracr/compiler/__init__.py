"""
Tracr's package `compiler`: the modules `compiling`, `lib`, `validating` and `assemble`.

    from raspc.tracr.compiler import compile_rasp_to_model

`tracr_labels` computes Tracr's names of s-ops and directions.
"""

from raspc.tracr.compiler import assemble, compiling, lib, validating
from raspc.tracr.compiler.compiling import compile_rasp_to_model

__all__ = ["assemble", "compile_rasp_to_model", "compiling", "lib", "validating"]
