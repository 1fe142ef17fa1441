// RUN: rasp-opt -p craft-share-neurons --split-input-file %s | filecheck %s

// Neurons of an MLP with equal inputs become one, with the sum of their outputs.
craft.program @equal tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar, "one" scalar]>
  craft.space @m <["m" onehot {0, 1}]>
  %x = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"m[1]" = 2.0, "m[2]" = 2.0, "m[3]" = 1.0}, "one" : {"m[1]" = -1.0, "m[2]" = -1.0}}> out <{"m[1]" : {"m:0" = 1.0}, "m[2]" : {"m:0" = 1.0, "m:1" = 3.0}, "m[3]" : {"m:1" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m:0" : {"0" = 1.0}, "m:1" : {"1" = 1.0}}> decode <categorical [0, 1]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @equal tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar, "one" scalar]>
// CHECK-NEXT:    craft.space @m <["m" onehot {0, 1}]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"m[1]|m[2]" = 2.0, "m[3]" = 1.0}, "one" : {"m[1]|m[2]" = -1.0}}> out <{"m[1]|m[2]" : {"m:0" = 2.0, "m:1" = 3.0}, "m[3]" : {"m:1" = 1.0}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[M]] : !craft.vec<@m>) map <{"m:0" : {"0" = 1.0}, "m:1" : {"1" = 1.0}}> decode <categorical [0, 1]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A neuron with three times the inputs becomes three times the output.
craft.program @multiple tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar, "one" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"m[1]" = 2.0, "m[2]" = 6.0}, "one" : {"m[1]" = -1.0, "m[2]" = -3.0}}> out <{"m[1]" : {"m" = 1.0}, "m[2]" : {"m" = 0.5}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @multiple tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar, "one" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"m[1]|m[2]" = 2.0}, "one" : {"m[1]|m[2]" = -1.0}}> out <{"m[1]|m[2]" : {"m" = 2.5}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[M]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A neuron without an output is removed, and two neurons whose outputs cancel.
craft.program @dead tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}, "b" : {"x" = 2.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"m[1]" = -2.0, "m[2]" = -6.0, "m[3]" = 1.0, "m[4]" = 1.0}}> out <{"m[1]" : {"m" = 3.0}, "m[2]" : {"m" = -1.0}, "m[4]" : {"m" = 1.0}}> label <"m"> layer 0 : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @dead tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}, "b" : {"x" = 2.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"m[4]" = 1.0}}> out <{"m[4]" : {"m" = 1.0}}> label <"m"> layer 0 : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[M]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The name of five merged neurons is abbreviated; a taken name is numbered.
craft.program @names tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar, "one" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"1" = 1.0, "2" = 1.0, "3" = 1.0, "4" = 1.0, "5" = 1.0}, "one" : {"1|..|5" = 1.0}}> out <{"1" : {"m" = 1.0}, "2" : {"m" = 1.0}, "3" : {"m" = 1.0}, "4" : {"m" = 1.0}, "5" : {"m" = 1.0}, "1|..|5" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @names tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar, "one" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0, "one" = 1.0}, "b" : {"x" = 2.0, "one" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"1|..|5" = 1.0}, "one" : {"1|..|5_2" = 1.0}}> out <{"1|..|5" : {"m" = 5.0}, "1|..|5_2" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[M]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// An MLP whose vector is an operand of a sum merges its own neurons.
craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}, "b" : {"x" = 2.0}}> : !craft.vec<@x>
  %c = craft.embed <{"a" : {"m" = 1.0}}> : !craft.vec<@m>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"m[1]" = 1.0, "m[2]" = 2.0}}> out <{"m[1]" : {"m" = 1.0}, "m[2]" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
  %s = craft.add %m, %c : !craft.vec<@m>, !craft.vec<@m> -> !craft.vec<@m>
  %o = craft.unembed(%s : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sum tokens <"a", "b"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}, "b" : {"x" = 2.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[C:.+]] = craft.embed <{"a" : {"m" = 1.0}}> : !craft.vec<@m>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[X]] : !craft.vec<@x>) in <{"x" : {"m[1]|m[2]" = 1.0}}> out <{"m[1]|m[2]" : {"m" = 3.0}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[S:.+]] = craft.add %[[M]], %[[C]] : !craft.vec<@m>, !craft.vec<@m> -> !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[S]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The name of a shared neuron lists up to four names.
craft.program @four tokens <0, 1> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @x <["x" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"1" : {"x" = 1.0}}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x" : {"1" = 1.0, "2" = 1.0, "3" = 1.0, "4" = 1.0}}> out <{"1" : {"m" = 1.0}, "2" : {"m" = 1.0}, "3" : {"m" = 1.0}, "4" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%m : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {0, 4}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @four tokens <0, 1> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK:         craft.mlp(%{{.*}} : !craft.vec<@x>) in <{"x" : {"1|2|3|4" = 1.0}}> out <{"1|2|3|4" : {"m" = 4.0}}> label <"m"> : !craft.vec<@m>
