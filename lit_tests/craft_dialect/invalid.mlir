// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck %s

// Programs.
// CHECK: Operation does not verify: max_seq_len is 0; give a length of at least 1
craft.program @p tokens <"a"> max_seq_len 0 bos "bos" pad "pad" {
  craft.return
}

// -----

// CHECK: Operation does not verify: a program needs at least one token in its vocabulary
craft.program @p tokens <> max_seq_len 1 bos "bos" pad "pad" {
  craft.return
}

// -----

// CHECK: Operation does not verify: a program takes no block arguments; craft.embed reads the input
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
^bb0(%x: !craft.vec<@x>):
  craft.space @x <["x" scalar]>
  craft.return
}

// -----

// CHECK: Operation does not verify: 'craft.program' expects parent op 'builtin.module'
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.program @q tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
    craft.return
  }
  craft.return
}

// -----

// CHECK: Operation does not verify: BOS and PAD are both 'x': name them apart
craft.program @p tokens <"a"> max_seq_len 1 bos "x" pad "x" {
  craft.return
}

// -----

// CHECK: Operation does not verify: 'bos' marks a special position and cannot be in the vocabulary: rename the token, or choose another name for BOS or PAD
craft.program @p tokens <"a", "bos"> max_seq_len 1 bos "bos" pad "pad" {
  craft.return
}

// -----

// The name of a token is that of its value, for values of every type.
// CHECK: Operation does not verify: '0' marks a special position and cannot be in the vocabulary: rename the token, or choose another name for BOS or PAD
craft.program @p tokens <0> max_seq_len 1 bos "bos" pad "0" {
  craft.return
}

// -----

// CHECK: Operation does not verify: a craft.program must end in craft.return
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
}

// -----

// CHECK: Operation does not verify: 'craft.return' expects parent op 'craft.program'
"test.op"() ({
  craft.return
}) : () -> ()

// -----

// Spaces.
// CHECK: Operation does not verify: 'craft.space' expects parent op 'craft.program'
craft.space @x <["x" scalar]>

// -----

// CHECK: Operation does not verify: direction 'x' occurs twice in @x: rename one axis
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar, "x" scalar]>
  craft.return
}

// -----

// CHECK: Operation does not verify: @x has 2 directions but 3 offsets: give one offset for each direction
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]> at <[0 to 2]>
  craft.return
}

// -----

// CHECK: Operation does not verify: two directions of @x share an offset
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]> at <[1, 1]>
  craft.return
}

// -----

// CHECK: Operation does not verify: Redefinition of symbol "x"
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  craft.space @x <["y" scalar]>
  craft.return
}

// -----

// CHECK: Operation does not verify: there is no craft.space @x in @p: declare it before its first use
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  %e = craft.embed <{}> : !craft.vec<@x>
  craft.return
}

// -----

// Sources.
// CHECK: Operation does not verify: 'craft.embed' expects parent op 'craft.program'
%e = craft.embed <{}> : !craft.vec<@x>

// -----

// CHECK: Operation does not verify: the map names the direction 'b', which the vocabulary does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  %e = craft.embed <{"b" : {"x:0" = 1.0}}> : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: the map names the direction 'x:2', which the result does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  %e = craft.embed <{"a" : {"x:2" = 1.0}}> : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: the map names the direction '2', which max_seq_len does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  %e = craft.position <{"1" : {"x:0" = 1.0}, "2" : {"x:0" = 1.0}}> : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: the map names the direction 'x', which the result does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  %e = craft.position <{"0" : {"x" = 1.0}}> : !craft.vec<@x>
  craft.return
}

// -----

// Linear maps and sums.
// CHECK: {{^}}the map names the direction 'y', which the operand does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %y = craft.linear(%x : !craft.vec<@x>) map <{"y" : {"y" = 1.0}}> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: the map names the direction 'x:0', which the result does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %y = craft.linear(%x : !craft.vec<@x>) map <{"x:0" : {"x:0" = 1.0}}> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: direction 'x:0' comes from two operands of craft.linear
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %y = craft.linear(%x, %x : !craft.vec<@x>, !craft.vec<@x>) map <{}> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: craft.add adds vectors of one space, but got !craft.vec<@y> and !craft.vec<@x>: map one of them with craft.linear
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %y = craft.embed <{}> : !craft.vec<@y>
  %z = craft.add %x, %y : !craft.vec<@x>, !craft.vec<@y> -> !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: craft.add needs at least one operand
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  %z = "craft.add"() : () -> !craft.vec<@x>
  craft.return
}

// -----

// Heads.
// CHECK: Operation does not verify: qk names the direction 'y', which the query does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{"y" : {"x:0" = 1.0}}> ov <{}> label <"h"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: qk names the direction 'y', which the key does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{"x:0" : {"y" = 1.0}}> ov <{}> label <"h"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: ov names the direction 'y', which the value does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{"y" : {"y" = 1.0}}> label <"h"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: ov names the direction 'x:1', which the result does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{"x:1" : {"x:1" = 1.0}}> label <"h"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: direction 'x:0' comes from two operands of craft.head
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x, %x : !craft.vec<@x>, !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: d_head 1 is too small for the 2 key directions of qk: leave it out to get as many as are needed
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{"x:0" : {"x:0" = 1.0, "x:1" = 1.0}}> ov <{}> label <"h"> d_head 1 : !craft.vec<@y>
  craft.return
}

// -----

// MLPs.
// CHECK: Operation does not verify: the in map names the direction 'y', which the operand does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"y" : {"m" = 1.0}}> out <{}> label <"m"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: the out map names the direction 'x:0', which the result does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x:0" : {"m" = 1.0}}> out <{"m" : {"x:0" = 1.0}}> label <"m"> : !craft.vec<@y>
  craft.return
}

// -----

// CHECK: Operation does not verify: neuron 'n' has an output but no input: give it a row in the in map
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %m = craft.mlp(%x : !craft.vec<@x>) in <{"x:0" : {"m" = 1.0}}> out <{"n" : {"y" = 1.0}}> label <"m"> : !craft.vec<@y>
  craft.return
}

// -----

// Outputs.
// CHECK: {{^}}the map names the direction 'y', which the operand does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %o = craft.unembed(%x : !craft.vec<@x>) map <{"y" : {"0" = 1.0}}> decode <categorical [0, none]>
  craft.return
}

// -----

// CHECK: Operation does not verify: the map names the direction '1', which the decoding does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %o = craft.unembed(%x : !craft.vec<@x>) map <{"x:0" : {"1" = 1.0}}> decode <categorical [0, none]>
  craft.return
}

// -----

// CHECK: Operation does not verify: the map names the direction '0', which the decoding does not have: use the labels of its spaces
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" onehot {0, 1}]>
  craft.space @y <["y" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %o = craft.unembed(%x : !craft.vec<@x>) map <{"x:0" : {"0" = 1.0}}> decode <numerical {0, 1}>
  craft.return
}

// -----

// Layers.
// CHECK: Operation does not verify: layer -1 does not exist: layers are numbered from 0
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %h = craft.head query(%x : !craft.vec<@x>) key(%x : !craft.vec<@x>) value(%x : !craft.vec<@x>) qk <{}> ov <{}> label <"h"> layer -1 : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: layer -2 does not exist: layers are numbered from 0
craft.program @p tokens <"a"> max_seq_len 1 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %n = craft.mlp(%x : !craft.vec<@x>) in <{}> out <{}> label <"n"> layer -2 : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: a coefficient of the map is infinite or no number
"test.op"() {m = #craft.map<{"a" : {"x" = 1.0e999}}>} : () -> ()
