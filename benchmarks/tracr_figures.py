"""Figures of Tracr itself (commit 9ce2b8c, with its defaults), measured with its own compiler."""

from dataclasses import dataclass


@dataclass(frozen=True)
class TracrFigure:
    """A model that Tracr makes; None is what was not taken down."""

    program: str
    max_seq_len: int
    parameters: str
    layers: int | None = None
    d_model: int | None = None
    neurons: str | None = None
    compile_seconds: str | None = None
    same_vocabulary: bool = True
    """Whether the example of the same name has the vocabulary that it was measured with."""


TRACR_FIGURES = (
    TracrFigure("reverse", 5, "19,700", 4, 43, None, "2 to 6"),
    TracrFigure("reverse", 10, "92,465"),
    TracrFigure("sort", 10, "269,903", same_vocabulary=False),
    TracrFigure("sort", 40, "51 million", 3, 1765, None, "27", same_vocabulary=False),
    TracrFigure("shuffle_dyck2", 5, "246,884", 8, 55, None, "3 to 6"),
    TracrFigure("shuffle_dyck2", 10, "1,026,950"),
    TracrFigure("shuffle_dyck2", 40, "32 million", 8, 160, "12,292", "315"),
)
"""Neurons are those of the widest layer, which Tracr gives to all."""
