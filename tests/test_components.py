"""What a component says of itself is read from the comment on top of its file."""

from pathlib import Path

import pytest

from healthsite.components import Component, Macro, component, components


def read(folder: Path, text: str) -> tuple[Macro, ...]:
    file = folder / "cards.html"
    file.write_text(text, encoding="utf-8")
    return component(file).macros


@pytest.mark.parametrize(
    ("comment", "macros"),
    [
        ("{#-\n  card(record, notes)  title and summary\n-#}", (Macro("card", "record, notes", "title and summary"),)),
        ("{#\n  card(record)  title\n#}", (Macro("card", "record", "title"),)),
        ("{#-\n  card()\n-#}", (Macro("card", "", ""),)),
        (
            "{#-\n  card(a)  title, and where\n           it leads\n-#}",
            (Macro("card", "a", "title, and where it leads"),),
        ),
        ("{#-\n  card(a, b)\n        title\n-#}", (Macro("card", "a, b", "title"),)),
        ("{#-\n  one(a)  first\n  two(b)  second\n-#}", (Macro("one", "a", "first"), Macro("two", "b", "second"))),
        ("{#-\n  Cards (of records).\n\n  card(a)  title\n-#}", (Macro("card", "a", "title"),)),
    ],
)
def test_a_macro_is_told_with_its_parameters(comment: str, macros: tuple[Macro, ...], tmp_path: Path) -> None:
    assert read(tmp_path, comment + "\n{% macro other(a) %}{% endmacro %}") == macros


@pytest.mark.parametrize("text", ["", "<p></p>\n{#-\n  card(a)  title\n-#}", "{#- Cards of records. -#}"])
def test_a_file_without_a_comment_on_top_tells_nothing(text: str, tmp_path: Path) -> None:
    assert read(tmp_path, text) == ()


def test_components_with_examples_stand_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("components/b", "components/a", "components/c", "gallery/c", "gallery/a"):
        file = tmp_path / f"{name}.html"
        file.parent.mkdir(exist_ok=True)
        file.write_text("", encoding="utf-8")
    assert components(tmp_path) == (Component("a", ()), Component("c", ()))
