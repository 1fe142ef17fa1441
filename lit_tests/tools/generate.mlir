// RUN: raspc generate %s --backend numpy --prompt "a" --prompt "a b" | filecheck %s
// RUN: raspc generate %s --backend numpy --prompt "a" --max-new-tokens 1 --json | filecheck %s --check-prefix JSON
// RUN: raspc verify %s --generate --backend numpy --max-new-tokens 2 | filecheck %s --check-prefix VERIFY
// RUN: not raspc generate %s --backend numpy --prompt "c" 2>&1 | filecheck %s --check-prefix UNDEFINED

// The token after a is b, and after b it is a; none is after c.
// CHECK:      b a b
// CHECK-NEXT: a b

// JSON:      "tokens": [
// JSON-NEXT:   "b"
// JSON-NEXT: ],
// JSON-NEXT: "stopped": "max_new_tokens"

// VERIFY: alternate: generates {{[0-9]+}} tokens, right from 39 prompts: all 39 of up to 3 tokens

// UNDEFINED: --prompt "c": error: the result at position 0, after the prompt "c", is undefined (None)
rasp.program @alternate vocab {"a", "b", "c"} max_seq_len 4 causal {
  %tokens = rasp.tokens : !rasp.sop
  %next = rasp.map(%tokens) named "next" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %0 = rasp.lookup %x {("a") : "b", ("b") : "a"}
    rasp.yield %0
  }
  rasp.return %next : !rasp.sop
}
