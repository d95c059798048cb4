# ruff: noqa: INP001  (a script beside the pictures, not a package)
"""Turn the drawings into the PNG and GIF files beside this script: `python flows/media/render.py`.

Needs Pillow and a Chromium on the PATH; the bot itself needs neither. Give names to redraw only
some pictures: `render.py circles stop`.
"""

import math
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import pairwise
from pathlib import Path

from draw import COLUMNS, RATE, Picture, pictures, sheet
from PIL import Image, ImageChops

HERE = Path(__file__).parent
COLOURS = 24
APART = 26  # how far apart two kept colours are, of 441
PLAIN, PLAIN_APART = 100, 5  # a colour on so many pixels is paint, not an edge
CLEAR = 31
Colour = tuple[int, ...]  # red, green, blue


def photograph(picture: Picture, folder: Path) -> list[Image.Image]:
    """The frames of a picture as the browser paints them."""
    page, width, height = sheet(picture)
    source, target = folder / "page.html", folder / "page.png"
    source.write_text(page, encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
    command += [f"--screenshot={target}", f"--window-size={width},{height}", source.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=300)  # noqa: S603
    whole = Image.open(target).convert("RGB")
    return [_cut(whole, i, picture.size) for i in range(len(picture.frames))]


def _cut(whole: Image.Image, index: int, size: tuple[int, int]) -> Image.Image:
    row, column = divmod(index, COLUMNS)
    left, upper = column * size[0], row * size[1]
    return whole.crop((left, upper, left + size[0], upper + size[1]))


def save(picture: Picture, frames: list[Image.Image]) -> Path:
    """Write a still as PNG, a loop as GIF with one palette for all its frames."""
    if not picture.moves:
        path = HERE / f"{picture.name}.png"
        frames[0].quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
        return path
    path = HERE / f"{picture.name}.gif"
    palette = _palette(frames)
    flat = [frame.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames]
    steps = [flat[0], *(_changes(a, b) for a, b in pairwise(flat))]
    steps[0].save(
        path, save_all=True, append_images=steps[1:], duration=1000 // RATE, loop=0,
        transparency=CLEAR, disposal=1, optimize=False,
    )  # fmt: skip
    return path


def _changes(before: Image.Image, after: Image.Image) -> Image.Image:
    """The later frame with every unchanged pixel clear: a tenth of the size."""
    same = ImageChops.difference(_plain(before), _plain(after)).point(lambda v: 0 if v else 255)
    after = after.copy()
    after.paste(CLEAR, mask=same.convert("1"))
    return after


def _plain(frame: Image.Image) -> Image.Image:
    """The palette numbers of a frame as a grey picture."""
    return Image.frombytes("L", frame.size, frame.tobytes())


def _palette(frames: list[Image.Image]) -> Image.Image:
    """The commonest colours that differ by eye, so that the browser's paint noise is dropped."""
    few = frames[:: max(1, len(frames) // 6)]
    tally: Counter[Colour] = Counter()
    for frame in few:
        tally.update({colour: count for count, colour in _colours(frame)})
    kept: list[Colour] = []
    for colour, count in tally.most_common(6000):
        apart = PLAIN_APART if count > PLAIN * len(few) else APART
        if len(kept) < COLOURS and all(math.dist(colour, other) > apart for other in kept):
            kept.append(colour)
    palette = Image.new("P", (1, 1))
    palette.putpalette([part for colour in kept for part in colour])
    return palette


def _colours(frame: Image.Image) -> list[tuple[int, Colour]]:
    everything = frame.getcolors(frame.width * frame.height) or []
    return [(count, colour) for count, colour in everything if isinstance(colour, tuple)]


def main(wanted: set[str]) -> None:
    """Redraw the wanted pictures, or all if none is named."""
    with tempfile.TemporaryDirectory() as folder:
        for picture in pictures():
            if not wanted or picture.name in wanted:
                path = save(picture, photograph(picture, Path(folder)))
                print(  # noqa: T201
                    f"{path.name}: {len(picture.frames)} frames, {path.stat().st_size // 1024} KB"
                )


if __name__ == "__main__":
    main(set(sys.argv[1:]))
