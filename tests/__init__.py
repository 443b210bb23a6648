"""Tests: modules mirror those of `hooks/healthsite`; whole small sites stand in `sites/`."""
