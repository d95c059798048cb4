"""Small people seen from the side, facing left; flip for the other way."""

import math
from typing import NamedTuple

from .ink import (
    CLOTH,
    CLOTH_DEEP,
    HAND,
    INK,
    Joint,
    Point,
    body,
    curve,
    disc,
    limb,
    mark,
    put,
)

HAIR = "#6d4a40"


class Looks(NamedTuple):
    """The colours of one person."""

    skin: str = HAND
    shirt: str = CLOTH
    trousers: str = CLOTH_DEEP


SELF = Looks()


def head(x: float, y: float, nod: float, looks: Looks = SELF) -> str:
    """A head without a face but for a calm closed eye; `nod` tips it forward (degrees)."""
    cap = curve([(-22, -30), (8, -42), (38, -24), (42, 8), (28, 30), (12, 12), (4, -8), (-26, -16)])
    lid = mark(curve([(-24, 2), (-18, 6), (-12, 3)], closed=False), INK, 3)
    ear = body([disc(9, 6, 7, 9)], looks.skin, 2.5)
    face = body([disc(0, 0, 34, 37)], looks.skin) + body([cap], HAIR, 3) + ear + lid
    return put(face, x, y, turn=-nod)


def torso(neck: Point, hip: Point, looks: Looks = SELF) -> str:
    """Neck and upper body."""
    nx, ny = neck
    back = limb((nx, ny + 18, 34), ((nx + hip[0]) / 2 + 8, (ny + hip[1]) / 2, 46), (*hip, 44))
    return body(limb((nx - 6, ny - 30, 17), (nx, ny + 10, 18)), looks.skin) + body(
        back, looks.shirt
    )


def leg(hip: Point, knee: Point, ankle: Point, toe: Point, looks: Looks = SELF) -> str:
    """Trousers rolled to the middle of the shin, and a bare foot."""
    hem = (knee[0] + (ankle[0] - knee[0]) * 0.5, knee[1] + (ankle[1] - knee[1]) * 0.5)
    shin = limb((*knee, 22), (*ankle, 16))
    trousers = limb((*hip, 40), (*knee, 31), (*hem, 27))
    bare = body(shin + _foot(ankle, toe), looks.skin) + _toes(toe, ankle, looks.skin)
    return bare + body(trousers, looks.trousers)


def _foot(ankle: Point, toe: Point) -> list[str]:
    """A small foot from the heel behind the ankle to the toe."""
    (ax, ay), (tx, ty) = ankle, toe
    far = math.hypot(tx - ax, ty - ay)
    ux, uy = (tx - ax) / far, (ty - ay) / far
    heel: Joint = (ax - ux * 6 - uy * 2, ay - uy * 6 + ux * 8, 17)
    return limb(heel, (ax + ux * far * 0.5, ay + uy * far * 0.5 + 3, 17), (tx, ty, 11))


def _toes(toe: Point, ankle: Point, skin: str) -> str:
    """The near toes at the end of a small foot."""
    heading = math.atan2(toe[1] - ankle[1], toe[0] - ankle[0])
    spots = [
        (toe[0] - math.cos(heading) * k, toe[1] - math.sin(heading) * k + 4) for k in (2, 12, 21)
    ]
    return "".join(body([disc(x, y, 7.5)], skin, 2) for x, y in spots)


def arm(shoulder: Point, elbow: Point, hand: Point, looks: Looks = SELF) -> str:
    """A sleeve to the elbow, a bare forearm and a simple hand."""
    fore = limb(
        (*elbow, 17),
        (hand[0] + (elbow[0] - hand[0]) * 0.2, hand[1] + (elbow[1] - hand[1]) * 0.2, 13),
        (*hand, 15),
    )
    heading = math.atan2(hand[1] - elbow[1], hand[0] - elbow[0])
    fingers = limb(
        (*hand, 13),
        (hand[0] + 20 * math.cos(heading + 0.25), hand[1] + 20 * math.sin(heading + 0.25), 8),
    )
    thumb = limb(
        (*hand, 9),
        (hand[0] + 19 * math.cos(heading - 0.7), hand[1] + 19 * math.sin(heading - 0.7), 6),
    )
    return body(fore + fingers + thumb, looks.skin) + body(
        limb((*shoulder, 24), (*elbow, 22)), looks.shirt
    )
