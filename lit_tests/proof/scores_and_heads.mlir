// RUN: raspc compile %S/Inputs/scores_and_heads.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// Heads on streams of hand-made vectors: the scores and their errors, the keys that scores select with the
// gap to others, and the vectors that heads write.

// CHECK:       scores of positions, float32: ((0, 0, 0), (0, 0, 0), (0, 0, 0)); (0, 0, 0)
// CHECK-NEXT:    ideal: ((3.5, 2.5, 1.5), (3.5, 4.5, 5.5), (3.5, 6.5, 9.5)); (3, 3, 3); (6.10622664e-15, 1.05471187e-14, 1.49880108e-14)
// CHECK-NEXT:    query: ((0, 1, 1), (1, 1, 1), (2, 1, 1)); ((0, 0, 0), (0, 0, 0), (0, 0, 0)); 1
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True)); ((True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT:    of BOS: ((3.5, 3.5, 3.5)); ((0, 0, 0)); (3); (0)
// CHECK-NEXT:  scores of positions, tf32: ((0, 0, 0), (0, 0, 0), (0, 0, 0)); (0, 0, 0)
// CHECK-NEXT:  scores of positions, float32-folded: ((0, 0, 0), (0, 0, 0), (0, 0, 0)); (0, 0, 0)
// CHECK-NEXT:  scores that round, float32: ((2.98023224e-08, 6.37769699e-07, 1.24573708e-06), (2.98023224e-08, 7.4505806e-07, 1.4603138e-06), (2.98023224e-08, 8.5234642e-07, 1.67489052e-06)); (1.78813934e-08, 1.78813934e-08, 1.78813934e-08)
// CHECK-NEXT:    ideal: ((0.1, 1.8, 3.5), (0.1, 2.1, 4.1), (0.1, 2.4, 4.7)); (0.1, 0.1, 0.1); (3.49720253e-15, 4.09672296e-15, 4.69624339e-15)
// CHECK-NEXT:    query: ((0, 1, 1), (1, 1, 1), (2, 1, 1)); ((0, 0, 0), (0, 0, 0), (0, 0, 0)); 1
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True)); ((True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT:    of BOS: ((0.1, 0.1, 0.1)); ((1.78813934e-08, 1.78813934e-08, 1.78813934e-08)); (0.1); (1.78813934e-08)
// CHECK-NEXT:  scores that round, tf32: ((0.000195551198, 0.00351992157, 0.00684429193), (0.000195551198, 0.00410657516, 0.00801759912), (0.000195551198, 0.00469322876, 0.00919090631)); (0.000195551198, 0.000195551198, 0.000195551198)
// CHECK-NEXT:  scores that round, float32-folded: ((5.96046448e-08, 1.1742115e-06, 2.28881836e-06), (5.96046448e-08, 1.37090683e-06, 2.68220901e-06), (5.96046448e-08, 1.56760216e-06, 3.07559967e-06)); (3.57627869e-08, 3.57627869e-08, 3.57627869e-08)
// CHECK-NEXT:  scores that vanish, float32: ((2.3509887e-37, 3.52648305e-37, 4.7019774e-37), (2.3509887e-37, 3.52648305e-37, 4.7019774e-37), (2.3509887e-37, 3.52648305e-37, 4.7019774e-37)); (2.3509887e-37, 2.3509887e-37, 2.3509887e-37)
// CHECK-NEXT:    ideal: ((1.40129846e-45, 1.40129846e-45, 1.40129846e-45), (1.40129846e-45, 5.60519386e-45, 9.80908925e-45), (1.40129846e-45, 9.80908925e-45, 1.821688e-44)); (1.40129846e-45, 1.40129846e-45, 1.40129846e-45); (1.24460306e-60, 8.71222139e-60, 1.61798397e-59)
// CHECK-NEXT:    query: ((0, 1), (1, 1), (2, 1)); ((0, 0), (0, 0), (0, 0)); 1
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True)); ((True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT:    of BOS: ((0, 0, 0)); ((0, 0, 0)); (0); (0)
// CHECK-NEXT:  scores that vanish, tf32: ((2.3509887e-37, 3.52648305e-37, 4.7019774e-37), (2.3509887e-37, 3.52648305e-37, 4.7019774e-37), (2.3509887e-37, 3.52648305e-37, 4.7019774e-37)); (2.3509887e-37, 2.3509887e-37, 2.3509887e-37)
// CHECK-NEXT:  scores that vanish, float32-folded: ((2.3509887e-37, 3.52648305e-37, 4.7019774e-37), (2.3509887e-37, 3.52648305e-37, 4.7019774e-37), (2.3509887e-37, 3.52648305e-37, 4.7019774e-37)); (2.3509887e-37, 2.3509887e-37, 2.3509887e-37)
// CHECK-NEXT:  scores of points, float32: ((1.90734995e-06, 0.125003338, 0.250004768), (1.90734995e-06, 0.31250459, 0.625007272), (1.90734995e-06, 0.375005066, 0.750008225)); (0, 0, 0)
// CHECK-NEXT:    ideal: ((-2, -1, 0), (-2, 0.5, 3), (-2, -3.75, -5.5)); (-2, -2, -2); (3.99680289e-15, 6.99440506e-15, 7.49400542e-15)
// CHECK-NEXT:    query: ((0, 1, 1), (2, 1, 1), (3, 0.5, 1)); ((0.25, 0.3125, 0), (0.25, 0.125, 0), (0.375, 0.28125, 0)); 0.5
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True)); ((True, False, False), (True, False, False), (True, False, False))
// CHECK-NEXT:    of BOS: ((-2, -1.625, -1.25)); ((1.90734995e-06, 0.0625023246, 0.125002742)); (-2); (0)
// CHECK-NEXT:  scores of points, tf32: ((0.00782586636, 0.138695266, 0.269564666), (0.00782586636, 0.331330991, 0.654836115), (0.00782586636, 0.395787458, 0.783749049)); (0, 0, 0)
// CHECK-NEXT:  scores of points, float32-folded: ((1.90734995e-06, 0.125003338, 0.250004768), (1.90734995e-06, 0.31250459, 0.625007272), (1.90734995e-06, 0.375005066, 0.750008225)); (0, 0, 0)
// CHECK-NEXT:  scores of points at the key, float32: ((1.43051247e-06, 1.43051247e-06, 1.43051247e-06), (0.437502801, 3.57628117e-06, 0.218753785), (0.875004172, 5.72204986e-06, 0.437506139)); (1.43051247e-06, 0.0625017285, 0.125002027)
// CHECK-NEXT:    ideal: ((1.5, 1.5, 1.5), (0.5, 1.5, -0.5), (-0.5, 1.5, -2.5)); (1.5, 1.75, 2); (1.49880108e-15, 3.49720253e-15, 5.49560397e-15)
// CHECK-NEXT:    query: ((0, 1), (1, 1), (2, 1)); ((0, 0), (0, 0), (0, 0)); 1
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True)); ((False, False, False), (False, False, False), (False, False, False))
// CHECK-NEXT:    of BOS: ((0, 0, 0)); ((0, 0, 0)); (0); (0)
// CHECK-NEXT:  scores of points at the key, tf32: ((0.00586939977, 0.00586939977, 0.00586939977), (0.448994241, 0.0146734994, 0.234279454), (0.892119083, 0.0234775991, 0.462689507)); (0.00586939977, 0.0695921914, 0.133314983)
// CHECK-NEXT:  scores of points at the key, float32-folded: ((1.43051247e-06, 1.43051247e-06, 1.43051247e-06), (0.437502801, 3.57628117e-06, 0.218753785), (0.875004172, 5.72204986e-06, 0.437506139)); (1.43051247e-06, 0.0625017285, 0.125002027)
// CHECK-NEXT:  scores of a sum, float32: ((9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788)); (0, 0, 0, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT:    ideal: ((-1, -1, -1), (-1, 0, 1), (-1, 0.5, 2), (-1, 1, 3), (-1, 1.5, 4), (-1, 2, 5), (-1, 2.5, 6), (-1, 3, 7), (-1, 4, 9)); (0, 0, 0, 0, 0, 0, 0, 0, 0); (1.09951111e-14, 1.09951111e-14, 1.09951111e-14, 1.09951111e-14, 1.09951111e-14, 1.09951111e-14, 1.09951111e-14, 1.09951111e-14, 1.09951111e-14)
// CHECK-NEXT:    query: ((2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1), (2, 1.50097656, 1)); ((0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0), (0, 0.0009765625, 0)); 0
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True)); ((True, False, False), (True, False, False), (True, False, False), (True, False, False), (True, False, False), (True, False, False), (True, False, False), (True, False, False), (True, False, False))
// CHECK-NEXT:    of BOS: ((-1, 0.5, 2)); ((9.53674977e-07, 0.000490665903, 0.000980378131)); (0); (0)
// CHECK-NEXT:  scores of a sum, tf32: ((0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847), (0.00391293318, 0.025446009, 0.0469790847)); (0, 0, 0, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT:  scores of a sum, float32-folded: ((9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788), (9.53674977e-07, 0.00195885078, 0.00391674788)); (0, 0, 0, 0, 0, 0, 0, 0, 0)
// CHECK-NEXT:  scores of two sums, float32: ((0.312501173, 0.31250352, 0.937505867), (0.312501173, 0.312504414, 0.937507655), (0.312501173, 0.312505309, 0.937509444), (0.281250698, 0.281252095, 0.843753492), (0.281250698, 0.28125299, 0.843755281), (0.281250698, 0.281253884, 0.843757069)); (0, 0, 0, 0, 0, 0)
// CHECK-NEXT:    ideal: ((-1, 1, 3), (-1, 2, 5), (-1, 3, 7), (-0.5, 0.5, 1.5), (-0.5, 1.5, 3.5), (-0.5, 2.5, 5.5)); (0, 0, 0, 0, 0, 0); (4.4408921e-15, 6.21724894e-15, 7.99360578e-15, 2.22044605e-15, 3.99680289e-15, 5.77315973e-15)
// CHECK-NEXT:    query: ((0, 1), (1, 1), (2, 1), (0, 0.5), (1, 0.5), (2, 0.5)); ((0, 0.3125), (0, 0.3125), (0, 0.3125), (0, 0.28125), (0, 0.28125), (0, 0.28125)); 0.5
// CHECK-NEXT:    met: ((True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True), (True, True, True)); ((True, False, False), (True, True, False), (True, True, True), (True, False, False), (True, True, False), (True, True, True))
// CHECK-NEXT:    of BOS: ((0, 0, 0)); ((0.0625000559, 0.0625001676, 0.187500279)); (0); (0)
// CHECK-NEXT:  scores of two sums, tf32: ((0.317635646, 0.327906939, 0.963178231), (0.317635646, 0.331819812, 0.971003978), (0.317635646, 0.335732685, 0.978829725), (0.284306932, 0.290420797, 0.859034661), (0.284306932, 0.29433367, 0.866860408), (0.284306932, 0.298246544, 0.874686155)); (0, 0, 0, 0, 0, 0)
// CHECK-NEXT:  scores of two sums, float32-folded: ((0.312501173, 0.31250352, 0.937505867), (0.312501173, 0.312504414, 0.937507655), (0.312501173, 0.312505309, 0.937509444), (0.281250698, 0.281252095, 0.843753492), (0.281250698, 0.28125299, 0.843755281), (0.281250698, 0.281253884, 0.843757069)); (0, 0, 0, 0, 0, 0)
// CHECK-NEXT:  scores of a range, float32: unknown: it scores by 'range', whose values are not enumerated
// CHECK-NEXT:  scores of a range, tf32: unknown: it scores by 'range', whose values are not enumerated
// CHECK-NEXT:  scores of a range, float32-folded: unknown: it scores by 'range', whose values are not enumerated
// CHECK-NEXT:  scores of points of which one has an error, by p: ((0, 0, 0), (0, 0.250001609, 0.500003219)); (0, 0)
// CHECK-NEXT:  scores of points of which one has an error, by a: ((0, 0), (0, 0.250001609), (0, 0.500003219)); (0, 0, 0)
// CHECK-NEXT:  one key: 20; 0; 8.24461449e-09; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, equal, others)
// CHECK-NEXT:  one key with errors: 20; 1.5; 3.69497986e-08; 0.761594156; 0
// CHECK-NEXT:    weights: (0); (True); (single, others)
// CHECK-NEXT:  the first two keys: 18; 0.125; 6.9031312e-08; 0.0624187467; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, others)
// CHECK-NEXT:  nearly equal keys: 18; 0.125; 6.9031312e-08; 0.124353002; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, others)
// CHECK-NEXT:  not the first keys: 18; 0; 6.0919919e-08; 0; 0
// CHECK-NEXT:    weights: (0); (True); (equal, others)
// CHECK-NEXT:  of keys that are no positions: 7; 0; 0.00364752786; 0; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, may_miss, equal, others)
// CHECK-NEXT:  keys of one index: 7; 0; 0.00364752786; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, prefixes, may_miss, equal, others)
// CHECK-NEXT:  keys of two indices: 7; 0; 0.00364752786; 0; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, may_miss, equal, others)
// CHECK-NEXT:  keys of any index: 7; 0; 0.00364752786; 0; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, may_miss, equal, others)
// CHECK-NEXT:  one key of any index: 7; 0; 0.00364752786; 0; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, may_miss, equal, others)
// CHECK-NEXT:  keys that BOS beats: 15; 0.75; 2.59038087e-06; 0.244918662; 0
// CHECK-NEXT:    weights: (0); (True); (single, prefixes, may_miss, others)
// CHECK-NEXT:  no keys that a query meets: 18; 0; 6.0919919e-08; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, prefixes, equal, others)
// CHECK-NEXT:  BOS as a key: 45; 0.125; 1.2974634e-19; 0.0624187467; 0.1875
// CHECK-NEXT:    weights: (1); (True); (others, mixes_bos)
// CHECK-NEXT:  BOS of a weight: 31; 0; 1.37699084e-13; 0; 1.77635684e-15
// CHECK-NEXT:    weights: (3); (True); (prefixes, equal, others, mixes_bos)
// CHECK-NEXT:  BOS at most of a weight: 2.25; 0; 0.421596898; 0; 0
// CHECK-NEXT:    weights: (); (); (single, prefixes, may_miss, equal)
// CHECK-NEXT:  BOS that is not to count: 0; 0.1875; 1; 0.0312398314; 0
// CHECK-NEXT:    weights: (0); (True); (prefixes, others)
// CHECK-NEXT:  keys that a query may lack: 10; 0; 0.000181599719; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, prefixes, may_miss, equal, others)
// CHECK-NEXT:  better than BOS: unknown: an input may lack the key that it selects, and another key scores more than BOS
// CHECK-NEXT:  better than BOS, which is there: 10; 0; 0.000181599719; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, prefixes, equal, others)
// CHECK-NEXT:  ordered: 5; 1.5; 0.120789534; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, may_miss, others)
// CHECK-NEXT:  ordered and equal: 5; 0.25; 0.0346067808; 0.124353002; 0
// CHECK-NEXT:    weights: (0); (True); (may_miss, others)
// CHECK-NEXT:  ordered, of one index: 9; 0; 0.000493639216; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, may_miss, equal, others)
// CHECK-NEXT:  ordered, of any index: 9; 0; 0.000493639216; 0; 0
// CHECK-NEXT:    weights: (0); (True); (may_miss, equal, others)
// CHECK-NEXT:  ordered, one of any index: 9; 0; 0.000493639216; 0; 0
// CHECK-NEXT:    weights: (0); (True); (may_miss, equal, others)
// CHECK-NEXT:  ordered and apart: 1; 0.5; 1; 0.124353002; 0
// CHECK-NEXT:    weights: (0); (True); (may_miss, others)
// CHECK-NEXT:  ordered below BOS: 7; 0.25; 0.00468351848; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, may_miss, equal, others)
// CHECK-NEXT:  ordered, of those that it meets: 15; 0; 1.22360928e-06; 0; 0
// CHECK-NEXT:    weights: (0); (True); (single, may_miss, equal, others)
// CHECK-NEXT:  the same position, float32: (0); 60; 3.50260431e-26; True
// CHECK-NEXT:    number: (-6.25); (3.5); (0.906268541)
// CHECK-NEXT:      BOS: (1); (10.6562685); (False)
// CHECK-NEXT:      points: ((-6.25), (-0.5), (3.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  the same position, float32: (0); 60; 3.50260431e-26; True
// CHECK-NEXT:    value:0, value:1: (0, 0.5); (2, 0.5); (7.00520861e-26, 1.75130215e-26)
// CHECK-NEXT:      BOS: (0, 0); (2, 0.5); (True, True)
// CHECK-NEXT:      points: ((0, 0.5), (1, 0.5), (2, 0.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  the last position, float32: unknown: an input may lack the key that it selects, and another key scores more than BOS
// CHECK-NEXT:  all positions, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0.25); (1.25); (6.5552101e-39)
// CHECK-NEXT:      BOS: (0.25); (2); (True)
// CHECK-NEXT:      points: ((0.25), (0.75), (1.25)); True; False
// CHECK-NEXT:      places: ((0, 0, 0), (0, 1, 2), (1, 2, 3), (1, 2, 3))
// CHECK-NEXT:  all tokens, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number, other: (-6, -1); (4, 0); (0.750016898, 0.312503286)
// CHECK-NEXT:      BOS: (1, 0); (10.7500169, 1.31250329); (False, False)
// CHECK-NEXT:      points: None; True; False
// CHECK-NEXT:      means: ((-6, -0.5), (0, -1), (4, -1)); None; ()
// CHECK-NEXT:  a count, float32: (1); inf; 0; False
// CHECK-NEXT:    number: (0.25); (1); (7.74860397e-07)
// CHECK-NEXT:      BOS: (1); (1.00000077); (True)
// CHECK-NEXT:      points: ((0.25), (0.333333333), (0.5), (1)); True; False
// CHECK-NEXT:      places: ((0, 0, 0, 1048576), (2, 1, 0, -1), (3, 2, 1, 1048576), (3, 2, 1, -1))
// CHECK-NEXT:  the same position, tf32: (0); 60; 3.50260431e-26; True
// CHECK-NEXT:    number: (-6.25); (3.5); (0.949685761)
// CHECK-NEXT:      BOS: (1); (10.6996858); (False)
// CHECK-NEXT:      points: ((-6.25), (-0.5), (3.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  the same position, tf32: (0); 60; 3.50260431e-26; True
// CHECK-NEXT:    value:0, value:1: (0, 0.5); (2, 0.5); (7.00520861e-26, 1.75130215e-26)
// CHECK-NEXT:      BOS: (0, 0); (2, 0.5); (True, True)
// CHECK-NEXT:      points: ((0, 0.5), (1, 0.5), (2, 0.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  the last position, tf32: unknown: an input may lack the key that it selects, and another key scores more than BOS
// CHECK-NEXT:  all positions, tf32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0.25); (1.25); (6.5552101e-39)
// CHECK-NEXT:      BOS: (0.25); (2); (True)
// CHECK-NEXT:      points: ((0.25), (0.75), (1.25)); True; False
// CHECK-NEXT:      places: ((0, 0, 0), (0, 1, 2), (1, 2, 3), (1, 2, 3))
// CHECK-NEXT:  all tokens, tf32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number, other: (-6, -1); (4, 0); (0.789587023, 0.320197477)
// CHECK-NEXT:      BOS: (1, 0); (10.789587, 1.32019748); (False, False)
// CHECK-NEXT:      points: None; True; False
// CHECK-NEXT:      means: ((-6, -0.5), (0, -1), (4, -1)); None; ()
// CHECK-NEXT:  a count, tf32: (1); inf; 0; False
// CHECK-NEXT:    number: (0.25); (1); (0.000325540721)
// CHECK-NEXT:      BOS: (1); (1.00097662); (True)
// CHECK-NEXT:      points: ((0.25), (0.333333333), (0.5), (1)); True; False
// CHECK-NEXT:      places: ((0, 0, 0, 1048576), (2, 1, 0, -1), (3, 2, 1, 1048576), (3, 2, 1, -1))
// CHECK-NEXT:  the same position, float32-folded: (0); 60; 3.50260431e-26; True
// CHECK-NEXT:    number: (-6.25); (3.5); (0.906268541)
// CHECK-NEXT:      BOS: (1); (10.6562685); (False)
// CHECK-NEXT:      points: ((-6.25), (-0.5), (3.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  the same position, float32-folded: (0); 60; 3.50260431e-26; True
// CHECK-NEXT:    value:0, value:1: (0, 0.5); (2, 0.5); (7.00520861e-26, 1.75130215e-26)
// CHECK-NEXT:      BOS: (0, 0); (2, 0.5); (True, True)
// CHECK-NEXT:      points: ((0, 0.5), (1, 0.5), (2, 0.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  the last position, float32-folded: unknown: an input may lack the key that it selects, and another key scores more than BOS
// CHECK-NEXT:  all positions, float32-folded: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0.25); (1.25); (6.5552101e-39)
// CHECK-NEXT:      BOS: (0.25); (2); (True)
// CHECK-NEXT:      points: ((0.25), (0.75), (1.25)); True; False
// CHECK-NEXT:      places: ((0, 0, 0), (0, 1, 2), (1, 2, 3), (1, 2, 3))
// CHECK-NEXT:  all tokens, float32-folded: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number, other: (-6, -1); (4, 0); (0.750016898, 0.312503286)
// CHECK-NEXT:      BOS: (1, 0); (10.7500169, 1.31250329); (False, False)
// CHECK-NEXT:      points: None; True; False
// CHECK-NEXT:      means: ((-6, -0.5), (0, -1), (4, -1)); None; ()
// CHECK-NEXT:  a count, float32-folded: (1); inf; 0; False
// CHECK-NEXT:    number: (0.25); (1); (7.74860397e-07)
// CHECK-NEXT:      BOS: (1); (1.00000077); (True)
// CHECK-NEXT:      points: ((0.25), (0.333333333), (0.5), (1)); True; False
// CHECK-NEXT:      places: ((0, 0, 0, 1048576), (2, 1, 0, -1), (3, 2, 1, 1048576), (3, 2, 1, -1))
// CHECK-NEXT:  a count, float32: (2.71828183); inf; 0; False
// CHECK-NEXT:    number: (0.475366886); (1); (7.74860397e-07)
// CHECK-NEXT:      BOS: (1); (1.00000077); (True)
// CHECK-NEXT:      points: ((0.475366886), (0.576116885), (0.731058579), (1)); True; False
// CHECK-NEXT:      places: ((0, 0, 0, 1048576), (2, 1, 0, -1), (3, 2, 1, 1048576), (3, 2, 1, -1))
// CHECK-NEXT:  a count of some, float32: (1); 40; 1.6993417e-17; False
// CHECK-NEXT:    number: (0.25); (1); (7.74860412e-07)
// CHECK-NEXT:      BOS: (1); (1.00000077); (True)
// CHECK-NEXT:      points: ((0.25), (0.333333333), (0.5), (1)); True; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  a count at some queries, float32: (0, 1); 80; 7.21940555e-35; False
// CHECK-NEXT:    number: (0); (1); (7.74860396e-07)
// CHECK-NEXT:      BOS: (1); (1.00000077); (True)
// CHECK-NEXT:      points: ((0), (0.25), (0.333333333), (0.5), (1)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  all tokens, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (-6); (4); (0.750016093)
// CHECK-NEXT:      BOS: (1); (10.7500161); (False)
// CHECK-NEXT:      points: None; True; False
// CHECK-NEXT:      means: ((-6), (0), (4)); None; ()
// CHECK-NEXT:  all positions, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0); (1); (0)
// CHECK-NEXT:      BOS: (0); (2); (True)
// CHECK-NEXT:      points: ((0), (0.5), (1)); True; False
// CHECK-NEXT:      places: ((0, 0, 0), (0, 1, 2), (1, 2, 3), (1, 2, 3))
// CHECK-NEXT:  an ordered choice, float32-folded: (0); 20; 8.24461449e-09; True
// CHECK-NEXT:    number, other: (0, 0); (2, 1); (4.93326387e-07, 2.46663194e-07)
// CHECK-NEXT:      BOS: (0, 0); (2.00000049, 1.00000025); (True, True)
// CHECK-NEXT:      points: ((0, 0), (0, 1), (1, 1), (2, 1)); True; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  a mean of what has no points, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (-6.5); (4); (0.625017837)
// CHECK-NEXT:      BOS: (1.5); (11.1250178); (False)
// CHECK-NEXT:      points: None; True; False
// CHECK-NEXT:  the same mean for all, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0); (1.5); (0.000980141108)
// CHECK-NEXT:      BOS: (0.75); (1.50098014); (True)
// CHECK-NEXT:      points: ((0), (0.5), (0.75), (1), (1.5)); True; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  nothing that is written, float32: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:  a count, float32, causal: (2.71828183); inf; 0; False
// CHECK-NEXT:    number: (0.475366886); (1); (7.74860397e-07)
// CHECK-NEXT:      BOS: (1); (7.74860397e-07); (True)
// CHECK-NEXT:      points: ((0.475366886), (0.576116885), (0.731058579), (1)); False; False
// CHECK-NEXT:      places: ((2, 1, 0, 1048576), (2, 1, 0, -1), (3, 2, 1, 1048576), (3, 3, 3, -1))
// CHECK-NEXT:  a count of some, float32, causal: (1); 40; 1.6993417e-17; False
// CHECK-NEXT:    number: (0.25); (1); (7.74860412e-07)
// CHECK-NEXT:      BOS: (1); (7.74860412e-07); (True)
// CHECK-NEXT:      points: ((0.25), (0.333333333), (0.5), (1)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  a count at some queries, float32, causal: (0, 1); 80; 7.21940555e-35; False
// CHECK-NEXT:    number: (0); (1); (7.74860396e-07)
// CHECK-NEXT:      BOS: (1); (7.74860396e-07); (True)
// CHECK-NEXT:      points: ((0), (0.25), (0.333333333), (0.5), (1)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  all tokens, float32, causal: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (-6); (4); (0.750016093)
// CHECK-NEXT:      BOS: (1); (0.750016093); (False)
// CHECK-NEXT:      points: None; False; False
// CHECK-NEXT:      means: ((-6), (0), (4)); None; ()
// CHECK-NEXT:  all positions, float32, causal: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0); (1); (0)
// CHECK-NEXT:      BOS: (0); (0); (True)
// CHECK-NEXT:      points: ((0), (0.5), (1)); False; False
// CHECK-NEXT:      places: ((0, 1, 2), (0, 1, 2), (1, 2, 3), (3, 3, 3))
// CHECK-NEXT:  an ordered choice, float32-folded, causal: (0); 20; 8.24461449e-09; True
// CHECK-NEXT:    number, other: (0, 0); (2, 1); (4.93326387e-07, 2.46663194e-07)
// CHECK-NEXT:      BOS: (0, 0); (4.93326387e-07, 2.46663194e-07); (True, True)
// CHECK-NEXT:      points: ((0, 0), (0, 1), (1, 1), (2, 1)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  a mean of what has no points, float32, causal: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (-6.5); (4); (0.625017837)
// CHECK-NEXT:      BOS: (1.5); (0.625017837); (False)
// CHECK-NEXT:      points: None; False; False
// CHECK-NEXT:  the same mean for all, float32, causal: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:    number: (0); (1.5); (0.000980141108)
// CHECK-NEXT:      BOS: (0.75); (0.000980141108); (True)
// CHECK-NEXT:      points: ((0), (0.5), (0.75), (1), (1.5)); False; False
// CHECK-NEXT:      places: None
// CHECK-NEXT:  nothing that is written, float32, causal: (0); 90; 3.27760505e-39; False
// CHECK-NEXT:  builtin.module {
// CHECK-NEXT:    rasp.program @scores_and_heads vocab {"a"} max_seq_len 2 causal {
// CHECK-NEXT:      %[[TOKENS:.+]] = rasp.tokens : !rasp.sop
// CHECK-NEXT:      rasp.return %[[TOKENS]] : !rasp.sop
// CHECK-NEXT:    }
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
