"""What Tracr has beside its networks: `encoder`, and the sizes of a network in `model`."""
