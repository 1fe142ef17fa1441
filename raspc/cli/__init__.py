"""
The command line `raspc`: a file for each command, and files for code that commands share.

`main` parses the arguments. `run_command.py` has the parser and the function of `raspc run`, and so
on; a command loads the rest of the compiler when it runs.
"""
