"""Where and how to sit: one still picture a position."""

from . import people
from .ink import (
    ACCENT,
    CLOTH,
    CLOTH_DEEP,
    FOOT,
    HAND,
    LINEN,
    TINT,
    WOOD,
    Point,
    body,
    box,
    curve,
    disc,
    flip,
    limb,
    mark,
    put,
)  # fmt: skip

FAR = people.Looks(trousers="#6b5750")  # for the leg that is farther away
LEAF = "#a9b59c"


def _focus(x: float, y: float, r: float = 62) -> str:
    """A soft spot behind the foot that the picture is about."""
    return f'<path d="{disc(x, y, r)}" fill="{TINT}"/>' + mark(
        disc(x, y, r), ACCENT, 4, "2 12", 0.8
    )


def _ground(y: float) -> str:
    return mark(f"M70 {y}H570", CLOTH, 5, fade=0.7)


def plant(x: float, y: float) -> str:
    """A pot with leaves that stands at x, y."""
    leaf = body([curve([(0, 0), (-13, -34), (0, -74), (13, -34)])], LEAF, 3.5)
    leaves = "".join(put(leaf, 0, -46, turn=turn) for turn in (-38, 38, 0))
    return put(leaves + body(["M-26 -52H26L20 0H-20Z"], WOOD), x, y)


def figure_four() -> str:
    """Seated, one ankle on the other thigh; seen from the front."""
    chair = body([box(222, 150, 196, 190, 30)], WOOD) + body([box(236, 300, 168, 44, 16)], WOOD)
    chair += body(limb((248, 340, 9), (240, 432, 8)) + limb((392, 340, 9), (400, 432, 8)), WOOD)
    trunk = body(limb((320, 130, 17), (320, 165, 17)), HAND)
    chest = limb((282, 186, 30), (358, 186, 30)) + limb((320, 200, 56), (320, 300, 52))
    arms = people.arm((268, 196), (270, 272), (378, 286))
    arms += people.arm((374, 196), (444, 262), (440, 314))
    seated = _focus(430, 326, 66) + _standing_leg() + trunk + body(chest, CLOTH) + _crossed_leg()
    return _ground(440) + chair + seated + arms + _front_head()


def _standing_leg() -> str:
    bare = limb((384, 330, 22), (388, 424, 17)) + limb((388, 416, 19), (390, 430, 22))
    toes = "".join(body([disc(374 + 8.5 * k, 444 - abs(k - 1), 7)], HAND, 2) for k in range(5))
    trousers = limb((350, 306, 36), (386, 326, 34), (387, 380, 28))
    return body(bare, HAND) + toes + body(trousers, CLOTH_DEEP)


def _crossed_leg() -> str:
    bare = limb((250, 330, 24), (385, 312, 17)) + limb(
        (388, 306, 20), (424, 312, 18), (452, 352, 15)
    )
    toes = "".join(body([disc(462 - 8 * k, 358 + 4.5 * k, 7.5)], HAND, 2) for k in range(5))
    trousers = limb((284, 306, 38), (196, 318, 34), (262, 334, 28), (318, 324, 25))
    return body(bare, HAND) + body(trousers, CLOTH_DEEP) + toes


def _front_head() -> str:
    rim: list[Point] = [(284, 92), (290, 56), (320, 46), (352, 56), (357, 92), (338, 74), (302, 74)]
    lids = mark("M302 98q6 5 12 0M326 98q6 5 12 0", people.HAIR, 3)
    return body([disc(320, 94, 36, 40)], HAND) + body([curve(rim)], people.HAIR, 3) + lids


