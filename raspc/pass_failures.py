"""
Failures of other packages' passes: one line with the pass and its package.

rasp-opt: error: pass 'apply-eqsat-pdl' of xdsl failed: ValueError: mlir-opt is not available; ...
"""

from collections.abc import Iterator
from contextlib import contextmanager

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType
from xdsl.utils.exceptions import DiagnosticException, ParseError, ShrinkException

from raspc.internal_errors import TRACEBACK_VARIABLE, summary
from raspc.values.diagnostic import RaspcError

_OWN_PACKAGE = "raspc"


class RunningPass:
    """A record of the pass that a pipeline is running, for errors about it."""

    def __init__(self) -> None:
        self.current: ModulePass | None = None

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """A callback for a pipeline, which calls the given callback and records the next pass."""

        def watch(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            self.current = None
            if callback is not None:
                callback(previous, module, following)
            self.current = following

        return watch

    @contextmanager
    def naming_failures(self) -> Iterator[None]:
        """
        Turn the exception of another package's pass into a `RaspcError` that names the pass.

        So is a `RecursionError` of any pass, without the IR that xDSL adds to it.
        """
        try:
            yield
        except (DiagnosticException, RecursionError) as error:
            if isinstance(error, RecursionError) or isinstance(error.__cause__, RecursionError):
                raise self._too_deep() from error
            raise
        except (ParseError, ShrinkException, MemoryError, OSError):
            raise
        except Exception as error:
            if self.current is None:
                raise
            package = package_of(self.current)
            if package == _OWN_PACKAGE:
                raise
            raise failure(f"pass '{self.current.name}' of {package}", error) from error

    def _too_deep(self) -> RaspcError:
        """The error about a program whose nesting exceeds the recursion limit of Python."""
        name = "verification" if self.current is None else f"pass '{self.current.name}'"
        return RaspcError(
            f"{name}: the selectors of the program are nested too deeply",
            remedy="join fewer selectors by different operators within each other",
        )


def package_of(module_pass: ModulePass) -> str:
    """The name of the package that defines a pass."""
    return type(module_pass).__module__.partition(".")[0]


def failure(subject: str, error: Exception) -> RaspcError:
    """The one-line form of an exception that a pass or a target of another package raised."""
    return RaspcError(
        f"{subject} failed: {summary(error)}",
        remedy="install the programs that it needs, or change its input; "
        f"{TRACEBACK_VARIABLE}=1 shows the traceback",
    )


def missing_package(subject: str, error: ImportError) -> RaspcError:
    """The error about a pass or a target whose module imports a package that is not installed."""
    return RaspcError(f"{subject} needs the package {error.name}", remedy="install it")
