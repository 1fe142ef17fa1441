"""The models of programs about counts, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("counting")

program = rasp.tokens
