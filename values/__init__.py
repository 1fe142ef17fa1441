"""
Values, finite sets of values, certificates and errors, which every level of the compiler shares.

`value` defines values, `domain` finite sets of values, `text` their syntax in IR, `certificate` the
proof that a model carries, and `diagnostic` the errors that users see. No module here imports a
dialect.
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
