"""
The account of variables across a pass: a record that a pass neither kept nor ended gets a fate.

    accounts = VariableAccounts.of(module)
    pass_.apply(ctx, module)
    accounts.settle(module, pass_)          # the names of the variables that the pass lost

A pass states the fate of the s-ops that it removes by its class variable `variable_fate`; for
passes of xDSL, `FOREIGN_FATES` does. The record names the variables that read the s-op; for an s-op
that was merged, the variable that they read instead. A pass that removes a variable without such a
statement loses it: the record says so, and `rasp-opt --check-variables` reports an error.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, cast

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Operation, SSAValue
from xdsl.passes import ModulePass

import raspc.craft_dialect as craft
import raspc.rasp_dialect as rasp
import raspc.transformer_dialect as transformer
from raspc.craft_dialect import variable_op as craft_variables
from raspc.rasp_dialect import variable_op as rasp_variables
from raspc.transformer_dialect import variable_op as transformer_variables
from raspc.values.variable_fate import Fate, FateKind

FOREIGN_FATES: dict[str, FateKind] = {"dce": "unread", "cse": "merged", "canonicalize": "folded"}
"""The fates of s-ops that passes of xDSL remove."""

Program = rasp.ProgramOp | craft.ProgramOp | transformer.ModelOp


class Operand(NamedTuple):
    """An operand of an op: its place, and the number of the op's operands."""

    op: Operation
    place: int
    total: int


@dataclass(frozen=True)
class VariableAccounts:
    """
    The variables of a module before a pass.

    Attributes:
        lines: the line of each variable, by the name of its program and its own.
        readers: the named s-ops that read each variable with an s-op, likewise; None for an s-op
            without any reader.
        operands: the operands that are a variable with an s-op, likewise.

    """

    lines: dict[str, dict[str, int | None]]
    readers: dict[str, dict[str, tuple[str, ...] | None]]
    operands: dict[str, dict[str, tuple[Operand, ...]]]

    @classmethod
    def of(cls, module: ModuleOp) -> VariableAccounts:
        """The account of a module; empty for a module without records."""
        lines: dict[str, dict[str, int | None]] = {}
        readers: dict[str, dict[str, tuple[str, ...] | None]] = {}
        operands: dict[str, dict[str, tuple[Operand, ...]]] = {}
        for program in module.ops:
            if isinstance(program, Program):
                records = _records(program)
                if records:
                    name = program.sym_name.data
                    lines[name] = {each.sop_name.data: _line(each) for each in records}
                    if isinstance(program, rasp.ProgramOp):
                        readers[name] = _named_readers(program)
                        operands[name] = _operands(program)
        return cls(lines, readers, operands)

    def settle(self, module: ModuleOp, after: ModulePass) -> list[str]:
        """
        Give each variable that the pass removed its fate, and each removed record back.

        Returns:
            The names of variables that the pass lost without a statement.

        """
        if not self.lines or getattr(after, "drops_variables", False):
            return []
        lost: list[str] = []
        for program in module.ops:
            if isinstance(program, Program) and program.sym_name.data in self.lines:
                name = program.sym_name.data
                lost += _restore_records(program, self.lines[name], after.name)
                if isinstance(program, rasp.ProgramOp):
                    operands = self.operands.get(name, {})
                    lost += _settle_sops(program, self.readers.get(name, {}), operands, after)
                elif isinstance(program, craft.ProgramOp):
                    lost += _settle_directions(program, after.name)
        return lost


Record = rasp_variables.VariableOp | craft_variables.VariableOp | transformer_variables.VariableOp


def _records(program: Program) -> list[Record]:
    ops = (op for op in program.body.block.ops)
    return [op for op in ops if isinstance(op, Record)]


def _line(record: Record) -> int | None:
    return None if record.line is None else record.line.value.data


