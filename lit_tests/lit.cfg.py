"""The configuration of the golden tests: `lit lit_tests`, with the commands of lit's environment."""

import os
import sys

import lit.formats

config.name = "raspc"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".py"]
config.excludes = ["lit.cfg.py", "Inputs"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(os.path.dirname(__file__), os.pardir, ".lit")
config.maxIndividualTestTime = 1200

# The commands are those of the environment in which lit runs.
config.environment["PATH"] = os.pathsep.join(
    [os.path.dirname(sys.executable), config.environment.get("PATH", "")]
)
# The code is that of the environment too: of another checkout, if PYTHONPATH names its build/tree.
for name in ("PYTHONPATH", "PYTHONSAFEPATH"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
