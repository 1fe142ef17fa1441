"""
Programs in Python files, with the vocabulary and length that the file sets.

    # evens.py
    from raspc import rasp

    program = rasp.Aggregate(...)        # the result of `load_program("evens.py")`
    evens = program.named("evens")       # the result of `load_program("evens.py:evens")`
    vocab = {1, 2, 3}                    # optional; a dict gives each program its own
    max_seq_len = 10                     # optional
    causal = False                       # optional

A program may also be a function that builds an s-op, with no argument but `max_seq_len`. A function
`build(max_seq_len)` in the file builds the program for lengths other than the file's own.
"""

from __future__ import annotations

import ast
import inspect
import linecache
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, NamedTuple

from raspc.frontends.python.expression import RASPExpr, placed
from raspc.frontends.python.sop_expressions import InputType, SOp
from raspc.frontends.python.source_location import (
    SourceLocation,
    count_characters,
    instruction_location,
)
from raspc.values import RaspcError, Value, canonical
from raspc.values.equal_tokens import distinct_tokens
from raspc.values.html_view import html_of
from raspc.values.short_repr import short_repr

_MODULE = "raspc_program"


class LoadedProgram(NamedTuple):
    """A program, and the settings in its file for the compiler."""

    sop: SOp
    vocab: tuple[Value, ...] | None
    max_seq_len: int | None
    causal: bool | None
    name: str
    results: Mapping[str, SOp]
    """The s-ops by name, if the target names several results; `sop` is the first of them."""

    __repr__ = short_repr

    @property
    def program(self) -> SOp | Mapping[str, SOp]:
        """The s-op to compile, or the s-ops by name if there are several results."""
        return self.results or self.sop

    def _repr_html_(self) -> str:
        return html_of(self)


def load_program(
    target: str, *, max_seq_len: int | None = None, results: Sequence[str] = ()
) -> LoadedProgram:
    """
    Run a Python file and return the program in it.

    target: "file.py", "file.py:name" for the program of that name, or "file.py:a,b" for a program
        with several results.
    max_seq_len: the length to build the program for, in place of the file's own.
    results: the names of the results, in place of those of the target.
    """
    path, names = split_target(target, results)
    name = names[0] if names else None
    module = _run(path)
    if max_seq_len is None:
        max_seq_len = _setting(module, path, "max_seq_len", int)
    elif name is None and callable(getattr(module, "build", None)):
        name = "build"
    found = _sop(module, path, name, max_seq_len)
    vocab = _vocab(module, path, found, name)
    sop = placed(found, _place_of_name(path, name or _main_name(module)))
    others = {
        other: placed(_sop(module, path, other, max_seq_len), _place_of_name(path, other))
        for other in names[1:]
    }
    return LoadedProgram(
        sop=sop,
        vocab=vocab,
        max_seq_len=max_seq_len,
        causal=_setting(module, path, "causal", bool),
        name=Path(path).stem if others or name in (None, "program", "build") else name,
        results={names[0]: sop, **others} if others else {},
    )


def split_target(target: str, results: Sequence[str] = ()) -> tuple[str, list[str]]:
    """The file of a target such as "file.py:a,b", and the names of the results in it."""
    path, colon, names = target.rpartition(":")
    named = names.split(",")
    if not (colon and path and all(name.isidentifier() for name in named)):
        path, named = target, []
    if results and named:
        raise RaspcError(
            f"the target names the results {names} already",
            location=path,
            remedy="name them once",
        )
    return path, list(dict.fromkeys(results or named))


def _run(path: str) -> ModuleType:
    """The module that the file at `path` defines when it runs."""
    try:
        source = Path(path).read_bytes()
    except OSError as error:
        raise RaspcError(
            f"can't read the file: {error.strerror}",
            location=path,
            remedy="give the name of a file that can be read",
        ) from None
    module = ModuleType(_MODULE)
    module.__file__ = path
    lines = source.decode(errors="replace").splitlines(keepends=True)
    # The lines that messages show; without a time, so that they are not read again.
    linecache.cache[path] = (len(source), None, lines, path)
    with _importable(module, path), _errors_in(path):
        exec(compile(source, path, "exec", dont_inherit=True), module.__dict__)
    _name_after_variables(module)
    return module


def _name_after_variables(module: ModuleType) -> None:
    """Name the expressions of a module, for messages, after the first variable that holds each."""
    seen: set[RASPExpr] = set()
    for variable, thing in vars(module).items():
        if isinstance(thing, RASPExpr) and not isinstance(thing, InputType) and thing not in seen:
            seen.add(thing)
            if thing.location is not None:
                thing.location = thing.location._replace(text=variable)


@contextmanager
def _importable(module: ModuleType, path: str) -> Iterator[None]:
    """Make the neighbours of the file importable, and its module visible to its classes."""
    folder = str(Path(path).resolve().parent)
    outer = sys.modules.get(_MODULE)  # A program may load another.
    sys.path.insert(0, folder)
    sys.modules[_MODULE] = module
    try:
        yield
    finally:
        sys.path.remove(folder)
        del sys.modules[_MODULE]
        if outer is not None:
            sys.modules[_MODULE] = outer


