// RUN: rasp-opt -p craft-narrow-spaces --split-input-file %s | filecheck %s

// Directions with equal readings become one direction, which holds their sum.
craft.program @alike tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @alike tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a|b", "c"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a|b" = 1.0}, "b" : {"t:a|b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@t.narrow>) map <{"t:a|b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A direction without readers is dropped.
craft.program @unread tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @unread tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a", "c"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@t.narrow>) map <{"t:a" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Directions whose readings are multiples of one another become one, a weighted sum.
craft.program @multiples tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"value" = 2.0}, "t:b" : {"value" = -6.0}, "t:c" : {"value" = 3.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @multiples tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a|b|c"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a|b|c" = 1.0}, "b" : {"t:a|b|c" = -3.0}, "c" : {"t:a|b|c" = 1.5}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@t.narrow>) map <{"t:a|b|c" : {"value" = 2.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The readings of all readers count: those of an MLP differ, those of the unembedding do not.
craft.program @readers tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @m <["m" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %m = craft.mlp(%t : !craft.vec<@t>) in <{"t:a" : {"m" = 1.0}}> out <{"m" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%t, %m : !craft.vec<@t>, !craft.vec<@m>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"x" = 1.0}, "m" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @readers tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a", "b"]]>
// CHECK-NEXT:    craft.space @m <["m" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[M:.+]] = craft.mlp(%[[V0]] : !craft.vec<@t.narrow>) in <{"t:a" : {"m" = 1.0}}> out <{"m" : {"m" = 1.0}}> label <"m"> : !craft.vec<@m>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]], %[[M]] : !craft.vec<@t.narrow>, !craft.vec<@m>) map <{"m" : {"y" = 1.0}, "t:a" : {"x" = 1.0}, "t:b" : {"x" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The three readings of a head: queries, keys and values.
craft.program @head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @h <["h" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %h = craft.head query(%t : !craft.vec<@t>) key(%t : !craft.vec<@t>) value(%t : !craft.vec<@t>) qk <{"t:a" : {"t:a" = 9.0, "t:b" = 9.0}, "t:b" : {"t:a" = 9.0, "t:b" = 9.0}}> ov <{"t:a" : {"h" = 1.0}, "t:b" : {"h" = 1.0}, "t:c" : {"h" = 2.0}}> label <"h"> d_head 3 : !craft.vec<@h>
  %o = craft.unembed(%h : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @head tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a|b", "c"]]>
// CHECK-NEXT:    craft.space @h <["h" scalar]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"t:a|b" = 1.0}, "b" : {"t:a|b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    %[[H:.+]] = craft.head query(%[[V0]] : !craft.vec<@t.narrow>) key(%[[V0]] : !craft.vec<@t.narrow>) value(%[[V0]] : !craft.vec<@t.narrow>) qk <{"t:a|b" : {"t:a|b" = 9.0}}> ov <{"t:a|b" : {"h" = 1.0}, "t:c" : {"h" = 2.0}}> label <"h"> d_head 3 : !craft.vec<@h>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[H]] : !craft.vec<@h>) map <{"h" : {"value" = 1.0}}> decode <numerical {0, 1}>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// The name of a merged direction that equals a value's name is numbered.
craft.program @names tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @v <["v" onehot {"a", "a|b", "b"}]>
  %v = craft.embed <{"a" : {"v:a" = 1.0}, "b" : {"v:b" = 1.0}, "c" : {"v:a|b" = 1.0}}> : !craft.vec<@v>
  %o = craft.unembed(%v : !craft.vec<@v>) map <{"v:a" : {"x" = 1.0}, "v:b" : {"x" = 1.0}, "v:a|b" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @names tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @v.narrow <["v" named ["a|b", "a|b_2"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.embed <{"a" : {"v:a|b" = 1.0}, "b" : {"v:a|b" = 1.0}, "c" : {"v:a|b_2" = 1.0}}> : !craft.vec<@v.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@v.narrow>) map <{"v:a|b" : {"x" = 1.0}, "v:a|b_2" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// Directions of positions merge; the name of five merged values is abbreviated.
craft.program @positions tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @i <["i" onehot {0 to 6}]>
  %i = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}}> : !craft.vec<@i>
  %o = craft.unembed(%i : !craft.vec<@i>) map <{"i:0" : {"x" = 1.0}, "i:1" : {"x" = 1.0}, "i:2" : {"x" = 1.0}, "i:3" : {"x" = 1.0}, "i:4" : {"x" = 1.0}, "i:5" : {"y" = 1.0}, "i:6" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @positions tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
// CHECK-NEXT:    craft.space @i.narrow <["i" named ["0|..|4", "5|6"]]>
// CHECK-NEXT:    %[[V0:.+]] = craft.position <{"0" : {"i:0|..|4" = 1.0}, "1" : {"i:0|..|4" = 1.0}}> : !craft.vec<@i.narrow>
// CHECK-NEXT:    %[[O:.+]] = craft.unembed(%[[V0]] : !craft.vec<@i.narrow>) map <{"i:0|..|4" : {"x" = 1.0}, "i:5|6" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
// CHECK-NEXT:    craft.return %[[O]] : !craft.output
// CHECK-NEXT:  }

// -----

// A direction remains for each reading of a basis of all readings. Here the head's scores read an
// index and its square, and the values read twice the index less the square.
craft.program @spanned tokens <"a"> max_seq_len 4 bos "BOS" pad "PAD" {
  craft.space @i <["i" onehot {0 to 3}]>
  craft.space @k <["k" scalar, "k2" scalar]>
  craft.space @f <["f" scalar]>
  %i = craft.position <{"0" : {"i:0" = 1.0}, "1" : {"i:1" = 1.0}, "2" : {"i:2" = 1.0}, "3" : {"i:3" = 1.0}}> : !craft.vec<@i>
  %k = craft.linear(%i : !craft.vec<@i>) map <{"i:1" : {"k" = 1.0, "k2" = 1.0}, "i:2" : {"k" = 2.0, "k2" = 4.0}, "i:3" : {"k" = 3.0, "k2" = 9.0}}> : !craft.vec<@k>
  %f = craft.head query(%k : !craft.vec<@k>) key(%k : !craft.vec<@k>) value(%i : !craft.vec<@i>) qk <{"k" : {"k" = 1.0}}> ov <{"i:1" : {"f" = 1.0}, "i:3" : {"f" = -3.0}}> label <"f"> : !craft.vec<@f>
  %o = craft.unembed(%f : !craft.vec<@f>) map <{"f" : {"value" = 1.0}}> decode <numerical {0, 1}>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @spanned
// CHECK-NEXT:    craft.space @i.narrow <["i" named ["f", "k"]]>
// CHECK-NEXT:    craft.space @k <["k" scalar, "k2" scalar]>
// CHECK-NEXT:    craft.space @f <["f" scalar]>
// CHECK-NEXT:    %[[I:.+]] = craft.position <{"1" : {"i:f" = 1.0, "i:k" = 1.0}, "2" : {"i:k" = 2.0}, "3" : {"i:f" = -3.0, "i:k" = 3.0}}> : !craft.vec<@i.narrow>
// CHECK-NEXT:    %[[K:.+]] = craft.linear(%[[I]] : !craft.vec<@i.narrow>) map <{"i:f" : {"k2" = -1.0}, "i:k" : {"k2" = 2.0, "k" = 1.0}}> : !craft.vec<@k>
// CHECK-NEXT:    craft.head query(%[[K]] : !craft.vec<@k>) key(%[[K]] : !craft.vec<@k>) value(%[[I]] : !craft.vec<@i.narrow>) qk <{"k" : {"k" = 1.0}}> ov <{"i:f" : {"f" = 1.0}}> label <"f"> : !craft.vec<@f>

// -----

// A basis of several directions, some of whose readings are multiples of others.
craft.program @some tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %o = craft.unembed(%t : !craft.vec<@t>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"x" = 2.0}, "t:c" : {"y" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @some
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["y", "x"]]>
// CHECK-NEXT:    %[[T:.+]] = craft.embed <{"a" : {"t:x" = 1.0}, "b" : {"t:x" = 2.0}, "c" : {"t:y" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK-NEXT:    craft.unembed(%[[T]] : !craft.vec<@t.narrow>) map <{"t:y" : {"y" = 1.0}, "t:x" : {"x" = 1.0}}> decode <categorical ["x", "y", "z"]>

// -----

// A name that is the label of another space's direction is numbered.
craft.program @taken tokens <"a", "b", "c"> max_seq_len 2 bos "BOS" pad "PAD" {
  craft.space @t <["t" onehot {"a", "b", "c"}]>
  craft.space @m <["t:a|b" scalar]>
  %t = craft.embed <{"a" : {"t:a" = 1.0}, "b" : {"t:b" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t>
  %m = craft.mlp(%t : !craft.vec<@t>) in <{"t:c" : {"n" = 1.0}}> out <{"n" : {"t:a|b" = 1.0}}> label <"m"> : !craft.vec<@m>
  %o = craft.unembed(%t, %m : !craft.vec<@t>, !craft.vec<@m>) map <{"t:a" : {"x" = 1.0}, "t:b" : {"x" = 1.0}, "t:c" : {"y" = 1.0}, "t:a|b" : {"z" = 1.0}}> decode <categorical ["x", "y", "z"]>
  craft.return %o : !craft.output
}

// CHECK:       craft.program @taken
// CHECK-NEXT:    craft.space @t.narrow <["t" named ["a|b_2", "c"]]>
// CHECK-NEXT:    craft.space @m <["t:a|b" scalar]>
// CHECK-NEXT:    craft.embed <{"a" : {"t:a|b_2" = 1.0}, "b" : {"t:a|b_2" = 1.0}, "c" : {"t:c" = 1.0}}> : !craft.vec<@t.narrow>
// CHECK:         craft.unembed({{.*}}) map <{"t:a|b" : {"z" = 1.0}, "t:a|b_2" : {"x" = 1.0}, "t:c" : {"y" = 1.0}}>
