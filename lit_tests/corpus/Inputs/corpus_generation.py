"""The models of programs about the next token, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("generation")

program = rasp.tokens