def _restore_records(program: Program, lines: dict[str, int | None], by: str) -> list[str]:
    """Add the records that a pass dropped, with the fate that it lost them."""
    present = {each.sop_name.data for each in _records(program)}
    missing = [name for name in lines if name not in present]
    end = program.body.block.last_op
    if end is None:
        return []
    for name in missing:
        fate = Fate("lost", by)
        record: Record
        match program:
            case rasp.ProgramOp():
                record = rasp_variables.VariableOp(name, lines[name], fate)
            case craft.ProgramOp():
                record = craft_variables.VariableOp(name, lines[name], fate=fate)
            case _:
                record = transformer_variables.VariableOp(name, lines[name], fate=fate)
        program.body.block.insert_op_before(record, end)
    return missing


def _settle_sops(
    program: rasp.ProgramOp,
    readers: dict[str, tuple[str, ...] | None],
    operands: dict[str, tuple[Operand, ...]],
    after: ModulePass,
) -> list[str]:
    """Give the variables whose s-ops a pass removed the fate that the pass states."""
    present = rasp_variables.sops_by_variable(program)
    stated = cast("FateKind | None", getattr(after, "variable_fate", None))
    kind = stated or FOREIGN_FATES.get(after.name, "lost")
    gone = [
        record
        for name, record in rasp_variables.variables_of(program).items()
        if record.fate is None and name not in present
    ]
    lost: list[str] = []
    for record in gone:
        name = record.sop_name.data
        read_by = readers.get(name, ())
        into = _successors(operands.get(name, ())) if kind == "merged" else read_by
        fate = Fate("unread" if read_by is None else kind, after.name, into or ())
        record.fate = rasp_variables.FateAttr(fate)
        lost += [name] if fate.kind == "lost" else []
    return lost


def _settle_directions(program: craft.ProgramOp, by: str) -> list[str]:
    """Give the variables whose directions a pass removed without a statement the fate `lost`."""
    known = {label for op in program.spaces().values() for label in op.space.data.labels}
    lost: list[str] = []
    for record in craft_variables.variables_of(program):
        if not known.issuperset(record.directions):
            record.lose("lost", by)
            lost.append(record.sop_name.data)
    return lost


def _named_readers(program: rasp.ProgramOp) -> dict[str, tuple[str, ...] | None]:
    """The nearest named s-ops that read each variable, through selectors and unnamed s-ops."""
    named = rasp_variables.sops_by_variable(program)
    names: dict[SSAValue, str] = {op.results[0]: name for name, op in named.items()}
    return {
        name: tuple(_readers(op.results[0], names)) if op.results[0].uses else None
        for name, op in named.items()
    }


def _operands(program: rasp.ProgramOp) -> dict[str, tuple[Operand, ...]]:
    """The operands that are each variable."""
    return {
        name: tuple(
            Operand(use.operation, use.index, len(use.operation.operands))
            for use in op.results[0].uses
        )
        for name, op in rasp_variables.sops_by_variable(program).items()
    }


def _successors(operands: tuple[Operand, ...]) -> tuple[str, ...]:
    """The variables that are operands in place of another; none unless all are known."""
    names: set[str] = set()
    for op, place, total in operands:
        if op.parent is None or len(op.operands) != total:
            return ()
        owner = op.operands[place].owner
        name = rasp_variables.variable_name(owner) if isinstance(owner, rasp.SOp) else None
        if name is None:
            return ()
        names.add(name)
    return tuple(sorted(names))


def _readers(value: SSAValue, names: dict[SSAValue, str]) -> dict[str, None]:
    found: dict[str, None] = {}
    todo: list[Operation] = [use.operation for use in value.uses]
    seen: set[Operation] = set()
    while todo:
        op = todo.pop()
        if op in seen or not op.results:
            continue
        seen.add(op)
        if op.results[0] in names:
            found[names[op.results[0]]] = None
        else:
            todo.extend(use.operation for use in op.results[0].uses)
    return dict.fromkeys(sorted(found))
