"""
Failures of pipelines: the error of a module's compilation, and properties of modules to keep.

    failure = failure_of(module, specs, validate=True)     # Failure("miscompile", "rasp-...", ...)
    holds = SameFailure(failure, specs, validate=True)
"""

from __future__ import annotations

import re
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.utils.arg_spec import ArgSpec
from xdsl.utils.exceptions import DiagnosticException

from raspc.pass_pipeline import run_passes
from raspc.pass_watcher import LastWatcher
from raspc.values import RaspcError

Property: TypeAlias = Callable[[ModuleOp], bool]
"""A function of a module that returns whether the module has the property to keep."""

CERTIFIER = "craft-certify"
"""The pass that refuses programs without a certificate."""

TIMEOUT = 600.0
"""The seconds after which a script is stopped, and counts as a failure."""

_NAMES = re.compile(r"'[^']*'|\"[^\"]*\"|\{[^}]*\}|\[[^\]]*\]|-?\d+(\.\d+)?(e-?\d+)?(/\d+)?")


@dataclass(frozen=True)
class Failure:
    """The failure of a pipeline on a module."""

    kind: Literal["miscompile", "error", "bug"]
    """A changed result, an error in the user's program, or an exception of the compiler."""
    pass_name: str | None
    """The pass that failed; None before the first pass."""
    message: str

    @property
    def shape(self) -> tuple[str, str | None, str]:
        """The failure without the names, sets and numbers of the program."""
        message = "" if self.kind == "miscompile" else _NAMES.sub("_", self.message)
        return self.kind, self.pass_name, message


class _Progress(LastWatcher):
    """A watcher that records the pass that runs."""

    def __init__(self) -> None:
        self.current: str | None = None

    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        """Record the pass that runs next."""
        self.current = None if following is None else following.name


def failure_of(
    module: ModuleOp, specs: Sequence[ArgSpec], *, validate: bool = False
) -> Failure | None:
    """
    The failure of a pipeline on a copy of a module; None if there is none.

    validate: whether to compare the results of the module after every pass.
    """
    from raspc.verification.translation_validation import Miscompilation, TranslationValidator

    progress = _Progress()
    watchers = [progress, TranslationValidator()] if validate else [progress]
    try:
        run_passes(module.clone(), specs, *watchers)
    except Miscompilation as error:
        return Failure("miscompile", error.pass_name, error.message)
    except (RaspcError, DiagnosticException) as error:
        message = error.message if isinstance(error, RaspcError) else str(error)
        return Failure("error", progress.current, message)
    except Exception as error:
        return Failure("bug", progress.current, f"{type(error).__name__}: {error}")
    return None


@dataclass(frozen=True)
class PipelineProperty:
    """The property that a pipeline fails on a module in some way."""

    specs: Sequence[ArgSpec]
    validate: bool
    is_wanted: Callable[[Failure], bool]

    def __call__(self, module: ModuleOp) -> bool:
        """Whether the pipeline fails on a copy of the module in the wanted way."""
        failure = failure_of(module, self.specs, validate=self.validate)
        return failure is not None and self.is_wanted(failure)


@dataclass(frozen=True)
class ScriptProperty:
    """The property that a command exits with status 0, given a file with the module."""

    command: str

    def __call__(self, module: ModuleOp) -> bool:
        """Whether the command, with the name of the file as its last word, succeeds."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "program.mlir"
            path.write_text(f"{module}\n", encoding="utf-8")
            try:
                done = subprocess.run(
                    [*shlex.split(self.command), str(path)],
                    capture_output=True,
                    timeout=TIMEOUT,
                    check=False,
                )
            except subprocess.TimeoutExpired:
                return False
            except OSError as error:
                raise RaspcError(
                    f"the script cannot run: {error.strerror}",
                    location=self.command,
                    remedy="give the name of a program, with its arguments",
                ) from error
        return done.returncode == 0
