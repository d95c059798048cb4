"""The techniques, each a function of the time t, 0 to 1, that meets itself at the ends."""

import math

from . import feet, hands
from .ink import (
    ACCENT,
    FOOT_DEEP,
    LINEN,
    Point,
    arrow,
    body,
    curve,
    disc,
    mark,
    mirror,
    put,
    track,
)  # fmt: skip

FOOT_AT: Point = (320, 244)


def _turn(t: float, rounds: float, r: float) -> Point:
    """A point on a circle that starts and ends at its bottom."""
    angle = 2 * math.pi * rounds * t
    return r * math.sin(angle), r * math.cos(angle)


def _on_sole(point: Point) -> Point:
    return FOOT_AT[0] + point[0], FOOT_AT[1] + point[1]


def _palm(thumb: float) -> float:
    """How high the palm is for a thumb at that height: level with it at the heel, else below."""
    return thumb + 74 - 44 * min(max((thumb - 290) / 80, 0), 1)


def _sole(shifts: dict[int, Point] | None = None) -> str:
    return put(feet.sole(shifts), *FOOT_AT)


def settle(t: float) -> str:
    """Both hands hold the foot; the thumbs stroke along the top."""
    (up,) = track(t, (0, 0), (0.5, 1), (1, 0))
    foot = put(feet.top(), 320, 230)
    fingers, front = hands.hold((214, 330 - 90 * up), (290, 262 - 110 * up))
    arrows = arrow((320, 130), (320, 190), (320, 250), both=True, fade=0.7)
    return fingers + mirror(fingers) + foot + arrows + front + mirror(front)


def circles(t: float) -> str:
    """A thumb circles from the heel to the base of each toe in turn."""
    line = min(int(t * 5), 4)
    part = t * 5 - line
    (along,) = track(part, (0, 0), (0.84, 1), (1, 0))
    end = feet.TOE_ROOTS[line]
    after = end[0] * 0.3, 140
    dx, dy = _turn(min(part / 0.84, 1), 2, 15)
    x, y = _on_sole(
        (after[0] + (end[0] - after[0]) * along + dx, after[1] + (end[1] - after[1]) * along + dy)
    )
    guides = "".join(
        mark(
            curve([_on_sole((root[0] * 0.3, 140)), _on_sole(root)], closed=False),
            ACCENT,
            5,
            "1 13",
            0.75 if i == line else 0.35,
        )
        for i, root in enumerate(feet.TOE_ROOTS)
    )
    still, rest = hands.hold((222, 318), (262, 300))
    fingers, front = hands.hold((640 - x - 82, _palm(y)), (640 - x, y))
    ring = mark(disc(*_on_sole(end), 15), ACCENT, 5)
    round_arrow = put(
        arrow((8, 33), (33, 8), (26, -22), (0, -34), (-26, -22), (-34, 2)), x - dx, y - dy
    )
    return still + mirror(fingers) + _sole() + guides + ring + round_arrow + rest + mirror(front)


def thumbs(t: float) -> str:
    """Both thumbs press straight in, from the heel to just under the toes."""
    stops = 5
    step = min(int(t * stops), stops - 1)
    part = t * stops - step
    here = [128 - 53 * i for i in range(stops)]
    (move,) = track(part, (0, 0), (0.75, 0), (1, 1))
    y = here[step] + (here[(step + 1) % stops] - here[step]) * move
    (press,) = track(part, (0, 0), (0.25, 1), (0.55, 1), (0.75, 0), (1, 0))
    fingers, front = hands.hold(
        (214, _palm(FOOT_AT[1] + y) - 8), (296, FOOT_AT[1] + y + 6 - 6 * press)
    )
    rings = mark(disc(320 - 25, FOOT_AT[1] + y, 17 + 9 * press), ACCENT, 5, fade=press)
    return fingers + mirror(fingers) + _sole() + rings + mirror(rings) + front + mirror(front)


def knuckles(t: float) -> str:
    """A loose fist kneads up and down the sole."""
    (y,) = track(t, (0, 350), (0.5, 200), (1, 350))
    fingers, front = hands.hold((196, 236), (250, 172))
    rock = 7 * math.sin(4 * math.pi * t)
    ways = arrow((430, 200), (436, 280), (422, 350), both=True, fade=0.7)
    return fingers + _sole() + ways + front + hands.fist((325, y), (600, y + 330), rock)


def toes(t: float) -> str:
    """Each toe is held between thumb and forefinger and led round lightly."""
    toe = min(int(t * 5), 4)
    part = t * 5 - toe
    dx, dy = _turn(min(part / 0.8, 1), 1, 7)
    shift = (-dx, dy)
    (move,) = track(part, (0, 0), (0.8, 0), (1, 1))
    (ax, ay, _), (bx, by, _) = feet.toe_tip(toe), feet.toe_tip((toe + 1) % 5)
    x, y = _on_sole((ax + (bx - ax) * move + shift[0], ay + (by - ay) * move + shift[1]))
    behind, front = (put(layer, x + 2, y + 8) for layer in hands.pinch((640 - x, 640 - y)))
    still, rest = hands.hold((214, 318), (262, 290))
    way = arrow((-16, 38), (-42, 12), (-38, -22), (-12, -40), (20, -38))
    turn = put(way, x - shift[0], y - shift[1])
    return still + behind + _sole({toe: shift}) + turn + rest + front


def heel_pull(t: float) -> str:
    """Thumb and forefinger pinch the back of the ankle and slide down to the heel."""
    y, off = track(t, (0, 140, 0), (0.6, 346, 0), (0.7, 346, 36), (0.92, 140, 36), (1, 140, 0))
    x = 390 + off + 14 * max(0, (y - 270) / 50)
    foot = put(feet.side(), 270, 424)
    tendon = mark(curve([(378, 60), (374, 180), (372, 270)], closed=False), FOOT_DEEP, 5)
    back, front = (put(layer, x, y, turn=-38) for layer in hands.pinch())
    way = arrow((470, 130), (462, 240), (478, 350), fade=0.8)
    return way + back + foot + tendon + hands.wrap((262, 226), (20, 60)) + front


def close(t: float) -> str:
    """Two long light strokes from ankle to toes, then a towel wipes the same way."""
    x, y = track(
        t,
        (0, 300, 290), (0.18, 325, 110), (0.22, 380, 115), (0.3, 360, 290), (0.33, 300, 290),
        (0.51, 325, 110), (0.55, 390, 125), (0.63, 520, 560), (0.7, 300, 290),
        (0.86, 325, 110), (0.9, 390, 125), (0.96, 520, 560), (1, 300, 290),
    )  # fmt: skip
    first, last = 0.6, 0.97  # out of the picture at both moments
    towel = _towel(x, y) if first < t < last else ""
    way = arrow((196, 330), (184, 230), (200, 120), fade=0.8)
    return put(feet.top(), 320, 230) + way + towel + hands.flat((x, y), (x + 200, y + 430))


def _towel(x: float, y: float) -> str:
    """A folded cloth under a hand whose fingertips are at x, y."""
    rim: list[Point] = [
        (-104, 4), (-40, -34), (40, -38), (112, -6), (124, 70),
        (104, 132), (30, 118), (-48, 134), (-112, 104), (-120, 50),
    ]  # fmt: skip
    lines = ([(-118, k), (-40, k - 22), (40, k - 24), (118, k)] for k in (44, 60))
    stripes = "".join(mark(curve(line, closed=False), ACCENT, 5) for line in lines)
    return put(body([curve(rim)], LINEN) + stripes, x, y, turn=-8)
