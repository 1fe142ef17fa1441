// RUN: rasp-opt %s -p 'default,transformer-convert-unembedding,bert' --validate 2>&1 | filecheck %s --check-prefix=BERT
// RUN: rasp-opt %s -p 'default,transformer-convert-unembedding,gpt2' --validate 2>&1 | filecheck %s --check-prefix=GPT2

// A whole program as BERT and as GPT-2: the results stay, on all inputs.
rasp.program @shift vocab {"a", "b"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%k: !rasp.value, %q: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %k, %one
    %p = rasp.cmp eq %q, %r
    rasp.yield %p
  }
  %shifted = rasp.aggregate %s, %t named "shifted" : !rasp.sop -> !rasp.sop
  rasp.return %shifted : !rasp.sop
}

// BERT:      transformer.model @shift
// BERT:      transformer.norm %{{.+}} "embed_norm" layer eps 1.000000e-12 : f64
// BERT:      transformer.norm %{{.+}} "layer0/attn_norm" layer eps 1.000000e-12 : f64
// BERT:      activation gelu neurons<"padding">
// BERT:      transformer.norm %{{.+}} "layer0/mlp_norm" layer eps 1.000000e-12 : f64
// BERT-NOT:  error

// GPT2:      transformer.model @shift
// GPT2:      transformer.norm %{{.+}} "layer0/attn_norm" layer eps 1.000000e-05 : f64
// GPT2:      transformer.attention %{{.+}} reads %{{.+}} layer 0 scale 5.000000e-01 : f64 {
// GPT2:      activation gelu_tanh neurons<"padding">
// GPT2:      transformer.norm %{{.+}} "final_norm" layer eps 1.000000e-05 : f64
// GPT2-NOT:  error
