"""
The mutants of a file: each has a function, an operator, and the text before and after.

    mutants = list_mutants("passes/rasp/count_sums.py", text)
    mutants[0].key       'RaspCountSums.apply_to | comparison | a < b -> a <= b'
    mutated_text(text, mutants[0])

Annotations, decorators, assertions, imports, bases of classes, the text of messages and constants
named `MAX_...` have no mutants, nor `__hash__`, the place in `op.results[0]`, and the order of a
tuple of which `in` asks for members.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mutation_testing.operators import Context, replacements

SKIPPED_FIELDS = frozenset({"annotation", "returns", "decorator_list", "bases", "type_params"})
"""Fields of nodes without a meaning when functions run."""

SKIPPED_NODES = (ast.Assert, ast.JoinedStr, ast.Import, ast.ImportFrom)
"""Nodes without mutants: no test breaks an assertion, imports and messages compute nothing."""

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
MAX_TEXT = 160
"""The most characters of the text of a changed node that a key shows."""


@dataclass(frozen=True)
class Mutant:
    """A change of one node of a file."""

    file: str
    function: str
    """The qualified name of the innermost function or class around the node; `<module>` if none."""
    operator: str
    before: str
    after: str
    occurrence: int
    """The number of mutants before this one that have the same function, operator and texts."""
    line: int
    lines: tuple[int, int] | None
    """The first and last line whose execution reaches the change; None for a change at import."""
    index: int = field(compare=False)
    """The place in the list of the mutants of the file."""

    @property
    def key(self) -> str:
        """The name of the mutant in its file, which edits elsewhere in the file keep."""
        change = f"{self.before} -> {self.after}"
        return f"{self.function} | {self.operator} | {change}" + (
            f" | {self.occurrence + 1}" if self.occurrence else ""
        )


def list_mutants(file: str, text: str) -> list[Mutant]:
    """The mutants of a file, in the order of its nodes."""
    found: list[Mutant] = []
    seen: Counter[tuple[str, ...]] = Counter()
    for index, (place, operator, new) in enumerate(_changes(ast.parse(text))):
        names = (place.function, operator, _shown(place.old), _shown(new))
        found.append(
            Mutant(file, *names, seen[names], place.line, place.lines, index)  # type: ignore[arg-type]
        )
        seen[names] += 1
    return found


def mutated_text(text: str, mutant: Mutant | None) -> str:
    """The text of a file with one change, or without comments if there is none."""
    tree = ast.parse(text)
    if mutant is None:
        return ast.unparse(tree) + "\n"
    for index, (place, _, new) in enumerate(_changes(tree)):
        if index == mutant.index:
            place.put(new)
            return ast.unparse(ast.fix_missing_locations(tree)) + "\n"
    raise ValueError(f"{mutant.file} has no mutant {mutant.index}")


def _shown(node: ast.AST) -> str:
    """The text of a node in one line; of a statement with a body, its condition alone."""
    if isinstance(node, (ast.If, ast.While)):
        text = f"{type(node).__name__.lower()} {ast.unparse(node.test)}"
    elif isinstance(node, ast.comprehension):
        text = ast.unparse(node).strip()
    elif isinstance(node, ast.match_case):
        guard = "" if node.guard is None else f" if {ast.unparse(node.guard)}"
        text = f"case {ast.unparse(node.pattern)}{guard}"
    else:
        text = ast.unparse(node)
    line = " ".join(text.split())
    return line if len(line) <= MAX_TEXT else line[: MAX_TEXT - 4] + " ..."


@dataclass(frozen=True)
class _Place:
    """A node in a tree, and its surroundings."""

    parent: ast.AST
    field: str
    position: int | None
    """The place in a field that is a list."""
    function: str
    line: int
    lines: tuple[int, int] | None
    context: Context

    @property
    def old(self) -> ast.AST:
        value = getattr(self.parent, self.field)
        return value if self.position is None else value[self.position]

    def put(self, new: ast.AST) -> None:
        if self.position is None:
            setattr(self.parent, self.field, new)
        else:
            getattr(self.parent, self.field)[self.position] = new


def _changes(tree: ast.Module) -> Iterator[tuple[_Place, str, ast.AST]]:
    """Each place with an operator and a new node."""
    for place in _places(tree, "<module>", None, Context(in_function=False)):
        for operator, new in replacements(place.old, place.context):
            if operator != "swap" or not _is_asked_for_members(place):
                yield place, operator, new


def _is_asked_for_members(place: _Place) -> bool:
    """Whether a node is a tuple of which `in` asks for members, in any order."""
    node, parent = place.old, place.parent
    if not isinstance(node, ast.Tuple) or not isinstance(parent, ast.Compare):
        return False
    return isinstance(parent.ops[-1], (ast.In, ast.NotIn)) and parent.comparators[-1] is node


def _places(
    node: ast.AST, function: str, lines: tuple[int, int] | None, context: Context
) -> Iterator[_Place]:
    """The places below a node whose nodes may change."""
    for name, value in ast.iter_fields(node):
        if name in SKIPPED_FIELDS or (isinstance(node, ast.ClassDef) and name == "keywords"):
            continue
        children = value if isinstance(value, list) else [value]
        for position, child in enumerate(children):
            if not isinstance(child, ast.AST) or _is_skipped(child, node, name, position):
                continue
            around = _context_of(child, node, name, position == len(children) - 1, context)
            reached = _lines_of(child, lines, context.in_function)
            line = getattr(child, "lineno", None) or (lines or (0, 0))[0]
            yield _Place(
                node,
                name,
                position if isinstance(value, list) else None,
                function,
                line,
                reached,
                around,
            )
            if isinstance(child, (*FUNCTIONS, ast.ClassDef)):
                inner = child.name if function == "<module>" else f"{function}.{child.name}"
                yield from _places_of_definition(child, inner, around)
            else:
                yield from _places(child, function, reached, around)


def _places_of_definition(
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, name: str, context: Context
) -> Iterator[_Place]:
    """The places of a function or class; defaults of arguments count as lines of the body."""
    if isinstance(node, ast.ClassDef):
        yield from _places(node, name, None, replace(context, in_function=False, returns=None))
        return
    body = (node.body[0].lineno, node.end_lineno or node.body[-1].lineno)
    yield from _places(node, name, body, replace(context, in_function=True, returns=node.returns))


def _lines_of(
    child: ast.AST, lines: tuple[int, int] | None, in_function: bool
) -> tuple[int, int] | None:
    """The lines whose execution reaches a child; those around it for a part of a statement."""
    if not in_function or not isinstance(child, ast.stmt):
        return lines
    if isinstance(child, (*FUNCTIONS, ast.ClassDef)):
        return lines
    last = child.end_lineno or child.lineno
    if isinstance(child, (ast.If, ast.While)):
        last = child.test.end_lineno or last
    elif isinstance(child, ast.For):
        last = child.iter.end_lineno or last
    elif isinstance(child, (ast.With, ast.Try, ast.Match)):
        last = child.lineno
    return child.lineno, last


def _context_of(
    child: ast.AST, parent: ast.AST, name: str, is_last: bool, context: Context
) -> Context:
    """The surroundings of a child."""
    of_test = name in ("test", "ifs", "guard")
    within = context.is_condition and isinstance(parent, (ast.BoolOp, ast.UnaryOp))
    ends = is_last and name == "body" and isinstance(parent, FUNCTIONS)
    return replace(context, is_condition=of_test or within, is_last=ends)


def _is_skipped(child: ast.AST, parent: ast.AST, name: str, position: int) -> bool:
    """Whether a child and its parts have no mutants."""
    if isinstance(child, SKIPPED_NODES):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True  # a docstring
    if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
        return True
    if isinstance(parent, ast.Raise) or isinstance(child, ast.pattern):
        return True
    if isinstance(child, ast.Assign) and isinstance(child.targets[0], ast.Name):
        # A limit of effort may have other values.
        return child.targets[0].id.startswith(("__all__", "__slots__", "MAX_", "_MAX_"))
    if isinstance(parent, ast.ExceptHandler) and name == "type":
        return True
    if isinstance(parent, ast.keyword) and parent.arg == "strict":
        return True  # zip's guard against a bug of its caller
    if isinstance(child, ast.FunctionDef) and child.name == "__hash__":
        return True  # another hash of equal objects changes the time alone
    if isinstance(parent, ast.Subscript) and name == "slice" and _is_only_result(parent):
        return True
    if isinstance(parent, ast.Subscript) and name == "slice":
        return _names_type(parent.value)
    if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name):
        called = parent.func.id
        if called in ("cast", "TypeVar", "NewType"):
            return name == "args" and position == 0
        return called in ("isinstance", "issubclass") and name == "args" and position == 1
    return False


def _is_only_result(node: ast.Subscript) -> bool:
    """Whether a node is `op.results[0]`: an op of the dialects has one result, the last too."""
    return isinstance(node.value, ast.Attribute) and ast.unparse(node).endswith(".results[0]")


def _names_type(node: ast.expr) -> bool:
    """Whether a node names a generic type."""
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    known = ("dict", "list", "tuple", "set", "frozenset", "type")
    return name in known or (name.lstrip("_")[:1].isupper() and not name.isupper())
