// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck --match-full-lines %s

// Inputs are one-hot rows of the embeddings, zero for BOS and PAD; `one` is 1 everywhere.
rasp.program @inputs vocab {"a", 1} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       craft.program @inputs tokens <1, "a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, "a"}]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[V2:.+]] = craft.embed <{"1" : {"one" = 1.0}, "a" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "a" : {"tokens:a" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V3]] : !craft.vec<@tokens>) map <{"tokens:1" : {"1" = 1.0}, "tokens:a" : {"a" = 1.0}}> decode <categorical [1, "a"]>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }

// -----

// Numerical inputs are rows of one number; the row of 0 is left out.
rasp.program @numbers vocab {0, 2} max_seq_len 3 {
  %t = rasp.tokens as numerical : !rasp.sop
  %i = rasp.indices as numerical : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       craft.program @numbers tokens <0, 2> max_seq_len 3 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[V2:.+]] = craft.embed <{"0" : {"one" = 1.0}, "2" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed <{"2" : {"tokens" = 2.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position <{"1" : {"indices" = 1.0}, "2" : {"indices" = 2.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V3]] : !craft.vec<@tokens>) map <{"tokens" : {"value" = 1.0}}> decode <numerical {0, 2}>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }

// -----

// Inputs without readers have directions in the stream too.
rasp.program @unread vocab {"a"} max_seq_len 2 {
  %c = rasp.constant 1 named "indices" : !rasp.sop
  rasp.return %c : !rasp.sop
}

// CHECK:       craft.program @unread tokens <"a"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {"a"}]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @indices_2 <["indices_2" onehot {1}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[V2:.+]] = craft.embed <{"a" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed <{"a" : {"tokens:a" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position <{"0" : {"indices:0" = 1.0}, "1" : {"indices:1" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.embed <{"a" : {"indices_2:1" = 1.0}}> : !craft.vec<@indices_2>
// CHECK-NEXT:    %[[V6:.+]] = craft.unembed(%[[V5]] : !craft.vec<@indices_2>) map <{"indices_2:1" : {"1" = 1.0}}> decode <categorical [1]>
// CHECK-NEXT:    craft.return %[[V6]] : !craft.output
// CHECK-NEXT:  }

// -----

// Tokens whose values print alike have different names, also different from BOS.
rasp.program @alike vocab {1, "1"} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       craft.program @alike tokens <1, "1"> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK-NEXT:    craft.space @bos <["tokens" onehot {"compiler_bos"}]>
// CHECK-NEXT:    craft.space @pad <["tokens" onehot {"compiler_pad"}]>
// CHECK-NEXT:    craft.space @one <["one" scalar]>
// CHECK-NEXT:    craft.space @indices <["indices" onehot {0}]>
// CHECK-NEXT:    craft.space @tokens <["tokens" onehot {1, "1"}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"compiler_bos" : {"tokens:compiler_bos" = 1.0}}> : !craft.vec<@bos>
// CHECK-NEXT:    %[[V1:.+]] = craft.embed <{"compiler_pad" : {"tokens:compiler_pad" = 1.0}}> : !craft.vec<@pad>
// CHECK-NEXT:    %[[V2:.+]] = craft.embed <{"1" : {"one" = 1.0}, "\221\22" : {"one" = 1.0}, "compiler_bos" : {"one" = 1.0}, "compiler_pad" : {"one" = 1.0}}> : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position <{"0" : {"indices:0" = 1.0}}> : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed <{"1" : {"tokens:1" = 1.0}, "\221\22" : {"tokens:\221\22" = 1.0}}> : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V4]] : !craft.vec<@tokens>) map <{"tokens:1" : {"1" = 1.0}, "tokens:\221\22" : {"\221\22" = 1.0}}> decode <categorical [1, "1"]>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }
