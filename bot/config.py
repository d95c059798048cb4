"""The environment, read once into frozen settings; what is missing or wrong is named at start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from bot.errors import ConfigError

ROOT = Path(__file__).resolve().parent.parent
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set; docs/operating.md says what each one does.

    `per_second` 0: no limit of our own on sending (a Bot API server that is ours).
    """

    token: str
    api_url: str = "https://api.telegram.org"
    database: str = "sqlite:///knead.db"
    flows: Path = ROOT / "flows"
    locales: Path = ROOT / "locales"
    per_second: float = 30.0
    log_level: str = "INFO"


_DEFAULT: dict[str, Any] = {f.name: f.default for f in fields(Settings)}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Settings from variables. Raises ConfigError that names every fault and its remedy."""
    faults: list[str] = []
    token = environment.get("TELEGRAM_TOKEN", "").strip()
    if not token:
        faults.append(
            "TELEGRAM_TOKEN is missing: ask @BotFather on Telegram for one (/newbot), then start"
            " with TELEGRAM_TOKEN=... python -m bot run; `make chat` needs none"
        )
    elif ":" not in token or any(c.isspace() or c == "/" for c in token):
        faults.append(
            "TELEGRAM_TOKEN is not a bot token: it looks like 123456789:AbC..., copied whole"
            " from @BotFather"
        )
    api_url = environment.get("TELEGRAM_API_URL", "").strip() or _DEFAULT["api_url"]
    if not api_url.startswith(("http://", "https://")):
        faults.append("TELEGRAM_API_URL must begin with http:// or https://")
    level = (environment.get("LOG_LEVEL", "").strip() or "INFO").upper()
    if level not in _LEVELS:
        faults.append(f"LOG_LEVEL must be one of {', '.join(_LEVELS)}")
    per_second = _rate(environment.get("SEND_PER_SECOND", "").strip(), faults)
    if faults:
        raise ConfigError("\n".join(faults))
    return Settings(
        token=token,
        api_url=api_url.rstrip("/"),
        database=environment.get("DATABASE_URL", "").strip() or _DEFAULT["database"],
        flows=Path(environment.get("FLOWS_DIR", "").strip() or ROOT / "flows"),
        locales=Path(environment.get("LOCALES_DIR", "").strip() or ROOT / "locales"),
        per_second=per_second,
        log_level=level,
    )


def _rate(text: str, faults: list[str]) -> float:
    try:
        value = float(text or _DEFAULT["per_second"])
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1000:  # noqa: PLR2004 - Telegram's paid limit
        faults.append("SEND_PER_SECOND must be a number from 0 (no limit) to 1000; Telegram: 30")
        return 0.0
    return value
