"""
The fraction of "(" so far less the fraction of ")": never negative and 0 at the end if balanced.

    raspc run examples/pair_balance.py --input "( a )"       1 0.5 0
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")


def frac_prevs(bools: rasp.SOp) -> rasp.SOp:
    """The fraction of the positions so far at which `bools` holds."""
    return rasp.numerical(rasp.Aggregate(prevs, rasp.numerical(bools), default=0))


opens = frac_prevs((rasp.tokens == "(").named("bools_open")).named("opens")
closes = frac_prevs((rasp.tokens == ")").named("bools_close")).named("closes")
balance = rasp.LinearSequenceMap(opens, closes, 1, -1)

program = rasp.numerical(balance).named("pair_balance")

vocab = {"(", ")", "a"}
max_seq_len = 5
