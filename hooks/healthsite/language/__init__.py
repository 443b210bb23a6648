"""Meters of plain language: syllables, sentences and reading grades (content style 25 and 26)."""
