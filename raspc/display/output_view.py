"""The views of an output, its tokens beside the decoded values, and of attention patterns."""

from __future__ import annotations

from collections.abc import Sequence

from raspc.display.attention_map import MAX_POSITIONS, attention_map
from raspc.display.html_text import (
    Html,
    element,
    escaped,
    fragment,
    heading,
    joined,
    left_out,
    note,
    table,
)
from raspc.display.value_text import plain, plain_text
from raspc.model_output import AttentionPatterns, ModelOutput
from raspc.values.short_repr import counted

MAX_TOKENS = 100
"""The largest number of positions of which a view has the decoded values."""

MAX_RESULTS = 12
"""The largest number of results that a view has."""

MAX_HEADS = 12
"""The largest number of heads of which a view has pictures."""

MAX_ATTENDING = 200
"""The largest number of tokens of an input whose attention a view computes."""


def output_html(output: ModelOutput) -> str:
    """The view of an output: a row for each position, and the attention of the heads."""
    results = output.results
    names = list(results)[:MAX_RESULTS]
    columns = [results[name][:MAX_TOKENS] for name in names]
    rows = [
        [str(place), plain(token), *(plain(column[place]) for column in columns)]
        for place, token in enumerate(output.tokens[:MAX_TOKENS])
    ]
    return fragment(
        heading(output.name, f"output on {counted(len(output.tokens), 'token')}"),
        table(["", "token", *(escaped(name, 40) for name in names)], rows, row_head=0),
        left_out(len(output.tokens) - MAX_TOKENS, "positions"),
        left_out(len(results) - MAX_RESULTS, "results"),
        _attention(output),
    )


def attention_html(patterns: AttentionPatterns) -> str:
    """The view of the attention of all heads, with the numbers of positions."""
    size = max((len(pattern) for pattern in patterns.values()), default=1)
    words = ["BOS", *map(str, range(size - 1))]
    facts = [counted(len(patterns), "head"), counted(size, "position")]
    return fragment(heading("attention", *facts), maps(patterns, words))


def _attention(output: ModelOutput) -> Html:
    if not output.head_labels:
        return note("no heads")
    if len(output.tokens) > MAX_ATTENDING:
        return note(f"attention left out: the input has more than {MAX_ATTENDING} tokens")
    return maps(output.attention, ["BOS", *map(plain_text, output.tokens)])


def maps(patterns: AttentionPatterns, words: Sequence[str]) -> Html:
    """The pictures of the first heads, and the number of the others."""
    pictures = [
        attention_map(patterns[head], words, _caption(head, patterns.labels.get(head, "")))
        for head in list(patterns)[:MAX_HEADS]
    ]
    remarks = [left_out(len(patterns) - MAX_HEADS, "heads")]
    if len(words) > MAX_POSITIONS:
        remarks.append(note(f"pictures of the first {MAX_POSITIONS} of {len(words):,} positions"))
    return joined([element("div", *pictures, class_="raspc-maps"), *remarks])


def _caption(head: str, label: str) -> Html:
    return joined([element("b", escaped(head, 40)), escaped(label, 40)], " ")
