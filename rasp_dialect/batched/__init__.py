"""Many inputs at once: what programs mean, computed on arrays.

`evaluate` runs a program; `numbering` gives values numbers, of which the arrays consist,
`functions` and `predicates` tabulate those of
maps and selects, and `means` averages. The meaning is that
of `rasp_dialect.interpreter`, against which it is tested; nothing of a compiled model is in it.
"""
