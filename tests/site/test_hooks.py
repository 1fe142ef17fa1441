"""The hooks of the site: links to source files, notebooks as pages, arguments of docstrings."""

import ast
import html
import importlib.util
import io
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]


def hook(name: str) -> ModuleType:
    """A file of docs/hooks/, as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / "hooks" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.needs("mkdocs")
@pytest.mark.parametrize(
    "page, link, target",
    [
        ("truth.md", "../passes/pipelines.py", "source/passes/pipelines.py.md"),
        ("truth.md", "../checker", "source/checker/index.md"),
        ("truth.md", "glossary.md#values", "glossary.md#values"),
        ("truth.md", "schemas/witness.json", "source/docs/schemas/witness.json.md"),
        ("tutorial/one.md", "../truth.md", "../truth.md"),
        ("tutorial/one.md", "../../README.md#start", "../source/README.md.md#start"),
        ("truth.md", "../no/such/file.py", "../no/such/file.py"),
        ("truth.md", "https://xdsl.dev", "https://xdsl.dev"),
    ],
)
def test_links_lead_to_pages(page: str, link: str, target: str) -> None:
    shown = hook("source_pages")._with_links(f"a [b]({link}) c", page, f"docs/{page}")
    assert shown == f"a [b]({target}) c"


@pytest.mark.needs("mkdocs")
def test_paths_in_code_are_links() -> None:
    pages = hook("source_pages")
    text = "`passes/pipelines.py`, `no/such/file.py`, `docs/hooks/one.py`, [`checker/check.py`](x)"
    assert pages._with_links(text, "tutorial/one.md", "docs/tutorial/one.md") == text.replace(
        "`passes/pipelines.py`",
        "[`passes/pipelines.py`](../source/passes/pipelines.py.md)",
    )
    assert list(pages._sources_of("docs/one.md", text)) == ["passes/pipelines.py"]


@pytest.mark.needs("mkdocs")
def test_code_has_no_links() -> None:
    text = "```python\nf[0](../passes)\n```\n"
    assert hook("source_pages")._with_links(text, "truth.md", "docs/truth.md") == text


@pytest.mark.needs("mkdocs")
def test_the_page_of_a_folder_lists_its_files() -> None:
    text = hook("source_pages")._source_page("checker", {"checker/check.py": None})
    assert "[`check.py`](check.py.md)" in text
    assert "| `roundoff.py` | " in text


CONSOLE = """Text.

```console
$ raspc run a.py
1 2
%x = $ 3
$ ls
$ raspc passes
...
```

````markdown
```console
$ ls
```
````

```python
x = 1
```

```console
$ ls
```
"""


@pytest.mark.needs("mkdocs")
def test_the_output_of_a_command_is_a_block_of_its_own() -> None:
    first = "```console\n$ raspc run a.py\n1 2\n%x = $ 3\n$ ls\n$ raspc passes\n...\n```"
    assert hook("console_pages").with_outputs(CONSOLE) == CONSOLE.replace(
        first,
        "```console\n$ raspc run a.py\n```\n\n``` { .text .output }\n1 2\n%x = $ 3\n```\n\n"
        "```console\n$ ls\n$ raspc passes\n```\n\n``` { .text .output }\n...\n```",
    )


def output(**data: Any) -> dict[str, Any]:
    return {"data": data, "output_type": "display_data"}


@pytest.mark.needs("mkdocs")
@pytest.mark.parametrize(
    "cell_output, text",
    [
        ({"name": "stdout", "text": ["a\n", "b\n"]}, "a\nb"),
        (output(**{"text/html": "<pre class='text-xs'>a &lt; b</pre>"}), "a < b"),
        (output(**{"text/plain": "[None, Fraction(1, 3)]"}), "[None, Fraction(1, 3)]"),
    ],
)
def test_outputs_that_are_text(cell_output: dict[str, Any], text: str) -> None:
    shown = hook("notebook_pages")._output(cell_output)
    assert shown == f"``` {{ .text .output }}\n{text}\n```"


@pytest.mark.needs("mkdocs")
def test_outputs_that_are_html_replace_their_placeholders() -> None:
    module = hook("notebook_pages")
    key = module._output(output(**{"text/html": "<table>\n\n<tr></tr></table>"}))
    assert module.on_page_content(f"<p>{key}</p>", None, None, None) == (
        '<div class="output"><table>\n\n<tr></tr></table></div>'
    )
    figure = (
        "<marimo-mime-renderer data-mime='&quot;application/vnd.marimo+mimebundle&quot;' "
        "data-data='&quot;{&#92;&quot;image/png&#92;&quot;: &#92;&quot;data:x&#92;&quot;}&quot;'>"
        "</marimo-mime-renderer>"
    )
    assert module._figures(f"a{figure}b") == 'a<img src="data:x" width="" alt="figure">b'


NOTEBOOK = """
import marimo

