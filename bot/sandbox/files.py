"""Files by id: uploaded by the bot or sent by a visitor, and how a message describes them."""

from __future__ import annotations

import mimetypes
import secrets
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bot.sandbox.params import Json, Params, Upload
from bot.sandbox.pictures import media_type, picture_size
from bot.sandbox.refusal import ApiError, bad_request

PHOTO_LIMIT = 10 * 2**20
UPLOAD_LIMIT = 50 * 2**20
DOWNLOAD_LIMIT = 20 * 2**20
_UNSIZED = (640, 360)
_NAMED = ("document", "animation", "video", "audio")


@dataclass(frozen=True, slots=True)
class Stored:
    """A file as the server keeps it. `kind` is Telegram's word: photo, voice, ..."""

    id: str
    kind: str
    name: str
    mime: str
    content: bytes

    def about(self) -> Json:
        """The File object of the Bot API."""
        return {"file_id": self.id, "file_unique_id": self.id[-16:], "file_size": len(self.content)}

    def path(self) -> str:
        """The `file_path` under which the bot may download it."""
        return f"{self.kind}s/{self.id}{Path(self.name).suffix}"

    def fields(self, duration: int = 0) -> Json:
        """The fields of a message that carries this file."""
        width, height = picture_size(self.content) or _UNSIZED
        about = self.about()
        if self.kind in ("photo", "sticker"):
            about |= {"width": width, "height": height}
        if self.kind == "photo":
            return {"photo": [about]}
        if self.kind == "sticker":
            about |= {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👣"}
            return {"sticker": about}
        about |= {"mime_type": self.mime}
        about |= {"file_name": self.name} if self.kind in _NAMED else {}
        if self.kind == "animation":
            moving = {"width": width, "height": height, "duration": duration}
            return {"animation": about | moving, "document": about}
        return {self.kind: about | ({"duration": duration} if self.kind != "document" else {})}


class Files:
    """All files of one run; ids of an earlier run are unknown, as those of another bot are."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._by_id: dict[str, Stored] = {}

    def add(self, kind: str, upload: Upload) -> Stored:
        """Keep a file. Raises ApiError where it is empty, too big, or no picture for a photo."""
        if not upload.content:
            raise bad_request("file must be non-empty")
        if len(upload.content) > UPLOAD_LIMIT:
            raise ApiError(413, "Request Entity Too Large")
        if kind == "photo" and len(upload.content) > PHOTO_LIMIT:
            raise bad_request("Too big file for a photo")
        if kind == "photo" and picture_size(upload.content) is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        mime = media_type(upload.content, upload.mime)
        stored = Stored(secrets.token_urlsafe(40), kind, upload.name, mime, upload.content)
        self._by_id[stored.id] = stored
        return stored

    def get(self, file_id: str) -> Stored | None:
        """The file with this id."""
        return self._by_id.get(file_id)

    def by_path(self, path: str) -> Stored | None:
        """The file with this `file_path`."""
        return next((f for f in self._by_id.values() if f.path() == path), None)

    def from_call(self, params: Params, name: str, kind: str) -> Stored:
        """The file a call sends in field `name`: attached, by id, or from the media folder."""
        value = params.text(name)
        key = value.removeprefix("attach://") if value.startswith("attach://") else name
        if key in params.uploads:
            return self.add(kind, params.uploads[key])
        if not value:
            raise bad_request(f"there is no {kind} in the request")
        if value.startswith("file://"):
            return self.add(kind, self._local(value))
        if value.startswith(("http://", "https://")):
            raise bad_request("failed to get HTTP URL content")  # the sandbox has no network
        return self._known(value, kind)

    def _known(self, file_id: str, kind: str) -> Stored:
        stored = self.get(file_id)
        if stored is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if stored.kind != kind:
            have, want = stored.kind.capitalize(), kind.capitalize()
            raise bad_request(f"can't use file of type {have} as {want}")
        return stored

    def _local(self, uri: str) -> Upload:
        """A file of the media folder, by the URI that servers in local mode accept."""
        path = Path(unquote(urlsplit(uri).path)).resolve()
        if not self._folder or not path.is_relative_to(self._folder.resolve()):
            raise bad_request("file URI scheme is not supported for this path")
        if not path.is_file():
            raise bad_request("wrong file identifier/HTTP URL specified")
        mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        return Upload(path.name, mime, path.read_bytes())
