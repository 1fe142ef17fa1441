"""Models for the tests of every export format, with their results and residual streams."""

import importlib.util
import random
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from biased_models import EXTRACTING
from forgotten_modules import modules_forgotten

import raspc
from raspc import rasp
from raspc.backends.runners.numpy_runner import NumpyRunner
from raspc.backends.runners.token_batch import encode
from raspc.frontends.python import load_program
from raspc.model_export import PaddedWarning, UncoveredWarning, export
from raspc.transformer_dialect.attention_ops import AttentionOp
from raspc.transformer_dialect.interpreter import activation_names

ROOT = Path(__file__).resolve().parents[2]
NETWORKS = ROOT / "tests" / "transformer_dialect" / "networks.py"


@dataclass
class Case:
    """A model, inputs of all lengths, and the results of the NumPy reference for them."""

    name: str
    model: raspc.Model
    sequences: list[list[Any]]
    answers: list[Any] = field(init=False)
    ids: np.ndarray[Any, Any] = field(init=False)
    """The ids [B, T], BOS first and PAD last."""
    residuals: dict[str, np.ndarray[Any, Any]] = field(init=False)

    def __post_init__(self) -> None:
        self.answers = self.model.apply_batch(self.sequences)
        batch = encode(self.model.op, self.sequences)
        self.ids = batch.ids.astype(np.int64)
        self.lengths = batch.lengths
        names = [n for n in activation_names(self.model.op) if "residual/" in n or n == "embed"]
        kept = NumpyRunner(self.model.op).run(batch.ids, names).activations
        self.residuals = {n.removeprefix("residual/"): kept[n] for n in names}

    @property
    def real(self) -> np.ndarray[Any, Any]:
        """The mask of the positions that do not hold PAD."""
        return self.ids != self.model.op.pad_id

    def export(self, to: str, folder: Path) -> Path:
        """Export the model to a new place in a folder."""
        path = folder / f"{self.name}-{to}"
        with warnings.catch_warnings(record=True) as found:
            warnings.simplefilter("always")
            export(self.model, to, path)
        # Other libraries warn as they are imported.
        ours = {each.category for each in found if each.category.__module__.startswith("raspc")}
        assert ours <= {PaddedWarning, UncoveredWarning}
        return path

    def check(self, answers: list[Any], residuals: Mapping[str, Any]) -> None:
        """Assert that decoded results and residual streams are those of the model."""
        assert answers == self.answers
        assert set(residuals) >= set(self.residuals)
        for name, expected in self.residuals.items():
            found = np.asarray(residuals[name])[self.real]
            np.testing.assert_allclose(found, expected[self.real], atol=1e-4, err_msg=name)


def _no_layers() -> Case:
    """A model without layers, of a map of the tokens in the unembedding."""
    program = rasp.Map(lambda x: x + 1, rasp.tokens).named("no_layers")
    model = raspc.compile(program, vocab={1, 2}, max_seq_len=2, backend="numpy")
    assert model.stats.n_layers == 0
    return Case("no-layers", model, [[1, 2], [2], [2, 1]])


def _ragged() -> Case:
    """A model with heads of different widths in a layer, and a last layer without an MLP."""
    everywhere = rasp.Select(rasp.tokens, rasp.tokens, rasp.Comparison.TRUE)
    opposite = rasp.SelectorWidth(everywhere) - rasp.indices - 1
    before = rasp.Select(rasp.indices, rasp.indices, lambda key, query: key == query - 1)
    shifted = rasp.Aggregate(before, rasp.tokens).named("shifted")
    mirror = rasp.Select(rasp.indices, opposite, rasp.Comparison.EQ)
    program = rasp.Aggregate(mirror, shifted).named("ragged")
    model = raspc.compile(program, vocab={"a", "b", "c"}, max_seq_len=6, backend="numpy")
    (first, *_, last) = [op for op in model.op.components if isinstance(op, AttentionOp)]
    assert len({(head.d_qk, head.d_v) for head in first.heads}) == 2
    assert f"{last.component.split('/')[0]}/mlp" not in {op.component for op in model.op.components}
    rng = random.Random(1)
    sequences = [rng.choices(model.vocab, k=rng.randint(1, 6)) for _ in range(1000)]
    case = Case("ragged", model, sequences)
    assert case.answers[:200] == [program(sequence) for sequence in sequences[:200]]
    return case


