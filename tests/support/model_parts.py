"""The parts of a model file, which tests change."""

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

Parts = dict[str, bytes]


def parts_of(path: Path) -> Parts:
    """The parts of a model file by name."""
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def rewrite(path: Path, change: Callable[[Parts], None], *, seal: bool = True) -> None:
    """Change the parts of a file, and the sizes and digests in its manifest if `seal` is true."""
    parts = parts_of(path)
    change(parts)
    if seal:
        manifest = json.loads(parts["manifest.json"])
        for name in manifest["sha256"]:
            if name in parts:
                manifest["sha256"][name] = hashlib.sha256(parts[name]).hexdigest()
                manifest["sizes"][name] = len(parts[name])
        parts["manifest.json"] = json.dumps(manifest).encode()
    with zipfile.ZipFile(path, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data)
