"""
`convert-rasp-to-craft`: s-ops become vectors, with one file for each kind of s-op.

A lowering is a function of the `Conversion` and the s-op: it adds craft operations to the new
program and returns the vector that holds the s-op. A new s-op gets a file here and an entry of
`convert_rasp_to_craft.LOWERINGS`.
"""
