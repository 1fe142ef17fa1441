"""`raspc zoo`: models with answers, and rows for decompilers; resumed, and by seed."""

import gzip
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from program_texts import parse_program
from safetensors.numpy import load_file

import raspc
from corpus_programs.index import entries_with
from json_schema import violations
from raspc.cli import zoo_command
from raspc.cli.main import build_parser, main
from raspc.hidden_models import load_key
from raspc.memory_limit import memory_limit
from raspc.truth import truth_schema
from raspc.zoo import zoo_item
from raspc.zoo.model_variants import VARIANTS
from raspc.zoo.zoo_item import ZooItem, build_item

BUILD = ["zoo", "build", "examples/reverse.py", "--pairs", "3", "--seed", "7"]


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("zoo") / "zoo"
    assert main([*BUILD, "-o", str(folder), "--variants", "interp", "rotated"]) == 0
    return folder


def test_the_files_of_an_item(zoo: Path) -> None:
    secret = zoo / "held_out" / "reverse_py" / "interp"
    status = json.loads((secret / "item.json").read_text())
    assert (status["status"], status["accuracy"], status["certified"]) == ("built", 1.0, True)
    public = zoo / "public" / status["id"]
    truth = json.loads((secret / "truth.json").read_text())
    assert not list(violations(truth, truth_schema()))
    hidden, model = raspc.load(public / "model.rmodel"), raspc.load(secret / "model.rmodel")
    assert hidden.source is None and model.certificate is not None
    assert load_key(secret / "key.safetensors").features == model.residual_labels
    for pair in json.loads((public / "pairs.json").read_text()):
        assert model.apply(pair["base"]).decoded == pair["results"][0]
        assert hidden.apply(pair["other"]).decoded == pair["other_results"][0]
    swaps = json.loads((secret / "pairs.json").read_text())["swaps"]
    assert {"tokens", "opp_idx-1"} <= swaps.keys() and swaps["tokens"][0]["changes"] in (
        True,
        False,
    )


def test_the_programs_of_an_index_have_its_settings() -> None:
    settings = ["zoo", "build", "-o", "zoo", "--index", "examples/index.json"]
    found = zoo_command._programs(build_parser().parse_args(settings))
    compiled = [entry for entry in entries_with(()) if entry.refused is None]
    for entry, text in zip(compiled, found.values(), strict=True):
        (program,) = parse_program(text).body.ops
        (wanted,) = entry.module().body.ops
        of_entry, of_file = dict(wanted.properties), dict(program.properties)
        assert of_entry.pop("sym_name") and of_file.pop("sym_name")
        assert of_file == of_entry, entry.key


def test_nothing_public_names_a_program_or_a_variant(zoo: Path) -> None:
    public = files(zoo / "public")
    assert len(public) == 5
    for name, content in public.items():
        for word in (b"reverse", b"interp", b"rotated", b"opp_idx"):
            assert word not in name.encode() + content


def test_ids_do_not_show_the_seeds_of_items() -> None:
    items = [ZooItem("p", variant, "", seed, 3) for variant in VARIANTS for seed in range(20)]
    ids = {item.id for item in items}
    assert len(ids) == len({item.own_seed for item in items}) == len(items)
    assert min(len(id) for id in ids) == 16
    assert not any(f"{item.own_seed:x}" in id for item in items for id in ids)


def test_public_files_have_no_dates(zoo: Path) -> None:
    parts = [path for path in (zoo / "public").rglob("*") if path.name != "zoo.json"]
    assert len(parts) == 6 and {path.stat().st_mtime for path in parts} == {0}


@pytest.mark.slow
def test_equal_seeds_give_equal_files_and_others_do_not(zoo: Path, tmp_path: Path) -> None:
    for seed in (7, 8):
        text = (zoo / "held_out/reverse_py/interp/program.mlir").read_text().strip()
        build_item(tmp_path / str(seed), ZooItem("reverse_py", "interp", text, seed, 3))
    again = files(tmp_path / "7")
    assert again.items() <= files(zoo).items()
    assert again.keys() != files(tmp_path / "8").keys()


