"""
`convert-transformer-to-stablehlo`: a model as a StableHLO function.

`stablehlo` is the part of the StableHLO dialect that the lowering uses. `tensor_builder` builds its
ops as NumPy builds arrays, with sizes that are numbers or are known when the program runs.
`component_lowering` lowers each component of a transformer, and `model_function` the whole model.
"""
