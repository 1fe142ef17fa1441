"""`convert-rasp-to-craft`: s-ops become vectors, computed by heads and MLPs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from types import FunctionType
from typing import Literal

from xdsl.rewriter import Rewriter

import raspc.rasp_dialect as rasp
from raspc.passes.conversion.rasp_to_craft import lower_aggregates as aggregates
from raspc.passes.conversion.rasp_to_craft import lower_fills as fills
from raspc.passes.conversion.rasp_to_craft import lower_inputs as sources
from raspc.passes.conversion.rasp_to_craft import lower_maps as maps
from raspc.passes.conversion.rasp_to_craft import lower_outputs as outputs
from raspc.passes.conversion.rasp_to_craft import lower_widths as widths
from raspc.passes.conversion.rasp_to_craft.lower_variables import lower_variables
from raspc.passes.conversion.rasp_to_craft.map_constructions import CONSTRUCTIONS
from raspc.passes.conversion.rasp_to_craft.program_under_conversion import Conversion, Lowering
from raspc.passes.support.analysis_manager import AnalysisManager
from raspc.passes.support.program_pass import ProgramPass
from raspc.proof.number_precision import FORMATS
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.values.certificate import Dtype
from raspc.values.diagnostic import RaspcError, shown_name_of
from raspc.values.extension_registry import ExtensionRegistry
from raspc.values.work_progress import working_on

LOWERINGS: ExtensionRegistry[Lowering] = ExtensionRegistry(
    "raspc.lowerings",
    "lowering",
    FunctionType,
    {
        op.name: lowering
        for op, lowering in (
            (rasp.TokensOp, sources.lower_tokens),
            (rasp.IndicesOp, sources.lower_indices),
            (rasp.ConstantOp, sources.lower_constant),
            (rasp.MapOp, maps.lower_map),
            (rasp.FillOp, fills.lower_fill),
            (rasp.AggregateOp, aggregates.lower_aggregate),
            (rasp.SelectorWidthOp, widths.lower_selector_width),
        )
    },
)
"""
The lowering of each kind of s-op, by the name of the op.

Selectors have none: the heads of their readers score them.
"""


@dataclass(frozen=True)
class ConvertRaspToCraft(ProgramPass[rasp.ProgramOp]):
    """
    Turn a program of s-ops into linear algebra on named directions.

    Each s-op becomes a vector in a space of its name: one direction per value if it is
    categorical, one in all if it is numerical. A map becomes an MLP, an aggregate a head, a
    selector width a head and an MLP; selectors become the heads' scores. How and why each is
    exact is told in `craft_dialect.constructions`, and their lowerings are in
    `passes.lowering`, one file each.

    Before:
    ```
    %i = rasp.indices : !rasp.sop<categorical, @indices>
    %s = rasp.select keys(%i) queries(%i) ... { %b = rasp.cmp le %k, %q ... }
    %f = rasp.aggregate %s, %x default 0 named "frac" : ... -> !rasp.sop<numerical, @frac>
    ```
    After:
    ```
    craft.space @indices <["indices" onehot {0 to 4}]>
    craft.space @frac <["frac" scalar]>
    %i = craft.position <{"0" : {"indices:0" = 1.0}, ...}> : !craft.vec<@indices>
    %f = craft.head query(%i, %one, %bos : ...) key(%i, %bos : ...) value(%x, %bos : ...)
           qk <...> ov <{"x" : {"frac" = 1.0}}> label <"frac"> : !craft.vec<@frac>
    ```

    The program's types must hold encodings and domains (`rasp-infer-encodings`), and operands
    the encodings that lowerings need (`rasp-insert-conversions`).

    Options:
      linear: make maps that are linear (a function of one one-hot vector, a sum of numbers)
        `craft.linear`, for `craft-compose-linear` to melt into their readers, rather than MLPs.
      cases: the tuples of values that the neurons of a map of several categorical s-ops serve:
        a "tuple" each, or "products" of value sets on which the function is constant.
      dtype: the arithmetic of the model, in which numbers must be told apart: "float64",
        "float32", "tf32" or "bfloat16".
      constructions: the constructions of maps to try first, by name: "lookup" takes a neuron for
        each tuple of values even where the map is linear, and packages may add others.
      allow_uncertified: leave numbers that may not be told apart to the certificate.
      scale: the attention score of a selected key, above that of other keys. By default other keys
        draw less attention than the dtype resolves; with smaller scores attention is softer.
      coarse: choose constructions that are exact in floats of 8 bits, at the cost of a layer for
        each function of a number: thresholds instead of ramps (`constructions.threshold_steps`),
        a BOS that counts as one key in selector widths, scores that are powers of two.
    """

    name = "convert-rasp-to-craft"

    linear: bool = False
    cases: Literal["tuple", "products"] = "tuple"
    dtype: Dtype = "float32"
    constructions: tuple[str, ...] = ()
    allow_uncertified: bool = False
    scale: int | float | None = None
    coarse: bool = False

    def check_options(self) -> None:
        if self.scale is not None and not 0 < self.scale < math.inf:
            raise RaspcError(f"{self.name}: scale is {self.scale}", remedy="give a positive number")

    def apply_to(self, program: rasp.ProgramOp, analyses: AnalysisManager) -> None:
        for name in self.constructions:
            CONSTRUCTIONS.get_or_raise(name)
        analysis = analyses.get(ValueAnalysis, program)
        conversion = Conversion(
            program,
            analysis,
            linear=self.linear,
            products=self.cases == "products",
            format=FORMATS[self.dtype],
            strict=not self.allow_uncertified,
            scale=None if self.scale is None else float(self.scale),
            constructions=self.constructions,
            coarse=self.coarse,
        )
        sources.declare_inputs(conversion)
        for sop in program.body.block.ops:
            if isinstance(sop, rasp.SOp):
                working_on(shown_name_of(sop) or sop.name)
                conversion.lower(sop, LOWERINGS)
        outputs.lower_return(conversion, program.return_op)
        lower_variables(conversion)
        Rewriter.replace_op(program, conversion.program, [])
