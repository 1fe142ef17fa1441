// RUN: rasp-opt -p canonicalize --split-input-file %s | filecheck %s

// A sum of one vector folds; a sum of a sum is flattened.
craft.program @sums tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %a = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %b = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
  %c = craft.embed <{"a" : {"x" = 3.0}}> : !craft.vec<@x>
  %one = craft.add %a : !craft.vec<@x> -> !craft.vec<@x>
  %inner = craft.add %one, %b : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %sum = craft.add %c, %inner, %a : !craft.vec<@x>, !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %o = craft.unembed(%sum : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {7}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @sums tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    %[[A:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[B:.+]] = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[C:.+]] = craft.embed <{"a" : {"x" = 3.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[SUM:.+]] = craft.add %[[C]], %[[A]], %[[B]], %[[A]] : !craft.vec<@x>, !craft.vec<@x>, !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[SUM]] : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {7}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// An inner sum with another reader stays.
craft.program @shared tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %a = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %b = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
  %inner = craft.add %a, %b : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %sum = craft.add %inner, %b : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
  %o = craft.unembed(%sum : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {5}>
  %p = craft.unembed(%inner : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {3}>
  craft.return %o, %p : !craft.output, !craft.output
}

// CHECK:       craft.program @shared tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    %[[A:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[B:.+]] = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[INNER:.+]] = craft.add %[[A]], %[[B]] : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
// CHECK-NEXT:    %[[SUM:.+]] = craft.add %[[INNER]], %[[B]] : !craft.vec<@x>, !craft.vec<@x> -> !craft.vec<@x>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[SUM]] : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {5}>
// CHECK-NEXT:    %[[P:.+]] = craft.unembed(%[[INNER]] : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {3}>
// CHECK-NEXT:    craft.return %[[O]], %[[P]] : !craft.output, !craft.output
// CHECK-NEXT:  }

// -----

// A composition of maps: z = 3 (2 x0) + 5 (7 x1) + y, where the first map writes no m:1.
craft.program @linear tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @m <["m" onehot {0 to 2}]>
  craft.space @y <["y" scalar]>
  craft.space @z <["z" scalar]>
  %x = craft.embed <{"a" : {"x:0" = 1.0}}> : !craft.vec<@x>
  %y = craft.embed <{"a" : {"y" = 1.0}}> : !craft.vec<@y>
  %m = craft.linear(%x : !craft.vec<@x>) map <{"x:0" : {"m:0" = 2.0}, "x:1" : {"m:2" = 7.0}}> : !craft.vec<@m>
  %z = craft.linear(%m, %y : !craft.vec<@m>, !craft.vec<@y>) map <{"m:0" : {"z" = 3.0}, "m:1" : {"z" = 4.0}, "m:2" : {"z" = 5.0}, "y" : {"z" = 1.0}}> : !craft.vec<@z>
  %o = craft.unembed(%z : !craft.vec<@z>) map <{"z" : {"value" = 1.0}}> decode <numerical {7}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @linear tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" onehot {0, 1}]>
// CHECK-NEXT:    craft.space @m <["m" onehot {0 to 2}]>
// CHECK-NEXT:    craft.space @y <["y" scalar]>
// CHECK-NEXT:    craft.space @z <["z" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x:0" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[Y:.+]] = craft.embed <{"a" : {"y" = 1.0}}> : !craft.vec<@y>
// CHECK-NEXT:    %[[Z:.+]] = craft.linear(%[[Y]], %[[X]] : !craft.vec<@y>, !craft.vec<@x>) map <{"y" : {"z" = 1.0}, "x:0" : {"z" = 6.0}, "x:1" : {"z" = 35.0}}> : !craft.vec<@z>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[Z]] : !craft.vec<@z>) map <{"z" : {"value" = 1.0}}> decode <numerical {7}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A direction read directly and through the inner map has the sum of both coefficients: 2 * 3 + 10.
craft.program @both tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @m <["m" scalar]>
  craft.space @z <["z" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %m = craft.linear(%x : !craft.vec<@x>) map <{"x" : {"m" = 2.0}}> : !craft.vec<@m>
  %z = craft.linear(%x, %m : !craft.vec<@x>, !craft.vec<@m>) map <{"m" : {"z" = 3.0}, "x" : {"z" = 10.0}}> : !craft.vec<@z>
  %o = craft.unembed(%z : !craft.vec<@z>) map <{"z" : {"value" = 1.0}}> decode <numerical {16}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @both tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    craft.space @z <["z" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[Z:.+]] = craft.linear(%[[X]] : !craft.vec<@x>) map <{"x" : {"z" = 16.0}}> : !craft.vec<@z>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[Z]] : !craft.vec<@z>) map <{"z" : {"value" = 1.0}}> decode <numerical {16}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Two vectors of one space cannot be operands of one map.
craft.program @apart tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %y = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
  %m = craft.linear(%x : !craft.vec<@x>) map <{"x" : {"m" = 2.0}}> : !craft.vec<@m>
  %z = craft.linear(%m, %y : !craft.vec<@m>, !craft.vec<@x>) map <{"m" : {"m" = 3.0}, "x" : {"m" = 1.0}}> : !craft.vec<@m>
  %o = craft.unembed(%z : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {8}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @apart tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[Y:.+]] = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[M:.+]] = craft.linear(%[[X]] : !craft.vec<@x>) map <{"x" : {"m" = 2.0}}> : !craft.vec<@m>
