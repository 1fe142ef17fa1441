"""
`rasp-saturate`: equality saturation of scalar functions and selectors.

`saturate` is the pass. `function_rules` and `selector_rules` are the rules, in the notation of
`rule_text`, and `rewrite_rules` compiles them. `equality_graph` applies rules to the terms of one
function until nothing is new, `class_values` holds the values of each class of equal terms, and
`cheapest_terms` chooses a term of each. `function_terms` does so for maps and predicates,
`selector_terms` for and, or and not of selectors.
"""
