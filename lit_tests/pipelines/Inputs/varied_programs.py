"""Small programs that between them use each kind of op, in ways that passes treat differently."""

from raspc import rasp

C = rasp.Comparison
Aggregate, Map, Select, Width = rasp.Aggregate, rasp.Map, rasp.Select, rasp.SelectorWidth
tokens, indices, length = rasp.tokens, rasp.indices, rasp.length


def programs():
    """S-ops by title, for tokens 0, 1 and 2."""
    same = Select(tokens, tokens, C.EQ).named("same")
    less = Select(tokens, tokens, C.LT).named("less")
    before = Select(indices, indices, C.LT).named("before")
    up_to = Select(indices, indices, C.LEQ).named("up_to")
    previous = Select(indices, indices, lambda k, q: k == q - 1).named("previous")
    everything = Select(tokens, tokens, C.TRUE).named("everything")
    mirrored = Select(indices, Map(lambda n, i: n - 1 - i, length, indices), C.EQ)
    count = Width(same).named("count")
    flag = Map(lambda x: 1 if x == 1 else 0, tokens).named("flag")
    share = Aggregate(up_to, flag, 0).named("share")
    word = Map(lambda x: "abc"[x], tokens).named("word")
    half = Map(lambda x: 1 / (x - 1), tokens).named("half")
    rank = Width(less | (same & before)).named("rank")
    last_token = Aggregate(previous, tokens).named("last_token")
    pair = Map(lambda x, i: 4 * x + i, tokens, indices).named("pair")
    ones = Select(tokens, tokens, lambda k, q: k == 1).named("ones")
    twos = Select(tokens, tokens, lambda k, q: k == 2).named("twos")
    at_count = Select(indices, count, C.EQ).named("at_count")
    return {
        "a token": tokens,
        "an index": indices,
        "the length": length,
        "a constant": Map(lambda x: 7, tokens),
        "a table": word,
        "a product": Map(lambda x, i: x * i, tokens, indices),
        "a function of three": Map(lambda x, i, n: (x + i) % n, tokens, indices, length),
        "a sum": Map(lambda x, i: 2 * x - i + 1, tokens, indices),
        "a number that is a sum": rasp.numerical(Map(lambda x, i: x + 2 * i, tokens, indices)),
        "a comparison": Map(lambda x, i: x < i, tokens, indices),
        "what may be undefined": half,
        "a filled quotient": rasp.Fill(half, 0),
        "a test of a quotient": rasp.is_defined(half),
        "a lazy choice": Map(lambda x, y: y if x else 5, tokens, half),
        "a count": count,
        "a count as a number": rasp.numerical(count),
        "a function of a count": Map(lambda c: c % 2, count),
        "a sum of counts": Map(lambda a, b: a + 2 * b, count, Width(before)),
        "a product of counts": Map(lambda a, b: a * b, count, Width(before)),
        "a quotient of counts": Map(lambda a, b: a / b, count, Width(everything)),
        "a comparison of counts": Map(lambda a, b: a < b, Width(up_to & ones), Width(up_to & twos)),
        "a count of a count": Width(Select(count, count, C.EQ)),
        "a rank": rank,
        "a lookup by a rank": Aggregate(Select(rank, indices, C.EQ), tokens),
        "a lookup of the previous": last_token,
        "a lookup with a default": Aggregate(previous, tokens, 9),
        "a lookup of a word": Aggregate(previous, word, "-"),
        "a lookup by a count": Aggregate(at_count, tokens, "-"),
        "a mirrored lookup": Aggregate(mirrored, word),
        "a mean": rasp.numerical(share),
        "a function of a mean": Map(lambda x: x > 0.4, share),
        "a function of a mean and a token": Map(lambda m, x: x if m > 0.4 else "-", share, tokens),
        "the mean of all": rasp.numerical(Aggregate(everything, tokens)),
        "a mean of the same": Aggregate(same, flag),
        "a sum of keys": rasp.aggregate_sum(before, tokens),
        "a sum of flags": rasp.numerical(rasp.aggregate_sum(up_to, flag)),
        "the first of the same": Aggregate(rasp.first(same), indices),
        "the last of the same": Aggregate(rasp.last(same & before), indices, -1),
        "the greatest": Aggregate(rasp.argmax(up_to, tokens), indices),
        "the least by two": Aggregate(rasp.argmin(up_to, tokens), word),
        "a conjunction": Aggregate(same & previous, indices, -1),
        "a disjunction": Width(same | previous),
        "a negation": Width(~same),
        "a negated conjunction": Width(~(same & up_to)),
        "an exclusive or": Width((same & ~up_to) | (up_to & ~same)),
        "several conditions": Width((ones | same) & (up_to | twos)),
        "a comparison of pairs": Width(Select(pair, pair, C.LT)),
        "a selector of a function": Width(Select(tokens, indices, lambda k, q: (k + q) % 2 == 1)),
        "a nearest key": Aggregate(Select(count, indices, lambda k, q: k == q + 1), tokens, 9),
        "two readers": Map(lambda a, b: (a, b), last_token, count),
        "a chain": Map(
            lambda x, y: x if y else 5,
            Aggregate(previous, Map(lambda c: c % 2, count), 0),
            Map(lambda c: c % 2, count),
        ),
        "a pair of tokens": Map(lambda x, y: (x, y), tokens, rasp.Fill(last_token, 0)),
        "a truth value": Map(lambda x, y: x and not y, tokens == 1, Map(lambda i: i > 1, indices)),
        "names of the compiler": {"one": count.named("one"), "bos": share.named("bos")},
        "several results": {"count": count, "share": rasp.numerical(share), "word": word},
    }
