"""The preview: mistakes never take it down. It shows the last good site with what is wrong on top of it."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands.serve import serve as mkdocs_serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import MkDocsException

from healthsite.diagnostics import ContentError
from healthsite.mkdocs_adapter import ErrorPage, add_adapter, content_problem
from healthsite.mkdocs_settings import settings_of
from healthsite.pages import mistakes_page

Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class Preview:
    """What lives as long as `mkdocs serve` does: whether it serves, and the mistakes of the last build."""

    def __init__(self) -> None:
        self.is_serving = False
        self.has_site = False
        self.report = ""

    def begin(self, command: str) -> None:
        """Remember which command runs; every run starts anew."""
        self.is_serving, self.has_site, self.report = command == "serve", False, ""

    def configure(self, config: MkDocsConfig) -> MkDocsConfig:
        """Give MkDocs our part of the site. A first preview with mistakes is a site of one page that tells them."""
        try:
            return add_adapter(config, serving=self.is_serving)
        except ContentError as error:
            if not self.is_serving:
                raise content_problem(error) from None
            if self.has_site:
                raise
            config.plugins["healthsite"] = ErrorPage(str(error))
            return config

    def attach(self, server: Any, config: MkDocsConfig) -> Any:
        """Watch our folders, keep the last good site, and show mistakes on top of every page."""
        settings = settings_of(config)
        for folder in (settings.content_dir, settings.templates_dir):
            server.watch(str(folder))
        self.has_site = True
        server.builder = self._safe_builder(server.builder, Path(server.root))
        server.set_app(self._with_report(server.get_app()))
        return server

    def _safe_builder(self, build: Callable[[], None], root: Path) -> Callable[[], None]:
        def rebuild() -> None:
            self.report = ""
            try:
                with _kept_if_failing(root):
                    build()
            except (ContentError, MkDocsException, OSError) as error:
                self.report = str(error)
                print(self.report)

        return rebuild

    def _with_report(self, application: Application) -> Application:
        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            if not self.report:
                return application(environ, start_response)
            return _answer_with(self.report, application, environ, start_response)

        return answer


def serve(config_file: Path, address: str) -> int:
    """Run the preview until it is interrupted. Exit code: 1 where MkDocs could not begin."""
    try:
        mkdocs_serve(str(config_file), dev_addr=address)
    except MkDocsException as error:
        print(error, file=sys.stderr)
        return 1
    return 0


@contextmanager
def _kept_if_failing(root: Path) -> Iterator[None]:
    """Move a finished site aside while the next one is built, and back if that fails."""
    last = root.with_name(root.name + "-last")
    shutil.rmtree(last, ignore_errors=True)
    os.rename(root, last)
    root.mkdir()
    try:
        yield
    except BaseException:
        shutil.rmtree(root, ignore_errors=True)
        os.rename(last, root)
        raise
    shutil.rmtree(last)


def _answer_with(
    report: str, application: Application, environ: dict[str, Any], start_response: Callable[..., Any]
) -> Iterable[bytes]:
    """Put the report at the top of a page; everything else is passed on as it is."""
    started: list[tuple[str, list[tuple[str, str]]]] = []

    def note(status: str, headers: list[tuple[str, str]], *_: Any) -> None:
        started.append((status, headers))

    body = b"".join(application(environ, note))
    status, headers = started[0]
    if dict(headers).get("Content-Type", "").startswith("text/html"):
        before, tag, after = body.partition(b"<body")
        attributes, end, rest = after.partition(b">")
        body = before + tag + attributes + end + mistakes_page("panel", report).encode() + rest if tag else body
    headers = [(name, value) for name, value in headers if name.lower() != "content-length"]
    start_response(status, [*headers, ("Content-Length", str(len(body)))])
    return [body]
