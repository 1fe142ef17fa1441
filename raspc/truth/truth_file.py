"""The ground truth of a model as one JSON object, of the schema that docs/truth.md describes."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import numpy as np

from raspc.backends.storage.certificate_part import model_digest
from raspc.proof.witness.program_form import value_form
from raspc.rasp_dialect.program_ops import ProgramOp
from raspc.transformer_dialect import ModelOp
from raspc.transformer_dialect.component_op import stage_key
from raspc.truth.circuit_graphs import circuits_of
from raspc.truth.library_names import LibraryNames
from raspc.truth.part_reads import Part, parts_of
from raspc.truth.stream_sources import Source, sources_of, stages_of
from raspc.truth.variable_forms import variable_forms

SCHEMA = "raspc-truth/1"


def truth_schema() -> dict[str, Any]:
    """The JSON Schema of the ground truth."""
    text = files("raspc.truth").joinpath("truth_schema.json").read_text(encoding="utf-8")
    return json.loads(text)


def truth_of(model: ModelOp, source: ProgramOp | None = None) -> dict[str, Any]:
    """
    The ground truth of a model.

    source: the program as it was written, for the ops of the variables; None if it is not known.
    """
    sources = sources_of(model)
    parts = parts_of(model, sources)
    names = LibraryNames(model)
    read = {source for part in parts for slot in part.reads.values() for source in slot}
    return {
        "schema": SCHEMA,
        "model": {
            "name": model.sym_name.data,
            "vocab": [value_form(token) for token in model.vocab],
            "max_seq_len": model.max_length,
            "causal": model.causal is not None,
            "d_model": model.d_model,
            "digest": model_digest(model),
            "stages": [{"name": stage, **names.of_stage(stage)} for stage in stages_of(model)],
        },
        "variables": [
            form | {"names": names.of_stages(form.get("stages", []))}
            for form in variable_forms(model, source)
        ],
        "directions": [
            _direction(each) for each in sources if each.kind != "variable" and each in read
        ],
        "components": [
            _component(part) | {"names": names.of_component(part.name)} for part in parts
        ],
        "neurons": [_neuron(part, i) for part in parts for i in range(len(part.neurons))],
        "circuits": circuits_of(parts),
    }


def _names(sources: list[Source]) -> list[str]:
    return [source.name for source in sources]


def _direction(source: Source) -> dict[str, Any]:
    return {
        "label": source.name,
        "kind": source.kind,
        "dimensions": np.flatnonzero(source.basis.any(axis=0)).tolist(),
        "stages": sorted(source.stages, key=stage_key),
    }


def _component(part: Part) -> dict[str, Any]:
    return {
        "name": part.name,
        "kind": part.kind,
        "label": part.label,
        "role": part.role,
        "reads": {slot: _names(sources) for slot, sources in part.reads.items()},
        "writes": _names(part.writes),
        "erases": _names(part.erases),
        **({"biases": part.biases} if part.biases else {}),
    }


def _neuron(part: Part, index: int) -> dict[str, Any]:
    neuron = part.neurons[index]
    return {
        "component": part.name,
        "index": neuron.index,
        "label": neuron.label,
        "role": neuron.role,
        "reads": _names(neuron.reads),
        "writes": _names(neuron.writes),
        "shared_by": neuron.shared_by,
    }
