"""Passes from the rasp dialect to the rasp dialect, one file or folder for each."""
