"""Code that passes of several rooms call: rewriting with locations, merging, inlining."""
