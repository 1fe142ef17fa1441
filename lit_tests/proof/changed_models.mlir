// RUN: raspc compile %S/Inputs/changed_models.py --vocab a --max-seq-len 2 --emit rasp | filecheck %s

// A pass that does not answer for certificates leaves none on a program that it changed; a model with
// another mask, vocabulary or place of norms than those of its program gets no proof.

// CHECK:      certificates after a pass:
// CHECK-NEXT:   nothing: 4
// CHECK-NEXT:   change: None
// CHECK-NEXT:   certify: 2
// CHECK-NEXT:   answer: 4
// CHECK-NEXT: changed models:
// CHECK-NEXT:   none: proved
// CHECK-NEXT:   causal: the mask of the model is causal, and that of its program none; change the program, and compile it again
// CHECK-NEXT:   fewer results: the number of results of the model is 1, and that of its program 2; change the program, and compile it again
// CHECK-NEXT:   other token: the vocabulary of the model is "a", "c", and that of its program "a", "b"; change the program, and compile it again
// CHECK-NEXT:  default,gpt2:
// CHECK-NEXT:   none: proved
// CHECK-NEXT:   kind: the norms of the model are not alike; give all norms one kind and one eps, as transformer-insert-norms does
// CHECK-NEXT:   eps: the norms of the model are not alike; give all norms one kind and one eps, as transformer-insert-norms does
// CHECK-NEXT:   result: 'unembed' does not read the norm that is before each half-layer; chain the components as transformer-insert-norms does
// CHECK-NEXT:  default,bert:
// CHECK-NEXT:   none: proved
// CHECK-NEXT:   kind: the norms of the model are not alike; give all norms one kind and one eps, as transformer-insert-norms does
// CHECK-NEXT:   eps: the norms of the model are not alike; give all norms one kind and one eps, as transformer-insert-norms does
// CHECK-NEXT:   result: 'unembed' does not read the norm that is after each half-layer; chain the components as transformer-insert-norms does
// CHECK-NEXT:   attention: 'layer0/attn' does not read the norm that is before each half-layer; chain the components as transformer-insert-norms does
// CHECK-NEXT:   MLP: 'layer0/mlp' does not read the norm that is before each half-layer; chain the components as transformer-insert-norms does
// CHECK-NEXT:   stream: 'layer0/attn' does not read the norm that is before each half-layer; chain the components as transformer-insert-norms does
// CHECK-NEXT:   skipped: 'layer0/mlp' does not read the norm that is after each half-layer; chain the components as transformer-insert-norms does
