// RUN: rasp-opt %s -p 'rotary,transformer-convert-unembedding{to=tokens},llama' --validate 2>&1 | filecheck %s

// A program of tokens as Llama: its positions are counted, and each id has a logit.
rasp.program @same vocab {"a", "b"} max_seq_len 3 causal {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %next = rasp.map(%t, %i) named "next" : (!rasp.sop, !rasp.sop) -> !rasp.sop {
  ^bb0(%token: !rasp.value, %index: !rasp.value):
    %one = rasp.literal 1
    %b = rasp.literal "b"
    %is_one = rasp.cmp eq %index, %one
    %choice = rasp.if %is_one, %b, %token
    rasp.yield %choice
  }
  rasp.return %next : !rasp.sop
}

// CHECK:      transformer.model @same
// CHECK:      W_pos <4x16xf32 sparse {}>
// CHECK:      rotary <base 10000.0 factor 1.2676506002282294e+30>
// CHECK:      activation silu
// CHECK:      W_up
// CHECK:      decode<categorical ["a", "b", "compiler_bos", "compiler_pad"]>
// CHECK-NOT:  error
