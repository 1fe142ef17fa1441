"""The models of programs about earlier tokens, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("induction")

program = rasp.tokens
