"""Record types and registers. A new record type is one class, one template in overrides/records/, and one line here."""

from healthsite.records.about import Guide, Organisation, Question, Story
from healthsite.records.base import Record
from healthsite.records.body import Anatomy, RiskFactor
from healthsite.records.condition import Condition
from healthsite.records.exercise import Exercise
from healthsite.records.prevention import Prevention
from healthsite.records.symptom import Symptom
from healthsite.records.treatment import Treatment

RECORD_TYPES: tuple[type[Record], ...] = (
    Symptom,
    Condition,
    Treatment,
    Prevention,
    Exercise,
    Guide,
    Question,
    Anatomy,
    RiskFactor,
    Story,
    Organisation,
)
"""Every record type, in the order in which lists name them."""
