// RUN: raspc compile %S/Inputs/axis_answers.py --vocab "a" --max-seq-len 2 --emit rasp | filecheck --match-full-lines %s

// The comparison of the answers of an encoding, such as another package adds, with its coordinates.

// CHECK:      Circle: right
// CHECK-NEXT: OneHotAxis: right
// CHECK-NEXT: OneHotAxis: right
// CHECK-NEXT: AlmostOne: axis 'x': `indicator` of the encoding 'onehot' does not single out 0; correct `indicator` of its class AlmostOne
// CHECK-NEXT: LessThanOne: axis 'x': `indicator` of the encoding 'onehot' does not single out 0; correct `indicator` of its class LessThanOne
// CHECK-NEXT: OthersToo: axis 'x': `indicator` of the encoding 'onehot' does not single out 0; correct `indicator` of its class OthersToo
// CHECK-NEXT: Constant: axis 'x': `indicator` of the encoding 'onehot' is positive where no value is held; correct `indicator` of its class Constant
// CHECK-NEXT: Even: axis 'x': `logits` of the encoding 'circle' does not decode 0; correct `logits` of its class Even
// CHECK-NEXT: ByVectors: right
// CHECK-NEXT: HighUndefined: axis 'x': `undefined_logit` of the encoding 'circle' is not below the logit of 0; correct `undefined_logit` of its class HighUndefined
// CHECK-NEXT: LowUndefined: axis 'x': `undefined_logit` of the encoding 'circle' is not above all logits of the zero vector; correct `undefined_logit` of its class LowUndefined
// CHECK-NEXT: NoUnitVectors: axis 'x': `has_direction_per_value` of the encoding 'circle' is true, but vectors are not unit vectors; correct `has_direction_per_value` of its class NoUnitVectors
// CHECK-NEXT: ByCosine: axis 'x': `number_form` of the encoding 'circle' gives 1 for 0; correct `number_form` of its class ByCosine
// CHECK-NEXT: ByCosine: axis 'x': `number_form` of the encoding 'circle' gives 0.92388 for 1; correct `number_form` of its class ByCosine
// CHECK-NEXT: AlmostNumber: axis 'x': `number_form` of the encoding 'scalar' gives 1 for 1; correct `number_form` of its class AlmostNumber
// CHECK-NEXT: AllowedNumber: right
// CHECK-NEXT: AllowedNumber: right
// CHECK-NEXT: OnePoint: axis 'x': `embed` of the encoding 'circle' gives two values one vector; correct `embed` of its class OnePoint
// CHECK-NEXT: PointOfUndefined: axis 'x': `embed` of the encoding 'circle' gives undefined a vector that is not zero; correct `embed` of its class PointOfUndefined
// CHECK-NEXT: Square: axis 'x': `coordinate` of the encoding 'scalar' neither grows nor falls with the number; correct `coordinate` of its class Square
// CHECK-NEXT: Square: axis 'x': `number_form` of the encoding 'scalar' gives 0.01 for 1; correct `number_form` of its class Square
// CHECK-NEXT: Falling: axis 'x': `number_form` of the encoding 'scalar' gives -1 for 1; correct `number_form` of its class Falling
// CHECK-NEXT: missing: axis 'x': the encoding 'circle' has no neurons for single values; define `indicator` in its class Circle, or convert the s-op to another encoding
// CHECK-NEXT: missing: axis 'x': the encoding 'circle' has no logits; define `logits` in its class Circle, or convert the s-op to another encoding
// CHECK-NEXT: missing: axis 'x': the encoding 'circle' has no logit of undefined; define `undefined_logit` in its class Circle, or convert the s-op to another encoding
// CHECK-NEXT: missing: axis 'x': the encoding 'circle' has no steps of a number; define `number_label` and `coordinate` in its class Circle, or convert the s-op to another encoding
// CHECK-NEXT: None () False None
// CHECK-NEXT: False False False
// CHECK-NEXT: {'x.cos': 1.0} {}
// CHECK-NEXT: refused: the encoding 'circle' is made by one pass alone
// CHECK-NEXT: refused: axis 'x' has no direction for 4
