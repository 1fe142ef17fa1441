// RUN: rasp-opt --verify-diagnostics --split-input-file %s | filecheck %s

// CHECK: Operation does not verify: craft.erase needs at least one direction to clear
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %z = craft.erase %x <> : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: direction 'x' is cleared twice: name it once
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %z = craft.erase %x <"x", "x"> : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: craft.erase clears the direction 'y', which its operand does not have: use the labels of its space
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %z = craft.erase %x <"x", "y"> : !craft.vec<@x>
  craft.return
}

// -----

// CHECK: Operation does not verify: @x is shared but has no offsets: say which directions share
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]> shared
  craft.return
}

// -----

// CHECK: Operation does not verify: @x is shared and leaves out a dimension: use every one from 0 to 2
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar, "y" scalar, "z" scalar]> at <[0, 2, 0]> shared
  craft.return
}

// -----

// Two directions of one dimension need the keyword `shared`.
// CHECK: Operation does not verify: two directions of @x share an offset
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar, "y" scalar]> at <[0, 0]>
  craft.return
}
// -----

// CHECK: Operation does not verify: layer -1 does not exist: layers are numbered from 0
craft.program @p tokens <"a"> max_seq_len 2 bos "bos" pad "pad" {
  craft.space @x <["x" scalar]>
  %x = craft.embed <{}> : !craft.vec<@x>
  %z = craft.erase %x <"x"> layer -1 : !craft.vec<@x>
  craft.return
}