def stool() -> str:
    """On a chair, the foot on a stool, leaning forward."""
    chair = body(
        limb((528, 140, 9), (522, 320, 9), (528, 432, 9))
        + limb((402, 322, 8), (396, 432, 8))
        + [box(392, 312, 144, 20, 9)],
        WOOD,
    )
    step = body(
        limb((178, 366, 7), (168, 432, 7))
        + limb((284, 366, 7), (294, 432, 7))
        + [box(160, 352, 142, 20, 9)],
        WOOD,
    )
    far = people.leg((450, 282), (358, 296), (352, 410), (304, 424), FAR)
    near = people.leg((452, 276), (334, 236), (274, 326), (196, 340))
    arm = people.arm((384, 186), (348, 268), (256, 308))
    back = people.arm((372, 186), (318, 252), (226, 306))
    trunk = people.torso((384, 168), (456, 272)) + people.head(346, 110, nod=24)
    return _ground(440) + _focus(234, 320, 66) + chair + step + far + back + trunk + near + arm


def _long_seat(hip: Point, lean: float) -> str:
    """Legs out, one knee bent, the foot flat beside the other knee."""
    x, y = hip
    far = people.leg((x, y), (x - 130, y + 4), (x - 252, y + 12), (x - 268, y - 54), FAR)
    near = people.leg((x, y - 4), (x - 104, y - 130), (x - 146, y + 6), (x - 222, y + 16))
    shoulder = (x + lean, y - 118)
    back = people.arm((shoulder[0] - 8, shoulder[1] + 18), (x - 60, y - 50), (x - 176, y - 12))
    arm = people.arm((shoulder[0], shoulder[1] + 20), (x - 46, y - 34), (x - 138, y - 16))
    trunk = people.torso((shoulder[0], shoulder[1]), (x, y - 6)) + people.head(
        shoulder[0] - 22, shoulder[1] - 62, nod=14
    )
    return _focus(x - 182, y + 4, 60) + far + back + trunk + near + arm


def bed() -> str:
    """On a sofa or bed, a cushion behind the back."""
    frame = body([box(90, 362, 470, 54, 22)], CLOTH) + body([box(520, 210, 52, 206, 24)], CLOTH)
    feet = body([box(120, 414, 18, 22, 6), box(520, 414, 18, 22, 6)], WOOD)
    cushion = put(body([box(-34, -70, 68, 140, 28)], LINEN), 506, 292, turn=10)
    return _ground(438) + feet + frame + cushion + _long_seat((424, 322), 28)


def floor() -> str:
    """On the floor, the back against a wall."""
    wall = f'<path d="M506 0H640V480H506Z" fill="{TINT}" opacity=".55"/>' + mark(
        "M506 0V410", CLOTH, 5
    )
    rug = body([box(96, 396, 420, 22, 11)], LINEN) + mark("M130 407H480", ACCENT, 4, "14 14", 0.6)
    return wall + rug + plant(110, 392) + _long_seat((446, 352), 18)


def partner() -> str:
    """Somebody else holds the foot of a person who leans back."""
    sofa = body([box(40, 330, 300, 70, 24)], CLOTH) + body([box(40, 190, 66, 210, 26)], CLOTH)
    giver = people.torso((498, 186), (536, 316)) + people.head(472, 122, nod=20)
    giver += people.leg((536, 326), (436, 318), (440, 416), (392, 428))
    seat = limb((500, 362, 8), (492, 432, 8)) + limb((576, 362, 8), (584, 432, 8))
    seat.append(box(478, 350, 120, 20, 9))
    arms = people.arm((492, 206), (470, 286), (404, 274))
    room = _ground(438) + _focus(384, 268, 64) + sofa + body(seat, WOOD)
    return room + _receiver(down=True) + giver + _receiver(down=False) + arms


def _receiver(*, down: bool) -> str:
    """The one who leans back: the leg on the ground, or the rest of them."""
    looks = people.Looks(FOOT, LINEN, WOOD)
    if down:
        return people.leg((196, 330), (296, 334), (296, 414), (346, 426), looks)
    rest = people.torso((-150, 204), (-186, 318), looks) + people.head(-176, 138, -6, looks)
    rest += people.leg((-196, 322), (-290, 318), (-372, 290), (-386, 222), looks)
    return flip(rest + people.arm((-152, 226), (-160, 292), (-210, 290), looks))


PLACES = [figure_four, stool, bed, floor, partner]
