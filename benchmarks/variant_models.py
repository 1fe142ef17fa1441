"""
The sizes of a program's models by the variants of a pipeline.

    states = ProgramStates.of(module, expand("default"))
    sizes = states.sizes(variant)

The program before each pass of the pipeline is kept, and the passes that a variant has in place of
a pass run on it. If they leave the same program as the pass does, the models are the same; if not,
the passes that follow compile what they leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline_variants import Variant
from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.utils.arg_spec import ArgSpec

from raspc.pass_pipeline import run_passes
from raspc.pass_watcher import LastWatcher
from raspc.time_limit import time_limit
from raspc.tools.pass_statistics import count
from raspc.values import RaspcError

COUNTS = ("layers", "heads", "d_model", "neurons", "parameters")

MAX_SECONDS = 60
"""The time limit of a compilation by a variant."""

Sizes = dict[str, int]


def model_sizes(module: ModuleOp, specs: Sequence[ArgSpec]) -> Sizes | str:
    """The sizes of a program's model by some passes, or the reason why there is none."""
    compiled = module.clone()
    try:
        with time_limit(MAX_SECONDS):
            run_passes(compiled, specs, verify_each=False)
    except RaspcError as error:
        return str(error)
    except (MemoryError, TimeoutError) as error:
        return str(error) or "out of memory"
    counts = count(compiled)
    return {name: counts[name] for name in COUNTS} if "parameters" in counts else "not a model"


@dataclass
class ProgramStates(LastWatcher):
    """A program before each pass of a pipeline and after the last, as modules and as texts."""

    pipeline: tuple[ArgSpec, ...]
    modules: list[ModuleOp] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, module: ModuleOp, pipeline: Sequence[ArgSpec]) -> ProgramStates:
        """The states of a rasp module, which stays as it is; a `RaspcError` if it is refused."""
        states = cls(tuple(pipeline))
        run_passes(module.clone(), pipeline, states, verify_each=False)
        return states

    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        self.modules.append(module.clone())
        self.texts.append(str(module))

    def sizes(self, variant: Variant) -> Sizes | str | None:
        """The result of `model_sizes` for a variant; None if its model is that of the pipeline."""
        for place, specs in variant.changes:
            module = self.modules[place].clone()
            try:
                run_passes(module, specs, verify_each=False)
            except RaspcError as error:
                return str(error)
            if str(module) != self.texts[place + 1]:
                return model_sizes(module, variant.specs(self.pipeline, place + 1))
        return None
