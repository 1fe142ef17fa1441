"""The scripts of `make bench` run and write their pages; figures are not compared."""

import importlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "benchmarks" / "run.py"


THROUGHPUT = SCRIPT.with_name("throughput.py")
CORPUS = SCRIPT.with_name("corpus.py")
SUPPORT = str(ROOT / "tests" / "support")
ENVIRONMENT = {
    **os.environ,
    "PYTHONPATH": os.pathsep.join([SUPPORT, os.environ.get("PYTHONPATH", "")]),
}


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("tqdm")
    with TemporaryDirectory() as folder:
        command = [sys.executable, SCRIPT, *arguments, "--log", Path(folder, "measured.jsonl")]
        return subprocess.run(command, capture_output=True, text=True, check=True)


def cells(document: str, program: str) -> list[str]:
    """The cells of the first row of a program in a page's tables."""
    rows = [line for line in document.splitlines() if line.startswith(f"| {program} |")]
    return [cell.strip() for cell in rows[0].strip("|").split("|")]


def interrupt(script: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a script, and interrupt it when it has made its first measurement."""
    process = subprocess.Popen(
        [sys.executable, script, *arguments],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stderr is not None
    first = process.stderr.readline()
    process.send_signal(signal.SIGINT)
    out, errors = process.communicate()
    return subprocess.CompletedProcess(script.name, process.returncode, out, first + errors)


@pytest.mark.parametrize(
    ("script", "arguments"),
    [
        (CORPUS, ["positions/copy", "positions/is_last", "positions/rotate_right"]),
        pytest.param(
            THROUGHPUT,
            ["hist", "reverse", "--max-seq-len", "4", "5", "--batch", "8"],
            marks=pytest.mark.slow,
        ),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_an_interrupted_run_is_resumed(script: Path, arguments: list[str], tmp_path: Path) -> None:
    log = tmp_path / "measured.jsonl"
    done = interrupt(script, *arguments, "--log", log)
    assert done.returncode == 130
    assert "Traceback" not in done.stderr
    before = log.read_text(encoding="utf-8")
    count = before.count("\n") - 1
    assert count >= 1
    assert f"stopped: {count} measurements are in {log}; --resume makes the others" in done.stderr
    command = [sys.executable, script, *arguments, "--log", log, "--resume"]
    again = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert again.stdout
    after = log.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert after.count("\n") > count + 1


def test_measurements_of_other_settings_are_not_resumed(tmp_path: Path) -> None:
    log = tmp_path / "measured.jsonl"
    log.write_text('{"settings": {"inputs": 3}}\n', encoding="utf-8")
    command = [sys.executable, CORPUS, "counting/", "--log", log, "--resume"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "has other settings" in done.stderr
    assert "run without --resume" in done.stderr


@pytest.mark.slow
def test_a_quick_comparison_is_printed() -> None:
    done = run("--quick", "--batch", "4")
    _, least, layers, *_, plain, speed, gain = cells(done.stdout, "reverse")
    assert least == "2 ✓"
    assert layers == "4 → 2"
    rates = [float(part.replace(",", "")) for part in f"{plain}→{speed}".split("→")]
    assert all(rate > 0 for rate in rates)
    assert float(gain.removesuffix("×")) == pytest.approx(rates[3] / rates[0], abs=0.06)
    assert done.stderr == ""


@pytest.mark.slow
def test_a_document_and_its_plots_are_written(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    run("length", "--max-seq-len", "5", "--batch", "4", "--note", "A try.", "--output", tmp_path)
    document = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert cells(document, "length")[1] == "1 ✓"
    assert "A try." in document
    # The parameters of Tracr's own model.
    assert "1,208 → " in document
    assert "<svg" in (tmp_path / "benchmarks.svg").read_text(encoding="utf-8")
    assert (tmp_path / "benchmarks.png").read_bytes().startswith(b"\x89PNG")
    (found,) = json.loads((tmp_path / "benchmarks.json").read_text())["comparisons"]
    assert found["max_seq_len"] == 5
    run("--redraw", "--output", tmp_path)
    assert (tmp_path / "benchmarks.md").read_text(encoding="utf-8") == document


@pytest.mark.slow
def test_compile_times_are_printed() -> None:
    """Without Tracr, the times of raspc alone: each in its column, and the cost of both proofs."""
    script = SCRIPT.with_name("compile_time.py")
    command = [sys.executable, script, "length", "--max-seq-len", "4"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    title, tracr, *ours = cells(done.stdout, "length")[0:1] + cells(done.stdout, "length")[2:]
    assert (title, tracr) == ("length", "–, –")
    assert all(float(part.replace(",", "")) > 0 for each in ours for part in each.split(", "))
    assert "raspc with both over alone | 4 |" in done.stdout
    assert "Tracr over" not in done.stdout


@pytest.mark.slow
def test_throughput_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    options = [
        "--max-seq-len",
        "4",
        "11",
        "--batch",
        "8",
        "--write",
        "--output",
        tmp_path,
        "--log",
        tmp_path / "log",
    ]
    command = [sys.executable, THROUGHPUT, "hist", "count_less_freq", *options]
    subprocess.run(command, capture_output=True, text=True, check=True)
    document = (tmp_path / "throughput.md").read_text(encoding="utf-8")
    found = json.loads((tmp_path / "throughput.json").read_text())
    shown = [(row["program"], row["max_seq_len"]) for row in found["rows"]]
    assert shown == [(name, n) for name in ("hist", "count_less_freq") for n in (4, 11)]
    assert "Not measured" not in document
    monkeypatch.syspath_prepend(THROUGHPUT.parent)
    throughput = importlib.import_module("throughput")
    rows = [throughput.Throughput(**row) for row in found["rows"][:3]]
    less = throughput.document(rows, ["hist", "count_less_freq"], found["run"])
    assert less.endswith("Not measured at this length: count_less_freq.\n")
    for row in found["rows"]:
        assert row["agree"]
        assert list(row["tokens_per_second"]) == list(row["of_peak"])
        # No form is faster than its matrix products.
        assert all(0 < part < 1 for part in row["of_peak"].values())
    speeds = found["rows"][0]["tokens_per_second"]
    assert cells(document, "hist")[1].startswith(f"{speeds['tracr plain']:,.0f} (")
    assert cells(document, "hist")[-1].endswith("×")


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["--device", "gpu"], "JAX finds no gpu here: it has cpu"),
        (["histogram"], "there is no program histogram; choose from length, "),
    ],
)
def test_what_throughput_cannot_measure(arguments: list[str], message: str) -> None:
    command = [sys.executable, THROUGHPUT, *arguments]
    environment = {**os.environ, "JAX_PLATFORMS": "cpu"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert message in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_the_effect_of_each_pass_on_two_programs(tmp_path: Path) -> None:
    """The page of a log is that of the run, and `--redraw` measures nothing."""
    page, log = tmp_path / "page.md", tmp_path / "log"
    command = [sys.executable, SCRIPT.with_name("pass_effects.py"), "positions/copy", "hist_bos"]
    command += ["--write", "--log", log, "--output", page]
    subprocess.run(command, env=ENVIRONMENT, check=True)
    rows = {
        cells[0]: cells[1:]
        for line in page.read_text(encoding="utf-8").partition("## Tracr")[0].splitlines()
        if line.startswith("| ")
        for cells in [[cell.strip() for cell in line.strip("|").split("|")]]
    }
    assert rows["`default`"][0] == "2"
    without = rows["without `craft-narrow-spaces`"]
    assert float(without[1].removesuffix("×")) > 1
    assert without[5].startswith("+")
    assert rows["without `convert-rasp-to-craft`"][7] == "needed"
    written = page.read_text(encoding="utf-8")
    subprocess.run([*command, "--redraw"], env=ENVIRONMENT, check=True)
    assert page.read_text(encoding="utf-8") == written


@pytest.mark.slow
def test_the_times_of_passes_are_printed() -> None:
    command = [sys.executable, SCRIPT.with_name("pass_times.py"), "hist", "--max-seq-len", "4"]
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert cells(done.stdout, "`craft-certify`")[3].startswith("hist: ")
    assert "on 1 programs of Tracr's library at `max_seq_len` 4," in done.stdout


@pytest.mark.slow
def test_the_interchange_of_a_program(tmp_path: Path) -> None:
    script = SCRIPT.with_name("interchange.py")
    page, log = tmp_path / "page.md", tmp_path / "log.jsonl"
    command = [sys.executable, script, "hist.py:program", "--log", log, "--output", page, "--write"]
    subprocess.run(command, env=ENVIRONMENT, check=True)
    text = page.read_text(encoding="utf-8")
    row = cells(text, "[hist](../examples/hist.py)")
    assert row[1:7] == ["5", "2", "2", "8,736", "all", "200,000"]
    assert row[8:] == ["208,736", "0", "0", "0", "0", "1.000"]
    assert "2 of the 2 variables with a compared swap have the accuracy 1.000" in text
    assert "0 undecided: 0.00 % of those present" in " ".join(text.split())
    header, *lines = log.read_text(encoding="utf-8").splitlines()
    name, found = json.loads(lines[0])
    assert (name, len(lines)) == ("hist.py:program interp", 3)
    found["variables"][1]["short"] |= {
        "wrong": 1,
        "right": found["variables"][1]["short"]["right"] - 1,
    }
    log.write_text(
        "\n".join([header, json.dumps([name, found]), *lines[1:]]) + "\n", encoding="utf-8"
    )
    done = subprocess.run([*command, "--resume"], env=ENVIRONMENT, check=False)
    assert done.returncode == 1
    text = page.read_text(encoding="utf-8")
    assert cells(text, "[hist](../examples/hist.py)")[9:] == ["1", "0", "0", "0", "0.999"]
    assert "- hist.py:program: `hist`" in text


@pytest.mark.slow
def test_the_effect_of_equality_saturation_on_a_program(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("before\n<!-- figures -->\n<!-- end of figures -->\nafter\n", encoding="utf-8")
    command = [sys.executable, SCRIPT.with_name("saturation.py"), "hist.py:program", "--write"]
    subprocess.run([*command, "--output", page, "--log", tmp_path / "log.jsonl"], check=True)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n<!-- figures -->\n\n1 programs;")
    assert "| models of other sizes | 0 |" in text
    assert text.endswith("<!-- end of figures -->\nafter\n")
