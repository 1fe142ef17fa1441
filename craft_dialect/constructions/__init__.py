"""
How attention heads and MLPs compute RASP's operations: the maps, and why they are exact.

Each module holds one construction as a function from encodings to `LinearMap`s, with the
derivation of its constants. docs/numerics.md tells them as one story.
"""
