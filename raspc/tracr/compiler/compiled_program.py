"""
A program compiled by the pipeline `tracr`, and the vectors and components of its model.

    compiled = CompiledProgram.of(lib.make_hist(), {"a", "b"}, max_seq_len=3)
    compiled.craft                      # the craft program: spaces, heads and MLPs with layers
    compiled.directions["hist:2"]       # BasisDirection("hist_1", 2)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass
from xdsl.utils.arg_spec import ArgSpec

from raspc.compiler import compile, lower_to
from raspc.craft_dialect import ProgramOp
from raspc.frontends.python import Map, RASPExpr, SOp
from raspc.model import Model
from raspc.pass_pipeline import parse_passes
from raspc.pass_watcher import LastWatcher
from raspc.tracr.compiler.tracr_labels import AddedTokens, directions_of, named_expressions
from raspc.tracr.craft.bases import BasisDirection
from raspc.values import RaspcError
from raspc.values.short_repr import short_repr

ALLOCATED = "craft-allocate-residual"
"""The pass after which components have layers, and still read vectors of their own spaces."""


class _Recorder(LastWatcher):
    """A watcher of passes that keeps the craft program before it is padded."""

    def __init__(self) -> None:
        self.module: ModuleOp | None = None

    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        """Keep a copy of the module after `ALLOCATED`."""
        if previous is not None and previous.name == ALLOCATED:
            self.module = module.clone()


@dataclass
class CompiledProgram:
    """A program with the components of its model."""

    program: SOp
    craft: ProgramOp
    """The program after `craft-allocate-residual`."""
    added: AddedTokens
    model: Model | None
    """The model; None if only the components were asked for."""

    __repr__ = short_repr

    @classmethod
    def of(
        cls,
        program: SOp,
        vocab: Iterable[Any],
        max_seq_len: int,
        *,
        causal: bool = False,
        added: AddedTokens,
        dtype: str = "float32",
        allow_uncertified: bool = False,
    ) -> CompiledProgram:
        """The program with its certified model; the arguments are those of `compile`."""
        recorder = _Recorder()
        model = compile(
            program,
            vocab=vocab,
            max_seq_len=max_seq_len,
            causal=causal,
            pipeline=_pipeline(program),
            dtype=dtype,
            allow_uncertified=allow_uncertified,
            watchers=[recorder],
        )
        assert recorder.module is not None
        return cls(program, _program_in(recorder.module), added, model)

    @classmethod
    def components(
        cls,
        program: SOp,
        vocab: Iterable[Any],
        max_seq_len: int,
        *,
        causal: bool = False,
        added: AddedTokens,
    ) -> CompiledProgram:
        """The program without a model, and without the proof that the model would be right."""
        module = lower_to(
            "residual",
            program,
            vocab=vocab,
            max_seq_len=max_seq_len,
            causal=causal,
            pipeline=_pipeline(program),
            validate="off",
        )
        return cls(program, _program_in(module), added, None)

    @cached_property
    def expressions(self) -> Mapping[str, RASPExpr]:
        """Each expression but the inputs, by its name in raspc."""
        return named_expressions(self.program)

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """Tracr's label of each expression but the inputs, by its name in raspc."""
        return {name: expr.label for name, expr in self.expressions.items()}

    @cached_property
    def directions(self) -> Mapping[str, BasisDirection]:
        """The direction of each label of the residual stream."""
        return directions_of(self.craft, self.labels, self.added)


def _pipeline(program: SOp) -> str:
    """The passes of `tracr`; operands of maps with `simplify=False` are kept as s-ops."""
    passes = [str(spec) for spec in parse_passes("tracr")]
    names = {expr: name for name, expr in named_expressions(program).items()}
    kept = [
        names[expr.inner]
        for expr in names
        if isinstance(expr, Map) and not expr.simplify and expr.inner in names
    ]
    if kept:
        if named := next((name for name in kept if "," in name), None):
            raise RaspcError(
                f"the operand '{named}' of a map with simplify=False has a comma in its name",
                remedy="give it another name",
            )
        place = passes.index("rasp-declare-variables") + 1
        passes.insert(place, str(ArgSpec("rasp-keep", {"names": (",".join(kept),)})))
    return ",".join(passes)


def _program_in(module: ModuleOp) -> ProgramOp:
    return next(op for op in module.ops if isinstance(op, ProgramOp))
