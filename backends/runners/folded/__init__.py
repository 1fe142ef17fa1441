"""
A network at its own weights, folded: what does not depend on the input is computed beforehand.

`axes` says along what an array varies, `stream` adds up what a component reads of the residual
stream, `attention` is how heads attend then, `network` goes through a model, and `program` is what
runs.
"""
