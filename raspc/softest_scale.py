"""
The softest attention at which a program is still certified.

    scale = softest_scale(module, parse_passes("interp"))       # 11.75, where the default is 48
    raspc.compile(program, ..., pipeline="interp", attention_scale=scale)

The scale is the score of a selected key above that of other keys. At the default scale other keys
draw less attention than a float resolves, and gradients vanish; at the softest scale they draw as
much as the margins of the program allow.
"""

from __future__ import annotations

from collections.abc import Sequence

from xdsl.dialects.builtin import ModuleOp
from xdsl.utils.arg_spec import ArgSpec

from raspc.craft_dialect.constructions.hard_attention import softmax_scale
from raspc.pass_pipeline import run_passes
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.values import RaspcError

CONVERSION = "convert-rasp-to-craft"
CERTIFICATE = "craft-certify"

RESOLUTION = 4
"""The number of scales to a unit that the search tells apart."""


def softest_scale(module: ModuleOp, specs: Sequence[ArgSpec]) -> float:
    """
    The smallest certified scale of a program, a multiple of 1/`RESOLUTION`.

    The search halves the interval between a certified scale and one that is refused, and so
    supposes that all scales above a certified scale are certified.

    Args:
        module: the program in the rasp dialect, which is not changed.
        specs: the passes; convert-rasp-to-craft and craft-certify are among them.

    Raises:
        RaspcError: if the passes lack the two, or the program is not certified at the default
            scale; the error is that of the pass.

    """
    names = [spec.name for spec in specs]
    if CONVERSION not in names or CERTIFICATE not in names[names.index(CONVERSION) :]:
        raise RaspcError(
            f"the softest scale is that of a certificate, and the passes have no {CONVERSION} "
            f"before a {CERTIFICATE}",
            remedy="add both, or give a scale",
        )
    start = names.index(CONVERSION)
    end = names.index(CERTIFICATE, start) + 1
    before = module.clone()
    run_passes(before, specs[:start])
    search = _Search(before, specs[start:end])
    search.certify(None)
    high = RESOLUTION * int(softmax_scale(find_program(module).max_seq_len + 1))
    low = 0
    while high - low > 1:
        middle = (low + high) // 2
        if search.holds(middle / RESOLUTION):
            high = middle
        else:
            low = middle
    return high / RESOLUTION


class _Search:
    """A program before its conversion, and the passes from there to the certificate."""

    def __init__(self, module: ModuleOp, specs: Sequence[ArgSpec]):
        self.module = module
        self.specs = [
            ArgSpec(spec.name, _strict(spec)) if spec.name in (CONVERSION, CERTIFICATE) else spec
            for spec in specs
        ]

    def certify(self, scale: float | None) -> None:
        """Run the passes at a scale; raises the error of the pass that refuses it."""
        first = self.specs[0]
        given = {} if scale is None else {"scale": (scale,)}
        passes = [ArgSpec(first.name, first.parameters | given), *self.specs[1:]]
        run_passes(self.module.clone(), passes, verify_each=False)

    def holds(self, scale: float) -> bool:
        """Whether the program is certified at a scale."""
        try:
            self.certify(scale)
        except RaspcError:
            return False
        return True


def _strict(spec: ArgSpec) -> dict[str, tuple[str | int | bool | float, ...]]:
    """The options of a pass without those that let uncertified programs pass, and set a scale."""
    return {
        name: value
        for name, value in spec.parameters.items()
        if name not in ("allow-uncertified", "allow_uncertified", "scale")
    }
