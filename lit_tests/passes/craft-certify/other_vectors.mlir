// RUN: rasp-opt --verify-diagnostics --split-input-file -p 'craft-certify' %s 2>&1 | filecheck %s

// Every component reads the sum of all that was written before it.
// CHECK: no bound on the error of 'h' is known: it reads another vector than the residual stream; compile it without a proof (allow-uncertified)
craft.program @head tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "y" scalar]> at <[0 to 4]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %h = craft.head query(%e : !craft.vec<@residual>) key(%e : !craft.vec<@residual>) value(%e : !craft.vec<@residual>)
    qk <{"one" : {"one" = 50.0, "tokens:bos" = -100.0}}> ov <{"tokens:a" : {"y" = 1.0}}> label <"h"> layer 0 : !craft.vec<@residual>
  %t = craft.add %e, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1/2, 1}>
  craft.return %o : !craft.output
}

// -----

// CHECK: no bound on the error of 'the result' is known: it reads another vector than the residual stream; compile it without a proof (allow-uncertified)
craft.program @early tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "y" scalar]> at <[0 to 4]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %h = craft.head query(%s : !craft.vec<@residual>) key(%s : !craft.vec<@residual>) value(%s : !craft.vec<@residual>)
    qk <{"one" : {"one" = 50.0, "tokens:bos" = -100.0}}> ov <{"tokens:a" : {"y" = 1.0}}> label <"h"> layer 0 : !craft.vec<@residual>
  %t = craft.add %s, %h : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%s : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1/2, 1}>
  craft.return %o : !craft.output
}

// -----

// CHECK: no bound on the error of 'the program' is known: it is added to the residual stream behind the embeddings; compile it without a proof (allow-uncertified)
craft.program @late tokens <"a", "b"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @residual <["tokens" onehot {"bos"}, "one" scalar, "tokens" onehot {"a", "b"}, "y" scalar]> at <[0 to 4]>
  %e = craft.embed <{"a" : {"one" = 1.0, "tokens:a" = 1.0}, "b" : {"one" = 1.0}, "bos" : {"one" = 1.0, "tokens:bos" = 1.0}}> : !craft.vec<@residual>
  %s = craft.add %e : !craft.vec<@residual> -> !craft.vec<@residual>
  %y = craft.embed <{"a" : {"y" = 1.0}}> : !craft.vec<@residual>
  %t = craft.add %s, %y : !craft.vec<@residual>, !craft.vec<@residual> -> !craft.vec<@residual>
  %o = craft.unembed(%t : !craft.vec<@residual>) map <{"y" : {"value" = 1.0}}> decode <numerical {0, 1/2, 1}>
  craft.return %o : !craft.output
}
