"""
Random texts of the RASP language, and what becomes of them.

    python -m random_rasp --seconds 600

`texts` makes them, `checks` reads and runs each one; `python -m random_rasp` counts.
"""
