"""Every error Knead raises on purpose. `KneadError` itself is never raised."""


class KneadError(Exception):
    """What a person or operator can act on: the text names cause and remedy."""


class ConfigError(KneadError):
    """A setting in the environment is missing or wrong."""


class StoreError(KneadError):
    """The database cannot be opened or reached, or was written by a newer version."""


class ContentError(KneadError):
    """Flows or locales hold faults; the text lists all of them."""
