"""Places: a point on the map or a name in any script -> time zones, with no network."""
