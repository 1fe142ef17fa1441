// RUN: raspc compile %S/Inputs/witness.py --vocab a --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The claims from which raspc-check proves a model: the structure of the network, the program as it
// was written and before it is lowered, and the nodes that each direction holds after each half-layer.

// CHECK:      == a count: raspc-witness/1
// CHECK-NEXT: network dtype: "float32"
// CHECK-NEXT: network d_model: 5
// CHECK-NEXT: network tokens: ["a", "b", "compiler_bos", "compiler_pad"]
// CHECK-NEXT: network bos: 2
// CHECK-NEXT: network pad: 3
// CHECK-NEXT: network weights: {"embed/W_E": [4, 5], "embed/W_pos": [4, 5], "layer0/head0/W_Q": [5, 3], "layer0/head0/W_K": [5, 3], "layer0/head0/W_V": [5, 1], "layer0/head0/W_O": [1, 5], "layer0/mlp/W_in": [5, 8], "layer0/mlp/W_out": [8, 5], "unembed/W_U": [5, 3]}
// CHECK-NEXT: network half_layers: [{"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0"]}, {"name": "layer0/mlp", "kind": "mlp"}]
// CHECK-NEXT: network unembeds: [{"name": "unembed", "kind": "categorical", "values": [{"q": [1, 3]}, {"q": [2, 3]}, 1]}]
// CHECK-NEXT: source schema: "raspc-program/1"
// CHECK-NEXT: source vocab: ["a", "b"]
// CHECK-NEXT: source max_seq_len: 3
// CHECK-NEXT: source causal: false
// CHECK-NEXT: source results: [3]
// CHECK-NEXT: source 0: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: source 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: source 2: {"op": "width", "selector": 1, "name": "count"}
// CHECK-NEXT: source 3: {"op": "map", "operands": [2], "function": {"arity": 1, "steps": [ ["literal", 3], ["div", 0, 1]], "result": 2}, "name": "third"}
// CHECK-NEXT: program schema: "raspc-program/1"
// CHECK-NEXT: program vocab: ["a", "b"]
// CHECK-NEXT: program max_seq_len: 3
// CHECK-NEXT: program causal: false
// CHECK-NEXT: program results: [3]
// CHECK-NEXT: program 0: {"op": "tokens", "name": "tokens", "domain": ["a", "b"]}
// CHECK-NEXT: program 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: program 2: {"op": "width", "selector": 1, "name": "count", "domain": [1, 2, 3]}
// CHECK-NEXT: program 3: {"op": "map", "operands": [2], "function": {"arity": 1, "steps": [ ["literal", 3], ["div", 0, 1]], "result": 2}, "name": "third", "domain": [{"q": [1, 3]}, {"q": [2, 3]}, 1]}
// CHECK-NEXT: held 0: [ [], [], [0], [0], []]
// CHECK-NEXT: held 1: [ [0], [], [0], [0], [2]]
// CHECK-NEXT: held 2: [ [3], null, [3], [3], null]
// CHECK-NEXT: == the token before: raspc-witness/1
// CHECK-NEXT: network dtype: "float32"
// CHECK-NEXT: network d_model: 9
// CHECK-NEXT: network tokens: ["a", "b", "compiler_bos", "compiler_pad"]
// CHECK-NEXT: network bos: 2
// CHECK-NEXT: network pad: 3
// CHECK-NEXT: network weights: {"embed/W_E": [4, 9], "embed/W_pos": [4, 9], "layer0/head0/W_Q": [9, 3], "layer0/head0/W_K": [9, 3], "layer0/head0/W_V": [9, 2], "layer0/head0/W_O": [2, 9], "unembed/W_U": [9, 3]}
// CHECK-NEXT: network half_layers: [{"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0"]}]
// CHECK-NEXT: network unembeds: [{"name": "unembed", "kind": "categorical", "values": ["-", "a", "b"]}]
// CHECK-NEXT: source schema: "raspc-program/1"
// CHECK-NEXT: source vocab: ["a", "b"]
// CHECK-NEXT: source max_seq_len: 3
// CHECK-NEXT: source causal: false
// CHECK-NEXT: source results: [4]
// CHECK-NEXT: source 0: {"op": "indices", "name": "indices"}
// CHECK-NEXT: source 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: source 2: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: source 3: {"op": "aggregate", "selector": 1, "values": 2, "default": null, "agreeing": false, "name": "previous"}
// CHECK-NEXT: source 4: {"op": "fill", "operand": 3, "value": "-", "name": "filled"}
// CHECK-NEXT: program schema: "raspc-program/1"
// CHECK-NEXT: program vocab: ["a", "b"]
// CHECK-NEXT: program max_seq_len: 3
// CHECK-NEXT: program causal: false
// CHECK-NEXT: program results: [4]
// CHECK-NEXT: program 0: {"op": "indices", "name": "indices", "domain": [0, 1, 2]}
// CHECK-NEXT: program 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: program 2: {"op": "tokens", "name": "tokens", "domain": ["a", "b"]}
// CHECK-NEXT: program 3: {"op": "aggregate", "selector": 1, "values": 2, "default": null, "agreeing": false, "name": "previous", "domain": ["a", "b", null]}
// CHECK-NEXT: program 4: {"op": "fill", "operand": 3, "value": "-", "name": "filled", "domain": ["-", "a", "b"]}
// CHECK-NEXT: held 0: [ [], [], [0], [0], [0], [2], [2], [], []]
// CHECK-NEXT: held 1: [ [], [], null, null, null, null, null, [3], [3]]
// CHECK-NEXT: == a mean: raspc-witness/1
// CHECK-NEXT: network dtype: "float32"
// CHECK-NEXT: network d_model: 9
// CHECK-NEXT: network tokens: ["a", "b", "compiler_bos", "compiler_pad"]
// CHECK-NEXT: network bos: 2
// CHECK-NEXT: network pad: 3
// CHECK-NEXT: network weights: {"embed/W_E": [4, 9], "embed/W_pos": [4, 9], "layer0/head0/W_Q": [9, 6], "layer0/head0/W_K": [9, 6], "layer0/head0/W_V": [9, 1], "layer0/head0/W_O": [1, 9], "layer0/head1/W_Q": [9, 3], "layer0/head1/W_K": [9, 3], "layer0/head1/W_V": [9, 1], "layer0/head1/W_O": [1, 9], "layer0/mlp/W_in": [9, 12], "layer0/mlp/W_out": [12, 9], "layer1/mlp/W_in": [9, 9], "layer1/mlp/W_out": [9, 9], "unembed/W_U": [9, 2]}
// CHECK-NEXT: network half_layers: [{"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0", "layer0/head1"]}, {"name": "layer0/mlp", "kind": "mlp"}, {"name": "layer1/mlp", "kind": "mlp"}]
// CHECK-NEXT: network unembeds: [{"name": "unembed", "kind": "categorical", "values": [false, true]}]
// CHECK-NEXT: source schema: "raspc-program/1"
// CHECK-NEXT: source vocab: ["a", "b"]
// CHECK-NEXT: source max_seq_len: 3
// CHECK-NEXT: source causal: false
// CHECK-NEXT: source results: [8]
// CHECK-NEXT: source 0: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: source 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: source 2: {"op": "indices", "name": "indices"}
// CHECK-NEXT: source 3: {"op": "select", "keys": 2, "queries": 2, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: source 4: {"op": "selector_not", "operands": [3], "name": "selector_not"}
// CHECK-NEXT: source 5: {"op": "selector_and", "operands": [1, 4], "name": "selector_and"}
// CHECK-NEXT: source 6: {"op": "aggregate", "selector": 5, "values": 2, "default": 0, "agreeing": false, "name": "mean"}
// CHECK-NEXT: source 7: {"op": "width", "selector": 1, "name": "count"}
// CHECK-NEXT: source 8: {"op": "map", "operands": [6, 7], "function": {"arity": 2, "steps": [ ["literal", 2], ["mul", 0, 2], ["cmp_gt", 3, 1]], "result": 4}, "name": "many"}
// CHECK-NEXT: program schema: "raspc-program/1"
// CHECK-NEXT: program vocab: ["a", "b"]
// CHECK-NEXT: program max_seq_len: 3
// CHECK-NEXT: program causal: false
// CHECK-NEXT: program results: [8]
// CHECK-NEXT: program 0: {"op": "tokens", "name": "tokens", "domain": ["a", "b"]}
// CHECK-NEXT: program 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: program 2: {"op": "indices", "name": "indices", "domain": [0, 1, 2]}
// CHECK-NEXT: program 3: {"op": "select", "keys": 2, "queries": 2, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3], ["holds", 4], ["not", 5]], "result": 6}, "selects_none": true, "name": "selector_not"}
// CHECK-NEXT: program 4: {"op": "selector_and", "operands": [1, 3], "name": "selector_and"}
// CHECK-NEXT: program 5: {"op": "aggregate", "selector": 4, "values": 2, "default": 0, "agreeing": false, "name": "mean_mean", "domain": [0, {"q": [1, 3]}, {"q": [1, 2]}, {"q": [2, 3]}, 1, {"q": [4, 3]}, {"q": [3, 2]}, {"q": [5, 3]}, 2]}
// CHECK-NEXT: program 6: {"op": "map", "operands": [5], "function": {"arity": 1, "steps": [], "result": 0}, "name": "mean", "domain": [0, {"q": [1, 3]}, {"q": [1, 2]}, {"q": [2, 3]}, 1, {"q": [4, 3]}, {"q": [3, 2]}, {"q": [5, 3]}, 2]}
// CHECK-NEXT: program 7: {"op": "width", "selector": 1, "name": "count", "domain": [1, 2, 3]}
// CHECK-NEXT: program 8: {"op": "map", "operands": [6, 7], "function": {"arity": 2, "steps": [ ["literal", 2], ["mul", 0, 2], ["cmp_gt", 3, 1]], "result": 4}, "name": "many", "domain": [false, true]}
// CHECK-NEXT: held 0: [ [], [], [0], [0], [2], [2], [2], [], []]
// CHECK-NEXT: held 1: [ [0], [], [0], [0], [2], [2], [2], [5], [7]]
// CHECK-NEXT: held 2: [ [6], [], [6], [6], [6], [6], [6], null, [7]]
// CHECK-NEXT: held 3: [ [8], null, null, null, null, null, [8], null, null]
// CHECK-NEXT: == causal: raspc-witness/1
// CHECK-NEXT: network dtype: "float32"
// CHECK-NEXT: network d_model: 10
// CHECK-NEXT: network tokens: ["a", "b", "compiler_bos", "compiler_pad"]
// CHECK-NEXT: network bos: 2
// CHECK-NEXT: network pad: 3
// CHECK-NEXT: network weights: {"embed/W_E": [4, 10], "embed/W_pos": [4, 10], "layer0/head0/W_Q": [10, 3], "layer0/head0/W_K": [10, 3], "layer0/head0/W_V": [10, 3], "layer0/head0/W_O": [3, 10], "layer0/mlp/W_in": [10, 5], "layer0/mlp/W_out": [5, 10], "unembed/W_U": [10, 4]}
// CHECK-NEXT: network half_layers: [{"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0"]}, {"name": "layer0/mlp", "kind": "mlp"}]
// CHECK-NEXT: network unembeds: [{"name": "unembed", "kind": "categorical", "values": [-1, 0, 1, 2]}]
// CHECK-NEXT: source schema: "raspc-program/1"
// CHECK-NEXT: source vocab: ["a", "b"]
// CHECK-NEXT: source max_seq_len: 3
// CHECK-NEXT: source causal: true
// CHECK-NEXT: source results: [6]
// CHECK-NEXT: source 0: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: source 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: source 2: {"op": "indices", "name": "indices"}
// CHECK-NEXT: source 3: {"op": "selector_best", "selector": 1, "scores": [2], "least": [false], "name": "selector_best"}
// CHECK-NEXT: source 4: {"op": "aggregate", "selector": 3, "values": 2, "default": null, "agreeing": false, "name": "latest"}
// CHECK-NEXT: source 5: {"op": "map", "operands": [2], "function": {"arity": 1, "steps": [ ["literal", 0], ["cmp_eq", 0, 1], ["literal", 2], ["cmp_eq", 0, 3], ["or", 2, 4]], "result": 5}, "name": "listed"}
// CHECK-NEXT: source 6: {"op": "map", "operands": [4, 5], "function": {"arity": 2, "steps": [ ["literal", -1], ["if", 1, 0, 2]], "result": 3}, "name": "both"}
// CHECK-NEXT: program schema: "raspc-program/1"
// CHECK-NEXT: program vocab: ["a", "b"]
// CHECK-NEXT: program max_seq_len: 3
// CHECK-NEXT: program causal: true
// CHECK-NEXT: program results: [6]
// CHECK-NEXT: program 0: {"op": "tokens", "name": "tokens", "domain": ["a", "b"]}
// CHECK-NEXT: program 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["cmp_eq", 0, 1]], "result": 2}, "selects_none": false, "name": "same"}
// CHECK-NEXT: program 2: {"op": "indices", "name": "indices", "domain": [0, 1, 2]}
// CHECK-NEXT: program 3: {"op": "selector_best", "selector": 1, "scores": [2], "least": [false], "name": "selector_best"}
// CHECK-NEXT: program 4: {"op": "aggregate", "selector": 3, "values": 2, "default": null, "agreeing": false, "name": "latest", "domain": [0, 1, 2]}
// CHECK-NEXT: program 5: {"op": "map", "operands": [2], "function": {"arity": 1, "steps": [ ["literal", 0], ["cmp_eq", 0, 1], ["literal", 2], ["cmp_eq", 0, 3], ["or", 2, 4]], "result": 5}, "name": "listed", "domain": [false, true]}
// CHECK-NEXT: program 6: {"op": "map", "operands": [4, 5], "function": {"arity": 2, "steps": [ ["literal", -1], ["if", 1, 0, 2]], "result": 3}, "name": "both", "domain": [-1, 0, 1, 2]}
// CHECK-NEXT: held 0: [ [], [], [0], [0], [2], [2], [2], [], [], []]
// CHECK-NEXT: held 1: [ [], [], null, null, [2], [2], [2], [4], [4], [4]]
// CHECK-NEXT: held 2: [ [6], [], null, null, null, null, null, null, null, null]
// CHECK-NEXT: == gpt2: raspc-witness/2
// CHECK-NEXT: network architecture: {"norms": {"kind": "layer", "place": "before", "eps": 1e-05, "names": ["layer0/attn_norm", "layer0/mlp_norm", "final_norm"]}}
// CHECK-NEXT: network dtype: "float32"
// CHECK-NEXT: network d_model: 12
// CHECK-NEXT: network tokens: ["a", "b", "compiler_bos", "compiler_pad"]
// CHECK-NEXT: network bos: 2
// CHECK-NEXT: network pad: 3
// CHECK-NEXT: network weights: {"embed/W_E": [4, 12], "embed/W_pos": [4, 12], "layer0/attn_norm/gain": [12], "layer0/head0/W_Q": [12, 4], "layer0/head0/W_K": [12, 4], "layer0/head0/W_V": [12, 4], "layer0/head0/W_O": [4, 12], "layer0/head1/W_Q": [12, 4], "layer0/head1/W_K": [12, 4], "layer0/head1/W_V": [12, 4], "layer0/head1/W_O": [4, 12], "layer0/head2/W_Q": [12, 4], "layer0/head2/W_K": [12, 4], "layer0/head2/W_V": [12, 4], "layer0/head2/W_O": [4, 12], "layer0/mlp_norm/gain": [12], "layer0/mlp/W_in": [12, 1], "layer0/mlp/W_out": [1, 12], "final_norm/gain": [12], "unembed/W_U": [12, 3]}
// CHECK-NEXT: network half_layers: [{"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0", "layer0/head1", "layer0/head2"], "scale": 0.5}, {"name": "layer0/mlp", "kind": "mlp", "activation": "gelu_tanh"}]
// CHECK-NEXT: network unembeds: [{"name": "unembed", "kind": "categorical", "values": ["a", "b", null]}]
// CHECK-NEXT: source schema: "raspc-program/1"
// CHECK-NEXT: source vocab: ["a", "b"]
// CHECK-NEXT: source max_seq_len: 3
// CHECK-NEXT: source causal: false
// CHECK-NEXT: source results: [3]
// CHECK-NEXT: source 0: {"op": "indices", "name": "indices"}
// CHECK-NEXT: source 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: source 2: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: source 3: {"op": "aggregate", "selector": 1, "values": 2, "default": null, "agreeing": false, "name": "previous"}
// CHECK-NEXT: program schema: "raspc-program/1"
// CHECK-NEXT: program vocab: ["a", "b"]
// CHECK-NEXT: program max_seq_len: 3
// CHECK-NEXT: program causal: false
// CHECK-NEXT: program results: [3]
// CHECK-NEXT: program 0: {"op": "indices", "name": "indices", "domain": [0, 1, 2]}
// CHECK-NEXT: program 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: program 2: {"op": "tokens", "name": "tokens", "domain": ["a", "b"]}
// CHECK-NEXT: program 3: {"op": "aggregate", "selector": 1, "values": 2, "default": null, "agreeing": false, "name": "previous", "domain": ["a", "b", null]}
// CHECK-NEXT: held 0: [ [], [], [0], [0], [0], [2], [2], [], [], null, null, []]
// CHECK-NEXT: held 1: [null, [], null, null, null, null, null, [3], [3], null, null, []]
// CHECK-NEXT: held 2: [null, [], null, null, null, null, null, [3], [3], null, null, []]
// CHECK-NEXT: == rotary: raspc-witness/1
// CHECK-NEXT: network dtype: "float32"
// CHECK-NEXT: network d_model: 9
// CHECK-NEXT: network tokens: ["a", "b", "compiler_bos", "compiler_pad"]
// CHECK-NEXT: network bos: 2
// CHECK-NEXT: network pad: 3
// CHECK-NEXT: network weights: {"embed/W_E": [4, 9], "embed/W_pos": [4, 9], "layer0/head0/W_Q": [9, 2], "layer0/head0/W_K": [9, 2], "layer0/head0/W_V": [9, 1], "layer0/head0/W_O": [1, 9], "layer0/mlp/W_in": [9, 6], "layer0/mlp/W_out": [6, 9], "layer1/head0/W_Q": [9, 3], "layer1/head0/W_K": [9, 3], "layer1/head0/W_V": [9, 2], "layer1/head0/W_O": [2, 9], "unembed/W_U": [9, 3]}
// CHECK-NEXT: network half_layers: [{"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0"]}, {"name": "layer0/mlp", "kind": "mlp"}, {"name": "layer1/attn", "kind": "attention", "heads": ["layer1/head0"]}]
// CHECK-NEXT: network unembeds: [{"name": "unembed", "kind": "categorical", "values": ["a", "b", null]}]
// CHECK-NEXT: source schema: "raspc-program/1"
// CHECK-NEXT: source vocab: ["a", "b"]
// CHECK-NEXT: source max_seq_len: 3
// CHECK-NEXT: source causal: true
// CHECK-NEXT: source results: [3]
// CHECK-NEXT: source 0: {"op": "indices", "name": "indices"}
// CHECK-NEXT: source 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: source 2: {"op": "tokens", "name": "tokens"}
// CHECK-NEXT: source 3: {"op": "aggregate", "selector": 1, "values": 2, "default": null, "agreeing": false, "name": "previous"}
// CHECK-NEXT: program schema: "raspc-program/1"
// CHECK-NEXT: program vocab: ["a", "b"]
// CHECK-NEXT: program max_seq_len: 3
// CHECK-NEXT: program causal: true
// CHECK-NEXT: program results: [5]
// CHECK-NEXT: program 0: {"op": "tokens", "name": "indices", "domain": ["a", "b"]}
// CHECK-NEXT: program 1: {"op": "select", "keys": 0, "queries": 0, "function": {"arity": 2, "steps": [ ["literal", true]], "result": 2}, "selects_none": false, "name": "all"}
// CHECK-NEXT: program 2: {"op": "width", "selector": 1, "name": "seen", "domain": [1, 2, 3]}
// CHECK-NEXT: program 3: {"op": "map", "operands": [2], "function": {"arity": 1, "steps": [ ["literal", 1], ["sub", 0, 1]], "result": 2}, "name": "indices", "domain": [0, 1, 2]}
// CHECK-NEXT: program 4: {"op": "select", "keys": 3, "queries": 3, "function": {"arity": 2, "steps": [ ["literal", 1], ["sub", 1, 2], ["cmp_eq", 0, 3]], "result": 4}, "selects_none": false, "name": "before"}
// CHECK-NEXT: program 5: {"op": "aggregate", "selector": 4, "values": 0, "default": null, "agreeing": false, "name": "previous", "domain": ["a", "b", null]}
// CHECK-NEXT: held 0: [ [], [], [0], [0], [], [], [], [], []]
// CHECK-NEXT: held 1: [ [0], [], [0], [0], [2], [], [], [], [2]]
// CHECK-NEXT: held 2: [ [0], [], [0], [0], [], [3], [3], [3], []]
// CHECK-NEXT: held 3: [null, [], null, null, [5], null, null, null, [5]]
// CHECK-NEXT: == default,bert: {"norms": {"kind": "layer", "place": "after", "eps": 1e-12, "names": ["embed_norm", "layer0/attn_norm", "layer0/mlp_norm"]}}
// CHECK-NEXT: {"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0", "layer0/head1", "layer0/head2"], "scale": 0.5}
// CHECK-NEXT: {"name": "layer0/mlp", "kind": "mlp", "activation": "gelu"}
// CHECK-NEXT: == rotary,llama: {"norms": {"kind": "rms", "place": "before", "eps": 1e-06, "names": ["layer0/attn_norm", "layer0/mlp_norm", "layer1/attn_norm", "layer1/mlp_norm", "final_norm"]}}
// CHECK-NEXT: {"name": "layer0/attn", "kind": "attention", "heads": ["layer0/head0"], "scale": 0.5, "rotary": {"base": 10000.0, "factor": 1.2676506002282294e+30}}
// CHECK-NEXT: {"name": "layer0/mlp", "kind": "mlp", "activation": "silu"}
// CHECK-NEXT: {"name": "layer1/attn", "kind": "attention", "heads": ["layer1/head0"], "scale": 0.5, "rotary": {"base": 10000.0, "factor": 1.2676506002282294e+30}}
// CHECK-NEXT: {"name": "layer1/mlp", "kind": "mlp", "activation": "silu"}
