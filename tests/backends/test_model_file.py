"""Model files: a saved module loads unchanged, and a damaged file is refused in one line."""

import hashlib
import json
import os
import re
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from model_parts import Parts, parts_of, rewrite
from safetensors.numpy import load, save
from xdsl.dialects.builtin import ModuleOp
from xdsl.parser import Parser

import raspc
from raspc import rasp
from raspc.backends.storage import archive
from raspc.backends.storage.certificate_part import escaped_bytes, model_digest
from raspc.backends.storage.model_file import load_model, model_in, save_model
from raspc.universe import new_context
from raspc.values import RaspcError

READABLE = "give the name of a file that can be read"


@pytest.fixture
def saved(networks: ModuleType, tmp_path: Path) -> Path:
    path = tmp_path / "shift.rmodel"
    save_model(networks.shift_module(), path)
    return path


@pytest.mark.parametrize("seed", range(3))
def test_the_same_module_comes_back(networks: ModuleType, tmp_path: Path, seed: int) -> None:
    dtype = np.float64 if seed == 2 else np.float32
    module = networks.random_module(seed, d_model=9, causal=seed == 1, dtype=dtype)
    module = networks.with_attention_biases(module) if seed else module
    path = tmp_path / "m.rmodel"
    save_model(module, path)
    loaded = load_model(path)
    assert loaded.is_structurally_equivalent(module)
    assert str(loaded) == str(module)
    before, after = (networks.model_of(m).parameters for m in (module, loaded))
    assert list(before) == list(after)
    for name, attr in before.items():
        assert after[name].array.tobytes() == attr.array.tobytes(), name


def test_saving_changes_nothing(networks: ModuleType, tmp_path: Path) -> None:
    module = networks.random_module(0)
    text = str(module)
    save_model(module, tmp_path / "m.rmodel")
    assert str(module) == text


def test_the_same_model_gives_the_same_bytes(networks: ModuleType, tmp_path: Path) -> None:
    one, other = tmp_path / "one.rmodel", tmp_path / "other.rmodel"
    save_model(networks.random_module(0), one)
    save_model(networks.random_module(0), other)
    assert one.read_bytes() == other.read_bytes()


def test_labels_and_tokens_of_any_script(networks: ModuleType, tmp_path: Path) -> None:
    module = networks.parse(
        networks.SHIFT.read_text().replace('"a"', '"é"').replace('"tokens:a"', '"tokens:日本 \\22"')
    )
    save_model(module, tmp_path / "m.rmodel")
    loaded = load_model(tmp_path / "m.rmodel")
    assert model_in(loaded).vocab == ("é", "b")
    assert model_in(loaded).residual_labels.data[0] == 'tokens:日本 "'


def test_what_is_in_a_file(saved: Path) -> None:
    parts = parts_of(saved)
    assert list(parts) == ["manifest.json", "model.mlir", "weights.safetensors", "names.json"]
    manifest = json.loads(parts["manifest.json"])
    assert (manifest["format"], manifest["format_version"]) == ("rmodel", 2)
    for name, digest in manifest["sha256"].items():
        assert hashlib.sha256(parts[name]).hexdigest() == digest
    assert b"dense" not in parts["model.mlir"]
    assert b"sparse" not in parts["model.mlir"]
    arrays = load(parts["weights.safetensors"])
    assert arrays["layer0/mlp/b_in"].shape == (1,)
    assert arrays["layer0/head0/W_Q:entries"].tolist() == [100.0] * 4
    assert arrays["layer0/head0/W_Q:places"].tolist() == [12, 17, 22, 27]
    names = json.loads(parts["names.json"])
    assert names["model"] == "shift"
    assert names["residual"][:3] == ["tokens:a", "tokens:b", "bos"]
    assert names["layers"] == [{"layer": 0, "heads": ["shift"], "neurons": ["shift:none"]}]


def test_a_module_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(RaspcError, match=r"has no transformer\.model; .* materialize-weights"):
        save_model(ModuleOp([]), tmp_path / "m.rmodel")
    assert not list(tmp_path.iterdir())


def test_a_module_with_two_models(networks: ModuleType, tmp_path: Path) -> None:
    models = [networks.model_of(networks.shift_module()) for _ in range(2)]
    for model in models:
        model.detach()
    with pytest.raises(RaspcError, match=r"has 2 transformer\.models"):
        save_model(ModuleOp(models), tmp_path / "m.rmodel")


def message_of(path: Path) -> str:
    """The error of loading a file, without the file's name: one line."""
    with pytest.raises(RaspcError) as caught:
        load_model(path)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


