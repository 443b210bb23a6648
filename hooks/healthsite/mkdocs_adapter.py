"""The outlet to MkDocs: one adapter object for each build, so that nothing is left over for the next."""

import os
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from healthsite.assets import Assets, read_assets
from healthsite.clock import today
from healthsite.diagnostics import ContentError
from healthsite.mkdocs_pages import RecordPage, tell_links
from healthsite.mkdocs_settings import settings_of
from healthsite.pages import PageSource, TemplateError, mistakes_page, template_mistake
from healthsite.site import Site, build_site

NAME = "healthsite"
"""Our name among MkDocs' plugins."""


def add_adapter(config: MkDocsConfig, *, serving: bool) -> MkDocsConfig:
    """Build our part of the site and hand it to MkDocs. Called from on_config, before MkDocs empties the old site.

    Raises ContentError where the content has mistakes.
    """
    settings = settings_of(config, drafts=serving)
    site = build_site(settings, today())
    if site.diagnostics:
        raise ContentError(site.diagnostics)
    config.plugins[NAME] = Adapter(site, settings.templates_dir, is_preview=serving)
    return config


def content_problem(error: ContentError) -> PluginError:
    """The same report as an error that MkDocs prints without a traceback."""
    return PluginError(f"The content has mistakes.\n{error}")


class Adapter(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """Gives our pages to MkDocs. Its `on_*` methods are called like a plugin's."""

    def __init__(self, site: Site, templates_dir: Path, *, is_preview: bool) -> None:
        super().__init__()
        self._site, self._templates_dir, self._is_preview = site, templates_dir, is_preview

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add every page, and a plain file at every old address; edit links lead to the real files."""
        for file in files.documentation_pages():
            file.edit_uri = f"{Path(config.docs_dir).name}/{file.src_uri}"
        _leave_out_unused(files)
        _add_assets(files, config, self._site.assets)
        for page in self._site.pages:
            file = File.generated(config, page.src_uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
            file.edit_uri = page.edit_path
            RecordPage(page, file, config)
            files.append(file)
        for old in self._site.old_pages:
            files.append(File.generated(config, old.src_uri, content=old.html, inclusion=InclusionLevel.NOT_IN_NAV))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Neighbours come from our own order: records are not in MkDocs' navigation, which would be on every page."""
        for source in self._site.pages:
            page = _page(files, source.src_uri)
            if page:
                page.previous_page, page.next_page = _page(files, source.previous), _page(files, source.next)
        return nav

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """All pages are read: tell MkDocs which headings our pages lead to, and the theme which pages there are."""
        tell_links(self._site.links_to_docs, files)
        _date_docs_pages(files)
        _fill_search(config, self._site.pages)
        env.trim_blocks = env.lstrip_blocks = True  # the frame is on every page: leave no empty lines in it
        env.globals |= {
            "our_pages": _titles(self._site.pages),
            "disclaimer": self._site.disclaimer,
            "region_choice": self._site.region_choice,
            "about_pages": [file for file in files.documentation_pages() if file.src_uri.startswith("about/")],
            "asset": self._site.assets.address,
            "is_preview": self._is_preview,
        }
        return env

    def on_build_error(self, *, error: Exception) -> None:
        """Tell of a broken template around the pages as of every other mistake: MkDocs would show a traceback."""
        if isinstance(error, TemplateError):
            raise content_problem(ContentError([template_mistake(error, "main.html", self._templates_dir)])) from None


class ErrorPage(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """The first preview of content with mistakes: a site of one page that tells them."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self._report = report

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Leave the theme's files and put the report where the home page stands."""
        for file in list(files.documentation_pages()):
            files.remove(file)
        file = File.generated(config, "index.md", content="")
        html = mistakes_page("page", self._report)
        RecordPage(PageSource("index.md", "", "Mistakes", "", html, (), frozenset()), file, config)
        files.append(file)
        _add_assets(files, config, read_assets(Path(config.docs_dir)))
        return files

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        """The header names no pages: there are none."""
        asset = read_assets(Path(config.docs_dir)).address
        env.globals |= {"our_pages": {}, "disclaimer": "", "about_pages": [], "asset": asset, "is_preview": True}
        return env


def _add_assets(files: Files, config: MkDocsConfig, assets: Assets) -> None:
    """Publish our styles, scripts and fonts under their marked names, and not under their own."""
    for file in list(files):
        if file.src_uri in assets.taken:
            files.remove(file)
    for address, content in assets.files.items():
        files.append(File.generated(config, address, content=content))


def _leave_out_unused(files: Files) -> None:
    """What the theme brings and no page of ours loads: its style sheets, scripts and pictures."""
    for file in list(files):
        if file.src_uri.startswith(("assets/stylesheets/", "assets/javascripts/", "assets/images/favicon")):
            files.remove(file)


def _fill_search(config: MkDocsConfig, pages: tuple[PageSource, ...]) -> None:
    """Give the theme's search our known words; it would parse every page's finished HTML otherwise."""
    search: Any = config.plugins.get("material/search")
    if search is None:
        return
    search.search_index.entries += [
        {"location": entry.location, "title": escape(entry.title), "text": escape(entry.text)}
        for page in pages
        for entry in page.search
    ]


def _titles(pages: tuple[PageSource, ...]) -> Mapping[str, str]:
    """Address -> title of the pages that headers and footers may name: all but the records themselves."""
    return {page.address: page.title for page in pages if not page.is_record}


def _page(files: Files, src_uri: str | None) -> Page | None:
    file = files.get_file_from_path(src_uri) if src_uri else None
    return file.page if file else None


def _date_docs_pages(files: Files) -> None:
    """Hand-written pages have no date of their own; builds on one day give the same bytes."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return
    for file in files.documentation_pages():
        if file.page is not None and not isinstance(file.page, RecordPage):
            file.page.update_date = today().isoformat()
