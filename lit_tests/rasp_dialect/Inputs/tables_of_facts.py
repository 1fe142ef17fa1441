"""All facts about all pairs of some selectors and s-ops, with and without a causal mask."""

from raspc import rasp
from raspc.frontends.python import lower_program
from raspc.rasp_dialect.analysis.definedness import Definedness
from raspc.rasp_dialect.analysis.half_layer_estimates import Halves
from raspc.rasp_dialect.analysis.index_functions import (
    order_of_indices,
    selects_before_query,
    selects_up_to_query,
    value_at_index,
)
from raspc.rasp_dialect.analysis.map_costs import map_neurons
from raspc.rasp_dialect.analysis.numerical_sops import costs_steps, is_number, is_sum_of_numbers
from raspc.rasp_dialect.analysis.selected_positions import (
    covers,
    excludes_first,
    selects_first,
    selects_first_alone,
    width_range,
)
from raspc.rasp_dialect.analysis.selector_formulas import clauses, disjoint_terms, formula_of
from raspc.rasp_dialect.analysis.truth_values import TruthValues
from raspc.rasp_dialect.analysis.value_sets import ValueAnalysis
from raspc.rasp_dialect.program_evaluator import find_program
from raspc.rasp_dialect.sop_ops import MapOp
from raspc.values import RaspcError
from raspc.values.text import domain_text

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length
MIXED = Map(lambda x: "a" if x == 1 else x, tokens)


def selectors_of(half):
    """Selectors by name."""
    same, less = Select(tokens, tokens, C.EQ), Select(tokens, tokens, C.LT)
    before, up_to = Select(indices, indices, C.LT), Select(indices, indices, C.LEQ)
    last = Map(lambda n: n - 1, length)
    return {
        "same": same,
        "less": less,
        "at least": Select(tokens, tokens, C.GEQ),
        "other": Select(tokens, tokens, C.NEQ),
        "before": before,
        "up to": up_to,
        "after": Select(indices, indices, C.GT),
        "self": Select(indices, indices, C.EQ),
        "previous": Select(indices, indices, lambda k, q: k == q - 1),
        "next": Select(indices, Map(lambda i: i + 1, indices), C.EQ),
        "first": Select(indices, Map(lambda i: 0 * i, indices), C.EQ),
        "last": Select(indices, last, C.EQ),
        "first or fourth": Select(indices, indices, lambda k, q: k % 3 == 0),
        "mirrored": Select(indices, Map(lambda n, i: n - 1 - i, length, indices), C.EQ),
        "all": Select(tokens, tokens, C.TRUE),
        "none": Select(tokens, tokens, C.FALSE),
        "half": Select(half, half, C.EQ),
        "not half": ~Select(half, half, C.EQ),
        "not same": ~same,
        "same before": same & before,
        "same or before": same | before,
        "same of all": same & Select(tokens, tokens, C.TRUE),
        "rank": less | (same & before),
        "one same": rasp.first(same),
        "one before": rasp.first(before),
        "best": rasp.argmax(up_to, tokens),
        "best half": rasp.argmax(same, half),
        "not up to": ~up_to,
        "up to or last": up_to | Select(indices, last, C.EQ),
    }


def sops_of(half):
    """S-ops by name."""
    chosen = selectors_of(half)
    odd = Map(lambda x: x % 2, tokens)
    return {
        "tokens": tokens,
        "indices": indices,
        "length": length,
        "odd": odd,
        "half": half,
        "one": rasp.Map(lambda x: 1, tokens),
        "turned": Map(lambda n, i: n - 1 - i, length, indices),
        "twice": Map(lambda i: 2 * i + 1, indices),
        "square": Map(lambda i: i * i, indices),
        "pair": Map(lambda x, i: 3 * i + x, tokens, indices),
        "sum": Map(lambda x, i: i + x, tokens, indices),
        "long": Map(lambda n: n > 1, length),
        "truth": Map(lambda x: x == 1, tokens),
        "is first": Map(lambda i: i == 0, indices),
        "word": Map(lambda x: "a" if x == 1 else "b", tokens),
        "mixed": MIXED,
        "count": Width(chosen["same"]),
        "count before": Width(chosen["before"]),
        "count all": Width(chosen["all"]),
        "rank": Width(chosen["rank"]),
        "less": Width(chosen["less"]),
        "at least": Width(chosen["at least"]),
        "mean": Aggregate(chosen["up to"], tokens),
        "mean of all": Aggregate(chosen["all"], indices),
        "mean index": Aggregate(chosen["up to"], indices),
        "previous": Aggregate(chosen["previous"], tokens),
        "previous or 9": Aggregate(chosen["previous"], tokens, 9),
        "first token": Aggregate(chosen["first"], tokens),
        "same odd": Aggregate(chosen["same"], odd),
        "sum before": rasp.aggregate_sum(chosen["before"], tokens),
        "filled": rasp.Fill(Aggregate(chosen["previous"], tokens), 1),
        "defined": rasp.is_defined(half),
        "mixed count": Width(Select(MIXED, MIXED, C.LT)),
        "count of count": Width(Select(Width(chosen["same"]), Width(chosen["same"]), C.EQ)),
        "shifted": Map(
            lambda i, x: i + x, indices, Aggregate(chosen["first"], Map(lambda x: x, tokens))
        ),
    }


