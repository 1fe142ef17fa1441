"""
Whether every kind of bracket is balanced by itself, at every position.

    raspc run examples/shuffle_dyck.py:shuffle_dyck2 --input "( { ) }"     True True True True
"""

from raspc import rasp

prevs = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ).named("prevs")
everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE).named("all_true_selector")
length = rasp.SelectorWidth(everywhere).named("length")


def pair_balance(pair: str) -> rasp.SOp:
    """The fraction of opening brackets so far less the fraction of closing ones."""
    opens, closes = (
        rasp.numerical(
            rasp.Aggregate(prevs, rasp.numerical(rasp.tokens == bracket).named(f"is_{bracket}"), 0)
        ).named(f"frac_{bracket}")
        for bracket in pair
    )
    return rasp.numerical(rasp.LinearSequenceMap(opens, closes, 1, -1)).named(f"balance_{pair}")


def shuffle_dyck(pairs: list[str]) -> rasp.SOp:
    """Whether no balance is negative at any position, and all balances are 0 at the end."""
    first, *others = [pair_balance(pair) for pair in pairs]

    any_negative = first < 0
    for balance in others:
        any_negative = any_negative | (balance < 0)
    any_negative = rasp.numerical(rasp.Map(lambda x: x, any_negative)).named("any_negative")

    select_all = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.TRUE).named("select_all")
    has_neg = rasp.numerical(rasp.Aggregate(select_all, any_negative, default=0)).named("has_neg")

    all_zero = first == 0
    for balance in others:
        all_zero = all_zero & (balance == 0)

    is_last = rasp.Select(rasp.indices, length - 1, rasp.Comparison.EQ).named("select_last")
    last_zero = rasp.Aggregate(is_last, all_zero).named("last_zero")

    not_has_neg = (~has_neg).named("not_has_neg")
    return (last_zero & not_has_neg).named(f"shuffle_dyck{len(pairs)}")


shuffle_dyck1 = shuffle_dyck(["()"])
shuffle_dyck2 = shuffle_dyck(["()", "{}"])
shuffle_dyck3 = shuffle_dyck(["()", "{}", "[]"])

program = shuffle_dyck2

vocab = {"shuffle_dyck1": "()", "shuffle_dyck2": "(){}", "shuffle_dyck3": "(){}[]"}
max_seq_len = 5
