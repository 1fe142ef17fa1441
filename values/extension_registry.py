"""
Registries by name, which installed packages extend by entry points.

    FORMATS = ExtensionRegistry("raspc.export_formats", "export format", Format, {"onnx": ...})

A package adds an entry in its pyproject.toml; the object is imported at its first use:

    [project.entry-points."raspc.export_formats"]
    csv = "my_package.csv_format:CSV"
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import EntryPoint, EntryPoints, entry_points
from typing import Any, Generic, TypeVar, cast

from raspc.values.diagnostic import RaspcError
from raspc.values.fault_place import fault_of
from raspc.values.short_repr import guarded, listed

T = TypeVar("T")


@cache
def installed_entry_points() -> EntryPoints:
    """The entry points of all installed packages, searched for once."""
    return cast(EntryPoints, entry_points())  # in Python 3.11 a class with the same `select`


def added_names(group: str) -> list[str]:
    """The names of a group of entry points, in alphabetical order."""
    return sorted(installed_entry_points().select(group=group).names)


def top_level(module: str) -> str:
    """The package that Python imports for a module."""
    return module.partition(".")[0]


def distribution_of(module: str) -> str:
    """The name under which the package of a module is installed, if it adds a universe."""
    for entry in installed_entry_points().select(group="xdsl.universe"):
        if top_level(entry.module) == top_level(module):
            return owner_of(entry)
    return top_level(module)


def load_entry(entry: EntryPoint, subject: str) -> object:
    """The object of an entry point; raises a `RaspcError` about `subject` if its import fails."""
    try:
        return cast(object, entry.load())
    except Exception as error:
        raise RaspcError(
            f"{subject} cannot be imported from {entry.value}: "
            f"{fault_of(top_level(entry.module), error)}",
            remedy="correct the package, or uninstall it",
        ) from error


class ExtensionRegistry(Mapping[str, T], Generic[T]):
    """The entries of raspc by name, then the entries that installed packages add."""

    def __init__(
        self, group: str, noun: str, kind: type[Any] | tuple[type[Any], ...], own: Mapping[str, T]
    ):
        """
        group: the group of entry points.
        noun: the noun for an entry, in errors.
        kind: the class of all entries; for entries that are classes, their base class.
        own: the entries of raspc.
        """
        self.group = group
        self.noun = noun
        self.kind = kind
        self.own = dict(own)
        self._loaded: dict[EntryPoint, T] = {}
        self._searched: EntryPoints | None = None
        self._found: dict[str, EntryPoint] = {}

    def __getitem__(self, name: str) -> T:
        if name in self.own:
            return self.own[name]
        entry = self._added()[name]
        if entry not in self._loaded:
            self._loaded[entry] = self._load(entry)
        return self._loaded[entry]

    def __iter__(self) -> Iterator[str]:
        yield from self.own
        yield from self._added()

    def __len__(self) -> int:
        return len(self.own) + len(self._added())

    def __contains__(self, name: object) -> bool:
        return name in self.own or name in self._added()

    def package_of(self, name: str) -> str:
        """The name of the package that adds an entry: `raspc` for an entry of raspc."""
        return "raspc" if name in self.own else owner_of(self._added()[name])

    def get_or_raise(self, name: str) -> T:
        """The entry of a name; raises a `RaspcError` that lists all names if there is none."""
        if name not in self:
            raise RaspcError(
                f"there is no {self.noun} '{name}'",
                remedy=f"choose from {', '.join(self)}, or install the package that adds it",
            )
        return self[name]

    def _added(self) -> dict[str, EntryPoint]:
        """The entry points of the group by name; raises a `RaspcError` for a name used twice."""
        installed = installed_entry_points()
        if self._searched is not installed:
            self._found = self._find(installed)
            self._searched = installed
        return self._found

    def _find(self, installed: EntryPoints) -> dict[str, EntryPoint]:
        """The entry points of the group among those of all installed packages, by name."""
        found: dict[str, EntryPoint] = {}
        for entry in installed.select(group=self.group):
            earlier = found.get(entry.name)
            if entry.name in self.own or (earlier is not None and earlier.value != entry.value):
                owner = "raspc" if earlier is None else owner_of(earlier)
                raise RaspcError(
                    f"the {self.noun} '{entry.name}' of package {owner_of(entry)} has the name of "
                    f"one of package {owner}",
                    remedy="rename its entry point, or uninstall one of the packages",
                )
            found[entry.name] = entry
        return found

    def _load(self, entry: EntryPoint) -> T:
        """The object of an entry point; raises a `RaspcError` unless it is of the right kind."""
        subject = f"the {self.noun} '{entry.name}' of package {owner_of(entry)}"
        loaded = load_entry(entry, subject)
        is_right = (
            issubclass(loaded, self.kind)
            if isinstance(loaded, type) and self.kind is not type
            else isinstance(loaded, self.kind)
        )
        if not is_right:
            raise RaspcError(
                f"{subject} is {loaded!r}, and should be {_kind_text(self.kind)}",
                remedy=f"correct the entry point {entry.value} of the package",
            )
        return cast(T, loaded)

    @guarded
    def __repr__(self) -> str:
        return f"<ExtensionRegistry of {self.noun}s: {listed(self.own)}>"


def owner_of(entry: EntryPoint) -> str:
    """The name under which the package of an entry point is installed."""
    return entry.dist.name if entry.dist is not None else top_level(entry.module)


def _kind_text(kind: type[Any] | tuple[type[Any], ...]) -> str:
    kinds = kind if isinstance(kind, tuple) else (kind,)
    return " or ".join(each.__name__ for each in kinds)
