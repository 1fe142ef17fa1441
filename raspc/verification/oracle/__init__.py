"""
What programs mean, on many inputs at once: the answers that models are held to.

`evaluate` runs a program; `numbering` gives values numbers, of which its arrays consist,
`functions` and `predicates` compute those of maps and selects, and `means` averages. The meaning
is that of `rasp_dialect.interpreter`, against which it is tested; no pass and nothing of a model
has a part in it.
"""
