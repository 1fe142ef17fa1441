"""
The CHECK lines of golden tests, rewritten from the output of their RUN lines.

The new lines replace the old lines. Names of SSA values become FileCheck variables at their
definitions, so that the test does not depend on the names:

    // CHECK:       rasp.program @f vocab {"a", "b"} max_seq_len 5 {
    // CHECK-NEXT:    %[[T:.+]] = rasp.tokens : !rasp.sop
    // CHECK-NEXT:    rasp.return %[[T]] : !rasp.sop
    // CHECK-NEXT:  }

The last line of a file marks the lines as written by the tool. The tool leaves other CHECK lines as
they are: they may say less, such as `CHECK-NOT`, on purpose.

A golden test that a tool writes proves nothing by itself: read the difference before you commit it.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from raspc.atomic_output import atomic_output
from raspc.tools.run_lines import RunLine, UnsupportedRunLine, parse_run_lines, run_in_process
from raspc.values.diagnostic import RaspcError
from raspc.values.unique_name import unique_name

MARKER = "// `raspc update-checks` wrote the CHECK lines."
"""The last line of a file whose CHECK lines the tool wrote."""

Outcome: TypeAlias = Literal["updated", "unchanged", "marked", "kept"]
"""The effect on a file: `kept` for CHECK lines that the tool did not write."""

SPLIT = "// -----"
"""The separator between the parts of a file under `--split-input-file`."""

_SSA_NAME = re.compile(r"%([A-Za-z0-9_$.-]*[A-Za-z0-9_$-])")
_POSITION = re.compile(r"^.*:\d+:\d+$")
_LINE_START = "\1"  # stands for the start of a line in front of a message
_OWN_PATH = "\0"  # stands for the path of the golden test in the output of its commands
_LAYOUT = len("// CHECK-NEXT:")


_MODULE = re.compile(r'builtin\.module( @\S+)? \{|"builtin\.module"\(\) (<\{.*\}> )?\(\{')
"""The first line of a printed module. The CHECK lines include the name of a module that has one."""


@dataclass
class NameCapture:
    """The FileCheck variables for the SSA names of printed IR, defined at their first use."""

    variables: dict[str, str] = field(default_factory=dict[str, str])

    def rewrite(self, line: str) -> str:
        """The pattern that matches a line of IR."""
        definitions = self._definitions(line)
        seen_here: set[str] = set()
        pieces: list[str] = []
        end = 0
        for match in _SSA_NAME.finditer(line):
            name = match[1]
            pieces.append(_literal(line[end : match.start()]))
            end = match.end()
            is_new = name not in self.variables or (name in definitions and name not in seen_here)
            seen_here.add(name)
            variable = self.variables.setdefault(name, self._fresh(name))
            pieces.append(f"%[[{variable}:.+]]" if is_new else f"%[[{variable}]]")
        pieces.append(_literal(line[end:]))
        return "".join(pieces)

    def _definitions(self, line: str) -> set[str]:
        """The names that a line defines: results, or arguments of a block."""
        stripped = line.lstrip()
        if stripped.startswith("^"):
            return set(_SSA_NAME.findall(stripped))
        results, equals, _ = stripped.partition(" = ")
        is_results = equals and re.fullmatch(r"%[^\s,]+(, %[^\s,]+)*", results)
        return set(_SSA_NAME.findall(results)) if is_results else set()

    def _fresh(self, name: str) -> str:
        """A new variable name for an SSA name: in capitals, with a letter first."""
        variable = re.sub(r"\W", "_", name).upper()
        if not variable[0].isalpha():
            variable = f"V{variable}"
        return unique_name(variable, set(self.variables.values()).__contains__)


def _literal(text: str) -> str:
    """A pattern that matches a text literally, but for the path of the file itself."""
    text = re.sub(r"\[\[|\{\{", lambda m: "{{" + "".join(f"\\{c}" for c in m[0]) + "}}", text)
    return text.replace(_OWN_PATH, "{{.*}}")


def update_checks(path: Path) -> bool:
    """Rewrite the CHECK lines of a golden test; returns whether the file has changed."""
    old = path.read_text(encoding="utf-8")
    new = rewritten(path, old)
    if new == old:
        return False
    _write(path, new)
    return True


def update_owned_checks(path: Path, *, force: bool = False) -> Outcome:
    """
    Rewrite the CHECK lines of a golden test if the tool wrote them, and mark the file.

    The tool wrote the lines of a file with the marker, those that it would write again, and those
    of a file without any.

    force: whether to replace lines that the tool did not write.
    """
    old = path.read_text(encoding="utf-8")
    new = rewritten(path, old)
    is_marked = MARKER in old.splitlines()
    if new == old and is_marked:
        return "unchanged"
    if new == old:
        _write(path, _marked(new))
        return "marked"
    if not is_marked and not force and _has_checks(path, old):
        return "kept"
    _write(path, _marked(new))
    return "updated"


def marked_files(folder: Path) -> list[Path]:
    """The files below a folder that have the marker, in alphabetical order."""
    return [
        path
        for path in sorted(folder.rglob("*.mlir"))
        if MARKER in path.read_text(encoding="utf-8").splitlines()
    ]


def _has_checks(path: Path, text: str) -> bool:
    """Whether a text has CHECK lines with a prefix of its RUN lines."""
    prefixes = {prefix for line in parse_run_lines(path) for prefix in line.prefixes}
    return any(_check_pattern(prefix).search(text) for prefix in prefixes)


def _check_pattern(prefix: str) -> re.Pattern[str]:
    """The pattern of a CHECK line with a prefix."""
    return re.compile(rf"^\s*//\s*{re.escape(prefix)}(-[A-Z]+(-\d+)?)?:", re.MULTILINE)


def _marked(text: str) -> str:
    """A text with the marker as its last line."""
    if MARKER in text.splitlines():
        return text
    return f"{text.rstrip()}\n\n{MARKER}\n"


def _write(path: Path, text: str) -> None:
    with atomic_output(path) as stream:
        stream.write(text)


def rewritten(path: Path, old: str) -> str:
    """The text of a golden test with new CHECK lines in place of the old ones."""
    try:
        lines = parse_run_lines(path)
    except UnsupportedRunLine as error:
        raise RaspcError(
            f"{path}: only lit can run this test: {error}", remedy="write its CHECK lines by hand"
        ) from error
    if not any(line.filecheck is not None for line in lines):
        raise RaspcError(f"{path} has no RUN line that ends in filecheck")
    new = old.replace(f"\n{MARKER}\n", "") if MARKER in old else old
    for line in lines:
        if line.filecheck is not None:
            new = _with_checks(new, line, path)
    return _marked(new) if MARKER in old else new


def _output_of(line: RunLine, path: Path) -> str:
    """The output of the `rasp-opt` calls of a line."""
    result = run_in_process(line)
    if result.problem is not None:
        raise RaspcError(f"{path}: {result.problem}: {result.errors.strip()}")
    return result.output


def _with_checks(text: str, line: RunLine, path: Path) -> str:
    """The text of a golden test with new checks for one of its RUN lines."""
    output = _output_of(line, path)
    prefix = line.prefixes[0]
    sources = (
        _split(text) if any("--split-input-file" in c.arguments for c in line.commands) else []
    )
    outputs = _split(output)
    if len(sources) != len(outputs):
        sources, outputs = [text], [output]
    last = line.commands[-1]
    is_text = last.program == "raspc" and not (last.fails or last.joins_streams)
    segments = [_segments(printed, str(path), is_text) for printed in outputs]
    parts = [
        _update_part(source, printed, prefix)
        for source, printed in zip(sources, _anchored(segments), strict=True)
    ]
    return "".join(parts)


def _anchored(parts: list[list[list[str]]]) -> list[list[list[str]]]:
    """
    The segments of parts, in which a message of one part alone matches anywhere in a line.

    An error's dump of a module may repeat its message inside a line, where the check of a later
    part would find it.
    """
    first = Counter(segments[0][0] for segments in parts if segments)
    return [
        [[line.removeprefix(_LINE_START) for line in segment] for segment in segments]
        if segments and first[segments[0][0]] == 1
        else segments
        for segments in parts
    ]


def _split(text: str) -> list[str]:
    """The parts of a text, each but the first beginning with its separator."""
    first, *others = text.split(SPLIT)
    return [first, *(SPLIT + other for other in others)]


def _segments(output: str, path: str, is_text: bool) -> list[list[str]]:
    """
    The lines of printed modules to match, as a list for each op at the top level.

    is_text: whether output that is no module is a text, of which all lines count, and no error.
    """
    lines = output.replace(path, _OWN_PATH).splitlines()
    lines = [line.rstrip() for line in lines if not line.startswith(SPLIT)]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    if not lines:
        return []
    if not _MODULE.fullmatch(lines[0]):
        return [lines] if is_text else [[_message(lines)]]
    has_name = lines[0] not in ("builtin.module {", '"builtin.module"() ({')
    segments: list[list[str]] = [lines[:1]] if has_name else []
    for line in lines[1:-1]:
        opens = line.startswith("  ") and line[2:3] not in ("", " ", "}", "^", ")")
        if not segments or (opens and not (has_name and len(segments[0]) == 1)):
            segments.append([])
        segments[-1].append(line[2:])
    return segments


def _message(lines: list[str]) -> str:
    """The message among the lines that xDSL prints about an error."""
    if _POSITION.match(lines[0]):  # xDSL prints the place, source, carets and message.
        return next(line for line in reversed(lines) if line).strip()
    return _LINE_START + lines[0]


def _update_part(source: str, segments: list[list[str]], prefix: str) -> str:
    """
    Replace the checks of one part of a file.

    If the part has as many groups of check lines as there are ops at the top level, the checks of
    each op replace its group; else all checks replace the first group, or go to the end.
    """
    is_check = _check_pattern(prefix)
    kept: list[str] = []
    places: list[int] = []
    in_group = False
    for line in source.splitlines():
        if is_check.match(line):
            if not in_group:
                places.append(len(kept))
            in_group = True
        else:
            kept.append(line)
            in_group = False
    if not places:
        blank = 0
        while kept and not kept[-1]:
            kept.pop()
            blank += 1
        kept.append("")
        places = [len(kept)]
        kept += [""] * blank
    if len(places) == len(segments):
        groups = [_check_lines([segment], prefix) for segment in segments]
    else:
        groups = [_check_lines(segments, prefix)] + [[] for _ in places[1:]]
    for place, group in reversed(list(zip(places, groups, strict=True))):
        kept[place:place] = group
    if source.endswith("\n"):
        kept.append("")
    return "\n".join(kept)


def _check_lines(segments: list[list[str]], prefix: str) -> list[str]:
    """The comment lines with CHECK patterns that match the lines one after the other."""
    names = NameCapture()
    checks: list[str] = []
    for segment in segments:
        for number, line in enumerate(segment):
            follows = number > 0 or bool(checks)
            if not line:
                checks.append(f"// {prefix}-EMPTY:")
                continue
            head = f"// {prefix}{'-NEXT' if follows else ''}:"
            width = _LAYOUT - len("CHECK") + len(prefix)
            pattern = names.rewrite(line).replace(_LINE_START, "{{^}}")
            checks.append(f"{head:<{width}}  {pattern}")
    return checks
