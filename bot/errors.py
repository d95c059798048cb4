"""Every error Knead raises on purpose. `KneadError` itself is never raised."""


class KneadError(Exception):
    """What a person or operator can act on: the text names cause and remedy."""


class ConfigError(KneadError):
    """A setting in the environment is missing or wrong."""


class StoreError(KneadError):
    """The database refuses what it was given, or was written by a newer version.

    Trying again changes nothing, unless it is `StoreDownError`.
    """


class StoreDownError(StoreError):
    """The database is out of reach. Nothing was kept; the same call may succeed later."""


class SupersededError(StoreDownError):
    """Another process has led the database since: what this one still remembers may be old."""


class ContentError(KneadError):
    """Flows or locales hold faults; the text lists all of them."""