@pytest.mark.slow
def test_a_zoo_is_resumed(zoo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(zoo)
    item = zoo / "held_out" / "reverse_py" / "rotated"
    kept = (zoo / "held_out/reverse_py/interp/item.json").stat().st_mtime_ns
    (item / "item.json").unlink()
    assert main([*BUILD, "-o", str(zoo), "--variants", "interp", "rotated"]) == 0
    assert "2 models built, 0 refused" in capsys.readouterr().out
    assert files(zoo) == before
    assert (zoo / "held_out/reverse_py/interp/item.json").stat().st_mtime_ns == kept


def test_a_failed_item_does_not_end_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails(variant: str, *_: object) -> None:
        raise ZeroDivisionError(variant)

    build = [*BUILD, "-o", str(tmp_path / "zoo"), "--variants", "interp", "default"]
    with monkeypatch.context() as patched:
        patched.setattr("raspc.zoo.zoo_item.make_variant", fails)
        assert main(build) == 1
    printed = capsys.readouterr()
    assert "0 models built, 0 refused" in printed.out
    for variant in ("interp", "default"):
        line = f"reverse_py/{variant} failed: raspc zoo: error: ZeroDivisionError: {variant}; this"
        assert line in printed.err
    assert main(build) == 0
    assert "2 models built, 0 refused" in capsys.readouterr().out


def test_a_slow_item_is_given_up_and_tried_again_with_more_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Work of two seconds of processor time, of which a handler of errors keeps nothing."""

    def make_variant(*arguments: object) -> object:
        end = time.process_time() + 2
        while time.process_time() < end:
            try:
                sum(range(1000))
            except Exception:
                continue
        return original(*arguments)

    original = zoo_item.make_variant
    monkeypatch.setattr(zoo_item, "make_variant", make_variant)
    command = ["zoo", "build", "examples/hist.py", "--variants", "interp", "-o"]
    command += [str(tmp_path / "zoo"), "--pairs", "2"]
    assert main([*command, "--seconds", "1"]) == 0
    assert "0 models built, 1 refused" in capsys.readouterr().out
    path = tmp_path / "zoo/held_out/hist_py/interp/item.json"
    status = json.loads(path.read_text(encoding="utf-8"))
    expected = "more than 1 seconds of processor time; `--seconds` raises the limit"
    assert status["message"] == expected
    assert main([*command, "--seconds", "1"]) == 0
    assert "0 models built, 1 refused" in capsys.readouterr().out
    assert main([*command, "--seconds", "60"]) == 0
    assert "1 models built, 0 refused" in capsys.readouterr().out


def test_a_large_item_is_given_up_and_tried_again_with_more_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Work that holds 200 MiB for two seconds, in a process that may hold 100 MiB more."""

    def make_variant(*arguments: object) -> object:
        held = bytearray(200 << 20)
        end = time.monotonic() + 2
        while time.monotonic() < end:
            held[::4096] = bytes(len(held[::4096]))
        return original(*arguments)

    original = zoo_item.make_variant
    monkeypatch.setattr(zoo_item, "make_variant", make_variant)
    command = ["zoo", "build", "examples/hist.py", "--variants", "interp", "-o"]
    command += [str(tmp_path / "zoo"), "--pairs", "2", "--mebibytes"]
    assert main([*command, "100"]) == 0
    assert "0 models built, 1 refused" in capsys.readouterr().out
    path = tmp_path / "zoo/held_out/hist_py/interp/item.json"
    status = json.loads(path.read_text(encoding="utf-8"))
    assert status["message"] == "more than 100 MiB of memory; `--mebibytes` raises the limit"
    assert main([*command, "400"]) == 0
    assert "1 models built, 0 refused" in capsys.readouterr().out


def test_only_the_memory_of_a_block_counts() -> None:
    before = bytearray(b"x" * (200 << 20))
    with memory_limit(100):
        time.sleep(0.5)
    assert before[-1]

    @memory_limit(100)
    def hold_more() -> None:
        try:
            own = bytearray(b"x" * (200 << 20))
            time.sleep(5)
            assert own[-1]
        except MemoryError as error:
            raise TypeError("of a library") from error

    with pytest.raises(MemoryError, match="more than 100 MiB") as told:
        hold_more()
    assert isinstance(told.value.__cause__, TypeError)


def test_refused_programs_are_recorded(tmp_path: Path) -> None:
    text = (
        'rasp.program @p vocab {"a"} max_seq_len 2 causal {\n'
        "%l = rasp.length : !rasp.sop\nrasp.return %l : !rasp.sop }"
    )
    status = build_item(tmp_path, ZooItem("p", "interp", text, 0, 2))
    assert status["status"] == "refused" and "length" in status["message"]
    assert set(files(tmp_path)) == {
        "held_out/p/interp/item.json",
        "held_out/p/interp/program.mlir",
    }


@pytest.mark.slow
def test_an_interrupt_stops_the_workers_and_the_zoo_is_completed(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "raspc.cli.main", *BUILD, "--random", "30"]
    command += ["-o", str(tmp_path / "z"), "--variants", "interp", "--jobs", "2"]
    process = subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        text=True,
        # A job in the background of a shell ignores Ctrl-C, and so would its children.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    end = time.monotonic() + 60
    while time.monotonic() < end and not list((tmp_path / "z").glob("held_out/*/*/item.json")):
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "stopped; the same command goes on from here" in error
    assert "Traceback" not in error


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["zoo", "build", "-o", "Z"], "give files, --index FILE or --random N"),
        (["zoo", "build", "examples/hist.py", "-o", "Z", "--variants", "interp"], "with other"),
        ([*BUILD, "-o", "F"], "the folder is not empty, and holds no zoo"),
        ([*BUILD, "-o", "N", "--variants", "interp", "--jobs", "0"], "jobs is 0; give 1 or more"),
        ([*BUILD, "-o", "N", "--random", "-1"], "--random is -1; give 0 or more"),
        ([*BUILD, "-o", "N", "--index", "examples/hist.py"], "the index cannot be read"),
        (["zoo", "rows", "-o", "N", "--rows", "0"], "rows is 0; give 1 or more"),
        (["zoo", "rows", "-o", "N", "--rows", "1", "--jobs", "0"], "jobs is 0; give 1 or more"),
    ],
)
def test_errors(
    zoo: Path,
    tmp_path: Path,
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    places = {"Z": str(zoo), "F": str(tmp_path / "full"), "N": str(tmp_path / "new")}
    assert main([places.get(argument, argument) for argument in arguments]) == 1
    assert message in capsys.readouterr().err


def test_a_damaged_manifest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, command in (
        ("z/held_out/zoo.json", [*BUILD, "-o", str(tmp_path / "z"), "--variants", "interp"]),
        ("r/manifest.json", ["zoo", "rows", "-o", str(tmp_path / "r"), "--rows", "1"]),
    ):
        (tmp_path / path).parent.mkdir(parents=True)
        (tmp_path / path).write_text("{")
        assert main(command) == 1
        assert "the manifest cannot be read" in capsys.readouterr().err


def test_variants_of_the_command_line() -> None:
    from raspc.cli.zoo_command import VARIANTS as names

    assert names == tuple(VARIANTS)


def test_rows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["zoo", "rows", "-o", str(tmp_path), "--rows", "3", "--shard-rows", "2"]
    assert main(command) == 0
    assert "3 rows" in capsys.readouterr().out
    before = files(tmp_path)
    (row, _) = gzip.decompress((tmp_path / "00000.jsonl.gz").read_bytes()).splitlines()
    content = json.loads(row)
    assert not list(violations(content["truth"], truth_schema()))
    (tmp_path / "program.mlir").write_text(content["program"])
    weights = load_file(tmp_path / "00000.safetensors")
    assert main(["compile", str(tmp_path / "program.mlir"), "-o", str(tmp_path / "m.rmodel")]) == 0
    for name, array in raspc.load(tmp_path / "m.rmodel").params.items():
        assert (weights[f"0/{name}"] == array).all()
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    del manifest["shards"]["1"]
    (tmp_path / "manifest.json").write_text(json.dumps(manifest))
    (tmp_path / "program.mlir").unlink()
    (tmp_path / "m.rmodel").unlink()
    assert main(command) == 0
    assert files(tmp_path) == before
    assert main([*command[:-1], "3"]) == 1
    assert "the folder holds rows of other settings" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.parametrize("variant", VARIANTS)
def test_every_variant(variant: str, tmp_path: Path) -> None:
    pytest.importorskip("optax")
    from raspc.frontends.python import load_program, lower_program

    program = load_program("examples/frac_prevs.py")
    module = lower_program(program.sop, vocab=program.vocab, max_seq_len=4, name="frac_prevs")
    status = build_item(tmp_path, ZooItem("frac_prevs", variant, str(module), 1, 4))
    assert status["status"] == "built" and status["accuracy"] > 0
