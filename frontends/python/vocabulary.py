"""
Vocabularies: the tokens that an input of a program can hold.

    checked_vocabulary(["a", "b"])          the domain {"a", "b"}
    checked_vocabulary(["a", None])         an error
"""

from __future__ import annotations

from collections.abc import Iterable

from raspc.values import Domain, RaspcError

RESERVED_TOKENS = frozenset({"compiler_bos", "compiler_pad"})
"""The tokens that compiled models add to the vocabulary."""


def checked_vocabulary(vocab: Iterable[object]) -> Domain:
    """The domain of the tokens of a vocabulary, which are defined values and not reserved."""
    try:
        domain = Domain.of(vocab)
    except TypeError as error:
        raise RaspcError(f"the vocabulary holds something other than tokens: {error}") from None
    if domain.undefined:
        raise RaspcError("the vocabulary holds None or NaN", remedy="tokens must be defined")
    if not domain:
        raise RaspcError("the vocabulary is empty", remedy="give it the tokens of the inputs")
    for token in domain:
        if token in RESERVED_TOKENS:
            raise RaspcError(
                f"the vocabulary holds '{token}', which the compiler adds itself",
                remedy=f"leave '{token}' out",
            )
    return domain
