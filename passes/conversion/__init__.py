"""Passes from the dialect of one level to that of the next, one folder for each pair of levels."""
