"""Models that Tracr itself makes of the examples, as its own compiler gave them."""

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("tracr_models.json")


@dataclass(frozen=True)
class TracrModel:
    """
    The size of a model of Tracr's; `parameters` leaves out the unembedding.

    Attributes:
        program: the title of the example.
        max_seq_len: the length of the longest sequence.
        layers, heads, key, mlp: layers; heads in each; directions of a query; neurons in each.
        d_model: directions of the residual stream.
        seconds: one compilation on 2 cores.

    """

    program: str
    max_seq_len: int
    layers: int
    heads: int
    key: int
    mlp: int
    d_model: int
    parameters: int
    seconds: float


def tracr_models() -> tuple[str, list[TracrModel]]:
    """How the models were made, and the models."""
    content = json.loads(FILE.read_text(encoding="utf-8"))
    models = [
        TracrModel(
            program=each["program"],
            max_seq_len=each["n"],
            layers=each["layers"],
            heads=each["heads"],
            key=each["key"],
            mlp=each["mlp"],
            d_model=each["d"],
            parameters=each["params"],
            seconds=each["seconds"],
        )
        for each in content["models"]
    ]
    return content["about"], models
