"""
Tracr's constructions of single blocks, which raspc has in its own form.

`raspc.craft_dialect.constructions` has the linear maps of heads and MLPs, with bounds of their
errors; the blocks of a program are those of `compile_rasp_to_model(...).craft_model`.
"""

from raspc.tracr.lazy_names import names_of

_INSTEAD = (
    "compile a program and read model.craft_model, or see the module {} of "
    "raspc.craft_dialect.constructions"
)

__getattr__ = names_of(
    __name__,
    {
        "categorical_attn": _INSTEAD.format("hard_attention"),
        "categorical_mlp": _INSTEAD.format("lookup"),
        "numerical_mlp": _INSTEAD.format("steps"),
        "selector_width": _INSTEAD.format("selector_width"),
    },
)
