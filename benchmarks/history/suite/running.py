"""The time of a run of compiled networks, in NumPy and by XLA, on a batch of full sequences."""

from __future__ import annotations

import random

from pass_times import at_length, library

import raspc

PROGRAMS = ["reverse", "hist", "sort", "shuffle_dyck1"]
BATCH = 64


class Runs:
    """A run from ids to choices, after the compilation by XLA."""

    params = PROGRAMS
    param_names = ["program"]
    timeout = 600
    repeat = (3, 10, 2.0)
    rounds = 1

    def setup(self, title: str) -> None:
        # Not at the top: asv forks from a process that imports this file, and JAX has threads.
        from raspc.backends.runners.numpy_runner import NumpyRunner
        from raspc.backends.runners.token_batch import encode
        from raspc.backends.runners.xla_runner import XlaRunner

        (entry,) = library([title])
        model = raspc.compile(at_length(entry), validate="off")
        dice = random.Random(0)
        inputs = [dice.choices(entry.vocab, k=model.op.max_length) for _ in range(BATCH)]
        self.ids = encode(model.op, inputs).ids
        self.numpy, self.xla = NumpyRunner(model.op), XlaRunner(model.op)
        self.xla.run(self.ids)

    def time_numpy(self, title: str) -> None:
        self.numpy.run(self.ids)

    def time_xla(self, title: str) -> None:
        self.xla.run(self.ids)
