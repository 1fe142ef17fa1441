"""Memory that is free, as the system says, and the refusal of what needs more."""

from pathlib import Path

import pytest

from limited_processes import GIBIBYTE, run_limited
from raspc.values import RaspcError, available_memory
from raspc.values.available_memory import check_memory, size_text


@pytest.mark.parametrize(
    ("n_bytes", "text"),
    [
        (0, "0 bytes"),
        (1023, "1023 bytes"),
        (1024, "1.0 KiB"),
        (1536, "1.5 KiB"),
        (10**12, "931.3 GiB"),
        (2**70, "1,024.0 EiB"),
    ],
)
def test_sizes(n_bytes: int, text: str) -> None:
    assert size_text(n_bytes) == text


def test_more_than_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(available_memory, "available_memory", lambda: 12 * GIBIBYTE)
    check_memory(12 * GIBIBYTE, "its table takes")
    with pytest.raises(RaspcError) as caught:
        check_memory(
            10**13,
            "its table takes",
            error=lambda message: RaspcError(message, sop="s", remedy="shorten it"),
        )
    assert str(caught.value) == (
        "s-op 's': its table takes 9.0 TiB of memory, and 12.0 GiB are free; shorten it"
    )


def test_a_system_that_does_not_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(available_memory, "available_memory", lambda: None)
    check_memory(10**18, "its table takes")


def test_a_control_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(available_memory, "_CONTROL_GROUP", tmp_path)
    unlimited = available_memory.available_memory()
    assert unlimited is not None and unlimited > 10_000
    (tmp_path / "memory.max").write_text("10000\n")
    (tmp_path / "memory.current").write_text("9000\n")
    (tmp_path / "memory.stat").write_text("anon 5000\ninactive_file 3000\nactive_file 500\n")
    assert available_memory.available_memory() == 4500
    (tmp_path / "memory.max").write_text("max\n")
    assert available_memory.available_memory() != 4500


def test_a_limited_process() -> None:
    done = run_limited(
        "from raspc.values.available_memory import available_memory; print(available_memory())",
        memory=2 * GIBIBYTE,
    )
    assert 0 < int(done.stdout) < 2 * GIBIBYTE


def test_without_proc(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on systems that have no such files, the memory of the machine is a bound."""
    monkeypatch.setattr(available_memory, "_lines", lambda path: [])
    assert (available_memory.available_memory() or 1) > 0
