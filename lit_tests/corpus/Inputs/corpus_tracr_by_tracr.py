"""The models of programs about Tracr's library, by the pipeline tracr."""

from printed_models import show

from raspc import rasp

show("tracr", "tracr")

program = rasp.tokens
