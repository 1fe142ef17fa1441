"""Runners: execution of a model on a batch of token ids, by NumPy, XLA or IREE."""
