"""
The folder of an export format, written completely or not at all.

    with new_folder(Path("reverse-torch")) as folder:
        write_config(folder, describe(model))
        copy_code(folder, "raspc_torch")
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from raspc.backends.export.model_facts import TRUTH, ModelFacts
from raspc.backends.export.output_files import check_free, unwritable

CONFIG = "config.json"
STANDALONE = Path(__file__).parent / "standalone"
_PACKAGE = "from raspc.backends.export.standalone."


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """
    A temporary folder, renamed to `path` at the end of the block, removed if the block fails.

    Args:
        path: the place of the folder, where there is nothing or an empty folder.

    Raises:
        RaspcError: if the folder cannot be written to `path`.

    """
    check_free(path)
    try:
        beside = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.resolve().parent))
    except OSError as error:
        raise unwritable(path, error) from error
    try:
        yield beside
        beside.chmod(0o755)
        beside.replace(path)
    except OSError as error:
        raise unwritable(path, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def write_config(folder: Path, config: Mapping[str, Any]) -> None:
    """Write the config.json of a folder."""
    (folder / CONFIG).write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def write_truth(folder: Path, facts: ModelFacts) -> None:
    """Write the truth.json of a folder, if the ground truth is known."""
    if (text := facts.truth_text) is not None:
        (folder / TRUTH).write_text(text + "\n", encoding="utf-8")


def copy_code(folder: Path, *modules: str, relative: bool = False) -> None:
    """
    Copy modules of `standalone` to a folder, with imports of each other from that folder.

    Args:
        folder: the folder.
        modules: the names of the modules.
        relative: whether the modules form a package: `from .raspc_vocabulary import`.

    """
    for module in modules:
        text = (STANDALONE / f"{module}.py").read_text(encoding="utf-8")
        text = text.replace(_PACKAGE, "from ." if relative else "from ")
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
