"""
The registry of passes, which every tool reads.

A pass is added by its file and a line in `ALL_PASSES`; it is then in `rasp-opt --help`, in
`xdsl-opt` through the `xdsl.universe` entry point, in `raspc passes` and in docs/passes.md.
The registry holds factories, so that listing passes imports none of them.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from xdsl.passes import ModulePass


def _lazy(module: str, cls: str, room: str = "raspc.passes") -> Callable[[], type[ModulePass]]:
    def load() -> type[ModulePass]:
        return getattr(import_module(f"{room}.{module}"), cls)

    return load


ALL_PASSES: dict[str, Callable[[], type[ModulePass]]] = {
    "rasp-declare-variables": _lazy("rasp.declare_variables", "RaspDeclareVariables"),
    "rasp-keep": _lazy("rasp.keep", "RaspKeep"),
    "rasp-lower-lazy-maps": _lazy("rasp.lower_lazy_maps", "RaspLowerLazyMaps"),
    "rasp-lower-sums": _lazy("rasp.lower_sums", "RaspLowerSums"),
    "rasp-lower-single-selectors": _lazy("rasp.lower_single_selectors", "RaspLowerSingleSelectors"),
    "rasp-lower-best-selectors": _lazy("rasp.lower_best_selectors", "RaspLowerBestSelectors"),
    "rasp-split-latest": _lazy("rasp.split_latest", "RaspSplitLatest"),
    "rasp-count-positions": _lazy("rasp.count_positions", "RaspCountPositions"),
    "rasp-simplify-selectors": _lazy("rasp.simplify_selectors", "RaspSimplifySelectors"),
    "rasp-lower-length": _lazy("rasp.lower_length", "RaspLowerLength"),
    "rasp-fuse-maps": _lazy("rasp.fuse_maps", "RaspFuseMaps"),
    "rasp-drop-fills": _lazy("rasp.drop_fills", "RaspDropFills"),
    "rasp-count-sums": _lazy("rasp.count_sums", "RaspCountSums"),
    "rasp-compare-counts": _lazy("rasp.compare_counts", "RaspCompareCounts"),
    "rasp-read-means": _lazy("rasp.read_means", "RaspReadMeans"),
    "rasp-split-comparisons": _lazy("rasp.split_comparisons", "RaspSplitComparisons"),
    "rasp-saturate": _lazy("rasp.saturate.saturate", "RaspSaturate"),
    "rasp-split-keys": _lazy("rasp.split_keys", "RaspSplitKeys"),
    "rasp-lower-selectors": _lazy("rasp.lower_selectors", "RaspLowerSelectors"),
    "rasp-normalize-selectors": _lazy(
        "rasp.normalize_selectors.normalize_selectors", "RaspNormalizeSelectors"
    ),
    "rasp-merge-equal": _lazy("rasp.merge_equal", "RaspMergeEqual"),
    "rasp-print-values": _lazy("rasp.print_values", "RaspPrintValues"),
    "rasp-prove-patterns": _lazy("rasp.prove_patterns", "RaspProvePatterns"),
    "rasp-infer-encodings": _lazy("rasp.infer_encodings", "RaspInferEncodings"),
    "rasp-select-nearest": _lazy("rasp.select_nearest", "RaspSelectNearest"),
    "rasp-choose-encodings": _lazy("rasp.choose_encodings", "RaspChooseEncodings"),
    "rasp-insert-conversions": _lazy("rasp.insert_conversions", "RaspInsertConversions"),
    "convert-rasp-to-craft": _lazy(
        "conversion.rasp_to_craft.convert_rasp_to_craft", "ConvertRaspToCraft"
    ),
    "craft-embed-linear": _lazy("craft.embed_linear", "CraftEmbedLinear"),
    "craft-compose-linear": _lazy("craft.compose_linear", "CraftComposeLinear"),
    "craft-merge-heads": _lazy("craft.merge_heads", "CraftMergeHeads"),
    "craft-narrow-spaces": _lazy("craft.narrow_spaces.narrow_spaces", "CraftNarrowSpaces"),
    "craft-share-neurons": _lazy("craft.share_neurons", "CraftShareNeurons"),
    "craft-allocate-layers": _lazy("craft.allocate_layers", "CraftAllocateLayers"),
    "craft-allocate-residual": _lazy(
        "craft.allocate_residual.allocate_residual", "CraftAllocateResidual"
    ),
    "craft-pad-bases": _lazy("craft.pad_bases", "CraftPadBases"),
    "craft-print-bounds": _lazy("craft.print_bounds", "CraftPrintBounds"),
    "craft-certify": _lazy("craft.certify", "CraftCertify"),
    "materialize-weights": _lazy(
        "conversion.craft_to_transformer.materialize_weights", "MaterializeWeights"
    ),
    "transformer-factorize-qk": _lazy("transformer.factorize_qk", "TransformerFactorizeQK"),
    "transformer-extract-biases": _lazy("transformer.extract_biases", "TransformerExtractBiases"),
    "transformer-pad-heads": _lazy("transformer.pad_heads", "TransformerPadHeads"),
    "transformer-convert-unembedding": _lazy(
        "transformer.convert_unembedding", "TransformerConvertUnembedding"
    ),
    "transformer-tie-embeddings": _lazy("transformer.tie_embeddings", "TransformerTieEmbeddings"),
    "transformer-scale-attention": _lazy(
        "transformer.scale_attention", "TransformerScaleAttention"
    ),
    "transformer-insert-norms": _lazy("transformer.insert_norms", "TransformerInsertNorms"),
    "transformer-absorb-biases": _lazy("transformer.absorb_biases", "TransformerAbsorbBiases"),
    "transformer-convert-activations": _lazy(
        "transformer.convert_activations", "TransformerConvertActivations"
    ),
    "transformer-convert-positions": _lazy(
        "transformer.convert_positions", "TransformerConvertPositions"
    ),
    "transformer-fill-heads": _lazy("transformer.fill_heads", "TransformerFillHeads"),
    "transformer-disguise-parts": _lazy(
        "transformer.disguise_parts.disguise_parts", "TransformerDisguiseParts"
    ),
    "transformer-rotate-basis": _lazy("transformer.rotate_basis", "TransformerRotateBasis"),
    "transformer-drop-names": _lazy("transformer.drop_names", "TransformerDropNames"),
    # The pass runs models and interpreters, so it lies beside the other comparisons.
    "transformer-check-variables": _lazy(
        "check_variables_pass", "TransformerCheckVariables", "raspc.verification"
    ),
    "convert-transformer-to-stablehlo": _lazy(
        "conversion.transformer_to_stablehlo.convert_transformer_to_stablehlo",
        "ConvertTransformerToStablehlo",
    ),
}
"""Every pass by name, in the order in which a program meets them."""
