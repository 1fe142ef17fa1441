"""
Failures of other packages' passes: one line with the pass and its package.

rasp-opt: error: pass 'apply-eqsat-pdl' of xdsl failed: ValueError: mlir-opt is not available; ...
rasp-opt: error: pass 'rasp-drop-copies' of rasp-own failed: AttributeError: 'OpResult' object has
no attribute 'ownr' (rasp_own/drop_copies.py, line 30); ...
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType
from xdsl.utils.exceptions import DiagnosticException, ParseError, ShrinkException

from raspc.internal_errors import TRACEBACK_VARIABLE, summary
from raspc.values.diagnostic import RaspcError
from raspc.values.extension_registry import distribution_of, top_level
from raspc.values.fault_place import fault_of, place_in

_OWN_PACKAGE = "raspc"

_MISTAKES = (AttributeError, NameError, TypeError, LookupError, AssertionError, ImportError)
"""The exceptions that a mistake in the code of a pass raises, rather than an input."""


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
            raise _failure_of_pass(self.current, package, error) from error

    def _too_deep(self) -> RaspcError:
        """The error about a program whose nesting exceeds the recursion limit of Python."""
        name = "verification" if self.current is None else f"pass '{self.current.name}'"
        return RaspcError(
            f"{name}: the selectors of the program are nested too deeply",
            remedy="join fewer selectors by different operators within each other",
        )


def package_of(module_pass: ModulePass) -> str:
    """The name of the package that defines a pass."""
    return top_level(type(module_pass).__module__)


def _failure_of_pass(pass_: ModulePass, package: str, error: Exception) -> RaspcError:
    """The one-line form of an exception that a pass of another package raised."""
    owner = distribution_of(package)
    subject = f"pass '{pass_.name}' of {owner}"
    if package == "xdsl":
        return failure(subject, error)
    place = place_in(package, error)
    if not isinstance(error, _MISTAKES):
        return failure(subject, error, place)
    return RaspcError(
        f"{subject} failed: {summary(error)}{place}",
        remedy=f"this is a bug of the pass, of package {owner}: {_SHOWS_TRACEBACK}",
    )


def failure(subject: str, error: Exception, place: str = "") -> RaspcError:
    """The one-line form of an exception that a pass or a target of another package raised."""
    return RaspcError(
        f"{subject} failed: {summary(error)}{place}",
        remedy=f"install the programs that it needs, or change its input; {_SHOWS_TRACEBACK}",
    )


_SHOWS_TRACEBACK = f"{TRACEBACK_VARIABLE}=1 shows the traceback"


def load_pass(name: str, factory: Callable[[], type[ModulePass]]) -> type[ModulePass]:
    """
    The class of a pass, which the factory of a universe imports.

    Raises a `RaspcError` for a package that is not installed, for a module of another package whose
    import fails, and for a class with another name.
    """
    package = top_level(factory.__module__)
    found = load_part(f"pass '{name}'", package, factory)
    if found.name != name:
        raise RaspcError(
            f"the universe of package {distribution_of(package)} calls a pass '{name}', and its "
            f"class {found.__name__} calls it '{found.name}'",
            remedy="give both one name",
        )
    return found


T = TypeVar("T")


def load_part(subject: str, package: str, factory: Callable[[], T]) -> T:
    """
    The object that the factory of a universe imports.

    subject: the words for it in errors.
    package: the package of the factory, as Python imports it.

    Raises a `RaspcError` for a package that is not installed, and for another package's module
    whose import fails.
    """
    try:
        return factory()
    except Exception as error:
        if isinstance(error, ModuleNotFoundError) and error.name and "." not in error.name:
            raise RaspcError(
                f"{subject} needs the package {error.name}", remedy="install it"
            ) from error
        if package == _OWN_PACKAGE:
            raise
        raise RaspcError(
            f"{subject} of {distribution_of(package)} cannot be imported: "
            f"{fault_of(package, error)}",
            remedy=f"correct the package, or uninstall it; {_SHOWS_TRACEBACK}",
        ) from error
