"""Commands that measure Knead beside its peers. See README.md."""
