"""
Mutation testing: how many small changes of meaning in the code do tests notice?

    make mutants SEED=1                         from the root of the repository
    python -m mutation_testing --seed 1         the same, with tests/support on PYTHONPATH

A mutant is the code with one expression or statement changed by a fixed operator. A sample of the
mutants is run against the golden tests that reach the change, and the survivors against unit tests
of the changed module. docs/mutation_testing.md has the operators, the scores and the survivors.
"""