def test_a_missing_file(tmp_path: Path) -> None:
    message = message_of(tmp_path / "none.rmodel")
    assert message == f"the file cannot be read: No such file or directory; {READABLE}"


def test_a_directory(tmp_path: Path) -> None:
    assert message_of(tmp_path) == f"the file cannot be read: Is a directory; {READABLE}"


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x03\x04"])
def test_another_kind_of_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.rmodel"
    path.write_bytes(content)
    assert message_of(path) == (
        "this is not a rmodel file, or it is truncated; save or copy it again"
    )


def test_another_zip_archive(tmp_path: Path) -> None:
    path = tmp_path / "m.rmodel"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("readme.txt", "hello")
    assert message_of(path).startswith("the file is damaged: manifest.json is missing")


def test_every_truncation_is_refused(saved: Path) -> None:
    content = saved.read_bytes()
    for length in {*range(0, len(content), 97), len(content) - 1}:
        saved.write_bytes(content[:length])
        assert "truncated; save or copy it again" in message_of(saved)


def test_every_flipped_byte_is_refused_or_harmless(networks: ModuleType, saved: Path) -> None:
    """A changed byte may alter metadata of the archive, such as times, but no loaded module."""
    content = saved.read_bytes()
    text = str(networks.shift_module())
    refused = 0
    for position in range(0, len(content), 23):
        changed = bytearray(content)
        changed[position] ^= 0xFF
        saved.write_bytes(bytes(changed))
        try:
            loaded = load_model(saved)
        except RaspcError as error:
            refused += "\n" not in str(error)
        else:
            assert str(loaded) == text
    assert refused > len(content) / 23 / 2


def test_another_version(saved: Path) -> None:
    def change(parts: Parts) -> None:
        manifest = json.loads(parts["manifest.json"])
        manifest |= {"format_version": 9, "raspc_version": "9.1"}
        parts["manifest.json"] = json.dumps(manifest).encode()

    rewrite(saved, change)
    assert message_of(saved) == (
        f"the file has version 9 of the rmodel format, and raspc {archive.raspc_version()} reads "
        "version 2; load it with raspc 9.1, or compile the program again"
    )


def test_another_format(saved: Path) -> None:
    def change(parts: Parts) -> None:
        parts["manifest.json"] = parts["manifest.json"].replace(b'"rmodel"', b'"other"')

    rewrite(saved, change)
    assert message_of(saved) == "this is no rmodel file; give a saved model"


@pytest.mark.parametrize("manifest", [b"{", b"[]", b"{}", b'{"sha256": {"a": 1}}', b"\xff"])
def test_a_bad_manifest(saved: Path, manifest: bytes) -> None:
    rewrite(saved, lambda parts: parts.update({"manifest.json": manifest}), seal=False)
    assert message_of(saved).startswith("the file is damaged: manifest.json ")


@pytest.mark.parametrize("name", ["model.mlir", "weights.safetensors", "names.json"])
def test_a_part_that_is_missing_or_changed(saved: Path, name: str) -> None:
    whole = saved.read_bytes()
    rewrite(saved, lambda parts: parts.update({name: parts[name][:-1] + b" "}), seal=False)
    assert message_of(saved) == (
        f"the file is damaged: {name} differs from its digest; save or copy it again"
    )
    saved.write_bytes(whole)
    rewrite(saved, lambda parts: parts.pop(name), seal=False)
    assert message_of(saved).startswith(f"the file is damaged: {name} is missing")


def replace(name: str, old: bytes, new: bytes) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)

    return change


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (
            replace("model.mlir", b"transformer.mlp", b"transformer.glu"),
            "model.mlir does not hold a model (Operation transformer.glu is not registered)",
        ),
        (
            replace("model.mlir", b"bos 2", b"bos 7"),
            "model.mlir does not hold a model (bos 7 is not an id; use 0 to 3)",
        ),
        (lambda parts: parts.update({"model.mlir": b""}), "model.mlir does not hold a model"),
        (lambda parts: parts.update({"model.mlir": b"\xff"}), "model.mlir does not hold a model"),
        (
            lambda parts: parts.update({"weights.safetensors": b"nonsense"}),
            "weights.safetensors cannot be read",
        ),
        (
            replace("weights.safetensors", b"layer0/mlp/b_in", b"layer0/mlp/b_on"),
            "weights.safetensors lacks layer0/mlp/b_in",
        ),
        (
            replace("weights.safetensors", np.float32(100).tobytes(), np.float32(99).tobytes()),
            "layer0/head0/W_Q in weights.safetensors differs from its digest in model.mlir",
        ),
        (
            replace("weights.safetensors", np.float32(100).tobytes(), np.float32("nan").tobytes()),
            "layer0/head0/W_Q in weights.safetensors is no weight (a weight holds finite numbers, "
            "but entry (3, 0) is nan)",
        ),
    ],
)
def test_parts_that_do_not_fit(saved: Path, change: Callable[[Parts], Any], reason: str) -> None:
    rewrite(saved, change)
    assert message_of(saved).startswith(f"the file is damaged: {reason}")


