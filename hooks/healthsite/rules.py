"""The closed list of rule names. A name is permanent: people search for it and silence nothing by it."""

RULES: dict[str, str] = {
    # Reading files
    "not-utf8": "A file is UTF-8 text without a byte-order mark.",
    "no-front-matter": "A record begins with a line `---`, its fields, and a second line `---`.",
    "broken-yaml": "Fields are valid YAML.",
    "duplicate-key": "A field is written once.",
    "missing-file": "The registers that every site needs are there.",
    "stray-file": "Every file of content/ is a record or a register.",
    # Records
    "bad-id": "A file name is the id of its record: small letters, digits and single hyphens.",
    "unknown-field": "Only the fields of the type are written.",
    "missing-field": "Every required field is written.",
    "wrong-value": "A field holds the kind of value that it is made for.",
    "wrong-date": "A date is a real day, written 2026-11-21.",
    "empty-value": "A field that is written has a value; what is not known is left out.",
    "duplicate-id": "An id is used once in its type.",
    "duplicate-alias": "Within a type, a name leads to one record only.",
    "missing-text": "texts.yml holds every sentence that pages print.",
    # References
    "unknown-reference": "A reference names a record that is there.",
    "wrong-type-reference": "A reference names a record of the type that the field is for.",
    "unknown-source": "A source marker names a source of sources.yml.",
    "unknown-placeholder": "Only the placeholders of the region table stand in braces.",
    # Bodies and links
    "missing-section": "A body has every required section of its type.",
    "unknown-section": "A body has only sections of its type, each once.",
    "broken-link": "A link leads to a page or file of the site.",
    "broken-anchor": "A link with # leads to a heading that is there.",
    "same-address": "No two pages share an address.",
    # What is said
    "claim-without-source": "Whatever speaks of effect, harm, timing or danger names its source.",
    "sign-without-source": "A danger sign names its sources.",
    "phone-number": "Phone numbers and services come from the region table, never from prose.",
    "do-not-form": "Every item of a Do not list begins with the words do not.",
    "figure-without-source": "A figure about health names its source.",
    "certainty-without-grade": "A certainty is written only where a guideline or a review grades it.",
    "copied-text": "Sentences that many pages share stand in texts.yml and are never typed.",
    # How it is said
    "too-hard": "A page reads at grade 7.5 at most, at 6 without names, and its Do lists at 5.",
    "long-sentence": "At most 3 in 100 sentences of a page have over 20 words.",
    "long-paragraph": "A paragraph has at most 3 sentences.",
    "long-list": "A list of a body has at most 6 items.",
    "plain-word": "A plain word stands where there is one; words.yml has the list.",
    "frequency-label": "No word such as common or rare stands beside a risk.",
    "question-heading": "A heading of a body says something; it does not ask.",
    "link-words": "The words of a link say where it goes.",
    "picture-words": "A picture has words for who cannot see it, 125 characters at most.",
    # Danger signs
    "unknown-group": "A danger sign stands in a group of the register's list.",
    "missing-worse": "A page that shows a danger sign shows its more urgent neighbours too.",
    "worse-not-more-urgent": "A sign's worse neighbours are at least as urgent as the sign itself.",
    "sign-not-shown": "A body shows only danger signs that the boxes of its page show.",
    "signs-not-alone": "A line of signs in a body stands alone between empty lines.",
    "signs-of-two-tiers": "One line of signs in a body holds one tier.",
    "easy-read-sign": "An easy version has every emergency and urgent sign of its page, with all that belongs to it.",
    "easy-read-words": "A sentence of an easy version has at most 10 words, and a page reads at grade 4 at most.",
    # Dates: told by `healthsite check`, never in the way of a build
    "overdue-sign": "A danger sign is checked again within 12 months.",
    "overdue-page": "A page is checked again when its date has come.",
    # Templates
    "broken-template": "A template can be read and filled.",
}
"""Rule name -> the rule in one sentence."""

CHECK_ONLY = frozenset({"overdue-sign", "overdue-page"})
"""Rules that depend on the date: a date alone never takes a safety page down (only `healthsite check` fails)."""
