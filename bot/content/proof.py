"""Content is proven before it is served; what was proven once is remembered by its fingerprint.

The exploration takes a while, a start must not: so its success is kept under a fingerprint of
everything it depends on (flows, locales, the code of the core): in the flows' own `.proven` file,
which CI holds to be true, and for an author's own flows in the cache folder.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.content.kept import cache_folder
from bot.content.load import Content
from bot.content.older import with_all_pictures
from bot.content.sources import Sources, revision, sources
from bot.content.together import explore_together
from bot.core.check import Report, Texts, check, fit
from bot.core.explore import Progress
from bot.core.issues import Issue
from bot.errors import ContentError

STAMP = ".proven"
_CORE = Path(__file__).resolve().parent.parent / "core"


def report(content: Content, progress: Progress | None = None) -> Report:
    """All that is wrong with the content, faults of reading first."""
    if content.issues:
        return Report(content.issues)
    return check(content.library, texts(content), content.pictures, progress, explore_together)


def prove(
    content: Content,
    folders: Sequence[Path],
    environment: Mapping[str, str],
    progress: Progress | None = None,
) -> None:
    """Return if the content may be served. Raises ContentError that lists every fault."""
    mark = mark_of(content.sources)
    _prove(content, mark, environment, progress, known=stamped(folders[0]) == mark)


def prove_older(
    content: Content,
    proof: str,
    environment: Mapping[str, str],
    progress: Progress | None = None,
) -> str:
    """The same for a revision of before; `proof` is the fingerprint under which it was proven.

    Returns the fingerprint under which it is proven now: today's code is in it.
    """
    mark = mark_of(content.sources)
    _prove(with_all_pictures(content), mark, environment, progress, known=proof == mark)
    return mark


def _prove(
    content: Content,
    mark: str,
    environment: Mapping[str, str],
    progress: Progress | None,
    *,
    known: bool,
) -> None:
    if known or _stamp(mark, environment).is_file():
        look(content)
        return
    _refuse(report(content, progress).issues)
    _remember(_stamp(mark, environment))


def look(content: Content) -> None:
    """What can be seen without exploring. Raises ContentError that lists every fault."""
    _refuse(content.issues or fit(content.library, texts(content), content.pictures))


def _refuse(issues: Sequence[Issue]) -> None:
    if issues:
        faults = "\n".join(str(issue) for issue in issues)
        raise ContentError(f"the content is not fit to be served ({len(issues)} faults):\n{faults}")


def remembered(content: Content, folders: Sequence[Path], environment: Mapping[str, str]) -> bool:
    """It was proven before."""
    mark = mark_of(content.sources)
    return stamped(folders[0]) == mark or _stamp(mark, environment).is_file()


def remember(content: Content, environment: Mapping[str, str]) -> None:
    """It is proven: the next start need not do it again."""
    _remember(_stamp(mark_of(content.sources), environment))


def texts(content: Content) -> tuple[Texts, ...]:
    """The languages as the check sees them."""
    return tuple(
        Texts(x.language, x.file, x.catalogue, x.keys, x.said, x.never) for x in content.locales
    )


def stamped(flows: Path) -> str:
    """The fingerprint that the flows' folder says was proven; "" where it says nothing."""
    path = flows / STAMP
    return path.read_text(encoding="utf-8").strip() if path.is_file() else ""


def _stamp(mark: str, environment: Mapping[str, str]) -> Path:
    return cache_folder(environment) / f"proven-{mark}"


def _remember(stamp: Path) -> None:
    try:
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.touch()
    except OSError:
        return  # a read-only home: it is proven again at the next start


def fingerprint(folders: Sequence[Path]) -> str:
    """Names flows, locales (in this order) and the core as they are now."""
    return mark_of(sources(*folders))


def mark_of(texts: Sources) -> str:
    """Names a revision and the core as it is now."""
    digest = hashlib.sha256(revision(texts).encode())
    for path in sorted(_CORE.rglob("*.py")):
        digest.update(str(path.relative_to(_CORE)).encode() + path.read_bytes())
    return digest.hexdigest()[:24]
