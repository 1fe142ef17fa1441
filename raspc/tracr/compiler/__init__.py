"""
Tracr's compiler, by its names: `compiling`, `lib`, `validating` and `assemble`.

`labels` gives s-ops and directions the names that Tracr gives them.
"""