def test_an_older_file_is_replaced_in_one_step(networks: ModuleType, saved: Path) -> None:
    save_model(networks.random_module(0), saved)
    assert model_in(load_model(saved)).sym_name.data == "random"
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_a_failed_write_leaves_the_older_file_and_nothing_else(
    networks: ModuleType, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()

    def fail(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", fail)
    with pytest.raises(RaspcError, match=r"cannot be written: No space left .*; choose"):
        save_model(networks.random_module(0), saved)
    assert saved.read_bytes() == before
    assert [path.name for path in saved.parent.iterdir()] == [saved.name]


def test_an_interrupted_write_leaves_nothing(
    networks: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_model(networks.random_module(0), tmp_path / "m.rmodel")
    assert not list(tmp_path.iterdir())


def test_a_place_that_does_not_exist(networks: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "m.rmodel"
    with pytest.raises(RaspcError) as caught:
        save_model(networks.shift_module(), path)
    assert str(caught.value) == (
        f"{path}: the file cannot be written: No such file or directory; "
        "choose another place or free some space"
    )


def test_a_file_has_the_permissions_of_other_new_files(saved: Path) -> None:
    other = saved.with_name("other")
    other.touch()
    assert stat.S_IMODE(saved.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)


def test_the_digest_of_a_model_has_letters_beyond_ascii_as_escapes() -> None:
    """As in files that were stored when IR had them as escapes."""
    model = raspc.compile(rasp.tokens + "é", vocab=["§", 'b"'], max_seq_len=2)
    assert "§" in str(model.module)
    escaped = re.sub(r"[^\0-\x7f]", lambda letter: escaped_bytes(letter[0]), str(model.module))
    assert escaped.isascii() and r"\C2\A7" in escaped
    assert str(Parser(new_context(), escaped).parse_module()) == str(model.module)
    assert model_digest(model.op) == digest_of(escaped)


def digest_of(text: str) -> str:
    """The digest of the model in a text of IR."""
    return model_digest(model_in(Parser(new_context(), text).parse_module()))


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (" max_seq_len 3 ", " max_seq_len 3 causal ", "causal"),
        ("layer 0", "layer 0 scale 0.5 : f64", "architecture"),
        ("decode<categorical [1, 2, 3]", "decode<categorical [2, 1, 3]", "unembeds"),
        ('tokens<"a", "b"', 'tokens<"b", "a"', "tokens"),
    ],
)
def test_a_module_that_is_not_the_network_of_the_witness(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    """A forged file: the text of the module is changed, and every digest is that of the change."""
    path = tmp_path / "count.rmodel"
    count = rasp.SelectorWidth(rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.EQ))
    raspc.compile(count, vocab=["a", "b"], max_seq_len=3, backend="numpy").save(path)

    def change(parts: Parts) -> None:
        text = parts["model.mlir"].decode()
        assert old in text
        parts["model.mlir"] = text.replace(old, new, 1).encode()

    rewrite(path, change)
    model = raspc.load(path, certified=False).op

    def sign(parts: Parts) -> None:
        certificate = json.loads(parts["certificate.json"])
        parts["certificate.json"] = json.dumps(
            certificate | {"model": model_digest(model)}
        ).encode()

    rewrite(path, sign)
    with pytest.raises(RaspcError, match=f"the {field} in its witness is not that of its module"):
        raspc.load(path)


def test_a_witness_that_is_no_json(tmp_path: Path) -> None:
    path = tmp_path / "tokens.rmodel"
    raspc.compile(rasp.tokens, vocab=["a", "b"], max_seq_len=2, backend="numpy").save(path)
    rewrite(path, lambda parts: parts.update({"witness.json": b"[1"}))
    with pytest.raises(RaspcError, match="its witness is not JSON"):
        raspc.load(path)


def test_a_weight_that_the_module_does_not_have(saved: Path) -> None:
    def change(parts: Parts) -> None:
        arrays = load(parts["weights.safetensors"])
        parts["weights.safetensors"] = save(arrays | {"layer9/head0/b_Q": np.ones(2)})

    rewrite(saved, change)
    with pytest.raises(RaspcError, match=r"layer9/head0/b_Q, of which model\.mlir has"):
        load_model(saved)
