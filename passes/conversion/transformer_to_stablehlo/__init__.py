"""
`convert-transformer-to-stablehlo`: a model as a StableHLO function.

`tensor_builder` builds StableHLO ops as NumPy builds arrays, with sizes that are numbers or are
known when the program runs; `dynamic_size_ops` defines the ops for the latter that xdsl-jax lacks.
`component_lowering` lowers each component of a transformer, and `model_function` the whole model.
`stablehlo_ops` names the ops and attributes of xdsl-jax that the lowering uses.
"""
