"""
Settings of all tests: none reads or fills the user's cache of compiled programs, and none fails
because the machine has other work to do.
"""

import os

from hypothesis import HealthCheck, settings

os.environ["RASPC_CACHE_DIR"] = ""

settings.register_profile("any load", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any load")
