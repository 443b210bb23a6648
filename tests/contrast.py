"""How well one colour can be seen on another, as WCAG counts it."""

import re


def contrast(first: str, second: str) -> float:
    """From 1 (the same) to 21 (black and white). Colours as `#rgb`, `#rrggbb` or `rgb(1, 2, 3)`."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(number / 255) for number in _numbers(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _numbers(colour: str) -> list[int]:
    if match := re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour):
        return [int(number) for number in match.groups()]
    if not re.fullmatch(r"#(?:[0-9a-f]{3}){1,2}", colour):
        raise ValueError(f"not a colour: {colour}")
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    return [int(digits[place : place + 2], 16) for place in (0, 2, 4)]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
