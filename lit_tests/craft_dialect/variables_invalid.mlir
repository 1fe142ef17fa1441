// RUN: rasp-opt %s --split-input-file --verify-diagnostics | filecheck --match-full-lines %s

craft.program @p tokens <"a"> max_seq_len 1 bos "BOS" pad "PAD" {
  craft.variable "x"
  craft.return
}
// CHECK: variable 'x' needs an encoding or a fate, and not both

// -----

craft.program @p tokens <"a"> max_seq_len 1 bos "BOS" pad "PAD" {
  craft.variable "x" encoded <["x" scalar]>
  craft.return
}
// CHECK: variable 'x' is encoded in one axis, with its values

// -----

craft.program @p tokens <"a"> max_seq_len 1 bos "BOS" pad "PAD" {
  craft.variable "x" reading <{"t" : {"x" = 1.0}}> fate <unread by "dce">
  craft.return
}
// CHECK: variable 'x' has a fate, and no image or reading

// -----

craft.program @p tokens <"a"> max_seq_len 1 bos "BOS" pad "PAD" {
  craft.variable "x" values <{1}> encoded <["x" scalar]>
  craft.return
}
// CHECK: variable 'x' is in the direction 'x', which no space of the program has: record the fate of the variable