@contextmanager
def _errors_in(path: str) -> Iterator[None]:
    """Turn an error of the user's file into a `RaspcError` of one line, with its place."""
    try:
        yield
    except RaspcError:
        raise
    except SyntaxError as error:
        place = f"{error.filename or path}:{error.lineno or 1}:{error.offset or 1}"
        raise RaspcError(f"not valid Python: {error.msg}", location=place) from error
    except (Exception, SystemExit) as error:
        message = " ".join(str(error).split())
        raise RaspcError(
            f"{type(error).__name__}: {message}" if message else type(error).__name__,
            location=_place_of(error, path),
        ) from error


def _place_of(error: BaseException, path: str) -> str:
    """The "file:line:column" of the innermost frame in the file that leads to the error."""
    places = [
        str(instruction_location(frame.f_code, step.tb_lasti, line))
        for step in _steps(error.__traceback__)
        if (frame := step.tb_frame).f_code.co_filename == path
        and (line := step.tb_lineno) is not None
    ]
    return places[-1] if places else path


def _steps(trace: TracebackType | None) -> Iterator[TracebackType]:
    """The steps of a traceback, the outermost first."""
    while trace is not None:
        yield trace
        trace = trace.tb_next


def _main_name(module: ModuleType) -> str:
    """The name of the program in a file for a target that names none."""
    return "build" if hasattr(module, "build") and not hasattr(module, "program") else "program"


def _sop(module: ModuleType, path: str, name: str | None, max_seq_len: int | None) -> SOp:
    found = name or _main_name(module)
    if not hasattr(module, found):
        sops = sorted(n for n, thing in vars(module).items() if isinstance(thing, SOp))
        remedy = f"it has {', '.join(sops)}" if sops else "assign the s-op to `program`"
        raise RaspcError(f"the file has no '{found}'", location=path, remedy=remedy)
    program: object = getattr(module, found)
    if inspect.isroutine(program):
        program = _build(program, path, found, max_seq_len)
    if not isinstance(program, SOp):
        raise RaspcError(
            f"'{found}' is of type {type(program).__name__}, not an s-op",
            location=path,
            remedy=f"name an s-op, as in {Path(path).name}:NAME; --output names several",
        )
    return program


def _place_of_name(path: str, name: str) -> SourceLocation:
    """The place in a file of the statement that last sets a name."""
    place = SourceLocation(path, 1, 1)
    for node in ast.walk(ast.parse("".join(linecache.getlines(path)))):
        match node:
            case (
                ast.Name(id=found, ctx=ast.Store())
                | ast.FunctionDef(name=found)
                | ast.alias(name=found, asname=None)
                | ast.alias(asname=str() as found)
            ) if found == name:
                line = linecache.getline(path, node.lineno)
                column = count_characters(line, node.col_offset) + 1
                place = SourceLocation(path, node.lineno, column)
            case _:
                pass
    return place


def _build(f: Callable[..., Any], path: str, name: str, max_seq_len: int | None) -> object:
    """The program that the function `f` of the file builds."""
    parameters = inspect.signature(f).parameters
    arguments: dict[str, int] = {}
    if "max_seq_len" in parameters and max_seq_len is not None:
        arguments["max_seq_len"] = max_seq_len
    open_parameters = [
        parameter.name
        for parameter in parameters.values()
        if parameter.default is parameter.empty
        and parameter.kind not in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL)
        and parameter.name not in arguments
    ]
    if open_parameters:
        given = "set max_seq_len" if open_parameters == ["max_seq_len"] else "give it a default"
        raise RaspcError(
            f"'{name}' needs a value for {', '.join(open_parameters)}", location=path, remedy=given
        )
    with _errors_in(path):
        return f(**arguments)


def _setting(module: ModuleType, path: str, name: str, kind: type[Any]) -> Any:
    value = getattr(module, name, None)
    if value is not None and type(value) is not kind:
        raise RaspcError(f"'{name}' must be of type {kind.__name__}, not {value!r}", location=path)
    return value


def _vocab(module: ModuleType, path: str, sop: SOp, name: str | None) -> tuple[Value, ...] | None:
    """The vocabulary of the program, in the order of the file if the file has one."""
    vocab: object = getattr(module, "vocab", None)
    if isinstance(vocab, Mapping):
        names = [name, *(n for n, thing in vars(module).items() if thing is sop)]
        vocab = next((vocab[n] for n in names if n in vocab), None)
    if vocab is None:
        return None
    if not isinstance(vocab, Iterable):
        raise RaspcError(f"'vocab' must be a set of tokens, not {vocab!r}", location=path)
    try:
        return tuple(canonical(token) for token in distinct_tokens(vocab, location=path))
    except TypeError as error:
        raise RaspcError(
            f"'vocab' holds something other than tokens: {error}", location=path
        ) from None
