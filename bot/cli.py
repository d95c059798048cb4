"""The commands of `python -m bot`; `--help` lists them."""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bot import reminders_cli
from bot.config import ROOT, Settings, read_settings
from bot.errors import ConfigError, KneadError


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit status is 0 if all is well, 1 for a fault, 2 for a wrong call."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options) or 0)
    except KneadError as error:
        print(f"knead: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="Knead, a massage guide")
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(name: str, run: object, words: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=words, description=words)
        one.set_defaults(run=run)
        return one

    def content(one: argparse.ArgumentParser) -> None:
        one.add_argument("--flows", type=Path, default=ROOT / "flows", metavar="DIR")
        one.add_argument("--locales", type=Path, default=ROOT / "locales", metavar="DIR")

    command("run", _run, "serve Telegram; settings come from the environment")
    chat = command("chat", _chat, "talk to the bot in a browser page, without Telegram")
    chat.add_argument("--port", type=int, default=0, help="0 (default): any free one")
    chat.add_argument("--no-browser", action="store_true", help="only print the address")
    chat.add_argument("--reload", action="store_true", help="show each edit of an author at once")
    content(chat)
    check = command("check", _check, "prove that flows and texts are fit to be served")
    content(check)
    check.add_argument("--json", action="store_true", help="print one JSON object, for machines")
    check.add_argument("--stamp", action="store_true", help="write the proof's stamp (.proven)")
    check.add_argument("--against", type=Path, metavar="DIR", help="compare what is deployed there")
    check.add_argument("--stamped", action="store_true", help="fail if the stamp is out of date")
    safe = command("safety", _safety, "print docs/safety.md, with its tables as the code has them")
    safe.add_argument("--write", action="store_true", help="write the file instead")
    spoken = command("languages", _languages, "print a table of the state of each language")
    content(spoken)
    command("schema", _schema, "print the JSON Schema of a flow file, for editors")
    new = command("new-flow", _new_flow, "write a small flow to begin with, and its texts")
    new.add_argument("name", metavar="NAME", help="such as calf_stretch")
    content(new)
    graph = command("graph", _graph, "draw a flow, or how all flows hang together (DOT, or SVG)")
    graph.add_argument("flow", nargs="?", default="", help="(default: all, as boxes)")
    graph.add_argument("--svg", action="store_true", help="draw it; otherwise print DOT")
    content(graph)
    read = command("understand", _understand, "read one message a line, print how it is understood")
    read.add_argument("--locale", default="en", help="language of the messages (default: en)")
    reminders_cli.add(command("reminders", None, "tell when a reminder would come"))
    bench = command("bench", _bench, "measure, beside what others do")
    bench.add_argument("what", choices=["updates", "reminders", "understanding"])
    bench.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _run(_options: argparse.Namespace) -> None:
    from bot import app

    settings = read_settings(os.environ)
    _log(settings.log_level)
    asyncio.run(app.run(settings, os.environ))


def _chat(options: argparse.Namespace) -> None:
    from bot import app

    _log("WARNING")
    settings = replace(Settings("-"), flows=options.flows, locales=options.locales)
    progress = _progress if _terminal() else None
    page = app.Page(options.port, not options.no_browser, options.reload)
    asyncio.run(app.chat(settings, os.environ, page, progress))


def _check(options: argparse.Namespace) -> int:
    from bot import check_cli

    return check_cli.run(options, _progress if _terminal() else None)


def _safety(options: argparse.Namespace) -> None:
    from bot import safety_page
    from bot.content.load import load

    content = load(ROOT / "flows", ROOT / "locales")
    if not options.write:
        print(safety_page.page(content), end="")
        return
    for page in (safety_page.PAGE, safety_page.NOTES):
        page.write_text(safety_page.page(content, page), encoding="utf-8")


def _schema(_options: argparse.Namespace) -> None:
    from bot.content import schema

    print(schema.text(), end="")


def _new_flow(options: argparse.Namespace) -> None:
    from bot.content.new_flow import new_flow

    print(new_flow(options.name, options.flows, options.locales), end="")


def _graph(options: argparse.Namespace) -> None:
    from bot.graph.command import graph

    graph(options.flow, options.flows, options.locales, drawn=options.svg)


def _languages(options: argparse.Namespace) -> int:
    from bot.languages import languages

    told, faults = languages(options.flows, options.locales)
    print(told)
    return min(faults, 1)


def _understand(options: argparse.Namespace) -> None:
    from bot.content.load import load

    content = load(ROOT / "flows", ROOT / "locales")
    for issue in content.issues:
        print(issue, file=sys.stderr)
    locales = {one.language: one for one in content.locales}
    if options.locale not in locales:
        raise ConfigError(
            f"no phrases for '{options.locale}'; there are: {', '.join(sorted(locales))}"
        )
    reader = content.reads(locales[options.locale])
    for line in sys.stdin:
        text = line.rstrip("\n")
        intent = reader.read(text)
        told = {
            "text": text,
            "intent": intent.name,
            "kind": intent.kind,
            "number": intent.number,
            "evidence": list(intent.evidence),
        }
        print(json.dumps(told, ensure_ascii=False), flush=True)


def _bench(options: argparse.Namespace) -> int:
    if options.what == "reminders":
        from bench.reminders import main as measure
    elif options.what == "understanding":
        from bench.understanding import main as measure
    else:
        from bench.updates import main as measure

    return int(measure(options.rest) or 0)


def _terminal() -> bool:
    return sys.stderr.isatty()


def _progress(states: int, transitions: int) -> None:
    """A line that the next one covers."""
    words = f"Trying all that can happen: {states:,} states, {transitions:,} transitions"
    print(f"\r\033[K{words}\r", end="", file=sys.stderr, flush=True)


def _log(level: str) -> None:
    for chatty in ("transitions", "alembic"):  # they would tell who stands where
        logging.getLogger(chatty).setLevel(logging.WARNING)
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
