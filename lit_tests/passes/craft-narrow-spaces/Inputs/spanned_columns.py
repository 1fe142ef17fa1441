"""Matrices as whole numbers, and the columns that span them; the results are printed."""

import numpy as np

from raspc import rasp
from raspc.passes.craft.narrow_spaces.column_basis import spanning_columns
from raspc.passes.craft.narrow_spaces.whole_columns import WholeColumns


def text(value):
    """A number, or a list of several, as text."""
    if isinstance(value, np.ndarray):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        return f"({', '.join(map(text, value))})"
    return f"{value + 0.0:.9g}" if isinstance(value, float) else str(value)


def show(title, *values):
    """Print values."""
    print(f"{title}: {'; '.join(map(text, values))}")


for title, rows in (
    ("whole numbers", [[2, 0], [4, 6], [-6, 9]]),
    ("halves and thirds", [[0.5, 1 / 3], [1.5, 2 / 3], [0, -1]]),
    ("ratios", [[0.3, 0.7], [0.2, 0.1], [0.1, 0]]),
    ("negative", [[-0.3], [0.2], [-0.1]]),
    ("a large number", [[1.0], [2.0**40]]),
    ("a long ratio", [[1.0], [1.23456789012345]]),
    ("infinite", [[1.0], [float("inf")]]),
    ("zero", [[0.0], [0.0]]),
):
    found = WholeColumns.of(np.array(rows, float))
    show(title, *([None] if found is None else (found.numbers, found.units)))

unit = np.eye(3)
summed = np.array([[1, 0, 1, 2], [0, 1, 1, -1], [0, 0, 0, 0]], float)
for title, matrix, fewer_than in (
    ("sums of two", summed, 3),
    ("sums of two, one allowed", summed, 2),
    ("independent", unit, 4),
    ("independent, too many", unit, 3),
    ("multiples", np.array([[1, 2, 0.5], [3, 6, 1.5]]), 3),
    ("thirds", np.array([[1 / 3, 1, 0], [0, 1, 1]]), 3),
    ("thirds of three", np.array([[1 / 3, 1, 0], [2 / 3, 1, 1], [0, 0, 0]]), 3),
    ("small entries first", np.array([[7, 1, 8], [1, 2, 3]], float), 3),
    ("off by one", np.array([[1, 0, 2.0**31], [0, 1, 2.0**31], [0, 0, 1]]), 3),
    ("nearly", np.array([[1, 0, 1], [0, 1, 2.0**-40]]), 3),
    ("cancelled", np.array([[1, 1, 0], [8, 9, 1]], float), 3),
    ("cancelled by more", np.array([[1, 1, 0], [1, 1 + 2.0**-6, 1]], float), 3),
    ("with a column of zeros", np.array([[0, 1, 2], [0, 1, 2]], float), 3),
    ("large", np.array([[2.0**30, 1, 2.0**30 + 1], [1, 2.0**30, 2.0**30 + 1]]), 3),
    ("not whole", np.array([[1, 2.0**0.5, 1 + 2.0**0.5], [1, 0, 1]]), 3),
    ("all zero", np.zeros((2, 2)), 3),
    ("empty", np.zeros((0, 2)), 3),
    ("tall", np.vstack([np.eye(7), np.zeros((194, 7))]), 9),
    ("too tall", np.vstack([np.eye(8), np.zeros((193, 8))]), 9),
    ("not too tall", np.vstack([np.eye(8), np.zeros((192, 8))]), 9),
    ("too many rows", np.ones((1201, 1)), 3),
    ("many rows", np.ones((1200, 1)), 3),
):
    found = spanning_columns(matrix, fewer_than)
    if found is None:
        show(title, None)
    elif len(matrix) > 9:
        show(title, found.columns, found.rows)
    else:
        show(title, found.columns, found.rows, found.held, found.coefficients(matrix))
        show("  zero", found.coefficients(np.zeros((len(matrix), 2))))

program = rasp.tokens
