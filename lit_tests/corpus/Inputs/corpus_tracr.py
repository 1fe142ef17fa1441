"""The models of programs about Tracr's library, by the pipeline default."""

from printed_models import show

from raspc import rasp

show("tracr")

program = rasp.tokens
