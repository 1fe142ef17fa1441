"""The exact products of queries and keys, by factors that place rows, scale them, or add them up."""

import numpy as np

from raspc import rasp
from raspc.passes.transformer.factorize_qk import _product

LEFT = np.array([[1.0, 2.0, 0.5], [0.0, -3.0, 4.0]], np.float32)
for title, right in (
    ("identity", np.eye(3)),
    ("places", np.eye(4)[[2, 0, 3]]),
    ("two of three places", np.eye(3)[[2, 0, 2]] * [[1.0], [1.0], [0.0]]),
    ("one place twice", np.eye(3)[[1, 1, 0]]),
    ("a row twice", np.array([[1.0, 1.0], [0.0, 0.0], [0.0, 0.0]])),
    ("twice", 2.0 * np.eye(3)),
    ("scaled once", np.diag([1.0, 2.0, 1.0])),
    ("zeros", np.zeros((3, 2))),
    ("inexact", np.array([[1.0], [1e-17], [0.1]])),
    ("too large", np.full((3, 1), 3e38)),
):
    product = _product(LEFT, right.astype(np.float64))
    print(f"{title}:", None if product is None else product.tolist())

program = rasp.tokens