def known(question, *args):
    """An answer as a sign: + for true, - for false, 0 without one, ! for an error."""
    try:
        answer = question(*args)
    except RaspcError:
        return "!"
    return "0" if answer is None else "-+"[bool(answer)]


def text(value):
    """A literal, a formula, or several, as text."""
    if hasattr(value, "select"):
        return f"{'' if value.positive else '~'}{NUMBERS.setdefault(value.key, len(NUMBERS))}"
    if hasattr(value, "parts"):
        return f"({(' & ' if value.all_of else ' | ').join(map(text, value.parts))})"
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(map(text, value))}]"
    return str(value)


NUMBERS: dict = {}
"""The numbers of selects, in the order in which they are printed."""


def show_selectors(chosen, sops, facts):
    """Print the facts about selectors, and about pairs with one another and with s-ops."""
    questions = (
        facts.selects_something,
        facts.selects_everything,
        facts.selects_nothing,
        facts.at_most_one,
        lambda selector: selects_first(selector, facts),
        lambda selector: excludes_first(selector, facts),
        lambda selector: selects_first_alone(selector, facts),
        selects_before_query,
        selects_up_to_query,
    )
    for name, selector in chosen.items():
        held = "".join(known(question, selector) for question in questions)
        order = order_of_indices(selector)
        try:
            widths = width_range(selector, facts)
        except RaspcError:
            widths = "unknown"
        print(f"  {name}: {held} {order and order.value} widths {widths}")
        covered = "".join(known(covers, selector, part, facts) for part in chosen.values())
        agreed = "".join(known(facts.single_valued, selector, sop) for sop in sops.values())
        print(f"    covers {covered}, one value of {agreed}")
        formula = formula_of(selector, facts)
        if formula is not None:
            terms = disjoint_terms(formula, 4)
            print(f"    {text(formula)}: clauses {text(clauses(formula))}, terms {text(terms)}")


def show_sops(sops, analysis):
    """Print the facts about s-ops, and about pairs with one another."""
    facts, halves = analysis.facts, Halves(analysis)
    questions = (
        facts.unique,
        facts.uniform,
        facts.is_rank,
        lambda sop: is_number(analysis, sop),
        lambda sop: costs_steps(analysis, sop),
        TruthValues().holds,
    )
    for name, sop in sops.items():
        held = "".join(known(question, sop) for question in questions)
        products = "".join(known(Definedness(most).is_defined, sop) for most in range(3))
        form = facts.positions.of(sop)
        print(
            f"  {name}: {held} defined {products}",
            "no form" if form is None else "form {}, {}, {}".format(*form),
            f"at indices {[value_at_index(sop, i, {}) for i in range(3)]}",
            f"after {known_number(halves.ready, sop)} and {known_number(halves.categorical, sop)}",
        )
        determined = "".join(known(facts.determined, sop, by) for by in sops.values())
        print(f"    by {determined}, {values_text(analysis, sop)}")
        if isinstance(sop.owner, MapOp):
            is_sum = known(is_sum_of_numbers, analysis, sop.owner)
            print(f"    sum {is_sum}, {known_number(map_neurons, analysis, sop.owner)} neurons")


def known_number(question, *args):
    """A number as text; `!` for an error."""
    try:
        return str(question(*args))
    except RaspcError:
        return "!"


def values_text(analysis, sop):
    """The values of an s-op, also by the width of a selector; or the error about them."""
    try:
        found = analysis.values_of(sop)
    except RaspcError as error:
        return f"error: {error.message}"
    widths = ", ".join(f"{w}: {domain_text(d)}" for w, d in (found.by_width or {}).items())
    return f"{domain_text(found.domain)} [{widths}]"


def show(title, vocab, max_seq_len, causal, same_operand):
    """Print all facts about the selectors and s-ops."""
    half = Map(lambda x: 1 / (x - 1), tokens)
    widths = [Width(selector) for selector in selectors_of(half).values()]
    results = {f"result_{i}": sop for i, sop in enumerate([*widths, *sops_of(half).values()])}
    module = lower_program(results, vocab=vocab, max_seq_len=max_seq_len, causal=causal)
    program = find_program(module)
    values = list(program.return_op.values)
    names = selectors_of(half)
    chosen = {name: value.owner.selector for name, value in zip(names, values, strict=False)}
    sops = dict(zip(sops_of(half), values[len(widths) :], strict=True))
    analysis = ValueAnalysis(program, same_operand=same_operand)
    print(f"{title}:")
    show_selectors(chosen, sops, analysis.facts)
    show_sops(sops, analysis)


show("without a mask", (0, 1, 2), 3, False, "diagonal")
show("causal", (0, 1, 2), 3, True, "diagonal")
show("pairs of values", (0, 1, 2), 2, False, "product")

program = rasp.tokens
