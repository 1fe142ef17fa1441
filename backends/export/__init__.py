"""
Exports: a model as a checkpoint of another library, which runs without raspc.

    export(model, "torch", Path("reverse-torch"))

`export_formats` registers the formats; a file `to_torch`, ... writes each of them.
`model_description` describes a model in the config.json of every format, `output_files` and
`output_folder` write complete files and folders, and `optional_libraries` imports libraries that
an extra of raspc installs. `standalone` holds the code that is copied beside the weights; it
imports the other library, but not raspc.
"""
