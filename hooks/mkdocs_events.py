"""MkDocs' events, and what happens at each: nothing else. The preview remembers between builds what it is showing."""

from typing import Any

from healthsite.serving import Preview

_preview = Preview()


def on_startup(*, command: str, dirty: bool) -> None:
    """Only this event is told whether a build or a preview begins."""
    _preview.begin(command)


def on_config(config: Any) -> Any:
    """Read, check and render the content before MkDocs empties the old site."""
    return _preview.configure(config)


def on_serve(server: Any, *, config: Any, builder: Any) -> Any:
    """From now on a failed build keeps the last good site."""
    return _preview.attach(server, config)
