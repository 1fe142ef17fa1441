"""Scripts for Tracr, and TransformerLens's own loader of Tracr's models."""

import itertools
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from raspc.tracr.compiler import compiling, lib
from raspc.tracr.rasp import rasp

pytestmark = pytest.mark.needs("torch", "transformer_lens")

HOOKED = Path(sys.prefix) / "hooked"
"""The folder of the last TransformerLens that has HookedTransformer, of `make test-exports`."""

RECIPE = Path(__file__).with_name("tracr_to_hooked_transformer.py")


@pytest.mark.skipif(not HOOKED.is_dir(), reason="`make test-exports` installs HookedTransformer")
def test_the_recipe_for_hooked_transformer() -> None:
    environment = {**os.environ, "PYTHONPATH": str(HOOKED)}
    done = subprocess.run([sys.executable, RECIPE], env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "equal\n"


@pytest.mark.parametrize(
    ("program", "vocab", "causal"),
    [
        (lib.make_reverse(rasp.tokens), "abc", False),
        (lib.make_hist(), "abc", False),
        (lib.make_sort_unique(rasp.tokens, rasp.tokens), "abc", False),
        (lib.detect_pattern(rasp.tokens, "ab"), "ab", True),
    ],
    ids=["reverse", "hist", "sort_unique", "detect_pattern, causal"],
)
def test_the_loader_of_transformer_lens(program: rasp.SOp, vocab: str, causal: bool) -> None:
    import torch
    from transformer_lens import TransformerBridge
    from transformer_lens.utilities import tracr as tracr_loader

    model = compiling.compile_rasp_to_model(program, set(vocab), 4, causal=causal)
    bridge = TransformerBridge.boot_native(tracr_loader.make_tracr_transformer_bridge_config(model))
    # The loader needs the name of the output if several s-ops have its values.
    label = program.label if causal else None
    state = tracr_loader.make_tracr_transformer_bridge_state_dict(model, label)
    assert not bridge.load_state_dict(state, strict=False).unexpected_keys
    for sequence in itertools.permutations(vocab):
        tokens = [model.input_encoder.bos_token, *sequence]
        logits, cache = bridge.run_with_cache(torch.tensor([model.input_encoder.encode(tokens)]))
        output = model.apply(tokens)
        decoded = model.output_encoder.decode(logits[0].argmax(-1).tolist())
        # Tracr's models and loaders have no undefined value.
        expected = zip(output.decoded[1:], decoded[1:], strict=True)
        assert all(ours in (None, theirs) for ours, theirs in expected)
        for layer in range(model.model_config.num_layers):
            for half, name in enumerate(("resid_mid", "resid_post")):
                found = cache[f"blocks.{layer}.hook_{name}"].detach().numpy()
                expected_stream = np.asarray(output.residuals[2 * layer + half])
                np.testing.assert_allclose(found, expected_stream, atol=1e-4)
