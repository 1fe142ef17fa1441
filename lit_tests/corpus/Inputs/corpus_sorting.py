"""The models of programs about orders, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("sorting")

program = rasp.tokens
