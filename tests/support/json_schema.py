"""
The part of JSON Schema (2020-12) that schemas of raspc use, as a check of an object.

    assert not list(violations(truth, schema))

A keyword that the check does not know is an error, so that no rule of a schema goes unchecked.
"""

import re
from collections.abc import Iterator
from typing import Any

TYPES: dict[str, tuple[type, ...]] = {
    "null": (type(None),),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "string": (str,),
    "array": (list,),
    "object": (dict,),
}

ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description"}


def is_of(value: Any, name: str) -> bool:
    return isinstance(value, TYPES[name]) and (name == "boolean" or not isinstance(value, bool))


def violations(
    value: Any, schema: dict[str, Any], root: dict[str, Any] | None = None, place: str = "$"
) -> Iterator[str]:
    """A line for each rule of a schema that a value breaks."""
    root = schema if root is None else root
    for keyword, rule in schema.items():
        match keyword:
            case "$ref":
                target = root
                for key in rule.removeprefix("#/").split("/"):
                    target = target[key]
                yield from violations(value, target, root, place)
            case "type":
                if not any(
                    is_of(value, each) for each in ([rule] if isinstance(rule, str) else rule)
                ):
                    yield f"{place}: {value!r} is not of type {rule}"
            case "const":
                if value != rule:
                    yield f"{place}: {value!r} is not {rule!r}"
            case "enum":
                if value not in rule:
                    yield f"{place}: {value!r} is none of {rule}"
            case "pattern":
                if isinstance(value, str) and not re.search(rule, value):
                    yield f"{place}: {value!r} does not match {rule}"
            case "anyOf":
                if all(any(violations(value, each, root, place)) for each in rule):
                    yield f"{place}: {value!r} fits no alternative"
            case "required":
                yield from (f"{place} lacks {key}" for key in rule if key not in value)
            case "properties":
                for key in rule.keys() & (value.keys() if isinstance(value, dict) else set()):
                    yield from violations(value[key], rule[key], root, f"{place}.{key}")
            case "additionalProperties":
                known = schema.get("properties", {})
                others = [k for k in value if k not in known] if isinstance(value, dict) else []
                if rule is False:
                    yield from (f"{place} has {key}" for key in others)
                else:
                    for key in others:
                        yield from violations(value[key], rule, root, f"{place}.{key}")
            case "items":
                for index, each in enumerate(value if isinstance(value, list) else []):
                    yield from violations(each, rule, root, f"{place}[{index}]")
            case "minItems":
                if isinstance(value, list) and len(value) < rule:
                    yield f"{place} has {len(value)} items"
            case "maxItems":
                if isinstance(value, list) and len(value) > rule:
                    yield f"{place} has {len(value)} items"
            case _:
                assert keyword in ANNOTATIONS, f"unknown keyword {keyword}"
