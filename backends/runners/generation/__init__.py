"""Generation: prompts that grow by the token that a causal model computes at their end."""
