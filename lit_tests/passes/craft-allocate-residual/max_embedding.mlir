// RUN: not rasp-opt -p 'craft-allocate-residual{max-embedding=7}' %s 2>&1 | filecheck %s
// RUN: rasp-opt -p 'craft-allocate-residual{max-embedding=8}' %s | filecheck %s --check-prefix=ENOUGH

// ENOUGH: craft.space @t <["t" onehot {0 to 3}]> at <[0 to 3]>

// CHECK: its vocabulary of 2 tokens and 4 directions make an embedding of more than 7 entries; map the tokens to fewer values before they are compared or moved, or raise max-embedding
craft.program @p tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @t <["t" onehot {0 to 3}]>
  craft.return
}
