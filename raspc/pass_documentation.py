"""The documentation of a pass: its docstring, and the type, default and meaning of each option."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
import textwrap
from typing import get_type_hints

from xdsl.passes import ModulePass
from xdsl.utils.hints import type_repr

from raspc.diagnostics import unknown_pass
from raspc.pass_failures import load_pass
from raspc.pass_options import choices
from raspc.pass_pipeline import known_passes
from raspc.passes.support.declared_statistics import statistics_of
from raspc.values.short_repr import short_repr


@dataclasses.dataclass(frozen=True)
class PassDescription:
    """The documentation of a pass: its text and its options."""

    name: str
    text: str
    """The docstring of the class, without the list of options."""
    options: tuple[tuple[str, str, str | None, str], ...]
    """The name, type or choices, default and meaning of each option."""
    statistics: tuple[str, ...] = ()
    """The descriptions of the numbers that the pass counts."""

    __repr__ = short_repr

    @property
    def summary(self) -> str:
        """The first paragraph of the text, on one line."""
        paragraph = self.text.split("\n\n", 1)[0]
        return " ".join(paragraph.split())


def describe_pass(name: str) -> PassDescription:
    """The documentation of an installed pass; raises a `RaspcError` for an unknown name."""
    known = known_passes()
    if name not in known:
        raise unknown_pass(name, known)
    cls = load_pass(name, known[name])
    return PassDescription(
        name,
        _without_options(_documentation(cls)),
        tuple(_options(cls)),
        tuple(each.description for each in statistics_of(cls)),
    )


def _documentation(cls: type[ModulePass]) -> str:
    """The docstring of a pass, or else of its module; not a signature that dataclasses generate."""
    own = inspect.cleandoc(cls.__doc__ or "")
    if own and not own.startswith(f"{cls.__name__}("):
        return own
    module = inspect.getmodule(cls)
    return inspect.cleandoc(module.__doc__ or "") if module is not None else ""


def _options(cls: type[ModulePass]) -> list[tuple[str, str, str | None, str]]:
    """The name, type or choices, default and meaning of each option of a pass."""
    meanings = {**_option_paragraphs(_documentation(cls)), **_field_docstrings(cls)}
    kinds = get_type_hints(cls)
    options: list[tuple[str, str, str | None, str]] = []
    for field in dataclasses.fields(cls):
        name = field.name.replace("_", "-")
        default = None
        if field.default is not dataclasses.MISSING:
            default = _spell(field.default)
        kind = field.type if isinstance(field.type, str) else type_repr(field.type)
        kind = ", ".join(choices(kinds[field.name])) or kind
        options.append((name, kind, default, meanings.get(name, "")))
    return options


def _option_paragraphs(text: str) -> dict[str, str]:
    """The meanings of options in a docstring with indented lines `name: meaning`."""
    found: dict[str, str] = {}
    name, indent = None, 0
    for line in text.splitlines():
        depth = len(line) - len(line.lstrip())
        match = re.fullmatch(r"([a-z][a-z0-9_-]*): (\S.*)", line.strip())
        if match is not None and depth > 0:
            name, indent = match[1].replace("_", "-"), depth
            found[name] = match[2]
        elif name is not None and line.strip() and depth > indent:
            found[name] += " " + line.strip()
        else:
            name = None
    return found


def _without_options(text: str) -> str:
    """A docstring without its list of options."""
    return re.sub(r"\n+Options:\n(?:[ \t]+\S.*\n?|[ \t]*\n(?=[ \t]))+", "\n", text).rstrip()


def _spell(value: object) -> str:
    """The text of a default value in the syntax of pipelines."""
    return str(value).lower() if isinstance(value, bool) else str(value) or '""'


def _field_docstrings(cls: type[ModulePass]) -> dict[str, str]:
    """The strings that follow the fields of a class in its source, by the name of the option."""
    (definition,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    assert isinstance(definition, ast.ClassDef)
    found: dict[str, str] = {}
    for field, following in zip(definition.body, definition.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            match following:
                case ast.Expr(value=ast.Constant(value=str(text))):
                    found[field.target.id.replace("_", "-")] = " ".join(text.split())
                case _:
                    pass
    return found
