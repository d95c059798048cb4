"""Strokes, colours and motion helpers: everything the drawings are made of.

Lengths are pixels on a 640 by 480 canvas, y grows downwards, angles are degrees.
A "blob" is a list of SVG path strings that `body` fuses into one outlined shape.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

WIDTH, HEIGHT = 640, 480

FRAME, CARD, GLOW = "#e6d3bf", "#fbf4ea", "#f3e4d2"
FOOT, FOOT_DEEP, FOOT_PAD, FOOT_LIGHT = "#efc29c", "#e2a67c", "#e8b28a", "#f8dcc0"
HAND, HAND_DEEP, HAND_LIGHT = "#cb8560", "#b56f4c", "#e6b292"
INK, ACCENT, TINT = "#5a3a34", "#1c8686", "#cfe5df"
CLOTH, CLOTH_DEEP, LINEN, WOOD = "#b39c8a", "#806b62", "#fffaf2", "#d0a982"

Point = tuple[float, float]
Joint = tuple[float, float, float]  # x, y, half the thickness there
Blob = list[str]


def num(value: float) -> str:
    """A short decimal, so that the files stay small."""
    return f"{value:.1f}".rstrip("0").rstrip(".")


def curve(points: Sequence[Point], *, closed: bool = True) -> str:
    """A smooth path through the points (a Catmull-Rom spline written as Beziers)."""
    count = len(points)

    def pick(i: int) -> Point:
        return points[i % count if closed else min(max(i, 0), count - 1)]

    steps = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for i in range(count if closed else count - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (pick(i + k) for k in (-1, 0, 1, 2))
        pairs = (bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6)
        steps.append("C" + " ".join(num(v) for v in (*pairs, cx, cy)))
    return "".join(steps) + ("Z" if closed else "")


def disc(x: float, y: float, rx: float, ry: float | None = None) -> str:
    """An ellipse as a path."""
    # Rounded first: a half-turn whose width is not exactly two radii comes out dented.
    rx, ry = round(rx, 1), round(ry or rx, 1)
    half = f"a{num(rx)} {num(ry)} 0 1 1 "
    return f"M{num(x - rx)} {num(y)}{half}{num(2 * rx)} 0{half}{num(-2 * rx)} 0Z"


def box(x: float, y: float, w: float, h: float, r: float) -> str:
    """A rectangle with rounded corners as a path; x, y is its top left."""
    return (
        f"M{num(x + r)} {num(y)}h{num(w - 2 * r)}a{r} {r} 0 0 1 {r} {r}v{num(h - 2 * r)}"
        f"a{r} {r} 0 0 1 -{r} {r}h-{num(w - 2 * r)}a{r} {r} 0 0 1 -{r} -{r}v-{num(h - 2 * r)}"
        f"a{r} {r} 0 0 1 {r} -{r}Z"
    )


def _between(a: Joint, b: Joint) -> str:
    """The straight-sided piece that joins two discs."""
    gap = math.hypot(b[0] - a[0], b[1] - a[1])
    if gap <= abs(a[2] - b[2]):
        return ""
    heading = math.atan2(b[1] - a[1], b[0] - a[0])
    lean = math.acos((a[2] - b[2]) / gap)
    rim = [
        (j[0] + j[2] * math.cos(heading + s), j[1] + j[2] * math.sin(heading + s))
        for j, s in ((a, -lean), (b, -lean), (b, lean), (a, lean))
    ]
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in rim) + "Z"


def limb(*joints: Joint) -> Blob:
    """A finger, arm or leg: a smooth, tapering tube through the joints."""
    fine: list[Joint] = []
    last = len(joints) - 1
    for i in range(last):
        a, b, c, d = (joints[min(max(i + k, 0), last)] for k in (-1, 0, 1, 2))
        fine += [_spline(a, b, c, d, k / 8) for k in range(8)]
    fine.append(joints[-1])
    return [disc(*j) for j in fine] + [_between(a, b) for a, b in pairwise(fine)]


def _spline(a: Joint, b: Joint, c: Joint, d: Joint, t: float) -> Joint:
    """A point between b and c; slopes are weighed by distance so that short pieces stay smooth."""
    before, here, after = math.dist(a[:2], b[:2]), math.dist(b[:2], c[:2]), math.dist(c[:2], d[:2])

    def one(i: int) -> float:
        out = (c[i] - a[i]) * here / (before + here)
        into = (d[i] - b[i]) * here / (here + after)
        rise = c[i] - b[i]
        bend, twist = 3 * rise - 2 * out - into, out + into - 2 * rise
        return b[i] + out * t + bend * t * t + twist * t**3

    return one(0), one(1), max(one(2), 1.0)


def body(blob: Blob, fill: str, line: float = 4) -> str:
    """One flat shape with one outline round all its parts."""
    d = "".join(blob)
    rim = f'fill="{INK}" stroke="{INK}" stroke-width="{2 * line}" stroke-linejoin="round"'
    flat = f'<path d="{d}" fill="{fill}" stroke="{fill}"/>'
    return f'<path d="{d}" {rim}/>{flat}' if line else flat


def mark(d: str, colour: str = INK, width: float = 4, dash: str = "", fade: float = 1) -> str:
    """An open stroke: a crease, an arrow's shaft, a guide line."""
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" opacity="{num(fade)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{dashes}/>'
    )


