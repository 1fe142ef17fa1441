"""
Parses and runs random and mutated texts for a given time, and counts the outcomes.

    python -m random_rasp --seconds 600 --seed 1

A text that crashes the front end is printed with its seed; the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from random_rasp.checks import check, check_at_the_prompt
from random_rasp.texts import Programs, corpus

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"
PROMPT_EVERY = 5
"""The number of texts of which one is typed at the prompt too."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long to go on")
    parser.add_argument("--seed", type=int, default=0, help="the first text's")
    parser.add_argument("--count", type=int, default=None, help="how many texts to try at most")
    parser.add_argument("--failures", type=int, default=5, help="stop after so many")
    options = parser.parse_args()
    texts = corpus(EXAMPLES)
    end = time.monotonic() + options.seconds
    outcomes: Counter[str] = Counter()
    seed = options.seed
    while time.monotonic() < end and outcomes["crashes"] < options.failures:
        if options.count is not None and outcomes.total() >= options.count:
            break
        text = Programs(seed, texts).text()
        try:
            outcome = check(text)
            if seed % PROMPT_EVERY == 0:
                check_at_the_prompt(text)
        except Exception:
            outcome = "crashes"
            print(f"--- seed {seed}", text, traceback.format_exc(), sep="\n", flush=True)
        outcomes[outcome] += 1
        seed += 1
    counts = ", ".join(f"{number} {outcome}" for outcome, number in sorted(outcomes.items()))
    print(f"{outcomes.total()} texts: {counts}")
    return 1 if outcomes["crashes"] else 0


if __name__ == "__main__":
    sys.exit(main())
