"""Model files that were made to harm: each is refused in a line, in bounded time and memory."""

import hashlib
import json
import random
import struct
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from model_parts import Parts, rewrite

from limited_processes import GIBIBYTE, refused_in_one_line, run_command_limited
from raspc.backends.storage.model_file import load_model, save_model
from raspc.values import RaspcError

MEBIBYTE = 2**20


@pytest.fixture
def saved(networks: ModuleType, tmp_path: Path) -> Path:
    path = tmp_path / "shift.rmodel"
    save_model(networks.shift_module(), path)
    return path


def add_zeros(path: Path, name: str, n_bytes: int) -> None:
    """Replace a part of a file by zeros, or add it, with a manifest that says so."""
    with zipfile.ZipFile(path) as file:
        parts = {member: file.read(member) for member in file.namelist()}
    manifest = json.loads(parts.pop("manifest.json"))
    parts.pop(name, None)
    digest = hashlib.sha256()
    for _ in range(n_bytes // MEBIBYTE):
        digest.update(bytes(MEBIBYTE))
    manifest["sha256"][name], manifest["sizes"][name] = digest.hexdigest(), n_bytes
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("manifest.json", json.dumps(manifest))
        for member, data in parts.items():
            file.writestr(member, data)
        with file.open(name, "w", force_zip64=True) as stream:
            for _ in range(n_bytes // MEBIBYTE):
                stream.write(bytes(MEBIBYTE))


def message_of(path: Path) -> str:
    """The error for a file: one line, that begins with its name."""
    with pytest.raises(RaspcError) as caught:
        load_model(path)
    message = str(caught.value)
    assert "\n" not in message and message.startswith(f"{path}: ")
    return message.removeprefix(f"{path}: ")


def loaded_or_refused(path: Path) -> str | None:
    """The text of the module in a file, or None if the file is refused in a line."""
    try:
        return str(load_model(path))
    except RaspcError as refusal:
        message = str(refusal)
    assert "\n" not in message and message.startswith(f"{path}: ")
    return None


# Sizes


@pytest.mark.sample(2)
@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("names.json", 300),
        ("weights.safetensors", 300),
        ("model.mlir", 300),
        ("source.mlir", 300),
    ],
)
def test_a_part_of_many_zeros(saved: Path, name: str, size: int) -> None:
    """Refused by its size, before it is unpacked."""
    add_zeros(saved, name, size * MEBIBYTE)
    assert saved.stat().st_size < MEBIBYTE
    done = run_command_limited("raspc", ["inspect", saved], cpu_s=60, memory=2 * GIBIBYTE)
    line = refused_in_one_line(done)
    assert f"error: the file is damaged: {name} has " in line and ", more than the " in line


def test_members_that_nobody_reads(saved: Path) -> None:
    """Neither unpacked nor a reason to refuse the file."""
    with zipfile.ZipFile(saved, "a", zipfile.ZIP_DEFLATED) as file:
        with file.open("notes", "w", force_zip64=True) as stream:
            for _ in range(300):
                stream.write(bytes(MEBIBYTE))
        file.writestr("../../outside", "a name that leaves the folder")
    done = run_command_limited("raspc", ["inspect", saved], cpu_s=60, memory=2 * GIBIBYTE)
    assert done.returncode == 0, done.stderr


def test_a_manifest_of_many_bytes(saved: Path) -> None:
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("manifest.json", b" " * (2 * MEBIBYTE) + b"{}")
    assert message_of(saved).startswith("the file is damaged: manifest.json has more than 1.0 MiB")


def test_a_header_that_tells_a_smaller_size(saved: Path) -> None:
    """No more than the header says is unpacked, and then the checksum is wrong."""
    with zipfile.ZipFile(saved) as file:
        info = file.getinfo("model.mlir")
        size, crc = info.file_size, info.CRC
    content = saved.read_bytes()
    lie = struct.pack("<L", size // 2)
    place = content.rindex(struct.pack("<LLL", crc, info.compress_size, size)) + 8
    saved.write_bytes(content[:place] + lie + content[place + 4 :])
    assert message_of(saved).startswith("the file is damaged: model.mlir has another size than")


def test_weights_that_fill_the_memory(
    networks: ModuleType, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("raspc.values.available_memory.available_memory", lambda: 100)
    assert message_of(saved) == (
        "to load its weights takes 2.0 KiB of memory, and 100 bytes are free; "
        "load it where more memory is free"
    )


# Structure


def test_a_deep_manifest(saved: Path) -> None:
    with zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("manifest.json", "[" * 100_000)
    assert message_of(saved).startswith("the file is damaged: manifest.json is not JSON")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("builtin.module {" * 3000, "the text is nested too deeply"),
        ('builtin.module attributes {a = "' + "x" * 200, "the string has no end on its line"),
        ("builtin.module attributes {a = " + "9" * 5000 + "} {}", "the number has more than 4300"),
    ],
)
def test_a_module_that_no_parser_takes(saved: Path, text: str, reason: str) -> None:
    rewrite(saved, lambda parts: parts.update({"model.mlir": text.encode()}))
    done = run_command_limited("raspc", ["inspect", saved], cpu_s=60)
    line = refused_in_one_line(done)
    assert f"the file is damaged: model.mlir does not hold a model ({reason}" in line


