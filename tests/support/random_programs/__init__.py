"""
Random RASP programs, and what must hold of each: right, or refused.

`programs` makes well-formed programs, nasty ones on purpose; `checks` takes one through every
pass and compares each stage with the meaning of the program. Tests draw programs with
Hypothesis, which shrinks what fails; `python -m random_programs` (`make fuzz`) tries as many as
one has time for.
"""
