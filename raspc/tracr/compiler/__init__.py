"""
Tracr's package `compiler`: the modules `compiling`, `lib`, `validating` and `assemble`.

`tracr_labels` computes Tracr's names of s-ops and directions.
"""
