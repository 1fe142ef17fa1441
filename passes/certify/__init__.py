"""The certificate of a padded craft program: bounds on every error, from embedding to decoding.

`arithmetic` says how a dtype rounds; `vectors` holds what is known of a vector; `sets` finds the
ideal values of linear readings; `heads`, `neurons` and `decoding` carry ideal values and errors
through each kind of operation; `stream` strings them along the residual stream. The derivations
are in docs/numerics.md.
"""
