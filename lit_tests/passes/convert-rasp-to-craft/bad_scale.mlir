// RUN: not rasp-opt -p 'convert-rasp-to-craft{scale=0}' %s 2>&1 | filecheck %s

// CHECK: convert-rasp-to-craft: scale is 0; give a positive number
builtin.module {
}
