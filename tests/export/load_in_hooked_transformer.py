"""
Loads exported models in the last version of TransformerLens that has HookedTransformer.

    PYTHONPATH=.venv/hooked python load_in_hooked_transformer.py CASE.json...

Each case names the folder of a model, sequences, and the file for results and residual streams.
"""

import importlib
import json
import sys
from pathlib import Path

import numpy as np
import torch
from transformer_lens import HookedTransformer

for path in sys.argv[1:]:
    case = json.loads(Path(path).read_text())
    sys.path.insert(0, case["folder"])
    lens = importlib.import_module("raspc_lens").load(case["folder"])
    assert isinstance(lens.model, HookedTransformer)
    ids, _ = lens.encode(case["sequences"])
    with torch.no_grad():
        logits, cache = lens.model.run_with_cache(ids)
    assert torch.equal(logits, lens.model(ids))
    texts = [" ".join(map(str, tokens)) for tokens in case["sequences"]]
    assert torch.equal(lens.model.to_tokens(texts), ids)
    assert not any(point.fwd_hooks for point in lens.model.hook_dict.values())
    found = {"embed": cache["hook_embed"] + cache["hook_pos_embed"]}
    for layer in range(lens.model.cfg.n_layers):
        found[f"layer{layer}/attn"] = cache["resid_mid", layer]
        found[f"layer{layer}/mlp"] = cache["resid_post", layer]
    # Attention masks PAD, and the loader scales no weight.
    for layer in range(lens.model.cfg.n_layers):
        pattern = cache["pattern", layer]
        padding = (ids == lens.vocabulary.pad)[:, None, None, :].expand(pattern.shape)
        assert not pattern[padding].any()
    assert lens.model.cfg.normalization_type is None
    np.savez(case["output"], **{name: each.numpy() for name, each in found.items()})
    Path(case["output"]).with_suffix(".json").write_text(json.dumps(lens.answer(case["sequences"])))
