"""
The stylesheet of all views, whose rules apply within the class `raspc-view` alone.

Text has the colour of the page and no view has a background of its own, so that views fit light and
dark pages: a colour is a mixture with the page's colour of text, and marks are half transparent.
"""

SCOPE = "raspc-view"
"""The class of the element around a view."""

_RULES = """
{line-height:1.4;font-size:13px;max-width:100%}
 *{box-sizing:border-box}
 .raspc-head{margin:.2em 0 .5em}
 .raspc-note{opacity:.75;font-size:12px;margin:.3em 0}
 .raspc-scroll{overflow-x:auto;max-width:100%}
 table{border-collapse:collapse;margin:.3em 0;font-size:12.5px;width:auto;border:0;display:table}
 th, td{padding:2px 10px 2px 0;text-align:left;vertical-align:top;border:0;
 border-bottom:1px solid rgba(128,128,128,.25);white-space:nowrap;min-width:2.2em;
 color:inherit;background:transparent}
 thead th{font-weight:600;opacity:.75;border-bottom-color:rgba(128,128,128,.6);white-space:nowrap}
 tbody th{font-weight:600;white-space:nowrap}
 details{margin:.3em 0}
 summary{cursor:pointer}
 code, .raspc-ir{font-family:ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;
 font-size:12px;background:none;color:inherit;padding:0}
 .raspc-ir{white-space:pre;overflow-x:auto;max-height:40em;overflow-y:auto}
 .raspc-ir details{margin:0}
 .raspc-ir{padding-left:1.1em}
 .raspc-ir summary{list-style:none}
 .raspc-ir summary::-webkit-details-marker{display:none}
 .raspc-ir summary::before{content:'\\25be';position:absolute;margin-left:-1.1em;opacity:.55}
 .raspc-ir details:not([open])>summary::before{content:'\\25b8'}
 .raspc-ir details:not([open])>summary::after{content:' \\2026';opacity:.6}
 .raspc-ir summary:hover{background:rgba(128,128,128,.18)}
 .raspc-op{color:#2563b8;color:color-mix(in srgb,currentColor 35%,#2f7be0)}
 .raspc-name{color:#8a5a00;color:color-mix(in srgb,currentColor 35%,#c98a10)}
 .raspc-text{color:#2a7a3b;color:color-mix(in srgb,currentColor 35%,#2fa350)}
 .raspc-type{color:#7a3fa0;color:color-mix(in srgb,currentColor 35%,#a45ad0)}
 .raspc-number{color:#b0413e;color:color-mix(in srgb,currentColor 35%,#e0605c)}
 .raspc-quiet{opacity:.65}
 td.raspc-wrap, th.raspc-wrap{white-space:normal;overflow-wrap:break-word;min-width:17em;
 max-width:34em}
 .raspc-grid{display:block;white-space:pre;line-height:1.05;letter-spacing:.1em}
 .raspc-maps{display:flex;flex-wrap:wrap;gap:14px}
 .raspc-maps figure{margin:0;max-width:100%;overflow-x:auto}
 .raspc-maps figcaption{font-size:12px;margin-bottom:2px;overflow-wrap:anywhere}
 .raspc-map text{fill:currentColor;font:10px sans-serif}
 .raspc-map rect{fill:#3b82e6}
 .raspc-map .raspc-frame{fill:none;stroke:currentColor;stroke-opacity:.35}
 .raspc-card{background:#fff;color:#000;border-radius:6px;padding:6px;overflow-x:auto;max-width:100%}
 .raspc-card svg{max-width:100%;height:auto}
"""


def _scoped(rules: str) -> str:
    """The rules with the class in front of each selector."""
    found: list[str] = []
    for rule in rules.replace("\n ", "\n").split("}"):
        selectors, brace, body = rule.partition("{")
        if brace:
            own = ",".join(f".{SCOPE} {each.strip()}".strip() for each in selectors.split(","))
            found.append(f"{own}{{{' '.join(body.split())}}}")
    return "\n".join(found)


STYLE = _scoped(_RULES)
"""The text of the stylesheet."""
