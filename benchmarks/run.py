"""Compile times, model sizes and speeds of some programs: `make bench`.

    program      n  compile s  layers  d_model  parameters  sequences/s
    reverse     10       0.31       4       83       22341        48012

Compile time is from the s-op to the weights; speed is that of one batch under XLA once it is
compiled. Numbers are of this machine and moment: compare only runs of the same one.
"""

import argparse
import random
import time
from collections.abc import Sequence
from pathlib import Path

import raspc
from frontends.python import load_program

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"

PROGRAMS = ("length", "reverse", "hist", "sort_unique", "frac_prevs", "shuffle_dyck")
LENGTHS = (5, 10, 20, 40)
BATCH = 256

COLUMNS = (
    ("program", "<14"),
    ("n", ">4"),
    ("compile s", ">11"),
    ("layers", ">8"),
    ("d_model", ">9"),
    ("parameters", ">12"),
    ("sequences/s", ">13"),
)


def measure(name: str, max_seq_len: int, batch: int) -> list[str]:
    """The row of one program at one length."""
    program = load_program(str(EXAMPLES / f"{name}.py"), max_seq_len=max_seq_len)
    assert program.vocab is not None
    begin = time.perf_counter()
    model = raspc.compile(program.sop, vocab=program.vocab, max_seq_len=max_seq_len)
    compile_seconds = time.perf_counter() - begin
    dice = random.Random(0)
    sequences = [dice.choices(model.vocab, k=max_seq_len) for _ in range(batch)]
    model.apply_batch(sequences)  # XLA compiles
    begin = time.perf_counter()
    model.apply_batch(sequences)
    run_seconds = time.perf_counter() - begin
    stats = model.stats
    return [
        name,
        str(max_seq_len),
        f"{compile_seconds:.2f}",
        str(stats.n_layers),
        str(stats.d_model),
        str(stats.n_params),
        f"{batch / run_seconds:.0f}",
    ]


def show(cells: Sequence[str]) -> None:
    """Print a row of the table."""
    print("".join(f"{cell:{layout}}" for cell, (_, layout) in zip(cells, COLUMNS, strict=True)))


def main(argv: Sequence[str] | None = None) -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description="Time the compiler and its models.")
    parser.add_argument("programs", nargs="*", default=PROGRAMS, help="names in examples/")
    parser.add_argument("--max-seq-len", type=int, nargs="+", default=LENGTHS, metavar="N")
    parser.add_argument("--batch", type=int, default=BATCH, help="sequences run at once")
    arguments = parser.parse_args(argv)
    show([name for name, _ in COLUMNS])
    for program in arguments.programs:
        for max_seq_len in arguments.max_seq_len:
            show(measure(program, max_seq_len, arguments.batch))


if __name__ == "__main__":
    main()
