"""
Compare the circuits of InterpBench's programs with those of its own builder: docs/interpbench.md.

    python benchmarks/interpbench.py --repository circuits-benchmark --tracr tracr --write

The repository is FlyingPumba/circuits-benchmark, at a commit of one's own; nothing of it is stored
here. Its code imports raspc.tracr in place of Tracr, and needs its packages: iit, transformer-lens,
torch, networkx, cmapy, pygraphviz. `--tracr` is a checkout of its fork of Tracr, FlyingPumba/tracr:
with it, the builder also runs on the blocks that Tracr itself makes, in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any

from interpbench_alignment import Alignment, Labels, compare_alignments
from interpbench_comparison import Circuit, Comparison, Place, compare, writers
from page_output import add_page_options, put_page

from raspc.truth.interpbench_circuits import GRANULARITIES, Granularity

PAGE = Path(__file__).parent.parent / "docs" / "interpbench.md"
CASES = "circuits_benchmark.benchmark.cases"
BUILDER = "circuits_benchmark.transformers.tracr_circuits_builder"
CORRESPONDENCE = "circuits_benchmark.utils.iit.correspondence"

Circuits = dict[Granularity, Circuit]
Alignments = dict[Granularity, Alignment]


class TracrNames(MetaPathFinder, Loader):
    """The modules of raspc.tracr under the names of Tracr's."""

    def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
        """The specification of a module of Tracr; None for any other module."""
        if fullname.partition(".")[0] == "tracr":
            return spec_from_loader(fullname, self, is_package=True)
        return None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return import_module(f"raspc.{spec.name}")

    def exec_module(self, module: ModuleType) -> None:
        pass


@dataclass
class Row:
    """
    The measurements of a program.

    Attributes:
        number: the number of the case.
        layers, d_model: the size of the model.
        certificate: the dtype in whose arithmetic the model is proved.
        comparison: the differences between the circuits.
        theirs: the circuits of the builder on raspc's blocks.
        layers_wrong: the labels whose layers in the correspondence are not those of the blocks.
        seconds: the CPU time of compilation and comparison.

    """

    number: int
    max_seq_len: int
    layers: int
    d_model: int
    certificate: str
    comparison: Comparison
    theirs: Circuits
    layers_wrong: dict[str, tuple[set[Place], set[Place]]] = field(
        default_factory=dict[str, tuple[set[Place], set[Place]]]
    )
    shared: list[str] = field(default_factory=list[str])
    """The labels that several components write."""
    alignment: Labels = field(default_factory=Labels)
    """The labels by the outcome of the comparison of alignments."""
    seconds: float = 0.0

    @property
    def is_explained(self) -> bool:
        """Whether each difference of circuits and of alignments has a cause."""
        labels = [each["unexplained"] for each in self.alignment.values()]
        return self.comparison.is_explained and not any(labels)


def numbers(repository: Path) -> list[int]:
    """The numbers of the cases that are RASP programs."""
    folder = repository / CASES.replace(".", "/")
    return sorted(
        int(path.stem[5:]) for path in folder.glob("case_*.py") if path.stem[5:].isdigit()
    )


def case_of(number: int) -> Any:
    """The case of a number."""
    return getattr(import_module(f"{CASES}.case_{number}"), f"Case{number}")()


def built(output: Any) -> tuple[Circuits, Alignments]:
    """The circuits and alignments that the builder of the repository makes of a model's blocks."""
    build = import_module(BUILDER).build_tracr_circuits
    circuits: Circuits = {}
    alignments: Alignments = {}
    for granularity in GRANULARITIES:
        found = build(output.graph, output.craft_model, granularity)
        circuit, alignment = found.tracr_transformer_circuit, found.alignment.hl_to_ll_mapping
        circuits[granularity] = Circuit.of(circuit.nodes, circuit.edges)
        alignments[granularity] = {
            label: frozenset(map(str, nodes)) for label, nodes in alignment.items()
        }
    return circuits, alignments


def correspondence(output: Any) -> dict[str, set[Place]]:
    """The places that the correspondence of the repository gives to the labels of the stream."""
    found: dict[str, set[Place]] = {}
    base = import_module(CORRESPONDENCE).TracrCorrespondence.build_tracr_base_corr(output)
    for direction, places in base.items():
        known = found.setdefault(str(direction.name), set())
        known |= {(str(layer), kind, "" if h is None else str(h)) for layer, kind, h in places}
    return found


def measured(number: int) -> Row:
    """The measurements of a case; raises the error of a program that is refused."""
    start = time.process_time()
    case = case_of(number)
    model = case.get_tracr_output()
    theirs, alignments = built(model)
    places, own = correspondence(model), writers(model)
    row = Row(
        number=number,
        max_seq_len=case.get_max_seq_len() - 1,
        layers=model.model_config.num_layers,
        d_model=model.compiled.op.d_model,
        certificate=model.compiled.certificate.dtype,
        comparison=compare(model, theirs),
        theirs=theirs,
        layers_wrong={
            label: (places.get(label, set()), own.get(label, set()))
            for label in sorted(places.keys() | own)
            if places.get(label) != own.get(label)
        },
        shared=[label for label, found in own.items() if len(found) > 1],
        alignment=compare_alignments(model, alignments),
    )
    row.seconds = time.process_time() - start
    return row


def of_tracr(repository: Path, tracr: Path) -> Mapping[int, Circuits]:
    """The circuits of the builder on the blocks of Tracr's own compiler, by case."""
    script = Path(__file__).with_name("interpbench_tracr.py")
    path = os.pathsep.join([str(tracr), str(repository), os.environ.get("PYTHONPATH", "")])
    command = [sys.executable, str(script), str(repository)]
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return {
        int(number): {name: Circuit.of(**circuit) for name, circuit in circuits.items()}
        for number, circuits in json.loads(done.stdout).items()
    }


def commit_of(repository: Path) -> str:
    """The commit of a checkout; raises `CalledProcessError` for a folder that is none."""
    command = ["git", "-C", str(repository), "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def rows(repository: Path, chosen: list[int]) -> Iterator[Row]:
    """The measurements of the chosen cases."""
    sys.meta_path.insert(0, TracrNames())
    sys.path.insert(0, str(repository))
    for number in chosen:
        row = measured(number)
        mark = "" if row.is_explained else ", unexplained"
        print(f"case {number}: {row.seconds:.1f} s{mark}", file=sys.stderr, flush=True)
        yield row


def main() -> int:
    """Write the page, or print its text; 1 if a difference has no explanation."""
    from interpbench_report import write

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--repository", type=Path, required=True, metavar="DIR")
    parser.add_argument("--tracr", type=Path, metavar="DIR")
    parser.add_argument("--cases", type=int, nargs="*", default=[], metavar="N")
    add_page_options(parser, PAGE)
    arguments = parser.parse_args()
    every = numbers(arguments.repository)
    missing = sorted(set(arguments.cases) - set(every))
    if not every:
        parser.error(f"{arguments.repository} has no cases; give a checkout of circuits-benchmark")
    if missing:
        parser.error(f"there is no case {missing[0]}; give --cases of {arguments.repository}")
    try:
        commit = commit_of(arguments.repository)
    except subprocess.CalledProcessError as error:
        parser.error(f"{arguments.repository} is no checkout of git: {error.stderr.strip()}")
    found = list(rows(arguments.repository, arguments.cases or every))
    tracr = {} if arguments.tracr is None else of_tracr(arguments.repository, arguments.tracr)
    put_page(write(found, tracr, commit), arguments)
    return 0 if all(row.is_explained for row in found) else 1


if __name__ == "__main__":
    sys.exit(main())
