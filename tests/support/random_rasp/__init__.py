"""
Random texts of the RASP language, each of which must run or be refused.

    python -m random_rasp --seconds 600

`texts` makes texts, `checks` parses and runs them; `python -m random_rasp` counts the outcomes.
"""
