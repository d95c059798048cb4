"""Writes the beginnings of a flow, with its texts; what then remains is one line, and it is told.

The line stays with the author: only a person knows where in the conversation the flow belongs.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.content.grammar import NAME, NAME_TOLD
from bot.content.schema import FILE
from bot.core.hear import ANSWERS
from bot.core.intents import INTENTS
from bot.errors import ContentError

_FLOW = """\
# yaml-language-server: $schema={schema}
# {title}: say in a line or two what this flow is for. All keys: README.md beside this file.
flow: {name}
version: 1            # count it up when you change what the flow does
starts: hello

states:
  # A card: a text and its buttons. Its words are under `{key}-hello` in messages.ftl.
  hello:
    say: {key}-hello
    moves:
      next: {{to: goodbye, style: primary}}   # the button `b-next`, and where it leads
      quit: home.home                       # a state of another flow: `flow.state`

  goodbye:
    say: {key}-goodbye
    moves:
      back: hello
      finish: {{to: home.home, style: success}}
      quit: home.home
"""
_TEXTS = """
## {title}

b-{key} = {title}
{key}-hello = This is where “{title}” begins. Write here what to do.
{key}-goodbye = That was “{title}”. Write here how to end.
"""
_DONE = """\
{flow} is written, and its words, in English, are at the end of {texts}.
One line is left: a button that leads to it. For one at home, add to the `moves:` of `home` in
{home}:

      {name}: {name}.hello

Then `python -m bot check` passes; without it, the check says that no one can reach the flow.
"""
# A move of such a name would be taken for something else.
_TAKEN = {*INTENTS, *ANSWERS, "decide", "call", "onward"}


def new_flow(name: str, flows: Path, locales: Path) -> str:
    """Write the flow and its texts; tell what is left to do.

    Raises ContentError, with nothing written, where the name cannot be used or a folder is wrong.
    """
    path = flows / f"{name}.yaml"
    texts = sorted(locales.glob("*/messages.ftl"))
    _refuse(name, path, texts)
    words = {
        "name": name,
        "key": name.replace("_", "-"),
        "title": name.replace("_", " ").capitalize(),
        "schema": FILE,
    }
    path.write_text(_FLOW.format(**words), encoding="utf-8")
    for one in texts:
        with one.open("a", encoding="utf-8") as file:
            file.write(_TEXTS.format(**words))
    files = " and ".join(str(one) for one in texts)
    return _DONE.format(flow=path, texts=files, home=flows / "home.yaml", name=name)


def _refuse(name: str, path: Path, texts: Iterable[Path]) -> None:
    if not NAME.fullmatch(name):
        raise ContentError(f"'{name}' cannot name a flow: use {NAME_TOLD}")
    if not path.parent.is_dir():
        raise ContentError(f"there is no folder {path.parent}: point --flows at that of the flows")
    if not texts:
        raise ContentError(
            "no messages.ftl is here: point --locales at the folder of the languages"
        )
    if path.exists():
        raise ContentError(f"{path} is there already: choose another name, or delete it")
    if name in _TAKEN:
        raise ContentError(f"'{name}' means something to the code: choose another name")
    for one in texts:
        _refuse_taken(name.replace("_", "-"), one)


def _refuse_taken(key: str, texts: Path) -> None:
    body = FluentParser().parse(texts.read_text(encoding="utf-8")).body
    known = {entry.id.name for entry in body if isinstance(entry, ast.Message)}
    for wanted in (f"b-{key}", f"{key}-hello", f"{key}-goodbye"):
        if wanted in known:
            raise ContentError(f"{texts} has a text '{wanted}' already: choose another name")
