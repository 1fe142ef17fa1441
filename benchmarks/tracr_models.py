"""The sizes of the models that Tracr's own compiler makes of the examples."""

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("tracr_models.json")


@dataclass(frozen=True)
class TracrModel:
    """
    The size of a model of Tracr's.

    Attributes:
        program: the title of the example.
        max_seq_len: the largest number of tokens.
        layers: the number of layers.
        heads: the number of heads in each layer.
        key: the number of query dimensions of a head.
        mlp: the number of neurons in each layer.
        d_model: the number of directions of the residual stream.
        parameters: the number of parameters, without the unembedding.
        seconds: the time of one compilation on 2 cores.

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
    """The description of the measurement, and the models."""
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
