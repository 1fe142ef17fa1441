"""
Pictures of a model: the stream with its variables, attention patterns, and the circuit.

    figure = stream_figure(model, ["a", "b", "a"])
    save_picture(figure, Path("stream.svg"), "reverse")     # or .png, or .html

Each function returns a matplotlib figure, drawn without a display.
"""
