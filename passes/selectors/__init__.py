"""Composite selectors: what `rasp-normalize-selectors` is made of.

`formula` holds and, or and not of conditions, `pairs` which pairs of values a formula accepts,
and `blocks` the selects that a formula becomes.
"""