@pytest.mark.parametrize("sizes", [[], {"model.mlir": "many"}, {"model.mlir": 3}])
def test_odd_sizes(saved: Path, sizes: Any) -> None:
    def change(parts: Parts) -> None:
        manifest = json.loads(parts["manifest.json"])
        parts["manifest.json"] = json.dumps({**manifest, "sizes": sizes}).encode()

    with zipfile.ZipFile(saved) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    change(parts)
    with zipfile.ZipFile(saved, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
    wanted = (
        "model.mlir has another size than in manifest.json"
        if sizes
        else "manifest.json has no sizes"
    )
    assert message_of(saved).startswith(f"the file is damaged: {wanted}")


def test_a_file_without_sizes(networks: ModuleType, saved: Path) -> None:
    """As raspc wrote them before there were sizes."""
    with zipfile.ZipFile(saved) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    manifest = json.loads(parts["manifest.json"])
    del manifest["sizes"]
    with zipfile.ZipFile(saved, "w") as file:
        for name, data in {**parts, "manifest.json": json.dumps(manifest).encode()}.items():
            file.writestr(name, data)
    assert str(load_model(saved)) == str(networks.shift_module())


FIELDS = {
    "version needed": (b"PK\x01\x02", 6, struct.pack("<H", 148)),
    "compression": (b"PK\x01\x02", 10, struct.pack("<H", 12)),
    "unknown compression": (b"PK\x01\x02", 10, struct.pack("<H", 77)),
    "encrypted": (b"PK\x01\x02", 8, struct.pack("<H", 1)),
    "patched": (b"PK\x01\x02", 8, struct.pack("<H", 32)),
    "name that is not UTF-8": (b"PK\x01\x02", 46, b"\xff"),
    "offset": (b"PK\x01\x02", 42, b"\xff\xff\xff\x7f"),
    "offset of the directory": (b"PK\x05\x06", 16, b"\x00\x00\x00\x7f"),
    "size of the directory": (b"PK\x05\x06", 12, b"\x00\x00\x00\x7f"),
    "several disks": (b"PK\x05\x06", 4, b"\x01\x00"),
}
"""Fields of a zip archive: the signature of their record, where in it, and an odd value."""


@pytest.mark.parametrize("field", FIELDS)
def test_odd_fields_of_the_zip_archive(networks: ModuleType, saved: Path, field: str) -> None:
    signature, offset, value = FIELDS[field]
    content = bytearray(saved.read_bytes())
    place = content.index(signature) + offset
    content[place : place + len(value)] = value
    if field == "name that is not UTF-8":
        flags = content.index(signature) + 8
        content[flags : flags + 2] = struct.pack("<H", 0x800)
    saved.write_bytes(bytes(content))
    loaded = loaded_or_refused(saved)
    assert loaded is None or (field == "several disks" and loaded == str(networks.shift_module()))


def test_every_flipped_bit_is_refused_or_harmless(networks: ModuleType, saved: Path) -> None:
    """Of the central directory, which no checksum covers, each seventh bit; elsewhere a sample."""
    content = saved.read_bytes()
    text = str(networks.shift_module())
    directory = content.index(b"PK\x01\x02")
    dice = random.Random(0)
    sample = dice.sample(range(8 * directory), 100)
    for bit in [*sample, *range(8 * directory, 8 * len(content), 7)]:
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        saved.write_bytes(bytes(changed))
        assert loaded_or_refused(saved) in (None, text)


@pytest.mark.parametrize("width", [9, 300])
def test_limits_leave_room_for_models(networks: ModuleType, tmp_path: Path, width: int) -> None:
    path = tmp_path / "random.rmodel"
    save_model(networks.random_module(0, d_model=width), path)
    load_model(path)
