"""The passes of each named pipeline, in order."""

from raspc import rasp
from raspc.passes.pipelines import COMPILING, PIPELINES, REALISING, expand

print("compiling:", *COMPILING)
print("realising:", *REALISING)
for name in PIPELINES.own:
    print(f"{name}:")
    for spec in expand(name):
        print(f"  {spec}")
print("several:", *expand("dce,bert,transformer-pad-heads{min-heads=2}"))

program = rasp.tokens
