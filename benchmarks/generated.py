"""Makes a content folder of any size: records of all types, linked with each other, 600 to 900 words a page."""

import random
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

PROJECT = Path(__file__).parent.parent
REGISTERS = ("danger-signs", "regions", "texts", "body-areas", "sources")
SHARES = {
    "conditions": 0.2, "symptoms": 0.15, "treatments": 0.2, "exercises": 0.1, "prevention": 0.05, "guides": 0.05,
    "anatomy": 0.05, "risk-factors": 0.05, "questions": 0.1, "stories": 0.025, "organisations": 0.025,
}  # fmt: skip
"""How many of the records are of which type."""

_WORDS = (PROJECT / "benchmarks" / "words.txt").read_text("utf-8").split()


def generate(target: Path, count: int) -> None:
    """Write `count` records and the project's own registers into `target`/content; always the same for a count."""
    content = target / "content"
    content.mkdir(parents=True)
    for name in REGISTERS:
        shutil.copy(PROJECT / "content" / f"{name}.yml", content)
    writer = _Writer(random.Random(count), count)  # noqa: S311 - no secret, only variety
    for folder, ids in writer.ids.items():
        (content / folder).mkdir()
        for record_id in ids:
            fields, body = writer.record(folder, record_id)
            front = yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=1000)
            (content / folder / f"{record_id}.md").write_text(f"---\n{front}---\n\n{body}", encoding="utf-8")


class _Writer:
    """Invents records. Words mean nothing; fields, links and lengths are those of real ones."""

    def __init__(self, chance: random.Random, count: int) -> None:
        self._chance = chance
        numbers = {folder: max(2, round(count * share)) for folder, share in SHARES.items()}
        self.ids = {folder: [f"{folder}-{number}" for number in range(total)] for folder, total in numbers.items()}
        self.sources = [row["id"] for row in yaml.safe_load((PROJECT / "content" / "sources.yml").read_text("utf-8"))]
        self.signs = [
            row["id"] for row in yaml.safe_load((PROJECT / "content" / "danger-signs.yml").read_text("utf-8"))["signs"]
        ]

    def record(self, folder: str, record_id: str) -> tuple[dict[str, Any], str]:
        """The fields and the body of one record."""
        common: dict[str, Any] = {"title": record_id.replace("-", " ").capitalize(), "summary": self.claim(14)}
        common["also_known_as"] = [f"{record_id} also {number}" for number in range(4)]
        own: Mapping[str, Callable[[], tuple[dict[str, Any], tuple[str, ...]]]] = {
            "conditions": self._condition, "symptoms": self._symptom, "treatments": self._treatment,
            "exercises": self._exercise, "prevention": self._prevention,
            "anatomy": lambda: ({"body_areas": ["lower-back"]}, ("Overview", "When it hurts")),
            "risk-factors": lambda: ({"changeable": "partly"}, ("Overview",)),
            "organisations": self._organisation,
        }  # fmt: skip
        fields, sections = own.get(folder, lambda: self._about(folder))()
        dates = {"written": "2026-11-21", "sources_checked": "2026-11-21"}
        return common | fields | dates, self._body(sections)

    def _condition(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        treatments = [
            {
                "id": name,
                "for": self.words(4),
                "verdict": "may-help",
                "certainty": "not-graded",
                "claim": self.claim(20),
            }
            for name in self.some("treatments", 8)
        ]
        return {
            "kind": "back-problem", "body_areas": ["lower-back", "buttock"],
            "danger_signs": self._chance.sample(self.signs, 5), "self_care_if": [self.words(8)],
            "symptoms": [
                {"id": name, "note": self.claim(12), "points_here": self.claim(12)} for name in self.some("symptoms", 6)
            ],
            "risk_factors": [
                {"id": name, "strength": "weak", "claim": self.claim(12)} for name in self.some("risk-factors", 3)
            ],
            "treatments": treatments,
            "exercises": [{"id": name, "note": self.words(8)} for name in self.some("exercises", 4)],
            "prevention": self.some("prevention", 3), "anatomy": self.some("anatomy", 3), "outlook": self.claims(3),
        }, ("Overview", "Causes", "Living with it")  # fmt: skip

    def _symptom(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields = {"body_areas": ["thigh"], "danger_signs": self._chance.sample(self.signs, 4), "usually": "soon"}
        return fields | {"usually_note": self.claim(12), "feels_like": self.claims(3)}, (
            "Overview", "How to tell", "What you can do",
        )  # fmt: skip

    def _treatment(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields = {"kind": "therapy", "danger_signs": self._chance.sample(self.signs, 2), "benefits": self.claims(3)}
        return fields | {"harms": self.claims(3), "ask_first": self.claims(4)}, ("What it is", "What it involves")

    def _exercise(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields = {"aims": ["strength"], "position": "lying", "level": "gentle", "body_areas": ["lower-back"]}
        steps = [self.words(8) for _ in range(6)]
        return fields | {
            "danger_signs": [],
            "steps": steps,
            "dose": {"repetitions": "5 times", "basis": "usual practice"},
        }, ("Tips",)

    def _prevention(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields = {
            "verdict": "may-help",
            "certainty": "not-graded",
            "claim": self.claim(20),
            "do": [self.claim(6) for _ in range(4)],
        }
        return fields | {"do_not": [f"do not {self.claim(5)}"], "risk_factors": self.some("risk-factors", 2)}, (
            "Overview",
        )

    def _organisation(self) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields = {"url": "https://example.org/", "about": self.about(), "offers": self.claims(4)}
        return fields, ("Overview",)

    def _about(self, folder: str) -> tuple[dict[str, Any], tuple[str, ...]]:
        fields: dict[str, Any] = {"danger_signs": self._chance.sample(self.signs, 2), "about": self.about()}
        if folder == "stories":
            return fields | {"told_by": "a-person"}, ("Story", "What the evidence says")
        return fields, ("Answer",) if folder == "questions" else ("First things first", "What comes next")

    def _body(self, sections: tuple[str, ...]) -> str:
        """About 500 words in all, with links, lists and markers: the fields bring the rest."""
        each = 500 // len(sections)
        return "\n\n".join(f"## {title}\n\n{self._prose(each)}" for title in sections) + "\n"

    def _prose(self, words: int) -> str:
        paragraphs = [
            f"{self.claim(14)} {self.claim(12)} See [{self.words(2)}]({self._link()})." for _ in range(words // 40)
        ]
        return "\n\n".join(paragraphs) + "\n\n" + "\n".join(f"- {self.claim(8)}" for _ in range(4))

    def _link(self) -> str:
        folder = self._chance.choice(list(self.ids))
        return f"../{folder}/{self._chance.choice(self.ids[folder])}.md"

    def about(self) -> list[str]:
        """Records that something belongs to."""
        return [f"conditions/{name}" for name in self.some("conditions", 3)]

    def some(self, folder: str, number: int) -> list[str]:
        """A few ids of a type."""
        return self._chance.sample(self.ids[folder], min(number, len(self.ids[folder])))

    def claims(self, number: int) -> list[str]:
        """A list of Claims."""
        return [self.claim(14) for _ in range(number)]

    def claim(self, words: int) -> str:
        """A sentence with a marker."""
        return f"{self.words(words).capitalize()}.[^{self._chance.choice(self.sources)}]"

    def words(self, number: int) -> str:
        """Words without meaning."""
        return " ".join(self._chance.choice(_WORDS) for _ in range(number))
