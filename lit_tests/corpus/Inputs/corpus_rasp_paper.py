"""The models of programs about the RASP paper, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("rasp_paper")

program = rasp.tokens
