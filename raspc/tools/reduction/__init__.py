"""
The reduction of a program while a property holds: `rasp-reduce`.

`edits` lists the steps that make a module smaller, `failures` describes what a pipeline does with a
module, and `reducer` takes steps until none keeps the property.
"""
