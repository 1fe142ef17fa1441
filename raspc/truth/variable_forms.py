"""The variables of a model as JSON: values, encodings, locations or fates, and the source."""

from __future__ import annotations

from typing import Any

import numpy as np
from xdsl.ir import Operation, SSAValue

from raspc.proof.witness.program_form import value_form
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.rasp_dialect.sop_ops import SOp
from raspc.rasp_dialect.variable_op import sops_by_variable
from raspc.transformer_dialect import ModelOp, VariableOp
from raspc.verification.variable_locations import spans_of


def variable_forms(model: ModelOp, source: ProgramOp | None) -> list[dict[str, Any]]:
    """The variables of a model; with the ops of the source program, if it is known."""
    operations = {} if source is None else _operations(source)
    return [
        _form(model, each) | operations.get(each.sop_name.data, {})
        for each in model.variables
        if each.derived is None
    ]


def _form(model: ModelOp, record: VariableOp) -> dict[str, Any]:
    form: dict[str, Any] = {
        "name": record.sop_name.data,
        "line": None if record.line is None else record.line.value.data,
        "values": None,
        "location": "none",
    }
    if record.values is not None:
        domain = record.values.data
        form["values"] = [value_form(value) for value in domain.values]
        form["values"] += [None] if domain.undefined else []
    if record.fate is not None:
        fate = record.fate.data
        return form | {"fate": {"kind": fate.kind, "by": fate.by, "into": list(fate.into)}}
    values, points = record.points
    form |= {
        "location": "held" if record.is_held else "readable",
        "stages": spans_of(model, record),
        "encoding": [
            {"value": value_form(value), "coordinates": point.tolist()}
            for value, point in zip(values, points, strict=True)
        ],
    }
    if record.basis is not None:
        form["basis"] = _matrix(record.basis.array)
    if record.basis is None or record.reading is not None:
        form["reading"] = _matrix(record.reading_matrix)
    return form


def _matrix(matrix: Any) -> dict[str, Any]:
    """A matrix by its nonzero entries: its shape, and `[row, column, entry]` for each."""
    rows, columns = np.nonzero(matrix)
    entries = [[int(r), int(c), float(matrix[r, c])] for r, c in zip(rows, columns, strict=True)]
    return {"shape": list(matrix.shape), "entries": entries}


def _operations(source: ProgramOp) -> dict[str, dict[str, Any]]:
    """The op of each variable, and the variables that it reads, through selectors."""
    sops = sops_by_variable(source)
    names: dict[SSAValue, str] = {op.results[0]: name for name, op in sops.items()}
    return {
        name: {"op": op.name.removeprefix("rasp."), "reads": list(_read_by(op, names))}
        for name, op in sops.items()
    }


def reads_of(source: ProgramOp) -> dict[str, list[str]]:
    """The variables that the definition of each variable reads, through selectors."""
    return {name: form["reads"] for name, form in _operations(source).items()}


def _read_by(op: SOp, names: dict[SSAValue, str]) -> dict[str, None]:
    found: dict[str, None] = {}
    todo: list[SSAValue] = list(op.operands)
    while todo:
        value = todo.pop(0)
        if value in names:
            found[names[value]] = None
        elif isinstance(value.owner, Operation):
            todo.extend(value.owner.operands)
    return found
