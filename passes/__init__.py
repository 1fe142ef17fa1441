"""The passes of raspc, one file each, and the registry that every tool reads.

A pass is added by its file and a line in `ALL_PASSES`; it is then in `rasp-opt --help`, in
`xdsl-opt` through the `xdsl.universe` entry point, in `raspc passes` and in docs/passes.md.
The registry holds factories, so that listing passes imports none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from xdsl.passes import ModulePass


def _lazy(module: str, cls: str) -> Callable[[], type[ModulePass]]:
    def load() -> type[ModulePass]:
        return getattr(import_module(f"passes.{module}"), cls)

    return load


ALL_PASSES: dict[str, Callable[[], type[ModulePass]]] = {
    "rasp-simplify-selectors": _lazy("rasp_simplify_selectors", "RaspSimplifySelectors"),
    "rasp-lower-length": _lazy("rasp_lower_length", "RaspLowerLength"),
    "rasp-fuse-maps": _lazy("rasp_fuse_maps", "RaspFuseMaps"),
    "rasp-count-sums": _lazy("rasp_count_sums", "RaspCountSums"),
    "rasp-split-comparisons": _lazy("rasp_split_comparisons", "RaspSplitComparisons"),
    "rasp-lower-selectors": _lazy("rasp_lower_selectors", "RaspLowerSelectors"),
    "rasp-normalize-selectors": _lazy("rasp_normalize_selectors", "RaspNormalizeSelectors"),
    "rasp-merge-equal": _lazy("rasp_merge_equal", "RaspMergeEqual"),
    "rasp-commute-aggregates": _lazy("rasp_commute_aggregates", "RaspCommuteAggregates"),
    "rasp-print-values": _lazy("rasp_print_values", "RaspPrintValues"),
    "rasp-infer-encodings": _lazy("rasp_infer_encodings", "RaspInferEncodings"),
    "rasp-select-nearest": _lazy("rasp_select_nearest", "RaspSelectNearest"),
    "rasp-choose-encodings": _lazy("rasp_choose_encodings", "RaspChooseEncodings"),
    "rasp-insert-conversions": _lazy("rasp_insert_conversions", "RaspInsertConversions"),
    "convert-rasp-to-craft": _lazy("convert_rasp_to_craft", "ConvertRaspToCraft"),
    "craft-compose-linear": _lazy("craft_compose_linear", "CraftComposeLinear"),
    "craft-merge-heads": _lazy("craft_merge_heads", "CraftMergeHeads"),
    "craft-narrow-spaces": _lazy("craft_narrow_spaces", "CraftNarrowSpaces"),
    "craft-share-neurons": _lazy("craft_share_neurons", "CraftShareNeurons"),
    "craft-allocate-layers": _lazy("craft_allocate_layers", "CraftAllocateLayers"),
    "craft-allocate-residual": _lazy("craft_allocate_residual", "CraftAllocateResidual"),
    "craft-pad-bases": _lazy("craft_pad_bases", "CraftPadBases"),
    "craft-certify": _lazy("craft_certify", "CraftCertify"),
    "materialize-weights": _lazy("materialize_weights", "MaterializeWeights"),
    "transformer-factorize-qk": _lazy("transformer_factorize_qk", "TransformerFactorizeQK"),
    "transformer-pad-heads": _lazy("transformer_pad_heads", "TransformerPadHeads"),
    "transformer-rotate-basis": _lazy("transformer_rotate_basis", "TransformerRotateBasis"),
    "transformer-drop-names": _lazy("transformer_drop_names", "TransformerDropNames"),
    "convert-transformer-to-stablehlo": _lazy(
        "convert_transformer_to_stablehlo", "ConvertTransformerToStablehlo"
    ),
}
"""Every pass by name, in the order in which a program meets them."""
