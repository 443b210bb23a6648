"""All checks run, and what they find comes back together."""

import pkgutil
from importlib import import_module

import healthsite.checks
from healthsite.checks import CHECKS, run_checks
from tests.small import context, entry, library, told


def test_every_check_that_is_written_is_in_the_list_once() -> None:
    modules = [
        import_module(f"healthsite.checks.{found.name}") for found in pkgutil.iter_modules(healthsite.checks.__path__)
    ]
    written = {vars(module)[name] for module in modules for name in vars(module) if name.startswith("check_")}
    assert set(CHECKS) == written
    assert len(set(CHECKS)) == len(CHECKS) > 10


def test_a_sound_site_has_no_mistakes() -> None:
    assert run_checks(context(library(entry("symptoms/ache"), entry("anatomy/disc")))) == []


def test_what_several_checks_find_comes_together() -> None:
    page = entry("anatomy/disc", "{summary: 'Call 999.[^no]', body_areas: [no-such]}", "## No\n\n[a](b.md)")
    rules = {sentence.rpartition(" ")[2] for sentence in told(run_checks(context(library(page))))}
    assert rules == {
        "[phone-number]", "[unknown-source]", "[unknown-reference]", "[unknown-section]", "[missing-section]",
        "[broken-link]",
    }  # fmt: skip
