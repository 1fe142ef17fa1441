"""
The HTML by which objects show themselves in notebooks, a file for each kind of object.

    raspc.show(module)              # an object whose HTML is the IR, with regions that fold
    raspc.show(program, "abac")     # the s-ops of a program, with their values on an input
    model                           # the last line of a cell: parts, circuit and certificate

`object_views` chooses the view of an object. A view is a function of the object that returns HTML
without scripts, of a bounded size; text of programs and models is escaped. Views import JAX never,
and matplotlib when they draw a circuit.
"""
