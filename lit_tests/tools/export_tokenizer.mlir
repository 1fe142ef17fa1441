// RUN: rm -rf %t
// RUN: raspc export %s --to safetensors -o %t
// RUN: cat %t/tokenizer.json %t/tokenizer_config.json %t/README.md | filecheck %s

// Each token has the word that `raspc run --input` reads; the special tokens are in no word.
rasp.program @p vocab {1, "1", "a b", "compiler_bos!", ""} max_seq_len 3 {
  %tokens = rasp.tokens : !rasp.sop
  rasp.return %tokens : !rasp.sop
}

// CHECK:      "added_tokens": [
// CHECK:        "id": 5,
// CHECK-NEXT:   "content": "<compiler_bos>",
// CHECK-NEXT:   "single_word": true,
// CHECK:        "id": 6,
// CHECK-NEXT:   "content": "compiler_pad",
// CHECK:      "type": "TemplateProcessing",
// CHECK:      "type": "WordLevel",
// CHECK-NEXT: "vocab": {
// CHECK-NEXT:   "1": 0,
// CHECK-NEXT:   "\"\"": 1,
// CHECK-NEXT:   "\"1\"": 2,
// CHECK-NEXT:   "\"a b\"": 3,
// CHECK-NEXT:   "compiler_bos!": 4,
// CHECK-NEXT:   "<compiler_bos>": 5,
// CHECK-NEXT:   "compiler_pad": 6
// CHECK:      "tokenizer_class": "PreTrainedTokenizerFast",
// CHECK-NEXT: "bos_token": "<compiler_bos>",
// CHECK-NEXT: "pad_token": "compiler_pad",
// CHECK-NEXT: "model_max_length": 4,
// CHECK:      "split_special_tokens": true
// CHECK:      library_name: safetensors
// CHECK:      # p
// CHECK:      An input has 1 to 3 tokens. There are no positions for a longer input.
// CHECK:      The model is certified
// CHECK:      rasp.program @p
