"""
The error messages of the commands: one line on the standard error stream.

program.mlir:7:3: error: s-op 'opp_idx': the set of its values has 12000 elements; ...
rasp-opt: error: unknown pass 'rasp-infer-encoding'; did you mean 'rasp-infer-encodings'?
"""

import os
import sys
import traceback
import warnings
from collections.abc import Callable, Iterable
from difflib import get_close_matches

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation
from xdsl.utils.exceptions import (
    ArgSpecParseError,
    DiagnosticException,
    ParseError,
    VerifyException,
)

from raspc.internal_errors import bug_report, shows_tracebacks
from raspc.passes.pipelines import PIPELINES
from raspc.values.diagnostic import RaspcError, location_of


def one_line(text: str) -> str:
    """A text with its lines joined to one line."""
    return " ".join(text.split())


def describe(error: BaseException, *, location: str | None = None, default: str = "") -> str:
    """
    The line of text that describes an error to the user.

    The line begins with the error's own place, else with `location` ("file:line:column"), else with
    `default`, a file or the name of the command.
    """
    message = one_line(str(error))
    match error:
        case RaspcError():
            location = error.location or location
            text = RaspcError(error.message, sop=error.sop, remedy=error.remedy, trace=error.trace)
            message = one_line(str(text))
        case ParseError():
            place = error.span.get_location()
            location = f"{place.file}:{place.line}:{place.col}"
            message = f"{one_line(error.msg)}; correct the text there"
        case OSError() if error.strerror is not None:
            location = None if error.filename is None else str(error.filename)
            message = f"{error.strerror}; give the name of a file that can be used"
        case MemoryError():
            message = "there is not enough memory" + (f" ({message})" if message else "")
            message += "; compile for a shorter max_seq_len or a smaller vocabulary"
        case _:
            pass
    place = location or default
    return f"{place}: error: {message}" if place else f"error: {message}"


def pipeline_syntax_error(error: ArgSpecParseError) -> RaspcError:
    """The one-line form of xDSL's error about the text of a pass pipeline."""
    # xDSL draws the place with a caret over several lines: "Error parsing ...", then
    # "pass-pipeline:1:COLUMN", the text, the caret, and the error.
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    column = lines[1].rpartition(":")[2]
    return RaspcError(
        f"pass pipeline, column {column}: {lines[-1]}",
        remedy="write name or name{option=value}, with commas between passes",
    )


def unknown_name(
    kind: str, name: str, known: Iterable[str], *, remedy: str | None = None
) -> RaspcError:
    """
    The error about an unknown name, with the nearest known names as a remedy.

    kind: the kind of the name, such as "pass".
    known: the known names.
    remedy: the remedy if no known name is near; by default a list of the known names.
    """
    names = list(known)
    if near := get_close_matches(name, names, n=3):
        remedy = "did you mean " + " or ".join(f"'{n}'" for n in near) + "?"
    elif remedy is None:
        remedy = f"choose from {', '.join(names)}"
    return RaspcError(f"unknown {kind} '{name}'", remedy=remedy)


def unknown_pass(name: str, known: Iterable[str]) -> RaspcError:
    """The error about a name in a pipeline that is not the name of a pass."""
    if name in PIPELINES:
        return RaspcError(f"pipeline '{name}' takes no options", remedy="list its passes instead")
    names = [*PIPELINES, *known]
    return unknown_name("pipeline or pass", name, names, remedy="see `raspc passes` for all")


def place_of_failure(module: ModuleOp, error: DiagnosticException) -> str | None:
    """
    The "file:line:column" of the op whose verification raised an error.

    xDSL's error has no place: each op is verified again by itself, until one raises the same error.
    """
    for op in module.walk():
        if _verification_error(op) == str(error):
            return location_of(op)
    return None


def _verification_error(op: Operation) -> str | None:
    try:
        op.verify(verify_nested_ops=False)
    except VerifyException as error:
        return str(error)
    return None


def run_command(command: Callable[[], int], name: str) -> int:
    """
    Run a command; an error becomes one line on the error stream and exit status 1.

    An exception that no input should cause is a bug of raspc: its line says so, and names a file
    with the traceback.
    """
    warnings.formatwarning = lambda message, *_rest, **_options: f"{name}: warning: {message}\n"
    try:
        status = command()
        sys.stdout.flush()
        return status
    except ArgSpecParseError as error:
        problem = describe(pipeline_syntax_error(error), default=name)
    except BrokenPipeError:
        # The reader of the output has gone; discard the rest, which Python would still flush.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130  # the exit status that shells give a command that the user has interrupted
    except (DiagnosticException, ParseError, OSError, MemoryError) as error:
        problem = describe(error, default=name)
        _show_traceback_if_asked()
    except Exception as error:
        problem = bug_report(error, name)
        _show_traceback_if_asked()
    print(problem, file=sys.stderr)
    return 1


def _show_traceback_if_asked() -> None:
    """Print the traceback of the exception being handled, if the environment asks for it."""
    if shows_tracebacks():
        traceback.print_exc()
