"""The models of programs about numbers, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("arithmetic")

program = rasp.tokens
