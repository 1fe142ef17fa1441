"""Front ends: readers of RASP programs, in Python and in the RASP language, that build rasp IR."""
