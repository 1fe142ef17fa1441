"""Small programs after each pass of the pipeline default."""

from printed_steps import show_steps
from varied_programs import programs

from raspc import rasp

for title, sop in programs().items():
    show_steps(title, sop, "default")

program = rasp.tokens