app = marimo.App()


@app.cell(hide_code=True)
def _(mo):
    mo.md(r'''# A notebook''')
    return


@app.cell
def _():
    import marimo as mo
    return (mo,)


@app.cell
def _(mo):
    n = 2
    print("n is", n)
    [None, n]
    return (n,)


@app.cell(hide_code=True)
def _(mo, n):
    mo.md(f"## The number {n}")
    return
"""


def cells_of(notebook: str, folder: Path) -> list[dict[str, Any]]:
    """The cells of a notebook with their outputs, as the script that runs notebooks writes them."""
    source, target = folder / "one.py", folder / "one.ipynb"
    source.write_text(notebook, encoding="utf-8")
    script = ROOT / "docs" / "hooks" / "run_notebooks.py"
    subprocess.run([sys.executable, str(script), f"{source}={target}"], check=True)
    return json.loads(target.read_text(encoding="utf-8"))["cells"]


@pytest.mark.needs("marimo")
def test_a_notebook_runs(tmp_path: Path) -> None:
    cells = cells_of(NOTEBOOK, tmp_path)
    assert [cell["cell_type"] for cell in cells] == ["markdown", "code", "code", "code"]
    printed, value = cells[2]["outputs"]
    assert printed["text"] == ["n is 2\n"]
    assert value["data"] == {"text/plain": "[None, 2]"}
    assert cells[3]["outputs"][0]["data"] == {"text/markdown": "## The number 2"}
    assert "remove-input" in cells[3]["metadata"]["tags"]


ANSWER = """
import marimo

app = marimo.App()


@app.cell(hide_code=True)
def _():
    import inspect
    import marimo as mo
    return inspect, mo


@app.cell(hide_code=True)
def _(inspect, mo):
    def answer():
        return 2 * 3

    mo.md(f"The answer:\\n{inspect.getsource(answer)}end")
    return
"""


@pytest.mark.needs("marimo")
def test_the_source_of_a_function_is_that_of_its_cell(tmp_path: Path) -> None:
    *_, cell = cells_of(ANSWER, tmp_path)
    shown = cell["outputs"][0]["data"]["text/markdown"]
    assert shown == "The answer:\ndef answer():\n    return 2 * 3\nend"


@pytest.mark.needs("marimo")
def test_a_cell_that_fails_is_named(tmp_path: Path) -> None:
    source = tmp_path / "one.py"
    source.write_text(NOTEBOOK.replace("n = 2", "n = 2 / 0"), encoding="utf-8")
    script = ROOT / "docs" / "hooks" / "run_notebooks.py"
    command = [sys.executable, str(script), f"{source}={tmp_path / 'one.ipynb'}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "ZeroDivisionError" in done.stderr
    assert f"{source}, cell 2:" in done.stderr


@pytest.mark.needs("mkdocs")
def test_the_title_of_a_notebook_comes_first() -> None:
    cells = [{"cell_type": kind} for kind in ("code", "markdown", "code")]
    kinds = [cell["cell_type"] for cell in hook("notebook_pages")._title_first(cells)]
    assert kinds == ["markdown", "code", "code"]


@pytest.mark.needs("mkdocs", "marimo")
def test_a_page_leads_to_its_notebook_and_its_files() -> None:
    from mkdocs.config import load_config
    from mkdocs.structure.files import Files

    module = hook("notebook_pages")
    path = ROOT / "docs" / "tutorial" / "chapter6_own_pass.py"
    cells = [
        {"cell_type": "markdown", "source": [f"**`own/a.py`**\n\n```python\nx = {n}\n```"]}
        for n in (1, 2)
    ]
    module.notebooks = lambda: [path]
    module._run = lambda paths: [{"cells": cells}]
    config = load_config(str(ROOT / "mkdocs.yml"))
    config.plugins._current_plugin = "notebook_pages"
    files = module.on_files(Files([]), config)
    found = {file.src_uri: file for file in files}
    assert list(found) == [
        "tutorial/chapter6_own_pass.md",
        "downloads/chapter6_own_pass.py",
        "downloads/chapter6_own_pass.zip",
    ]
    assert found["tutorial/chapter6_own_pass.md"].content_string.endswith(
        "*Download [the notebook](../downloads/chapter6_own_pass.py) and [the files that it writes]"
        "(../downloads/chapter6_own_pass.zip).*"
    )
    with zipfile.ZipFile(
        io.BytesIO(found["downloads/chapter6_own_pass.zip"].content_bytes)
    ) as all_:
        assert {name: all_.read(name) for name in all_.namelist()} == {"own/a.py": b"x = 2\n"}


@pytest.mark.needs("mkdocs")
def test_notebooks_replace_patterns_of_the_navigation() -> None:
    entry = {"Learn": ["learn.md", {"None": "no_such_folder/*.py"}]}
    assert hook("notebook_pages")._with_notebooks(entry) == {"Learn": ["learn.md"]}


NOTEBOOKS = sorted(path for path in (ROOT / "docs").glob("*/*.py") if path.parent.name != "hooks")


def distributions_of(extras: list[str]) -> set[str]:
    """The distributions that raspc with some extras installs, as pyproject.toml declares them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    todo = [Requirement(each) for each in project["dependencies"]]
    todo += [Requirement(f"raspc[{','.join(extras)}]")]
    found: set[str] = set()
    while todo:
        each = todo.pop()
        if each.name == "raspc":
            known = project["optional-dependencies"]
            todo += [Requirement(text) for extra in each.extras for text in known[extra]]
        else:
            found.add(each.name.replace("-", "_"))
    return found


