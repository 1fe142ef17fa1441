"""`raspc repl`: the RASP language at a prompt, or from standard input."""


def repl_command() -> int:
    """Read statements and print what they give."""
    from raspc.repl.reader import run_repl
    from raspc.repl.session import Session

    return run_repl(Session())
