"""Programs after each pass of a pipeline: the lines that the pass adds, a line for each op."""

from collections import Counter

import numpy as np
from printed_programs import function

from raspc.craft_dialect import MapAttr
from raspc.frontends.python import lower_program
from raspc.pass_pipeline import parse_passes, run_passes
from raspc.passes.pipelines import expand
from raspc.rasp_dialect.sop_ops import SOp
from raspc.transformer_dialect import WeightAttr
from raspc.values import RaspcError

LONGEST = 100
"""The most characters of an attribute that are printed."""

LEFT_OUT = ("line", "certificate", "operandSegmentSizes")
"""The properties that are not printed."""


def show_steps(title, sop, passes, printed_from="", *, causal=False):
    """Print the program of an s-op after the passes named, those from one of them on."""
    print(f"{title}:")
    try:
        module = lower_program(sop, vocab=(0, 1, 2), max_seq_len=3, causal=causal, name="p")
        specs = list(expand(passes))
        first = [spec.name for spec in specs].index(printed_from) if printed_from else 0
        run_passes(module, parse_passes(",".join(map(str, specs[:first]))))
        before = Counter(lines_of(module))
        print_new(Counter(), before if first == 0 else Counter())
        for spec in specs[first:]:
            run_passes(module, parse_passes(str(spec)))
            after = Counter(lines_of(module))
            if after != before:
                print(f"  {spec.name}: {sum((before - after).values())} lines less")
                print_new(before, after)
            before = after
    except RaspcError as error:
        print(f"  error: {error.message}; {error.remedy}")


def print_new(before, after):
    """Print the lines that were not there before."""
    for line in after - before:
        print(f"    {line}")


def lines_of(module):
    """A line for each op that stands in a module, a program, or a half-layer."""
    for op in module.walk():
        parent = op.parent_op()
        if parent is not None and not (op.regions and is_function(op)) and not is_scalar(op):
            yield line_of(op)
        elif op.regions and is_function(op):
            yield f"{line_of(op)} {function(op.regions[0])}"


def is_function(op):
    """Whether an op has a function of scalars."""
    return isinstance(op, SOp) or op.name in ("rasp.select", "rasp.map", "rasp.lazy_map")


def is_scalar(op):
    """Whether an op is a part of a function."""
    parent = op.parent_op()
    return parent is not None and is_function(parent)


def line_of(op):
    """An op with its operands, attributes and types."""
    operands = ", ".join(operand.name_hint or "%" for operand in op.operands)
    names = ", ".join(result.name_hint or "%" for result in op.results)
    kept = sorted(item for item in op.properties.items() if item[0] not in LEFT_OUT)
    texts = [f"{key} {text_of(value)}" for key, value in kept]
    types = [str(result.type) for result in op.results]
    return f"{names} = {op.name}({operands}) {'; '.join([*texts, *types])}".strip()


def text_of(value):
    """An attribute as text: sums of the entries of a map or a weight, the start of a long one."""
    if isinstance(value, MapAttr):
        places = value.data.row_ids + 2 * value.data.col_ids + 1
        shape = f"{len(value.data.rows)} to {len(value.data.cols)} of {len(value.data)}"
        return f"{shape} sums {sums_of(value.data.entries, places)}"
    if isinstance(value, WeightAttr):
        entries = value.array.astype(np.float64)
        return f"{entries.shape} sums {sums_of(entries, sum(np.indices(entries.shape)) + 1)}"
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}... ({len(text)})"


def sums_of(entries, places):
    """Two sums of the positive entries, and of the negative ones, without their last digits."""
    parts = (np.maximum(entries, 0.0), np.maximum(-entries, 0.0))
    return " ".join(f"{float(each.sum()):.5g}" for part in parts for each in (part, part * places))
