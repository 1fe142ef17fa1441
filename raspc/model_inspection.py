"""
The description of a model: the s-ops that each head and each group of neurons reads and computes.

layer  part    size          computes                 reads
0      head 0  d_qk 5 d_v 1  length                   q tokens; k tokens
0      mlp     8 neurons     length (6), map (2)      length, indices

name  line  in the program
map   7     length - indices
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import inf
from typing import Any

from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.model_op import ModelOp
from raspc.transformer_dialect.model_size import ModelStatistics
from raspc.transformer_dialect.ops import MlpOp
from raspc.truth.part_reads import Part as TruthPart
from raspc.truth.part_reads import biases_of, known_sop, parts_of
from raspc.truth.stream_sources import sources_of, varying
from raspc.values.diagnostic import is_default_name
from raspc.values.op_locations import source_name
from raspc.values.text import value_text

MAX_LISTED_TOKENS = 12
"""The largest number of tokens of a vocabulary that a description lists."""

MAX_LISTED_READS = 6
"""The largest number of s-ops that a description lists for a slot of a part."""

_HEADER = ["layer", "part", "size", "computes", "reads"]
_ERASURE = re.compile(r"erase\((.+)\)", re.DOTALL)
_MEMBER = re.compile(r"(?<=.)(?::.*|\[[^\[\]]*\][+-]?)$", re.DOTALL)


@dataclass(frozen=True)
class Part:
    """A head, the output bias of an attention, or the MLP of a layer."""

    layer: int
    part: str
    size: str
    computes: str
    reads: str


def group_labels(labels: Iterable[str], names: Collection[str] = ()) -> dict[str, int]:
    """
    The number of labels of each s-op, for `name:value`, `name[3]+` and `erase(name:value)`.

    names: the known names of s-ops, which may hold colons and brackets themselves.
    """
    groups: dict[str, int] = {}
    for label in labels:
        erased = _ERASURE.fullmatch(label)
        inner = label if erased is None else erased[1]
        name = known_sop(inner, names) or _MEMBER.sub("", inner, count=1)
        name = name if erased is None else f"erase({name})"
        groups[name] = groups.get(name, 0) + 1
    return groups


def _listed(groups: dict[str, int]) -> str:
    """Groups of labels with their sizes, in a line."""
    return ", ".join(f"{name} ({size})" for name, size in groups.items())


def parts(model: ModelOp) -> Iterator[Part]:
    """The heads, output biases of attention and MLPs of a model, in the order in which they run."""
    reads = {
        part.name: slots_text(part, _first_names) for part in parts_of(model, sources_of(model))
    }
    names = _names(model)
    for op in model.components:
        match op:
            case AttentionOp():
                for number, head in enumerate(op.heads):
                    size = " ".join([f"d_qk {head.d_qk} d_v {head.d_v}", *biases_of(head)])
                    slots = reads[head.component]
                    yield Part(op.layer_index, f"head {number}", size, head.label.data, slots)
                if biases_of(op):
                    yield Part(op.layer_index, "attn", "b_O", "", "")
            case MlpOp():
                groups = _listed(group_labels(op.neurons.data, names))
                size = " ".join([f"{op.d_mlp} neurons", *biases_of(op)])
                slots = reads[op.component]
                yield Part(op.layer_index, "mlp", size, groups, slots)
            case _:
                pass


def slots_text(part: TruthPart, listed: Callable[[Sequence[str]], str]) -> str:
    """
    The sources that a part reads, by slot, but for constants: `q opp_idx; k indices`.

    listed: the text of the names of the sources of a slot.
    """
    names = {slot: [s.name for s in varying(sources)] for slot, sources in part.reads.items()}
    return "; ".join(
        listed(found) if slot == "in" else f"{slot} {listed(found)}"
        for slot, found in names.items()
        if found
    )


def _first_names(names: Sequence[str]) -> str:
    """The first names of sources, in a line."""
    return ", ".join(names[:MAX_LISTED_READS]) + (", ..." if len(names) > MAX_LISTED_READS else "")


def _names(model: ModelOp) -> frozenset[str]:
    """The names of the variables of a model."""
    return frozenset(record.sop_name.data for record in model.variables)


def describe_model(model: ModelOp) -> str:
    """The description of a model: some lines about the whole, and a table of its parts."""
    stats = ModelStatistics.of(model)
    names = _names(model)
    tokens = [value_text(token) for token in model.vocab]
    more = " ..." if len(tokens) > MAX_LISTED_TOKENS else ""
    listed = " ".join(tokens[:MAX_LISTED_TOKENS]) + more
    causal = "causal" if model.causal is not None else "not causal"
    lines = [
        model.sym_name.data,
        f"  vocabulary  {len(tokens)} tokens: {listed}",
        f"  sequences   up to {model.max_length} tokens, {causal}",
        f"  layers      {stats.n_layers}",
        f"  heads       {stats.total_heads}, at most {stats.n_heads} in a layer",
        f"  d_model     {stats.d_model}",
        f"  d_head      {stats.d_head}",
        f"  d_mlp       {stats.d_mlp}",
        f"  parameters  {stats.n_params}, of which {stats.n_nonzero} are not zero",
        *_results(model),
        f"  variables   {_variables(model)}",
        f"  certified   {_certified(model)}",
        f"  residual    {_listed(group_labels(model.residual_labels.data, names))}",
        "",
        *aligned(
            [_HEADER, *([str(p.layer), p.part, p.size, p.computes, p.reads] for p in parts(model))]
        ),
        *_names_in_the_program(model),
    ]
    return "\n".join(lines)


def _names_in_the_program(model: ModelOp) -> list[str]:
    """
    A table of the variables in the stream whose names are not the words of the program.

    A model file keeps the lines of the program, and not its words.
    """
    rows: list[list[str]] = []
    for record in model.variables:
        name, words = record.sop_name.data, source_name(record.location, record.sop_name.data)
        unnamed = is_default_name(name) if words is None else words != name
        if record.is_located and record.derived is None and unnamed and record.line is not None:
            rows.append([name, str(record.line.value.data), words or ""])
    words_known = any(words for _, _, words in rows)
    header = ["name", "line", "in the program" if words_known else ""]
    return ["", *aligned([header, *rows])] if rows else []


def certificate(model: ModelOp) -> dict[str, Any] | None:
    """
    The certificate of a model for the JSON of `raspc inspect`; None without a certificate.

    An infinite margin is None, since JSON has no infinity.
    """
    if model.certificate is None:
        return None
    found = asdict(model.certificate.data)
    found["arithmetics"] = list(model.certificate.data.arithmetics)
    for decision in found["decisions"]:
        decision |= {key: None for key, value in decision.items() if value == inf}
    return found


def _certified(model: ModelOp) -> str:
    """The dtype of the certificate, and the decision with the largest ratio of bound to margin."""
    if model.certificate is None:
        return "no"
    certificate = model.certificate.data
    tightest = certificate.tightest
    if tightest is None:
        return f"for {certificate.dtype}"
    return (
        f"for {certificate.dtype}; tightest is {tightest.kind} '{tightest.label}': "
        f"margin {tightest.margin:g}, error at most {tightest.bound:g}"
    )


def _variables(model: ModelOp) -> str:
    """The numbers of variables by the kind of their location."""
    records = [each for each in model.variables if each.derived is None]
    held = sum(each.is_held for each in records)
    readable = sum(each.is_located for each in records) - held
    return f"{len(records)}, of which {held} are held and {readable} readable"


def _results(model: ModelOp) -> list[str]:
    """A line with the names of the results, if the model has several."""
    names = [unembed.label.data for unembed in model.unembeds if unembed.label is not None]
    return [f"  results     {', '.join(names)}"] if len(names) > 1 else []


def aligned(rows: list[list[str]]) -> list[str]:
    """The rows as lines of aligned columns."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return [
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def statistics(model: ModelOp) -> dict[str, int]:
    """The sizes of a model, for the JSON of `raspc inspect`."""
    return asdict(ModelStatistics.of(model))
