"""
Archives: files of named parts with a digest of each; a reader refuses a truncated or damaged file.

An archive is a zip file whose first part, manifest.json, holds the format and its version, the
version of raspc that wrote the file, and the SHA-256 of every other part.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, cast

from raspc.values import RaspcError

MANIFEST = "manifest.json"
"""The name of the first part."""

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


def read_archive(path: Path, *, format_name: str, format_version: int) -> dict[str, bytes]:
    """
    The contents of each part of an archive by name, without the manifest.

    Raises:
        RaspcError: if the file cannot be read, has another format or version, or is truncated or
            damaged.

    """
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = _read_manifest(path, archive)
            _check_format(path, manifest, format_name, format_version)
            return {
                name: _read_part(path, archive, name, digest)
                for name, digest in manifest["sha256"].items()
            }
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


def damaged(path: Path, what: str) -> RaspcError:
    """The error of an archive whose contents `what` describes as wrong; the caller raises it."""
    return RaspcError(
        f"the file is damaged: {what}", location=str(path), remedy="save or copy it again"
    )


def _read_bytes(path: Path, archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return archive.read(name)
    except KeyError:
        raise damaged(path, f"{name} is missing") from None
    except (zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise damaged(path, f"{name} cannot be unpacked") from error


def _read_manifest(path: Path, archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        manifest: object = json.loads(_read_bytes(path, archive, MANIFEST))
    except ValueError:
        raise damaged(path, f"{MANIFEST} is not JSON") from None
    fields = cast(dict[str, Any], manifest) if isinstance(manifest, dict) else {}
    digests: object = fields.get("sha256")
    texts = cast(dict[object, object], digests).values() if isinstance(digests, dict) else [None]
    if not all(isinstance(text, str) for text in texts):
        raise damaged(path, f"{MANIFEST} has no digests")
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


def _read_part(path: Path, archive: zipfile.ZipFile, name: str, digest: str) -> bytes:
    data = _read_bytes(path, archive, name)
    if hashlib.sha256(data).hexdigest() != digest:
        raise damaged(path, f"{name} differs from its digest")
    return data
