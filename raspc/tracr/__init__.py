"""
Tracr's interface: a script for Tracr runs if `raspc.tracr` replaces `tracr` in its imports.

    from raspc.tracr.compiler import compiling, lib
    from raspc.tracr.rasp import rasp

    model = compiling.compile_rasp_to_model(
        lib.make_reverse(rasp.tokens), vocab={1, 2, 3}, max_seq_len=5, compiler_bos="BOS"
    )
    model.apply(["BOS", 1, 2, 3]).decoded                       # ["BOS", 3, 2, 1]
    model.params["transformer/layer_0/attn/query"]["w"]         # [d_model, num_heads * key_size]
    model.craft_model.blocks                    # heads and MLPs on named directions
    model.graph                                 # the program's expressions, with their blocks

Modules have Tracr's paths; `rasp`, `compiling`, `lib` and `validating` are attributes of
`raspc.tracr` too. Programs are compiled by the pipeline `tracr`, which has Tracr's layers, heads,
key size and width; docs/tracr.md lists what is equal and what differs.
"""

from importlib import import_module
from typing import Any

_HOMES = {
    "rasp": "raspc.tracr.rasp",
    "compiler": "raspc.tracr.compiler",
    "craft": "raspc.tracr.craft",
    "transformer": "raspc.tracr.transformer",
    "assemble": "raspc.tracr.compiler.assemble",
    "compiling": "raspc.tracr.compiler.compiling",
    "lib": "raspc.tracr.compiler.lib",
    "validating": "raspc.tracr.compiler.validating",
    "encoder": "raspc.tracr.transformer.encoder",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return import_module(_HOMES[name])
    raise AttributeError(f"module 'raspc.tracr' has no attribute '{name}'")


def __dir__() -> list[str]:
    return [*globals(), *_HOMES]
