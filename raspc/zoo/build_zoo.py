"""
A zoo: models of many programs in several variants, with their answers in a folder of their own.

    manifest = build_zoo(Path("zoo"), programs, variants=("interp", "default"), seed=3, jobs=2)

`zoo_item` describes the files. A folder that was begun with the same settings is completed.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from raspc.values import RaspcError
from raspc.zoo.model_variants import VARIANTS, check_variants
from raspc.zoo.parallel_work import results_of
from raspc.zoo.zoo_item import ZooItem, build_item, read_status

FORMAT = "raspc-zoo/1"
MANIFEST = "zoo.json"


def build_zoo(
    folder: Path,
    programs: Mapping[str, str],
    *,
    variants: Sequence[str] = tuple(VARIANTS),
    pairs: int = 64,
    seed: int = 0,
    jobs: int = 1,
    seconds: int = 600,
    mebibytes: int = 4096,
    report: Callable[[int, int], None] | None = None,
) -> dict[str, Any]:
    """
    Build the items of a zoo that are missing, and return its manifest.

    Args:
        folder: the folder of the zoo, created if it is missing.
        programs: the texts of the programs in the rasp dialect, by name.
        variants: names of `VARIANTS`.
        pairs: the number of pairs of inputs of an item.
        seed: the seed; equal arguments give equal files.
        jobs: the number of processes.
        seconds: the most processor time of an item.
        mebibytes: the most memory that an item may add to its process; items that took more time or
            memory than smaller limits are tried again.
        report: called with the number of finished items and of all items.

    Raises:
        RaspcError: if an argument is not valid, or the folder holds a zoo of other settings.

    """
    check_variants(variants)
    limits = {
        "pairs": (pairs, 1),
        "seed": (seed, 0),
        "jobs": (jobs, 1),
        "seconds": (seconds, 1),
        "mebibytes": (mebibytes, 1),
    }
    for option, (given, least) in limits.items():
        if given < least:
            raise RaspcError(f"{option} is {given}", remedy=f"give {least} or more")
    digest = hashlib.sha256(json.dumps(sorted(programs.items())).encode()).hexdigest()
    settings = {
        "programs": digest,
        "variants": list(variants),
        "pairs": pairs,
        "seed": seed,
    }
    _begin(folder, settings)
    items = [
        ZooItem(name, variant, text, seed, pairs, seconds, mebibytes)
        for name, text in programs.items()
        for variant in variants
    ]
    found = {item.place: read_status(folder, item) for item in items}
    missing = [item for item in items if found[item.place] is None]
    done = len(items) - len(missing)
    for status in results_of(partial(build_item, folder), missing, jobs):
        found[f"{status['name']}/{status['variant']}"] = status
        done += 1
        if report is not None:
            report(done, len(items))
    statuses = [found[item.place] for item in items]
    counts = Counter(status["status"] for status in statuses if status is not None)
    manifest = {"format": FORMAT, "settings": settings, "counts": counts, "items": statuses}
    _write(folder / "held_out" / MANIFEST, manifest)
    built = sorted(s["id"] for s in statuses if s is not None and s["status"] == "built")
    _write(folder / "public" / MANIFEST, {"format": FORMAT, "items": built})
    return manifest


def _begin(folder: Path, settings: dict[str, Any]) -> None:
    """Create the folder of a zoo, or check that the folder is of a zoo of the same settings."""
    path = folder / "held_out" / MANIFEST
    if path.exists():
        try:
            old = json.loads(path.read_text(encoding="utf-8")).get("settings")
        except (ValueError, AttributeError) as error:
            raise RaspcError(
                "the manifest cannot be read", location=str(path), remedy="choose another folder"
            ) from error
        if old != settings:
            differ = [name for name in settings if (old or {}).get(name) != settings[name]]
            raise RaspcError(
                f"the folder holds a zoo with other {', '.join(differ)}",
                location=str(folder),
                remedy="give the same options to complete it, or another folder",
            )
        return
    if folder.exists() and any(folder.iterdir()):
        raise RaspcError(
            "the folder is not empty, and holds no zoo",
            location=str(folder),
            remedy="choose another folder",
        )
    for part in ("public", "held_out"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    _write(path, {"format": FORMAT, "settings": settings, "items": []})


def _write(path: Path, content: object) -> None:
    from raspc.atomic_output import atomic_output

    with atomic_output(path) as stream:
        stream.write(json.dumps(content, indent=1) + "\n")
