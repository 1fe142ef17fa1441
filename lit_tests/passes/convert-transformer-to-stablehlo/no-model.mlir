// RUN: rasp-opt -p 'convert-transformer-to-stablehlo' %s | filecheck %s

// What is not a model is left alone.
func.func @other() {
  func.return
}

// CHECK:       func.func @other() {
// CHECK-NEXT:    func.return
// CHECK-NEXT:  }
