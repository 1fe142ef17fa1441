"""
An independent checker of compiled models: `raspc-check MODEL`.

The checker reads a model file and proves, from the stored weights alone, that the network decodes
every input as the stored program says. It imports nothing of the compiler. `stored_model` reads the
file, `stored_program` the program, `scalar_functions` evaluates functions of values,
`value_domains` enumerates the values that can meet at one position, `stream_table` says what each
direction of the residual stream holds, `mlp_step`, `attention_step` and `decoding_step` carry that
through the network, and `check` strings them together. docs/checker.md states what is proved, and
what must be trusted.
"""
