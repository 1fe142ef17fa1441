"""
The usual recipe: the parameters of a Tracr model in a TransformerLens HookedTransformer.

A script for Tracr whose first two imports named `tracr`. It needs a TransformerLens that has
HookedTransformer: PYTHONPATH=.venv/hooked python tracr_to_hooked_transformer.py
"""

from raspc.tracr.compiler import compiling
from raspc.tracr.rasp import rasp

# isort: split
import einops
import numpy as np
import torch
from transformer_lens import HookedTransformer, HookedTransformerConfig

length = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE))
flip = rasp.Select(rasp.indices, length - rasp.indices - 1, rasp.Comparison.EQ)
reverse = rasp.Aggregate(flip, rasp.tokens)

bos = "BOS"
model = compiling.compile_rasp_to_model(reverse, vocab={1, 2, 3}, max_seq_len=5, compiler_bos=bos)

config = model.model_config
n_ctx = model.params["pos_embed"]["embeddings"].shape[0]
d_vocab, d_model = model.params["token_embed"]["embeddings"].shape
d_vocab_out = d_vocab - 2  # The output is a token, and neither BOS nor PAD.
hooked = HookedTransformer(
    HookedTransformerConfig(
        n_layers=config.num_layers,
        d_model=d_model,
        d_head=config.key_size,
        n_ctx=n_ctx,
        d_vocab=d_vocab,
        d_vocab_out=d_vocab_out,
        d_mlp=config.mlp_hidden_size,
        n_heads=config.num_heads,
        act_fn="relu",
        attention_dir="causal" if config.causal else "bidirectional",
        normalization_type="LN" if config.layer_norm else None,
    )
)

state = {
    "pos_embed.W_pos": model.params["pos_embed"]["embeddings"],
    "embed.W_E": model.params["token_embed"]["embeddings"],
    # The output is the first directions of the stream.
    "unembed.W_U": np.eye(d_model, d_vocab_out, dtype=np.float32),
}
split = {"d_head": config.key_size, "n_heads": config.num_heads}
for layer in range(config.num_layers):
    block, source = f"blocks.{layer}", f"transformer/layer_{layer}"
    for theirs, name in (("Q", "query"), ("K", "key"), ("V", "value")):
        linear = model.params[f"{source}/attn/{name}"]
        state[f"{block}.attn.W_{theirs}"] = einops.rearrange(
            np.array(linear["w"]), "m (n_heads d_head) -> n_heads m d_head", **split
        )
        state[f"{block}.attn.b_{theirs}"] = einops.rearrange(
            np.array(linear["b"]), "(n_heads d_head) -> n_heads d_head", **split
        )
    linear = model.params[f"{source}/attn/linear"]
    state[f"{block}.attn.W_O"] = einops.rearrange(
        np.array(linear["w"]), "(n_heads d_head) m -> n_heads d_head m", **split
    )
    state[f"{block}.attn.b_O"] = linear["b"]
    for theirs, name in (("in", "linear_1"), ("out", "linear_2")):
        state[f"{block}.mlp.W_{theirs}"] = model.params[f"{source}/mlp/{name}"]["w"]
        state[f"{block}.mlp.b_{theirs}"] = model.params[f"{source}/mlp/{name}"]["b"]
hooked.load_state_dict({k: torch.tensor(np.array(v)) for k, v in state.items()}, strict=False)

for sequence in ([1, 2, 3], [3], [2, 2, 1, 3, 1]):
    inputs = [bos, *sequence]
    ids = torch.tensor([model.input_encoder.encode(inputs)])
    logits, cache = hooked.run_with_cache(ids)
    decoded = model.output_encoder.decode(logits.squeeze(0).argmax(-1).tolist())
    output = model.apply(inputs)
    assert [bos, *decoded[1:]] == output.decoded == [bos, *reversed(sequence)]
    for layer in range(hooked.cfg.n_layers):
        for half, name in enumerate(("attn_out", "mlp_out")):
            ours = np.array(output.layer_outputs[2 * layer + half])
            np.testing.assert_allclose(cache[name, layer].detach().numpy(), ours, atol=1e-4)
print("equal")
