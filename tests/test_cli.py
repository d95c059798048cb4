"""The commands, run as a person runs them; what is wrong is named with cause and remedy."""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.cli import main
from bot.config import ROOT

TOKEN = "123456789:AbCdEf-ghIJkl_mnOPqrstUVwxyz0123456"


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A copy of flows and locales, to be broken."""
    for name in ("flows", "locales/en"):  # one language is read sooner
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.gif"))
    return tmp_path / "flows", tmp_path / "locales"


def bot(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """One command in a process of its own, that ends by itself."""
    kept = {
        name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME") if name in os.environ
    }
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        check=False,
    )


# -- what needs no content ------------------------------------------------------------------------


def test_a_missing_token_ends_the_start_in_a_sentence() -> None:
    ended = bot("run")
    assert ended.returncode == 1
    assert ended.stderr.startswith("knead: TELEGRAM_TOKEN is missing: ask @BotFather")
    assert "Traceback" not in ended.stderr


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["massage"])
    assert ended.value.code == 2
    assert "massage" in capsys.readouterr().err


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(name in told for name in ("run", "chat", "check", "understand", "bench"))


def test_understand_reads_a_message_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("it hurts a little\nsharp pain!\nNo pain\n\n"))
    assert main(["understand"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["intent"] for one in told][:3] == ["hurts", "sharp", "fine"]
    assert set(told[0]) == {"text", "intent", "kind", "number", "evidence"}


def test_understand_names_the_languages_it_knows(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["understand", "--locale", "tlh"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("knead: no phrases for 'tlh'; there are: ")
    assert " en, es, " in told


# -- broken content -------------------------------------------------------------------------------


def checked(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[str]]:
    flows, locales = folders
    status = main(["check", "--flows", str(flows), "--locales", str(locales)])
    return status, capsys.readouterr().out.splitlines()


def broken(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def line(path: Path, words: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(n for n, text in enumerate(lines, 1) if words in text)


def test_broken_yaml_in_a_flow(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    flow = folders[0] / "home.yaml"
    broken(flow, "    say: home\n", "    say: [home\n")
    status, told = checked(folders, capsys)
    assert status == 1
    at = [text for text in told if "home.yaml:" in text]
    assert any("not YAML" in text for text in at)
    assert any("remedy: mend the YAML here" in text for text in told)
    assert told[-1].endswith("not fit to be served")


def test_a_misspelt_state_in_a_flow(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    flow = folders[0] / "foot_massage.yaml"
    broken(flow, "next: heel_pull", "next: heel_pul")
    status, told = checked(folders, capsys)
    assert status == 1
    number = line(flow, "next: heel_pul")
    fault = next(text for text in told if f"foot_massage.yaml:{number}:" in text)
    assert "heel_pul" in fault
    assert any("did you mean 'heel_pull'?" in text for text in told)


def test_broken_yaml_in_the_phrases(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    phrases = folders[1] / "en" / "phrases.yaml"
    phrases.write_text(phrases.read_text(encoding="utf-8") + "\n\tnext: [on\n", encoding="utf-8")
    status, told = checked(folders, capsys)
    assert status == 1
    number = line(phrases, "\tnext: [on")
    assert any(f"phrases.yaml:{number}:" in text and "not YAML" in text for text in told)
    assert any("no tabs" in text for text in told)


def test_broken_fluent(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    texts = folders[1] / "en" / "messages.ftl"
    broken(texts, "b-start = Start", "b-start Start")
    status, told = checked(folders, capsys)
    assert status == 1
    number = line(texts, "b-start Start")
    assert any(f"messages.ftl:{number}:" in text and "not Fluent" in text for text in told)
    assert any("write `key = text`" in text for text in told)


def test_a_missing_text(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    broken(folders[1] / "en" / "messages.ftl", "b-hurts = It hurts\n", "")
    status, told = checked(folders, capsys)
    assert status == 1
    assert any("b-hurts" in text for text in told)


def test_an_unreadable_file(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    (folders[1] / "en" / "messages.ftl").write_bytes(b"home = \xff\xfe")
    status, told = checked(folders, capsys)
    assert status == 1
    assert any("save it as UTF-8" in text for text in told)


def test_folders_that_are_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, told = checked((tmp_path / "flows", tmp_path / "locales"), capsys)
    assert status == 1
    assert any("English is missing" in text for text in told)


def test_broken_content_is_not_served(folders: tuple[Path, Path], tmp_path: Path) -> None:
    flows, locales = folders
    broken(flows / "home.yaml", "    say: home\n", "    say: [home\n")
    ended = bot("chat", "--no-browser", "--flows", str(flows), "--locales", str(locales))
    assert ended.returncode == 1
    assert "not fit to be served" in ended.stderr
    assert "home.yaml:" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert "Knead is at" not in ended.stdout


# -- what is around it ----------------------------------------------------------------------------


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("create table alembic_version (version_num varchar(32) primary key)")
        connection.execute("insert into alembic_version values ('9999')")


def run(proven: None, database: str) -> subprocess.CompletedProcess[str]:
    return bot(
        "run", TELEGRAM_TOKEN=TOKEN, DATABASE_URL=database, TELEGRAM_API_URL="http://[::1]:1"
    )


def test_a_database_that_cannot_be_opened(proven: None, tmp_path: Path) -> None:
    ended = run(proven, f"sqlite:///{tmp_path}/nowhere/knead.db")
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"knead: {tmp_path}/nowhere/knead.db cannot be opened")
    assert "Traceback" not in ended.stderr


def test_a_database_from_a_newer_version(proven: None, tmp_path: Path) -> None:
    newer(tmp_path / "knead.db")
    ended = run(proven, f"sqlite:///{tmp_path}/knead.db")
    assert ended.returncode == 1
    assert "newer version" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_database_that_is_none(proven: None, tmp_path: Path) -> None:
    (tmp_path / "knead.db").write_text("a shopping list " * 100, encoding="utf-8")
    ended = run(proven, f"sqlite:///{tmp_path}/knead.db")
    assert ended.returncode == 1
    assert "file is not a database" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_database_address_that_is_none(proven: None) -> None:
    ended = run(proven, "mysql://root:hunter2@localhost/knead")
    assert ended.returncode == 1
    assert "sqlite:///knead.db or postgresql://" in ended.stderr
    assert "hunter2" not in ended.stderr


def test_a_port_in_use(proven: None) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        ended = bot("chat", "--no-browser", "--port", str(port))
    assert ended.returncode == 1
    assert f"port {port} is in use" in ended.stderr
    assert "Traceback" not in ended.stderr
