"""
The folder of an export format, written completely or not at all.

    with new_folder(Path("reverse-torch")) as folder:
        write_config(folder, describe(model))
        copy_code(folder, "raspc_torch")
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from raspc.backends.export.output_files import check_free, unwritable

CONFIG = "config.json"
STANDALONE = Path(__file__).parent / "standalone"
_IMPORT = re.compile(r"^from raspc\.backends\.export\.standalone\.(\w+) import (.+)$", re.MULTILINE)

_NEIGHBOUR = """\
if __package__:
    from .{module} import {names}
else:  # A file that is imported by itself finds its neighbour without sys.path.
    import importlib.util
    import sys

    _spec = importlib.util.spec_from_file_location(
        f"{{__name__}}_{module}", Path(__file__).with_name("{module}.py")
    )
    _neighbour = importlib.util.module_from_spec(_spec)
    sys.modules[_spec.name] = _neighbour
    _spec.loader.exec_module(_neighbour)
    {targets} = {values}
"""
"""The import of a module from the same folder, as a part of a package or by itself."""


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


def copy_code(folder: Path, *modules: str, relative: bool = False) -> None:
    """
    Copy modules of `standalone` to a folder, with imports of each other from that folder.

    Args:
        folder: the folder.
        modules: the names of the modules.
        relative: whether the modules are parts of a package alone, whose imports of each other
            transformers follows: `from .raspc_vocabulary import`.

    The folder is a package, so that two folders can be imported side by side; if not `relative`,
    the modules can be imported by themselves too.
    """
    for module in modules:
        text = (STANDALONE / f"{module}.py").read_text(encoding="utf-8")
        text = _IMPORT.sub(r"from .\1 import \2" if relative else _neighbour, text)
        (folder / f"{module}.py").write_text(text, encoding="utf-8")
    if not relative:
        text = f'"""A transformer compiled by raspc."""\n\nfrom .{modules[0]} import load as load\n'
        (folder / "__init__.py").write_text(text, encoding="utf-8")


def _neighbour(line: re.Match[str]) -> str:
    """The import of a module from the same folder, in place of that from raspc."""
    module, names = line.groups()
    values = ", ".join(f"_neighbour.{name}" for name in names.split(", "))
    return _NEIGHBOUR.format(module=module, names=names, targets=names, values=values)
