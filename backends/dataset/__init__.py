"""
Datasets: what a model gives for many random inputs, in files of many rows.

`rows` draws inputs and runs the model, `formats` writes a file of them, `manifest` says what is in
the files, and `generate` puts this together so that it can be stopped and go on.
"""
