"""
Settings of all tests: none reads or fills the user's cache of compiled programs, and none fails
because the machine has other work to do.
"""

import os

from hypothesis import settings

os.environ["RASPC_CACHE_DIR"] = ""

settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")
