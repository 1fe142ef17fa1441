"""
Pipelines of passes: parsing of their text, and their application to a module with verification.

    run_passes(module, parse_passes("default"))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from xdsl.dialects.builtin import ModuleOp
from xdsl.passes import ModulePass, PassPipelineCallbackType
from xdsl.utils.arg_spec import ArgSpec
from xdsl.utils.exceptions import ArgSpecParseError, VerifyException

from raspc.diagnostics import pipeline_syntax_error, place_of_failure, unknown_pass
from raspc.pass_failures import RunningPass, load_pass, package_of
from raspc.pass_options import pass_of
from raspc.passes.pipelines import expand
from raspc.passes.registry import ALL_PASSES
from raspc.passes.support.analysis_pipeline import AnalysisPipeline
from raspc.universe import multiverse, new_context
from raspc.values import RaspcError, work_progress

PIPELINE = "raspc.pipeline"
"""The attribute of a module that stores the passes of a model's compilation."""


_TESTED_PACKAGES = ("raspc", "xdsl")
"""The packages whose passes the tests of raspc verify one by one."""


class PassWatcher(Protocol):
    """An object that a pipeline calls with the module after every pass."""

    def watching(self, callback: PassPipelineCallbackType | None) -> PassPipelineCallbackType:
        """The callback of a pipeline to watch, which first calls the given callback."""
        ...


def parse_passes(pipeline: str) -> tuple[ArgSpec, ...]:
    """The passes in the text of a pipeline; raises a `RaspcError` for an unknown pass."""
    try:
        specs = expand(pipeline)
    except ArgSpecParseError as error:
        raise pipeline_syntax_error(error) from error
    known = known_passes()
    for spec in specs:
        if spec.name not in known:
            raise unknown_pass(spec.name, known)
    return specs


def run_passes(
    module: ModuleOp,
    specs: Sequence[ArgSpec],
    *watchers: PassWatcher,
    verify_each: bool = True,
    check_analyses: bool = False,
    check_variables: bool = False,
) -> None:
    """
    Run passes on a module; after each, verify the module and then call the watchers, last first.

    The passes share the analyses that they ask for.

    verify_each: whether the module is verified after each pass. Otherwise it is verified before the
        first pass, after each pass of another package, and after the last one; if that fails, or a
        pass does, the passes run again with verification after each, so that the error names the
        pass at fault.
    check_analyses: whether to compute every kept analysis again after each pass, and raise a
        `PassFailedException` if a kept one is wrong.
    check_variables: whether to raise one for a pass that loses a variable without a statement.

    Raises `RaspcError` for an option that a pass does not take, and for IR that does not verify
    after a pass; the message names the pass.
    """
    known = known_passes()
    passes = tuple(_make_pass(known, spec) for spec in specs)

    def run(module: ModuleOp, verify_each: bool, *watchers: PassWatcher) -> None:
        callback = _verifying(verify_each)
        for watcher in watchers:
            callback = watcher.watching(callback)
        running = RunningPass()
        with work_progress.compiling([each.name for each in passes]), running.naming_failures():
            pipeline = AnalysisPipeline(
                passes,
                running.watching(_reporting(callback)),
                check=check_analyses,
                check_variables=check_variables,
            )
            pipeline.apply(new_context(), module)

    if verify_each:
        run(module, True, *watchers)
        return
    original = module.clone()
    try:
        run(module, False, *watchers)
    except Exception as error:
        if not isinstance(error, RaspcError) or not _verifies(module):
            run(original, True)
        raise


def _verifying(each: bool) -> PassPipelineCallbackType:
    """The callback that verifies a module, after each pass or where `run_passes` has to."""

    def verify(previous: ModulePass | None, module: ModuleOp, following: ModulePass | None) -> None:
        tested = previous is not None and package_of(previous) in _TESTED_PACKAGES
        if tested and following is not None and not each:
            return
        try:
            module.verify()
        except VerifyException as error:
            after = f"after pass '{previous.name}': " if previous is not None else ""
            raise RaspcError(f"{after}{error}", location=place_of_failure(module, error)) from error

    return verify


def _verifies(module: ModuleOp) -> bool:
    """Whether a module verifies, or is nested too deeply for an answer."""
    try:
        module.verify()
    except VerifyException:
        return False
    except RecursionError:
        return True
    return True


def _reporting(callback: PassPipelineCallbackType) -> PassPipelineCallbackType:
    """The callback, which also reports the pass that begins."""
    index = -1

    def reporting(
        previous: ModulePass | None, module: ModuleOp, following: ModulePass | None
    ) -> None:
        nonlocal index
        index += 1
        work_progress.at_pass(index)
        callback(previous, module, following)

    return reporting


def _make_pass(known: dict[str, Callable[[], type[ModulePass]]], spec: ArgSpec) -> ModulePass:
    pass_class = load_pass(spec.name, known[spec.name])
    return pass_of(pass_class, spec, remedy=f"see `raspc passes {spec.name}` for its options")


def known_passes() -> dict[str, Callable[[], type[ModulePass]]]:
    """The passes of raspc, of xDSL, and of every other installed package, by name."""
    return {**multiverse().all_passes, **ALL_PASSES}
