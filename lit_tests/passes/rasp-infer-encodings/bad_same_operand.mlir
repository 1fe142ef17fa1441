// RUN: not rasp-opt -p 'rasp-infer-encodings{same-operand=square}' %s 2>&1 | filecheck %s

// CHECK: rasp-infer-encodings has no same-operand 'square'; choose from diagonal, product
builtin.module {
}