@pytest.mark.needs("mkdocs")
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_the_extras_of_a_notebook_install_its_imports(path: Path) -> None:
    module = hook("notebook_pages")
    installed = {*distributions_of(module.extras_of(path)), *sys.stdlib_module_names, "raspc"}
    assert "marimo" in installed
    assert module.imported_packages(path) <= installed


@pytest.mark.needs("mkdocs")
def test_the_page_of_a_notebook_begins_with_the_commands_that_open_it() -> None:
    module = hook("notebook_pages")
    (path,) = [each for each in NOTEBOOKS if each.stem == "stock_checkpoint_in_transformer_lens"]
    cells: list[dict[str, Any]] = [
        {"cell_type": "markdown", "source": "# A title"},
        {"cell_type": "code", "source": "1", "metadata": {}, "outputs": []},
    ]
    title, opening, code = module._texts(path, {"cells": cells})
    assert (title, code) == ("# A title", "```python\n1\n```")
    assert opening.endswith(
        "\n```sh\npip install -e '.[notebooks,transformer-lens,transformers]'\n"
        "marimo edit docs/notebooks/stock_checkpoint_in_transformer_lens.py\n```"
    )


@pytest.mark.needs("griffe")
def test_paragraphs_of_arguments_are_a_section() -> None:
    text = "A sum.\n\na, b: numbers\n    of any size.\nother: text.\n\nRaises an error."
    lines = [*hook("docstring_arguments")._with_section(text, {"a", "b"})]
    assert lines[2:9] == [
        "",
        "Args:",
        "    a: numbers",
        "    b: numbers",
        "        of any size.",
        "",
        "other: text.",
    ]


@pytest.mark.needs("mkdocs")
def test_the_built_site_loads_nothing_from_other_hosts() -> None:
    pages = [*(ROOT / "build" / "site").glob("*.html")]
    if not pages:
        pytest.skip("not built: `make site` builds the site")
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for start in ('src="http', 'rel="stylesheet" href="http', "url(http"):
            assert start not in text, page.name


def notebooks_with_answers() -> list[Path]:
    """The notebooks that show the source of a function."""
    paths = sorted((ROOT / "docs").glob("*/chapter*.py"))
    return [path for path in paths if "getsource(" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", notebooks_with_answers(), ids=lambda path: path.stem)
def test_the_built_page_of_a_notebook_shows_its_own_code(path: Path) -> None:
    page = ROOT / "build" / "site" / path.relative_to(ROOT / "docs").with_suffix(".html")
    if not page.exists():
        pytest.skip("not built: `make site` builds the site")
    shown = text_of_html(page.read_text(encoding="utf-8"))
    source = path.read_text(encoding="utf-8")
    names = re.findall(r"getsource\((\w+)\)", source)
    for name in names:
        (code,) = (
            ast.unparse(node)
            for node in ast.walk(ast.parse(source))
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and node.name == name
        )
        assert without_spaces(code) in without_spaces(shown), f"{page.name}: {name}"
    script = (ROOT / "docs" / "hooks" / "run_notebooks.py").read_text(encoding="utf-8")
    assert without_spaces(ast.get_docstring(ast.parse(script)) or "") not in without_spaces(shown)


def text_of_html(page: str) -> str:
    """The text of a page, without tags."""
    return html.unescape(re.sub(r"<[^>]+>", "", page))


def without_spaces(text: str) -> str:
    """A text without what a formatter may change: spaces, quotes, commas and brackets."""
    return re.sub(r"[\s'\",()]", "", text)
