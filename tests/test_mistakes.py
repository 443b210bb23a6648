"""Golden sentences: what editors are told about each kind of mistake in a field, at its place."""

from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from healthsite.mistakes import from_validation
from healthsite.records.about import Story
from healthsite.records.condition import Condition
from healthsite.records.exercise import Exercise
from healthsite.records.registers import DangerSigns, LookAlikesFile, RegionsFile, SourcesFile, TextsFile
from healthsite.source import read_source
from tests.small import EVERY_RECORD

CONDITION = f"{EVERY_RECORD.strip()}\nkind: back-problem\nbody_areas: [lower-back]\ndanger_signs: []\n"
EXERCISE = (
    f"{EVERY_RECORD.strip()}\naims: [mobility]\nposition: lying\nlevel: gentle\nbody_areas: []\ndanger_signs: []\n"
)
TABLES = "CONTRIBUTING.md say what belongs there."


def told(folder: Path, model: type[BaseModel], written: str) -> list[str]:
    """Every mistake as "line:column message hint [rule]"."""
    file = folder / "a.yml"
    file.write_text(written, encoding="utf-8")
    source = read_source(file, "a.yml")[0]
    assert source is not None
    with pytest.raises(ValidationError) as caught:
        model.model_validate(source.fields)
    return [
        f"{item.position.line}:{item.position.column} {item.message} {item.hint} [{item.rule}]"
        for item in from_validation(caught.value.errors(), model, source)
    ]


@pytest.mark.parametrize(
    ("model", "written", "sentence"),
    [
        (Condition, CONDITION + "symptom: []\n",
         '8:1 There is no field "symptom" here. Did you mean "symptoms"? [unknown-field]'),
        (Condition, CONDITION + "treatments:\n  - {id: a, for: b, verdict: c, certainty: d, claim: 'e[^f]', wth: g}\n",
         '9:63 There is no field "wth" here. Did you mean "with"? [unknown-field]'),
        (Story, CONDITION.replace("kind: back-problem\nbody_areas: [lower-back]", "told_by: a\nzzz: b"),
         '6:1 There is no field "zzz" here. The fields here are: about, also_known_as, also_typed, changes, '
         "clinical_review, danger_signs, danger_signs_short, myths, pictures, redirect_from, review_every, "
         "sources_checked, status, summary, title, told_by, written. [unknown-field]"),
        (Exercise, EXERCISE + "steps: [a]\ndose: {basis: usual practice}\neasier: [{txt: b}]\n",
         '12:11 There is no field "txt" here. Did you mean "text"? [unknown-field]'),
        (SourcesFile, "- {id: a, title: b, body: c, url: https://d.e, kind: trial, read: copy, yaer: 1, "
         "checked: 2026-01-01}\n", '1:73 There is no field "yaer" here. Did you mean "year"? [unknown-field]'),
        (RegionsFile, "- id: uk\n  name: UK\n  soon:\n    word: a\n    sources: []\n",
         '4:5 There is no field "word" here. Did you mean "words"? [unknown-field]'),
        (Condition, CONDITION.replace("kind: back-problem\n", ""),
         f'1:1 The field "kind" is missing. Add it; the field tables in {TABLES} [missing-field]'),
        (Condition, CONDITION + "myths:\n  - heard: a\n",
         f'9:5 The field "known" is missing. Add it; the field tables in {TABLES} [missing-field]'),
        (Condition, CONDITION + "status: Draft\n",
         "8:1 \"Draft\" is not one of the words that belong here. Write 'draft' or 'published'. [wrong-value]"),
        (Condition, CONDITION + "outlook: It passes.\n",
         "8:1 A list belongs here. Write each entry on a line that begins with a hyphen, or all of them in [ ]. "
         "[wrong-value]"),
        (Condition, CONDITION + "myths: [a]\n",
         "8:9 Further fields belong here, not a single value.  [wrong-value]"),
        (Exercise, EXERCISE + "steps: [a]\ndose: 5 times\n",
         "11:1 Further fields belong here, not a single value.  [wrong-value]"),
        (TextsFile, "lines: Some words\n",
         "1:1 Further fields belong here, not a single value.  [wrong-value]"),
        (DangerSigns, "- a\n",
         "1:1 Further fields belong here, not a single value.  [wrong-value]"),
        (LookAlikesFile, "- pair: [a/b]\n  rows: [{feature: c, first: d, second: e}]\n",
         "1:3 This list has too few or too many entries.  [wrong-value]"),
        (LookAlikesFile, "- pair: [a/b, a/c]\n  rows: []\n",
         "2:3 This list has too few or too many entries. min length: 1; actual length: 0 [wrong-value]"),
        (LookAlikesFile, "- pair: [a/b, a/c, a/d]\n  rows: [{feature: c, first: d, second: e}]\n",
         "1:3 This list has too few or too many entries. max length: 2; actual length: 3 [wrong-value]"),
        (Condition, CONDITION + "review_every: 2 years\n",
         '8:1 "2 years" is not a whole number above 0.  [wrong-value]'),
        (Condition, CONDITION.replace("written: 2026-11-01", "written: 2026-11-31"),
         '3:1 There is no day "2026-11-31". Look at the month and the day. [wrong-date]'),
        (Condition, CONDITION + "outlook:\n  - It passes.\n",
         "9:5 This says something that needs a source, and names none. "
         "Put a marker such as [^nhs-back-pain] right after the full stop. [claim-without-source]"),
        (Condition, CONDITION.replace("title: A title", "title:"),
         "1:1 This field is empty. Leave the field out if nothing is known. [empty-value]"),
    ],
)  # fmt: skip
def test_editors_are_told(tmp_path: Path, model: type[BaseModel], written: str, sentence: str) -> None:
    assert told(tmp_path, model, written) == [sentence]


def test_all_mistakes_of_a_record_are_told_together(tmp_path: Path) -> None:
    written = CONDITION.replace("title: A title\n", "") + "oops: 1\nstatus: x\n"
    rules = [line.rpartition(" ")[2] for line in told(tmp_path, Condition, written)]
    assert sorted(rules) == ["[missing-field]", "[unknown-field]", "[wrong-value]"]
