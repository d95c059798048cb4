"""A foot from below, from above and from its outer side.

`sole` and `top` are a left foot about 400 tall with its middle at the origin, toes up; flip for
a right foot. `side` has toes to the left, the heel at x 150 and the ground at y 0.
"""

from .ink import FOOT, FOOT_DEEP, FOOT_LIGHT, FOOT_PAD, Joint, Point, body, curve, disc, limb, mark

# Base and tip of each toe of the sole, big toe first: x, y, half the thickness.
TOES: list[tuple[Joint, Joint]] = [
    ((-54, -118, 28), (-57, -168, 29)),
    ((-10, -126, 17), (-9, -178, 18)),
    ((24, -118, 16), (27, -164, 17)),
    ((50, -104, 15), (57, -143, 16)),
    ((72, -84, 14), (82, -115, 15)),
]
# Where a stroke along the sole to each toe ends.
TOE_ROOTS: list[Point] = [(-52, -112), (-14, -116), (18, -108), (44, -94), (64, -74)]

_SOLE: list[Point] = [
    (0, 200), (42, 184), (56, 140), (58, 70), (72, 0), (86, -60), (72, -98), (28, -130),
    (-32, -140), (-80, -122), (-90, -76), (-72, -26), (-46, 30), (-44, 90), (-52, 140), (-42, 184),
]  # fmt: skip
_BALL: list[Point] = [
    (-76, -92), (-30, -118), (30, -108), (68, -76), (62, -34), (20, -52), (-30, -48), (-66, -44),
]  # fmt: skip
_HEEL_PAD: list[Point] = [(0, 186), (34, 172), (40, 132), (0, 108), (-36, 132), (-34, 172)]
_TOP: list[Point] = [
    (-46, 300), (-50, 200), (-54, 130), (-66, 60), (-80, 0), (-86, -60), (-72, -98), (-28, -128),
    (32, -138), (78, -122), (88, -76), (74, -20), (58, 50), (52, 130), (52, 200), (50, 300),
]  # fmt: skip
_SIDE: list[Point] = [
    (44, -500), (40, -300), (36, -220), (26, -165), (-10, -122), (-70, -88), (-122, -66),
    (-150, -50), (-160, -20), (-140, -2), (-100, 0), (-30, -8), (50, -4), (112, 2), (150, -14),
    (163, -46), (152, -92), (137, -145), (136, -205), (150, -290), (166, -400), (168, -500),
]  # fmt: skip
_SIDE_TOES: list[tuple[Joint, Joint]] = [
    ((-120, -44, 22), (-172, -26, 20)),
    ((-116, -34, 16), (-160, -20, 15)),
    ((-104, -28, 15), (-142, -17, 14)),
    ((-92, -24, 14), (-122, -15, 13)),
    ((-78, -20, 13), (-102, -13, 12)),
]


def toe_tip(index: int, shift: Point = (0, 0)) -> Joint:
    """Where the pad of one toe (0 is the big toe) is when it is moved by `shift`."""
    x, y, r = TOES[index][1]
    return x + shift[0], y + shift[1], r


def sole(shifts: dict[int, Point] | None = None) -> str:
    """The sole; `shifts` moves the tips of single toes."""
    toes = ""
    for i in range(5):
        x, y, r = tip = toe_tip(i, (shifts or {}).get(i, (0, 0)))
        toes += body(limb(TOES[i][0], tip), FOOT)
        toes += body([disc(x, y - 1, r * 0.62, r * 0.7)], FOOT_PAD, 0)
    return toes + body([curve(_SOLE)], FOOT) + body([curve(_BALL), curve(_HEEL_PAD)], FOOT_PAD, 0)


def top() -> str:
    """The top of the foot with its nails; the leg runs down to y 300."""
    toes = ""
    for base, tip in TOES:
        toes += body(limb((-base[0], base[1], base[2]), (-tip[0], tip[1], tip[2])), FOOT)
        toes += _nail(-tip[0], tip[1] - tip[2] * 0.3, tip[2] * 0.6, tip[2] * 0.52)
    tendons = "".join(
        mark(curve([(-x, -88 + abs(x) * 0.2), (-x * 0.6, -30)], closed=False), FOOT_DEEP, 5)
        for x in (-44, -12, 20, 46)
    )
    return toes + body([curve(_TOP)], FOOT) + tendons


def side() -> str:
    """The outer side with all five toes and the lower leg up to y -500."""
    toes = [body(limb(*pair), FOOT) for pair in _SIDE_TOES]
    nails = [_nail(tip[0] - 6, tip[1] - tip[2] * 0.55, 6, 3.5) for _, tip in _SIDE_TOES]
    bone = mark(curve([(72, -104), (84, -120), (100, -110)], closed=False), FOOT_DEEP, 5)
    near = "".join(toe + nail for toe, nail in zip(toes[1:], nails[1:], strict=True))
    return toes[0] + nails[0] + body([curve(_SIDE)], FOOT) + near + bone


def _nail(x: float, y: float, rx: float, ry: float) -> str:
    return body([disc(x, y, rx, ry)], FOOT_LIGHT, 1.2)
