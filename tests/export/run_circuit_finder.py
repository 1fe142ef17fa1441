"""
Runs a circuit finder on an export to TransformerLens, and writes the edges that it finds.

    PYTHONPATH=FINDER:TRANSFORMER_LENS python run_circuit_finder.py NAME FOLDER

FOLDER has the export `lens`, or `stock`, a checkpoint of GPT-2; and `pairs.csv` and `graph.json` of
`raspc truth`. The findings go to `found.json`. The finders ask for a GPU, write through drawing
libraries, or read an attribute that transformers 5 lacks: what is replaced here is no part of a
computation.
"""

# pyright: reportMissingImports=false

import csv
import json
import sys
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
import transformers


def allow_processors() -> None:
    """Make arrays for a GPU arrays of the processor."""
    zeros = torch.zeros

    def on_processor(*sizes: Any, **options: Any) -> torch.Tensor:
        return zeros(*sizes, **{**options, "device": None})

    torch.zeros = on_processor


setattr(transformers, "TRANSFORMERS_CACHE", "")  # noqa: B010 - versions 1 and 2 of TransformerLens read it.
allow_processors()


def export_in_transformer_lens() -> Any:
    """The model of an export to TransformerLens, with its code."""
    sys.path.insert(0, str(folder / "lens"))
    import raspc_lens

    return raspc_lens.load(folder / "lens")


def stock_in_transformer_lens() -> Any:
    """A checkpoint of GPT-2 and its tokenizer in a HookedTransformer, as docs/export.md does it."""
    from transformer_lens import HookedTransformer, HookedTransformerConfig
    from transformer_lens.pretrained.weight_conversions import convert_gpt2_weights

    stock: Any = transformers.AutoModelForCausalLM.from_pretrained(folder / "stock")
    c = stock.config
    config = HookedTransformerConfig(
        n_layers=c.n_layer,
        n_heads=c.n_head,
        d_model=c.n_embd,
        d_head=c.n_embd // c.n_head,
        d_mlp=c.n_inner,
        d_vocab=c.vocab_size,
        n_ctx=c.n_positions,
        act_fn=c.activation_function,
        normalization_type="LN",
        eps=c.layer_norm_epsilon,
        original_architecture="GPT2LMHeadModel",
    )
    tokenizer: Any = transformers.AutoTokenizer.from_pretrained(folder / "stock")
    model = HookedTransformer(config, tokenizer=tokenizer)
    weights = convert_gpt2_weights(stock, config)
    model.load_and_process_state_dict(
        weights, fold_ln=False, center_writing_weights=False, center_unembed=False
    )
    return model


name, folder = sys.argv[1], Path(sys.argv[2])
lens = None if name == "stock" else export_in_transformer_lens()
model = stock_in_transformer_lens() if lens is None else lens.model
rows = list(csv.DictReader((folder / "pairs.csv").read_text().splitlines()))


def split_inputs() -> None:
    """Give each head and slot an input of its own, as the finders ask for."""
    for field in ("use_split_qkv_input", "use_attn_result", "use_hook_mlp_in"):
        setattr(model.cfg, field, True)


def batches() -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """The ids of clean and corrupted texts of equal length, and the columns of the results."""
    assert lens is not None
    clean, corrupted = ([row[key].split() for row in rows] for key in ("clean", "corrupted"))
    right, wrong = (
        torch.tensor([int(row[key]) for row in rows]) for key in ("correct_idx", "incorrect_idx")
    )
    return lens.encode(clean)[0], lens.encode(corrupted)[0], right, wrong


def eap_ig() -> dict[str, Any]:
    """
    The graphs of two methods of EAP-IG, as its own `Graph.to_json` writes them.

    `whole` and `part` are the mean logit differences of the model and of the true circuit.
    """
    from eap.attribute import attribute
    from eap.evaluate import evaluate_baseline, evaluate_graph
    from eap.graph import Graph

    split_inputs()
    data: Any = [
        (row["clean"], row["corrupted"], [int(row["correct_idx"]), int(row["incorrect_idx"])])
        for row in rows
    ]
    loader: Any = torch.utils.data.DataLoader(
        data, batch_size=10, collate_fn=lambda batch: tuple(map(list, zip(*batch, strict=True)))
    )

    def differences(logits: Any, _: Any, lengths: Any, labels: Any) -> torch.Tensor:
        last = logits[torch.arange(len(logits)), lengths - 1]
        chosen = torch.gather(last, 1, torch.tensor(labels))
        return chosen[:, 1] - chosen[:, 0]

    def difference(*arguments: Any) -> torch.Tensor:
        return differences(*arguments).mean()

    found: dict[str, Any] = {}
    for method in ("exact", "EAP-IG-inputs"):
        graph = Graph.from_model(model)
        attribute(model, graph, loader, difference, method, ig_steps=5, quiet=True)
        graph.to_json(folder / "scores.json")
        found[method] = json.loads((folder / "scores.json").read_text())
    reference = Graph.from_json(folder / "graph.json")
    found["same edges"] = set(reference.edges) == set(graph.edges)
    found["read"] = sorted(edge.name for edge in reference.edges.values() if edge.in_graph)
    whole = evaluate_baseline(model, loader, differences, quiet=True)
    part = evaluate_graph(model, reference, loader, differences, quiet=True)
    return {**found, "whole": float(whole.mean()), "part": float(part.mean())}


