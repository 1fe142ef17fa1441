"""Model files of earlier versions: each loads and runs, with its certificate and program."""

import warnings
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import accumulate, product
from pathlib import Path

import pytest
from xdsl.parser import Parser

import raspc
from raspc.backends.compression.residual_maps import is_compressed, maps_of
from raspc.backends.storage.model_file import load_model, save_model
from raspc.universe import new_context
from raspc.verification.verify_model import verify

DATA = Path(__file__).resolve().parents[1] / "data"
STORED = sorted(path.relative_to(DATA).as_posix() for path in DATA.glob("*/*.rmodel"))


def frac_prevs(tokens: Sequence[str]) -> list[float]:
    counts = accumulate(token == "l" for token in tokens)
    return [float(Fraction(count, i + 1)) for i, count in enumerate(counts)]


def dyck1(tokens: Sequence[str]) -> list[str]:
    balances = list(accumulate(1 if token == "(" else -1 for token in tokens))
    lowest = accumulate(balances, min)
    return [
        "F" if low < 0 else "T" if balance == 0 else "P"
        for low, balance in zip(lowest, balances, strict=True)
    ]


REFERENCES: dict[str, Callable[[Sequence[str]], list[object]]] = {
    "reverse": lambda tokens: list(reversed(tokens)),
    "hist": lambda tokens: [tokens.count(token) for token in tokens],
    "frac_prevs": lambda tokens: list(frac_prevs(tokens)),
    "dyck1_ptf": lambda tokens: list(dyck1(tokens)),
}


def test_every_format_that_is_read_has_stored_files() -> None:
    assert {path.partition("/")[0] for path in STORED} == {"format_2"}
    assert len(STORED) == 5


@pytest.mark.parametrize("name", STORED)
def test_a_stored_model_computes_its_program(name: str) -> None:
    model = raspc.load(DATA / name, backend="numpy")
    reference = REFERENCES[model.name]
    vocab = [str(token) for token in model.vocab]
    inputs = [list(word) for n in (1, 2, 3) for word in product(vocab, repeat=n)]
    inputs.append([vocab[i % 3 % len(vocab)] for i in range(model.max_seq_len)])
    results = model.apply_batch(inputs)
    for tokens, result in zip(inputs, results, strict=True):
        assert result == pytest.approx(reference(tokens)), tokens


@pytest.mark.parametrize("name", STORED)
def test_a_stored_model_is_verified_against_the_program_in_its_file(name: str) -> None:
    model = raspc.load(DATA / name)
    assert model.source is not None
    program = Parser(new_context(), model.source).parse_module()
    program.verify()
    verdict = verify(program, model.op, budget=400, backend="numpy")
    assert verdict.tried > 100
    assert verdict.wrong == 0


@pytest.mark.parametrize("name", STORED)
def test_a_certificate_that_names_no_weights_is_left_out(name: str) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        model = raspc.load(DATA / name)
    assert model.certificate is None
    assert any("taken as uncertified" in str(w.message) for w in told) != is_compressed(
        model.module
    )


@pytest.mark.parametrize("name", STORED)
def test_a_stored_model_saved_again_is_the_same_module(name: str, tmp_path: Path) -> None:
    module = load_model(DATA / name)
    save_model(module, tmp_path / "again.rmodel")
    again = load_model(tmp_path / "again.rmodel")
    assert again.is_structurally_equivalent(module)
    assert str(again) == str(module)


def test_a_stored_compressed_model_names_its_features() -> None:
    maps, features = maps_of(load_model(DATA / "format_2/reverse_compressed.rmodel"))
    original = raspc.load(DATA / "format_2/reverse.rmodel")
    assert features == original.residual_labels
    assert maps.write.shape == (14, 14)
