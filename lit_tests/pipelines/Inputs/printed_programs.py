"""Small programs after passes, printed with each s-op and selector on a line."""

from xdsl.dialects.builtin import UnknownLoc

from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.rasp_dialect import DomainOp, LiteralOp, LookupOp, ReturnOp, YieldOp
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import RaspcError
from raspc.values.text import value_text


def function(region):
    """The function of a region as an expression, or the number of ops if there are many."""
    found = {arg: "xyzuvw"[i] for i, arg in enumerate(region.block.args)}
    if len(region.block.ops) > 16:
        tables = sum(isinstance(op, LookupOp) for op in region.block.ops)
        return f"{len(region.block.ops)} ops, {tables} tables"
    for op in region.block.ops:
        args = ", ".join(found[operand] for operand in op.operands)
        if isinstance(op, YieldOp):
            return args
        if isinstance(op, LiteralOp):
            found[op.result] = value_text(op.value.data)
            continue
        name = op.name.removeprefix("rasp.")
        if "comparison" in op.properties:
            name = op.comparison.data.value
        if isinstance(op, LookupOp):
            name = f"table of {len(op.table.function)}"
        found[op.results[0]] = f"{name}({args})"
    raise AssertionError


def show(title, passes, *sops, vocab=(0, 1, 2), n=3, causal=False, values=False):
    """Print a program of some s-ops after passes, each op on a line; `values` counts their values."""
    results = {f"result_{i}": sop for i, sop in enumerate(sops)}
    module = lower_program(results, vocab=vocab, max_seq_len=n, causal=causal)
    print(f"{title}:")
    try:
        run_passes(module, parse_passes(passes))
    except RaspcError as error:
        print(f"  error: {error.message}; {error.remedy}")
        return
    names = {}
    for op in find_program(module).body.block.ops:
        if isinstance(op, (ReturnOp, DomainOp)):
            continue
        if isinstance(op.location, UnknownLoc):
            print(f"  without a line of the source: {op.name}")
        result = op.results[0]
        given = op.properties.get("sop_name")
        names[result] = given.data if given else f"%{len(names)}"
        args = ", ".join(names[operand] for operand in op.operands)
        functions = "".join(f" {function(region)}" for region in op.regions)
        extras = []
        if "default" in op.properties:
            extras.append(f"default {value_text(op.properties['default'].data)}")
        if "orders" in op.properties:
            extras.append(f"by {op.properties['orders']}")
        encoding = getattr(result.type, "encoding", None) or op.properties.get("encoding")
        if encoding:
            extras.append(f"as {getattr(encoding, 'data', encoding).word}")
        if "value" in op.properties:
            extras.append(f"of {value_text(op.properties['value'].data)}")
        if "selects_none" in op.properties:
            extras.append("or undefined")
        if "nearest" in op.properties:
            extras.append("nearest")
        domain = getattr(result.type, "domain", None)
        if values and domain is not None:
            taken = find_program(module).domains[domain]
            extras.append(f"of {len(taken)}{' or none' if taken.undefined else ''}")
        kind = op.name.removeprefix("rasp.")
        print(" ", f"{names[result]} = {kind}({args}){functions}", *extras)