def arrow(*points: Point, width: float = 7, fade: float = 1, both: bool = False) -> str:
    """A movement arrow in the accent colour; `both` puts a head at each end."""
    heads = _head(points[-2], points[-1]) + (_head(points[1], points[0]) if both else "")
    return mark(curve(points, closed=False) + heads, ACCENT, width, fade=fade)


def _head(back: Point, tip: Point, size: float = 17) -> str:
    heading = math.atan2(tip[1] - back[1], tip[0] - back[0])
    one, other = (
        f"{num(tip[0] + size * math.cos(heading + s))} {num(tip[1] + size * math.sin(heading + s))}"
        for s in (2.45, -2.45)
    )
    return f"M{one}L{num(tip[0])} {num(tip[1])}L{other}"


def put(svg: str, x: float = 0, y: float = 0, turn: float = 0, size: float = 1) -> str:
    """Move, turn and scale a drawing about its own origin."""
    how = f"translate({num(x)} {num(y)}) rotate({num(turn)}) scale({size:.3f})"
    return f'<g transform="{how}">{svg}</g>'


def flip(svg: str) -> str:
    """A drawing with its left and right exchanged about its own origin."""
    return f'<g transform="scale(-1 1)">{svg}</g>'


def mirror(svg: str) -> str:
    """The same drawing with left and right of the canvas exchanged."""
    return put(flip(svg), x=WIDTH)


def ease(t: float) -> float:
    """0 to 1 with a soft start and end."""
    t = min(max(t, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def track(t: float, *keys: tuple[float, ...]) -> tuple[float, ...]:
    """The values at time t between key frames (time, value, value, ...), eased."""
    for now, nxt in pairwise(keys):
        if t <= nxt[0]:
            part = ease((t - now[0]) / (nxt[0] - now[0]))
            return tuple(a + (b - a) * part for a, b in zip(now[1:], nxt[1:], strict=True))
    return keys[-1][1:]


_GLOW: list[Point] = [
    (110, 90), (330, 50), (545, 110), (585, 270), (480, 420), (270, 440), (80, 380), (55, 220),
]  # fmt: skip


def canvas(content: str) -> str:
    """A whole picture: the card with its rounded panel, and the content cut to the panel."""
    panel = box(10, 10, WIDTH - 20, HEIGHT - 20, 34)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<clipPath id="panel"><path d="{panel}"/></clipPath>'
        f'<path d="M0 0H{WIDTH}V{HEIGHT}H0Z" fill="{FRAME}"/><path d="{panel}" fill="{CARD}"/>'
        f'<g clip-path="url(#panel)"><path d="{curve(_GLOW)}" fill="{GLOW}"/>{content}</g></svg>'
    )
