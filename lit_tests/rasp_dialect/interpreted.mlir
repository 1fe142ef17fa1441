// RUN: raspc run %S/Inputs/interpreted.py --output count --output other --output either --output previous --output filled --output first --output largest --output sum_before --output mean --output mean_count --output length --output lacks --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "a b a a" --input "a" --input "a b c d e f a" | filecheck %s
// RUN: raspc run %S/Inputs/interpreted.py --output strings --output truths --output one --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "b" | filecheck %s --check-prefix=RIGHT
// RUN: raspc run %S/Inputs/interpreted.py --output strings --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "b b b" | filecheck %s --check-prefix=ALIKE
// RUN: not raspc run %S/Inputs/interpreted.py --output one --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "a b c d e f a" 2>&1 | filecheck %s --check-prefix=ONE
// RUN: not raspc run %S/Inputs/interpreted.py --output strings --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "a b c d e f a" 2>&1 | filecheck %s --check-prefix=STRINGS
// RUN: not raspc run %S/Inputs/interpreted.py --output truths --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "a b c d e f a" 2>&1 | filecheck %s --check-prefix=TRUTHS
// RUN: not raspc run %S/Inputs/interpreted.py --output many --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "a b c d e f a" 2>&1 | filecheck %s --check-prefix=MANY
// RUN: not raspc run %S/Inputs/interpreted.py --output text_sum --vocab "a b c d e f" --max-seq-len 7 --stage rasp --input "a b c d e f a" 2>&1 | filecheck %s --check-prefix=TEXT_SUM

// The interpreter of the rasp dialect: each s-op on three inputs, and errors about one of them.

// CHECK:      3 1 3 3
// CHECK-NEXT: 0 1 1 1
// CHECK-NEXT: 3 2 4 4
// CHECK-NEXT: None a b a
// CHECK-NEXT: - a b a
// CHECK-NEXT: 0 1 0 0
// CHECK-NEXT: 0 0 0 0
// CHECK-NEXT: 0 0 1 3
// CHECK-NEXT: 0 0.5 1 1.5
// CHECK-NEXT: -1 3 2 2.33333
// CHECK-NEXT: 8 8 8 8
// CHECK-NEXT: True False False False
// CHECK-NEXT: 1
// CHECK-NEXT: 0
// CHECK-NEXT: 1
// CHECK-NEXT: None
// CHECK-NEXT: -
// CHECK-NEXT: 0
// CHECK-NEXT: 0
// CHECK-NEXT: 0
// CHECK-NEXT: 0
// CHECK-NEXT: -1
// CHECK-NEXT: 2
// CHECK-NEXT: True
// CHECK-NEXT: 2 1 1 1 1 1 2
// CHECK-NEXT: 0 1 2 3 4 5 5
// CHECK-NEXT: 2 2 3 4 5 6 7
// CHECK-NEXT: None a b c d e f
// CHECK-NEXT: - a b c d e f
// CHECK-NEXT: 0 1 2 3 4 5 0
// CHECK-NEXT: 0 0 0 0 0 0 0
// CHECK-NEXT: 0 0 1 3 6 10 15
// CHECK-NEXT: 0 0.5 1 1.5 2 2.5 3
// CHECK-NEXT: -1 2 1.5 1.33333 1.25 1.2 1.16667
// CHECK-NEXT: 14 14 14 14 14 14 14
// CHECK-NEXT: True False False False False False False

// RIGHT:      b
// RIGHT-NEXT: False
// RIGHT-NEXT: 0

// ONE:      s-op 'rasp.single(same)': the query at position 0 selects 2 keys, and the program states that it selects at most one; give another input, or leave the statement out

// STRINGS:      s-op 'strings': the query at position 1 selects 2 keys with the values "a", "b", which have no mean; only numbers do: select one key for each query, or aggregate numbers

// TRUTHS:      s-op 'truths': the query at position 1 selects 2 keys with the values false, true, and truth values that differ have no mean; select one key for each query, or aggregate numbers: indicator(x), in Python numerical(x)

// MANY:      s-op 'many': the query at position 0 selects 7 keys with the values "a", "b", "c", "d", ..., which have no mean; only numbers do: select one key for each query, or aggregate numbers

// TEXT_SUM:      s-op 'text_sum': the query at position 0 selects 1 key with the value "a", and only numbers have a sum; aggregate numbers

// ALIKE: b b b
