"""
The names of SSA values in IR, made from the names that programs give to s-ops.

    ssa_name("opp idx-1", "vec")    "opp_idx"
    ssa_name("2nd", "vec")          "v2nd"
    ssa_name("[0]", "vec")          "v0"
    ssa_name("%", "vec")            "vec"
"""

from __future__ import annotations

import re

MAX_SSA_NAME_LENGTH = 64
"""The most characters of the name of an SSA value."""


def ssa_name(name: str, default: str) -> str:
    """
    A name as that of an SSA value: each run of other characters than letters and digits is `_`.

    A number at the end goes, for the printer adds such numbers and the parser drops them; a number
    at the start gets a letter before it. A name without letters and digits becomes `default`.
    """
    short = re.sub(r"\W+", "_", name[:MAX_SSA_NAME_LENGTH], flags=re.ASCII).strip("_")
    if short[:1].isdigit():
        short = f"v{short}"
    return re.sub(r"(_+\d+)+$", "", short).rstrip("_") or default