def mib() -> dict[str, Any]:
    """The faithfulness of the true circuit, and the areas under MIB's curves."""
    from eap.evaluate import evaluate_baseline, evaluate_graph
    from eap.graph import Graph
    from MIB_circuit_track.dataset import EAPDataset
    from MIB_circuit_track.evaluation import evaluate_area_under_curve, evaluate_area_under_roc
    from MIB_circuit_track.metrics import get_metric

    split_inputs()
    loader = EAPDataset(str(folder / "pairs.csv"), task="ioi").to_dataloader(10)
    metric = partial(
        get_metric("logit_diff", "ioi", model.tokenizer, model), mean=False, loss=False
    )

    def true_circuit() -> Any:
        return Graph.from_json(folder / "graph.json")

    whole = evaluate_baseline(model, loader, metric, quiet=True).mean()
    part = evaluate_graph(model, true_circuit(), loader, metric, quiet=True).mean()
    curve = evaluate_area_under_curve(model, true_circuit(), loader, metric, quiet=True)
    roc = evaluate_area_under_roc(true_circuit(), true_circuit())
    return {"whole": float(whole), "part": float(part), "faithfulness": curve[-1], "roc": roc}


def acdc() -> list[list[Any]]:
    """The keys of the edges that ACDC keeps, after those of all edges."""
    drawing: Any = ModuleType("pygraphviz")
    drawing.AGraph = None
    sys.modules["pygraphviz"] = drawing
    from acdc import TLACDCExperiment as experiment
    from acdc.TLACDCEdge import EdgeType

    experiment.show = lambda *_, **__: None
    split_inputs()
    clean, corrupted, right, wrong = batches()
    where = torch.arange(len(clean))

    def difference(logits: torch.Tensor) -> torch.Tensor:
        last = logits[:, -1]
        return (last[where, wrong] - last[where, right]).mean()

    search = experiment.TLACDCExperiment(
        model=model,
        ds=clean,
        ref_ds=corrupted,
        threshold=1e-3,
        metric=difference,
        online_cache_cpu=False,
        corrupted_cache_cpu=False,
        zero_ablation=False,
    )
    every = keys(search.corr.all_edges())
    while search.current_node is not None:
        search.step()
    edges = search.corr.all_edges().items()
    kept = {
        key: edge for key, edge in edges if edge.present and edge.edge_type == EdgeType.ADDITION
    }
    return [every, keys(kept)]


def keys(edges: dict[Any, Any]) -> list[list[Any]]:
    """The keys of edges as lists."""
    return [
        [child, list(index.hashable_tuple), parent, list(other.hashable_tuple)]
        for child, index, parent, other in edges
    ]


def auto_circuit() -> dict[str, float]:
    """The scores of edges by their names, from integrated gradients of masks."""
    from auto_circuit.data import PromptDataLoader, PromptDataset
    from auto_circuit.prune_algos.mask_gradient import mask_gradient_prune_scores
    from auto_circuit.utils.graph_utils import patchable_model

    split_inputs()
    device = torch.device("cpu")
    patchable = patchable_model(
        model, factorized=True, slice_output="last_seq", separate_qkv=True, device=device
    )
    clean, corrupted, right, wrong = batches()
    data = PromptDataset(clean, corrupted, list(right[:, None]), list(wrong[:, None]))
    scores = mask_gradient_prune_scores(
        patchable,
        PromptDataLoader(data, seq_len=None, diverge_idx=0, batch_size=5),
        official_edges=None,
        grad_function="logit",
        answer_function="avg_diff",
        integrated_grad_samples=5,
    )
    return {edge.name: float(edge.prune_score(scores)) for edge in patchable.edges}


FINDERS = {
    "eap-ig": eap_ig,
    "stock": eap_ig,
    "mib": mib,
    "acdc": acdc,
    "auto-circuit": auto_circuit,
}
(folder / "found.json").write_text(json.dumps(FINDERS[name]()))
