"""
Values and sets of values, which every level of the compiler shares.

`value` holds values, `domain` finite sets of them, `text` how both are written in IR, and
`diagnostic` the errors that users see. Nothing here knows of any dialect.
"""

from raspc.values.diagnostic import RaspcError, error_at, location_of
from raspc.values.domain import Domain, Extent
from raspc.values.value import Number, PythonValue, Value, canonical, is_number, sort_key, to_python

__all__ = [
    "Domain",
    "Extent",
    "Number",
    "PythonValue",
    "RaspcError",
    "Value",
    "canonical",
    "error_at",
    "is_number",
    "location_of",
    "sort_key",
    "to_python",
]
