// RUN: raspc compile %S/Inputs/program_forms.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The form of a program in a witness: each kind of node, of scalar op and of value.

// CHECK:      == as written
// CHECK-NEXT: schema: "raspc-program/1"
// CHECK-NEXT: vocab: [{"q": [1, 2]}, 1, "a"]
// CHECK-NEXT: max_seq_len: 2
// CHECK-NEXT: causal: true
// CHECK-NEXT: results: [2, 4, 6, 7, 8, 10, 16, 18, 20, 22, 24, 25, 26]
// CHECK-NEXT: 0: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: 1: {"op": "indices", "name": "indices"}
// CHECK-NEXT: 2: {"op": "map", "operands": [0, 1], "function": {"arity": 2, "steps": [ ["tuple", 0, 1]], "result": 2}, "name": "pair"}
// CHECK-NEXT: 3: {"op": "length", "name": "length"}
// CHECK-NEXT: 4: {"op": "map", "operands": [1, 3], "function": {"arity": 2, "steps": [], "result": 0}, "name": "item"}
// CHECK-NEXT: 5: {"op": "map", "operands": [0, 1], "function": {"arity": 2, "steps": [ ["tuple", 0, 1]], "result": 2}, "name": "map"}
// CHECK-NEXT: 6: {"op": "map", "operands": [5], "function": {"arity": 1, "steps": [ ["item", 0, 1]], "result": 1}, "name": "part"}
// CHECK-NEXT: 7: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["lookup", [0], [ {{\[\[}}0], "zero"], [ [1], {"q": [1, 2]}]]]], "result": 1}, "name": "table"}
// CHECK-NEXT: 8: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["literal", 0], ["cmp_eq", 0, 1], ["literal", 2], ["cmp_eq", 0, 3], ["or", 2, 4]], "result": 5}, "name": "listed"}
// CHECK-NEXT: 9: {"op": "select", "keys": 1, "queries": 1, "function": {"arity": 2, "steps": [ ["cmp_lt", 0, 1]], "result": 2}, "selects_none": false, "name": "before"}
// CHECK-NEXT: 10: {"op": "aggregate_sum", "selector": 9, "values": 1, "name": "total"}
// CHECK-NEXT: 11: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: 12: {"op": "selector_not", "operands": [9], "name": "selector_not"}
// CHECK-NEXT: 13: {"op": "selector_and", "operands": [11, 12], "name": "selector_and"}
// CHECK-NEXT: 14: {"op": "selector_single", "operands": [13], "name": "selector_single"}
// CHECK-NEXT: 15: {"op": "selector_or", "operands": [14, 9], "name": "selector_or"}
// CHECK-NEXT: 16: {"op": "width", "selector": 15, "name": "width"}
// CHECK-NEXT: 17: {"op": "selector_best", "selector": 11, "scores": [1, 1], "least": [true, true], "name": "selector_best"}
// CHECK-NEXT: 18: {"op": "aggregate", "selector": 17, "values": 1, "default": {"q": [1, 3]}, "agreeing": false, "name": "least"}
// CHECK-NEXT: 19: {"op": "selector_and", "operands": [9, 11], "name": "selector_and_2"}
// CHECK-NEXT: 20: {"op": "aggregate", "selector": 19, "values": 0, "default": null, "agreeing": false, "name": "previous"}
// CHECK-NEXT: 21: {"op": "aggregate", "selector": 11, "values": 0, "default": null, "agreeing": false, "name": "aggregate"}
// CHECK-NEXT: 22: {"op": "fill", "operand": 21, "value": {"t": [1, "b"]}, "name": "filled"}
// CHECK-NEXT: 23: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["literal", 1], ["div", 1, 0]], "result": 2}, "name": "map_2"}
// CHECK-NEXT: 24: {"op": "lazy_map", "operands": [23], "function": {"arity": 1, "steps": [ ["is_defined", 0]], "result": 1}, "name": "defined"}
// CHECK-NEXT: 25: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["literal", 1], ["cmp_gt", 0, 1], ["literal", -1], ["literal", 2], ["div", 0, 4], ["round", 5], ["if", 2, 3, 6]], "result": 7}, "name": "chosen"}
// CHECK-NEXT: 26: {"op": "map", "operands": [1, 3], "function": {"arity": 2, "steps": [ ["cmp_ne", 0, 1], ["cmp_ge", 0, 1], ["not", 3], ["and", 2, 4]], "result": 5}, "name": "compared"}
// CHECK-NEXT: == with tables and values
// CHECK-NEXT: schema: "raspc-program/1"
// CHECK-NEXT: vocab: [{"q": [1, 2]}, 1, "a"]
// CHECK-NEXT: max_seq_len: 2
// CHECK-NEXT: causal: true
// CHECK-NEXT: results: [2, 4, 6, 7, 8, 10, 16, 18, 20, 22, 25, 26, 27]
// CHECK-NEXT: 0: {"op": "tokens", "name": "tokens", "domain": [{"q": [1, 2]}, 1, "a"]}
// CHECK-NEXT: 1: {"op": "indices", "name": "indices", "domain": [0, 1]}
// CHECK-NEXT: 2: {"op": "map", "operands": [0, 1], "function": {"arity": 2, "steps": [ ["tuple", 0, 1]], "result": 2}, "name": "pair", "domain": [{"t": [{"q": [1, 2]}, 0]}, {"t": [{"q": [1, 2]}, 1]}, {"t": [1, 0]}, {"t": [1, 1]}, {"t": ["a", 0]}, {"t": ["a", 1]}]}
// CHECK-NEXT: 3: {"op": "length", "name": "length", "domain": [1, 2]}
// CHECK-NEXT: 4: {"op": "map", "operands": [1, 3], "function": {"arity": 2, "steps": [], "result": 0}, "name": "item", "domain": [0, 1]}
// CHECK-NEXT: 5: {"op": "map", "operands": [0, 1], "function": {"arity": 2, "steps": [ ["tuple", 0, 1]], "result": 2}, "name": "map", "domain": [{"t": [{"q": [1, 2]}, 0]}, {"t": [{"q": [1, 2]}, 1]}, {"t": [1, 0]}, {"t": [1, 1]}, {"t": ["a", 0]}, {"t": ["a", 1]}]}
// CHECK-NEXT: 6: {"op": "map", "operands": [5], "function": {"arity": 1, "steps": [ ["item", 0, 1]], "result": 1}, "name": "part", "domain": [0, 1]}
// CHECK-NEXT: 7: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["lookup", [0], [ {{\[\[}}0], "zero"], [ [1], {"q": [1, 2]}]]]], "result": 1}, "name": "table", "domain": [{"q": [1, 2]}, "zero"]}
// CHECK-NEXT: 8: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["literal", 0], ["cmp_eq", 0, 1], ["literal", 2], ["cmp_eq", 0, 3], ["or", 2, 4]], "result": 5}, "name": "listed", "domain": [false, true]}
// CHECK-NEXT: 9: {"op": "select", "keys": 1, "queries": 1, "function": {"arity": 2, "steps": [ ["cmp_lt", 0, 1]], "result": 2}, "selects_none": false, "name": "before"}
// CHECK-NEXT: 10: {"op": "aggregate_sum", "selector": 9, "values": 1, "name": "total", "domain": [0, 1]}
// CHECK-NEXT: 11: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: 12: {"op": "select", "keys": 1, "queries": 1, "function": {"arity": 2, "steps": [ ["cmp_lt", 0, 1], ["holds", 2], ["not", 3]], "result": 4}, "selects_none": false, "name": "select"}
// CHECK-NEXT: 13: {"op": "selector_and", "operands": [11, 12], "name": "selector_and"}
// CHECK-NEXT: 14: {"op": "selector_single", "operands": [13], "name": "selector_single"}
// CHECK-NEXT: 15: {"op": "selector_or", "operands": [14, 9], "name": "selector_or"}
// CHECK-NEXT: 16: {"op": "width", "selector": 15, "name": "width", "domain": [0, 1, 2]}
// CHECK-NEXT: 17: {"op": "selector_best", "selector": 11, "scores": [1, 1], "least": [true, true], "name": "selector_best"}
// CHECK-NEXT: 18: {"op": "aggregate", "selector": 17, "values": 1, "default": {"q": [1, 3]}, "agreeing": false, "name": "least", "domain": [0, 1]}
// CHECK-NEXT: 19: {"op": "selector_and", "operands": [9, 11], "name": "selector_and_2"}
// CHECK-NEXT: 20: {"op": "aggregate", "selector": 19, "values": 0, "default": null, "agreeing": false, "name": "previous", "domain": [{"q": [1, 2]}, 1, "a", null]}
// CHECK-NEXT: 21: {"op": "aggregate", "selector": 11, "values": 0, "default": null, "agreeing": false, "name": "aggregate", "domain": [{"q": [1, 2]}, 1, "a"]}
// CHECK-NEXT: 22: {"op": "fill", "operand": 21, "value": {"t": [1, "b"]}, "name": "filled", "domain": [{"q": [1, 2]}, 1, "a"]}
// CHECK-NEXT: 23: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["literal", 1], ["div", 1, 0]], "result": 2}, "name": "map_2", "domain": [1, null]}
// CHECK-NEXT: 24: {"op": "fill", "operand": 23, "value": "undefined", "name": "map_2_or_undefined", "domain": [1, "undefined"]}
// CHECK-NEXT: 25: {"op": "map", "operands": [24], "function": {"arity": 1, "steps": [ ["literal", "undefined"], ["literal", null], ["cmp_eq", 0, 1], ["if", 3, 2, 0], ["is_defined", 4]], "result": 5}, "name": "defined", "domain": [false, true]}
// CHECK-NEXT: 26: {"op": "map", "operands": [1], "function": {"arity": 1, "steps": [ ["literal", 1], ["cmp_gt", 0, 1], ["literal", -1], ["literal", 2], ["div", 0, 4], ["round", 5], ["if", 2, 3, 6]], "result": 7}, "name": "chosen", "domain": [0]}
// CHECK-NEXT: 27: {"op": "map", "operands": [1, 3], "function": {"arity": 2, "steps": [ ["cmp_ne", 0, 1], ["cmp_ge", 0, 1], ["not", 3], ["and", 2, 4]], "result": 5}, "name": "compared", "domain": [false, true]}
