"""The still pictures between the techniques: looking, lotion, changing feet, pausing, stopping."""

from . import feet, hands
from .ink import (
    ACCENT,
    CLOTH,
    CLOTH_DEEP,
    FOOT_DEEP,
    INK,
    LINEN,
    TINT,
    WOOD,
    Point,
    arrow,
    body,
    box,
    curve,
    disc,
    flip,
    limb,
    mark,
    mirror,
    put,
)  # fmt: skip
from .places import LEAF, plant

LIGHT = "#fbe7a8"


def _cushion(x: float, y: float, w: float, h: float, fill: str = CLOTH) -> str:
    seam = mark(
        curve(
            [(x + 26, y + h * 0.62), (x + w / 2, y + h * 0.74), (x + w - 26, y + h * 0.62)],
            closed=False,
        ),
        CLOTH_DEEP,
        3.5,
        fade=0.6,
    )
    return body([box(x, y, w, h, h * 0.42)], fill) + seam


def _resting_foot(x: float, y: float, size: float = 0.62) -> str:
    return put(feet.side(), x, y, size=size)


def look() -> str:
    """The foot check: a good light, and a hand mirror for the sole."""
    beam = f'<path d="M166 146L150 480H520L252 82Z" fill="{LIGHT}" opacity=".75"/>'
    lamp = body(limb((70, 452, 7), (92, 270, 7), (140, 84, 7)), CLOTH_DEEP) + body(
        [box(30, 444, 84, 18, 9)], CLOTH_DEEP
    )
    shade = put(
        body(["M-30 -34H30L58 34H-58Z"], ACCENT) + body([disc(0, 36, 22, 12)], LIGHT),
        184,
        92,
        turn=-38,
    )
    lens = f'<clipPath id="lens"><path d="{disc(494, 236, 76)}"/></clipPath>'
    inside = f'<path d="{disc(494, 236, 76)}" fill="{TINT}"/>' + put(
        flip(feet.sole()), 496, 256, size=0.36
    )
    glints = mark("M436 216q6 -26 26 -38", LINEN, 6)
    mirror_face = (
        body([disc(494, 236, 84)], WOOD) + lens + f'<g clip-path="url(#lens)">{inside}</g>' + glints
    )
    handle = body(limb((494, 316, 11), (498, 440, 13)), WOOD)
    palm = hands.grip(500, 404)
    return beam + lamp + shade + put(feet.sole(), 308, 276, size=0.8) + handle + mirror_face + palm


def lotion() -> str:
    """A dab of lotion, from the size of a pea to that of a grape."""
    pump = body(
        limb((96, 150, 8), (128, 146, 8), (138, 150, 8)) + limb((134, 150, 9), (134, 196, 9)),
        CLOTH_DEEP,
    )
    bottle = (
        pump
        + body([box(108, 186, 52, 26, 8)], CLOTH_DEEP)
        + body([box(78, 206, 112, 200, 30)], LINEN)
    )
    leaf = put(
        body([curve([(0, 34), (-24, 0), (0, -40), (24, 0)])], TINT, 3) + mark("M0 40V-14", INK, 3),
        134,
        306,
    )
    hand = put(hands.flat((0, -150), (18, 470), palm_up=True), 366, 244, size=1.25)
    dab = body(
        [curve([(340, 262), (366, 238), (398, 254), (406, 278), (372, 292), (342, 286)])],
        "#ffffff",
        3.5,
    )
    pea = body([disc(506, 396, 15)], LEAF) + mark("M500 390q3 -5 8 -5", LINEN, 3)
    grape = (
        body([disc(580, 382, 27, 33)], "#a8797a")
        + mark("M566 373q3 -11 11 -13", LINEN, 4)
        + body(limb((580, 346, 3), (586, 332, 3)), WOOD, 3)
    )
    scale = arrow((530, 394), (538, 394), (545, 394), width=4)
    return bottle + leaf + hand + dab + pea + scale + grape


def switch() -> str:
    """This foot is done: now the other one."""
    done = f'<g opacity=".45">{put(flip(feet.sole()), 200, 268, size=0.82)}</g>'
    tick = body([disc(200, 290, 34)], ACCENT, 0) + mark("M184 291l12 13 22 -26", LINEN, 8)
    other = put(feet.sole(), 440, 268, size=0.82)
    glow = f'<path d="{disc(440, 262, 176, 196)}" fill="{TINT}" opacity=".8"/>'
    return glow + done + tick + other + arrow((268, 84), (320, 58), (372, 84), width=9)


def pause() -> str:
    """Hands off; the foot rests."""
    left = hands.flat((116, 236), (96, 640), thumb_side=-1)
    badge = body([disc(548, 96, 46)], ACCENT, 0) + mark("M534 78V114M562 78V114", LINEN, 11)
    foot = put(feet.top(), 320, 214, size=0.86)
    cushion = body([box(40, 150, 560, 390, 70)], CLOTH) + mark(
        "M150 190Q320 170 490 190", CLOTH_DEEP, 3.5, fade=0.6
    )
    return cushion + foot + left + mirror(left) + badge


def stop() -> str:
    """Hands off: an open palm, and the foot at rest behind it."""
    ring = f'<path d="{disc(434, 214, 150)}" fill="{TINT}"/>' + mark(disc(434, 214, 150), ACCENT, 5)
    palm = put(hands.flat((0, -150), (14, 470), palm_up=True), 440, 236, size=1.1)
    trousers = body([box(212, -60, 92, 216, 20)], CLOTH_DEEP)
    return _cushion(40, 376, 330, 74) + _resting_foot(196, 378, 0.62) + trousers + ring + palm


_SOCK: list[Point] = [
    (0, 190), (52, 170), (60, 90), (72, 0), (88, -80), (70, -150), (10, -190), (-60, -186),
    (-88, -130), (-84, -60), (-56, 20), (-56, 120), (-48, 174),
]  # fmt: skip
_GRIPS: list[Point] = [
    (-44, -128), (6, -140), (48, -112), (-60, -76), (-14, -86), (34, -66), (0, 70),
]  # fmt: skip


def rest() -> str:
    """Warm feet in socks with grips, under a blanket."""
    sock = body([curve(_SOCK)], CLOTH)
    sock += "".join(body([disc(x, y, 10)], ACCENT, 0) for x, y in _GRIPS)
    pair = put(flip(sock), 222, 226, turn=-9, size=0.9) + put(sock, 418, 226, turn=9, size=0.9)
    fold = curve(
        [(-30, 330), (120, 296), (240, 318), (320, 304), (410, 320), (530, 294), (670, 330)],
        closed=False,
    )
    blanket = body([fold + "L670 560L-30 560Z"], LINEN)
    lines = "".join(
        mark(f"M-20 {y}C140 {y - 40} 210 {y - 4} 320 {y - 20}S520 {y - 44} 660 {y}", colour, w)
        for y, colour, w in ((384, ACCENT, 7), (408, WOOD, 7), (456, FOOT_DEEP, 7))
    )
    moon = body(["M566 52A44 44 0 1 0 592 124A38 38 0 0 1 566 52Z"], LIGHT, 3.5)
    return moon + pair + blanket + lines


def welcome() -> str:
    """A relaxed pair of feet on a cushion."""
    sun = f'<path d="{disc(320, 206, 186)}" fill="{TINT}"/>'
    pair = put(feet.sole(), 420, 232, turn=15, size=0.88)
    return (
        sun + plant(92, 436) + plant(548, 436) + _cushion(120, 372, 400, 84) + mirror(pair) + pair
    )


MOMENTS = [look, lotion, switch, pause, stop, rest, welcome]
