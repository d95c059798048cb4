"""The fake Bot API in place of the network, for whatever uses python-telegram-bot."""

from telegram.request import BaseRequest, RequestData

from bench.fakeapi import FakeApi


class Stub(BaseRequest):
    """Hands the calls over in this process, encoded as for the network."""

    read_timeout = 5.0

    def __init__(self, api: FakeApi) -> None:
        self._api = api

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002
        request_data: RequestData | None = None,
        *_timeouts: object,
        **_more: object,
    ) -> tuple[int, bytes]:
        fields: dict[str, object] = {}
        if request_data is not None:
            fields |= request_data.json_parameters
            fields |= dict.fromkeys(request_data.multipart_data or {}, "(file)")
        return 200, self._api.call(url.rsplit("/", 1)[1], fields)
