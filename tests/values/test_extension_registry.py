"""Registries: the entries of raspc, and those that installed packages add by entry points."""

from importlib.metadata import EntryPoint, EntryPoints

import pytest

from raspc.values import RaspcError, extension_registry
from raspc.values.extension_registry import ExtensionRegistry, added_names

OWN = {"a": "text of a"}


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch):
    def install(*points: tuple[str, str]) -> ExtensionRegistry[str]:
        found = EntryPoints(EntryPoint(name, value, "test.words") for name, value in points)
        monkeypatch.setattr(extension_registry, "installed_entry_points", lambda: found)
        return ExtensionRegistry("test.words", "word", str, OWN)

    return install


def test_entries_of_packages_follow_those_of_raspc(install) -> None:
    words = install(("z", "string:digits"), ("b", "string:ascii_lowercase"))
    assert list(words) == ["a", "z", "b"]
    assert len(words) == 3
    assert words["a"] == "text of a"
    assert words["z"] == "0123456789"
    assert words.package_of("a") == "raspc"
    assert words.package_of("z") == "string"
    assert added_names("test.words") == ["b", "z"]


def test_an_entry_is_imported_at_its_first_use(install) -> None:
    words = install(("z", "no_such_module:x"))
    assert "z" in words
    assert words["a"]
    with pytest.raises(
        RaspcError,
        match=r"word 'z' of package no_such_module cannot be imported from .*; correct",
    ):
        words["z"]


def test_an_unknown_name(install) -> None:
    words = install(("z", "string:digits"))
    with pytest.raises(RaspcError, match="there is no word 'q'; choose from a, z, or install"):
        words.get_or_raise("q")
    with pytest.raises(KeyError):
        words["q"]


def test_an_entry_of_another_kind(install) -> None:
    words = install(("z", "math:pi"))
    with pytest.raises(RaspcError, match=r"is 3.14.*, and should be str; correct the entry point"):
        words["z"]


@pytest.mark.parametrize(
    "points",
    [[("a", "string:digits")], [("z", "string:digits"), ("z", "string:ascii_letters")]],
    ids=["a name of raspc", "a name of another package"],
)
def test_a_name_that_is_taken(install, points: list[tuple[str, str]]) -> None:
    with pytest.raises(RaspcError, match=r"has the name of one of package .*; rename"):
        list(install(*points))


def test_an_entry_point_of_two_copies_of_a_package_counts_once(install) -> None:
    assert list(install(("z", "string:digits"), ("z", "string:digits"))) == ["a", "z"]


def test_classes(install, monkeypatch: pytest.MonkeyPatch) -> None:
    install(("ok", "collections:OrderedDict"), ("wrong", "fractions:Fraction"))
    kinds = ExtensionRegistry("test.words", "kind", dict, {})
    assert kinds["ok"].__name__ == "OrderedDict"
    with pytest.raises(RaspcError, match="should be dict"):
        kinds["wrong"]
