"""The models of programs about brackets, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("brackets")

program = rasp.tokens
