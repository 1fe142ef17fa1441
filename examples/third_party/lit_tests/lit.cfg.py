"""The configuration of the golden tests: `lit lit_tests`, with the package and raspc installed."""

import os
import sys

import lit.formats

config.name = "rasp-extras"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir"]
config.environment["PATH"] = os.path.dirname(sys.executable)
config.environment["PYTHONPATH"] = os.environ.get("PYTHONPATH", "")
