"""
The canonicalisation patterns of the rasp ops, by the kind of op that they match.

An op imports its patterns when `canonicalize` asks for them, not before.
"""
