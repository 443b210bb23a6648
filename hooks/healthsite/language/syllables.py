"""How many syllables an English word has, by rules of spelling with a list of words that break them.

The dictionaries that could be used instead come with megabytes of data that is read anew in every run. Against 440
words of this field counted by the CMU Pronouncing Dictionary the rules are off by less than 1 in 100
(`tests/language/test_syllables.py`).
"""

import re
from functools import lru_cache

_EXCEPTIONS = {
    "aneurysm": 4, "being": 2, "biopsy": 3, "business": 2, "careful": 2, "carefully": 3, "centre": 2, "client": 2,
    "columbia": 4, "create": 2, "diet": 2, "does": 1, "doing": 2, "evening": 2, "every": 2, "fluid": 2, "going": 2,
    "idea": 3, "india": 3, "lifeline": 2, "litre": 2, "poem": 2, "quiet": 2, "reliable": 4, "schedule": 2,
    "science": 2, "someone": 2, "something": 2, "sometimes": 2, "whereas": 2, "pilates": 3, "sciatica": 4,
    "recipe": 3, "area": 3, "areas": 3, "metre": 2, "metres": 2, "people": 2, "real": 1, "ileum": 3, "likely": 2,
    "unlikely": 3, "movement": 2, "movements": 2, "displacement": 3, "complementary": 5, "ideas": 3,
}  # fmt: skip
_SILENT_END = re.compile(r"(?:[^laeiouy]|[aeiouy]l|rl)e$|[^aeiouydt]ed$|(?:[^laeiouycsxzg]|[^cs]h)es$")


def count_syllables(word: str) -> int:
    """Syllables of one word; at least 1. Words with hyphens are counted part by part, figures as 1."""
    return sum(_count(part) for part in re.split(r"[-–]", word.casefold()) if part) or 1


@lru_cache(maxsize=20_000)
def _count(word: str) -> int:
    word = re.sub(r"[^a-z]", "", re.sub(r"['’]s?$", "", word))
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    groups = len(re.findall(r"[aeiouy]+", word))
    if groups > 1 and _SILENT_END.search(word):
        groups -= 1
    return max(1, groups + _hiatus(word))


def _hiatus(word: str) -> int:
    """Neighbouring vowels that are spoken apart, and endings that are spoken without a vowel letter."""
    apart = len(re.findall(r"i[ao](?!n\b|ns\b|us)|io(?=pl|ps)|eo(?=[pst])|ua[lt]|oa[cr](?=t)|uou|yi|[aeo]ing\b", word))
    return apart + len(re.findall(r"(?:sm|thm)s?$", word))
