"""
`rasp-normalize-selectors`: composite selectors as selects.

`normalize_selectors` is the pass, `accepted_pairs` tells which pairs of values a formula accepts,
and `selector_blocks` makes the selects that a formula becomes. Formulas themselves are
`rasp_dialect/analysis/selector_formulas.py`.
"""
