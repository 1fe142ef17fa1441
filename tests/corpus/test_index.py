"""The index of programs: complete, consistent with the files, and with correct outputs."""

import ast
import random
from dataclasses import replace

import pytest

from corpus_programs.definitions import DEFINITIONS
from corpus_programs.definitions.generation import FITTING
from corpus_programs.index import EXAMPLES, Entry, entries, expected, file_program
from raspc.frontends.python import evaluate
from raspc.values import to_python

CORPUS = [entry for entry in entries() if entry.theme != "tracr"]
"""The programs except those of Tracr's library, which tests/frontends/test_examples.py tests."""

RANDOM_INPUTS = 25
MAX_LENGTH = 9

each = pytest.mark.parametrize("entry", CORPUS, ids=lambda entry: entry.key)


def test_every_program_is_in_the_index() -> None:
    folders = (EXAMPLES, EXAMPLES / "rasp_paper", *sorted((EXAMPLES / "corpus").iterdir()))
    files = [p for f in folders for p in f.iterdir() if p.suffix in (".rasp", ".py")]
    assert {entry.file for entry in entries()} == {str(p.relative_to(EXAMPLES)) for p in files}
    assert len({entry.key for entry in entries()}) == len(entries())


def test_there_are_many_programs() -> None:
    files = {entry.file for entry in CORPUS if entry.theme != "rasp_paper"}
    assert len(files) >= 60
    assert min(sum(f.endswith(suffix) for f in files) for suffix in (".rasp", ".py")) >= 25


def test_every_program_has_a_definition() -> None:
    assert set(DEFINITIONS) == {entry.key for entry in CORPUS}


@each
def test_the_index_says_what_the_file_says(entry: Entry) -> None:
    loaded = entry.load()
    own = file_program(entry.file)
    # A file of several programs has the vocabulary of one of them.
    assert loaded.vocab == entry.vocab or own.name != loaded.name
    assert loaded.max_seq_len == entry.max_seq_len
    assert bool(loaded.causal) is entry.causal
    assert entry.theme == entry.file.split("/")[-2]
    assert len(entry.cases) >= 2
    assert all(0 < len(xs) <= entry.max_seq_len for xs, _ in entry.cases)


@pytest.mark.parametrize("file", sorted({entry.file for entry in CORPUS}))
def test_files_say_what_they_compute(file: str) -> None:
    text = (EXAMPLES / file).read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 60
    if file.endswith(".rasp"):
        assert text.startswith("# ") and not text.startswith("# raspc:")
    else:
        assert f"raspc run examples/{file} --input" in (ast.get_docstring(ast.parse(text)) or "")


@each
def test_cases(entry: Entry) -> None:
    definition, sop = DEFINITIONS[entry.key], entry.load().sop
    for tokens, output in entry.cases:
        assert definition(tokens) == output
        found = evaluate(sop, tokens, causal=entry.causal)
        assert found == output


def random_inputs(entry: Entry) -> list[list[object]]:
    dice = random.Random(entry.key)
    longest = min(MAX_LENGTH, entry.max_seq_len)
    return [dice.choices(entry.vocab, k=dice.randint(1, longest)) for _ in range(RANDOM_INPUTS)]


def fitting_inputs(entry: Entry) -> list[list[object]]:
    """Random inputs for which the definition of the program has a value."""
    dice = random.Random(entry.key)
    if entry.title == "long_addition":
        return [
            list(f"{dice.randint(0, 99)}+{dice.randint(0, 9999)}") for _ in range(RANDOM_INPUTS)
        ]
    if entry.theme == "generation" and entry.title in FITTING:
        return [FITTING[entry.title](dice) for _ in range(RANDOM_INPUTS)]
    if entry.title in ("hist_bos", "sort_bos"):
        most = entry.max_seq_len - 1
        return [["§", *dice.choices("abc", k=dice.randint(0, most))] for _ in range(RANDOM_INPUTS)]
    return random_inputs(entry)


@each
def test_programs_compute_what_they_should(entry: Entry) -> None:
    definition = DEFINITIONS[entry.key]
    wanted = [(tokens, definition(tokens)) for tokens in fitting_inputs(entry)]
    wanted = [(tokens, values) for tokens, values in wanted if values is not None]
    assert len(wanted) >= RANDOM_INPUTS // 5
    found = expected(entry.module(), [tokens for tokens, _ in wanted])
    assert [(tokens, list(map(to_python, values))) for tokens, values in found] == wanted


@pytest.mark.parametrize("entry", [e for e in CORPUS if e.causal], ids=lambda entry: entry.key)
def test_causal_programs_need_no_later_token(entry: Entry) -> None:
    inputs = random_inputs(entry)
    assert expected(entry.module(), inputs) == expected(
        replace(entry, causal=False).module(), inputs
    )
