"""Hands in the poses the techniques need; left hands on the canvas, mirror for right ones."""

import math

from .ink import (
    HAND,
    HAND_DEEP,
    HAND_LIGHT,
    LINEN,
    Joint,
    Point,
    body,
    curve,
    disc,
    limb,
    mark,
    put,
)

ROW = (-48, -16, 16, 48)  # the knuckles across a fist


def _nail(tip: Joint, back: Joint) -> str:
    """The nail of the finger that ends at `tip` and comes from `back`."""
    turn = math.degrees(math.atan2(tip[1] - back[1], tip[0] - back[0]))
    x, y, r = tip
    return put(body([disc(r * 0.25, 0, r * 0.55, r * 0.5)], HAND_LIGHT, 1.2), x, y, turn)


def _sleeve(elbow: Point, wrist: Point, thick: float = 33) -> str:
    """The rolled sleeve over the far end of a forearm."""
    (ex, ey), (wx, wy) = elbow, wrist
    cuff = (wx + (ex - wx) * 0.62, wy + (ey - wy) * 0.62, thick * 1.4)
    return body(limb((ex, ey, thick * 1.6), cuff), LINEN)


def hold(palm: Point, tip: Point, elbow: Point = (20, 590)) -> tuple[str, str]:
    """A hand round the left edge of a foot: (fingers behind it, thumb in front of it)."""
    x, y = palm
    fingers = "".join(
        body(
            limb((x - 22, y - 40 + k, 17), (x + 18, y - 68 + k, 16), (x + 80, y - 72 + k, 14)), HAND
        )
        for k in (0, 23, 46, 66)
    )
    wrist = (x - 40, y + 80)
    back = limb((*elbow, 46), (*wrist, 34), (x - 8, y + 12, 42), (x - 8, y - 22, 32))
    bend: Joint = ((x + 14 + tip[0]) / 2 + 4, (y - 2 + tip[1]) / 2 - 12, 20)
    end: Joint = (*tip, 16)
    thumb = limb((x + 2, y + 14, 33), bend, end)
    return fingers, body(back + thumb, HAND) + _nail(end, bend) + _sleeve(elbow, wrist)


def pinch(elbow: Point = (470, 520)) -> tuple[str, str]:
    """A right hand with its thumb tip at the origin: (forefinger behind, the rest in front)."""
    wrist = (124, 152)
    others = (
        limb((116, 70, 22), (120, 0, 18), (86, -40, 15)),
        limb((104, 56, 22), (76, -22, 18), (8, -20, 14)),
    )
    back = limb((*elbow, 46), (*wrist, 34), (94, 84, 42), (92, 50, 34))
    bend: Joint = (48, 16, 20)
    end: Joint = (0, 0, 16)
    thumb = limb((84, 66, 32), bend, end)
    behind = "".join(body(finger, HAND) for finger in others)
    return behind, body(back + thumb, HAND) + _nail(end, bend) + _sleeve(elbow, wrist)


def fist(knuckles: Point, elbow: Point, rock: float = 0) -> str:
    """A loose fist from its back, the knuckles on the sole; `rock` tilts it (degrees)."""
    kx, ky = knuckles
    heading = math.atan2(ky - elbow[1], kx - elbow[0]) + math.radians(rock)
    fx, fy = math.cos(heading), math.sin(heading)

    def at(ahead: float, across: float, r: float) -> Joint:
        ahead, across = ahead * 1.2, across * 1.2
        return kx + fx * ahead - fy * across, ky + fy * ahead + fx * across, r * 1.2

    thumb = limb(at(-70, -34, 24), at(-22, -64, 18), at(14, -52, 15))
    back = limb((*elbow, 50), at(-130, 0, 30), at(-62, 0, 46), at(-20, 22, 34)) + limb(
        at(-62, 0, 46), at(-20, -22, 34)
    )
    fingers = [limb(at(-14, a, 21), at(20 - abs(a) * 0.12, a, 19)) for a in ROW]
    ridges = ([at(b, a + c, 0)[:2] for b, c in ((-10, -9), (-4, 0), (-10, 9))] for a in ROW)
    knucks = "".join(mark(curve(ridge, closed=False), HAND_DEEP) for ridge in ridges)
    each = "".join(body(f, HAND) for f in fingers)
    plain = body(back, HAND) + each + body(back, HAND, 0)
    return body(thumb, HAND) + plain + knucks + _sleeve(elbow, at(-130, 0, 0)[:2])


