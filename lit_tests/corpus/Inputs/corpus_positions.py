"""The models of programs about positions, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("positions")

program = rasp.tokens
