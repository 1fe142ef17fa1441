"""
The game of counting from 1, where multiples of 3 are "fizz", of 5 "buzz", and of both "fizzbuzz":
no head, because the result depends on the position alone.

    raspc run examples/corpus/positions/fizzbuzz.py --input "x x x x x"     - - fizz - buzz
"""

from raspc import rasp


def call(index: int) -> str:
    """The call at a position."""
    fizz = "fizz" if (index + 1) % 3 == 0 else ""
    buzz = "buzz" if (index + 1) % 5 == 0 else ""
    return fizz + buzz or "-"


program = rasp.Map(call, rasp.indices).named("fizzbuzz")

vocab = ("x", "y")
max_seq_len = 16
causal = True
