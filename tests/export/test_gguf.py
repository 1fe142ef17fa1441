"""Models of the next token as GGUF files: their weights and tokenizer, and runs of llama.cpp."""

import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

import raspc
from corpus_programs.generation_cases import CASES, KEYS
from corpus_programs.index import entry_of
from raspc.cli.main import main

COUNTING = str(
    Path(__file__).resolve().parents[2] / "examples" / "corpus" / "generation" / "counting.rasp"
)


def export(folder: Path, arch: str, *options: str) -> Path:
    path = folder / f"counting-{arch}.gguf"
    command = ["export", COUNTING, "--to", "gguf", "--arch", arch, *options]
    assert main([*command, "-o", str(path)]) == 0
    return path


@pytest.mark.needs("gguf")
@pytest.mark.parametrize("arch", ["gpt2", pytest.param("llama", marks=pytest.mark.slow)])
def test_the_weights_are_those_of_the_checkpoint(
    arch: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import gguf  # pyright: ignore[reportMissingImports]

    reader: Any = gguf.GGUFReader(export(tmp_path, arch))
    assert "llama.cpp has no proof" in capsys.readouterr().err
    found = {tensor.name: np.asarray(tensor.data) for tensor in reader.tensors}
    folder = tmp_path / "checkpoint"
    command = ["export", COUNTING, "--to", "transformers", "--arch", arch, "-o", str(folder)]
    assert main(command) == 0
    wanted = load_file(folder / "model.safetensors")
    assert len(found) == len(wanted)
    assert sorted(np.abs(each).sum() for each in found.values()) == pytest.approx(
        sorted(np.abs(each).sum() for each in wanted.values()), rel=1e-6
    )
    up = wanted["transformer.h.0.mlp.c_fc.weight"].T if arch == "gpt2" else None
    up = wanted["model.layers.0.mlp.up_proj.weight"] if up is None else up
    assert np.array_equal(found["blk.0.ffn_up.weight"], up)
    tokens = reader.fields["tokenizer.ggml.tokens"]
    pieces = [bytes(tokens.parts[i]).decode() for i in tokens.data]
    assert pieces == [*(f"\u2581{digit}" for digit in range(10)), "compiler_bos", "compiler_pad"]


@pytest.mark.needs("gguf", "xllamacpp")
@pytest.mark.parametrize("arch", ["gpt2", "llama"])
def test_llama_cpp_generates_what_raspc_generates(arch: str, tmp_path: Path) -> None:
    """The server of llama.cpp continues texts, in a process of its own."""
    model = raspc.compile(entry_of(KEYS["counting"]).module(), backend="numpy", validate="off")
    dice = random.Random(0)
    prompts = [CASES["counting"][0](dice)[0] for _ in range(20)]
    texts = [[" ".join(map(str, p)), model.max_seq_len - len(p)] for p in prompts]
    command = [sys.executable, "-c", SERVER, str(export(tmp_path, arch)), json.dumps(texts)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    answers = json.loads(done.stdout.splitlines()[-1])
    assert [text.split() for text in answers] == [
        [str(token) for token in model.generate(prompt).tokens] for prompt in prompts
    ]


SERVER = """
import json, socket, sys
import xllamacpp
with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
params = xllamacpp.CommonParams()
params.model.path, params.port = sys.argv[1], port
params.n_ctx, params.n_parallel, params.warmup, params.use_jinja = 256, 1, False, False
params.cpuparams.n_threads = 1
params.cache_type_k = params.cache_type_v = xllamacpp.ggml_type.GGML_TYPE_F32
params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
server, texts = xllamacpp.Server(params), []
for prompt, count in json.loads(sys.argv[2]):
    request = {"prompt": prompt, "n_predict": count, "temperature": 0, "cache_prompt": False}
    answer = server.handle_completions(request)
    answer = json.loads(answer) if isinstance(answer, str) else answer
    texts.append(answer["choices"][0]["text"])
print("\\n" + json.dumps(texts), flush=True)
"""


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ([], "a GGUF file holds a model in a stock architecture; give --arch gpt2"),
        (["--arch", "opt"], "there is no architecture 'opt'"),
        (["--arch", "phi3"], "models of phi3 are not written as GGUF files; choose --arch gpt2 or"),
    ],
)
def test_refusals(
    options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "out.gguf"
    assert main(["export", COUNTING, "--to", "gguf", *options, "-o", str(path)]) == 1
    assert message in capsys.readouterr().err
    assert not path.exists()


def test_classifiers_and_blanks_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, program = tmp_path / "out.gguf", tmp_path / "blank.py"
    source = "from raspc import rasp\nprogram = rasp.Map(lambda t: {}, rasp.tokens).named('p')\n"
    source += "vocab, max_seq_len, causal = ['a b', 'c'], 2, True\n"
    for result, message in (
        ("1 if t == 'c' else 0", "labels positions, and a GGUF file holds a model of the next"),
        ("t", 'the word "a b" has a blank, at which tokenizers of GGUF files split'),
    ):
        program.write_text(source.format(result), encoding="utf-8")
        command = ["export", str(program), "--to", "gguf", "--arch", "gpt2", "-o", str(path)]
        assert main(command) == 1
        assert message in capsys.readouterr().err
        assert not path.exists()
