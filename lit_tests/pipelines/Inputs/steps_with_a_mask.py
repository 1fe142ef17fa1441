"""Small causal programs after each pass of the pipeline rotary up to the conversion to craft."""

from printed_steps import show_steps
from varied_programs import programs

from raspc import rasp
from raspc.passes.pipelines import expand

specs = expand("rotary")
last = [spec.name for spec in specs].index("convert-rasp-to-craft")
for title, sop in programs().items():
    show_steps(title, sop, ",".join(map(str, specs[: last + 1])), causal=True)

program = rasp.tokens
