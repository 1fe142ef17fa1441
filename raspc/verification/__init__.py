"""
The verification of models: comparison with their programs on inputs chosen to be hard.

`verification_inputs` chooses inputs, `numbered_model` runs a model on them, and `verify_model`
compares the results with the oracle. `counterexample_shrinking` shortens a counterexample.
`level_runners` runs a module at any level; with it `translation_validation` compares the module
after each pass with the module before, and `fault_bisection` names the pass at fault.
"""