def _two_results() -> Case:
    """A model with a categorical and a numerical result."""
    program = load_program(str(ROOT / "examples" / "reverse.py"))
    before = rasp.Select(rasp.indices, rasp.indices, rasp.Comparison.LEQ)
    is_a = rasp.numerical(rasp.Map(lambda x: 1 if x == "a" else 0, rasp.tokens))
    share = rasp.numerical(rasp.Aggregate(before, is_a)).named("share")
    results = {"reverse": program.sop, "share": share}
    model = raspc.compile(results, vocab={"a", "b"}, max_seq_len=5, backend="numpy")
    rng = random.Random(2)
    sequences = [rng.choices(model.vocab, k=rng.randint(1, 5)) for _ in range(200)]
    case = Case("two-results", model, sequences)
    for sequence, (reversed_, shares) in zip(sequences, case.answers, strict=True):
        assert reversed_ == sequence[::-1]
        assert shares == pytest.approx(share(sequence))
    return case


def _compiled(example: str, count: int, **options: Any) -> Case:
    program = load_program(str(ROOT / "examples" / example))
    length = options.pop("max_seq_len", program.max_seq_len)
    model = raspc.compile(
        program.sop, vocab=program.vocab, max_seq_len=length, backend="numpy", **options
    )
    rng = random.Random(0)
    sequences = [rng.choices(model.vocab, k=rng.randint(1, length)) for _ in range(count)]
    name = "-".join([Path(example).stem, *map(str, options.values())])
    return Case(name, model, sequences)


def _random(networks: ModuleType, name: str, *, biased: bool = False, **options: Any) -> Case:
    module = networks.random_module(3, **options)
    model = raspc.Model(
        networks.with_attention_biases(module) if biased else module, backend="numpy"
    )
    ids = networks.random_ids(0, 200)
    return Case(name, model, [[int(i) for i in row if i < 3] for row in ids])


CASES: dict[str, Callable[[ModuleType], Case]] = {
    "reverse": lambda _: _compiled("reverse.py", 1000, max_seq_len=8),
    "ragged": lambda _: _ragged(),
    "pair_balance": lambda _: _compiled("pair_balance.py", 1000, max_seq_len=10),
    "detect_pattern, causal": lambda _: _compiled("detect_pattern.py", 200, causal=True),
    "sort_freq": lambda _: _compiled("sort_freq.py", 200),
    "two results": lambda _: _two_results(),
    "no layers": lambda _: _no_layers(),
    "random, numerical": lambda n: _random(n, "random-numerical", numerical=True, causal=True),
    "random, double": lambda n: _random(n, "random-double", dtype=np.float64),
    "random, biased": lambda n: _random(n, "random-biased", biased=True, causal=True),
    "pair_balance, biased": lambda _: _compiled("pair_balance.py", 200, pipeline=EXTRACTING),
}


@pytest.fixture(scope="session", params=CASES)
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param](_networks())


@pytest.fixture(scope="session", params=["reverse", "ragged"])
def large_case(request: pytest.FixtureRequest) -> Case:
    """A case with 1,000 inputs."""
    case = CASES[request.param](_networks())
    assert len(case.sequences) == 1000
    return case


@pytest.fixture(scope="session")
def cases() -> list[Case]:
    """All cases."""
    networks = _networks()
    return [make(networks) for make in CASES.values()]


def _networks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("transformer_networks", NETWORKS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def import_from(tmp_path: Path) -> Iterator[Callable[[Path, str], ModuleType]]:
    """The function that imports a module from an exported folder, as its user does."""

    def load(folder: Path, name: str) -> ModuleType:
        sys.path.insert(0, str(folder))
        return importlib.import_module(name)

    with modules_forgotten(tmp_path):
        yield load
