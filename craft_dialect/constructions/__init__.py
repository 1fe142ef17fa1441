"""
Constructions: the linear maps by which heads and MLPs compute RASP's operations exactly.

Each module holds one construction, a function from encodings to `LinearMap`s, and derives its
constants. docs/numerics.md describes them together.
"""
