"""Settings of all tests: none reads or fills the user's cache of compiled programs."""

import os

os.environ["RASPC_CACHE_DIR"] = ""
