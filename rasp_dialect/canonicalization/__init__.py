"""
The canonicalisation patterns of rasp, by the ops they start from.

Imported by the ops when `canonicalize` asks for their patterns, not before.
"""
