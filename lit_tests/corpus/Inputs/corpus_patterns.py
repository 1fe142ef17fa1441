"""The models of programs about patterns of tokens, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("patterns")

program = rasp.tokens
