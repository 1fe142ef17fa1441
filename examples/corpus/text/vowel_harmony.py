"""
Whether all vowels of a word are front vowels (e, i) or all are back vowels (a, o), as in Finnish:
two counting heads.

    raspc run examples/corpus/text/vowel_harmony.py --input "t a l o"       True True True True
"""

from raspc import rasp


def has_any(vowels: str, name: str) -> rasp.SOp:
    """Whether one of the vowels is anywhere."""
    hit = rasp.Map(lambda x: x in tuple(vowels), rasp.tokens).named(name)
    hits = rasp.Select(hit, rasp.Full(True), rasp.Comparison.EQ)
    return (rasp.SelectorWidth(hits) > 0).named(f"has_{name}")


program = (~(has_any("ei", "front") & has_any("ao", "back"))).named("vowel_harmony")

vocab = ("a", "e", "i", "o", "t", "l")
max_seq_len = 8
