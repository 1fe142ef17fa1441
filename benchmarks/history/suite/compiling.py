"""The time of compilations: of each pass, of each program, and of parsing and printing their IR."""

from __future__ import annotations

import time

from pass_times import Seconds, at_length, library, pass_seconds
from xdsl.dialects.builtin import ModuleOp

from raspc.pass_pipeline import run_passes
from raspc.passes.pipelines import expand
from raspc.universe import new_context
from raspc.values.module_parser import ModuleParser

PROGRAMS = ["reverse", "hist", "sort", "frac_prevs", "detect_pattern", "shuffle_dyck1"]


def module_of(title: str) -> ModuleOp:
    (entry,) = library([title])
    return at_length(entry)


class Passes:
    """The processor time of each pass, summed over `PROGRAMS`; 0 for a pass no longer there."""

    params = sorted({spec.name for spec in expand("default")})
    param_names = ["pass"]
    unit = "s"
    timeout = 600

    def setup_cache(self) -> Seconds:
        each = [pass_seconds(module_of(title)) for title in PROGRAMS]
        return {name: sum(seconds[name] for seconds in each) for name in each[0]}

    def track_seconds(self, seconds: Seconds, name: str) -> float:
        return seconds[name]


class Programs:
    """The processor time of a compilation, and of its IR at the level of programs and weights."""

    params = PROGRAMS
    param_names = ["program"]
    timer = time.process_time
    timeout = 600
    number = 1
    repeat = (2, 5, 3.0)
    rounds = 1
    warmup_time = 0.1

    def setup(self, title: str) -> None:
        self.module = module_of(title)
        self.model = self.module.clone()
        run_passes(self.model, expand("default"), verify_each=False)
        self.program_text, self.model_text = str(self.module), str(self.model)

    def time_load(self, title: str) -> None:
        module_of(title)

    def time_compile(self, title: str) -> None:
        run_passes(self.module.clone(), expand("default"), verify_each=False)

    def time_parse_program(self, title: str) -> None:
        ModuleParser(new_context(), self.program_text).parse_module()

    def time_parse_model(self, title: str) -> None:
        ModuleParser(new_context(), self.model_text).parse_module()

    def time_print_program(self, title: str) -> None:
        str(self.module)

    def time_print_model(self, title: str) -> None:
        str(self.model)
