"""The pipeline `left`: `default`, for a program whose names begin with `left.`."""

LEFT = 'rasp-rename-sops{prefix="left."},default'
"""The passes, in which the name of another pipeline stands for its passes."""
