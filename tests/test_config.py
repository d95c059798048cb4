"""The environment: what is missing or wrong is named, with its remedy, and all of it at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ROOT, Settings, read_settings
from bot.errors import ConfigError

TOKEN = "123456789:AbCdEf-ghIJkl_mnOPqrstUVwxyz0123456"


def faults(**environment: str) -> list[str]:
    with pytest.raises(ConfigError) as error:
        read_settings(environment)
    return str(error.value).splitlines()


def test_a_token_is_all_it_takes() -> None:
    assert read_settings({"TELEGRAM_TOKEN": TOKEN}) == Settings(TOKEN)


def test_everything_can_be_set() -> None:
    settings = read_settings(
        {
            "TELEGRAM_TOKEN": f" {TOKEN}\n",
            "TELEGRAM_API_URL": "http://localhost:8081/",
            "DATABASE_URL": "postgresql://somewhere/knead",
            "FLOWS_DIR": "/srv/flows",
            "LOCALES_DIR": "/srv/locales",
            "SEND_PER_SECOND": "0",
            "LOG_LEVEL": "debug",
        }
    )
    assert settings == Settings(
        TOKEN,
        "http://localhost:8081",
        "postgresql://somewhere/knead",
        Path("/srv/flows"),
        Path("/srv/locales"),
        0.0,
        "DEBUG",
    )


def test_what_is_set_to_nothing_is_not_set() -> None:
    names = ("TELEGRAM_API_URL", "DATABASE_URL", "FLOWS_DIR", "LOCALES_DIR", "LOG_LEVEL")
    settings = read_settings({"TELEGRAM_TOKEN": TOKEN, **dict.fromkeys(names, " ")})
    assert settings == Settings(TOKEN)
    assert settings.flows == ROOT / "flows"


def test_a_missing_token_says_where_one_comes_from() -> None:
    (fault,) = faults()
    assert fault.startswith("TELEGRAM_TOKEN is missing: ask @BotFather")
    assert "make chat" in fault


@pytest.mark.parametrize("token", ["abc", "123 456:abc", "123:abc/def", "my token"])
def test_what_is_no_token_is_not_repeated(token: str) -> None:
    (fault,) = faults(TELEGRAM_TOKEN=token)
    assert fault.startswith("TELEGRAM_TOKEN is not a bot token: it looks like")
    assert token not in fault


@pytest.mark.parametrize("rate", ["many", "-1", "1001", "nan", "inf"])
def test_a_rate_that_is_none(rate: str) -> None:
    (fault,) = faults(TELEGRAM_TOKEN=TOKEN, SEND_PER_SECOND=rate)
    assert fault.startswith("SEND_PER_SECOND must be a number from 0")


def test_all_faults_are_told_at_once() -> None:
    found = faults(TELEGRAM_API_URL="ftp://x", LOG_LEVEL="loud", SEND_PER_SECOND="x")
    assert [fault.split()[0] for fault in found] == [
        "TELEGRAM_TOKEN",
        "TELEGRAM_API_URL",
        "LOG_LEVEL",
        "SEND_PER_SECOND",
    ]
    assert "DEBUG, INFO, WARNING, ERROR" in found[2]
