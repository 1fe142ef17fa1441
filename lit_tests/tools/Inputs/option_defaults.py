"""The options of all passes of raspc with their types and defaults, and the statistics of each pass."""

from raspc import rasp
from raspc.pass_documentation import describe_pass
from raspc.passes.registry import ALL_PASSES

for name in sorted(ALL_PASSES):
    found = describe_pass(name)
    options = [f"{option}: {kind} = {default}" for option, kind, default, _ in found.options]
    print(f"{name}:", "; ".join([*options, *found.statistics]) or "no options")

program = rasp.tokens
