"""
Compression: a compiled model with trained linear maps at every write and read of its stream.

Lindner et al. 2023, section 5, train such a map by gradient descent, with frozen weights, and find
superposition.

    training_options    the widths, seeds and hyper-parameters of a compression
    training_inputs     the inputs of training and measurement
    problem             the model, its inputs, and its outputs and activations for them
    compressed_forward  the forward pass through the maps, which JAX differentiates
    losses              the loss
    initial_maps        the maps before training
    training            all runs of a sweep as one program
    training_runs       checkpoints and results in files
    compress_model      the training of all runs, with progress and checkpoints
    residual_maps       the maps, and models that contain them
    metrics             the accuracy of a compressed model, and the geometry of its features
    side_by_side        the streams of a model and of its compression, for comparison
    feature_recovery    the recovery of features from activations alone
    figures             plots

Only a compression imports jax, optax and the other libraries: `pip install raspc[compression]`.
"""
