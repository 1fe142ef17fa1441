"""Passes from the craft dialect to the craft dialect, one file or folder for each."""
