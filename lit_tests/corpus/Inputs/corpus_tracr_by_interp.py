"""The models of programs about Tracr's library, by the pipeline interp."""

from printed_models import show

from raspc import rasp

show("tracr", "interp")

program = rasp.tokens
