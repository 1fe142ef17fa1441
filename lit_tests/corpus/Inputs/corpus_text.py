"""The models of programs about text, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("text")

program = rasp.tokens
