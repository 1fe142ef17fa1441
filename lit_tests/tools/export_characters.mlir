// RUN: rm -rf %t
// RUN: raspc export %s --to safetensors --split characters -o %t
// RUN: cat %t/tokenizer.json | filecheck --match-full-lines %s

rasp.program @p vocab {1, "a", " "} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// CHECK:      "normalizer": null,
// CHECK:      "Regex": "[^\\n]|\\n"
// CHECK:      "behavior": "Isolated",
// CHECK:      "decoder": {
// CHECK-NEXT:   "type": "Fuse"
// CHECK:      "1": 0,
// CHECK-NEXT: " ": 1,
// CHECK-NEXT: "a": 2,
