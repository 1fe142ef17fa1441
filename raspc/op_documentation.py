"""The documentation of an op: its docstring, syntax, operands, attributes, traits and meaning."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import Any

from xdsl.dialects.builtin import ArrayOfConstraint, SymbolNameConstraint
from xdsl.interpreter import InterpreterFunctions
from xdsl.ir import Dialect, Operation
from xdsl.irdl import (
    AnyAttr,
    AnyOf,
    AttrConstraint,
    BaseAttr,
    EqAttrConstraint,
    IRDLOperation,
    OpDef,
    OptionalDef,
    ParamAttrConstraint,
    RangeConstraint,
    VarConstraint,
    VariadicDef,
)

METHODS = ("compute", "evaluate")
"""The methods of an op that compute the value of a scalar op from the values of its operands."""

IMPLEMENTED_OP = "__impl_op_type"
"""The attribute of a method in which xDSL's `impl` stores the op that the method runs."""


@dataclass(frozen=True)
class Part:
    """An operand, a result, an attribute or a region of an op."""

    kind: str
    name: str
    constraint: str
    number: str
    """`one`, `optional` or `any number`."""


@dataclass(frozen=True)
class OpDescription:
    """The documentation of an op."""

    name: str
    text: str
    """The docstring of the class, in which examples are indented."""
    syntax: str | None
    """The declarative format of the op; None for an op in the generic form."""
    parts: tuple[Part, ...]
    traits: tuple[str, ...]
    meaning: str | None
    """The docstring of the interpreter's method, or the code that computes a scalar op."""
    constructor: str
    """The class of the op with the parameters of its constructor, as Python imports it."""


def describe_dialect(
    dialect: Dialect, functions: type[InterpreterFunctions]
) -> list[OpDescription]:
    """The documentation of the ops of a dialect, with the methods of its interpreter."""
    return [
        describe_op(op, functions) for op in dialect.operations if issubclass(op, IRDLOperation)
    ]


def describe_op(op: type[IRDLOperation], functions: type[InterpreterFunctions]) -> OpDescription:
    """The documentation of an op, with the method of an interpreter that runs the op."""
    definition = op.get_irdl_definition()
    return OpDescription(
        op.name,
        inspect.cleandoc(op.__doc__ or ""),
        None if definition.assembly_format is None else f"{op.name} {definition.assembly_format}",
        tuple(_parts(definition)),
        tuple(sorted(_traits(definition))),
        _meaning(op, functions),
        constructor_of(op),
    )


def constructor_of(op: type[IRDLOperation]) -> str:
    """The class of an op, at its shortest path, with the parameters of its constructor."""
    package = op.__module__.rpartition(".")[0]
    found = getattr(import_module(package), op.__name__, None) is op
    path = package if found else op.__module__
    _, *parameters = inspect.signature(op.__init__).parameters.values()
    names: list[str] = []
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in names:
            names.append("*")
        names.append(parameter.name + _default(parameter.default))
    return f"{path}.{op.__name__}({', '.join(names)})"


def _default(value: object) -> str:
    """The text of a default value of a parameter; empty without a default."""
    if value is inspect.Parameter.empty:
        return ""
    is_choice = isinstance(value, Enum)
    return f"={type(value).__name__}.{value.name}" if is_choice else f"={value!r}"


def _parts(definition: OpDef) -> list[Part]:
    """The operands, attributes, regions and results of an op."""
    found: list[Part] = []
    for name, operand in definition.operands:
        found.append(Part("operand", name, text_of(operand.constr), _number(operand)))
    for name, attribute in {**definition.properties, **definition.attributes}.items():
        found.append(Part("attribute", name, text_of(attribute.constr), _number(attribute)))
    for name, region in definition.regions:
        found.append(Part("region", name, "ops", _number(region)))
    for name, result in definition.results:
        found.append(Part("result", name, text_of(result.constr), _number(result)))
    return found


def _number(definition: object) -> str:
    if isinstance(definition, OptionalDef):
        return "optional"
    return "any number" if isinstance(definition, VariadicDef) else "one"


def text_of(constraint: AttrConstraint | RangeConstraint) -> str:
    """The attributes that a constraint accepts, in words."""
    match constraint:
        case EqAttrConstraint(attr=attribute):
            return str(attribute)
        case BaseAttr(attr=kind):
            return getattr(kind, "name", kind.__name__)
        case ParamAttrConstraint(base_attr=kind):
            return getattr(kind, "name", kind.__name__)
        case AnyOf(attr_constrs=choices):
            return " or ".join(map(text_of, choices))
        case VarConstraint(constraint=inner):
            return text_of(inner)
        case AnyAttr():
            return "any"
        case SymbolNameConstraint():
            return "symbol name"
        case ArrayOfConstraint(elem_range_constraint=elements):
            return f"array of {text_of(elements)}"
        case _:
            inner = getattr(constraint, "constraint", None) or getattr(constraint, "constr", None)
            return text_of(inner) if inner is not None else type(constraint).__name__


def _traits(definition: OpDef) -> list[str]:
    """The names of the traits of an op, without those that xDSL derives from interfaces."""
    names = [type(trait).__name__ for trait in definition.traits.traits]
    return [name for name in names if not name.startswith("_")]


def _meaning(op: type[Operation], functions: type[InterpreterFunctions]) -> str | None:
    for method in METHODS:
        if method in vars(op):
            return _code_of(vars(op)[method])
    for value in vars(functions).values():
        if getattr(value, IMPLEMENTED_OP, None) is op:
            # xDSL's decorator keeps the method with the docstring in a closure.
            wrapped = inspect.getclosurevars(value).nonlocals.get("func", value)
            return inspect.getdoc(wrapped)
    return None


def _code_of(method: Any) -> str:
    """The body of a method, without its docstring, as a block of code."""
    (definition,) = ast.parse(textwrap.dedent(inspect.getsource(method))).body
    assert isinstance(definition, ast.FunctionDef)
    statements: Sequence[ast.stmt] = definition.body
    first = statements[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        statements = statements[1:]
    names = ", ".join(
        f"*{arg.arg}" if arg is definition.args.vararg else arg.arg
        for arg in (*definition.args.args[1:], definition.args.vararg)
        if arg is not None
    )
    body = "\n".join(ast.unparse(statement) for statement in statements)
    return f"```text\ndef {definition.name}({names}):\n{textwrap.indent(body, '    ')}\n```"
