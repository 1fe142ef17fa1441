"""The command line `raspc`: `main` parses arguments, and each command has a file of its own."""
