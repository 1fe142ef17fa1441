// RUN: not rasp-opt -p 'rasp-keep{names="a,d"}' %s 2>&1 | filecheck %s

// CHECK: rasp-keep: there is no variable 'd' in @p; choose from a; rasp-declare-variables makes the records
rasp.program @p vocab {1, 2} max_seq_len 2 {
  %a = rasp.tokens named "a" : !rasp.sop
  rasp.variable "a"
  rasp.return %a : !rasp.sop
}
