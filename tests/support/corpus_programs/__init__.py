"""
The programs of examples/index.json: what they are, their inputs, and what they should give.

`index` reads them, and `definitions` says in plain Python what they compute.
"""
