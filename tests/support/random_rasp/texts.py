"""
Random texts, which may be programs of the RASP language.

The four kinds, by growing distance from a program that runs, are: random programs of mostly fitting
parts, programs of examples/ with a few edits, words of the language in random order, and random
characters.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

WORDS = [
    "(", ")", "[", "]", "{", "}", ",", ";", "=", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*",
    "/", "%", "^", ":", "and", "or", "not", "in", "if", "else", "for", "def", "return", "select",
    "aggregate", "selector_width", "range", "zip", "len", "round", "indicator", "tokens",
    "tokens_str", "tokens_int", "tokens_float", "tokens_bool", "indices", "length", "full_s",
    "count", "contains", "has_focus", "min", "max", "average", "shift", "sort",
    "load_from_location", "mark_first_instance", "select_from_last", "select_next_identical",
    "True", "False", "out", "set", "show", "example", "examples", "on", "off",
    "full seq display on", "draw", "load",
    "exit", "a", "b", "f", "x", "0", "1", "2", "-1", "0.5", "99999", '"a"', '"ab"', '"', "#", "\n",
]  # fmt: skip

CHARACTERS = "abfx01 \t\n\r;=<>!+-*/%^()[]{},:.#\"'\\@$&|~`?_§é\u2028\x00\ufeff𝛼"

COMPARISONS = ["==", "!=", "<", "<=", ">", ">="]


class Programs:
    """The generator of random texts."""

    def __init__(self, seed: int, corpus: list[str]):
        """Start a generator; `corpus` holds the programs for edits."""
        self.dice = random.Random(seed)
        self.corpus = corpus
        self.names: dict[str, list[str]] = {}

    def text(self) -> str:
        """A text of a random kind."""
        sort: Callable[[], str] = self.dice.choice(
            [*[self.program] * 2, *[self.edited] * 3, self.words, self.characters]
        )
        return sort()

    def characters(self) -> str:
        """A text of random characters."""
        return "".join(self.dice.choices(CHARACTERS, k=self.dice.randint(0, 60)))

    def words(self) -> str:
        """A text of words of the language in random order."""
        return " ".join(self.dice.choices(WORDS, k=self.dice.randint(1, 40)))

    def edited(self) -> str:
        """A program with a few edits, or pieces of two programs."""
        text = self.dice.choice(self.corpus)
        if self.dice.random() < 0.2:
            other = self.dice.choice(self.corpus)
            cut, joint = self.dice.randint(0, len(text)), self.dice.randint(0, len(other))
            text = text[:cut] + other[joint:]
        for _ in range(self.dice.choice([1, 1, 2, 4, 8])):
            at = self.dice.randint(0, len(text))
            removed = self.dice.choice([0, 0, 1, 1, 3, 12, 60])
            inserted = self.dice.choice(
                ["", self.dice.choice(WORDS), self.dice.choice(CHARACTERS), text[at : at + 30]]
            )
            text = text[:at] + inserted + text[at + removed :]
        return text

    # Programs whose parts fit, mostly

    def program(self) -> str:
        """A program of assignments, functions and loops, of mostly fitting expressions."""
        self.names = {kind: [] for kind in KINDS}
        statements = [self.statement(2) for _ in range(self.dice.randint(1, 10))]
        return "\n".join([PRELUDE, *statements])

    def statement(self, depth: int) -> str:
        """A random statement, whose name later statements can use."""
        choice = self.dice.random()
        if depth and choice < 0.12:
            outside = {kind: list(names) for kind, names in self.names.items()}
            body = " ".join(self.statement(depth - 1) for _ in range(self.dice.randint(0, 2)))
            result, self.names = self.expression("number", 2), outside
            return f"def f(x, y) {{ {body} return {result}; }}"
        if depth and choice < 0.2:
            body = " ".join(self.statement(depth - 1) for _ in range(self.dice.randint(1, 2)))
            return f"for i in {self.expression('list', 2)} {{ {body} }}"
        kind = self.dice.choice(["number", "number", "string", "bool", "selector", "list"])
        expression = self.expression(kind, self.dice.randint(1, 4))
        if choice < 0.3:
            return f"{expression};"
        name = f"v{self.dice.randint(0, 6)}"
        self.names[kind].append(name)
        return f"{name} = {expression};"

    def expression(self, kind: str, depth: int) -> str:
        """A random expression, mostly of the kind `kind`."""
        if self.dice.random() < 0.02:
            kind = self.dice.choice(KINDS)
        if self.names[kind] and self.dice.random() < 0.3:
            return self.dice.choice(self.names[kind])
        if depth <= 0:
            return self.dice.choice(_LEAVES[kind])
        template: str = self.dice.choice(_TEMPLATES[kind])
        for inner in KINDS:
            while f"<{inner}>" in template:
                template = template.replace(f"<{inner}>", self.expression(inner, depth - 1), 1)
        return template.replace("?", self.dice.choice(COMPARISONS))


KINDS = ("number", "string", "bool", "selector", "list", "constant")

PRELUDE = "x = 2; i = 1; def f(x, y) { return x + y; }"

_LEAVES = {
    "constant": ["0", "1", "2", "3", "-1"],
    "number": ["indices", "length", "0", "1", "2", "-3", "0.5", "tokens_int", "i", "x"],
    "string": ["tokens", '"a"', '"b"', '""', "tokens_str", "tokens_asis"],
    "bool": ["True", "False", "tokens_bool", "indices == 0", '(tokens == "a")'],
    "selector": ["full_s", "select(indices, indices, <)", "select(tokens, tokens, ==)"],
    "list": ["[]", "[1, 2]", "range(3)", '["a", "b"]', "[indices, 1]", "zip([1, 2], [3, 4])"],
}

_TEMPLATES = {
    "number": [
        "(<number> + <number>)", "(<number> - <number>)", "(<number> * <number>)",
        "(<number> / <number>)", "(<number> % <number>)", "(<number> ^ <number>)", "-<number>",
        "round(<number>)", "indicator(<bool>)", "selector_width(<selector>)", "len(<list>)",
        "aggregate(<selector>, <number>)", "aggregate(<selector>, <number>, <constant>)",
        "(<number> if <bool> else <number>)", "[1, 2, 5][<constant>]", "[0, 3, 4][<number>]",
        "f(<number>, <number>)",
        "sort(<number>, <number>)", 'count(<string>, "a")', "max(<number>, <number>)",
        '{"a": <number>, "b": <number>}[<string>]', "shift(<number>, <number>, <constant>)",
        "average(<number>)", "load_from_location(<number>, <number>)", "indices[<constant>]",
    ],
    "string": [
        "(<string> + <string>)", "(<string> if <bool> else <string>)", '"abc"[<number>]',
        "aggregate(<selector>, <string>)", 'aggregate(<selector>, <string>, "-")',
        "sort(<string>, <number>)", "tokens[<constant>]", 'shift(<string>, 1, "-")',
    ],
    "bool": [
        "(<number> ? <number>)", "(<string> ? <string>)", "(<bool> and <bool>)",
        "(<bool> or <bool>)", "(not <bool>)", "(<string> in [1, 2])", '(<string> in ["a", "b"])',
        "(<string> in tokens)",
        "has_focus(<selector>)", 'contains(<string>, "a")',
        'mark_first_instance(<string>, "b")',
    ],
    "constant": ["(<constant> + <constant>)", "(<constant> * <constant>)", "len(<list>)"],
    "selector": [
        "select(<number>, <number>, ?)", "select(<string>, <string>, ?)",
        "select(<bool>, <bool>, ==)", "(<selector> and <selector>)", "(<selector> or <selector>)",
        "(not <selector>)", "select_next_identical(<string>)", 'select_from_last(<string>, "a")',
    ],
    "list": [
        "[<number>, <number>]", "[<string>, <bool>]", "(<list> + <list>)", "range(<constant>)",
        "[<number> for x in <list>]", "[<string> for x, y in zip(<list>, <list>)]",
        "range(0, <constant>, <constant>)",
    ],
}  # fmt: skip


def corpus(root: Path) -> list[str]:
    """The texts of the RASP files below a folder, and of the library of the language."""
    from importlib.resources import files

    library = files("raspc.frontends.rasp_language").joinpath("library.rasp")
    texts = [path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.rasp"))]
    return [library.read_text(encoding="utf-8"), *texts]
