"""Tracr's package `transformer`: `encoder`, and the sizes of a network in `model`."""
