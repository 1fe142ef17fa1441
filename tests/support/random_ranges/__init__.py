"""Random programs over ranges of length, scale, mask, vocabulary, run form and arithmetic."""
