# ruff: noqa: INP001  (a script beside the pictures, not a package)
"""Draw every picture as SVG: `python flows/media/draw.py FOLDER`.

Each picture becomes one HTML page in FOLDER with its frames side by side, for render.py (or any
browser) to photograph. Only the standard library is needed. See docs/media.md.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from art import closeups, ink, moments, places

COLUMNS = 8
RATE = 8  # frames a second


class Picture(NamedTuple):
    """One picture: its file name without ending, and the SVG of each of its frames."""

    name: str
    frames: list[str]

    @property
    def moves(self) -> bool:
        return len(self.frames) > 1

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels; loops are smaller, for quick loading."""
        return (480, 360) if self.moves else (ink.WIDTH, ink.HEIGHT)


# How long one round of each technique lasts, in seconds.
SECONDS: dict[Callable[[float], str], float] = {
    closeups.settle: 5,
    closeups.heel_pull: 5,
    closeups.circles: 13,
    closeups.knuckles: 5,
    closeups.thumbs: 10,
    closeups.toes: 10,
    closeups.close: 9,
}


def pictures() -> list[Picture]:
    """Every picture of the guide, animations first."""
    moving = [
        Picture(draw.__name__, _loop(draw, round(length * RATE)))
        for draw, length in SECONDS.items()
    ]
    stills = [
        Picture(draw.__name__, [ink.canvas(draw())]) for draw in (*places.PLACES, *moments.MOMENTS)
    ]
    return moving + stills


def _loop(draw: Callable[[float], str], count: int) -> list[str]:
    return [ink.canvas(draw(i / count)) for i in range(count)]


def sheet(picture: Picture) -> tuple[str, int, int]:
    """The HTML page of a picture, and its width and height in pixels."""
    columns = min(COLUMNS, len(picture.frames))
    rows = -(-len(picture.frames) // columns)
    across, down = picture.size
    width, height = columns * across, rows * down
    style = f"body{{margin:0;width:{width}px;display:flex;flex-wrap:wrap}}"
    style += f"svg{{display:block;width:{across}px;height:{down}px}}"
    return f"<!doctype html><style>{style}</style>{''.join(picture.frames)}", width, height


def main(folder: Path) -> None:
    """Write all pages into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in pictures():
        (folder / f"{picture.name}.html").write_text(sheet(picture)[0], encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
