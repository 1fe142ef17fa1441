"""Watchers: objects that a pass pipeline calls with the module after every pass."""

from __future__ import annotations

from abc import ABC, abstractmethod

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType


class LastWatcher(ABC):
    """A watcher that sees the module after the given callback has seen it."""

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """The callback of a pipeline to watch, which first calls the given callback."""

        def watched(
            previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
        ) -> None:
            if callback is not None:
                callback(previous, module, following)
            self.see(previous, module, following)

        return watched

    @abstractmethod
    def see(
        self, previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        """
        Look at the module between two passes.

        previous: the pass that has run; None before the first.
        following: the pass that runs next; None after the last.
        """
