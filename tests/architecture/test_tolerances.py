"""
Tolerances: small constants have a name in a list, with the reason why their use is sound.

A small constant is a float literal below 2^-9, or a power of 2 or 10 with a negative literal as the
exponent. Comparisons go by exact rationals, by equal floats, or relative to one row or column of
one unit.
"""

import ast
from collections.abc import Iterator

import pytest

from source_tree import MODULES, ROOT

FOLDERS = (
    "passes",
    "proof",
    "craft_dialect",
    "transformer_dialect",
    "rasp_dialect",
    "values",
    "backends/runners",
    "backends/storage",
)

LEAST = 2.0**-9

FORBIDDEN = {"allclose", "isclose", "array_almost_equal", "finfo", "spacing"}

REASONS = {
    "passes/conversion/transformer_to_stablehlo/activation_lowering.py:ERF_BOTTOM": (
        "coefficients, no tolerance"
    ),
    "passes/conversion/transformer_to_stablehlo/activation_lowering.py:ERF_TOP": (
        "coefficients, no tolerance"
    ),
    "proof/mean_sets.py:SAME": "float64 rounding of one linear form, counted by Stream.merging",
    "proof/neuron_inputs.py:ONE_FORM": "of one neuron's input, and what is left out is counted",
    "passes/transformer/disguise_parts/reachable_span.py:RELATIVE_RANK": (
        "of singular values of one matrix, below the roundoff of its entries"
    ),
    "passes/transformer/insert_norms.py:BALANCED": "the slack of the checker, of one column",
    "proof/chunked_results.py:WHOLE": "coordinates of one-hot vectors have the unit 1",
    "proof/low_rank_factors.py:LIKELY_ZERO": "a guess, which exact products confirm",
    "proof/stored_sums.py:UPWARD": "the roundoff of float64, in which bounds are computed",
    "proof/summand_bounds.py:SOME": "a mark of an unknown unit",
    "proof/exact_units.py:smallest_normal": "the least normal numbers of formats",
    "proof/float_arithmetic.py:ARITHMETICS": "roundoffs of formats",
    "proof/float_arithmetic.py:product": "the roundoff of float64, in which weights are given",
    "proof/attention_leakage.py:weight_of_bos": "float64 rounding, relative to the weight itself",
    "proof/score_bounds.py:_doubt": "the roundoff of float64, of one query's scores",
    "proof/witness/held_sops.py:RELATIVE_SPREAD": "a claim, which the checker proves or refuses",
    "proof/witness/held_sops.py:_held": "a claim, which the checker proves or refuses",
    "passes/craft/narrow_spaces/column_basis.py:LIKELY_DEPENDENT": (
        "a guess, which whole numbers confirm"
    ),
    "passes/craft/narrow_spaces/narrow_spaces.py:LIKELY_EQUAL": (
        "a guess, which whole numbers confirm"
    ),
    "passes/craft/allocate_residual/dimension_reuse.py:MIN_WEIGHT_BESIDE_ONE": (
        "a choice of dimensions, of which the certificate judges"
    ),
    "craft_dialect/constructions/hard_attention.py:LEAKAGE": "a share of attention",
    "transformer_dialect/weight_text.py:float_text": "where texts of numbers have an exponent",
}
"""The names of small constants, or of the functions they stand in, with the reasons."""

FORMATS = {
    "passes/conversion/transformer_to_stablehlo/component_lowering.py",
    "passes/conversion/craft_to_transformer/materialize_weights.py",
    "backends/runners/folded/axis_attention.py",
    "transformer_dialect/interpreter.py",
}
"""The files that read the limits of float formats, by `finfo`."""


def is_small(node: ast.AST) -> bool:
    """Whether an expression is a small constant."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, float) and 0.0 < abs(node.value) < LEAST
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        base, exponent = node.left, node.right
        return (
            isinstance(exponent, ast.UnaryOp)
            and isinstance(exponent.op, ast.USub)
            and isinstance(exponent.operand, ast.Constant)
            and isinstance(base, ast.Constant)
            and base.value in (2, 10)
        )
    return False


def small_constants(tree: ast.Module) -> Iterator[str]:
    """The name of the constant or function in which each small constant stands."""

    def visit(node: ast.AST, name: str) -> Iterator[str]:
        if is_small(node):
            yield name
            return
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            name = node.name
        elif not name and isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
        elif not name and isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            name = node.target.id
        for child in ast.iter_child_nodes(node):
            yield from visit(child, name)

    yield from visit(tree, "")


def trees() -> Iterator[tuple[str, ast.Module]]:
    for module in MODULES.values():
        place = module.path.relative_to(ROOT).as_posix()
        if place.startswith(tuple(f"{folder}/" for folder in FOLDERS)):
            yield place, ast.parse(module.path.read_text(encoding="utf-8"))


def test_small_constants_have_a_reason() -> None:
    found = {f"{place}:{name}" for place, tree in trees() for name in small_constants(tree)}
    assert not found - REASONS.keys(), "no reason is given; compare exactly, or by one unit"
    assert not REASONS.keys() - found, "take these out of the list"


def test_no_comparison_has_a_hidden_tolerance() -> None:
    found = {
        f"{place}: {node.attr}"
        for place, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr in FORBIDDEN
        and not (node.attr == "finfo" and place in FORMATS)
    }
    assert not found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("def f(x):\n    return x < 1e-6", ["f"]),
        ("SAME = 1e-12", ["SAME"]),
        ("SAME: float = 2.0**-40", ["SAME"]),
        ("class A:\n    def f(self):\n        return 3 * 10**-7", ["f"]),
        ("HALF = 0.5\nROUNDOFF = 2.0**-bits", []),
    ],
)
def test_small_constants_are_found(text: str, names: list[str]) -> None:
    assert list(small_constants(ast.parse(text))) == names
