"""
The index of the word of each position, from 0; a blank belongs to the word before it. One causal
head counts the blanks before each position.

    raspc run examples/corpus/text/word_index.py --input "a b _ a _"        0 0 0 1 1
"""

from raspc import rasp

blanks = rasp.Select(rasp.tokens, rasp.Full("_"), rasp.Comparison.EQ).named("blanks")
earlier = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LT).named("earlier")

program = rasp.SelectorWidth(blanks & earlier).named("word_index")

vocab = ("a", "b", "_")
max_seq_len = 10
causal = True
