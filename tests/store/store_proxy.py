"""Stands between the store and PostgreSQL, and can lose the answer to a commit."""

from __future__ import annotations

import socket
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from typing import Self

from sqlalchemy import make_url


class Proxy:
    """Passes all on, until `swallow`: then the next COMMIT is carried out and never answered."""

    def __init__(self, upstream: str) -> None:
        parsed = make_url(upstream)
        host = str(parsed.query.get("host") or parsed.host)
        port = parsed.port or 5432
        local = host.startswith("/")
        self._server = f"{host}/.s.PGSQL.{port}" if local else (host, port)
        self._family = socket.AF_UNIX if local else socket.AF_INET
        self._folder = tempfile.TemporaryDirectory(prefix="knead-")
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(f"{self._folder.name}/.s.PGSQL.5432")
        self._door.listen()
        self._open: list[socket.socket] = []
        self._armed = False
        self.swallowed = False
        nearby = parsed.set(host=None, port=None).update_query_dict({"host": self._folder.name})
        self.url = nearby.render_as_string(hide_password=False)

    def swallow(self) -> None:
        self._armed = True

    def __enter__(self) -> Self:
        threading.Thread(target=self._welcome, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        Path(self._folder.name, ".s.PGSQL.5432").unlink()
        for connection in [self._door, *self._open]:
            _hang_up(connection)
        self._folder.cleanup()

    def _welcome(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._door.accept()
                server = socket.socket(self._family)
                server.connect(self._server)
                self._open += [client, server]
                for work in (self._ask, self._reply):
                    threading.Thread(target=work, args=(client, server), daemon=True).start()

    def _ask(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while chunk := client.recv(65536):
                self.swallowed = self.swallowed or (self._armed and b"COMMIT\0" in chunk)
                server.sendall(chunk)
        _hang_up(server)

    def _reply(self, client: socket.socket, server: socket.socket) -> None:
        with suppress(OSError):
            while chunk := server.recv(65536):
                if self._armed and self.swallowed:
                    self._armed = False
                    break
                client.sendall(chunk)
        _hang_up(client)


def _hang_up(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
