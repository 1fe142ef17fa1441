"""`raspc repl`: the RASP language at a prompt, or from standard input."""


def repl_command() -> int:
    """Read statements and print what they give."""
    from raspc.repl.prompt_session import Session
    from raspc.repl.statement_reader import run_repl

    return run_repl(Session())
