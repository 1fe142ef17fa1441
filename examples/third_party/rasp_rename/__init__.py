"""A package that adds one pass to raspc: `rasp-rename-sops`."""
