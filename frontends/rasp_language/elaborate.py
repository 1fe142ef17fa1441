"""
The elaboration of a syntax tree: running a program builds its s-ops.

    hits = select(tokens, "a", ==);        Select(tokens, Full("a"), Comparison.EQ), "hits"
    n = selector_width(hits);              SelectorWidth(hits), "n"

The s-ops contain no loops and no functions. A program that takes too many steps, or builds lists
that are too long, is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from importlib.resources import files

from raspc.frontends.python import RASPExpr, Selector, SOp
from raspc.frontends.python.expression import MAX_NAME_LENGTH
from raspc.frontends.rasp_language import builtins, containers, operators
from raspc.frontends.rasp_language import syntax_tree as syntax
from raspc.frontends.rasp_language.call_checks import apply, bounded, check_arity
from raspc.frontends.rasp_language.elaboration_error import ElaborationError
from raspc.frontends.rasp_language.expression_builder import Builder
from raspc.frontends.rasp_language.outcomes import (
    Failed,
    Named,
    Outcome,
    assigned_names,
    frame_of,
    is_private,
    last_of_each_name,
)
from raspc.frontends.rasp_language.parser import parse
from raspc.frontends.rasp_language.runtime_values import (
    Applied,
    Builtin,
    Function,
    call_name,
    describe,
    is_atom,
)
from raspc.frontends.rasp_language.scopes import RuntimeValue, Scope
from raspc.frontends.rasp_language.source_files import FileReader
from raspc.frontends.rasp_language.source_text import Source
from raspc.frontends.rasp_language.syntax_tree import Expression, Node, Statement
from raspc.values import RaspcError, Value

MAX_STEPS = 200_000
"""The largest number of expressions and statements that elaborating a program may take."""

MAX_CALLS = 40
"""The largest depth of calls of functions within functions."""

LIBRARY = "library.rasp"


class Elaborator:
    """An interpreter of statements, whose only state between statements is their scopes."""

    def __init__(
        self,
        *,
        vocab: tuple[Value, ...] | None = None,
        keeps_going: bool = False,
        directive: Callable[[Statement, Scope], None] = lambda statement, scope: None,
    ):
        """
        vocab: the vocabulary of the program; None if it is not known.
        keeps_going: whether a file is read on after a statement that fails.
        directive: the function that runs the directives of a file to the prompt, such as `set
            example "ab"`.
        """
        self.keeps_going = keeps_going
        self.directive = directive
        self.builder = Builder(vocab)
        self.reader = FileReader()
        self.steps = 0
        self.calls = 0
        self.source = Source(LIBRARY, _library_text())
        self.base = Scope()
        self.base.variables.update(builtins.builtins(self.builder))
        self.base.variables |= {**self.builder.inputs, "True": True, "False": False}
        for statement in _library():
            self.execute(statement, self.base)
        self.reserved = frozenset(self.base.variables) - builtins.ASSIGNABLE
        self.base.variables["tokens"] = self.builder.inputs["tokens_str"]

    def new_scope(self) -> Scope:
        """A new scope for a file or for the console."""
        return Scope(self.base, reserved=self.reserved)

    def run(self, source: Source, scope: Scope) -> list[Outcome]:
        """
        Run a program, and return the outcomes of its statements, in order.

        A name that a failed statement would have set has no value in `scope`.
        """
        outcomes: list[Outcome] = []
        with self.reading(source):
            for statement in parse(source.text, source.file):
                try:
                    outcomes += self.execute(statement, scope)
                except RaspcError as error:
                    if not self.keeps_going or self.steps > MAX_STEPS:
                        raise
                    names = assigned_names(statement)
                    scope.fail(names, error)
                    outcomes.append(Failed(error, names))
        return outcomes

    @contextmanager
    def reading(self, source: Source) -> Iterator[None]:
        """Name `source` in errors."""
        outer, self.source = self.source, source
        location = self.builder.location
        try:
            yield
        finally:
            self.source = outer
            self.builder.location = location

    # Statements

    def execute(self, statement: Statement, scope: Scope) -> Sequence[Outcome]:
        """Run a statement, and return the outcomes: the names that it has set, in order."""
        with self._mistakes_at(statement):
            match statement:
                case syntax.Assign(names=names, values=values):
                    place = self.source.location(values[0].span)
                    scope.places.update(dict.fromkeys(names, place))
                    return self._assign(names, self._single(values, scope), scope)
                case syntax.Evaluate(value=value):
                    scope.variables["out"] = self.value(value, scope)
                    return []
                case syntax.FunctionDefinition(name=name):
                    home = self.source.file.removesuffix(".rasp")
                    function = Function(statement, scope, self.source, home)
                    scope.set(name, function)
                    return [Named(name, function)]
                case syntax.Loop():
                    self._loop(statement, scope)
                    return []
                case syntax.Load(path=path):
                    return self._load(path, scope)
                case syntax.Draw(arguments=arguments):
                    for argument in arguments:
                        self.value(argument, scope)
                    return []
                case _:
                    self.directive(statement, scope)
                    return []

    @contextmanager
    def _mistakes_at(self, node: Node) -> Iterator[None]:
        """
        Add the place and the text of `node` to an error; the innermost node adds them.

        An error in a function of the library gets the place of the call.
        """
        self.steps += 1
        if self.source.file == LIBRARY and self.calls and self.steps <= MAX_STEPS:
            yield
            return
        outer, self.builder.location = self.builder.location, self.source.location(node.span)
        try:
            if self.steps > MAX_STEPS:
                raise ElaborationError(
                    f"the program takes more than {MAX_STEPS} steps to read", "use fewer iterations"
                )
            yield
        except ElaborationError as mistake:
            what = (
                "" if isinstance(node, syntax.Loop) else f" in `{self.source.excerpt(node.span)}`"
            )
            raise RaspcError(
                f"{mistake.message}{what}",
                location=self.source.place(node.span),
                remedy=mistake.remedy,
            ) from None
        except RaspcError as error:
            frame = frame_of(node)
            if frame is not None and error.location != self.source.place(node.span):
                error.trace.append(f"{frame} at {self.source.place(node.span)}")
            raise
        except RecursionError:
            # The innermost node with enough of the stack left to make the error.
            raise RaspcError(
                "an expression is nested too deeply",
                location=self.source.place(node.span),
                remedy="give names to its parts",
            ) from None
        finally:
            self.builder.location = outer

    def _assign(self, names: Sequence[str], thing: RuntimeValue, scope: Scope) -> list[Named]:
        things = self._unpacked(thing, names)
        named = [Named(*pair) for pair in zip(names, things, strict=True)]
        for name, thing in named:
            if isinstance(thing, Applied):
                raise ElaborationError("the result on an input can't be assigned")
            scope.set(name, thing)
            if isinstance(thing, RASPExpr):
                if len(name) > MAX_NAME_LENGTH:
                    raise ElaborationError(
                        f"the name of an s-op has at most {MAX_NAME_LENGTH} characters, "
                        f"not {len(name)}"
                    )
                self.builder.name(thing, name, 2 * self.calls)
        return named

    def _unpacked(self, thing: RuntimeValue, names: Sequence[str]) -> list[RuntimeValue]:
        """The values for the names: `thing` for one name; items, characters or keys for several."""
        if len(names) == 1:
            return [thing]
        if isinstance(thing, (str, dict)):
            thing = list(thing)
        if not isinstance(thing, list):
            raise ElaborationError(f"can't unpack {describe(thing)} into {len(names)} names")
        if len(thing) != len(names):
            raise ElaborationError(f"can't unpack {len(thing)} values into {len(names)} names")
        return thing

    def _single(self, values: Sequence[Expression], scope: Scope) -> RuntimeValue:
        """The value of one expression, or the list of the values of several."""
        things = [self.value(value, scope) for value in values]
        return things[0] if len(things) == 1 else things

    def _loop(self, loop: syntax.Loop, scope: Scope) -> None:
        for thing in self._items(loop.iterable, scope):
            for name, item in zip(loop.names, self._unpacked(thing, loop.names), strict=True):
                scope.set(name, item)
            for statement in loop.body:
                self.execute(statement, scope)

    def _items(self, iterable: Expression, scope: Scope) -> list[RuntimeValue]:
        """The items of the list or dict that a loop or comprehension iterates over."""
        thing = self.value(iterable, scope)
        if not isinstance(thing, (list, dict)):
            raise ElaborationError(f"a loop goes through a list or a dict, not {describe(thing)}")
        return list(thing)

    def _load(self, path: str, scope: Scope) -> list[Outcome]:
        """Run another file, and set its public names in `scope`."""
        with self.reader.reading(path, self.source.file) as source:
            inner = self.new_scope()
            outcomes = [each for each in self.run(source, inner) if not is_private(each)]
            for name, thing in inner.variables.items():
                if name != "out" and not name.startswith("_"):
                    scope.set(name, thing)
            scope.places |= inner.places
            for outcome in outcomes:
                if isinstance(outcome, Failed):
                    outcome.error.trace.append(f"in a file loaded at {self._here()}")
            for name, error in inner.failed.items():
                if not name.startswith("_"):
                    scope.fail([name], error)
            return last_of_each_name(outcomes)

    def _here(self) -> str:
        """The place of the node that is being run, as errors show it."""
        place = self.builder.location
        return "" if place is None else f"{place.file}:{place.line}:{place.column}"

    # Expressions

    def value(self, expression: Expression, scope: Scope) -> RuntimeValue:
        """The value of an expression."""
        with self._mistakes_at(expression):
            return self._value(expression, scope)

    def _value(self, expression: Expression, scope: Scope) -> RuntimeValue:
        builder = self.builder
        match expression:
            case syntax.Constant(value=value):
                return value
            case syntax.Name(name=name):
                return scope.get(name)
            case syntax.ListOf(items=items):
                return bounded([self.value(item, scope) for item in items])
            case syntax.DictOf(pairs=pairs):
                return bounded({self._key(k, scope): self.value(v, scope) for k, v in pairs})
            case syntax.ListComprehension(value=value):
                scopes = self._scopes(expression.names, expression.iterable, scope)
                return bounded([self.value(value, inner) for inner in scopes])
            case syntax.DictComprehension(key=key, value=value):
                scopes = self._scopes(expression.names, expression.iterable, scope)
                items = ((self._key(key, inner), self.value(value, inner)) for inner in scopes)
                return bounded(dict(items))
            case syntax.Unary(operator=sign, operand=operand):
                return operators.unary(builder, sign, self.value(operand, scope))
            case syntax.Binary():
                return self._binary(expression, scope)
            case syntax.Conditional():
                return self._conditional(expression, scope)
            case syntax.Contains(item=item, container=container):
                fst, snd = self.value(item, scope), self.value(container, scope)
                return containers.contains(builder, fst, snd)
            case syntax.Index(container=container, index=index):
                fst, snd = self.value(container, scope), self.value(index, scope)
                return containers.index(builder, fst, snd)
            case syntax.Select(keys=keys, queries=queries, operator=sign):
                fst, snd = self.value(keys, scope), self.value(queries, scope)
                return builtins.select(builder, fst, snd, sign)
            case syntax.Call(function=function, arguments=arguments):
                called = self.value(function, scope)
                return self._call(called, [self.value(a, scope) for a in arguments])
            case _:
                raise AssertionError(expression)

    def _key(self, expression: Expression, scope: Scope) -> RuntimeValue:
        key = self.value(expression, scope)
        if not is_atom(key):
            raise ElaborationError(f"a key of a dict is a constant, not {describe(key)}")
        return key

    def _scopes(self, names: Sequence[str], iterable: Expression, scope: Scope) -> Iterable[Scope]:
        """The scopes in which a comprehension evaluates its item, with the loop variables set."""
        for thing in self._items(iterable, scope):
            inner = Scope(scope)
            for name, item in zip(names, self._unpacked(thing, names), strict=True):
                inner.set(name, item)
            yield inner

    def _binary(self, expression: syntax.Binary, scope: Scope) -> RuntimeValue:
        """The value of a chain of operators, from its leftmost operand on; without recursion."""
        chain: list[syntax.Binary] = []
        operand: Expression = expression
        while isinstance(operand, syntax.Binary):
            chain.append(operand)
            operand = operand.left
        value = self.value(operand, scope)
        for node in reversed(chain):
            with self._mistakes_at(node):
                right = self.value(node.right, scope)
                value = operators.binary(self.builder, node.operator, value, right)
        return value

    def _conditional(self, expression: syntax.Conditional, scope: Scope) -> RuntimeValue:
        condition = self.value(expression.condition, scope)
        if isinstance(condition, (Selector, Function, Builtin, Applied)):
            raise ElaborationError(f"the condition can't be {describe(condition)}")
        if not isinstance(condition, SOp):
            return self.value(expression.then if condition else expression.otherwise, scope)
        then = self.value(expression.then, scope)
        otherwise = self.value(expression.otherwise, scope)
        return operators.conditional(self.builder, condition, then, otherwise)

    def _call(self, called: RuntimeValue, arguments: list[RuntimeValue]) -> RuntimeValue:
        match called:
            case Builtin():
                check_arity(called.name, len(arguments), called.least, called.most)
                return called.call(*arguments)
            case Function():
                parameters = called.definition.parameters
                check_arity(called.name, len(arguments), len(parameters), len(parameters))
                result = self._run_function(called, arguments)
                if isinstance(result, RASPExpr):
                    # A variable of the caller takes precedence, as does an argument's own name.
                    name = call_name(called.name, arguments)
                    self.builder.name(result, name, 2 * self.calls + 1)
                return result
            case SOp() | Selector():
                check_arity(f"the {type(called).__name__}", len(arguments), 1, 1)
                return apply(called, arguments[0])
            case _:
                raise ElaborationError(f"can't call {describe(called)}")

    def _run_function(self, function: Function, arguments: list[RuntimeValue]) -> RuntimeValue:
        if self.calls >= MAX_CALLS:
            raise ElaborationError(
                f"'{function.name}' is called within more than {MAX_CALLS} calls",
                "end the recursion of the function",
            )
        scope = Scope(function.scope)
        for name, argument in zip(function.definition.parameters, arguments, strict=True):
            scope.set(name, argument)
        self.calls += 1
        try:
            with self.reading(function.source):
                for statement in function.definition.body:
                    self.execute(statement, scope)
                return self._single(function.definition.results, scope)
        finally:
            self.calls -= 1


@cache
def _library() -> tuple[Statement, ...]:
    """The statements of the library."""
    return parse(_library_text(), LIBRARY)


@cache
def _library_text() -> str:
    return files("raspc.frontends.rasp_language").joinpath(LIBRARY).read_text(encoding="utf-8")