def flat(fingertip: Point, elbow: Point, *, palm_up: bool = False, thumb_side: int = 1) -> str:
    """An open hand; its middle fingertip at `fingertip`, the wrist towards `elbow`."""
    heading = math.atan2(fingertip[1] - elbow[1], fingertip[0] - elbow[0])
    fx, fy = math.cos(heading), math.sin(heading)
    ox, oy = fingertip[0] - fx * 150, fingertip[1] - fy * 150

    def at(ahead: float, across: float, r: float = 0) -> Joint:
        across *= thumb_side
        return ox + fx * ahead - fy * across, oy + fy * ahead + fx * across, r

    def crease(*spots: Point) -> str:
        return mark(curve([at(*spot)[:2] for spot in spots], closed=False), HAND_DEEP, 4)

    palm = limb((*elbow, 46), at(-106, 0, 32), at(-36, 0, 46), at(6, 0, 48)) + limb(
        at(8, -16, 38), at(6, 20, 36)
    )
    thumb = (at(-48, -28, 27), at(-6, -64, 19), at(34, -86, 15))
    tips = ((118, -38, -62), (136, -12, -20), (126, 14, 22), (94, 39, 62))
    fingers = [
        (at(22, a, 17), at(60, (a + b) / 2, 15.5), at(reach, b, 13.5)) for reach, a, b in tips
    ]
    whole = body(sum((limb(*f) for f in fingers), palm + limb(*thumb)), HAND)
    if palm_up:
        lines = crease((14, -40), (-8, -12), (-50, -10)) + crease((16, 38), (8, 6), (18, -18))
    else:
        lines = "".join(_nail(f[2], f[1]) for f in (*fingers, thumb))
        lines += "".join(crease((14, a - 7), (18, a), (14, a + 7)) for a in (-36, -11, 14, 37))
    return whole + lines + _sleeve(elbow, at(-106, 0)[:2])


def wrap(palm: Point, elbow: Point) -> str:
    """A hand from the left, its fingers round the front of an ankle towards the right."""
    x, y = palm
    fingers = "".join(
        body(
            limb(
                (x - 6, y - 34 + k, 18),
                (x + 40, y - 42 + k * 1.05, 17),
                (x + reach, y - 34 + k, 14),
            ),
            HAND,
        )
        for k, reach in ((68, 70), (46, 82), (23, 86), (0, 78))
    )
    back = limb((*elbow, 46), (x - 96, y - 62, 35), (x - 26, y - 12, 48), (x - 12, y + 8, 44))
    return fingers + body(back, HAND) + _sleeve(elbow, (x - 96, y - 62))


def grip(x: float, y: float) -> str:
    """A right hand closed round an upright handle at x, y; the arm comes from the lower right."""
    back = limb(
        (x + 120, y + 190, 44), (x + 62, y + 62, 34), (x + 38, y + 14, 40), (x + 32, y - 6, 36)
    )
    fingers = "".join(
        body(limb((x + 34, y - 32 + k, 15), (x - 18, y - 30 + k, 14)), HAND)
        for k in (72, 48, 24, 0)
    )
    thumb = body(limb((x + 34, y - 20, 22), (x + 14, y - 52, 15), (x - 10, y - 58, 13)), HAND)
    return body(back, HAND) + thumb + fingers + body([disc(x + 42, y, 28, 38)], HAND, 0)