// CHECK-NEXT:    %[[Z:.+]] = craft.linear(%[[M]], %[[Y]] : !craft.vec<@m>, !craft.vec<@x>) map <{"m" : {"m" = 3.0}, "x" : {"m" = 1.0}}> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[Z]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {8}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Two spaces with a direction of one label cannot be operands of one map.
craft.program @alike tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["x" scalar]>
  craft.space @m <["m" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %y = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@y>
  %m = craft.linear(%x : !craft.vec<@x>) map <{"x" : {"m" = 2.0}}> : !craft.vec<@m>
  %z = craft.linear(%m, %y : !craft.vec<@m>, !craft.vec<@y>) map <{"m" : {"m" = 3.0}, "x" : {"m" = 1.0}}> : !craft.vec<@m>
  %o = craft.unembed(%z : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {8}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @alike tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @y <["x" scalar]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[Y:.+]] = craft.embed <{"a" : {"x" = 2.0}}> : !craft.vec<@y>
// CHECK-NEXT:    %[[M:.+]] = craft.linear(%[[X]] : !craft.vec<@x>) map <{"x" : {"m" = 2.0}}> : !craft.vec<@m>
// CHECK-NEXT:    %[[Z:.+]] = craft.linear(%[[M]], %[[Y]] : !craft.vec<@m>, !craft.vec<@y>) map <{"m" : {"m" = 3.0}, "x" : {"m" = 1.0}}> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[Z]] : !craft.vec<@m>) map <{"m" : {"value" = 1.0}}> decode <numerical {8}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Vectors without readers are removed; spaces and operands of outputs stay.
craft.program @dead tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %p = craft.position <{}> : !craft.vec<@y>
  %h = craft.head query(%p : !craft.vec<@y>) key(%p : !craft.vec<@y>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@y>
  %m = craft.mlp(%h : !craft.vec<@y>) in <{}> out <{}> label <"m"> : !craft.vec<@y>
  %u = craft.unembed(%m : !craft.vec<@y>) map <{}> decode <numerical {1}>
  %o = craft.unembed(%x : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @dead tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    craft.space @y <["y" scalar]>
// CHECK-NEXT:    %[[X:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[X]] : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The sum of one vector folds for every reader.
craft.program @one tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %a = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
  %one = craft.add %a : !craft.vec<@x> -> !craft.vec<@x>
  %o = craft.unembed(%one : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @one
// CHECK-NEXT:    craft.space @x <["x" scalar]>
// CHECK-NEXT:    %[[A:.+]] = craft.embed <{"a" : {"x" = 1.0}}> : !craft.vec<@x>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[A]] : !craft.vec<@x>) map <{"x" : {"value" = 1.0}}> decode <numerical {1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }
