"""The JSON Schema of a flow file, for editors: they complete names, and underline what is wrong.

What can be told from one file alone is here; whether a state is there, or can be reached, is told
by `bot check`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from bot.content import grammar
from bot.content.grammar import CARD, KINDS, Kind
from bot.core.actions import ACTIONS, FACTS, NUMBERS
from bot.core.guards import GUARDS
from bot.core.hear import HEARD
from bot.core.library import SAFETY_STATES
from bot.core.offers import OFFERS
from bot.core.safety import FLAGS, SIDES, ZONES

FILE = "flow.schema.json"
Schema = dict[str, Any]


def text() -> str:
    """The schema as it stands in flows/flow.schema.json."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def schema() -> Schema:
    """JSON Schema, draft 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A flow of Knead",
        "description": "Made by `python -m bot schema` from the tables of the code; do not edit.",
        **_mapping(grammar.FLOW, _FLOW, grammar.FLOW_NEEDS),
        "$defs": {
            "state": _state(),
            "moves": _named({"$ref": "#/$defs/move"}),
            "move": {
                "description": "A state to go to, or the long form with `to`.",
                "oneOf": [_TARGET, _mapping(grammar.MOVE, _MOVE, ("to",))],
            },
            "box": {**_mapping(grammar.BOX, _BOX), "minProperties": 1},
            "name": {"type": "string", "pattern": f"^{grammar.NAME.pattern}$"},
            "text": {"type": "string", "pattern": f"^{grammar.TEXT.pattern}$"},
            "target": {"type": "string", "pattern": _TARGET_PATTERN},
            "guard": _one_of(GUARDS),
            "action": _one_of(ACTIONS),
            "flag": _one_of(FLAGS),
        },
    }


def _state() -> Schema:
    """What it is follows from its keys, and with that which keys it may have besides."""
    whole = _mapping(grammar.STATE, _STATE)
    rules = [{"if": {"required": [key]}, "then": _kind(kind)} for key, kind in KINDS.items()]
    is_any = {"anyOf": [{"required": [key]} for key in KINDS]}
    step = {"required": ["moves"], "properties": {"moves": _ONLY_NEXT}}
    return {
        **whole,
        "allOf": [
            *rules,
            {"if": is_any, "else": _kind(CARD)},
            {"if": {"required": ["hands_on"]}, "then": step},
        ],
    }


def _kind(kind: Kind) -> Schema:
    allowed = {"enum": sorted((*kind.needs, *kind.may))}
    return {"required": list(kind.needs), "propertyNames": allowed}


def _mapping(
    told: Mapping[str, str], values: Mapping[str, Schema], needs: Iterable[str] = ()
) -> Schema:
    """Exactly the keys of the table, each with its sentence."""
    keys = {key: {"description": words, **values[key]} for key, words in told.items()}
    needed = {"required": list(needs)} if needs else {}
    return {"type": "object", "properties": keys, **needed, "additionalProperties": False}


def _named(value: Schema, **more: Any) -> Schema:
    """A mapping by names of the author's own."""
    names = {"pattern": f"^{grammar.NAME.pattern}$", **more}
    return {"type": "object", "propertyNames": names, "additionalProperties": value}


def _one_of(names: Iterable[str]) -> Schema:
    return {"type": "string", "enum": sorted(names)}


def _one_or_more(item: Schema) -> Schema:
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _whole(limits: tuple[int, int]) -> Schema:
    low, high = limits
    return {"type": "integer", "minimum": low, "maximum": high}


_NAME = {"$ref": "#/$defs/name"}
_TEXT = {"$ref": "#/$defs/text"}
_TARGET = {"$ref": "#/$defs/target"}
_FLAG = {"$ref": "#/$defs/flag"}
_REVISION = {"type": "string", "pattern": f"^{grammar.REVISION.pattern}$"}
_TARGET_PATTERN = f"^({grammar.NAME.pattern}\\.)?{grammar.NAME.pattern}$"
_PICTURE = {"type": "string", "minLength": 1}
_ONLY_NEXT = {"required": ["next"], "propertyNames": {"const": "next"}}

_FLOW: Mapping[str, Schema] = {
    "flow": _NAME,
    "version": _whole(grammar.VERSION),
    "recall": {"type": "array", "items": {"anyOf": [_whole(grammar.VERSION), _REVISION]}},
    "starts": _NAME,
    "each": {"const": list(SIDES)},
    "states": _named(
        {"$ref": "#/$defs/state"}, **{"not": {"enum": [*SAFETY_STATES, *grammar.STATE]}}
    ),
}
_STATE: Mapping[str, Schema] = {
    "say": _TEXT,
    "picture": _PICTURE,
    "moves": {"$ref": "#/$defs/moves"},
    "boxes": _named({"$ref": "#/$defs/box"}),
    "then": _TARGET,
    "unsure": _one_or_more(_FLAG),
    "number": _one_of(NUMBERS),
    "decide": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/move"}},
    "call": _NAME,
    "returns": _NAME,
    "wait": _mapping(
        grammar.WAIT, {"seconds": _whole(grammar.WAIT_SECONDS), "to": _TARGET}, grammar.WAIT
    ),
    "hands_on": _one_of(ZONES),
    "seconds": _whole(grammar.SECONDS),
    "most": _whole(grammar.MOST),
    "ways": _named(_PICTURE),
    "offers": _one_of(OFFERS),
    "hears": _one_of(HEARD),
    "locate": _TEXT,
}
_MOVE: Mapping[str, Schema] = {
    "to": _TARGET,
    "when": _one_or_more({"$ref": "#/$defs/guard"}),
    "set": {
        "type": "object",
        "properties": {fact: {"type": "string"} for fact in sorted(FACTS)},
        "additionalProperties": False,
    },
    "raise": _FLAG,
    "mark": _one_or_more(_one_of((*SIDES, *ZONES))),
    "does": {"$ref": "#/$defs/action"},
    "note": _TEXT,
    "style": _one_of(grammar.STYLES),
}
_BOX: Mapping[str, Schema] = {"raise": _FLAG, "ask": _one_or_more(_TARGET)}
