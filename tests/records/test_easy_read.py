"""The register of easy words."""

import pytest
from pydantic import ValidationError

from healthsite.records.easy_read import EasyPage, EasyRead, EasySign
from healthsite.refs import Ref
from tests.small import model


def test_easy_words_need_few_fields() -> None:
    written = model(EasyRead, "{pages: [{title: Easy, intro: [{line: a}]}], signs: [{id: numb, lines: [b]}]}")
    assert (written.pages[0].record, written.pages[0].emergency, written.signs[0].any_of) == (None, (), ())
    assert written.signs[0].id == Ref("danger-signs", "numb")


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (EasyPage, "{title: Easy, intro: []}"),
        (EasySign, "{id: numb, lines: []}"),
        (EasySign, "{id: numb, lines: [a, b, c, d]}"),
        (EasySign, "{id: numb, lines: [a], picture: A leg}"),
    ],
)
def test_a_page_has_a_line_and_a_sign_one_to_three(kind: type[EasyPage | EasySign], written: str) -> None:
    with pytest.raises(ValidationError):
        model(kind, written)
