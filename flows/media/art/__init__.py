"""The drawing kit behind the pictures beside this folder: see docs/media.md."""
