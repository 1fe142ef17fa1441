"""The certificate of a padded craft program: bounds on every error, from embedding to decoding.

`arithmetic` says how a dtype rounds, `exactness` and `terms` what is not rounded at all; `vectors`
holds what is known of a vector, `reading` of the stream; `sets` and `combinations` find the ideal
values of what is read. `heads` (with `scores` and `selection`), `neurons` (with `outcome`) and
`decoding` carry ideal values and errors through each kind of operation; `program` strings them
together. The derivations are in docs/numerics.md.
"""
