"""Benchmarks: commands that print a table. They are never tests."""
