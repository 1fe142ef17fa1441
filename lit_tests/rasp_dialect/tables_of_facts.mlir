// RUN: raspc compile %S/Inputs/tables_of_facts.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// All facts about some selectors and s-ops: + if a fact is proved, - if not, 0 without an answer, ! for an error.
//
// Of a selector: that it selects something, everything, nothing, at most one key; the first position, another
// than the first, the first alone; indices before the query, and up to it; the comparison of indices that it is,
// and its least and largest width. Then the selectors whose pairs it covers, the s-ops of which the keys have one
// value, and its formula with the clauses and disjoint terms, selects by number.
//
// Of an s-op: that it differs at all positions, is uniform, a rank, a number, costs steps, is a truth value; that
// it is defined with 0, 1 and 2 products; its form by length, index and constant, its values at indices, the
// half-layers after which it is ready and categorical; the s-ops that determine it; its values, also by width.

// CHECK:       without a mask:
// CHECK-NEXT:    same: +-------- None widths (1, 3)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      0: clauses [0], terms {{\[\[}}0]]
// CHECK-NEXT:    less: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      1: clauses [1], terms {{\[\[}}1]]
// CHECK-NEXT:    at least: +-------- None widths (1, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      2: clauses [2], terms {{\[\[}}2]]
// CHECK-NEXT:    other: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      3: clauses [3], terms {{\[\[}}3]]
// CHECK-NEXT:    before: -------+- lt widths (0, 3)
// CHECK-NEXT:      covers ----+---+--------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      4: clauses [4], terms {{\[\[}}4]]
// CHECK-NEXT:    up to: +---+---+ le widths (1, 3)
// CHECK-NEXT:      covers ----++-++-+-+----------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      5: clauses [5], terms {{\[\[}}5]]
// CHECK-NEXT:    after: -----+--- gt widths (0, 2)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      6: clauses [6], terms {{\[\[}}6]]
// CHECK-NEXT:    self: +--+----- eq widths (1, 1)
// CHECK-NEXT:      covers -------+---------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      7: clauses [7], terms {{\[\[}}7]]
// CHECK-NEXT:    previous: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers --------+--------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      8: clauses [8], terms {{\[\[}}8]]
// CHECK-NEXT:    next: ---+-+--- None widths (0, 1)
// CHECK-NEXT:      covers ---------+-------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      9: clauses [9], terms {{\[\[}}9]]
// CHECK-NEXT:    first: +--++-+-- None widths (1, 1)
// CHECK-NEXT:      covers ----------+-+----------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      10: clauses [10], terms {{\[\[}}10]]
// CHECK-NEXT:    last: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      11: clauses [11], terms {{\[\[}}11]]
// CHECK-NEXT:    first or fourth: ---++-+-- None widths (1, 1)
// CHECK-NEXT:      covers ----------+-+----------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      12: clauses [12], terms {{\[\[}}12]]
// CHECK-NEXT:    mirrored: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      13: clauses [13], terms {{\[\[}}13]]
// CHECK-NEXT:    all: ++------- None widths (1, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      True: clauses [], terms {{\[\[}}]]
// CHECK-NEXT:    none: --+------ None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      False: clauses [False], terms []
// CHECK-NEXT:    half: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      14: clauses [14], terms {{\[\[}}14]]
// CHECK-NEXT:    not half: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      ~14: clauses [~14], terms {{\[\[}}~14]]
// CHECK-NEXT:    not same: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      ~0: clauses [~0], terms {{\[\[}}~0]]
// CHECK-NEXT:    same before: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      (0 & 4): clauses [0, 4], terms {{\[\[}}0, 4]]
// CHECK-NEXT:    same or before: +-------- None widths (1, 3)
// CHECK-NEXT:      covers ----+---+--------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      (0 | 4): clauses [(0 | 4)], terms {{\[\[}}0], [~0, 4]]
// CHECK-NEXT:    same of all: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      0: clauses [0], terms {{\[\[}}0]]
// CHECK-NEXT:    rank: --------- None widths (0, 3)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      (1 | (0 & 4)): clauses [(1 | 0), (1 | 4)], terms {{\[\[}}1], [~1, 0, 4]]
// CHECK-NEXT:    one same: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    one before: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    best: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    best half: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    not up to: -----+--- None widths (0, 2)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      ~5: clauses [~5], terms {{\[\[}}~5]]
// CHECK-NEXT:    up to or last: +---+---- None widths (1, 3)
// CHECK-NEXT:      covers ----++-++-+-+----------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      (5 | 11): clauses [(5 | 11)], terms {{\[\[}}5], [~5, 11]]
// CHECK-NEXT:    tokens: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++-----+-+-+++-------------, {0 to 2} []
// CHECK-NEXT:    indices: +----- defined +++ form 0, 1, 0 at indices [0, 1, 2] after 0 and 0
// CHECK-NEXT:      by -+----++++-------+-+---------------, {0 to 2} []
// CHECK-NEXT:    length: -+---- defined +++ form 1, 0, 0 at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {1 to 3} []
// CHECK-NEXT:    odd: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++-++-++++-----+-+-+++-------------, {0, 1} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    half: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++-----+-+-+++-------------, {-1, 1, none} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    one: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--++++++-----+-+-+++-------------, {1} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    turned: +--++- defined +++ form 1, -1, -1 at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-------+-+---------------, {0 to 2} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    twice: +----- defined -++ form 0, 2, 1 at indices [1, 3, 5] after 0 and 0
// CHECK-NEXT:      by -+----++++-------+-+---------------, {1, 3, 5} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    square: +----- defined -++ no form at indices [0, 1, 4] after 0 and 0
// CHECK-NEXT:      by -+----++++-------+-+---------------, {0, 1, 4} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    pair: +--++- defined --- no form at indices [None, None, None] after 0 and 2
// CHECK-NEXT:      by -+----++++-------+-+---------------, {0 to 8} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    sum: ---++- defined --- no form at indices [None, None, None] after 0 and 2
// CHECK-NEXT:      by -+----+++++------+-+---------------, {0 to 4} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    long: -+---+ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    truth: -----+ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++--+--+-+-+++-------------, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    is first: -----+ defined +++ no form at indices [True, False, False] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    word: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++----++-+-+++-------------, {"a", "b"} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    mixed: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++-----+-+-+++-------------, {0, 2, "a"} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    count: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++-----+++-+++-------------, {1 to 3} [0: {}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    count before: +-+++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-------+-+---------------, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    count all: -+-++- defined +++ form 1, 0, 0 at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {1 to 3} [0: {}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    rank: +-+++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-------+-+---------------, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    less: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++-----+-+-+++-------------, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    at least: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++-----+-+-+++-------------, {1 to 3} [0: {}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    mean: ------ defined --- no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++-------+-+--+------------, {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}]
// CHECK-NEXT:    mean of all: -+---- defined --- form 1/2, 0, -1/2 at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {0, 1/2, 1} [1: {0}, 2: {1/2}, 3: {1}, 0: {}]
// CHECK-NEXT:    mean index: ------ defined --- no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++-------+-+----+----------, {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}]
// CHECK-NEXT:    previous: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++-------+-+-----+---------, {0 to 2, none} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {none}]
// CHECK-NEXT:    previous or 9: ------ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++-------+-+------+--------, {0 to 2, 9} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {9}]
// CHECK-NEXT:    first token: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++-------+-+-------+-------, {0 to 2} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {}]
// CHECK-NEXT:    same odd: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by ++--+-++++-----+-+-+++------+------, {0, 1} [1: {0, 1}, 2: {0, 1}, 3: {0, 1}, 0: {}]
// CHECK-NEXT:    sum before: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by -+----++++-------+-+---------+-----, {0 to 6} []
// CHECK-NEXT:    filled: ------ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++-------+-+----------+----, {0 to 2} []
// CHECK-NEXT:    defined: -----+ defined +++ no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by ++--+-++++-----+-+-+++---------+---, {false, true} []
// CHECK-NEXT:    mixed count: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++-----+-+-+++----------+--, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    count of count: ---++- defined +++ no form at indices [None, None, None] after 3 and 4
// CHECK-NEXT:      by ++--+-++++-----+-+-+++-----------+-, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    shifted: ---++- defined --- no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-------+-+--------------+, {0 to 4} [1: {0 to 4}, 2: {0 to 4}, 3: {0 to 4}, 0: {}]
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:  causal:
// CHECK-NEXT:    same: +-------- None widths (1, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +-++++-----++-++---------------+---
// CHECK-NEXT:      0: clauses [0], terms {{\[\[}}0]]
// CHECK-NEXT:    less: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      1: clauses [1], terms {{\[\[}}1]]
// CHECK-NEXT:    at least: +-------- None widths (1, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      2: clauses [2], terms {{\[\[}}2]]
// CHECK-NEXT:    other: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      3: clauses [3], terms {{\[\[}}3]]
// CHECK-NEXT:    before: -------+- lt widths (0, 3)
// CHECK-NEXT:      covers ----+-+-++-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      4: clauses [4], terms {{\[\[}}4]]
// CHECK-NEXT:    up to: ++--+---+ le widths (1, 3)
// CHECK-NEXT:      covers ----+++++++-+--------------++, one value of --+--+-----+-----------------------
// CHECK-NEXT:      True: clauses [], terms {{\[\[}}]]
// CHECK-NEXT:    after: --+--+--- gt widths (0, 2)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      False: clauses [False], terms []
// CHECK-NEXT:    self: +--+----- eq widths (1, 1)
// CHECK-NEXT:      covers ------++-+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      7: clauses [7], terms {{\[\[}}7]]
// CHECK-NEXT:    previous: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers ------+-++-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      8: clauses [8], terms {{\[\[}}8]]
// CHECK-NEXT:    next: --++-+--- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      False: clauses [False], terms []
// CHECK-NEXT:    first: +--++-+-- None widths (1, 1)
// CHECK-NEXT:      covers ------+--++-+--------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      15: clauses [15], terms {{\[\[}}15]]
// CHECK-NEXT:    last: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      16: clauses [16], terms {{\[\[}}16]]
// CHECK-NEXT:    first or fourth: ---++-+-- None widths (1, 1)
// CHECK-NEXT:      covers ------+--++-+--------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      12: clauses [12], terms {{\[\[}}12]]
// CHECK-NEXT:    mirrored: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      17: clauses [17], terms {{\[\[}}17]]
// CHECK-NEXT:    all: ++------- None widths (1, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      True: clauses [], terms {{\[\[}}]]
// CHECK-NEXT:    none: --+------ None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +-++++-----++-++---------------+---
// CHECK-NEXT:      False: clauses [False], terms []
// CHECK-NEXT:    half: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +-++++-----++-++---------------+---
// CHECK-NEXT:      18: clauses [18], terms {{\[\[}}18]]
// CHECK-NEXT:    not half: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      ~18: clauses [~18], terms {{\[\[}}~18]]
// CHECK-NEXT:    not same: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      ~0: clauses [~0], terms {{\[\[}}~0]]
// CHECK-NEXT:    same before: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +-++++-----++-++---------------+---
// CHECK-NEXT:      (0 & 4): clauses [0, 4], terms {{\[\[}}0, 4]]
// CHECK-NEXT:    same or before: +-------- None widths (1, 3)
// CHECK-NEXT:      covers ----+-+-++-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      (0 | 4): clauses [(0 | 4)], terms {{\[\[}}0], [~0, 4]]
// CHECK-NEXT:    same of all: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +-++++-----++-++---------------+---
// CHECK-NEXT:      0: clauses [0], terms {{\[\[}}0]]
// CHECK-NEXT:    rank: --------- None widths (0, 3)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      (1 | (0 & 4)): clauses [(1 | 0), (1 | 4)], terms {{\[\[}}1], [~1, 0, 4]]
// CHECK-NEXT:    one same: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    one before: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    best: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    best half: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    not up to: --+--+--- None widths (0, 2)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+-----------------------
// CHECK-NEXT:      False: clauses [False], terms []
// CHECK-NEXT:    up to or last: ++--+---- None widths (1, 3)
// CHECK-NEXT:      covers ----+++++++-+--------------++, one value of --+--+-----+-----------------------
// CHECK-NEXT:      True: clauses [], terms {{\[\[}}]]
// CHECK-NEXT:    tokens: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++-----+-------------------, {0 to 2} []
// CHECK-NEXT:    indices: +----- defined +++ form 0, 1, 0 at indices [0, 1, 2] after 0 and 0
// CHECK-NEXT:      by -+----++++-------------------------, {0 to 2} []
// CHECK-NEXT:    length: -+---- defined +++ form 1, 0, 0 at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {1 to 3} []
// CHECK-NEXT:    odd: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++-++-++++-----+-------------------, {0, 1} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    half: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++-----+-------------------, {-1, 1, none} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    one: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--++++++-----+-------------------, {1} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    turned: +--++- defined +++ form 1, -1, -1 at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-------------------------, {-2 to 2} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    twice: +----- defined -++ form 0, 2, 1 at indices [1, 3, 5] after 0 and 0
// CHECK-NEXT:      by -+----++++-------------------------, {1, 3, 5} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    square: +----- defined -++ no form at indices [0, 1, 4] after 0 and 0
// CHECK-NEXT:      by -+----++++-------------------------, {0, 1, 4} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    pair: +--++- defined --- no form at indices [None, None, None] after 0 and 2
// CHECK-NEXT:      by -+----++++-------------------------, {0 to 8} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    sum: ---++- defined --- no form at indices [None, None, None] after 0 and 2
// CHECK-NEXT:      by -+----+++++------------------------, {0 to 4} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    long: -+---+ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    truth: -----+ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++--+--+-------------------, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    is first: -----+ defined +++ no form at indices [True, False, False] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---------------------, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    word: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++----++-------------------, {"a", "b"} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    mixed: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++-----+-------------------, {0, 2, "a"} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    count: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++------+------------------, {1 to 3} [0: {}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    count before: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-------+-----------------, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    count all: ---++- defined +++ form 0, 1, 1 at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++--------+----------------, {1 to 3} [0: {}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    rank: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++---------+---------------, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    less: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++----------+--------------, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    at least: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++-----------+-------------, {1 to 3} [0: {}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    mean: ------ defined --- no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++------------+------------, {0, 1/3, 1/2, 2/3, 1, 4/3, 3/2, 5/3, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}, 3: {0, 1/3, 2/3, 1, 4/3, 5/3, 2}]
// CHECK-NEXT:    mean of all: ------ defined --- form 0, 1/2, 0 at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++-------------+-----------, {0, 1/2, 1} [1: {0}, 2: {1/2}, 3: {1}, 0: {}]
// CHECK-NEXT:    mean index: ------ defined --- form 0, 1/2, 0 at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++--------------+----------, {0, 1/2, 1} [1: {0}, 2: {1/2}, 3: {1}, 0: {}]
// CHECK-NEXT:    previous: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++---------------+---------, {0 to 2, none} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {none}]
// CHECK-NEXT:    previous or 9: ------ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++----------------+--------, {0 to 2, 9} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {9}]
// CHECK-NEXT:    first token: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++-----------------+-------, {0 to 2} [1: {0 to 2}, 2: {0 to 2}, 3: {0 to 2}, 0: {}]
// CHECK-NEXT:    same odd: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++------------------+------, {0, 1} [1: {0, 1}, 2: {0, 1}, 3: {0, 1}, 0: {}]
// CHECK-NEXT:    sum before: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by -+----++++-------------------+-----, {0 to 6} []
// CHECK-NEXT:    filled: ------ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++--------------------+----, {0 to 2} []
// CHECK-NEXT:    defined: -----+ defined +++ no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by ++--+-++++-----+---------------+---, {false, true} []
// CHECK-NEXT:    mixed count: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++----------------------+--, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    count of count: ---++- defined +++ no form at indices [None, None, None] after 3 and 4
// CHECK-NEXT:      by -+----++++-----------------------+-, {0 to 3} [0: {0}, 1: {1}, 2: {2}, 3: {3}]
// CHECK-NEXT:    shifted: ---++- defined --- no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++------------------------+, {0 to 4} [1: {0 to 4}, 2: {0 to 4}, 3: {0 to 4}, 0: {}]
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:  pairs of values:
// CHECK-NEXT:    same: +-------- None widths (1, 2)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      0: clauses [0], terms {{\[\[}}0]]
// CHECK-NEXT:    less: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      1: clauses [1], terms {{\[\[}}1]]
// CHECK-NEXT:    at least: +-------- None widths (1, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      2: clauses [2], terms {{\[\[}}2]]
// CHECK-NEXT:    other: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      3: clauses [3], terms {{\[\[}}3]]
// CHECK-NEXT:    before: ---+---+- lt widths (0, 1)
// CHECK-NEXT:      covers ----+---+--------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      4: clauses [4], terms {{\[\[}}4]]
// CHECK-NEXT:    up to: +---+---+ le widths (1, 2)
// CHECK-NEXT:      covers ----++-++-+-+----------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      5: clauses [5], terms {{\[\[}}5]]
// CHECK-NEXT:    after: ---+-+--- gt widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      6: clauses [6], terms {{\[\[}}6]]
// CHECK-NEXT:    self: +--+----- eq widths (1, 1)
// CHECK-NEXT:      covers -------+---------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      7: clauses [7], terms {{\[\[}}7]]
// CHECK-NEXT:    previous: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers ----+---+--------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      8: clauses [8], terms {{\[\[}}8]]
// CHECK-NEXT:    next: ---+-+--- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      19: clauses [19], terms {{\[\[}}19]]
// CHECK-NEXT:    first: +--++-+-- None widths (1, 1)
// CHECK-NEXT:      covers ----+---+-+-+----------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      20: clauses [20], terms {{\[\[}}20]]
// CHECK-NEXT:    last: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      21: clauses [21], terms {{\[\[}}21]]
// CHECK-NEXT:    first or fourth: ---++-+-- None widths (1, 1)
// CHECK-NEXT:      covers ----+---+-+-+----------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      12: clauses [12], terms {{\[\[}}12]]
// CHECK-NEXT:    mirrored: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      22: clauses [22], terms {{\[\[}}22]]
// CHECK-NEXT:    all: ++------- None widths (1, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      True: clauses [], terms {{\[\[}}]]
// CHECK-NEXT:    none: --+------ None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      False: clauses [False], terms []
// CHECK-NEXT:    half: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      23: clauses [23], terms {{\[\[}}23]]
// CHECK-NEXT:    not half: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      ~23: clauses [~23], terms {{\[\[}}~23]]
// CHECK-NEXT:    not same: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      ~0: clauses [~0], terms {{\[\[}}~0]]
// CHECK-NEXT:    same before: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:      (0 & 4): clauses [0, 4], terms {{\[\[}}0, 4]]
// CHECK-NEXT:    same or before: +-------- None widths (1, 2)
// CHECK-NEXT:      covers ----+---+--------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      (0 | 4): clauses [(0 | 4)], terms {{\[\[}}0], [~0, 4]]
// CHECK-NEXT:    same of all: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of +-++++-----++-+++-+-++-+----+--+++-
// CHECK-NEXT:      0: clauses [0], terms {{\[\[}}0]]
// CHECK-NEXT:    rank: --------- None widths (0, 2)
// CHECK-NEXT:      covers -----------------------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      (1 | (0 & 4)): clauses [(1 | 0), (1 | 4)], terms {{\[\[}}1], [~1, 0, 4]]
// CHECK-NEXT:    one same: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    one before: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    best: +--+----- None widths (1, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    best half: ---+----- None widths (0, 1)
// CHECK-NEXT:      covers -----------------------------, one value of +++++++++++++++++++++++++++++++++++
// CHECK-NEXT:    not up to: -----+--- None widths (0, 1)
// CHECK-NEXT:      covers ------+--+-----------------+-, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      ~5: clauses [~5], terms {{\[\[}}~5]]
// CHECK-NEXT:    up to or last: +---+---- None widths (1, 2)
// CHECK-NEXT:      covers ----++-++-+-+----------------, one value of --+--+-----+------+----+-----------
// CHECK-NEXT:      (5 | 21): clauses [(5 | 21)], terms {{\[\[}}5], [~5, 21]]
// CHECK-NEXT:    tokens: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++-------------, {0 to 2} []
// CHECK-NEXT:    indices: +----- defined +++ form 0, 1, 0 at indices [0, 1, 2] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {0, 1} []
// CHECK-NEXT:    length: -+---- defined +++ form 1, 0, 0 at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {1, 2} []
// CHECK-NEXT:    odd: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++-++-++++---+-+-+-+++-------------, {0, 1} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    half: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++-------------, {-1, 1, none} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    one: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--++++++---+-+-+-+++-------------, {1} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    turned: +--++- defined +++ form 1, -1, -1 at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {-1 to 1} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    twice: +----- defined -++ form 0, 2, 1 at indices [1, 3, 5] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {1, 3} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    square: +----- defined -++ no form at indices [0, 1, 4] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {0, 1} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    pair: +--++- defined --- no form at indices [None, None, None] after 0 and 2
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {0 to 5} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    sum: ---++- defined --- no form at indices [None, None, None] after 0 and 2
// CHECK-NEXT:      by -+----+++++--+---+-+---------------, {0 to 3} []
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:    long: -+---+ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    truth: -----+ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++--++-+-+-+++-------------, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    is first: +----+ defined +++ no form at indices [True, False, False] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {false, true} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    word: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++---+++-+-+++-------------, {"a", "b"} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    mixed: ------ defined +++ no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++-------------, {0, 2, "a"} []
// CHECK-NEXT:      sum -, 0 neurons
// CHECK-NEXT:    count: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++---+-+++-+++-------------, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    count before: +-+++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    count all: -+-++- defined +++ form 1, 0, 0 at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    rank: +-+++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++---+---+-+---------------, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    less: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++-------------, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    at least: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++-------------, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    mean: ------ defined --- no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++---+---+-+--+------------, {0, 1/2, 1, 3/2, 2} [0: {}, 1: {0 to 2}, 2: {0, 1/2, 1, 3/2, 2}]
// CHECK-NEXT:    mean of all: -+---- defined --- form 1/2, 0, -1/2 at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by +++++++++++++++++++++++++++++++++++, {0, 1/2} [1: {0}, 2: {1/2}, 0: {}]
// CHECK-NEXT:    mean index: ------ defined --- no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by -+----++++---+---+-+----+----------, {0, 1/2, 1} [0: {}, 1: {0, 1}, 2: {0, 1/2, 1}]
// CHECK-NEXT:    previous: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++---+---+-+-----+---------, {0 to 2, none} [1: {0 to 2}, 2: {0 to 2}, 0: {none}]
// CHECK-NEXT:    previous or 9: ------ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++---+---+-+------+--------, {0 to 2, 9} [1: {0 to 2}, 2: {0 to 2}, 0: {9}]
// CHECK-NEXT:    first token: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++---+---+-+-------+-------, {0 to 2} [1: {0 to 2}, 2: {0 to 2}, 0: {}]
// CHECK-NEXT:    same odd: ------ defined --- no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++------+------, {0, 1} [1: {0, 1}, 2: {0, 1}, 0: {}]
// CHECK-NEXT:    sum before: ------ defined --- no form at indices [None, None, None] after 0 and 0
// CHECK-NEXT:      by -+----++++---+---+-+---------+-----, {0 to 2} []
// CHECK-NEXT:    filled: ------ defined +++ no form at indices [None, None, None] after 1 and 1
// CHECK-NEXT:      by -+----++++---+---+-+----------+----, {0 to 2} []
// CHECK-NEXT:    defined: -----+ defined +++ no form at indices [None, None, None] after 2 and 2
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++---------+---, {false, true} []
// CHECK-NEXT:    mixed count: ---++- defined +++ no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++----------+--, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    count of count: ---++- defined +++ no form at indices [None, None, None] after 3 and 4
// CHECK-NEXT:      by ++--+-++++---+-+-+-+++-----------+-, {0 to 2} [0: {0}, 1: {1}, 2: {2}]
// CHECK-NEXT:    shifted: ---++- defined --- no form at indices [None, None, None] after 1 and 2
// CHECK-NEXT:      by -+----++++---+---+-+--------------+, {0 to 3} [1: {0 to 3}, 2: {0 to 3}, 0: {}]
// CHECK-NEXT:      sum +, 0 neurons
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @tables_of_facts vocab {"a"} max_seq_len 2 {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
