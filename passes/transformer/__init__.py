"""Passes from the transformer dialect to the transformer dialect, one file for each."""
