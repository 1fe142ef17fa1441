// RUN: rasp-opt -p rasp-infer-encodings,convert-rasp-to-craft --split-input-file %s | filecheck --match-full-lines %s

// A categorical result has a column for each value.
rasp.program @values vocab {"b", "a", 1} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       craft.program @values tokens <1, "a", "b"> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V4]] : !craft.vec<@tokens>) map <{"tokens:1" : {"1" = 1.0}, "tokens:a" : {"a" = 1.0}, "tokens:b" : {"b" = 1.0}}> decode <categorical [1, "a", "b"]>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }

// -----

// The column of undefined is 1/2 of `one`: below the value that is held, above the others.
rasp.program @undefined vocab {0, 2} max_seq_len 1 {
  %t = rasp.tokens : !rasp.sop
  %inverse = rasp.map(%t) named "inverse" : (!rasp.sop) -> !rasp.sop {
  ^bb0(%x: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.div %one, %x
    rasp.yield %r
  }
  rasp.return %inverse : !rasp.sop
}

// CHECK:       craft.program @undefined tokens <0, 2> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @inverse <["inverse" onehot {1/2}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.mlp(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@one>, !craft.vec<@bos>) in <{"tokens:2" : {"inverse[0]" = 1.0}}> out <{"inverse[0]" : {"inverse:1/2" = 1.0}}> label <"inverse"> : !craft.vec<@inverse>
// CHECK-NEXT:    %[[V6:.+]] = craft.unembed(%[[V5]], %[[V2]] : !craft.vec<@inverse>, !craft.vec<@one>) map <{"inverse:1/2" : {"1/2" = 1.0}, "one" : {"None" = 0.5}}> decode <categorical [1/2, none]>
// CHECK-NEXT:    craft.return %[[V6]] : !craft.output
// CHECK-NEXT:  }

// -----

// A result that is always undefined.
rasp.program @never vocab {"a"} max_seq_len 1 {
  %u = rasp.constant none named "u" : !rasp.sop
  rasp.return %u : !rasp.sop
}

// CHECK:       craft.program @never tokens <"a"> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @u <["u" onehot {}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.embed <{}> : !craft.vec<@u>
// CHECK-NEXT:    %[[V6:.+]] = craft.unembed(%[[V5]], %[[V2]] : !craft.vec<@u>, !craft.vec<@one>) map <{"one" : {"None" = 0.5}}> decode <categorical [none]>
// CHECK-NEXT:    craft.return %[[V6]] : !craft.output
// CHECK-NEXT:  }

// -----

// A numerical result is decoded to the nearest value.
rasp.program @number vocab {0, 1/2, 3} max_seq_len 1 {
  %t = rasp.tokens as numerical : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       craft.program @number tokens <0, 1/2, 3> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V4]] : !craft.vec<@tokens>) map <{"tokens" : {"value" = 1.0}}> decode <numerical {0, 1/2, 3}>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }

// -----

// The names of the string "None" and the value None differ.
rasp.program @none vocab {"None", "x"} max_seq_len 2 {
  %t = rasp.tokens : !rasp.sop
  %i = rasp.indices : !rasp.sop
  %s = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %p = rasp.cmp gt %x, %y
    rasp.yield %p
  }
  %one = rasp.select keys(%i) queries(%i) : !rasp.sop, !rasp.sop {
  ^bb0(%x: !rasp.value, %y: !rasp.value):
    %one = rasp.literal 1
    %r = rasp.add %y, %one
    %p = rasp.cmp eq %x, %r
    rasp.yield %p
  }
  %next = rasp.aggregate %one, %t named "next" : !rasp.sop -> !rasp.sop
  rasp.return %next : !rasp.sop
}

// CHECK:       craft.program @none tokens <"None", "x"> max_seq_len 2 bos "compiler_bos" pad "compiler_pad" {
// CHECK:         craft.space @next <["next" onehot {"None", "x"}]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V4:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V5:.+]] = craft.head query(%[[V4]], %[[V2]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@one>, !craft.vec<@bos>) key(%[[V4]], %[[V0]] : !craft.vec<@indices>, !craft.vec<@bos>) value(%[[V3]], %[[V0]] : !craft.vec<@tokens>, !craft.vec<@bos>) qk <{"indices:0" : {"indices:1" = 44.0}, "one" : {"tokens:compiler_bos" = 22.0}}> ov <{"tokens:None" : {"next:None" = 1.0}, "tokens:x" : {"next:x" = 1.0}}> label <"next"> : !craft.vec<@next>
// CHECK-NEXT:    %[[V6:.+]] = craft.unembed(%[[V5]], %[[V2]] : !craft.vec<@next>, !craft.vec<@one>) map <{"next:None" : {"\22None\22" = 1.0}, "next:x" : {"\22x\22" = 1.0}, "one" : {"none" = 0.5}}> decode <categorical ["None", "x", none]>
// CHECK-NEXT:    craft.return %[[V6]] : !craft.output
// CHECK-NEXT:  }

// -----

// A causal program stays causal.
rasp.program @causal vocab {"a"} max_seq_len 1 causal {
  %t = rasp.tokens : !rasp.sop
  rasp.return %t : !rasp.sop
}

// CHECK:       craft.program @causal tokens <"a"> max_seq_len 1 bos "compiler_bos" pad "compiler_pad" causal {
// CHECK:         %[[V0:.+]] = craft.embed {{.*}} : !craft.vec<@bos>
// CHECK:         %[[V2:.+]] = craft.embed {{.*}} : !craft.vec<@one>
// CHECK-NEXT:    %[[V3:.+]] = craft.position {{.*}} : !craft.vec<@indices>
// CHECK-NEXT:    %[[V4:.+]] = craft.embed {{.*}} : !craft.vec<@tokens>
// CHECK-NEXT:    %[[V5:.+]] = craft.unembed(%[[V4]] : !craft.vec<@tokens>) map <{"tokens:a" : {"a" = 1.0}}> decode <categorical ["a"]>
// CHECK-NEXT:    craft.return %[[V5]] : !craft.output
// CHECK-NEXT:  }
