"""Many pages in many views, over all cores: each process has a browser and a host of its own."""

import multiprocessing
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.chromium import launched
from tests.browser.looking import Rules, View, axe_problems, sideways
from tests.crawler import served

Views = Mapping[View, Rules]
"""The views to look at, and the rules of axe for each."""

Problems = Mapping[str, list[str]]
"""Address of a page -> what is wrong with it; every page that was looked at is in it."""

CORES = os.cpu_count() or 2


def audit(site: Path, addresses: Sequence[str], views: Views) -> Problems:
    """Look at these pages of a built site."""
    with ProcessPoolExecutor(CORES, mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = [pool.submit(_audit_part, site, addresses[core::CORES], views) for core in range(CORES)]
        return {page: found for part in parts for page, found in part.result().items()}


def _audit_part(site: Path, addresses: Sequence[str], views: Views) -> Problems:
    with served(site) as home, launched() as browser:
        page = browser.new_page(reduced_motion="reduce", bypass_csp=True)
        return {address: _audit_page(page, home + address, views) for address in addresses}


def _audit_page(page: Page, url: str, views: Views) -> list[str]:
    page.goto(url)
    found: list[str] = []
    for view, rules in views.items():
        found += axe_problems(page, view, rules)
        found += [f"{view}: scrolls sideways"] if sideways(page) else []
    return found
