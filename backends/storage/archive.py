"""
Archives: files of named parts with a digest of each; a reader refuses a truncated or damaged file.

An archive is a zip file whose first part, manifest.json, holds the format and its version, the
version of raspc that wrote the file, and the size and SHA-256 of every other part.

    with open_archive(path, format_name="rmodel", format_version=2) as archive:
        text = archive.read("model.mlir", max_bytes=2**28)

A part is unpacked when it is read, if its size is within the limit of its reader; other members of
the zip file are never unpacked.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, cast

from raspc.backends.storage.json_text import parse_json
from raspc.values import RaspcError
from raspc.values.available_memory import size_text

MANIFEST = "manifest.json"
"""The name of the first part."""

MAX_MANIFEST_BYTES = 2**20
"""The largest manifest that is read."""

_CHUNK = 2**20
"""The bytes that are unpacked at once."""

_ZIP_ERRORS = (zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError, struct.error)
"""What `zipfile` raises for damaged archives besides `BadZipFile`."""

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time stamp of every part, so that equal parts give equal files."""


def raspc_version() -> str:
    """The version of the installed raspc; "unknown" if it is not installed."""
    try:
        return version("raspc")
    except PackageNotFoundError:
        return "unknown"


def write_archive(
    path: Path, parts: Mapping[str, bytes], *, format_name: str, format_version: int
) -> None:
    """
    Write an archive to a temporary file and rename it to `path`.

    Other processes see the whole file or none.

    Args:
        path: the file.
        parts: the contents of each part, by name.
        format_name, format_version: the format, for readers to compare.

    Raises:
        RaspcError: if the file cannot be written; an older file is left unchanged.

    """
    manifest = {
        "format": format_name,
        "format_version": format_version,
        "raspc_version": raspc_version(),
        "sizes": {name: len(data) for name, data in parts.items()},
        "sha256": {name: hashlib.sha256(data).hexdigest() for name, data in parts.items()},
    }
    header = {MANIFEST: json.dumps(manifest, indent=2).encode()}
    beside: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            beside = Path(file.name)
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, data in (header | dict(parts)).items():
                    info = zipfile.ZipInfo(name, _EPOCH)
                    info.compress_type = zipfile.ZIP_DEFLATED
                    info.external_attr = 0o644 << 16
                    archive.writestr(info, data)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o666 & ~_umask())
        beside.replace(path)
        beside = None
    except OSError as error:
        raise RaspcError(
            f"the file cannot be written: {error.strerror}",
            location=str(path),
            remedy="choose another place or free some space",
        ) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def _umask() -> int:
    """The permission bits that the process withholds from new files."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


class Archive:
    """An open archive, whose parts are read one by one."""

    def __init__(self, path: Path, file: zipfile.ZipFile, manifest: Mapping[str, Any]):
        self.path = path
        self._file = file
        self._digests: Mapping[str, str] = manifest["sha256"]
        self._sizes: Mapping[str, object] = manifest.get("sizes", {})

    def read(self, name: str, max_bytes: int) -> bytes:
        """
        A part of the archive.

        Raises:
            RaspcError: if the part is missing, damaged, or larger than `max_bytes`.

        """
        return b"".join(self._chunks(name, max_bytes))

    def read_if_any(self, name: str, max_bytes: int) -> bytes | None:
        """A part as `read` gives it; None if the archive has no part of this name."""
        return self.read(name, max_bytes) if name in self._digests else None

    def check(self, name: str, max_bytes: int) -> None:
        """Raise the errors that `read` raises for a part, if there is one; keep nothing of it."""
        if name in self._digests:
            for _ in self._chunks(name, max_bytes):
                pass

    def _chunks(self, name: str, max_bytes: int) -> Iterator[bytes]:
        if name not in self._digests:
            raise damaged(self.path, f"{name} is missing")
        size = self._size_of(name)
        if size > max_bytes:
            raise damaged(
                self.path,
                f"{name} has {size_text(size)}, more than the {size_text(max_bytes)} "
                "that it can need",
            )
        digest = hashlib.sha256()
        for chunk in _unpacked(self.path, self._file, name):
            digest.update(chunk)
            yield chunk
        if digest.hexdigest() != self._digests[name]:
            raise damaged(self.path, f"{name} differs from its digest")

    def _size_of(self, name: str) -> int:
        """The size of a part; the same in the manifest, if it has sizes, and in the zip archive."""
        size = _member(self.path, self._file, name).file_size
        if self._sizes and self._sizes.get(name) != size:
            raise damaged(self.path, f"{name} has another size than in {MANIFEST}")
        return size


@contextmanager
def open_archive(path: Path, *, format_name: str, format_version: int) -> Iterator[Archive]:
    """
    An archive to read parts from.

    Raises:
        RaspcError: if the file cannot be read, has another format or version, or is truncated or
            damaged.


    """
    try:
        with zipfile.ZipFile(path) as file:
            manifest = _read_manifest(path, file)
            _check_format(path, manifest, format_name, format_version)
            yield Archive(path, file, manifest)
    except zipfile.BadZipFile as error:
        raise RaspcError(
            f"this is not a {format_name} file, or it is truncated",
            location=str(path),
            remedy="save or copy it again",
        ) from error
    except OSError as error:
        raise RaspcError(
            f"the file cannot be read: {error.strerror or error}",
            location=str(path),
            remedy="give the name of a file that can be read",
        ) from error
    except _ZIP_ERRORS as error:
        raise damaged(path, f"it is no zip archive that can be unpacked ({error})") from error


def damaged(path: Path, what: str) -> RaspcError:
    """The error of an archive whose contents `what` describes as wrong; the caller raises it."""
    return RaspcError(
        f"the file is damaged: {what}", location=str(path), remedy="save or copy it again"
    )


def _member(path: Path, file: zipfile.ZipFile, name: str) -> zipfile.ZipInfo:
    try:
        return file.getinfo(name)
    except KeyError:
        raise damaged(path, f"{name} is missing") from None


def _unpacked(path: Path, file: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """The chunks of a member, never more bytes than its header says."""
    try:
        with file.open(_member(path, file, name)) as stream:
            while chunk := stream.read(_CHUNK):
                yield chunk
    except _ZIP_ERRORS as error:
        raise damaged(path, f"{name} cannot be unpacked") from error


def _read_manifest(path: Path, file: zipfile.ZipFile) -> dict[str, Any]:
    if _member(path, file, MANIFEST).file_size > MAX_MANIFEST_BYTES:
        raise damaged(path, f"{MANIFEST} has more than {size_text(MAX_MANIFEST_BYTES)}")
    try:
        manifest = parse_json(b"".join(_unpacked(path, file, MANIFEST)))
    except ValueError:
        raise damaged(path, f"{MANIFEST} is not JSON") from None
    fields = cast(dict[str, Any], manifest) if isinstance(manifest, dict) else {}
    digests: object = fields.get("sha256")
    texts = cast(dict[object, object], digests).values() if isinstance(digests, dict) else [None]
    if not all(isinstance(text, str) for text in texts):
        raise damaged(path, f"{MANIFEST} has no digests")
    if not isinstance(fields.get("sizes", {}), dict):
        raise damaged(path, f"{MANIFEST} has no sizes")
    return fields


def _check_format(
    path: Path, manifest: Mapping[str, Any], format_name: str, format_version: int
) -> None:
    if manifest.get("format") != format_name:
        raise RaspcError(
            f"this is no {format_name} file", location=str(path), remedy="give a saved model"
        )
    found = manifest.get("format_version")
    if found != format_version:
        raise RaspcError(
            f"the file has version {found} of the {format_name} format, and raspc "
            f"{raspc_version()} reads version {format_version}",
            location=str(path),
            remedy=f"load it with raspc {manifest.get('raspc_version')}, or compile the program "
            "again",
        )
