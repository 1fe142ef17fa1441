// RUN: rasp-opt -p 'convert-transformer-to-stablehlo' %s | filecheck --match-full-lines %s

// Other operations of a module stay.
func.func @other() {
  func.return
}

// CHECK:       func.func @other() {
// CHECK-NEXT:    func.return
// CHECK-NEXT:  }

// `raspc update-checks` wrote the CHECK lines.
