"""Figures of exercises: from the angles of a pose to the outlines of a person. Numbers in, path data out."""
