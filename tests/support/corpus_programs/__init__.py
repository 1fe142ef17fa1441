"""
The programs of examples/index.json: their modules, inputs and expected results.

`index` loads the programs, and `definitions` defines their results in plain Python.
"""
