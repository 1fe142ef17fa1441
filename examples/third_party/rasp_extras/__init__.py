"""A package that adds to raspc the pass `rasp-rename-sops`, the encoding `circle`, a pipeline."""
