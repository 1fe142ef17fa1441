"""
Errors that no input should cause: bugs of raspc, in one line with the file of the traceback.

raspc: error: KeyError: 'opp_idx'; this is a bug of raspc: report it with the traceback in
raspc-traceback-k2f9.txt

The environment variable RASPC_TRACEBACK=1 prints the traceback of every error on the error stream,
also of users' errors. Functions of the Python API raise the original exception.
"""

import os
import platform
import sys
import tempfile
import traceback
from importlib.metadata import PackageNotFoundError, version

TRACEBACK_VARIABLE = "RASPC_TRACEBACK"
"""The environment variable that asks for tracebacks on the error stream."""

MAX_MESSAGE_LENGTH = 300
"""The largest number of characters of an exception's message in a line."""


def shows_tracebacks() -> bool:
    """Whether the environment asks for tracebacks on the error stream."""
    return os.environ.get(TRACEBACK_VARIABLE, "") not in ("", "0")


def bug_report(error: BaseException, command: str) -> str:
    """The line about an exception that is a bug of raspc; writes the traceback to a file."""
    return f"{command}: error: {summary(error)}; this is a bug of raspc: {_report_remedy(error)}"


def summary(error: BaseException) -> str:
    """The type and the message of an exception, in one line of bounded length."""
    message = " ".join(str(error).split())
    if len(message) > MAX_MESSAGE_LENGTH:
        message = f"{message[:MAX_MESSAGE_LENGTH]}..."
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def _report_remedy(error: BaseException) -> str:
    """The request to report a bug, with the file of its traceback if one could be written."""
    if shows_tracebacks():
        return "report it with the traceback above"
    try:
        return f"report it with the traceback in {_write_traceback(error)}"
    except OSError:
        return f"set {TRACEBACK_VARIABLE}=1 to see the traceback, and report it"


def _write_traceback(error: BaseException) -> str:
    """Write the traceback of an error, and the versions of packages, to a new temporary file."""
    handle, path = tempfile.mkstemp(prefix="raspc-traceback-", suffix=".txt")
    try:
        with open(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(_versions())
            traceback.print_exception(error, file=file)
    except OSError:
        os.unlink(path)
        raise
    return path


def _versions() -> str:
    """The command line and the versions of Python, raspc and its dependencies, a line for each."""
    lines = [f"command {sys.argv}", f"Python {sys.version}", f"platform {platform.platform()}"]
    for package in ("raspc", "xdsl", "numpy", "jax"):
        try:
            lines.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    return "".join(f"{line}\n" for line in lines)
