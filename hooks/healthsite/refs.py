"""A reference to a record or to an entry of a register."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Ref:
    """Names one record: `folder` is its type ("treatments") or register ("texts/verdicts"), `id` its name."""

    folder: str
    id: str

    def __str__(self) -> str:
        return f"{self.folder}/{self.id}"

    @property
    def address(self) -> str:
        """The site address of the record's page, without the leading slash."""
        return f"{self.folder}/{self.id}/"
