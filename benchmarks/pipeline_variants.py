"""
The variants of a pipeline: the pipeline without a pass, or with another option.

    for variant in variants(expand("default")):
        print(variant.title, variant.specs(expand("default")))

The variants follow from the pipeline and from the options of its passes, so that a pass or option
that is new is a variant too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import get_type_hints

from xdsl.utils.arg_spec import ArgSpec

from raspc.pass_options import choices
from raspc.pass_pipeline import known_passes

FIXED = ("dtype", "allow_uncertified")
"""Options of the arithmetic of a model and of its proof, which change nothing in its making."""


@dataclass(frozen=True)
class Variant:
    """A changed pipeline: other passes at some places of a pipeline."""

    title: str
    changes: tuple[tuple[int, tuple[ArgSpec, ...]], ...]
    """Places in the pipeline, each with the passes in place of the one there."""

    def specs(self, pipeline: Sequence[ArgSpec], start: int = 0) -> tuple[ArgSpec, ...]:
        """The passes of the changed pipeline, from the place `start` of the pipeline on."""
        changes = dict(self.changes)
        found: list[ArgSpec] = []
        for place, spec in enumerate(pipeline[start:], start):
            found += changes.get(place, (spec,))
        return tuple(found)


def variants(pipeline: Sequence[ArgSpec]) -> list[Variant]:
    """All variants of a pipeline, in the order of its passes."""
    return [*_without(pipeline), *_options(pipeline)]


def _without(pipeline: Sequence[ArgSpec]) -> Iterator[Variant]:
    """The pipeline without each pass; a pass at several places also without each of these."""
    places: dict[str, list[int]] = {}
    for place, spec in enumerate(pipeline):
        places.setdefault(spec.name, []).append(place)
    for name, each in places.items():
        yield Variant(f"without `{name}`", tuple((place, ()) for place in each))
        if len(each) > 1:
            for place in each:
                yield Variant(
                    f"without `{name}` after `{pipeline[place - 1].name}`", ((place, ()),)
                )


def _options(pipeline: Sequence[ArgSpec]) -> Iterator[Variant]:
    """The pipeline with each other choice of an option."""
    passes = known_passes()
    for place, spec in enumerate(pipeline):
        pass_class = passes[spec.name]()
        kinds = get_type_hints(pass_class)
        given = {name.replace("-", "_"): values for name, values in spec.parameters.items()}
        for option in fields(pass_class):
            kind = kinds[option.name]
            others = (True, False) if kind is bool else choices(kind)
            if option.name in FIXED:
                continue
            (now,) = given.get(option.name, (option.default,))
            for value in others:
                if value == now:
                    continue
                name = option.name.replace("_", "-")
                values = {**spec.parameters, name: (value,)}
                text = str(value).lower() if kind is bool else value
                title = f"`{spec.name}{{{name}={text}}}`"
                yield Variant(title, ((place, (ArgSpec(spec.name, values),)),))
