"""
Whether models are right: compared with their programs on inputs that are chosen to be hard.

`inputs` chooses them, `subject` runs a model on them, `verify` compares; `shrink` makes a
counterexample short and `levels` runs a module at any level, by which `translation` holds each
pass to what was before it and `bisect` names the one that is at fault.
"""
