"""
Datasets: random inputs of a model, its outputs and its activations, in files of many rows.

`model_rows` draws inputs and runs the model, `unique_rows` draws inputs that all differ by their
numbers (`input_numbers`), `row_files` writes a file of rows, `manifest` describes the files, and
`generate_dataset` generates a dataset that can be interrupted and resumed.
"""
