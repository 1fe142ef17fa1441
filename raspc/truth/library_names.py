"""
The names of a model's stages and components in the libraries that its exports are for.

    names = LibraryNames(model)
    names.of_stage("layer0/mlp")["transformer_lens"]            # "blocks.0.hook_resid_post"
    names.of_component("layer0/head1")["torch"]                 # "layers.0.attn.heads.1"

TransformerLens names hooks; all names here are hooks of a HookedTransformer and of a
TransformerBridge. `torch` and `transformers` name modules of the two exports, but for stages:
`transformers` names an entry of the output's tuple `residuals`, and `torch` a key of
`run(ids).residuals`. ONNX names outputs of the graph. For a model that is realised in a stock
architecture, `transformers` has the names of the stock class (`stock_names.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.component_op import layer_and_part
from raspc.truth.stock_names import stock_names_of
from raspc.values.short_repr import guarded, listed
from raspc.verification.variable_locations import stages_of

LIBRARIES = ("transformer_lens", "torch", "transformers", "onnx")
"""The keys of the libraries in the ground truth."""

_COMPONENT = re.compile(r"layer(?P<layer>\d+)/(?P<kind>head|mlp)(?P<index>\d*)")


class LibraryNames:
    """The names of the stages and components of a model."""

    def __init__(self, model: ModelOp):
        self._stages = stages_of(model)
        self._unembeds = {op.component: op for op in model.unembeds}
        self._stock = stock_names_of(model)

    def of_stage(self, stage: str) -> dict[str, Any]:
        """The name of a stage of the stream in each library."""
        own = f"residuals.{self._stages.index(stage)}"
        return {
            "transformer_lens": self._hook(stage),
            "torch": stage,
            "transformers": own if self._stock is None else self._stock.of_stage(stage),
            "onnx": f"residual/{stage}",
        }

    def _hook(self, stage: str) -> str | None:
        """The hook that has a stage; None for a model without layers, which has no such hook."""
        if stage == "embed":
            return "blocks.0.hook_resid_pre" if len(self._stages) > 1 else None
        layer, part = layer_and_part(stage)
        return f"blocks.{layer}.hook_resid_{'mid' if part == 'attn' else 'post'}"

    def of_stages(self, stages: Iterable[str]) -> dict[str, list[Any]]:
        """The names of several stages in each library."""
        names = [self.of_stage(stage) for stage in stages]
        return {library: [each[library] for each in names] for library in LIBRARIES}

    def of_component(self, component: str) -> dict[str, Any]:
        """
        The names of a component in each library.

        `transformer_lens` has the hooks by slot, and `out`. The hooks of a head hold all heads of
        the layer: `index` is the number of the head. The hook of an unembedding holds the logits
        of all results: `columns` are the first column and the column after the last.
        """
        names = self._of_component(component)
        if self._stock is not None:
            names["transformers"] = self._stock.of_component(component)
        return names

    def _of_component(self, component: str) -> dict[str, Any]:
        if component == "embed":
            hooks: dict[str, Any] = {"out": "hook_embed", "positions": "hook_pos_embed"}
            return _names(hooks, "embed", "residual/embed")
        if component in self._unembeds:
            return self._of_unembed(component)
        match = _COMPONENT.fullmatch(component)
        assert match is not None, component
        layer, block = match["layer"], f"blocks.{match['layer']}"
        if match["kind"] == "mlp":
            hooks = {
                "in": f"{block}.mlp.hook_pre",
                "neurons": f"{block}.mlp.hook_post",
                "out": f"{block}.hook_mlp_out",
            }
            return _names(hooks, f"layers.{layer}.mlp", f"residual/{component}")
        hooks = {slot: f"{block}.attn.hook_{slot}" for slot in ("q", "k", "v", "pattern")}
        hooks |= {"out": f"{block}.attn.hook_z", "index": int(match["index"])}
        module = f"layers.{layer}.attn.heads.{match['index']}"
        return _names(hooks, module, f"residual/layer{layer}/attn")

    def _of_unembed(self, component: str) -> dict[str, Any]:
        number = list(self._unembeds).index(component)
        widths = [op.logits.type.n_out for op in self._unembeds.values()]
        start = sum(widths[:number])
        hooks = {"out": "unembed.hook_out", "columns": [start, start + widths[number]]}
        output = "logits" if len(widths) == 1 else f"logits{number}"
        return _names(hooks, f"unembed.{number}", output)

    @guarded
    def __repr__(self) -> str:
        return f"<LibraryNames of {len(self._stages):,} stages, for {listed(LIBRARIES)}>"


def _names(hooks: dict[str, Any], module: str, onnx: str) -> dict[str, Any]:
    return {
        "transformer_lens": hooks,
        "torch": module,
        "transformers": f"transformer.{module}",
        "onnx": onnx,
    }
