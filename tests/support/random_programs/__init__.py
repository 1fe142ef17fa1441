"""
Random RASP programs, each of which must compile to a correct model or be refused.

`programs` makes well-formed programs, with difficult values and names; `checks` runs every pass
and compares each stage with the results of the program. Tests draw programs with Hypothesis, which
shrinks failing programs; `python -m random_programs` (`make fuzz`) runs for a given time.
"""
