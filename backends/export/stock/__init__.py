"""
Exports as stock classes of Hugging Face transformers, which load without code of raspc.

`architectures` registers the architectures; a file for each names the weights and the config.
`stock_folder` writes the folder.
"""
