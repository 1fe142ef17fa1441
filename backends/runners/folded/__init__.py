"""
The folded run form: intermediate results that depend on the weights alone are computed in advance.

`row_axes` represents arrays by the rows that can differ, `folded_stream` the residual stream as a
sum of writes, `axis_attention` the outputs of heads on such arrays, and `folded_network` folds a
model into a program.
"""
