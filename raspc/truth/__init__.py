"""
The ground truth of a model as data: variables, the reads and writes of its parts, and circuits.

`truth_of` builds the object that `raspc truth` writes, and docs/truth.md describes its schema.
`variable_forms` describes the variables, `stream_sources` the holders of the stream at each stage,
`part_reads` the components and neurons, and `circuit_graphs` the edges between them. `causal_model`
runs the program with variables set to other values.
"""

from raspc.truth.truth_file import SCHEMA, truth_of, truth_schema

__all__ = ["SCHEMA", "truth_of", "truth_schema"]
